/** Finds blocks of a page by how their English titles begin. */
import type { Block, Report } from '../../../src/core/reports/report.ts';

/** The block of a title. */
export const blockOf = (report: Report, en: string): Block => {
  const found = report.blocks.find(({ title }) => title?.en.startsWith(en));
  if (found === undefined) throw new Error(`no block ${en}`);
  return found;
};
/** The cells of a table’s rows. */
export const rowsOf = (report: Report, en: string): readonly (readonly unknown[])[] => {
  const block = blockOf(report, en);
  if (block.kind !== 'table') throw new Error(`${en} is no table`);
  return block.rows.map(({ cells }) => cells);
};
/** The values of a block of figures. */
export const linesOf = (report: Report, en: string): readonly unknown[] => {
  const block = blockOf(report, en);
  if (block.kind !== 'figures') throw new Error(`${en} are no figures`);
  return block.lines.map(({ value }) => value);
};
