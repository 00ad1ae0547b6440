/** What scripts have noted on tabs and keep with the document, in the file's own properties: saving and opening loses none of it. */
import type { WorkbookModel } from '../emulator/workbook-model.ts';

const NAME = 'sajja-metadata: ';
const DOCUMENT = 'sajja-document: ';
const WORKBOOK = 'sajja-workbook: ';
/** What is kept with the document may name tabs by their ids. */
const SHEET_ID = 'sajja-sheet-id: ';

/** The properties that keep the notes on the tabs of a workbook, and what is kept with it. */
export function propertiesOf({
  sheets,
  properties,
  metadata,
}: Pick<WorkbookModel, 'sheets' | 'properties' | 'metadata'>): Record<string, string> {
  const noted = sheets.filter(({ metadata }) => metadata.size > 0);
  return Object.fromEntries([
    ...noted.map(({ title, metadata }) => [NAME + title, JSON.stringify(Object.fromEntries(metadata))]),
    ...[...metadata].map(([key, value]) => [WORKBOOK + key, value]),
    ...[...properties].map(([key, value]) => [DOCUMENT + key, value]),
    ...(properties.size > 0 ? sheets.map(({ title, id }) => [SHEET_ID + title, String(id)]) : []),
  ]);
}

function keptAs(prefix: string, properties: Readonly<Record<string, unknown>>): Record<string, string> {
  const kept = Object.entries(properties).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(kept.map(([name, value]) => [name.slice(prefix.length), String(value)]));
}

/** What is kept with the document. */
export const documentPropertiesOf = (properties: Readonly<Record<string, unknown>>): Record<string, string> =>
  keptAs(DOCUMENT, properties);

/** What is noted on the workbook itself. */
export const workbookMetadataOf = (properties: Readonly<Record<string, unknown>>): Record<string, string> =>
  keptAs(WORKBOOK, properties);

/** The ids of tabs, where all of them are kept and differ: somebody else may have added or copied one. */
export function sheetIdsOf(
  properties: Readonly<Record<string, unknown>>,
  titles: readonly string[],
): readonly number[] | null {
  const ids = titles.map((title) => Number(properties[SHEET_ID + title]));
  return ids.every((id) => Number.isInteger(id) && id > 0) && new Set(ids).size === ids.length ? ids : null;
}

/** The notes on a tab. */
export function metadataOf(properties: Readonly<Record<string, unknown>>, title: string): Record<string, string> {
  const kept = properties[NAME + title];
  if (typeof kept !== 'string') return {};
  try {
    const notes: unknown = JSON.parse(kept);
    const entries = typeof notes === 'object' && notes !== null ? Object.entries(notes) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}
