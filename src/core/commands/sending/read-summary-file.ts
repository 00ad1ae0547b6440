/** Reads the cells of a summary file, and refuses one that is not whole or not as it was made. */
import { type FiguresLine, type FiguresRow, fingerprintOf } from '../../ledger/months/group-figures.ts';
import { fileFingerprint, SUMMARY_FILE, SUMMARY_FILE_VERSION } from '../../reports/summary-file.ts';
import { type ReadingWorld, readBook } from '../../tables/read.ts';
import { tables } from '../../tables/tables.ts';
import type { Cell } from '../../values/cell.ts';
import { idKey } from '../../values/id-key.ts';
import { showMonth } from '../../values/show.ts';
import { cleanText, wordKey } from '../../values/text.ts';
import {
  summaryFileChanged,
  summaryFileCut,
  summaryFileMixed,
  summaryFileNewer,
  summaryFileTwice,
  summaryFileWrong,
} from './summary-file-problems.ts';

/** The head stands above the header row. */
const HEAD_ROWS = 2;

const isBlank = (cells: readonly Cell[]): boolean => cells.every((cell) => cell === '');

/** The lines of a summary file. Throws Problem where it is no such file, newer, cut off, or changed. */
export function readSummaryFile(cells: readonly (readonly Cell[])[], world: ReadingWorld): readonly FiguresLine[] {
  const rows = cells.filter((line) => !isBlank(line));
  const [head, ...below] = rows;
  if (head === undefined || wordKey(String(head[0] ?? '')) !== wordKey(SUMMARY_FILE)) throw summaryFileWrong({});
  const [version, count] = [Number(head[1]), Number(head[2])];
  if (version > SUMMARY_FILE_VERSION) throw summaryFileNewer({ version, known: SUMMARY_FILE_VERSION });
  if (version !== SUMMARY_FILE_VERSION || !Number.isInteger(count)) throw summaryFileWrong({});
  const title = tables.groupFigures.th;
  const grid = { sheetId: 0, title, cells: below, formats: null, binding: null };
  const { groupFigures, tabs } = readBook([grid], world);
  if (below.length === 0 || tabs[0] === undefined || tabs[0].headerRow !== 1)
    throw summaryFileChanged({ line: HEAD_ROWS });
  const changed = changedLine(groupFigures, below.length - 1);
  const found = below.length - 1;
  if (found < count || (found === count && changed === count && isShort(below))) {
    throw summaryFileCut({ wanted: count, found: groupFigures.length });
  }
  if (changed !== null) throw summaryFileChanged({ line: changed + HEAD_ROWS });
  demandOnce(groupFigures);
  if (found !== count || fileFingerprint(groupFigures) !== cleanText(String(head[3] ?? ''))) throw summaryFileMixed({});
  return groupFigures.map(({ tab: _tab, row: _row, entryKey: _key, ...line }) => line);
}

/** The first line, from 1, that is not as it was made or could not be read; null when all are. */
function changedLine(rows: readonly FiguresRow[], lines: number): number | null {
  const byLine = new Map(rows.map((row) => [row.row - 1, row]));
  for (let line = 1; line <= lines; line++) {
    const row = byLine.get(line);
    if (row === undefined || fingerprintOf(row) !== row.fingerprint) return line;
  }
  return null;
}

/** Whether the last line ends before its last cell. */
function isShort(rows: readonly (readonly Cell[])[]): boolean {
  const last = rows[rows.length - 1]!;
  return last.length < rows[0]!.length || /^(?:f[0-9a-f]{0,7})?$/.test(String(last[rows[0]!.length - 1] ?? ''));
}

function demandOnce(rows: readonly FiguresRow[]): void {
  const seen = new Set<string>();
  for (const { groupId, name, month } of rows) {
    const key = `${idKey(groupId)}|${month}`;
    if (seen.has(key)) {
      throw summaryFileTwice({ group: name, month: showMonth(month, 'th'), monthEn: showMonth(month, 'en') });
    }
    seen.add(key);
  }
}
