/** What a network keeps about its groups: their reports, its councils and meetings, and the money given to it. */
import { choice, count, countOrOne, day, flag, id, meeting, required, roughMoney, text } from './column.ts';
import {
  date,
  division,
  entryKey,
  groupId,
  groupIdOrAll,
  monthOfRow,
  note,
  person,
  purpose,
  resolution,
  tambon,
} from './shared.ts';
import { table } from './table.ts';

const issue = text('ประเด็น', 'Issue');

/** A group that keeps its rows elsewhere sends one line a month. */
export const groupReports = table(['รายงานกลุ่ม', 'Group reports', 'รายงานประจำเดือน'], {
  groupId,
  month: required(monthOfRow),
  asOf: day('ณ วันที่', 'As of'),
  opening: count('สมาชิกยกมา', 'Opening', 'ยกมา'),
  joined: count('เข้าใหม่', 'Joined', 'สมาชิกเข้าใหม่', 'เข้า'),
  left: count('ออก', 'Left', 'สมาชิกออก', 'ลาออก'),
  died: count('เสียชีวิต', 'Died', 'สมาชิกเสียชีวิต', 'ตาย'),
  closing: count('สมาชิกคงเหลือ', 'Closing', 'สมาชิก', 'จำนวนสมาชิก'),
  due: roughMoney('ควรได้รับ', 'Due', 'ยอดที่ต้องเก็บ'),
  received: roughMoney('รับจริง', 'Received', 'เก็บได้', 'เงินสมทบรับ'),
  arrears: roughMoney('ค้างส่ง', 'Arrears', 'ยอดค้างส่ง'),
  arrearsMembers: count('ค้างส่ง คน', 'Arrears members', 'จำนวนคนค้างส่ง', 'คนค้างส่ง'),
  welfareClaims: count('เบิกสวัสดิการ ราย', 'Welfare claims', 'จำนวนรายเบิก', 'สวัสดิการ ราย'),
  welfarePaid: roughMoney('จ่ายสวัสดิการ', 'Welfare paid', 'สวัสดิการจ่าย'),
  moneyOpening: roughMoney('เงินยกมา', 'Money opening', 'ยอดเงินยกมา'),
  in: roughMoney('รับ', 'In', 'รายรับ'),
  out: roughMoney('จ่าย', 'Out', 'รายจ่าย'),
  moneyClosing: roughMoney('เงินคงเหลือ', 'Money closing', 'ยอดเงินคงเหลือ'),
  fund: roughMoney('เงินกองทุน', 'Fund', 'กองทุน'),
  savings: roughMoney('เงินสัจจะสะสม', 'Savings', 'เงินสัจจะ'),
  loansOutstanding: roughMoney('เงินกู้คงค้าง', 'Loans outstanding', 'ลูกหนี้คงเหลือ'),
  loansOverdue: roughMoney('เงินกู้เกินกำหนด', 'Loans overdue', 'ค้างชำระ'),
  approximate: flag('ประมาณ', 'Approximate', 'โดยประมาณ'),
  reportedBy: text('ผู้รายงาน', 'Reported by'),
  receivedDate: day('วันที่รับรายงาน', 'Received date', 'วันรับรายงาน'),
  code: text('รหัสรายงาน', 'Code'),
  entryKey,
});

export const representatives = table(['ผู้แทน', 'Representatives', 'ตัวแทน'], {
  body: required(text('คณะ', 'Body', 'คณะกรรมการ', 'สภา')),
  groupId: groupIdOrAll,
  tambon,
  issue,
  agency: text('หน่วยงาน', 'Agency'),
  division,
  person,
  name: required(text('ชื่อ', 'Name', 'ชื่อ-สกุล', 'ชื่อ-นามสกุล')),
  role: text('ตำแหน่ง', 'Role'),
  from: day('ตั้งแต่', 'From', 'เริ่มวาระ'),
  to: day('ถึง', 'To', 'หมดวาระ'),
});

