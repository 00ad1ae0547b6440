/** Files of other makers: read as their sheets are, bound by the built script, and bound still after they were saved and opened. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { FiguresAnswer } from '../../../src/core/commands/answers/figures.ts';
import type { UnderstoodAnswer } from '../../../src/core/commands/answers/understood.ts';
import type { Cell } from '../../../src/core/values/cell.ts';
import { createHost } from '../../../src/local/emulator/host.ts';
import type { Host } from '../../../src/local/emulator/host-model.ts';
import { vmEngine } from '../../../src/local/emulator/node/vm-engine.ts';
import { createWorkbook } from '../../../src/local/emulator/workbook.ts';
import { readWorkbook } from '../../../src/local/xlsx/read.ts';
import { writeWorkbook } from '../../../src/local/xlsx/write.ts';
import { FOREIGN_BOOKS, type ForeignBook, stateOf } from '../../core/commands/understanding/foreign/sheets.ts';
import { savedByLibreOffice } from './made.ts';

const code = readFileSync(new URL('../../../dist/Code.js', import.meta.url), 'utf8');
const TODAY = '2026-05-02';

/** A cell as exceljs takes it; typed sums become formulas with the result that the program had when it was saved. */
function madeCell(cell: Cell, isSum: boolean, letter: string, row: number): ExcelJS.CellValue {
  if (cell === '') return null;
  if (cell instanceof Date) return new Date(cell.getTime() + 7 * 3_600_000);
  return isSum && typeof cell === 'number' ? { formula: `SUM(${letter}1:${letter}${row - 1})`, result: cell } : cell;
}

/** The file of a workbook: dates as dates, totals as formulas, a lone first line merged over the table. */
async function fileOf({ tabs }: ForeignBook): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook();
  for (const { title, cells } of tabs) {
    const sheet = book.addWorksheet(title);
    const width = Math.max(...cells.map((line) => line.length));
    cells.forEach((line, at) => {
      const isSum = line.some((cell) => typeof cell === 'string' && cell.startsWith('รวม'));
      line.forEach((cell, column) => {
        const made = sheet.getCell(at + 1, column + 1);
        made.value = madeCell(cell, isSum, made.address.replace(/\d+$/, ''), at + 1);
        if (cell instanceof Date) made.numFmt = 'd/m/yyyy';
      });
    });
    if (cells[0]!.filter((cell) => cell !== '').length === 1 && width > 1 && cells[0]![0] !== '')
      sheet.mergeCells(1, 1, 1, width);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function hostOf(bytes: Uint8Array<ArrayBuffer>): Promise<Host> {
  const content = await readWorkbook(bytes, { name: 'ของกลุ่ม.xlsx', zone: 'Asia/Bangkok', locale: 'th_TH' });
  return createHost({
    code,
    html: {},
    workbook: createWorkbook(content),
    engine: vmEngine,
    now: Date.parse(`${TODAY}T05:00:00Z`),
  });
}

function asked<Answer>(host: Host, command: string, takes: object = {}): Answer {
  const reply = host.run('sajjaAsk', { command, takes }) as { ok: boolean; answer: Answer; problem: unknown };
  expect(reply.problem).toBeUndefined();
  return reply.answer;
}

const statesIn = (host: Host): Record<string, string> =>
  Object.fromEntries(asked<UnderstoodAnswer>(host, 'understood').tabs.map((tab) => [tab.tab, stateOf(tab)]));

const receivedIn = (host: Host, { months }: ForeignBook): unknown =>
  months.map(({ month, group }) => {
    const { groups } = asked<FiguresAnswer>(host, 'figures', { month, today: TODAY });
    return groups.find(({ name }) => group === undefined || name === group)?.contributions?.received;
  });

const byHand = ({ months }: ForeignBook): unknown => months.map(({ received }) => received && received * 100);

describe('a file of exceljs', () => {
  test.each(FOREIGN_BOOKS.map((book) => [book.name, book] as const))('%s', async (_name, book) => {
    const host = await hostOf(await fileOf(book));
    expect(statesIn(host)).toEqual(book.alone);
    const before = host.workbook.sheets.map(({ title }) => [title, host.workbook.sheetByTitle(title)?.lastRow()]);
    for (const takes of book.bindings) asked(host, 'bind', { ...takes, post: true });
    expect(host.workbook.sheets.map(({ title }) => [title, host.workbook.sheetByTitle(title)?.lastRow()])).toEqual(
      before,
    );
    const again = await hostOf(await writeWorkbook(host.workbook));
    expect(statesIn(again)).toEqual({ ...book.alone, ...book.bound });
    if (book.months.every(({ received }) => received !== undefined))
      expect(receivedIn(again, book)).toEqual(byHand(book));
  });
});

describe('a file of LibreOffice', () => {
  const chosen = FOREIGN_BOOKS.filter(({ tabs }) => tabs.some(({ title }) => ['รายชื่อ', 'สมุดประจำปี'].includes(title)));

  test.each(chosen.map((book) => [book.name, book] as const))(
    '%s',
    async (_name, book) => {
      const host = await hostOf(await fileOf(book));
      for (const takes of book.bindings) asked(host, 'bind', { ...takes, post: true });
      const saved = savedByLibreOffice(await writeWorkbook(host.workbook));
      const again = await hostOf(saved ?? (await writeWorkbook(host.workbook)));
      expect(statesIn(again)).toEqual({ ...book.alone, ...book.bound });
      expect(receivedIn(again, book)).toEqual(byHand(book));
    },
    60_000,
  );
});
