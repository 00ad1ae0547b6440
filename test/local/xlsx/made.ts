/** Workbook files of made-up data, made by another library and by LibreOffice. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** What a group's file may hold: titles, dates, typed and counted days, percentages, ids, formulas, errors, hidden rows and tabs. */
export async function madeByExceljs(from1904 = false): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = from1904;
  const receipts = book.addWorksheet('รับเงิน', { views: [{ state: 'frozen', ySplit: 2 }] });
  receipts.getCell('A1').value = 'รับเงิน กลุ่มบ้านท่ามะเดื่อ';
  receipts.getCell('A1').font = { bold: true, color: { argb: 'FF0B6B57' } };
  receipts.mergeCells('A1:F1');
  receipts.getRow(2).values = ['เลขที่', 'วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'ดอกเบี้ย', 'ส่งแล้ว'];
  receipts.addRow(['R1', new Date(Date.UTC(2026, 4, 16)), '007', 30, 0.12, true]);
  receipts.addRow(['R2', new Date(Date.UTC(1957, 0, 3)), '008', 1250.5, 0.015, false]);
  receipts.addRow(['R3', '16/5/2569', '009', '๓๐', 0.2, true]);
  receipts.addRow(['รวม', null, null, { formula: 'SUM(D3:D4)', result: 1280.5 }]);
  receipts.addRow([
    { richText: [{ text: 'ป้าสม ' }, { text: '<Som> & Co', font: { bold: true } }] },
    null,
    null,
    { formula: 'NA()', result: { error: '#N/A' } },
    { formula: '"ค้าง "&D3', result: 'ค้าง 30' },
  ]);
  receipts.getColumn(2).numFmt = 'd/m/yyyy';
  receipts.getColumn(3).numFmt = '@';
  receipts.getColumn(5).numFmt = '0.00%';
  receipts.getColumn(2).width = 14;
  receipts.getRow(4).hidden = true;
  receipts.getCell('D3').note = 'รับแทนลูกสาว';
  book.addWorksheet('ซ่อน', { state: 'hidden' }).getCell('B3').value = 'อยู่ตรงนี้';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The same file after LibreOffice has opened and saved it, or null where LibreOffice is not installed. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const folder = mkdtempSync(join(tmpdir(), 'sajja-'));
  const file = join(folder, 'made.xlsx');
  writeFileSync(file, bytes);
  try {
    execFileSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), file], {
      stdio: 'ignore',
      env: { ...process.env, HOME: folder },
    });
  } catch {
    return null;
  }
  return new Uint8Array(readFileSync(join(folder, 'out', 'made.xlsx')));
}

/** Every cell as exceljs reads it, in the words of the emulator's workbook: dates as day numbers, rich text flat. */
export async function readByExceljs(bytes: Uint8Array): Promise<Map<string, Map<string, string | number | boolean>>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return new Map(
    book.worksheets.map((sheet) => {
      const cells = new Map<string, string | number | boolean>();
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          const value = plain(cell.type === ExcelJS.ValueType.Merge ? null : cell.value);
          if (value !== '') cells.set(cell.address, value);
        });
      });
      return [sheet.name, cells];
    }),
  );
}

function plain(value: ExcelJS.CellValue): string | number | boolean {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  // exceljs drops a result that is false, and LibreOffice writes every FALSE as a formula.
  if ('formula' in value && value.formula === 'FALSE()') return false;
  if ('result' in value || 'formula' in value || 'sharedFormula' in value) return plain(value.result);
  return 'text' in value ? value.text : '';
}
