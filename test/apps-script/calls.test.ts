/** What saving a collection asks Google for, call by call, and that each guard among them holds. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/emulator/host-model.ts';
import type { SheetContent, SheetModel, Value } from '../../src/local/emulator/workbook-model.ts';
import { LOG, sheetOf, shownOn } from './built-host.ts';
import { giving, lending } from './faults/books.ts';
import { type Asked, ask, hostFor, type Replied, saidOf } from './faults/trial.ts';

const RECEIPTS = 'รับเงิน';
const ONE = ['001', '002'];
const collecting = (key: string, members: readonly string[], more: object = {}): Asked => ({
  command: 'collect',
  takes: { key, post: true, entries: members.map((memberId) => ({ memberId, amount: 30 })), ...more },
});
const post = (host: Host, key: string, members: readonly string[], more: object = {}): Replied =>
  ask(host, collecting(key, members, more));

/** The names of all calls of some work. */
function calledBy(host: Host, work: () => void): string[] {
  const names: string[] = [];
  host.setFaults({ before: ({ name }) => names.push(name) });
  work();
  host.setFaults({});
  return names;
}

/** What is asked beyond looking at the same entries. */
function beyondLooking(host: Host, members: readonly string[], key: string): string[] {
  const { command, takes } = collecting(key, members);
  const looked = calledBy(host, () => ask(host, { command, takes: { ...takes, post: false } }));
  const posted = calledBy(host, () => expect(post(host, key, members).ok).toBe(true));
  for (const name of looked) if (posted.includes(name)) posted.splice(posted.indexOf(name), 1);
  return posted;
}

/** A grid that ends with its last row. */
const ending = (sheets: SheetContent[]): SheetContent[] =>
  sheets.map((sheet) => (sheet.title === RECEIPTS ? { ...sheet, rowCount: sheet.values.length } : sheet));

describe('looking', () => {
  it('asks for each tab once, and for formats only where a rate may be a percentage', () => {
    for (const [sheets, formats] of [
      [lending(), 1],
      [giving(), 0],
    ] as const) {
      const host = hostFor(sheets);
      const names = calledBy(host, () => expect(ask(host, { command: 'month', takes: {} }).ok).toBe(true));
      const asked = names.filter((name) => name.startsWith('Range.')).sort();
      const values = sheets.map(() => 'Range.getValues');
      expect(asked).toEqual([...Array.from({ length: formats }, () => 'Range.getNumberFormats'), ...values]);
      expect(names.filter((name) => !name.startsWith('Range.'))).toEqual([
        'Cache.get',
        'Spreadsheet.getSpreadsheetTimeZone',
        'DeveloperMetadataFinder.find',
        'Spreadsheet.getSheets',
        'Properties.getProperties',
      ]);
    }
  });
});

