/** The tables in which money is typed as it moves. */
import {
  choice,
  choiceOr,
  countFromOne,
  countOrOne,
  day,
  id,
  money,
  month,
  percent,
  positive,
  required,
  text,
} from './column.ts';
import {
  amount,
  date,
  entryKey,
  groupId,
  loanId,
  memberId,
  note,
  placeIn,
  placeOut,
  purpose,
  resolution,
  reverses,
  rowStatus,
  source,
} from './shared.ts';
import { table } from './table.ts';

export const receipts = table(
  ['รับเงิน', 'Receipts', 'เงินสมทบ', 'เงินสัจจะ', 'Contributions', 'สมุดรับเงิน', 'ใบเก็บเงิน', 'สมุดสัจจะ'],
  {
    book: id('เล่มที่', 'Book', 'เล่ม'),
    receiptId: id('เลขที่ใบเสร็จ', 'Receipt no.', 'เลขที่', 'ใบเสร็จเลขที่', 'ใบเสร็จ'),
    date,
    groupId,
    memberId: required(memberId),
    kind: choiceOr(
      'contribution',
      {
        contribution: ['เงินสมทบ', 'Contribution', 'เงินสัจจะ', 'สัจจะ', 'สมทบ'],
        deposit: ['เงินฝากพิเศษ', 'Special deposit', 'ฝากพิเศษ'],
        entryFee: ['ค่าสมัคร', 'Entry fee', 'ค่าแรกเข้า', 'ค่าธรรมเนียมแรกเข้า'],
        fine: ['ค่าปรับ', 'Fine'],
        share: ['ค่าหุ้น', 'Share', 'หุ้น'],
      },
      'ประเภท',
      'Kind',
      'ประเภทเงิน',
    ),
    amount: positive(amount),
    coverFrom: month('งวดเริ่ม', 'Cover from', 'งวด', 'ประจำเดือน', 'ประจำงวด', 'ตั้งแต่งวด', 'เดือน'),
    coverTo: month('ถึงงวด', 'Cover to', 'ถึงเดือน'),
    payer: text('ผู้ส่งเงิน', 'Payer', 'ผู้ส่ง'),
    receivedBy: text('ผู้รับเงิน', 'Received by', 'ผู้รับ'),
    place: placeIn,
    reverses,
    note,
    rowStatus,
    entryKey,
  },
);

export const withdrawals = table(['ถอนเงินออม', 'Withdrawals', 'ถอนเงิน', 'ถอนเงินสัจจะ'], {
  voucherId: id('เลขที่ใบสำคัญ', 'Voucher no.', 'เลขที่', 'ใบสำคัญเลขที่'),
  date,
  groupId,
  memberId: required(memberId),
  amount: positive(amount),
  place: placeOut,
  reverses,
  note,
  rowStatus,
  entryKey,
});

/** A tab with neither a status nor a paid date is a list of payments: each is read as paid on its event date. */
export const claims = table(['เบิกสวัสดิการ', 'Claims', 'จ่ายสวัสดิการ', 'การเบิกสวัสดิการ'], {
  claimId: id('เลขที่', 'Claim no.', 'เลขที่คำขอ', 'เลขที่ใบเบิก'),
  groupId,
  memberId: required(memberId),
  code: required(id('สวัสดิการ', 'Benefit', 'รหัสสวัสดิการ', 'ประเภทสวัสดิการ')),
  eventDate: required(day('วันเกิดเหตุ', 'Event date', 'วันที่เกิดเหตุ', 'วันที่', 'Date')),
  requestDate: day('วันยื่น', 'Request date', 'วันที่ยื่น', 'วันที่ขอ', 'วันขอ'),
  units: countOrOne('จำนวน (คืน)', 'Units', 'จำนวนคืน', 'คืน', 'จำนวนหน่วย', 'จำนวนครั้ง'),
  amount: positive(amount),
  /** Blank is paid when there is a paid date, else requested. */
  status: choiceOr(
    'requested',
    {
      requested: ['ขอ', 'Requested', 'ยื่นขอ', 'รออนุมัติ'],
      approved: ['อนุมัติ', 'Approved', 'อนุมัติแล้ว'],
      paid: ['จ่ายแล้ว', 'Paid', 'จ่าย', 'รับเงินแล้ว'],
      refused: ['ไม่อนุมัติ', 'Refused', 'Rejected'],
    },
    'สถานะ',
    'Status',
  ),
  paidDate: day('วันจ่าย', 'Paid date', 'วันที่จ่าย', 'วันรับเงิน'),
  place: placeOut,
  source,
  reverses,
  approvedBy: text('ผู้อนุมัติ', 'Approved by'),
  note,
  rowStatus,
  entryKey,
});

export const LOAN_METHODS = {
  reducing: ['ลดต้นลดดอก', 'Reducing balance', 'Reducing'],
  flat: ['คงที่', 'Flat'],
} as const;

