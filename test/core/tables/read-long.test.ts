/** Tabs with a row for each record, in the shapes that people keep them in. */
import { describe, expect, test } from 'vitest';
import { book, dateCell, GROUPS, grid, ONE_GROUP, places } from './workbooks.ts';

const HEADERS = ['เลขที่ใบเสร็จ', 'วันที่', 'รหัสกลุ่ม', 'เลขสมาชิก', 'จำนวนเงิน'];

describe('a tab is found by its title', () => {
  test.each([
    ['รับเงิน', null],
    ['Receipts', null],
    ['  รับเงิน ', null],
    ['รับเงิน · น้ำขาว', 'G01'],
    ['รับเงิน - น้ำขาว', 'G01'],
    ['รับเงิน-น้ำขาว', 'G01'],
    ['รับเงิน – G02', 'G02'],
    ['รับเงิน | g 02', 'G02'],
    ['รับเงิน: โนนงาม', 'G02'],
    ['รับเงิน (G01)', 'G01'],
    ['Receipts - G01', 'G01'],
    ['รับเงิน · น้ำขาว 2569', 'G01'],
    ['รับเงิน 2569 · น้ำขาว', 'G01'],
    ['รับเงิน · น้ำขาว หมู่ 3 ปี 2569', 'G01'],
    ['รับเงิน 2569', null],
    ['รับเงิน ปี 2569', null],
    ['รับเงิน หมู่ 3', null],
    ['รับเงิน - หมู่ 3 - 2569', null],
    ['รับเงิน (2)', null],
    ['รับเงิน ม.ค. 2569', null],
    ['รับเงิน ม.ค.-มี.ค. 69', null],
    ['รับเงิน · น้ำขาว (ม.ค. 69)', 'G01'],
    ['รับเงิน - เล่มที่ 2', null],
    ['เงินสมทบ', null],
  ])('%s: group %s', (title, groupId) => {
    const read = book(GROUPS, grid(title, [HEADERS, ['1', '5/1/2569', 'G02', '7', 30]]));
    expect(read.tabs[1]).toMatchObject({ table: 'receipts', groupId });
    expect(read.findings).toEqual([]);
    expect(read.receipts[0]?.groupId).toBe('G02');
  });

  test.each([
    'รับเงินน้ำขาว',
    'บันทึก',
    'แผ่น1',
    'สมาชิกภาพ',
    'ตรวจสอบ',
    'ยอดคงเหลือ',
    'สรุปเดือน',
    'สรุปเครือข่าย',
    'Findings',
    'Monthly summary',
    'สรุปเดือน · น้ำขาว',
  ])('%s is none of ours', (title) => {
    const read = book(GROUPS, grid(title, [HEADERS, ['1', '5/1/2569', 'G02', '7', 30]]));
    expect(read.tabs.length).toBe(1);
    expect(read.receipts).toEqual([]);
  });

  test('rows of a tab of one group need no group column', () => {
    const read = book(
      GROUPS,
      grid('รับเงิน · โนนงาม', [
        ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
        ['5/1/2569', 7, 30],
      ]),
    );
    expect(read.receipts[0]).toMatchObject({ groupId: 'G02', memberId: '7' });
  });

  test('a table may be spread over tabs', () => {
    const read = book(
      GROUPS,
      grid('รับเงิน · น้ำขาว', [
        ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
        ['5/1/2569', 7, 30],
      ]),
      grid('รับเงิน · โนนงาม', [
        ['จำนวนเงิน', 'วันที่', 'เลขสมาชิก'],
        [40, '6/1/2569', 8],
      ]),
    );
    expect(read.receipts.map(({ groupId, amount, tab }) => [groupId, amount, tab])).toEqual([
      ['G01', 3000, 1],
      ['G02', 4000, 2],
    ]);
  });

  test('a group that is not in Groups is told once for the tab, and its rows are left out', () => {
    const read = book(
      GROUPS,
      grid('รับเงิน · น้ำขาม', [
        ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
        ['5/1/2569', 7, 30],
        ['6/1/2569', 8, 30],
      ]),
    );
    expect(places(read)).toEqual(['GROUP_UNKNOWN รับเงิน · น้ำขาม -']);
    expect(read.findings[0]?.facts).toMatchObject({ raw: 'น้ำขาม', near: ['น้ำขาว'] });
    expect(read.receipts).toEqual([]);
    expect(read.dropped.map(({ row, when }) => [row, when])).toEqual([
      [2, '2026-01-05'],
      [3, '2026-01-06'],
    ]);
  });

  test('without a tab of groups the titles make them', () => {
    const read = book(
      grid('รับเงิน · น้ำขาว', [
        ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
        ['5/1/2569', 7, 30],
      ]),
      grid('สมาชิก · น้ำขาว', [
        ['เลขสมาชิก', 'ชื่อ'],
        [7, 'ก'],
      ]),
      grid('รับเงิน · โนนงาม', [
        ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
        ['5/1/2569', 7, 30],
      ]),
    );
    expect(read.groups.map(({ groupId, name, system }) => [groupId, name, system])).toEqual([
      ['น้ำขาว', 'น้ำขาว', 'onebaht'],
      ['โนนงาม', 'โนนงาม', 'onebaht'],
    ]);
    expect(read.findings).toEqual([]);
  });

  test('without groups anywhere there is one without a name', () => {
    const read = book(
      grid('รับเงิน', [
        ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
        ['5/1/2569', 7, 30],
      ]),
      grid('สัจจะ', [
        ['เลขสมาชิก', 'สัจจะ', 'มีผลตั้งแต่'],
        [7, 100, 'ม.ค. 69'],
      ]),
    );
    expect(read.groups).toMatchObject([{ groupId: '1', system: 'sajja' }]);
    expect(read.receipts[0]?.groupId).toBe('1');
    expect(read.findings).toEqual([]);
  });

  test('a tab may be bound to a table whatever its title and headers', () => {
    const binding = JSON.stringify({ table: 'receipts', group: 'น้ำขาว', columns: { amount: 'ได้มา' } });
    const read = book(
      GROUPS,
      grid(
        'แผ่น1',
        [
          ['วันที่', 'เลขสมาชิก', 'ได้มา'],
          ['5/1/2569', 7, 30],
        ],
        { binding },
      ),
    );
    expect(read.receipts[0]).toMatchObject({ groupId: 'G01', amount: 3000 });
    const leave = JSON.stringify({ table: 'none' });
    expect(book(GROUPS, grid('รับเงิน', [HEADERS, ['1', '', '', '', '']], { binding: leave })).tabs.length).toBe(1);
    expect(book(GROUPS, grid('รับเงิน', [HEADERS], { binding: '{broken' })).tabs.length).toBe(2);
  });

  test('a tab of ours with no header row says what it lacks', () => {
    const read = book(ONE_GROUP, grid('รับเงิน', [['5/1/2569', 7, 30]]), grid('นับเงิน', []));
    expect(places(read)).toEqual(['COLUMN_MISSING รับเงิน -']);
    expect(read.findings[0]?.facts['columns']).toEqual(['วันที่', 'เลขสมาชิก', 'จำนวนเงิน']);
  });
});

