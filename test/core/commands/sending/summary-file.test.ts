/** Summary files: they say all of a group's figures and nobody's name, and what is taken in adds up as if the rows were there. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupLine, SummaryAnswer } from '../../../../src/core/commands/answers/figures.ts';
import { FIGURES } from '../../../../src/core/ledger/months/figures.ts';
import { FIGURE_FIELDS } from '../../../../src/core/ledger/months/group-figures.ts';
import { tables } from '../../../../src/core/tables/tables.ts';
import { isoDay } from '../../../../src/core/values/calendar.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { csvRows } from '../../../../src/core/values/csv.ts';
import { exampleWorkbook } from '../../../../src/local/example/example.ts';
import { MEMBERS, rules, tab } from '../../checks/checked.ts';
import { applied, keptAfter } from '../../tables/applied.ts';
import { NETWORK, splitByGroup } from '../../tables/split.ts';
import { grid } from '../../tables/workbooks.ts';
import { plan, problemOf } from '../asking.ts';
import { blockOf } from '../blocks.ts';

const today = isoDay('2026-11-02')!;

/** A workbook of one group with two members, who give 30 baht a month. */
function workbookOf(id: string, name: string, given: number, more: readonly Cell[] = []): readonly Grid[] {
  return [
    tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|ตำบล', [id, name, 'วันละบาท', 'ทุ่งใหญ่']),
    MEMBERS,
    tab(
      'รับเงิน',
      'วันที่|เลขสมาชิก|จำนวนเงิน|เดือน',
      ['5/3/2569', '1', given, ''],
      ['5/4/2569', '1', 30, ''],
      ...(more.length > 0 ? [more] : []),
    ),
  ];
}

const NETWORK_BOOK: readonly Grid[] = [
  tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['N', 'เครือข่ายทุ่งใหญ่', 'เครือข่าย'], ['G9', 'บ้านเหนือ', 'วันละบาท']),
];

const csvFor = (grids: readonly Grid[], takes: object = {}): string => plan('summaryFile', takes, grids).answer.csv;

/** The network's workbook after a file was taken in. */
function takenIn(network: readonly Grid[], text: string): Grid[] {
  const { changes } = plan('takeIn', { text, post: true }, network);
  return applied(network, changes!);
}

const linesOf = (text: string): string[] => text.trimEnd().split('\r\n');

/** Lines under a first line that says how many there are, and what it said of them before. */
const joined = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;

describe('a summary file', () => {
  test('has a column for every figure', () => {
    expect(FIGURE_FIELDS.filter((field) => !(field in tables.groupFigures.columns))).toEqual([]);
    expect(FIGURE_FIELDS.length).toBe(Object.values(FIGURES).flatMap((block) => Object.keys(block)).length);
  });

  test('says what it is, its version, its lines and its fingerprint, then a header in Thai and a line a month', () => {
    const { csv, name, months, lines, groups } = plan('summaryFile', {}, workbookOf('G1', 'น้ำขาว', 30)).answer;
    const rows = csvRows(csv);
    expect(csv.startsWith('\ufeffสัจจะชีต ไฟล์สรุป,1,2,f')).toBe(true);
    expect(rows[1]!.slice(0, 3)).toEqual(['รหัสกลุ่ม', 'เดือน', 'ชื่อกลุ่ม']);
    expect(rows.slice(2).map((row) => row.slice(0, 3))).toEqual([
      ['G1', 'มี.ค. 69', 'น้ำขาว'],
      ['G1', 'เม.ย. 69', 'น้ำขาว'],
    ]);
    expect({ name, months: months.length, lines, groups }).toEqual({
      name: 'สรุป น้ำขาว 2026-04.csv',
      months: 13,
      lines: 2,
      groups: 1,
    });
  });

  test('names no member and holds no number of one', () => {
    const word = fc.stringMatching(/^[ก-ฮ]{6,9}$/);
    const number = fc.stringMatching(/^[a-z]{3}[0-9]{6}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(number, word, word), { minLength: 1, maxLength: 5 }), (people) => {
        const csv = csvFor([
          tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['G1', 'สจ', 'สัจจะ']),
          tab('สมาชิก', 'เลขสมาชิก|ชื่อ|สกุล|วันสมัคร', ...people.map((one) => [...one, '1/1/2567'])),
          tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ...people.map(([id]) => ['5/3/2569', id, 100])),
          tab('สัญญาเงินกู้', 'เลขที่สัญญา|เลขสมาชิก|วันที่|ยอดเงินกู้', ['ก1', people[0]![0], '6/3/2569', 1000]),
        ]);
        for (const part of people.flat()) expect(csv).not.toContain(part);
      }),
      { numRuns: 200 },
    );
  });

  test('is laid on a tab too, from which it is taken in as from the text', () => {
    const { writes } = plan('summaryFile', { write: true }, workbookOf('G1', 'น้ำขาว', 30));
    expect(writes[0]!.title).toBe('ไฟล์สรุป');
    const { counts } = plan('takeIn', { cells: writes[0]!.cells }, NETWORK_BOOK).answer;
    expect(counts).toEqual({ new: 2, same: 0, differs: 0 });
  });
});

