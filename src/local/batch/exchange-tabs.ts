/** Tabs that were made for another program, or of what another program wrote, as a workbook. */
import type { ExchangeTab, Shown } from '../../core/commands/exchange/answers.ts';
import { isoDay } from '../../core/values/calendar.ts';
import { createWorkbook } from '../emulator/workbook.ts';
import type { WorkbookModel } from '../emulator/workbook-model.ts';
import { contentOf } from '../example/content.ts';
import { GENERAL, MONEY_AND_SATANG, TEXT } from '../example/tab.ts';
import { dateCell } from '../example/typed.ts';

const FORMATS: { readonly [shown in Shown]: string } = {
  text: TEXT,
  number: GENERAL,
  money: MONEY_AND_SATANG,
  day: 'yyyy-mm-dd',
};
const WIDTH = 130;

/** A workbook of some tabs. */
export function workbookOf(title: string, tabs: readonly ExchangeTab[]): WorkbookModel {
  const sheets = tabs.map((tab) => {
    const body = tab.rows.map((row) =>
      row.map((cell, at) => {
        const day = tab.columns[at]?.shown === 'day' && typeof cell === 'string' ? isoDay(cell) : null;
        return day === null ? cell : dateCell(day);
      }),
    );
    return contentOf({
      title: tab.title,
      cells: [tab.columns.map(({ header }) => header), ...body],
      columns: tab.columns.map(({ shown }) => ({ width: WIDTH, format: FORMATS[shown] })),
      frozenRows: 1,
    });
  });
  return createWorkbook({ title, zone: 'Asia/Bangkok', locale: 'th_TH', sheets });
}
