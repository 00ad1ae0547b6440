/** Actions in people's own tabs: whole or not at all, never twice, never over what people typed, and taken back as they were. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/emulator/host-model.ts';
import type { SheetContent, Value } from '../../src/local/emulator/workbook-model.ts';
import { builtHost, hostOver, LOG, sheetOf, shownOn } from './built-host.ts';

const EVERY_MOMENT = { timeout: 240_000 };
const CLAIMS = 'เบิกสวัสดิการ';
const TRANSFERS = 'โอนบัญชี';

const tab = (title: string, values: Value[][], more: Partial<SheetContent> = {}): SheetContent => ({
  title,
  values,
  ...more,
});

/** A giving group with a claim, in a layout of its own, and a saving group that earned 1,000 baht in 2568. */
function books(): SheetContent[] {
  return [
    tab('กลุ่ม', [
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
      ['A', 'บ้านริมนา', 'วันละบาท'],
      ['B', 'สัจจะบ้านปลายทุ่ง', 'สัจจะ'],
    ]),
    tab('กติกา', [
      ['รหัสกลุ่ม', 'กติกา', 'ค่า'],
      ['B', 'profit.split', 'ปันผล 60, สำรอง 40'],
    ]),
    tab('สิทธิสวัสดิการ', [
      ['รหัสกลุ่ม', 'รหัส', 'สวัสดิการ', 'ต่อ', 'จำนวนเงิน'],
      ['A', 'SICK', 'นอนโรงพยาบาล', 'คืน', 100],
    ]),
    tab('สมาชิก', [
      ['เลขสมาชิก', 'กลุ่ม', 'ชื่อ', 'สกุล', 'วันสมัคร', 'หมายเหตุ', 'สถานะ', 'วันพ้นสภาพ'],
      ['001', 'A', '=สมหญิง', 'ใจงาม', '1/1/2560', '', '', ''],
      ['001', 'B', 'ประยูร', 'อดออม', '1/1/2560', '', '', ''],
      ['002', 'B', 'มานะ', 'ดีพร้อม', '1/1/2560', '', '', ''],
    ]),
    tab('รับเงิน', [
      ['วันที่', 'กลุ่ม', 'เลขสมาชิก', 'จำนวนเงิน'],
      ['๕/๑/๒๕๖๘', 'B', '001', 200],
      ['5/1/2568', 'B', '002', 100],
    ]),
    tab('สมุดเงินสด', [
      ['วันที่', 'กลุ่ม', 'หมวด', 'รับ', 'จ่าย', 'เลขที่'],
      ['30/12/2568', 'B', 'บริจาค', 1000, '', 'ค1'],
    ]),
    tab(
      CLAIMS,
      [
        ['คำขอของบ้านริมนา'],
        ['เลขสมาชิก', 'กลุ่ม', 'ชื่อ-สกุล', 'สวัสดิการ', 'วันที่เกิดเหตุ', 'คืน', 'จำนวนเงิน', 'สถานะ', 'แพทย์', 'วันจ่าย'],
        ['001', 'A', 'สมหญิง', 'นอนโรงพยาบาล', 46_113, '๓', 300, 'ขอ', 'รพ.สต.', ''],
      ],
      { columnFormats: [undefined, undefined, undefined, undefined, 'd/m/yyyy'] },
    ),
  ];
}

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

/** What the log tells was done, in order; nothing of it may be told twice. */
const told = (host: Host): readonly unknown[] => {
  const lines = shownOn(host, LOG);
  const keys = lines.map((row) => row[5]);
  expect(new Set(keys).size).toBe(keys.length);
  return lines.map((row) => row[2]);
};

interface Case {
  readonly name: string;
  readonly before: readonly Asked[];
  readonly asked: () => Asked;
  /** What may be said when it stands there already. */
  readonly already: readonly string[];
}

function prepared({ before }: Case): Host {
  const host = builtHost(books());
  for (const one of before) expect(ask(host, one)).toMatchObject({ ok: true });
  return host;
}

/** The action of what was asked last, found by asking anew in a copy. */
function actionOf(before: readonly Asked[], asked: Asked): string {
  const host = builtHost(books());
  for (const one of before) ask(host, one);
  const action = ask(host, asked).answer?.action;
  if (!action) throw new Error('nothing was done');
  return action;
}

function undoing(name: string, before: readonly Asked[], asked: Asked): Case {
  let action: string | null = null;
  return {
    name: `taking back: ${name}`,
    before: [...before, asked],
    asked: () => {
      action ??= actionOf(before, asked);
      return { command: 'undo', takes: { action } };
    },
    already: ['undoneAlready', 'undoUnknown'],
  };
}

/** The Thai digit in the column of nights; what is mended is what was seen. */
const mendNights = (): Asked => {
  const takes = { code: 'UNTIDY', tab: CLAIMS, column: 'F' };
  const { answer } = run(builtHost(books()), 'mend', takes);
  return { command: 'mend', takes: { ...takes, knownBy: answer?.knownBy, post: true } };
};
const ACCEPT = {
  command: 'accept',
  takes: { code: 'PLEDGE_MISSING', tab: 'กลุ่ม', column: 'A', reason: '=ตกลงกันแล้ว', by: 'สมศรี' },
};

