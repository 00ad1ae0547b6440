/** The example workbooks: the same in every run, shaped as promised, with nobody's numbers in them. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/core/values/calendar.ts';
import { contentOf } from '../../../src/local/example/content.ts';
import { exampleWorkbook } from '../../../src/local/example/example.ts';
import { provinceExample, TENTH_OF_PROVINCE } from '../../../src/local/example/province.ts';
import { monthsBefore } from '../../../src/local/example/span.ts';
import { EXAMPLE_TODAY, type ExampleWorkbook } from '../../../src/local/example/workbook.ts';

const network = exampleWorkbook('network');
const village = exampleWorkbook('village');

const tabOf = (workbook: ExampleWorkbook, title: string) => workbook.tabs.find((tab) => tab.title === title)!;

/** The cells under a header, by the header's text. */
function columnOf(workbook: ExampleWorkbook, title: string, header: string): readonly unknown[] {
  const { cells, frozenRows } = tabOf(workbook, title);
  const at = cells[frozenRows - 1]!.indexOf(header);
  return cells.slice(frozenRows).map((row) => row[at]);
}

test.each(['village', 'network'] as const)('%s is the same in every run', (size) => {
  expect(exampleWorkbook(size)).toEqual(exampleWorkbook(size, EXAMPLE_TODAY));
});

test.each(['village', 'network'] as const)('%s has rectangular tabs and dates only under a date format', (size) => {
  for (const { title, cells, columns } of exampleWorkbook(size).tabs) {
    const wrong = cells.flatMap((row, at) => [
      ...(row.length === columns.length ? [] : [`row ${at + 1}`]),
      ...row.flatMap((cell, column) =>
        cell === undefined || (cell instanceof Date && columns[column]?.format !== 'dd/mm/yyyy')
          ? [`row ${at + 1}, column ${column + 1}`]
          : [],
      ),
    ]);
    expect(wrong, title).toEqual([]);
  }
});

describe('the network', () => {
  test('น้ำขาว has a register of 1,376, of whom 1,368 are left, and one number given twice', () => {
    const ids = columnOf(network, 'สมาชิก · น้ำขาว', 'เลขสมาชิก');
    expect(new Set(ids).size).toBe(1_376);
    expect(ids.length).toBe(1_377);
  });

  test('its last month is the last full one before the day on which it is opened', () => {
    const headers = (today: string) => tabOf(exampleWorkbook('network', today as Day), 'สมุดสัจจะ · คลองหวะ').cells[3];
    expect(headers('2026-11-02')).toContain('ต.ค. 69');
    expect(headers('2026-11-02')).not.toContain('พ.ย. 69');
    expect(headers('2027-03-31')).toEqual(expect.arrayContaining(['พ.ค. 69', 'ธ.ค. 69', 'ม.ค. 70', 'ก.พ. 70']));
  });

  test('the groups keep their tabs as people do: under title lines, by group in the title, and one wide', () => {
    const titles = network.tabs.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['สมาชิก · น้ำขาว', 'รับเงิน · น้ำขาว', 'สมุดสัจจะ · คลองหวะ', 'รับเงิน']));
    expect(tabOf(network, 'รับเงิน · น้ำขาว').cells[0]![0]).toBe('กองทุนสวัสดิการวันละบาท ตำบลน้ำขาว');
  });

  test('a dozen and more mistakes are planted, each of them at a cell or row that is there', () => {
    expect(network.plantedMistakes.length).toBeGreaterThanOrEqual(12);
    for (const { tab, row, column } of network.plantedMistakes) {
      const { cells } = tabOf(network, tab);
      expect(row).toBeLessThanOrEqual(cells.length);
      if (column) expect(cells[row - 1]![column.charCodeAt(0) - 65], `${tab} ${column}${row}`).not.toBe('');
    }
  });

  test('every national id begins with a 9, which no office issues, and all but the planted one are right', () => {
    const ids = columnOf(network, 'สมาชิก · น้ำขาว', 'เลขประจำตัวประชาชน').map(String);
    const wrong = ids.filter((id) => {
      const sum = [...id.slice(0, 12)].reduce((total, digit, place) => total + Number(digit) * (13 - place), 0);
      return id.length !== 13 || id[0] !== '9' || Number(id[12]) !== (11 - (sum % 11)) % 10;
    });
    expect(wrong.length).toBe(1);
  });
});

