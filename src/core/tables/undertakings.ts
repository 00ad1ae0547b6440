/** What groups do together beside saving: funerals, the opinion survey, businesses and the household survey. */
import { choice, count, day, id, money, quantity, required, roughMoney, text } from './column.ts';
import { amount, date, entryKey, groupId, memberId, note, rowStatus } from './shared.ts';
import { table } from './table.ts';

const deathId = required(id('เลขที่ศพ', 'Death ID', 'ศพที่', 'เลขที่'));

export const funerals = table(['งานศพ', 'Funerals', 'ฌาปนกิจ'], {
  deathId,
  groupId,
  memberId: required(memberId),
  deathDate: required(day('วันเสียชีวิต', 'Death date', 'วันที่เสียชีวิต', 'วันตาย', 'วันที่')),
  levy: money('เรียกเก็บต่อคน', 'Levy', 'คนละ', 'ศพละ'),
  paidDate: day('วันจ่าย', 'Paid date', 'วันที่จ่าย'),
  paidAmount: money('จ่ายแล้ว', 'Paid amount', 'ยอดจ่าย'),
  /** A group, by id or name as typed. */
  paidBy: id('จ่ายโดย', 'Paid by', 'ผู้จ่าย'),
  fee: money('ค่าดำเนินการ', 'Fee', 'หักค่าดำเนินการ'),
});

export const funeralLevies = table(['เก็บเงินศพ', 'Funeral levies', 'ส่งเงินศพ'], {
  deathId,
  groupId,
  date,
  amount,
  payers: count('จำนวนผู้ส่ง', 'Payers', 'ผู้ส่ง'),
  rowStatus,
  entryKey,
});

/** The survey's three questions; what and how are in the people's own words. */
export const surveyAnswers = table(['แบบสำรวจ', 'Survey answers', 'แบบสอบถาม'], {
  round: required(id('ครั้งที่', 'Round', 'รอบ')),
  groupId,
  memberId,
  date: day('วันที่', 'Date'),
  people: count('จำนวนสมาชิกที่ตอบ', 'People', 'จำนวนคน', 'คน'),
  q1: required(
    choice(
      {
        same: ['ดีเหมือนเดิม', 'Same', 'เหมือนเดิม'],
        better: ['ดีกว่าเดิม', 'Better'],
        none: ['ไม่ตอบ', 'No answer', 'None'],
      },
      'ข้อ 1',
      'Question 1',
      'q1',
    ),
  ),
  q2what1: text('ข้อ 2 อะไร 1', 'Question 2 what 1'),
  q2what2: text('ข้อ 2 อะไร 2', 'Question 2 what 2'),
  q2what3: text('ข้อ 2 อะไร 3', 'Question 2 what 3'),
  q2how1: text('ข้อ 2 อย่างไร 1', 'Question 2 how 1'),
  q2how2: text('ข้อ 2 อย่างไร 2', 'Question 2 how 2'),
  q2how3: text('ข้อ 2 อย่างไร 3', 'Question 2 how 3'),
  q3what1: text('ข้อ 3 อะไร 1', 'Question 3 what 1'),
  q3what2: text('ข้อ 3 อะไร 2', 'Question 3 what 2'),
  q3what3: text('ข้อ 3 อะไร 3', 'Question 3 what 3'),
  q3how1: text('ข้อ 3 อย่างไร 1', 'Question 3 how 1'),
  q3how2: text('ข้อ 3 อย่างไร 2', 'Question 3 how 2'),
  q3how3: text('ข้อ 3 อย่างไร 3', 'Question 3 how 3'),
});

export const business = table(['ธุรกิจ', 'Business', 'ธุรกิจชุมชน'], {
  date,
  groupId,
  product: required(text('สินค้า', 'Product')),
  move: required(
    choice(
      {
        buy: ['ซื้อ', 'Buy'],
        make: ['ผลิต', 'Make', 'ทำ'],
        sell: ['ขาย', 'Sell'],
        loss: ['เสียหาย', 'Loss', 'สูญหาย'],
        count: ['ตรวจนับ', 'Count', 'นับ'],
      },
      'รายการ',
      'Move',
      'ประเภท',
    ),
  ),
  quantity: required(quantity('จำนวน', 'Quantity', 'ปริมาณ')),
  unit: text('หน่วย', 'Unit'),
  unitPrice: money('ราคาต่อหน่วย', 'Unit price', 'หน่วยละ', 'ราคา'),
  paid: money('จ่ายแล้ว', 'Paid', 'ชำระแล้ว', 'จ่าย'),
  note,
});

/** Shown to a network only as sums over at least five households. */
export const households = table(['ครัวเรือน', 'Household survey', 'บัญชีครัวเรือน', 'Households'], {
  round: required(id('ครั้งที่', 'Round', 'รอบ')),
  groupId,
  household: required(id('ครัวเรือน', 'Household', 'บ้านเลขที่')),
  item: required(text('รายการ', 'Item')),
  side: required(
    choice(
      {
        income: ['รายได้', 'Income', 'รายรับ'],
        expense: ['รายจ่าย', 'Expense', 'ค่าใช้จ่าย'],
        saving: ['เงินออม', 'Saving', 'ออม'],
        debt: ['หนี้', 'Debt', 'หนี้สิน'],
      },
      'ด้าน',
      'Side',
      'ประเภท',
    ),
  ),
  amount: required(roughMoney('จำนวนเงิน', 'Amount', 'ยอดเงิน', 'เป็นเงิน')),
});