describe('taking a summary file in', () => {
  test('only shows what it would change until it is posted; then the network counts the group', () => {
    const text = csvFor(workbookOf('G1', 'น้ำขาว', 30));
    const shown = plan('takeIn', { text }, NETWORK_BOOK);
    expect(shown.changes).toBeUndefined();
    expect(shown.answer.groups).toEqual([{ groupId: 'G1', name: 'น้ำขาว', isNew: true }]);
    const network = takenIn(NETWORK_BOOK, text);
    const { groups, areas, report } = plan('summary', { month: '2026-04', page: 'network' }, network).answer;
    const line = groups.find(({ groupId }) => groupId === 'G1')!;
    expect(line).toMatchObject({ source: 'report', fromFile: true, fileChanged: false, state: 'sent', reported: true });
    expect(line.contributions).toMatchObject({ due: 6_000, received: 3_000 });
    expect(areas).toMatchObject([{ level: 'tambon', name: 'ทุ่งใหญ่', groups: 1 }]);
    expect(report.notes.map(({ th }) => th).join()).toContain('มาจากไฟล์สรุป');
  });

  test('the same file twice changes nothing; figures that are others now are shown beside those before, and replace them', () => {
    const network = takenIn(NETWORK_BOOK, csvFor(workbookOf('G1', 'น้ำขาว', 30)));
    const again = plan('takeIn', { text: csvFor(workbookOf('G1', 'น้ำขาว', 30)), post: true }, network);
    expect(again.answer.counts).toEqual({ new: 0, same: 2, differs: 0 });
    expect(again.changes).toBeUndefined();
    const later = csvFor(workbookOf('G1', 'น้ำขาว', 60));
    const { months, report } = plan('takeIn', { text: later }, network).answer;
    const [march] = months;
    expect(blockOf(report, 'น้ำขาว March 2569').title?.th).toBe('น้ำขาว มีนาคม 2569');
    expect(march!.standing).toBe('differs');
    expect(march!.differs.find(({ label }) => label.en === 'Contributions received')).toMatchObject({
      was: 3_000,
      now: 6_000,
    });
    const { groups } = plan('summary', { month: '2026-03' }, takenIn(network, later)).answer;
    expect(groups.find(({ groupId }) => groupId === 'G1')!.contributions!.received).toBe(6_000);
  });

  test('can be taken back whole', () => {
    const posted = plan('takeIn', { text: csvFor(workbookOf('G1', 'น้ำขาว', 30)), post: true }, NETWORK_BOOK);
    const network = applied(NETWORK_BOOK, posted.changes!);
    const action = posted.answer.action!;
    const undone = plan('undo', { action }, network, { kept: () => keptAfter(NETWORK_BOOK, posted.changes!) });
    expect(undone.answer.rows).toBe(2);
    const after = applied(network, undone.changes!);
    expect(plan('summary', {}, after).answer.groups.map(({ groupId }) => groupId)).toEqual(['N', 'G9']);
  });

  test('what stands half done is finished, nothing twice', () => {
    const text = csvFor(workbookOf('G1', 'น้ำขาว', 30));
    const whole = takenIn(NETWORK_BOOK, text);
    const half = whole.map((one) => (one.title === 'ตัวเลขจากกลุ่ม' ? { ...one, cells: one.cells.slice(0, 2) } : one));
    expect(takenIn(half, text)).toEqual(whole);
  });

  test('rows of the group in the workbook itself go before its file, and the preview says so', () => {
    const own = workbookOf('G1', 'น้ำขาว', 30);
    const network = takenIn(own, csvFor(workbookOf('G1', 'น้ำขาว', 60)));
    const { months } = plan('takeIn', { text: csvFor(workbookOf('G1', 'น้ำขาว', 60)) }, own).answer;
    expect(months.map(({ ownRows }) => ownRows)).toEqual([true, true]);
    expect(plan('summary', { month: '2026-03' }, network).answer.groups[0]).toMatchObject({
      source: 'rows',
      contributions: { received: 3_000 },
    });
  });

  test('of a month after the file the balances stand, and what flowed is missing', () => {
    const network = takenIn(NETWORK_BOOK, csvFor(workbookOf('G1', 'น้ำขาว', 30)));
    const { groups } = plan('summary', { month: '2026-05' }, network).answer;
    expect(groups.find(({ groupId }) => groupId === 'G1')).toMatchObject({
      reported: false,
      lastReported: '2026-04',
      balancesAsOf: '2026-04-30',
      members: { opening: null, closing: 2 },
      money: { in: null, closing: 6_000 },
    });
  });

  test('a row changed by hand afterwards is told of on the network’s page', () => {
    const network = takenIn(NETWORK_BOOK, csvFor(workbookOf('G1', 'น้ำขาว', 30))).map((one) =>
      one.title === 'ตัวเลขจากกลุ่ม'
        ? { ...one, cells: one.cells.map((row) => row.map((cell) => (cell === 60 ? 99 : cell))) }
        : one,
    );
    const { groups } = plan('summary', { month: '2026-04' }, network).answer;
    expect(groups.find(({ groupId }) => groupId === 'G1')!.fileChanged).toBe(true);
  });
});