describe('money in full', () => {
  const values = (title: string, header: string) => new Set(columnOf(network, title, header).map(String));

  test('claims stand in every state, with none, one and two approvals', () => {
    expect(values('เบิกสวัสดิการ', 'สถานะ')).toEqual(new Set(['ขอ', 'อนุมัติ', 'จ่ายแล้ว', 'ไม่อนุมัติ']));
    const states = columnOf(network, 'เบิกสวัสดิการ', 'สถานะ');
    const approvals = columnOf(network, 'เบิกสวัสดิการ', 'ผู้อนุมัติ').flatMap((names, row) =>
      states[row] === 'ขอ' ? [String(names).split(', ').filter(Boolean).length] : [],
    );
    expect(new Set(approvals)).toEqual(new Set([0, 1, 2]));
  });

  test('loans are reducing, flat and for a year at once, each with two guarantors who are not the borrower', () => {
    expect(values('สัญญาเงินกู้', 'วิธีคิดดอกเบี้ย')).toEqual(new Set(['ลดต้นลดดอก', 'คงที่']));
    expect(columnOf(network, 'สัญญาเงินกู้', 'วันครบกำหนด').some((due) => due !== '')).toBe(true);
    const [borrowers, first, second] = ['เลขสมาชิก', 'ผู้ค้ำประกัน 1', 'ผู้ค้ำประกัน 2'].map((header) =>
      columnOf(network, 'สัญญาเงินกู้', header),
    );
    borrowers!.forEach((borrower, row) => {
      expect(new Set([borrower, first![row], second![row]]).size).toBe(3);
    });
  });

  test('every number of a contract is used once in its group', () => {
    const groups = columnOf(network, 'สัญญาเงินกู้', 'กลุ่ม');
    const names = columnOf(network, 'สัญญาเงินกู้', 'เลขที่สัญญา').map((number, row) => `${groups[row]} ${number}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('transfers share out a profit, write a debt off, set one off, turn a grant and keep a fee, each by a resolution', () => {
    expect(values('โอนบัญชี', 'เดบิต')).toEqual(
      new Set(['กำไรสะสม', 'หนี้สูญ', 'เงินสัจจะสมาชิก', 'เงินอุดหนุนจำกัดวัตถุประสงค์', 'เจ้าหนี้']),
    );
    expect(columnOf(network, 'โอนบัญชี', 'มติ')).not.toContain('');
  });

  test('savings, special deposits, shares and entry fees are all among the receipts', () => {
    const kinds = values('รับเงิน', 'ประเภท');
    for (const kind of ['เงินสัจจะ', 'เงินฝากพิเศษ', 'ค่าหุ้น', 'ค่าสมัคร']) expect(kinds).toContain(kind);
  });
});

test('the village is one group of some forty members over twelve months', () => {
  expect(columnOf(village, 'สมาชิก', 'เลขสมาชิก').length).toBe(41);
  expect(village.plantedMistakes).toEqual([]);
});

test('the province is as large as the one that quality is measured by', () => {
  const province = exampleWorkbook('province');
  expect(columnOf(province, 'กลุ่ม', 'รหัสกลุ่ม').length).toBe(50);
  expect(columnOf(province, 'สมาชิก', 'เลขสมาชิก').length).toBe(25_505);
  const receipts = columnOf(province, 'รับเงิน', 'จำนวนเงิน').length;
  expect(receipts).toBeGreaterThan(278_000);
  expect(receipts).toBeLessThan(284_000);
  expect(columnOf(province, 'เบิกสวัสดิการ', 'จำนวนเงิน').length).toBeGreaterThan(25_000);
  expect(columnOf(province, 'สัญญาเงินกู้', 'ยอดเงินกู้').length).toBeGreaterThan(8_000);
  expect(columnOf(province, 'ชำระเงินกู้', 'ชำระเงินต้น').length).toBeGreaterThan(60_000);
});

test('a tenth of it has a tenth of its groups, members, claims and loans', () => {
  const tenth = provinceExample(monthsBefore(EXAMPLE_TODAY, 12), TENTH_OF_PROVINCE);
  expect(columnOf(tenth, 'กลุ่ม', 'รหัสกลุ่ม').length).toBe(5);
  expect(columnOf(tenth, 'สมาชิก', 'เลขสมาชิก').length).toBe(2_550);
  for (const [title, rows] of [
    ['เบิกสวัสดิการ', 2_500],
    ['สัญญาเงินกู้', 800],
    ['ชำระเงินกู้', 6_000],
  ] as const) {
    const share = tabOf(tenth, title).cells.length / rows;
    expect(share, title).toBeGreaterThan(0.93);
    expect(share, title).toBeLessThan(1.1);
  }
});

test('a date cell is kept as the number of its day in Bangkok', () => {
  const content = contentOf(tabOf(network, 'ยอดยกมา'));
  expect(content.values[1]![0]).toBe(46_022);
  expect(content.columnFormats[0]).toBe('dd/mm/yyyy');
});
