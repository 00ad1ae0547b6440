/** Reads an `.xlsx` file, whoever made it, into the content of a workbook. */
import type { Sheet } from 'hucre/xlsx';
import { isDateFormat } from '../emulator/serials.ts';
import type { WorkbookContent } from '../emulator/workbook.ts';
import type { CellStyle, PackedSheet } from '../emulator/workbook-model.ts';
import { COLUMNS_OF_A_SHEET, type RawSheet } from './cells.ts';
import { countDays } from './days.ts';
import { formulaAt, mastersOf } from './formulas.ts';
import { lookOf } from './looks.ts';
import { documentPropertiesOf, metadataOf, sheetIdsOf, workbookMetadataOf } from './metadata.ts';
import { MOST_CELLS } from './packing.ts';
import { conditionalFormatsOf, validationsOf } from './regulations.ts';
import type { ScanElsewhere } from './scanned.ts';
import { type SheetSkeleton, type Skeleton, skeletonOf } from './skeleton.ts';
import { fileDamaged, fileEmpty, fileLocked, fileNotWorkbook, fileOld, fileTooBig } from './trouble.ts';
import { partsOf, type Unpack, unpackedByStream } from './zip.ts';

export interface ReadOptions {
  /** The file's name, for its title and for what is said when it cannot be read. */
  readonly name: string;
  readonly zone?: string;
  readonly locale?: string;
  /** How parts are unpacked; where it is left out, as in a browser. */
  readonly unpack?: Unpack;
  /** Who scans the larger sheets at the same time; where it is left out, nobody. */
  readonly elsewhere?: ScanElsewhere | null;
}

/** The content of a workbook as a file has it. */
export interface WorkbookRead extends WorkbookContent {
  readonly sheets: readonly PackedSheet[];
}

/**
 * The content of a workbook file.
 * Throws: `Problem` when the file is none, or cannot be read whole.
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>, options: ReadOptions): Promise<WorkbookRead> {
  const { name } = options;
  if (bytes.length === 0) throw fileEmpty({ name });
  if (isOle(bytes)) throw isEncrypted(bytes) ? fileLocked({ name }) : fileOld({ name });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw fileNotWorkbook({ name });
  const parts = partsOf(bytes);
  if (!parts) throw fileDamaged({ name });
  if (!parts.has('xl/workbook.xml') && !parts.has('[Content_Types].xml')) throw fileNotWorkbook({ name });
  try {
    return contentOf(await skeletonOf(parts, options.unpack ?? unpackedByStream, options.elsewhere), options);
  } catch (error) {
    if (error instanceof RangeError) throw fileTooBig({ name });
    if (error instanceof SyntaxError)
      throw parts.has('xl/workbook.xml') ? fileDamaged({ name }) : fileNotWorkbook({ name });
    throw error;
  }
}

function contentOf(skeleton: Skeleton, options: ReadOptions): WorkbookRead {
  const ids = sheetIdsOf(
    skeleton.properties,
    skeleton.sheets.map(({ sheet }) => sheet.name),
  );
  const isFull = gridOf(skeleton) > MOST_CELLS;
  const sheets = skeleton.sheets.map((one, place) => {
    const read = sheetContentOf(one, skeleton);
    const content = isFull ? { ...read, columnCount: Math.max(1, one.raw.cells.columns) } : read;
    return ids === null ? content : { ...content, id: ids[place]! };
  });
  return {
    title: options.name.replace(/\.xlsx$/i, ''),
    ...(options.zone && { zone: options.zone }),
    ...(options.locale && { locale: options.locale }),
    sheets,
    properties: documentPropertiesOf(skeleton.properties),
    metadata: workbookMetadataOf(skeleton.properties),
  };
}

/** The cells of all sheets with the blank columns of a new sheet: where they are too many, sheets go without those. */
const gridOf = ({ sheets }: Skeleton): number =>
  sheets.reduce((sum, { raw }) => sum + Math.max(raw.cells.rows, 1000) * Math.max(raw.cells.columns, 26), 0);

