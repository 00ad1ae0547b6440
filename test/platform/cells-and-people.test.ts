/** Classic bugs of cells, dates, rights, limits, and of several people at once. */
import { describe, expect } from 'vitest';
import { formulas } from '../../src/core/formulas/catalogue.ts';
import { isoDay } from '../../src/core/values/calendar.ts';
import { plus, satang } from '../../src/core/values/satang.ts';
import { showDay } from '../../src/core/values/show.ts';
import type { Host } from '../../src/local/emulator/host-model.ts';
import { hostOver, sheetOf, shownOn, titlesOf } from '../apps-script/built-host.ts';
import { CLAIMS, giving, longColumn, twoGroups } from '../apps-script/faults/books.ts';
import { approve, CASES, LEAVE } from '../apps-script/faults/cases.ts';
import {
  type Asked,
  ask,
  clean,
  hostFor,
  prepared,
  records,
  saidOf,
  under,
  whole,
} from '../apps-script/faults/trial.ts';
import { bug } from './bugs.ts';

const RECEIPTS = 'รับเงิน';
const COLLECT: Asked = {
  command: 'collect',
  takes: { key: 'first-1', post: true, entries: [{ memberId: '002', amount: 30 }] },
};
const asking = (command: Asked['command'], takes: Asked['takes'] = {}): Asked => ({ command, takes });
const caseOf = (name: string) => CASES.find((one) => one.name === name)!;
const statement = (host: Host): unknown =>
  ask(host, asking('statement', { group: 'A', member: '001' })).answer?.['lines'];

describe('dates and numbers', () => {
  bug(10, 'a date cell is the same day in whatever zone this machine is', () => {
    const own = process.env['TZ'];
    try {
      const lines = ['UTC', 'Asia/Bangkok', 'America/Los_Angeles'].map((zone) => {
        process.env['TZ'] = zone;
        const host = hostFor(giving());
        sheetOf(host, RECEIPTS).setFormats(1, 2, [['d/m/yyyy']]);
        sheetOf(host, RECEIPTS).setValues(1, 2, [[46_042]]);
        return JSON.stringify(statement(host));
      });
      expect(lines[0]).toContain('"2026-01-20"');
      expect(new Set(lines).size).toBe(1);
    } finally {
      process.env['TZ'] = own;
    }
  });

  bug(11, 'the zone of the sheet holds', () => {
    const [one, other] = ['Asia/Bangkok', 'America/New_York'].map((scriptZone) =>
      JSON.stringify(statement(hostFor(giving(), { scriptZone }))),
    );
    expect(one).toBe(other);
  });

  const READ: readonly (readonly [string | number, string])[] = [
    ['16/5/2569', '2026-05-16'],
    ['16 พ.ค. 2569', '2026-05-16'],
    ['16 พ.ค. 69', '2026-05-16'],
    ['16-05-69', '2026-05-16'],
    ['2026-05-16', '2026-05-16'],
    ['2569-05-16', '2026-05-16'],
    ['๑๖/๕/๒๕๖๙', '2026-05-16'],
    ['16 พฤษภาคม 2569', '2026-05-16'],
    ['29/2/2567', '2024-02-29'],
    ['29/02/2551', '2008-02-29'],
    ['1/1/2543', '2000-01-01'],
  ];
  bug(12, 'is Buddhist in every way of writing it, and a day that is none is refused', () => {
    const host = hostFor(giving());
    expect(host.formula('SAJJA_DATE', [READ.map(([typed]) => [typed])])).toEqual(READ.map(([, day]) => [day]));
    // 1/1/2569 as Sheets takes it: a date 543 years ahead.
    expect(host.formula('SAJJA_DATE', [new Date(Date.UTC(2568, 11, 31, 17))])).toBe('2026-01-01');
    for (const none of ['29/2/2568', '29/02/2548', '1/1/2300', '31/4/2569'])
      expect(host.formula('SAJJA_DATE', [none])).toMatch(/[ก-๙]/);
  });

  bug(13, 'the year is shown once', () => {
    expect(showDay(isoDay('2026-01-05')!, 'th', 'long')).toBe('5 มกราคม 2569');
  });

  bug(14, 'a time alone is no date: the row is told', () => {
    const host = hostFor(giving());
    sheetOf(host, RECEIPTS).setFormats(1, 2, [['h:mm']]);
    sheetOf(host, RECEIPTS).setValues(1, 2, [[0.5]]);
    expect(ask(host, asking('check')).answer).toMatchObject({ counts: { reject: 1 } });
  });

  bug(16, 'numbers that the program writes stay as they are', () => {
    const host = hostFor(giving());
    expect(saidOf(ask(host, COLLECT))).toBe('done');
    expect(shownOn(host, RECEIPTS)[2]?.slice(0, 5)).toEqual(['3', '046', expect.anything(), '002', 30]);
  });

  bug(
    17,
    'no writing command writes one, though all are asked with =, + and -, but the one that puts in an example',
    () => {
      for (const one of CASES.filter(({ every }) => every)) {
        const host = prepared(one);
        const before = host.totalCounts().formulasWritten;
        expect(saidOf(ask(host, one.asked(host)))).toBe('done');
        const written = host.totalCounts().formulasWritten - before;
        expect(written, one.name).toBe(one.command === 'insertFunction' ? 1 : 0);
      }
    },
  );

  bug(42, '0.10 and 0.20 are 0.30', () => {
    expect(plus(satang(10), satang(20))).toBe(30);
    const host = hostFor(giving());
    sheetOf(host, RECEIPTS).setValues(1, 4, [[0.1]]);
    sheetOf(host, RECEIPTS).setValues(2, 0, [['3', '046', '21/1/2569', '001', 0.2, 'ม.ค. 69', '']]);
    expect(JSON.stringify(statement(host))).toContain('"balance":30');
  });
});