describe('the header row is found', () => {
  test('below lines of title, in any order, with brackets, blanks and other columns', () => {
    const read = book(
      ONE_GROUP,
      grid('รับเงิน', [
        ['กลุ่มวันละบาท บ้านน้ำขาว'],
        [],
        ['สมุดรับเงิน ปี 2569', '', ''],
        ['ลำดับ', 'จำนวนเงิน (บาท)', ' เลข\u00a0 สมาชิก', 'สีเสื้อ', 'วันที่\n(รับ)'],
        [1, 30, 7, 'แดง', '5/1/2569'],
      ]),
    );
    expect(read.tabs[1]).toMatchObject({ headerRow: 4, columns: { amount: 2, date: 5 } });
    // "เลข สมาชิก" is read without its blanks.
    expect(read.receipts[0]).toMatchObject({ row: 5, memberId: '7', amount: 3000, date: '2026-01-05' });
  });

  test('over two rows, when nothing stands below the columns of the upper one', () => {
    const read = book(
      ONE_GROUP,
      grid('สมุดเงินสด', [
        ['วัน/เดือน/ปี', 'รายการ', 'จำนวนเงิน', '', '', 'หมายเหตุ'],
        ['', '', 'รับ', 'จ่าย', 'คงเหลือ', ''],
        ['1/1/2569', 'ยอดยกมา', '', '', 5000, ''],
        ['5/1/2569', 'ค่าน้ำดื่ม', '', 120, 4880, ''],
      ]),
    );
    expect(read.findings).toEqual([]);
    expect(read.cashbook).toMatchObject([{ row: 4, date: '2026-01-05', in: null, out: 12000 }]);
    expect(read.tabs[1]).toMatchObject({ headerRow: 2, columns: { date: 1, text: 2, in: 3, out: 4, note: 6 } });
  });

  test('in one row, where a day stands alone below it: no row is passed over', () => {
    const read = book(
      ONE_GROUP,
      grid('รับเงิน', [
        ['ชื่อ-สกุล', 'วันที่', 'จำนวนเงิน'],
        ['', '5/1/2569', ''],
        ['ก้าน', '5/1/2569', 30],
        ['ดวง', '', 60],
      ]),
    );
    expect(read.tabs[1]).toMatchObject({ headerRow: 1 });
    expect(read.receipts).toMatchObject([{ row: 3, amount: 3000, date: '2026-01-05' }]);
    expect(read.findings.map(({ code, row, column }) => `${code} ${row}${column}`)).toEqual([
      'REQUIRED_BLANK 2A',
      'REQUIRED_BLANK 2C',
      'REQUIRED_BLANK 4B',
    ]);
  });

  test('in English, as field names with or without their words apart', () => {
    const read = book(
      ONE_GROUP,
      grid('Receipts', [
        ['receiptId', 'member id', 'AMOUNT', 'Date', 'coverFrom'],
        ['9', 7, 30, '5/1/2569', '2026-01'],
      ]),
    );
    expect(read.receipts[0]).toMatchObject({ receiptId: '9', memberId: '7', coverFrom: '2026-01' });
  });

  test('of two columns with one header the first is read', () => {
    const read = book(
      ONE_GROUP,
      grid('รับเงิน', [
        ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'จำนวนเงิน'],
        ['5/1/2569', 7, 30, 99],
      ]),
    );
    expect(read.receipts[0]?.amount).toBe(3000);
  });

  test('a required column that is missing stops the tab, with one finding that names it', () => {
    const read = book(
      ONE_GROUP,
      grid('รับเงิน', [
        ['วันที่', 'เลขสมาชิก'],
        ['5/1/2569', 7],
        ['x', 8],
      ]),
    );
    expect(places(read)).toEqual(['COLUMN_MISSING รับเงิน -']);
    expect(read.findings[0]?.facts).toMatchObject({ columns: ['จำนวนเงิน'], columnsEn: ['Amount'] });
    expect(read.dropped.map(({ row }) => row)).toEqual([2, 3]);
  });

  test('where several groups share a tab without saying which, the column for it is missing', () => {
    const read = book(
      GROUPS,
      grid('รับเงิน', [
        ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
        ['5/1/2569', 7, 30],
      ]),
    );
    expect(read.findings[0]).toMatchObject({ code: 'COLUMN_MISSING', facts: { columns: ['รหัสกลุ่ม'] } });
    expect(read.dropped.length).toBe(1);
  });
});

