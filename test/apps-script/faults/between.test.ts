/**
 * What people do by hand between two calls of one writing execution: tabs renamed, moved, hidden and deleted, rows put in
 * and sorted, a column put in, the tab protected. Nothing of people's is lost, nothing is doubled or written into another
 * column or row: the action is done, or a sentence says that it was not.
 *
 * Seeded: some moments of every case with every such thing; `BETWEEN_MOMENTS` for more. Left out: what happens while
 * cells are being written, from the first to the last, by hand to the very rows; Google has no lock against people.
 */
import { afterAll, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/local/emulator/host-model.ts';
import type { SheetModel, Value } from '../../../src/local/emulator/workbook-model.ts';
import { LOG, shownOn } from '../built-host.ts';
import { CASES, type Case } from './cases.ts';
import { ask, clean, demandSame, prepared, saidOf, seeded, tally, under } from './trial.ts';

const MOMENTS = Number(process.env['BETWEEN_MOMENTS'] ?? 1);

const tried = { moments: 0, done: 0, refused: 0 };
afterAll(() => console.log('between', JSON.stringify({ cases: CASES.length, ...tried, ...tally })));

/** What people do to one tab. */
const DONE: Readonly<Record<string, (host: Host, sheet: SheetModel) => void>> = {
  'renamed it': (_, sheet) => {
    sheet.title = `${sheet.title} (เก่า)`;
    sheet.touched();
  },
  'moved it': ({ workbook }, { id }) => workbook.moveSheet(id, workbook.sheets.length - 1),
  'hid it': (_, sheet) => {
    sheet.hidden = true;
    sheet.touched();
  },
  'deleted it': ({ workbook }, { id }) => {
    if (workbook.sheets.length > 1) workbook.removeSheet(id);
  },
  'put in a column': (_, sheet) => sheet.insertColumns(0, 1),
  'put in a row': (_, sheet) => sheet.insertRows(0, 1),
  'sorted it': (_, sheet) => {
    const rows = Array.from({ length: sheet.lastRow() }, (_, row) =>
      Array.from({ length: sheet.lastColumn() }, (_, column) => sheet.valueAt(row, column)),
    );
    // Below the header, which is the first row that is more than a title.
    const header = rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
    sheet.setValues(header + 1, 0, rows.slice(header + 1).reverse());
  },
  'protected it': (_, sheet) => {
    sheet.protections.push({ id: 99, area: null, description: 'ของฉัน', editors: [], warningOnly: false });
    sheet.touched();
  },
};

/** Every row that holds something, of all tabs but the log and one: its cells without blanks, in no order. */
function rowsOf(host: Host, but: number | null = null): readonly string[] {
  return host.workbook.sheets
    .filter(({ id, title }) => title !== LOG && id !== but)
    .flatMap(({ title }) => shownOn(host, title))
    .map((row) => row.filter((cell: Value) => cell !== ''))
    .filter((row) => row.length > 0)
    .map((row) => JSON.stringify(row))
    .sort();
}

/** By hand to the very rows while they are being written: Google has no lock against people. */
const MOVING = ['put in a column', 'put in a row', 'sorted it'];

interface Between {
  readonly what: string;
  readonly tab: number;
  readonly number: number;
}

/** What stands when people do it first and the command is asked then, or the other way round. */
function inTurn(one: Case, what: string, tab: number): readonly (readonly string[])[] {
  return [true, false].map((first) => {
    const host = prepared(one);
    const asked = one.asked(host);
    const { id } = host.workbook.sheets[tab]!;
    const byHand = (): void => {
      const sheet = host.workbook.sheetById(id);
      if (sheet) DONE[what]!(host, sheet);
    };
    if (first) byHand();
    ask(host, asked);
    if (!first) byHand();
    return rowsOf(host);
  });
}

function demandSound(one: Case, { what, tab, number }: Between): void {
  const host = prepared(one);
  const asked = one.asked(host);
  const { id } = host.workbook.sheets[tab]!;
  const before = rowsOf(host, what === 'deleted it' ? id : null);
  let name = '';
  const reply = under(host, asked, {
    before: (call) => {
      if (call.number !== number) return;
      name = call.name;
      const sheet = host.workbook.sheetById(id);
      if (sheet) DONE[what]!(host, sheet);
    },
  });
  const when = `${what}: tab ${tab} at ${number}, ${name}`;
  tried.moments += 1;
  expect(reply, when).not.toBeNull();
  const now = rowsOf(host);
  if (reply?.ok) {
    tried.done += 1;
    // What people have just changed of a tab that was to be removed stays.
    if (one.goesOn && now.every((row) => before.includes(row))) return;
    const wanted = inTurn(one, what, tab);
    if (!wanted.some((rows) => JSON.stringify(rows) === JSON.stringify(now))) demandSame(now, wanted[1], when);
    return;
  }
  tried.refused += 1;
  expect(saidOf(reply), when).not.toBe('unexpected');
  expect(reply?.problem?.th, when).toMatch(/[ก-๙]/);
  if (!one.goesOn) demandSame(now, before, when);
}

describe.each(CASES)('$name', (one) => {
  it('is done or not done at all', { timeout: 120_000 }, () => {
    const { moments } = clean(one);
    const tabs = prepared(one).workbook.sheets.flatMap(({ title }, at) => (title === LOG ? [] : [at]));
    const random = seeded(moments.length);
    const changes = moments.flatMap(({ isNew, number }) => (isNew && number > 1 ? [number] : []));
    const free = moments.filter(({ number }) => number < changes[0]! || number > changes[changes.length - 1]!);
    for (const what of Object.keys(DONE)) {
      for (let at = 0; at < MOMENTS; at++) {
        const of = MOVING.includes(what) ? free : moments;
        demandSound(one, { what, tab: tabs[random(tabs.length)]!, number: of[random(of.length)]!.number });
      }
    }
  });
});
