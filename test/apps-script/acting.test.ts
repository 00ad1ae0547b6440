/** Actions in people's own tabs: whole or not at all, never twice, never over what people typed, and taken back as they were. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/emulator/host-model.ts';
import type { Value } from '../../src/local/emulator/workbook-model.ts';
import { builtHost, hostOver, LOG, sheetOf, shownOn } from './built-host.ts';
import { CLAIMS, TRANSFERS, twoGroups } from './faults/books.ts';

const EVERY_MOMENT = { timeout: 240_000 };

interface Replied {
  readonly ok: boolean;
  readonly answer?: { readonly action?: string; readonly rows?: number; readonly knownBy?: string };
  readonly problem?: { readonly kind: string; readonly th: string };
}

const run = (host: Host, command: string, takes: object): Replied =>
  host.run('sajjaAsk', { command, takes }) as Replied;
const AT = { tab: CLAIMS, row: 3 };
const approve = (by: string) => ({ command: 'decideClaim', takes: { ...AT, decides: 'approve', by } });
const PAY = { command: 'payClaim', takes: { ...AT, pay: true, place: 'bank' } };
const YEAR = { command: 'yearEnd', takes: { group: 'B', year: '2568', post: true, resolution: '=1/2569' } };
const LEAVE = {
  command: 'leaving',
  takes: { group: 'B', member: '002', on: '16/5/2569', post: true, resolution: '2/2569' },
};

type Asked = { readonly command: string; readonly takes: object };
const ask = (host: Host, { command, takes }: Asked): Replied => run(host, command, takes);

/** Every tab as it is shown, without blank rows below. */
const shown = (host: Host): Record<string, Value[][]> =>
  Object.fromEntries(host.workbook.sheets.map(({ title }) => [title, shownOn(host, title)]));

/** What people see as records: all below the headers, without tabs that hold only a header. */
const records = (host: Host): unknown =>
  Object.fromEntries(
    Object.entries(shown(host)).flatMap(([title, rows]) => {
      if (title === LOG) return [];
      const below = rows
        .slice(title === CLAIMS ? 2 : 1)
        .map((row) => row.map((cell, at) => [at, cell]).filter(([, cell]) => cell !== ''));
      return below.length === 0 ? [] : [[title, below]];
    }),
  );

/** The action of what was asked last, found by asking anew in a copy. */
function actionOf(before: readonly Asked[], asked: Asked): string {
  const host = builtHost(twoGroups());
  for (const one of before) ask(host, one);
  const action = ask(host, asked).answer?.action;
  if (!action) throw new Error('nothing was done');
  return action;
}

const APPROVED = [approve('สมศรี'), approve('ทองดี')];