describe('rows', () => {
  const rows = (...lines: (string | number | boolean | Date)[][]) => book(GROUPS, grid('รับเงิน', [HEADERS, ...lines]));

  test('blank ones are passed over anywhere, also with unticked boxes and blanks', () => {
    const read = book(
      ONE_GROUP,
      grid('สมาชิก', [
        ['เลขสมาชิก', 'ชื่อ', 'ร่วมฌาปนกิจ', 'สี'],
        ['', ' ', false, 'แดง'],
        [1, 'ก', true, ''],
        ['', '', '', ''],
        [2, 'ข', false, ''],
      ]),
    );
    expect(read.members.map(({ memberId, funeral }) => [memberId, funeral])).toEqual([
      ['1', true],
      ['2', false],
    ]);
    expect(read.findings).toEqual([]);
  });

  test('the group is found by id or name, without blanks and case', () => {
    const read = rows(
      ['1', '5/1/2569', 'g 01', '7', 30],
      ['2', '5/1/2569', 'โนนงาม', '7', 30],
      ['3', '5/1/2569', 'G09', '7', 30],
      ['4', '5/1/2569', '', '7', 30],
    );
    expect(read.receipts.map(({ groupId }) => groupId)).toEqual(['G01', 'G02']);
    expect(places(read)).toEqual(['GROUP_UNKNOWN รับเงิน 4C', 'REQUIRED_BLANK รับเงิน 5C']);
    expect(read.dropped.map(({ groupId }) => groupId)).toEqual([null, null]);
  });

  test('an unreadable required, money or day cell leaves the row out; any other cell is read as blank', () => {
    const read = book(
      ONE_GROUP,
      grid('รับเงิน', [
        ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'ประเภท', 'งวด', 'ที่รับ'],
        ['5/1/2569', 7, 'สามสิบ', '', '', ''],
        ['31/2/2569', 7, 30, '', '', ''],
        ['5/1/2569', 7, 30, 'ของขวัญ', 'เดือนหน้า', 'ตู้เซฟ'],
        ['5/1/2569', '', 30, '', '', ''],
        ['5/1/2569', 7, 0, '', '', ''],
        ['5/1/2569', 7, -30, '', '', ''],
        ['5/1/2569', 7, 30.125, '', '', ''],
        ['5/1/2569', 7, '1 หมื่น', '', '', ''],
        ['15 ส.ค.', 7, 30, '', '', ''],
      ]),
    );
    expect(places(read)).toEqual([
      'CELL_UNREADABLE รับเงิน 2C',
      'CELL_UNREADABLE รับเงิน 3A',
      'CELL_UNREADABLE รับเงิน 4D',
      'CELL_UNREADABLE รับเงิน 4E',
      'REQUIRED_BLANK รับเงิน 5B',
      'AMOUNT_NOT_POSITIVE รับเงิน 6C',
      'AMOUNT_NOT_POSITIVE รับเงิน 7C',
      'CELL_UNREADABLE รับเงิน 8C',
      'CELL_UNREADABLE รับเงิน 9C',
      'CELL_UNREADABLE รับเงิน 10A',
    ]);
    expect(read.receipts).toMatchObject([{ row: 4, kind: 'contribution', coverFrom: null, place: 'ตู้เซฟ' }]);
    expect(read.dropped.map(({ row }) => row)).toEqual([2, 3, 5, 6, 7, 8, 9, 10]);
    expect(read.findings[0]?.facts).toEqual({
      header: 'จำนวนเงิน',
      raw: 'สามสิบ',
      expects: 'money',
      why: 'notANumber',
      offer: null,
    });
    expect(read.findings[2]?.facts).toMatchObject({
      raw: 'ของขวัญ',
      choices: ['เงินสมทบ', 'เงินฝากพิเศษ', 'ค่าสมัคร', 'ค่าปรับ', 'ค่าหุ้น'],
    });
    expect(read.findings[8]?.facts).toMatchObject({ raw: '1 หมื่น', why: 'inWords', offer: '10000' });
    expect(read.findings[9]?.facts).toMatchObject({ why: 'yearMissing' });
  });

  test('ids are kept as typed, 4.0 as 4', () => {
    const read = rows(
      ['007', '5/1/2569', 'G01', '4.0', 30],
      [7, '5/1/2569', 'G01', 4, 30],
      [' A 1 ', '5/1/2569', 'G01', 'ก-1', 30],
      ['-', '5/1/2569', 'G01', 4.5, 30],
    );
    expect(read.receipts.map(({ receiptId, memberId }) => [receiptId, memberId])).toEqual([
      ['007', '4'],
      ['7', '4'],
      ['A 1', 'ก-1'],
    ]);
    expect(places(read)).toEqual(['CELL_UNREADABLE รับเงิน 5D']);
  });

  test('what cells of each type read', () => {
    const read = book(
      ONE_GROUP,
      grid('สัญญาเงินกู้', [
        ['เลขที่สัญญา', 'เลขสมาชิก', 'วันที่ทำสัญญา', 'ยอดเงินกู้', 'ดอกเบี้ย(%)', 'วิธีคิดดอกเบี้ย', 'จำนวนงวด', 'ผู้ค้ำประกัน 1', 'ที่จ่าย'],
        ['L1', 7, '๑๖ พ.ค. ๖๙', '฿6,000', '12%', 'ลดต้นลดดอก', '๖', 4.0, 'ธนาคาร'],
        ['L2', 7, dateCell('2026-05-16'), '6,000 บาท', 1.25, 'flat', 6, 'สมชาย ใจดี', ''],
        ['L3', 7, '2026-05-16', 6000.5, 'ร้อยละ 6', 'Flat', '', '', 'bank'],
      ]),
    );
    expect(read.findings).toEqual([]);
    expect(read.loans).toMatchObject([
      {
        date: '2026-05-16',
        principal: 600000,
        ratePerYear: 1200,
        method: 'reducing',
        installments: 6,
        guarantor1: '4',
        place: 'bank',
      },
      {
        date: '2026-05-16',
        principal: 600000,
        ratePerYear: 125,
        method: 'flat',
        installments: 6,
        guarantor1: 'สมชาย ใจดี',
        place: 'cash',
      },
      {
        date: '2026-05-16',
        principal: 600050,
        ratePerYear: 600,
        method: 'flat',
        installments: null,
        guarantor1: null,
        place: 'bank',
      },
    ]);
  });

  test('0.12 in a percent cell is 12 %', () => {
    const cells = [
      ['เลขที่สัญญา', 'เลขสมาชิก', 'วันที่ทำสัญญา', 'ยอดเงินกู้', 'ดอกเบี้ยต่อปี'],
      ['L1', 7, '16/5/2569', 6000, 0.12],
    ];
    const formats = cells.map((line) => line.map((_, at) => (at === 4 ? '0.00%' : 'General')));
    expect(book(ONE_GROUP, grid('เงินกู้', cells, { formats })).loans[0]?.ratePerYear).toBe(1200);
    expect(book(ONE_GROUP, grid('เงินกู้', cells)).loans[0]?.ratePerYear).toBe(12);
  });

  test('one column for the whole name is kept whole', () => {
    const read = book(
      ONE_GROUP,
      grid('สมาชิก', [
        ['เลขที่', 'ชื่อ-สกุล', 'วันเกิด'],
        [1, 'นาง บุญ มี', dateCell('1969-02-03')],
      ]),
    );
    expect(read.members[0]).toMatchObject({
      memberId: '1',
      firstName: 'นาง บุญ มี',
      lastName: null,
      birthDate: '1969-02-03',
    });
    expect(read.findings).toEqual([]);
  });

  test('a name stands where the member number is blank, or has no column', () => {
    const read = book(
      ONE_GROUP,
      grid('รับเงิน', [
        ['วันที่', 'เลขสมาชิก', 'ชื่อ-สกุล', 'จำนวนเงิน'],
        ['5/1/2569', '', 'บุญ มี', 30],
        ['5/1/2569', 7, 'บุญ มี', 30],
      ]),
    );
    expect(read.receipts.map(({ memberId }) => memberId)).toEqual(['บุญ มี', '7']);
    const named = book(
      ONE_GROUP,
      grid('รับเงิน', [
        ['วันที่', 'ชื่อ', 'สกุล', 'จำนวนเงิน'],
        ['5/1/2569', 'บุญ', 'มี', 30],
        ['5/1/2569', '', '', 30],
      ]),
    );
    expect(named.receipts.map(({ memberId }) => memberId)).toEqual(['บุญ มี']);
    expect(places(named)).toEqual(['REQUIRED_BLANK รับเงิน 3B']);
  });
});

