/** What the made-up answers about money are put together from. */
import type { Block, Report } from '../../src/core/reports/report.ts';
import { type Day, isoDay } from '../../src/core/values/calendar.ts';
import { type Satang, satang, satangFromBaht } from '../../src/core/values/satang.ts';
import { words } from '../../src/core/values/words.ts';

export const baht = (amount: number): Satang => satangFromBaht(amount) ?? satang(0);
export const day = (text: string): Day => isoDay(text)!;
export const TODAY = day('2026-11-16');

export const column = (th: string, en: string, show: 'text' | 'money' | 'day' | 'count' = 'text') => ({
  label: words(th, en),
  show,
});

export const report = (th: string, en: string, blocks: readonly Block[], notes: Report['notes'] = []): Report => ({
  title: words(th, en),
  subtitle: words('น้ำขาว · ณ วันที่ 16 พฤศจิกายน 2569', 'Nam Khao · as of 16 November 2569'),
  blocks,
  notes,
});

export const figures = (th: string, en: string, lines: Extract<Block, { kind: 'figures' }>['lines']): Block => ({
  kind: 'figures',
  title: words(th, en),
  lines,
});