describe('a tab of people’s own', () => {
  const moments = (asked: Asked): number => {
    const host = builtHost(twoGroups());
    ask(host, asked);
    return host.lastCounts().calls;
  };

  it('keeps what a person types at whichever moment, and the action says so or goes below it', EVERY_MOMENT, () => {
    for (const asked of [approve('สมศรี'), YEAR]) {
      const title = asked === YEAR ? TRANSFERS : CLAIMS;
      const [row, column] = asked === YEAR ? [1, 3] : [2, 10];
      const start = (): Host => {
        const header = ['รหัสรายการ', 'วันที่', 'กลุ่ม', 'เดบิต', 'เครดิต', 'จำนวนเงิน', 'เลขสมาชิก', 'มติ', 'หมายเหตุ'];
        return builtHost([...twoGroups(), { title: TRANSFERS, values: [header] }]);
      };
      const steps = moments(asked) + 4;
      for (let moment = 1; moment <= steps; moment++) {
        const host = start();
        let at = '';
        host.setFaults({
          before: ({ number, name }) => {
            if (number !== moment) return;
            at = name;
            sheetOf(host, title).setValues(row, column, [['มีคนพิมพ์']]);
          },
        });
        const reply = ask(host, asked);
        host.setFaults({});
        // Between looking and writing there is one call in which nobody can be noticed.
        if (at === 'Range.setValues') continue;
        if (!reply.ok) expect(reply.problem?.kind, `at ${moment}: ${at}`).toMatch(/changedMeanwhile|busy/);
        if (at !== '')
          expect(
            shownOn(host, title)[row]?.filter((cell) => cell === 'มีคนพิมพ์'),
            `at ${moment}: ${at}`,
          ).toHaveLength(1);
        expect(ask(host, asked).problem?.kind ?? 'done').toMatch(/done|approverTwice/);
        expect(shownOn(host, title)[row]?.some((cell) => String(cell).includes('มีคนพิมพ์')) || at === '').toBe(true);
      }
    }
  });

  it('that is protected stays as it is, and with it all others of the action; it is told whom to ask', () => {
    for (const title of ['สมาชิก', CLAIMS]) {
      const host = builtHost(twoGroups());
      const before = records(host);
      sheetOf(host, title).protections.push({ id: 1, area: null, description: '', editors: [], warningOnly: false });
      const treasurer = hostOver(host, { person: { role: 'editor', email: 'somsri@example.com' } });
      const reply = ask(treasurer, title === CLAIMS ? approve('สมศรี') : LEAVE);
      expect(reply.problem).toMatchObject({ kind: 'writeRefused' });
      expect(reply.problem?.th).toMatch(`“${title}”`);
      expect(reply.problem?.th).toMatch('owner@example.com');
      expect(records(host)).toEqual(before);
      expect(ask(hostOver(host), title === CLAIMS ? approve('สมศรี') : LEAVE)).toMatchObject({ ok: true });
    }
  });

  it('is not changed by who may only look, and they are told whom to ask', () => {
    const host = builtHost(twoGroups(), { person: { role: 'viewer', email: 'auditor@example.com' } });
    const before = records(host);
    for (const asked of [approve('สมศรี'), YEAR, LEAVE]) {
      expect(ask(host, asked).problem).toMatchObject({ kind: 'writeRefused' });
      expect(records(host)).toEqual(before);
    }
  });

  it('keeps its formulas: a blank cell that is one is written around, and one in the way is told', () => {
    const inTheWay = twoGroups();
    const host = builtHost(inTheWay);
    sheetOf(host, CLAIMS).setFormula(2, 9, '=IF(H3="จ่ายแล้ว",TODAY(),"")', '');
    for (const one of APPROVED) expect(ask(host, one)).toMatchObject({ ok: true });
    const before = records(host);
    const refused = ask(host, PAY);
    expect(refused.problem).toMatchObject({ kind: 'formulaThere' });
    expect(refused.problem?.th).toMatch('ช่อง J3');
    expect(records(host)).toEqual(before);

    const around = builtHost([
      ...twoGroups(),
      {
        title: TRANSFERS,
        values: [['วันที่', 'กลุ่ม', 'เดบิต', 'เครดิต', 'จำนวนเงิน', 'เลขที่สัญญา', 'เลขสมาชิก', 'มติ', 'หมายเหตุ', 'รหัสรายการ']],
      },
    ]);
    sheetOf(around, TRANSFERS).setFormula(1, 5, '=IF(G2="","","")', '');
    expect(ask(around, YEAR)).toMatchObject({ ok: true });
    expect(sheetOf(around, TRANSFERS).formulaAt(1, 5)).toBe('=IF(G2="","","")');
    expect(shownOn(around, TRANSFERS)).toHaveLength(4);
  });

  it('keeps the formats of its cells after an action was taken back', () => {
    const host = builtHost(twoGroups());
    const sheet = sheetOf(host, CLAIMS);
    const formats = (): unknown => Array.from({ length: 11 }, (_, column) => sheet.formatAt(2, column));
    sheet.setFormats(2, 9, [['d mmm yyyy']]);
    const before = formats();
    const actions = [...APPROVED, PAY].map((one) => ask(host, one).answer?.action ?? '');
    expect(sheet.formatAt(2, 9)).toBe('@');
    for (const action of actions.reverse()) expect(run(host, 'undo', { action })).toMatchObject({ ok: true });
    expect(formats()).toEqual(before);
  });

  it('takes few calls however many rows are added', () => {
    const calls = [2, 80].map((members) => {
      const more = Array.from({ length: members }, (_, at): Value[] => [
        `m${at}`,
        'B',
        `คนที่ ${at}`,
        '',
        '1/1/2560',
        '',
        '',
        '',
      ]);
      const paid = Array.from({ length: members }, (_, at): Value[] => ['5/2/2568', 'B', `m${at}`, 100]);
      const sheets = twoGroups().map((one) =>
        one.title === 'สมาชิก'
          ? { ...one, values: [...(one.values ?? []), ...more] }
          : one.title === 'รับเงิน'
            ? { ...one, values: [...(one.values ?? []), ...paid] }
            : one,
      );
      const host = builtHost(sheets);
      expect(ask(host, YEAR)).toMatchObject({ ok: true });
      expect(shownOn(host, TRANSFERS).length).toBeGreaterThan(members);
      const does = host.lastCounts().calls;
      expect(run(host, 'undo', { action: 'yearend-B-2568' })).toMatchObject({ ok: true });
      return [does, host.lastCounts().calls];
    });
    expect(calls[1]?.[0]).toEqual(calls[0]?.[0]);
    // What is kept of many rows stands in several properties, each of which is thrown away by a call of its own.
    expect(calls[1]?.[1]).toBeLessThanOrEqual((calls[0]?.[1] ?? 0) + 3);
  });
});

