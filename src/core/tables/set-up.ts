/** The tables that say what groups there are and by which rules they live. */
import { cell, choice, choiceOr, count, flag, id, money, pastDay, required, text } from './column.ts';
import { effectiveFrom, entryKey, groupIdOrAll, resolution, tambon, village } from './shared.ts';
import { table } from './table.ts';

export const SYSTEMS = {
  onebaht: ['วันละบาท', 'One baht a day', 'สวัสดิการวันละบาท', 'สวัสดิการ', 'วันละ 1 บาท', 'สัจจะวันละบาท'],
  sajja: ['สัจจะสะสมทรัพย์', 'Sajja savings', 'สัจจะ', 'กลุ่มสัจจะ'],
  production: ['ออมทรัพย์เพื่อการผลิต', 'Production savings', 'ออมทรัพย์', 'กลุ่มออมทรัพย์'],
  villagefund: ['กองทุนหมู่บ้าน', 'Village fund', 'กทบ.', 'เงินล้าน'],
  network: ['เครือข่าย', 'Network'],
} as const;

export const groups = table(['กลุ่ม', 'Groups', 'ทะเบียนกลุ่ม', 'รายชื่อกลุ่ม'], {
  groupId: required(id('รหัสกลุ่ม', 'Group ID', 'รหัส', 'Group code')),
  name: required(text('ชื่อกลุ่ม', 'Group', 'กลุ่ม', 'Group name', 'Name')),
  organisation: text('องค์กร', 'Organisation', 'Organization'),
  system: required(choice(SYSTEMS, 'ระบบ', 'System', 'ประเภทกลุ่ม')),
  village: text('หมู่บ้าน', 'Village', 'หมู่', 'หมู่ที่'),
  tambon,
  amphoe: text('อำเภอ', 'Amphoe', 'District'),
  province: text('จังหวัด', 'Province'),
  region: text('ภาค', 'Region'),
  issues: text('ประเด็น', 'Issues', 'Issue'),
  founded: pastDay('วันก่อตั้ง', 'Founded', 'ก่อตั้งเมื่อ'),
  participation: choiceOr(
    'active',
    {
      active: ['เข้าร่วม', 'Active', 'ปกติ'],
      notyet: ['ยังไม่เข้าร่วม', 'Not yet'],
      left: ['ออก', 'Left', 'ลาออก'],
    },
    'สถานะเข้าร่วม',
    'Participation',
    'สถานะ',
  ),
  treasurer: text('เหรัญญิก', 'Treasurer'),
  model: flag('พื้นที่ต้นแบบ', 'Model area'),
});

/** The value is kept as it stands: its key decides how it is read. */
export const rules = table(['กติกา', 'Rules', 'ระเบียบ'], {
  groupId: groupIdOrAll,
  village,
  key: required(text('กติกา', 'Rule', 'ข้อ', 'Key')),
  value: required(cell('ค่า', 'Value')),
  effectiveFrom,
  resolution,
  entryKey,
});

export const benefits = table(['สิทธิสวัสดิการ', 'Benefits', 'สวัสดิการ', 'รายการสวัสดิการ'], {
  groupId: groupIdOrAll,
  code: required(id('รหัส', 'Code', 'รหัสสวัสดิการ')),
  kind: choice(
    {
      death: ['ตาย', 'Death', 'เสียชีวิต'],
      birth: ['เกิด', 'Birth', 'คลอดบุตร'],
      sick: ['เจ็บ', 'Sickness', 'ป่วย', 'เจ็บป่วย', 'นอนโรงพยาบาล'],
      old: ['แก่', 'Old age', 'ผู้สูงอายุ', 'บำนาญ'],
      study: ['เรียน', 'Study', 'การศึกษา', 'ทุนการศึกษา'],
      other: ['อื่น ๆ', 'Other', 'อื่นๆ', 'อื่น'],
    },
    'ชนิด',
    'Kind',
    'ประเภท',
  ),
  name: required(text('สวัสดิการ', 'Benefit', 'ชื่อสวัสดิการ', 'Name')),
  ageFrom: count('อายุตั้งแต่ (ปี)', 'Age from'),
  timesPerLife: count('ไม่เกินครั้งตลอดชีวิต', 'Times per life'),
  per: required(
    choice(
      { event: ['ครั้ง', 'Event', 'ต่อครั้ง'], night: ['คืน', 'Night', 'ต่อคืน', 'วัน'], month: ['เดือน', 'Month', 'ต่อเดือน'] },
      'ต่อ',
      'Per',
      'หน่วย',
    ),
  ),
  /** `0`, `180d`, `1y`, `15y`; the rule book reads it. */
  tenureFrom: text('อายุสมาชิกตั้งแต่', 'Tenure from', 'อายุสมาชิก'),
  amount: required(money('จำนวนเงิน', 'Amount')),
  unitsPerYear: count('ไม่เกินหน่วยต่อปี', 'Units per year'),
  moneyPerYear: money('ไม่เกินบาทต่อปี', 'Money per year'),
  waitingDays: count('ระยะรอสิทธิ', 'Waiting days', 'ระยะรอสิทธิ (วัน)'),
  windowDays: count('ยื่นภายใน (วัน)', 'Window days'),
  effectiveFrom,
});

export const settings = table(['ตั้งค่า', 'Settings', 'การตั้งค่า'], {
  key: required(text('หัวข้อ', 'Key', 'ตั้งค่า', 'Setting', 'รายการ')),
  value: required(cell('ค่า', 'Value')),
  entryKey,
});

export const places = table(['ที่เก็บเงิน', 'Places', 'บัญชีธนาคาร'], {
  place: required(text('ที่เก็บเงิน', 'Place', 'ชื่อบัญชี')),
  groupId: groupIdOrAll,
  kind: required(
    choice(
      {
        cash: ['เงินสด', 'Cash'],
        bank: ['ธนาคาร', 'Bank', 'เงินฝากธนาคาร'],
        invest: ['ลงทุน', 'Investment', 'เงินลงทุน', 'สลาก'],
      },
      'ชนิด',
      'Kind',
      'ประเภท',
    ),
  ),
  number: id('เลขที่บัญชี', 'Account number', 'เลขบัญชี'),
});

/** The account by id or name; the ledger knows them. */
export const categories = table(['หมวดรายการ', 'Categories', 'หมวด', 'หมวดบัญชี'], {
  category: required(text('หมวด', 'Category', 'หมวดรายการ')),
  account: required(text('บัญชี', 'Account')),
  direction: required(
    choice(
      { in: ['รับ', 'In', 'รายรับ'], out: ['จ่าย', 'Out', 'รายจ่าย'], both: ['รับ/จ่าย', 'Both', 'รับจ่าย'] },
      'รับ/จ่าย',
      'Direction',
      'รับจ่าย',
    ),
  ),
});