export const loans = table(['สัญญาเงินกู้', 'Loans', 'เงินกู้', 'ทะเบียนเงินกู้', 'ลูกหนี้เงินกู้'], {
  loanId: required({ ...loanId, also: [...loanId.also, 'เลขที่'] }),
  groupId,
  memberId: required({ ...memberId, also: [...memberId.also, 'ผู้กู้'] }),
  date: required(day('วันที่ทำสัญญา', 'Date', 'วันที่', 'วันทำสัญญา', 'วันที่กู้', 'วันกู้', 'วันที่สร้างสัญญา', 'Contract date')),
  principal: positive(
    required(money('ยอดเงินกู้', 'Principal', 'เงินกู้', 'จำนวนเงิน', 'จำนวนเงินกู้', 'เงินต้น', 'ยอดกู้', 'Amount')),
  ),
  ratePerYear: percent('ดอกเบี้ยต่อปี', 'Rate per year', 'ดอกเบี้ย', 'อัตราดอกเบี้ย', 'อัตราดอกเบี้ยต่อปี', 'Rate'),
  method: choice(LOAN_METHODS, 'วิธีคิดดอกเบี้ย', 'Method'),
  ratePerMonth: percent('ดอกเบี้ยต่อเดือน', 'Rate per month', 'อัตราดอกเบี้ยต่อเดือน'),
  installments: countFromOne('จำนวนงวด', 'Installments', 'กี่งวด'),
  everyMonths: countFromOne('งวดละ (เดือน)', 'Every months'),
  firstDue: day('งวดแรก', 'First due', 'วันครบกำหนดงวดแรก'),
  dueDate: day('วันครบกำหนด', 'Due date', 'ครบกำหนด', 'กำหนดชำระ'),
  guarantor1: id('ผู้ค้ำประกัน 1', 'Guarantor 1', 'ผู้ค้ำ 1', 'ผู้ค้ำประกัน', 'ผู้ค้ำประกันคนที่ 1'),
  guarantor2: id('ผู้ค้ำประกัน 2', 'Guarantor 2', 'ผู้ค้ำ 2', 'ผู้ค้ำประกันคนที่ 2'),
  guarantor3: id('ผู้ค้ำประกัน 3', 'Guarantor 3', 'ผู้ค้ำ 3', 'ผู้ค้ำประกันคนที่ 3'),
  purpose,
  place: placeOut,
  reverses,
  note,
  rowStatus,
  entryKey,
});

export const repayments = table(['ชำระเงินกู้', 'Repayments', 'รับชำระเงินกู้', 'ชำระหนี้'], {
  receiptId: id('เลขที่ใบเสร็จ', 'Receipt no.', 'เลขที่', 'ใบเสร็จเลขที่', 'ใบเสร็จ'),
  date,
  groupId,
  loanId: required(loanId),
  principal: money('ชำระเงินต้น', 'Principal', 'เงินต้น', 'ต้น', 'ชำระต้น'),
  interest: money('ชำระดอกเบี้ย', 'Interest', 'ดอกเบี้ย', 'ดอก', 'ชำระดอก'),
  fine: money('ค่าปรับ', 'Fine', 'ปรับ'),
  place: placeIn,
  reverses,
  note,
  rowStatus,
  entryKey,
});

/** A row has exactly one of in and out. */
export const cashbook = table(['สมุดเงินสด', 'Cashbook', 'Cash book', 'รับจ่าย', 'รายรับรายจ่าย', 'บัญชีเงินสด'], {
  entryId: id('เลขที่', 'Entry no.', 'เลขที่เอกสาร', 'ใบสำคัญ', 'เลขที่ใบสำคัญ'),
  date,
  groupId,
  category: text('หมวด', 'Category', 'หมวดรายการ', 'ประเภท'),
  text: text('รายการ', 'Text', 'รายละเอียด', 'Description', 'Details'),
  in: money('รับ', 'In', 'รายรับ', 'เงินเข้า', 'จำนวนเงินรับ', 'รับเงิน'),
  out: money('จ่าย', 'Out', 'รายจ่าย', 'เงินออก', 'จำนวนเงินจ่าย', 'จ่ายเงิน'),
  place: placeIn,
  /** Where a move between places goes. */
  toPlace: id('ไปที่', 'To place', 'ย้ายไปที่', 'เข้าบัญชี'),
  source,
  counterGroup: id('กลุ่มคู่รายการ', 'Counter group'),
  reverses,
  note,
  rowStatus,
  entryKey,
});

/** Accounts by id or name; the ledger knows them. */
export const transfers = table(['โอนบัญชี', 'Transfers', 'โอนระหว่างบัญชี'], {
  transferId: id('เลขที่', 'Transfer no.'),
  date,
  groupId,
  debit: required(text('เดบิต', 'Debit', 'บัญชีเดบิต')),
  credit: required(text('เครดิต', 'Credit', 'บัญชีเครดิต')),
  amount: positive(amount),
  memberId,
  loanId,
  grantId: id('รหัสเงินอุดหนุน', 'Grant ID', 'รหัสทุน'),
  resolution: required(resolution),
  reverses,
  note,
  rowStatus,
  entryKey,
});

/** One row a day, or one a place: `place` is then the place that was counted. */
export const cashCounts = table(['นับเงิน', 'Cash counts', 'ตรวจนับเงินสด', 'ตรวจนับเงิน'], {
  date,
  groupId,
  cash: required(money('เงินสดนับได้', 'Cash', 'เงินสด', 'นับได้', 'เงินสดในมือ')),
  bank: money('ยอดสมุดธนาคาร', 'Bank', 'ธนาคาร', 'เงินฝากธนาคาร', 'เงินในธนาคาร'),
  place: text('ที่เก็บเงิน', 'Place'),
  countedBy: text('ผู้นับ', 'Counted by'),
  witness: text('พยาน', 'Witness'),
  note,
  rowStatus,
  entryKey,
});

/** The account by id or name; the balance at the end of the day. */
export const openings = table(['ยอดยกมา', 'Opening balances', 'ยกมา', 'Openings'], {
  groupId,
  asOf: required(day('ณ วันที่', 'As of', 'วันที่', 'Date')),
  account: required(text('บัญชี', 'Account')),
  memberId,
  loanId,
  amount,
  note,
  rowStatus,
  entryKey,
});