describe('tabs', () => {
  bug(18, 'every command answers, or says in a sentence what is missing', () => {
    const headers = twoGroups().map((tab) => ({ ...tab, values: tab.values.slice(0, tab.title === CLAIMS ? 2 : 1) }));
    for (const sheets of [headers, headers.map((tab) => ({ ...tab, values: [] }))])
      for (const { command } of [...CASES, asking('check'), asking('balances'), asking('summary'), asking('month')])
        expect(saidOf(ask(hostFor(sheets), asking(command, { group: 'B', month: '2568-12' })))).not.toBe('unexpected');
  });

  bug(19, 'widths are found anew, and a column that comes between stops the writing', () => {
    const host = hostFor(giving());
    sheetOf(host, RECEIPTS).insertColumns(1, 2);
    expect(saidOf(ask(host, COLLECT))).toBe('done');
    expect(shownOn(host, RECEIPTS)[2]?.[3]).toBe('046');
  });

  bug(20, 'rows go below the last one that holds something of ours', () => {
    const host = hostFor(giving());
    sheetOf(host, RECEIPTS).setValues(0, 7, [['ตรวจแล้ว'], ...Array.from({ length: 300 }, () => [false])]);
    expect(saidOf(ask(host, COLLECT))).toBe('done');
    expect(shownOn(host, RECEIPTS)[2]?.[1]).toBe('046');
  });

  bug(34, 'too long a text is refused before anything is written, and one that stands there is read', () => {
    const host = hostFor(giving());
    sheetOf(host, 'สมาชิก').setValues(1, 2, [['ก'.repeat(50_000)]]);
    const before = whole(host);
    const long = asking('setSetting', { key: 'network.name', value: 'ก'.repeat(60_000), post: true });
    expect(ask(host, long)).toMatchObject({ ok: false, problem: { th: expect.stringMatching(/[ก-๙]/) } });
    expect(whole(host)).toEqual(before);
    expect(saidOf(ask(host, asking('check')))).toBe('done');
  });

  bug(35, 'it is named as what may be the matter, and nothing is left half-made', () => {
    const full = { title: 'ว่าง', values: [], rowCount: 384_000, columnCount: 26 };
    const host = hostFor([...giving(), full]);
    const before = records(host);
    for (const asked of [asking('check', { write: true }), asking('setSetting', { value: 'ทุ่งใหญ่', post: true })])
      expect(ask(host, asked).problem?.th).toMatch('10 ล้านช่อง');
    expect(records(host)).toEqual(before);
    expect(saidOf(ask(host, COLLECT))).toBe('done');
  });

  bug(36, 'a place that is gone is said to be gone, and tabs of the program are found by their note', () => {
    const host = hostFor(giving());
    ask(host, asking('check', { write: true }));
    sheetOf(host, 'ตรวจสอบ').title = 'ของเหรัญญิก';
    host.workbook.moveSheet(sheetOf(host, 'ของเหรัญญิก').id, 0);
    const count = host.workbook.sheets.length;
    expect(saidOf(ask(host, asking('check', { write: true })))).toBe('done');
    expect(host.workbook.sheets).toHaveLength(count);
    sheetOf(host, RECEIPTS).title = 'เก็บไว้';
    expect(saidOf(ask(host, asking('goTo', { tab: RECEIPTS, row: 2 })))).toBe('placeGone');
    host.workbook.removeSheet(sheetOf(host, 'เก็บไว้').id);
    expect(saidOf(ask(host, asking('goTo', { tab: 'เก็บไว้', row: 2 })))).toBe('placeGone');
  });

  bug(37, 'a row is found by what it is and not by where it was', () => {
    const host = hostFor(twoGroups());
    const claims = ask(host, asking('welfare', { group: 'A' })).answer?.['waiting'];
    const knownBy = Array.isArray(claims) ? claims[0]?.knownBy : null;
    expect(knownBy).toBeTruthy();
    sheetOf(host, CLAIMS).insertRows(2, 1);
    sheetOf(host, CLAIMS).setValues(2, 0, [['001', 'A', 'สมหญิง', 'นอนโรงพยาบาล', 46_100, 1, 100, 'ขอ', '', '']]);
    const { takes } = approve('สมศรี');
    expect(saidOf(ask(host, asking('decideClaim', { ...takes, knownBy })))).toBe('done');
    const rows = shownOn(host, CLAIMS);
    expect([rows[2]?.[10] ?? '', rows[3]?.[10]]).toEqual(['', 'สมศรี']);
  });

  bug(41, 'a hidden tab is read as any other', () => {
    const open = hostFor(giving());
    const hidden = hostFor(giving().map((tab) => ({ ...tab, hidden: tab.title === RECEIPTS })));
    expect(statement(hidden)).toEqual(statement(open));
  });
});

