/** A sheet as people make it: titles, headers of their own, Thai digits, a total below. */
import ExcelJS from 'exceljs';

/** The file, as it is dropped into the page. */
export async function foreignSheet(): Promise<{
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}> {
  const book = new ExcelJS.Workbook();
  const people = book.addWorksheet('คนในกลุ่ม');
  people.addRows([
    ['รายชื่อคนในกลุ่มบ้านริมคลอง'],
    ['หมายเลข', 'ชื่อ-สกุล', 'เข้าเมื่อ'],
    ['01', 'นางสายใจ ใฝ่ดี', '5/1/2568'],
    ['02', 'นายทวี มีสุข', '5/1/2568'],
  ]);
  people.mergeCells('A1:C1');
  book
    .addWorksheet('จดเงิน')
    .addRows([
      ['จดเงินวันละบาท'],
      ['วันรับ', 'คนที่', 'บาท'],
      ['๕/๙/๒๕๖๙', '01', 30],
      ['5/9/2569', '02', 30],
      ['5/10/2569', '01', 'สามสิบ'],
      ['5/10/2569', '02', 30],
      ['รวม', '', 90],
    ]);
  return {
    name: 'ริมคลอง.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await book.xlsx.writeBuffer()),
  };
}
