/** Which blocks of a report lie on their side on paper, by what their columns need. */
import type { Block, Column } from '../../../core/reports/report.ts';
import { shown } from '../../showing.ts';
import { language, say } from '../../state.ts';

/** In tenths of a millimetre, at the size of tables on paper. */
const SHEET = 1800;
const LETTER = 19;
const BETWEEN = 30;
/** Longer texts and headings are broken over lines. */
const LONGEST_TEXT = 14;
const LONGEST_HEADING = 8;

/** A report no longer than this is turned as a whole where one table must be: turning back and forth wastes sheets. */
const SHORT = 60;

/** Whether each block lies on its side: a wide table, and everything where a third of the report is wide tables or it is short. */
export function laid(blocks: readonly Block[]): readonly boolean[] {
  const wide = blocks.map(isWide);
  const rows = blocks.map(rowsOf);
  const all = rows.reduce((sum, count) => sum + count, 0);
  const lying = rows.reduce((sum, count, place) => sum + (wide[place] ? count : 0), 0);
  const turned = lying > 0 && (all <= SHORT || lying * 3 >= all);
  return wide.map((one) => one || turned);
}

function rowsOf(block: Block): number {
  if (block.kind === 'table') return block.rows.length + 2;
  if (block.kind === 'figures') return block.lines.length + 1;
  return block.kind === 'text' ? block.paragraphs.length : CHART_ROWS;
}

/** As high as a chart stands on paper. */
const CHART_ROWS = 12;

/** Whether a block is a table that does not stand upright on A4. */
function isWide(block: Block): boolean {
  if (block.kind !== 'table') return false;
  const widths = block.columns.map((column, place) =>
    widthOf(
      column,
      block.rows.map(({ cells }) => shown(cells[place] ?? null, column.show, language.value)),
    ),
  );
  return widths.reduce((sum, width) => sum + width, 0) > SHEET;
}

function widthOf({ label, show }: Column, texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, lettersOf(text)), 0);
  const filled = show === 'text' ? Math.min(longest, LONGEST_TEXT) : longest;
  return Math.max(Math.min(lettersOf(say(label)), LONGEST_HEADING), filled) * LETTER + BETWEEN;
}

/** Letters beside each other: Thai vowels and tones above and below take no room. */
const lettersOf = (text: string): number => text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length;