describe('a summary file is refused', () => {
  const text = csvFor(workbookOf('G1', 'น้ำขาว', 30));
  const lines = linesOf(text);
  const kindOf = (given: string, network: readonly Grid[] = NETWORK_BOOK): string =>
    problemOf(() => plan('takeIn', { text: given }, network)).kind;

  test.each([
    ['is another file', 'ชื่อ,จำนวน\r\nก,1\r\n', 'summaryFileWrong'],
    ['lacks its first line', joined(lines.slice(1)), 'summaryFileWrong'],
    ['is of a later version', text.replace(',1,2,', ',2,2,'), 'summaryFileNewer'],
    ['lacks its last line', joined(lines.slice(0, -1)), 'summaryFileCut'],
    ['ends in the middle of a line', text.slice(0, -80), 'summaryFileCut'],
    ['holds another amount', text.replace(',60,', ',61,'), 'summaryFileChanged'],
    ['holds another name', text.replace('เม.ย. 69,น้ำขาว', 'เม.ย. 69,น้ำเขียว'), 'summaryFileChanged'],
    ['has a line that nobody can read', text.replace('มี.ค. 69,น้ำขาว', 'มีนา,น้ำขาว'), 'summaryFileChanged'],
    ['has its lines in another order', joined([lines[0]!, lines[1]!, lines[3]!, lines[2]!]), 'summaryFileMixed'],
    ['has a line twice', joined([...lines, lines[3]!]), 'summaryFileTwice'],
  ])('that %s', (_, given, kind) => {
    expect(kindOf(given)).toBe(kind);
  });

  test('whatever single sign of a figure is changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('0', '1', '7', '9'), (seed, digit) => {
        const places = [...text.matchAll(/(?<=,)\d/g)].map(({ index }) => index).filter((at) => at > lines[0]!.length);
        const at = places[seed % places.length]!;
        fc.pre(text[at] !== digit);
        expect(() => plan('takeIn', { text: text.slice(0, at) + digit + text.slice(at + 1) }, NETWORK_BOOK)).toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test('where its group’s id is another group’s here, with both names', () => {
    const other = workbookOf('G9', 'บ้านใต้', 30);
    const problem = problemOf(() => plan('takeIn', { text: csvFor(other) }, NETWORK_BOOK));
    expect(problem.kind).toBe('summaryGroupOther');
    expect(problem.words.th).toContain('บ้านใต้');
    expect(problem.words.th).toContain('บ้านเหนือ');
  });

  test('nothing of a text kept from being a formula is lost on the way', () => {
    const group = grid('กลุ่ม', [
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
      ['G1', '=1+1 บ้านสวน', 'วันละบาท'],
    ]);
    const csv = csvFor([group, ...workbookOf('G1', '', 30).slice(1), rules(['contribution.graceDays', 5])]);
    expect(csv).toContain(",'=1+1 บ้านสวน,");
    expect(plan('takeIn', { text: csv }, NETWORK_BOOK).answer.groups[0]!.name).toBe('=1+1 บ้านสวน');
  });
});

describe('the example network', () => {
  const grids = exampleWorkbook('network').tabs.map(
    ({ title, cells }, at): Grid => ({ sheetId: at + 1, title, cells, formats: null, binding: null }),
  );
  const files = splitByGroup(grids);
  const takeAll = (): readonly Grid[] => {
    let network: readonly Grid[] = files.get(NETWORK)!;
    for (const [group, own] of files) {
      if (group === NETWORK) continue;
      const { csv } = plan('summaryFile', {}, own, { today }).answer;
      const { changes } = plan('takeIn', { text: csv, post: true }, network, { today });
      network = applied(network, changes!);
    }
    return network;
  };
  const network = takeAll();
  const byId = (groups: readonly GroupLine[]): object =>
    Object.fromEntries(
      groups.map(
        ({
          state: _state,
          source: _source,
          fromFile: _from,
          fileChanged: _changed,
          closed: _closed,
          closedBefore: _before,
          ...line
        }) => [line.groupId, line],
      ),
    );
  const at = (month: string, of: readonly Grid[]): SummaryAnswer => plan('summary', { month }, of, { today }).answer;

  test.each(['2026-10', '2026-09', '2026-06', '2026-02'])(
    'has the same figures in %s from its groups’ summary files as from all their rows',
    (month) => {
      const [whole, filed] = [at(month, grids), at(month, network)];
      expect(byId(filed.groups)).toEqual(byId(whole.groups));
      // People in several groups are known by their rows only, as is money that groups moved between each other.
      const { people, missing, money, result, ...rest } = whole.network;
      expect(filed.network).toMatchObject(rest);
      expect(filed.network.people).toBeGreaterThanOrEqual(people);
      expect(new Set(filed.network.missing)).toEqual(new Set(missing));
      expect(filed.network.money.closing).toBe(money.closing);
      expect(filed.network.result.surplus).toBe(result.surplus);
      expect(filed.areas.map(({ name, groups }) => [name, groups])).toEqual(
        whole.areas.map(({ name, groups }) => [name, groups]),
      );
    },
  );
});