function sheetContentOf({ sheet, raw }: SheetSkeleton, skeleton: Skeleton): PackedSheet {
  const fileFormats = skeleton.styles.map((style) => (style?.numFmt === 'General' ? undefined : style?.numFmt));
  countDays(raw, fileFormats.map(isDateFormat), skeleton.from1904);
  const { formats, columnFormats } = formatsOf(raw, fileFormats);
  const widths = (sheet.columns ?? []).slice(0, Math.max(raw.cells.columns, 26));
  return {
    title: sheet.name,
    values: raw.cells,
    formats,
    columnFormats,
    formulas: formulasOf(raw),
    styles: looksOf(
      raw,
      skeleton.styles.map((style) => lookOf(style, skeleton.theme, skeleton.font)),
    ),
    notes: notesOf(sheet),
    validations: validationsOf(sheet.dataValidations ?? [], Math.max(raw.cells.rows, 1000)),
    columnWidths: widths.map(({ width }) => (width === undefined ? undefined : Math.round(width * 7))),
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    gridlines: sheet.view?.showGridLines !== false,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    metadata: metadataOf(skeleton.properties, sheet.name),
    conditionalFormats: conditionalFormatsOf(sheet.conditionalRules ?? [], skeleton.theme),
  };
}

function formulasOf(raw: RawSheet): (string | undefined)[][] {
  const masters = mastersOf(raw.formulas);
  const rows: (string | undefined)[][] = [];
  for (const place of raw.formulas.keys()) {
    const formula = formulaAt(place, raw.formulas, masters);
    if (formula === undefined) continue;
    const row = Math.floor(place / COLUMNS_OF_A_SHEET);
    rows[row] ??= [];
    rows[row]![place % COLUMNS_OF_A_SHEET] = formula;
  }
  return rows;
}

/** Rows that share a list of styles share one of looks; a layer copies what is changed. */
function looksOf(raw: RawSheet, looks: readonly (CellStyle | undefined)[]): (CellStyle | undefined)[][] {
  const lists = raw.looks.lists.map((styles) =>
    styles.some((style) => looks[style] !== undefined) ? styles.map((style) => looks[style]) : null,
  );
  const rows: (CellStyle | undefined)[][] = [];
  for (let row = 0; row < raw.cells.rows; row++) {
    const list = lists[raw.looks.ofRow[row]!] ?? null;
    if (list !== null) rows[row] = list;
  }
  return rows;
}

function notesOf(sheet: Sheet): (string | undefined)[][] {
  const rows: (string | undefined)[][] = [];
  for (const [place, cell] of sheet.cells ?? []) {
    if (!cell.comment) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    rows[row] ??= [];
    rows[row]![column] = cell.comment.text;
  }
  return rows;
}

/** Rows of the same length with the same styles: how many they are, and where. */
interface Alike {
  readonly styles: readonly number[] | null;
  readonly length: number;
  readonly rows: number[];
}

/** Rows that are alike, in the order in which they come first. */
function alikeIn({ cells, looks }: RawSheet): readonly Alike[] {
  const alikes: Alike[] = [];
  const known = new Map<number, Alike>();
  let above = -1;
  let alike: Alike | undefined;
  for (let row = 0; row < cells.rows; row++) {
    const length = cells.lengths[row]!;
    const list = looks.ofRow[row]!;
    const key = (list + 1) * MOST_CELLS + length;
    if (key !== above) alike = known.get(key);
    above = key;
    if (alike === undefined) {
      alike = { styles: looks.lists[list] ?? null, length, rows: [] };
      known.set(key, alike);
      alikes.push(alike);
    }
    alike.rows.push(row);
  }
  return alikes;
}

/** Formats by column where most of a column's cells agree, and by cell where one differs: few rows need a list. */
function formatsOf(raw: RawSheet, fileFormats: readonly (string | undefined)[]) {
  const alikes = alikeIn(raw);
  const usual = usualStyles(alikes, raw.cells.columns).map((style) => fileFormats[style]);
  const formats: (string | undefined)[][] = [];
  for (const { styles, length, rows } of alikes) {
    const own: (string | undefined)[] = [];
    for (let column = 0; column < length; column++) {
      const format = fileFormats[styles?.[column] ?? 0];
      if (format !== usual[column]) own[column] = format ?? 'General';
    }
    if (own.length > 0) for (const row of rows) formats[row] = own;
  }
  return { formats, columnFormats: usual };
}

/** The style that most cells of each column have; the first of those that as many have. */
function usualStyles(alikes: readonly Alike[], columns: number): number[] {
  const counts: Map<number, number>[] = Array.from({ length: columns }, () => new Map());
  for (const { styles, length, rows } of alikes) {
    for (let column = 0; column < length; column++) {
      const style = styles?.[column] ?? 0;
      const count = counts[column]!;
      count.set(style, (count.get(style) ?? 0) + rows.length);
    }
  }
  return counts.map((count) => [...count].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as const)[0]);
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function isOle(bytes: Uint8Array): boolean {
  return OLE.every((byte, at) => bytes[at] === byte);
}

/** An encrypted workbook lies in an OLE file as a stream of this name; an old `.xls` has none. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.slice(0, bytes.length & ~1)).includes('EncryptedPackage');
}
