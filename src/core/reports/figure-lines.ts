/** Lines of figures, the values they show, and words that many pages share. */
import type { Satang } from '../values/satang.ts';
import { showBaht, showCount } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import type { Block, Column, FigureLine, Show, TableRow, Tone, Value } from './report.ts';

interface More {
  readonly note?: Words;
  readonly tone?: Tone;
  readonly total?: boolean;
}

/** A line that shows an amount of money. */
export function moneyLine(th: string, en: string, value: Satang | null, more: More = {}): FigureLine {
  return { label: { th, en }, show: 'money', value, ...more };
}

/** A line that shows how many. */
export function countLine(th: string, en: string, value: number | null, more: More = {}): FigureLine {
  return { label: { th, en }, show: 'count', value, ...more };
}

/** A line that shows a share; the value is from 0 to 1. */
export function percentLine(th: string, en: string, value: number | null, more: More = {}): FigureLine {
  return { label: { th, en }, show: 'percent', value, ...more };
}

/** A column of a table under its header. */
export function column(th: string, en: string, show: Show = 'text'): Column {
  return { label: { th, en }, show };
}

/** Columns that many tables have. */
export const OF_GROUP: Column = column('กลุ่ม', 'Group');
export const OF_STATE: Column = column('สถานะ', 'State');
export const OF_AMOUNT: Column = column('จำนวนเงิน', 'Amount', 'money');
export const OF_MEMBER_ID: Column = column('เลขสมาชิก', 'Member');
export const OF_NAME: Column = column('ชื่อ', 'Name');
export const OF_MONTH: Column = column('เดือน', 'Month', 'month');
export const OF_DATE: Column = column('วันที่', 'Date', 'day');
export const OF_MEMBERS: Column = column('สมาชิก', 'Members', 'count');
export const OF_OVERDUE: Column = column('ค้างชำระ', 'Overdue', 'money');
export const OF_BALANCE: Column = column('คงเหลือ', 'Balance', 'money');
export const OF_OUTSTANDING: Column = column('คงค้าง', 'Outstanding', 'money');
export const OF_FUND: Column = column('เงินกองทุน', 'Fund', 'money');
export const OF_BODY: Column = column('คณะ', 'Body');

/** A table under a title. */
export function tableBlock(
  title: Words,
  columns: readonly Column[],
  rows: readonly TableRow[],
): Extract<Block, { readonly kind: 'table' }> {
  return { kind: 'table', title, columns, rows };
}

/** A row of a table, and in which colour it stands. */
export function tableRow(cells: readonly Value[], tone?: Tone): TableRow {
  return tone === undefined ? { kind: 'row', cells } : { kind: 'row', cells, tone };
}

/** The row that adds up those above it; `cells` are those beside its name. */
export function totalRow(cells: readonly Value[]): TableRow {
  return { kind: 'total', cells: [words('รวม', 'Total'), ...cells] };
}

/** A block of lines under a title. */
export function figures(th: string, en: string, lines: readonly FigureLine[]): Block {
  return { kind: 'figures', title: { th, en }, lines };
}

/** A part of a whole from 0 to 1; null where there is no whole. */
export function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

/** `71 คน`. */
export function people(count: number): Words {
  return words(`${showCount(count)} คน`, `${showCount(count)} ${count === 1 ? 'person' : 'people'}`);
}

/** `4,260 บาท`. */
export function baht(amount: Satang): Words {
  return words(`${showBaht(amount)} บาท`, `${showBaht(amount)} baht`);
}

/** `94%`: whole per cents, but never 100 for less than all nor 0 for more than nothing. */
export function showShare(part: number): string {
  const rounded = Math.round(part * 100);
  const shown = part > 0 && rounded === 0 ? 1 : part < 1 && rounded === 100 ? 99 : rounded;
  return `${shown}%`;
}

/** A tone for an amount that ought to be nothing. */
export function toneOfOwed(amount: number | null): { readonly tone?: Tone } {
  return amount !== null && amount > 0 ? { tone: 'bad' } : {};
}
