/** Small workbooks of made-up groups, for folders of them. */
import { writeFileSync } from 'node:fs';
import { createWorkbook } from '../../../src/local/emulator/workbook.ts';
import { writeWorkbook } from '../../../src/local/xlsx/write.ts';

type Values = (string | number | boolean)[][];

/** A workbook of one group with two members; one of them gave in March 2569. */
export async function workbookOf(file: string, id: string, name: string, given: number | string): Promise<void> {
  const tabs: Readonly<Record<string, Values>> = {
    กลุ่ม: [
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
      [id, name, 'วันละบาท'],
    ],
    สมาชิก: [
      ['เลขสมาชิก', 'ชื่อ', 'วันสมัคร'],
      ['1', 'สมชาย ใจดี', '1/1/2567'],
      ['2', 'สมหญิง รักดี', '1/1/2567'],
    ],
    รับเงิน: [
      ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
      ['5/3/2569', '1', given],
    ],
  };
  const sheets = Object.entries(tabs).map(([title, values]) => ({ title, values }));
  writeFileSync(file, await writeWorkbook(createWorkbook({ title: name, sheets })));
}