describe('years of date cells', () => {
  const read = (...cells: Date[]) =>
    book(ONE_GROUP, grid('รับเงิน', [['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'], ...cells.map((cell) => [cell, 7, 30])]));

  test('a Buddhist year is read as one, and noted', () => {
    const found = read(dateCell('2569-01-05'), dateCell('2568-02-29'));
    expect(found.receipts.map(({ date }) => date)).toEqual(['2026-01-05']);
    expect(places(found)).toEqual(['YEAR_BUDDHIST_IN_DATE_CELL รับเงิน 2A', 'CELL_UNREADABLE รับเงิน 3A']);
    expect(found.findings[0]?.facts).toMatchObject({ raw: '5/1/2569', read: '2026-01-05' });
  });

  test('69 that became 1969 is read as 2569, and asked about', () => {
    const found = read(dateCell('1969-01-05'), dateCell('1940-01-05'), dateCell('1980-01-05'));
    expect(found.receipts.map(({ date }) => date)).toEqual(['2026-01-05', '1940-01-05', '1980-01-05']);
    expect(places(found)).toEqual(['YEAR_TWO_DIGITS รับเงิน 2A']);
  });

  test('other years are unreadable', () => {
    expect(places(read(dateCell('1899-12-30'), dateCell('2200-01-01'), new Date(Number.NaN)))).toEqual([
      'CELL_UNREADABLE รับเงิน 2A',
      'CELL_UNREADABLE รับเงิน 3A',
      'CELL_UNREADABLE รับเงิน 4A',
    ]);
  });
});

describe('typed totals', () => {
  const sums = (...lines: (string | number)[][]) =>
    book(ONE_GROUP, grid('รับเงิน', [['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'], ...lines]));
  const A = ['5/1/2569', 7, 30];

  test('are never data, and are compared with the readable cells', () => {
    expect(sums(A, A, ['รวม', '', 60]).findings).toEqual([]);
    const read = sums(A, ['x', 7, 30], ['', 'รวมทั้งสิ้น', 70]);
    expect(places(read)).toEqual(['CELL_UNREADABLE รับเงิน 3A', 'TYPED_TOTAL_DIFFERS รับเงิน 4C']);
    expect(read.findings[1]?.facts).toMatchObject({ typed: '70', computed: '60', difference: '10' });
    expect(read.receipts.length).toBe(1);
  });

  test('may stand between parts, or above', () => {
    expect(sums(A, ['รวม', '', 30], A, A, ['Total', '', 60], ['Grand total', '', 90]).findings).toEqual([]);
    expect(sums(['รวม', '', 60], A, A).findings).toEqual([]);
    expect(places(sums(A, ['รวม', '', 30], A, ['รวม', '', 40]))).toEqual(['TYPED_TOTAL_DIFFERS รับเงิน 5C']);
  });
});