describe('saving a collection', () => {
  it('asks for nine calls beyond looking at it, and for eight where its cells take text already', () => {
    const host = hostFor(giving());
    // The first time the log and the column for keys are made.
    post(host, 'before-1', ['003']);
    const named = [
      'Lock.tryLock',
      'Range.getNumberFormats',
      'Properties.setProperties',
      'Range.setNumberFormats',
      'Range.getValues',
      'Range.setValues',
      'Sheet.appendRow',
      'Properties.setProperties',
      'Cache.put',
    ];
    expect(beyondLooking(host, ONE, 'first-1')).toEqual(named);
    const sheet = sheetOf(host, RECEIPTS);
    for (let column = 0; column < sheet.columnCount; column++) if (column !== 4) sheet.setColumnFormat(column, '@');
    expect(beyondLooking(host, ONE, 'other-1')).toEqual(named.filter((name) => name !== 'Range.setNumberFormats'));
  });

  it('makes rows to spare where the tab ends with its last one, in the formats of those written', () => {
    const host = hostFor(ending(giving()));
    post(host, 'before-1', ['003']);
    const sheet = sheetOf(host, RECEIPTS);
    expect(sheet.rowCount).toBe(3 + 500);
    const key = sheet.lastColumn() - 1;
    expect([2, 3, 502].map((row) => sheet.formatAt(row, key))).toEqual(['@', '@', '@']);
    expect(sheet.formatAt(502, 4)).toBeUndefined();
    const names = beyondLooking(host, ONE, 'first-1');
    expect(names).toHaveLength(8);
    expect(sheet.rowCount).toBe(503);
    expect(shownOn(host, RECEIPTS)).toHaveLength(5);
  });

  it('takes no more rows than it needs of a workbook that is all but full', () => {
    const host = hostFor(giving());
    post(host, 'before-1', ['003']);
    const [other, sheet] = [host.workbook.sheets[0]!, sheetOf(host, RECEIPTS)];
    sheet.deleteRows(3, sheet.rowCount - 3);
    const room = 10_000_000 - host.workbook.cellCount() - 1_000;
    other.insertRows(other.rowCount, Math.floor(room / other.columnCount));
    expect(post(host, 'first-1', ONE).ok).toBe(true);
    expect(sheet.rowCount).toBe(5);
  });

  it('writes the log below what people wrote into it, and never a formula', () => {
    const host = hostFor(giving());
    post(host, 'before-1', ['003']);
    sheetOf(host, LOG).setValues(2, 0, [['ฉันเขียนเอง']]);
    post(host, 'first-1', ONE);
    expect(shownOn(host, LOG).map((row) => [row[0] === 'ฉันเขียนเอง', row[5] !== ''])).toEqual([
      [false, true],
      [false, true],
      [true, false],
      [false, true],
    ]);
    expect(host.totalCounts().formulasWritten).toBe(0);
  });

  it('leaves no tab behind for what was refused', () => {
    const host = hostFor(giving());
    host.setFaults({
      before: ({ name }) => {
        if (name === 'Properties.setProperties') sheetOf(host, RECEIPTS).insertColumns(0, 1);
      },
    });
    expect(saidOf(post(host, 'first-1', ONE, { count: { cash: 60, countedBy: 'สมศรี', witness: 'บุญมี' } }))).toBe(
      'changedMeanwhile',
    );
    expect(host.workbook.sheets.map(({ title }) => title)).toEqual(giving().map(({ title }) => title));
  });
});

/** So many rows that the header is not read along with those below. */
function manyRows(): SheetContent[] {
  const sheets = giving(30);
  const values = Array.from({ length: 3_000 }, (_, at): Value[] => {
    const member = String((at % 30) + 1).padStart(3, '0');
    return ['3', String(at + 100), '20/1/2569', member, 30, 'ม.ค. 69', ''];
  });
  return sheets.map((one) => (one.title === RECEIPTS ? { ...one, values: [one.values[0]!, ...values] } : one));
}

describe('in a tab of many rows', () => {
  /** What is said when people do something right before the guard looks; the key's header is looked at first where it is new. */
  function meanwhile(does: (sheet: SheetModel) => void, before = true) {
    const host = hostFor(manyRows());
    if (before) post(host, 'before-1', ['003']);
    const sheet = sheetOf(host, RECEIPTS);
    const last = sheet.lastRow();
    let looks: number | null = null;
    host.setFaults({
      before: ({ name }) => {
        if (name === 'Properties.setProperties') looks ??= before ? 0 : -1;
        if (name === 'Range.getValues' && looks !== null && looks++ === 0) does(sheet);
      },
    });
    const said = saidOf(post(host, 'first-1', ONE));
    host.setFaults({});
    return { said, added: sheet.lastRow() - last, looks };
  }

  it('one look at the rows and the one above tells whether columns were moved', () => {
    expect(meanwhile(() => {})).toEqual({ said: 'done', added: 2, looks: 1 });
    const refused = { said: 'changedMeanwhile', added: 0 };
    for (const column of [0, 6, 7])
      expect(
        meanwhile((sheet) => sheet.insertColumns(column, 1)),
        `at ${column}`,
      ).toMatchObject(refused);
    expect(meanwhile((sheet) => sheet.deleteColumns(5, 1))).toMatchObject(refused);
    expect(meanwhile((sheet) => sheet.insertRows(5, 1))).toMatchObject({ ...refused, added: 1 });
  });

  it('its header is looked at where the row above does not tell enough', () => {
    // The row that people typed last has no key.
    expect(meanwhile(() => {}, false)).toEqual({ said: 'done', added: 2, looks: 2 });
    const refused = { said: 'changedMeanwhile', added: 0 };
    expect(meanwhile((sheet) => sheet.insertColumns(6, 1), false)).toMatchObject(refused);
  });
});