describe('taking back', () => {
  const posted = (): Host => {
    const host = builtHost(twoGroups());
    expect(ask(host, YEAR)).toMatchObject({ ok: true });
    return host;
  };
  const undo = (host: Host): Replied => run(host, 'undo', { action: 'yearend-B-2568' });

  it('finds rows where people have moved them, and moves nothing itself', () => {
    const host = posted();
    const sheet = sheetOf(host, TRANSFERS);
    sheet.insertRows(1, 2);
    sheet.setValues(1, 1, [['จดไว้ข้างบน']]);
    const rows = sheet.rowCount;
    sheet.setValues(sheet.lastRow(), 1, [['จดไว้ข้างล่าง']]);
    const below = sheet.lastRow();
    expect(undo(host)).toMatchObject({ ok: true, answer: { rows: 3 } });
    expect(sheet.rowCount).toBe(rows);
    expect(sheet.valueAt(1, 1)).toBe('จดไว้ข้างบน');
    expect(sheet.valueAt(below - 1, 1)).toBe('จดไว้ข้างล่าง');
    expect(
      shownOn(host, TRANSFERS)
        .flat()
        .filter((cell) => String(cell).startsWith('yearend')),
    ).toEqual([]);
  });

  it.each([
    ['a row was changed', (host: Host) => sheetOf(host, TRANSFERS).setValues(2, 6, [[1]]), 'undoDiffers', 'แถว 3'],
    ['a row was deleted', (host: Host) => sheetOf(host, TRANSFERS).deleteRows(1, 1), 'undoRowsDiffer', 'พบ 2 แถว'],
    [
      'a note was added to a row',
      (host: Host) => sheetOf(host, TRANSFERS).setValues(1, 0, [['7']]),
      'undoDiffers',
      'แถว 2',
    ],
  ] as const)('changes nothing where %s', (_, change, kind, says) => {
    const host = posted();
    change(host);
    const before = records(host);
    const reply = undo(host);
    expect(reply.problem).toMatchObject({ kind });
    expect(reply.problem?.th).toMatch(says);
    expect(records(host)).toEqual(before);
  });

  it('knows the newest actions as far as there is room, and says so of an older one', () => {
    const host = builtHost(twoGroups());
    // What others keep with the document leaves little room.
    for (let at = 0; at < 55; at++) host.workbook.properties.set(`theirs/${at}`, 'x'.repeat(8_990));
    const first = ask(host, approve('คนที่ 0')).answer?.action ?? '';
    run(host, 'undo', { action: first });
    expect(run(host, 'undo', { action: first }).problem).toMatchObject({ kind: 'undoneAlready' });
    let last = '';
    for (let at = 1; at <= 20; at++) {
      last = ask(host, approve(`คนที่ ${at}`)).answer?.action ?? '';
      if (at < 20) run(host, 'undo', { action: last });
    }
    expect(run(host, 'undo', { action: first }).problem).toMatchObject({ kind: 'undoUnknown' });
    expect(run(host, 'undo', { action: last })).toMatchObject({ ok: true });
  });

  it('also works on rows in a copy of the file, where nothing is kept', () => {
    const copy = hostOver(posted());
    expect(undo(copy)).toMatchObject({ ok: true, answer: { rows: 3 } });
    const left = builtHost(twoGroups());
    ask(left, LEAVE);
    const action = actionOf([], LEAVE);
    expect(run(hostOver(left), 'undo', { action }).problem).toMatchObject({ kind: 'undoElsewhere' });
  });
});
