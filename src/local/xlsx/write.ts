/** Writes a workbook as an `.xlsx` file: hucre makes everything but the cells, which are too many to hand over one by one. */
import { writeXlsx } from 'hucre/xlsx';
import type { SheetModel, WorkbookModel } from '../emulator/workbook-model.ts';
import { cellsOf } from './cells.ts';
import { chartsOf } from './charts.ts';
import { createSharedStrings, rowsOf } from './data.ts';
import { type Looks, looksIn } from './looks-in.ts';
import { propertiesOf } from './metadata.ts';
import { conditionalRulesOf, dataValidationsOf, rangeOf } from './regulations.ts';
import { textOf } from './skeleton.ts';
import { archiveOf, packedPart, partsOf } from './zip.ts';

type FileSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];

/** The bytes of an `.xlsx` file of the workbook. Formulas go with what they last showed. */
export async function writeWorkbook(workbook: WorkbookModel): Promise<Uint8Array<ArrayBuffer>> {
  const tabs = workbook.sheets.map((sheet) => ({ sheet, looks: looksIn(sheet) }));
  const selected = workbook.sheets.findIndex(({ id }) => id === workbook.selection.sheetId);
  const skeleton = await writeXlsx({
    sheets: tabs.map(({ sheet, looks }) => fileSheetOf(sheet, looks)),
    activeSheet: Math.max(selected, 0),
    defaultFont: { name: 'Sarabun', size: 11 },
    properties: { title: workbook.title, custom: propertiesOf(workbook) },
  });
  const parts = partsOf(new Uint8Array(skeleton));
  if (!parts) throw new Error('hucre wrote no archive');
  const contents = new Map(parts);
  const strings = createSharedStrings();
  for (const [index, { sheet, looks }] of tabs.entries()) {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = await textOf(parts.get(name)!);
    const start = xml.indexOf('<sheetData>') + '<sheetData>'.length;
    const end = xml.indexOf('</sheetData>');
    // hucre has numbered the looks: it was given one cell of each.
    const numbers = cellsOf(xml.slice(start, end), []).looks.lists[0] ?? [];
    const rows = rowsOf(sheet, strings, (row, column) => numbers[looks.at(row, column)] ?? 0);
    const used = rangeOf({ row: 0, column: 0, rows: looks.rows || 1, columns: looks.columns || 1 });
    const before = xml.slice(0, start).replace(/<dimension [^>]*>/, `<dimension ref="${used}"/>`);
    contents.set(name, await packedPart(name, inPieces(around(before, rows, xml.slice(end)))));
  }
  const name = 'xl/sharedStrings.xml';
  contents.set(name, await packedPart(name, inPieces(strings.xml())));
  return archiveOf(contents);
}

function* around(before: string, rows: Iterable<string>, after: string): Iterable<string> {
  yield before;
  yield* rows;
  yield after;
}

/** Text in pieces of bytes that are neither many nor large. */
function* inPieces(texts: Iterable<string>): Iterable<Uint8Array<ArrayBuffer>> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < 1 << 18) continue;
    yield new TextEncoder().encode(piece);
    piece = '';
  }
  yield new TextEncoder().encode(piece);
}

/** Wider tabs, in pixels, are printed lying: standing, their letters would be too small to read. */
const TALL_PAPER = 900;

function fileSheetOf(sheet: SheetModel, looks: Looks): FileSheet {
  const cells: NonNullable<FileSheet['cells']> = new Map(
    looks.distinct.map((style, place) => [`0,${place}`, { value: 'look', type: 'string', style }]),
  );
  for (const [row, column, note] of notesOf(sheet, looks)) {
    const place = `${row},${column}`;
    cells.set(place, { value: 'note', type: 'string', ...cells.get(place), comment: { text: note } });
  }
  const widths = [...sheet.columnWidths.keys()];
  return {
    name: sheet.title,
    rows: [looks.distinct.map(() => 'look')],
    cells,
    columns: Array.from({ length: Math.max(-1, ...widths) + 1 }, (_, column) => {
      const pixels = sheet.columnWidths.get(column);
      return pixels === undefined ? {} : { width: pixels / 7 };
    }),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    ...((sheet.frozenRows > 0 || sheet.frozenColumns > 0) && {
      freezePane: {
        ...(sheet.frozenRows > 0 && { rows: sheet.frozenRows }),
        ...(sheet.frozenColumns > 0 && { columns: sheet.frozenColumns }),
      },
    }),
    dataValidations: dataValidationsOf(sheet),
    conditionalRules: conditionalRulesOf(sheet.conditionalFormats),
    view: { showGridLines: sheet.gridlines },
    hidden: sheet.hidden,
    charts: chartsOf(sheet),
    pageSetup: {
      paperSize: 'a4',
      orientation:
        [...sheet.columnWidths.values()].reduce((sum, width) => sum + width, 0) > TALL_PAPER ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

function* notesOf(sheet: SheetModel, looks: Looks): Iterable<readonly [number, number, string]> {
  for (let row = 0; row < looks.rows; row++) {
    for (let column = 0; column < looks.columns; column++) {
      const note = sheet.noteAt(row, column);
      if (note) yield [row, column, note];
    }
  }
}