const CLOSE = {
  command: 'close',
  takes: { group: 'B', month: '2568-12', by: 'สมศรี', reason: '=รอใบเสร็จ', post: true },
};
const REOPEN = {
  command: 'reopen',
  takes: { group: 'B', month: '2568-12', by: 'ทองดี', reason: '+ลงผิดเดือน', post: true },
};
const CORRECT = { command: 'correct', takes: { tab: 'สมุดเงินสด', row: 2, in: '900', post: true } };
const APPROVED = [approve('สมศรี'), approve('ทองดี')];
const CASES: readonly Case[] = [
  {
    name: 'the first approval, with a new column',
    before: [],
    asked: () => approve('=สมศรี'),
    already: ['approverTwice'],
  },
  { name: 'the second approval', before: [approve('สมศรี')], asked: () => approve('ทองดี'), already: ['approverTwice'] },
  {
    name: 'refusing',
    before: [],
    asked: () => ({ command: 'decideClaim', takes: { ...AT, decides: 'refuse', by: 'สมศรี', reason: '+ซ้ำ' } }),
    already: ['claimSettled'],
  },
  { name: 'paying', before: APPROVED, asked: () => PAY, already: ['claimSettled'] },
  { name: 'a year’s profit, in a new tab', before: [], asked: () => YEAR, already: [] },
  { name: 'a leaving, in several tabs', before: [], asked: () => LEAVE, already: [] },
  { name: 'mending a column', before: [], asked: mendNights, already: [] },
  { name: 'accepting a finding, in a new tab', before: [], asked: () => ACCEPT, already: [] },
  { name: 'closing a month, in a new tab', before: [], asked: () => CLOSE, already: [] },
  { name: 'opening a closed month again', before: [CLOSE], asked: () => REOPEN, already: [] },
  { name: 'correcting a closed month', before: [CLOSE], asked: () => CORRECT, already: [] },
  undoing('the first approval', [], approve('สมศรี')),
  undoing('a payment', APPROVED, PAY),
  undoing('a year’s profit', [], YEAR),
  undoing('a leaving', [], LEAVE),
];

describe.each(CASES)('$name', (one) => {
  const clean = (): { before: unknown; after: unknown; log: readonly unknown[]; steps: number } => {
    const host = prepared(one);
    const before = records(host);
    const reply = ask(host, one.asked());
    expect(reply.problem).toBeUndefined();
    return { before, after: records(host), log: told(host), steps: host.lastCounts().calls };
  };

  it('changes something, and never writes a formula', () => {
    const host = prepared(one);
    const before = records(host);
    expect(ask(host, one.asked())).toMatchObject({ ok: true });
    expect(records(host)).not.toEqual(before);
    expect(host.totalCounts().formulasWritten).toBe(0);
  });

  it('takes few calls', () => {
    const { steps } = clean();
    expect(steps).toBeLessThanOrEqual(60);
  });

  it('is whole after it was asked again, wherever it was killed', EVERY_MOMENT, () => {
    const { after, log, steps } = clean();
    for (let killAt = 1; killAt <= steps; killAt++) {
      const host = prepared(one);
      const asked = one.asked();
      host.setFaults({ killAt });
      expect(() => ask(host, asked)).toThrow('killed');
      host.setFaults({});
      const again = ask(host, asked);
      if (!again.ok) expect(one.already).toContain(again.problem?.kind);
      expect(records(host), `killed at ${killAt}`).toEqual(after);
      expect(told(host), `killed at ${killAt}`).toEqual(log);
    }
  });

  it('is done or not done at all, whichever call failed', EVERY_MOMENT, () => {
    const { before, after, log, steps } = clean();
    for (let failAt = 1; failAt <= steps; failAt++) {
      const host = prepared(one);
      const asked = one.asked();
      host.setFaults({ failAt });
      const reply = ask(host, asked);
      host.setFaults({});
      if (reply.ok) expect(records(host), `failed at ${failAt}`).toEqual(after);
      else {
        // Only what comes after the writing may fail with all of it done.
        const wanted = JSON.stringify(records(host)) === JSON.stringify(after) ? after : before;
        expect(records(host), `failed at ${failAt}`).toEqual(wanted);
        expect(reply.problem?.th).toMatch(/อีกครั้ง/);
      }
      const again = ask(host, asked);
      if (!again.ok) expect(one.already).toContain(again.problem?.kind);
      expect(records(host)).toEqual(after);
      expect(told(host), `failed at ${failAt}`).toEqual(log);
    }
  });

  it('is done once when it is asked twice at the same time, at whichever moment', EVERY_MOMENT, () => {
    const { after, steps } = clean();
    for (let moment = 1; moment <= steps; moment++) {
      const host = prepared(one);
      const asked = one.asked();
      let ran = false;
      let inner: Replied | null = null;
      host.setFaults({
        before: ({ number }) => {
          if (number !== moment || ran) return;
          ran = true;
          inner = ask(host, asked);
        },
      });
      const outer = ask(host, asked);
      host.setFaults({});
      for (const reply of [outer, inner as Replied | null])
        if (reply && !reply.ok) expect(['busy', ...one.already]).toContain(reply.problem?.kind);
      expect(records(host), `at ${moment}`).toEqual(after);
    }
  });

  it('is done once by a double click', () => {
    const { after } = clean();
    const host = prepared(one);
    const asked = one.asked();
    ask(host, asked);
    const again = ask(host, asked);
    if (!again.ok) expect(one.already).toContain(again.problem?.kind);
    expect(records(host)).toEqual(after);
  });
});

