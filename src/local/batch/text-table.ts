/** A table as aligned text: a header, a line under it, and rows; subtotals and totals have a line above. */
import { padded, widthOf } from './width.ts';

export interface TextColumn {
  readonly label: string;
  /** Figures stand to the right. */
  readonly figures: boolean;
}

export interface TextRow {
  readonly cells: readonly string[];
  readonly ruled?: boolean;
}

/** The lines of a table. */
export function textTable(columns: readonly TextColumn[], rows: readonly TextRow[]): string[] {
  const widths = columns.map(({ label }, at) =>
    rows.reduce((widest, { cells }) => Math.max(widest, widthOf(cells[at] ?? '')), widthOf(label)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => padded(cell, widths[at] ?? 0, columns[at]?.figures ? 'right' : 'left'))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [
    line(columns.map(({ label }) => label)),
    rule,
    ...rows.flatMap(({ cells, ruled }) => (ruled ? [rule, line(cells)] : [line(cells)])),
  ];
}
