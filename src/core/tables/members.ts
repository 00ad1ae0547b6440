/** The register of members, and what each has pledged. */
import { choice, count, day, flag, id, money, month, pastDay, required, text } from './column.ts';
import { groupId, memberId, person, village } from './shared.ts';
import { table } from './table.ts';

export const CYCLES = {
  monthly: ['รายเดือน', 'Monthly', 'ทุกเดือน', '30'],
  quarterly: ['ราย 3 เดือน', 'Quarterly', 'รายไตรมาส', 'รายสามเดือน', '90'],
  halfyear: ['ครึ่งปี', 'Half-yearly', 'Half year', 'ราย 6 เดือน', 'รายครึ่งปี', '180'],
  yearly: ['รายปี', 'Yearly', 'Annually', '360', '365'],
} as const;

/**
 * `status` is what the cell says, null when blank: a blank status with an `endDate` (or `leftDate`, `deathDate`)
 * means that the member has left; the three days are kept apart for the same reason.
 * Where the sheet has one column for the whole name, all of it is `firstName`.
 */
export const members = table(['สมาชิก', 'Members', 'ทะเบียนสมาชิก', 'รายชื่อสมาชิก'], {
  memberId: required({ ...memberId, also: [...memberId.also, 'เลขที่', 'รหัส', 'เลขทะเบียน'] }),
  groupId,
  title: text('คำนำหน้า', 'Title', 'คำนำหน้าชื่อ', 'คำนำหน้านาม'),
  firstName: required(
    text('ชื่อ', 'First name', 'ชื่อ-สกุล', 'ชื่อ-นามสกุล', 'ชื่อ สกุล', 'ชื่อ นามสกุล', 'ชื่อสกุล', 'ชื่อสมาชิก', 'Name', 'Full name'),
  ),
  lastName: text('สกุล', 'Last name', 'นามสกุล', 'Surname'),
  nationalId: id('เลขประจำตัวประชาชน', 'National ID', 'เลขบัตรประชาชน', 'เลขประชาชน', 'บัตรประชาชน', 'เลขบัตร'),
  birthDate: pastDay('วันเกิด', 'Birth date', 'วันเดือนปีเกิด', 'Date of birth'),
  joinDate: day('วันสมัคร', 'Join date', 'วันเข้า', 'วันที่สมัคร', 'วันที่เข้า', 'วันเข้าเป็นสมาชิก', 'Joined'),
  memberSince: day('นับอายุสมาชิกจาก', 'Member since'),
  paidThrough: month('ส่งแล้วถึงงวด', 'Paid through', 'ส่งถึงงวด'),
  funeral: flag('ร่วมฌาปนกิจ', 'Funeral aid', 'ฌาปนกิจ'),
  matchedRounds: count('รัฐสมทบแล้ว (ครั้ง)', 'Matched rounds'),
  village,
  household: id('ครัวเรือน', 'Household', 'บ้านเลขที่'),
  person,
  payerId: id('ผู้ส่งแทน', 'Payer ID', 'ส่งแทนโดย'),
  collectionDay: count('วันส่ง', 'Collection day', 'วันที่ส่ง', 'วันเก็บเงิน'),
  cycle: choice(CYCLES, 'แบบส่ง', 'Cycle', 'รอบส่ง'),
  status: choice(
    {
      active: ['ปกติ', 'Active', 'สมาชิก', 'เป็นสมาชิก', 'คงอยู่'],
      left: ['ลาออก', 'Left', 'ออก', 'Resigned'],
      died: ['เสียชีวิต', 'Died', 'ตาย', 'ถึงแก่กรรม', 'Deceased'],
      ended: ['พ้นสภาพ', 'Ended', 'ให้ออก', 'ขาดสมาชิกภาพ'],
      moved: ['ย้าย', 'Moved', 'ย้ายออก'],
    },
    'สถานะ',
    'Status',
    'สถานภาพ',
  ),
  endDate: day('วันพ้นสภาพ', 'End date', 'วันที่พ้นสภาพ'),
  leftDate: day('วันลาออก', 'Left date', 'วันที่ลาออก'),
  deathDate: day('วันเสียชีวิต', 'Death date', 'วันที่เสียชีวิต', 'วันตาย'),
  phone: id('โทรศัพท์', 'Phone', 'เบอร์โทร', 'โทร', 'เบอร์โทรศัพท์'),
  beneficiary: text('ผู้รับผลประโยชน์', 'Beneficiary', 'ผู้รับประโยชน์'),
});

export const pledges = table(['สัจจะ', 'Pledges', 'การตั้งสัจจะ'], {
  memberId: required(memberId),
  groupId,
  amount: required(money('สัจจะต่องวด', 'Pledge', 'สัจจะ', 'จำนวนเงิน', 'Amount')),
  effectiveFrom: required(month('มีผลตั้งแต่', 'Effective from', 'ตั้งแต่งวด', 'ตั้งแต่')),
});