describe('two people who approve at the same time', () => {
  it('are both counted, at whichever moment the one comes between', EVERY_MOMENT, () => {
    const [one, other] = [approve('สมศรี'), approve('ทองดี')];
    const first = builtHost(books());
    ask(first, one);
    const steps = first.lastCounts().calls;
    for (let moment = 1; moment <= steps; moment++) {
      const host = builtHost(books());
      let ran = false;
      let inner: Replied | null = null;
      host.setFaults({
        before: ({ number }) => {
          if (number !== moment || ran) return;
          ran = true;
          inner = ask(host, other);
        },
      });
      const outer = ask(host, one);
      host.setFaults({});
      for (const [reply, asked] of [
        [outer, one],
        [inner as Replied | null, other],
      ] as const) {
        if (reply?.ok) continue;
        expect(reply?.problem?.kind).toBe('busy');
        expect(ask(host, asked)).toMatchObject({ ok: true });
      }
      const [, , row] = shownOn(host, CLAIMS);
      expect(row?.slice(7, 8)).toEqual(['อนุมัติ']);
      expect(String(row?.[10]).split(', ').sort()).toEqual(['ทองดี', 'สมศรี']);
    }
  });
});

describe('a tab of people’s own', () => {
  const moments = (asked: Asked): number => {
    const host = builtHost(books());
    ask(host, asked);
    return host.lastCounts().calls;
  };

  it('keeps what a person types at whichever moment, and the action says so or goes below it', EVERY_MOMENT, () => {
    for (const asked of [approve('สมศรี'), YEAR]) {
      const title = asked === YEAR ? TRANSFERS : CLAIMS;
      const [row, column] = asked === YEAR ? [1, 3] : [2, 10];
      const start = (): Host => {
        const header = ['รหัสรายการ', 'วันที่', 'กลุ่ม', 'เดบิต', 'เครดิต', 'จำนวนเงิน', 'เลขสมาชิก', 'มติ', 'หมายเหตุ'];
        return builtHost([...books(), tab(TRANSFERS, [header])]);
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
      const host = builtHost(books());
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
    const host = builtHost(books(), { person: { role: 'viewer', email: 'auditor@example.com' } });
    const before = records(host);
    for (const asked of [approve('สมศรี'), YEAR, LEAVE]) {
      expect(ask(host, asked).problem).toMatchObject({ kind: 'writeRefused' });
      expect(records(host)).toEqual(before);
    }
  });

  it('keeps its formulas: a blank cell that is one is written around, and one in the way is told', () => {
    const inTheWay = books();
    const host = builtHost(inTheWay);
    sheetOf(host, CLAIMS).setFormula(2, 9, '=IF(H3="จ่ายแล้ว",TODAY(),"")', '');
    for (const one of APPROVED) expect(ask(host, one)).toMatchObject({ ok: true });
    const before = records(host);
    const refused = ask(host, PAY);
    expect(refused.problem).toMatchObject({ kind: 'formulaThere' });
    expect(refused.problem?.th).toMatch('ช่อง J3');
    expect(records(host)).toEqual(before);

    const around = builtHost([
      ...books(),
      tab(TRANSFERS, [
        ['วันที่', 'กลุ่ม', 'เดบิต', 'เครดิต', 'จำนวนเงิน', 'เลขที่สัญญา', 'เลขสมาชิก', 'มติ', 'หมายเหตุ', 'รหัสรายการ'],
      ]),
    ]);
    sheetOf(around, TRANSFERS).setFormula(1, 5, '=IF(G2="","","")', '');
    expect(ask(around, YEAR)).toMatchObject({ ok: true });
    expect(sheetOf(around, TRANSFERS).formulaAt(1, 5)).toBe('=IF(G2="","","")');
    expect(shownOn(around, TRANSFERS)).toHaveLength(4);
  });

  it('keeps the formats of its cells after an action was taken back', () => {
    const host = builtHost(books());
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
      const sheets = books().map((one) =>
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
    const host = builtHost(books());
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
    const host = builtHost(books());
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
    const left = builtHost(books());
    ask(left, LEAVE);
    const action = actionOf([], LEAVE);
    expect(run(hostOver(left), 'undo', { action }).problem).toMatchObject({ kind: 'undoElsewhere' });
  });
});