describe('people and limits', () => {
  bug(21, 'both approvals are counted, wherever the one comes between', () => {
    const moments = clean(caseOf('the first approval, with a new column')).moments.filter(({ isLocked }) => !isLocked);
    for (const { number } of moments) {
      const host = hostFor(twoGroups());
      let inner = '';
      const outer = under(host, approve('สมศรี'), {
        before: (call) => {
          if (inner !== '' || call.number !== number) return;
          inner = 'asked';
          inner = saidOf(ask(host, approve('ทองดี')));
        },
      });
      if (saidOf(outer) === 'busy') ask(host, approve('สมศรี'));
      if (inner !== 'done') ask(host, approve('ทองดี'));
      const by = String(shownOn(host, CLAIMS)[2]?.[10]).split(', ').sort();
      expect(by, `at ${number}: ${saidOf(outer)}, ${inner}`).toEqual(['ทองดี', 'สมศรี']);
    }
  });

  bug(22, 'no lock is held when a box is shown', () => {
    const host = hostFor(giving(), { person: { role: 'viewer', email: 'viewer@example.com' } });
    const names: string[] = [];
    host.setFaults({ before: ({ name }) => names.push(name) });
    host.run('sajjaCheck');
    expect(host.alerts).toHaveLength(1);
    expect(names.indexOf('Lock.releaseLock')).toBeGreaterThan(names.indexOf('Lock.tryLock'));
    expect(names.slice(names.indexOf('Lock.tryLock'), names.indexOf('Lock.releaseLock')).join()).not.toMatch(/Ui\./);
  });

  bug(26, 'the next run finishes it or takes it back', () => {
    const one = caseOf('a leaving, in several tabs');
    const done = clean(one);
    const host = prepared(one);
    const middle = done.moments.filter(({ isNew }) => isNew)[12]!;
    expect(under(host, LEAVE, { killAt: middle.number })).toBeNull();
    // Not what was cut, but whatever is asked next.
    expect(saidOf(ask(host, approve('สมศรี')))).toBe('done');
    ask(host, LEAVE);
    const wanted = prepared(one);
    for (const asked of [approve('สมศรี'), LEAVE]) ask(wanted, asked);
    expect(records(host)).toEqual(records(wanted));
  });

  bug(27, 'a tab is read in two calls and written in a few, however many rows it has', () => {
    const calls = [4, 200].map((members) => {
      const host = hostFor(giving(members));
      ask(host, asking('check', { write: true }));
      ask(host, asking('check', { write: true }));
      expect(host.lastCounts().byName['Range.getValues']).toBe(3);
      return host.lastCounts().calls;
    });
    expect(calls[1]).toBe(calls[0]);
  });

  bug(28, 'they see their arguments and nothing else of the sheet', () => {
    const host = hostFor(giving());
    for (const { name } of formulas) {
      host.formula(name, [[['ก', 1]], 'ข']);
      expect(host.lastCounts().cellsRead, name).toBe(0);
    }
  });

  bug(29, 'nothing is changed, and who may change it is named', () => {
    for (const role of ['editor', 'viewer'] as const) {
      const host = hostFor(giving(), { person: { role, email: 'somsri@example.com' } });
      for (const sheet of host.workbook.sheets)
        sheet.protections.push({ id: 1, area: null, description: '', editors: [], warningOnly: false });
      const before = records(host);
      expect(ask(host, COLLECT).problem).toMatchObject({ kind: 'writeRefused', th: expect.stringMatching('owner@') });
      expect(records(host)).toEqual(before);
      expect(saidOf(ask(hostOver(host), COLLECT))).toBe('done');
    }
  });

  bug(30, 'whatever Google says in Thai or English, the same is done and said', () => {
    const one = caseOf('a leaving, in several tabs');
    const [thai, english] = (['th', 'en'] as const).map((errorLocale) =>
      clean(one)
        .moments.filter((_, at) => at % 4 === 0)
        .map(({ number }) => {
          const host = prepared(one, { errorLocale, person: { locale: errorLocale } });
          return [saidOf(under(host, LEAVE, { failAt: number })), records(host)];
        }),
    );
    expect(thai).toEqual(english);
    expect(titlesOf(hostFor([]))).toEqual(['แผ่น1']);
  });

  bug(33, 'what is kept of a long action is cut into properties, and a long draft is kept whole', () => {
    const one = caseOf('mending a long column, kept in several pieces');
    const host = hostFor(longColumn());
    expect(saidOf(ask(host, one.asked(host)))).toBe('done');
    const sizes = [...host.workbook.properties.values()].map((text) => Buffer.byteLength(text));
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(9 * 1024);
    const put = 'ก'.repeat(20_000);
    expect(saidOf(ask(host, asking('draft', { group: 'A', put })))).toBe('done');
    expect(ask(host, asking('collection', { group: 'A' })).answer).toMatchObject({ draft: put });
  });
});