export const meetings = table(['ประชุม', 'Meetings', 'การประชุม'], {
  meetingId: required(meeting('ครั้งที่', 'Meeting ID', 'ประชุมครั้งที่')),
  date,
  kind: choice(
    {
      meeting: ['ประชุม', 'Meeting'],
      training: ['อบรม', 'Training'],
      visit: ['ศึกษาดูงาน', 'Visit', 'ดูงาน'],
      forum: ['เวที', 'Forum'],
    },
    'ประเภท',
    'Kind',
    'ชนิด',
  ),
  body: text('คณะ', 'Body', 'คณะกรรมการ'),
  place: text('สถานที่', 'Place', 'ที่ประชุม'),
  agenda: text('วาระ', 'Agenda', 'ระเบียบวาระ'),
  invited: count('เชิญ', 'Invited', 'จำนวนผู้ได้รับเชิญ'),
});

export const attendance = table(['ผู้เข้าประชุม', 'Attendance', 'ลงชื่อเข้าประชุม'], {
  meetingId: required(meeting('ครั้งที่', 'Meeting ID', 'ประชุมครั้งที่')),
  groupId,
  name: text('ชื่อ', 'Name', 'ชื่อ-สกุล', 'ชื่อ-นามสกุล'),
  people: countOrOne('จำนวนคน', 'People', 'คน'),
  canDoBooks: flag('ทำงบได้แล้ว', 'Can do books'),
});

export const resolutions = table(['มติ', 'Resolutions', 'มติที่ประชุม'], {
  meetingId: required(meeting('ครั้งที่', 'Meeting ID', 'ประชุมครั้งที่')),
  resolution: required(resolution),
  owner: text('ผู้รับผิดชอบ', 'Owner'),
  due: day('กำหนด', 'Due', 'กำหนดเสร็จ', 'ภายในวันที่'),
  status: choice(
    {
      open: ['ยังไม่เสร็จ', 'Open', 'ค้าง'],
      done: ['เสร็จ', 'Done', 'เสร็จแล้ว'],
      dropped: ['ยกเลิก', 'Dropped'],
    },
    'สถานะ',
    'Status',
  ),
});

/** A grant to the network, or to an area, is of no group: `groupId` is then null. */
export const grants = table(['เงินอุดหนุน', 'Grants', 'ทุนอุดหนุน'], {
  grantId: required(id('รหัสเงินอุดหนุน', 'Grant ID', 'รหัสทุน', 'รหัส', 'เลขที่')),
  funder: required(text('แหล่งทุน', 'Funder', 'ผู้ให้ทุน')),
  purpose,
  tambon,
  /** Blank where the money is for the network, or for a tambon. */
  groupId: groupIdOrAll,
  amount: required(roughMoney('จำนวนเงิน', 'Amount', 'ยอดเงิน', 'เป็นเงิน')),
  received: day('วันรับเงิน', 'Received', 'วันที่รับ', 'วันที่'),
  reportDue: day('กำหนดส่งรายงาน', 'Report due', 'ส่งรายงานภายใน'),
  resolution,
  note,
});

export const plan = table(['แผนงาน', 'Plan', 'แผน'], {
  mission: required(text('ภารกิจ', 'Mission')),
  strategy: required(text('ยุทธศาสตร์', 'Strategy')),
  goal: text('เป้าหมาย', 'Goal'),
  activity: required(text('กิจกรรม', 'Activity')),
  division,
  owner: text('ผู้รับผิดชอบ', 'Owner'),
  start: day('เริ่ม', 'Start', 'วันเริ่ม'),
  end: day('สิ้นสุด', 'End', 'เสร็จ', 'วันสิ้นสุด'),
  budget: roughMoney('งบประมาณ', 'Budget'),
  spent: roughMoney('ใช้ไป', 'Spent', 'ใช้จริง'),
  status: choice(
    {
      notStarted: ['ยังไม่เริ่ม', 'Not started'],
      doing: ['กำลังทำ', 'Doing', 'ดำเนินการ'],
      done: ['เสร็จ', 'Done', 'เสร็จแล้ว'],
      stuck: ['ติดขัด', 'Stuck'],
    },
    'สถานะ',
    'Status',
  ),
  result: text('ผล', 'Result', 'ผลที่ได้'),
});
