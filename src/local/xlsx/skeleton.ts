/** A workbook taken apart: hucre reads tabs, looks, widths and notes from a copy that has no cells; the cells are scanned apart. */
import type { CellStyle, Sheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import type { Around } from './around.ts';
import type { RawSheet } from './cells.ts';
import { MOST_CELLS } from './packing.ts';
import { handedOver, type ScanElsewhere, type Scanned, scannedSheet, unpackedAhead } from './scanned.ts';
import { sharedStringsOf, unprefixed } from './text.ts';
import { archiveOf, type Part, storedPart, type Unpack, unpacked, unpackedByStream } from './zip.ts';

export interface Skeleton {
  readonly sheets: readonly SheetSkeleton[];
  /** The look of each style that cells name by number. */
  readonly styles: readonly (CellStyle | undefined)[];
  /** The theme's colours and the font of cells that name none. */
  readonly theme: readonly string[];
  readonly font: CellStyle['font'];
  /** Whether days are counted from 1904, as on early Macintoshes. */
  readonly from1904: boolean;
  /** What an earlier save has put beside the cells. */
  readonly properties: Readonly<Record<string, string | number | boolean | Date>>;
}

export interface SheetSkeleton {
  /** Everything about the sheet but its cells. */
  readonly sheet: Sheet;
  readonly raw: RawSheet;
}

/** The parts of a copy without cells; nobody keeps it, so that what is put into it is not packed. */
type Slim = Map<string, Part>;

/** More text than this in one sheet cannot be fewer cells than a workbook may have. */
const LONGEST_SHEET = 500_000_000;
const KEPT = /(^\[Content_Types\]\.xml|\.rels|workbook\.xml|styles\.xml|theme\d*\.xml|comments\d*\.xml|custom\.xml)$/;
const EMPTY_SHEET =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

/**
 * The workbook in an archive.
 * Throws: `SyntaxError` when the archive holds no whole workbook, `RangeError` when it is too big.
 */
export async function skeletonOf(
  parts: ReadonlyMap<string, Part>,
  unpack: Unpack,
  elsewhere: ScanElsewhere | null = null,
): Promise<Skeleton> {
  const slim: Slim = new Map();
  for (const [name, part] of parts) if (KEPT.test(name)) slim.set(name, part);
  const links = await linksOf(parts, slim, unpack);
  const shared = parts.get(links.find(({ kind }) => kind === 'sharedStrings')?.target ?? '');
  const sheets = links.filter(({ kind }) => kind === 'worksheet').map(({ target }) => sheetPart(parts, target));
  const theirs = elsewhere === null ? new Map<Part, Promise<Scanned>>() : handedOver(sheets, shared, elsewhere);
  const ours = sheets.filter((part) => !theirs.has(part));
  const piecesOfNext = unpackedAhead(ours, unpack);
  const strings = shared ? sharedStringsOf(unprefixed(await textOf(shared, unpack))) : [];
  const raw = new Map<string, RawSheet>();
  let cells = 0;
  const keep = ({ name }: Part, { sheet, around }: Scanned): void => {
    cells += sheet.cells.rows * sheet.cells.columns;
    if (cells > MOST_CELLS) throw new RangeError('too many cells');
    raw.set(name, { ...sheet, cells: { ...sheet.cells, texts: strings } });
    put(slim, name, named(around, name));
  };
  for (const part of ours) keep(part, await scannedSheet(piecesOfNext()));
  const names = sheets.map(({ name }) => name);
  const styles = await stylesOf(slim, names, unpack);
  for (const [part, scanned] of theirs) keep(part, await scanned);
  const workbook = await hucreReads(slim);
  return {
    sheets: workbook.sheets.flatMap((sheet) => {
      const own = raw.get(String(sheet.rows[0]?.[0]));
      return own === undefined ? [] : [{ sheet, raw: own }];
    }),
    styles,
    theme: workbook.themeColors ?? [],
    font: workbook.defaultFont,
    from1904: workbook.dateSystem === '1904',
    properties: workbook.properties?.custom ?? {},
  };
}

function sheetPart(parts: ReadonlyMap<string, Part>, name: string): Part {
  const part = parts.get(name);
  if (!part) throw new SyntaxError('a sheet is missing');
  if (part.size > LONGEST_SHEET) throw new RangeError('too many cells');
  return part;
}

async function hucreReads(slim: Readonly<Slim>, readStyles = false) {
  try {
    return await readXlsx(await archiveOf(slim), { readStyles });
  } catch (error) {
    throw new SyntaxError(`hucre could not read the workbook: ${String(error)}`);
  }
}

/** A sheet's XML with one cell instead of all: its own name, by which its cells are found again. */
function named({ before, after }: Around, name: string): string {
  return `${before}<sheetData><row r="1"><c r="A1" t="str"><v>${name}</v></c></row></sheetData>${after}`;
}

/** Each style by its number: hucre tells the look of a cell, so it is shown one cell of each. */
async function stylesOf(
  slim: Readonly<Slim>,
  sheets: readonly string[],
  unpack: Unpack,
): Promise<(CellStyle | undefined)[]> {
  const [first] = sheets;
  const styles = [...slim].find(([name]) => name.endsWith('styles.xml'))?.[1];
  if (first === undefined || styles === undefined) return [];
  const count =
    unprefixed(await textOf(styles, unpack))
      .match(/<cellXfs[\s\S]*?<\/cellXfs>/)?.[0]
      .match(/<xf\b/g)?.length ?? 0;
  const rows = Array.from({ length: count }, (_, style) => `<row><c s="${style}"><v>0</v></c></row>`).join('');
  const copy = new Map(slim);
  for (const [index, name] of sheets.entries()) {
    const data = index === 0 ? `<sheetData>${rows}</sheetData>` : '<sheetData/>';
    put(copy, name, EMPTY_SHEET.replace('<sheetData/>', data));
  }
  const workbook = await hucreReads(copy, true);
  const shown = workbook.sheets.find((sheet) => sheet.rows.length > 0);
  return Array.from({ length: count }, (_, style) => shown?.cells?.get(`${style},0`)?.style);
}

interface Link {
  readonly kind: string;
  readonly target: string;
}

/** Where the workbook says its sheets and strings are. */
async function linksOf(parts: ReadonlyMap<string, Part>, slim: Slim, unpack: Unpack): Promise<Link[]> {
  const roots = await relationshipsIn(parts, '_rels/.rels', '', unpack);
  const workbook = roots.find(({ kind }) => kind === 'officeDocument')?.target;
  if (workbook === undefined || !workbook.endsWith('.xml')) throw new SyntaxError('there is no workbook');
  const slash = workbook.lastIndexOf('/') + 1;
  const folder = workbook.slice(0, slash);
  const name = `${folder}_rels/${workbook.slice(slash)}.rels`;
  const links = await relationshipsIn(parts, name, folder, unpack);
  const others = links.filter(({ kind }) => kind === 'chartsheet' || kind === 'dialogsheet');
  // hucre wants every tab to be a sheet: a tab that is only a chart becomes an empty one, and is left out afterwards.
  if (others.length > 0)
    put(slim, name, (await textOf(parts.get(name)!, unpack)).replace(/\/(?:chart|dialog)sheet"/g, '/worksheet"'));
  for (const { target } of others) put(slim, target, EMPTY_SHEET);
  return links;
}

async function relationshipsIn(
  parts: ReadonlyMap<string, Part>,
  name: string,
  folder: string,
  unpack: Unpack,
): Promise<Link[]> {
  const part = parts.get(name);
  if (!part) throw new SyntaxError('the workbook has no links');
  const tags = (await textOf(part, unpack)).match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? [];
  return tags.map((tag) => {
    const target = /\sTarget=["']([^"']*)["']/.exec(tag)?.[1] ?? '';
    const type = /\sType=["']([^"']*)["']/.exec(tag)?.[1] ?? '';
    return {
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: target.startsWith('/')
        ? target.slice(1)
        : decodeURIComponent(new URL(target, `file:///${folder}`).pathname.slice(1)),
    };
  });
}

function put(slim: Slim, name: string, xml: string): void {
  slim.set(name, storedPart(name, new TextEncoder().encode(xml)));
}

/** The text of a part. Throws: `SyntaxError` when it is damaged. */
export async function textOf(part: Part, unpack: Unpack = unpackedByStream): Promise<string> {
  const bytes = await unpacked(part, unpack);
  if (!bytes) throw new SyntaxError(`${part.name} is damaged`);
  return new TextDecoder().decode(bytes);
}
