/** Which file a tab was brought from, where the workbooks of several groups are read as one. */
import type { Grid } from '../values/cell.ts';

/** A tab with the title that it has in its own file; the file is null in a workbook that was opened by itself. */
export interface FileTab {
  readonly grid: Grid;
  readonly file: string | null;
}

const isNote = (note: unknown): note is { readonly file: string; readonly title: string } =>
  typeof note === 'object' &&
  note !== null &&
  'file' in note &&
  'title' in note &&
  typeof note.file === 'string' &&
  typeof note.title === 'string';

/** A tab with its file, as it is noted with the tab: two files may have tabs of one title. */
export function fileTab(grid: Grid): FileTab {
  if (grid.binding === null || !grid.binding.includes('"file"')) return { grid, file: null };
  try {
    const note: unknown = JSON.parse(grid.binding);
    if (isNote(note)) return { grid: { ...grid, title: note.title }, file: note.file };
  } catch {
    // It is no note of ours.
  }
  return { grid, file: null };
}

/** What a tab is called where people look for it. */
export function addressOf(title: string, file: string | null): string {
  return file === null ? title : `${file} › ${title}`;
}
