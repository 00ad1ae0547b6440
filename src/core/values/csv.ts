/** Text of comma-separated values: written so that no program takes a text for a formula, and read with any of the usual separators. */
import type { Cell } from './cell.ts';

/** The sign by which programs know that a text is UTF-8. */
export const BOM = '\ufeff';

/** What a spreadsheet program would take for a formula, and a text that already begins as one that was kept from it. */
const RISKY = /^[=+\-@\t\r']/;
const KEPT = /^'(?=[=+\-@\t\r'])/;

function written(cell: Cell): string {
  const text = typeof cell === 'string' && RISKY.test(cell) ? `'${cell}` : String(cell);
  return /[",;\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Rows of cells as text, each on a line. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `${rows.map((cells) => cells.map(written).join(',')).join('\r\n')}\r\n`;
}

/** The cells of a text, between commas, semicolons or tabs: whichever stands first outside quotation marks. */
export function csvRows(text: string): string[][] {
  const plain = text.startsWith(BOM) ? text.slice(1) : text;
  const separator = /[,;\t]/.exec(plain.replace(/^\s*"(?:[^"]|"")*"/, ''))?.[0] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell.replace(KEPT, ''));
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (plain[at + 1] === '"') cell += plain[++at]!;
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
