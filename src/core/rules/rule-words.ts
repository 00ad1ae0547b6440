/** What each rule asks, in plain words, what its values are called, and from when a new one is used: for the screen and the README alike. */
import { type Words, words } from '../values/words.ts';
import type { RuleName } from './keys.ts';

export interface RuleSaid {
  /** What the group decides by it, as a question or a name. */
  readonly asks: Words;
  /** What a number counts. */
  readonly unit?: Words;
  readonly choices?: Readonly<Record<string, Words>>;
  /** What holds where nothing is set, where that is not one value for every group. */
  readonly standard?: Words;
}

const DAYS = words('วัน', 'days');
const TIMES = words('ครั้ง', 'times');
const YEARS = words('ปี', 'years');
const PEOPLE = words('คน', 'people');

const said = (th: string, en: string, more: Omit<RuleSaid, 'asks'> = {}): RuleSaid => ({ asks: { th, en }, ...more });

export const RULE_WORDS: { readonly [name in RuleName]: RuleSaid } = {
  'books.from': said('เดือนแรกที่บัญชีในชีตนี้เริ่มนับ', 'The first month that is counted in this workbook', {
    standard: words(
      'เดือนแรกที่สมาชิกอย่างน้อย 1 ใน 10 ส่งเงิน',
      'the first month in which at least a tenth of the members paid',
    ),
  }),
  'contribution.ratePerDay': said('เงินสมทบวันละกี่บาท (กลุ่มวันละบาท)', 'Baht a day (one-baht groups)'),
  'contribution.dayCount': said('หนึ่งเดือนนับกี่วัน', 'How many days a month counts', {
    choices: {
      FLAT_30: words('30 วันทุกเดือน', '30 days, every month'),
      ACTUAL_DAYS: words('ตามปฏิทิน', 'as in the calendar'),
      ANNUAL_365: words('30 วัน เดือนสุดท้ายของปีบัญชี 35 วัน', '30 days, 35 in the last month of the fiscal year'),
    },
  }),
  'contribution.collectionDay': said('เก็บเงินวันที่เท่าไรของเดือน', 'The day of the month on which is collected'),
  'contribution.graceDays': said(
    'ผ่อนให้กี่วันหลังวันเก็บเงิน ก่อนจะนับว่าส่งช้า',
    'Days after the collection day until a payment is late',
    { unit: DAYS },
  ),
  'contribution.cycle': said(
    'รอบส่งของสมาชิกที่ไม่ได้ระบุ แบบส่ง ไว้ในทะเบียน',
    'How often members pay whose register row does not say',
    {
      choices: {
        monthly: words('ทุกเดือน', 'monthly'),
        quarterly: words('ราย 3 เดือน', 'quarterly'),
        halfyear: words('ครึ่งปี', 'half-yearly'),
        yearly: words('รายปี', 'yearly'),
      },
    },
  ),
  'contribution.cyclePays': said('คนที่ส่งเป็นรอบ ส่งเมื่อไร', 'When a block of months is paid', {
    choices: { start: words('ต้นรอบ', 'at its start'), end: words('ปลายรอบ', 'at its end') },
  }),
  'contribution.overpay': said('เงินที่ส่งเกินงวดนับเป็นอะไร', 'What is paid beyond a month', {
    choices: {
      advance: words('นับเป็นงวดถัดไป', 'goes to the next months'),
      extra: words('เก็บเป็นเงินเพิ่มของเดือนนั้น', 'stays extra'),
    },
    standard: words(
      'กลุ่มวันละบาท นับเป็นงวดถัดไป กลุ่มอื่น เก็บเป็นเงินเพิ่ม',
      'in one-baht groups it goes to the next months, else it stays extra',
    ),
  }),
  'pledge.default': said('สัจจะของคนที่ยังไม่มีในแท็บ สัจจะ', 'The pledge of those who are not in Pledges'),
  'pledge.min': said('สัจจะต่ำสุด', 'The least pledge'),
  'pledge.max': said('สัจจะสูงสุด', 'The largest pledge'),
  'pledge.step': said('สัจจะต้องลงตัวครั้งละกี่บาท', 'Pledges are multiples of this'),
  'pledge.changesPerYear': said('เปลี่ยนสัจจะได้ปีละกี่ครั้ง', 'How often a pledge may change in a year', { unit: TIMES }),
  'arrears.suspendDays': said('ค้างนานกี่วันจึงพักสิทธิ', 'Days in arrears after which rights are suspended', { unit: DAYS }),
  'arrears.maxMisses': said(
    'ขาดส่งติดกันกี่งวดจึงควรพิจารณาพ้นสภาพ',
    'Misses in a row after which ending membership is proposed',
    { unit: words('งวด', 'months'), standard: words('3 งวด กลุ่มวันละบาทไม่ใช้', '3; off in one-baht groups') },
  ),
  'arrears.reinstate': said('คนที่ถูกพักสิทธิ ได้สิทธิคืนเมื่อไร', 'When suspended rights return', {
    choices: {
      PAY_ALL: words('ส่งครบ', 'when all is paid'),
      PAY_ALL_THEN_WAIT: words('ส่งครบแล้วรอ', 'when all is paid, after a wait'),
      REJOIN_AS_NEW: words('เริ่มเป็นสมาชิกใหม่', 'only as a new member'),
    },
  }),
  'arrears.reinstateWaitDays': said('ส่งครบแล้วรอกี่วันจึงได้สิทธิคืน', 'Days to wait after all is paid', { unit: DAYS }),
  'member.entryFee': said('ค่าสมัครแรกเข้า', 'The entry fee'),
  'welfare.waitingDays': said('เป็นสมาชิกกี่วันจึงเริ่มมีสิทธิ', 'Days of membership before the first right', { unit: DAYS }),
  'claim.blockIfArrears': said('คนที่ถูกพักสิทธิเบิกไม่ได้', 'Whoever is suspended may not claim'),
  'claim.windowDays': said('ต้องยื่นเบิกภายในกี่วันหลังเกิดเหตุ', 'Days after the event in which to claim', { unit: DAYS }),
  'cashbook.holds': said('สมุดเงินสดจดอะไร', 'What the cash book holds', {
    choices: {
      rest: words('เฉพาะที่ไม่มีในแท็บอื่น', 'only what no other tab has'),
      all: words('ทุกอย่าง รวมยอดจากแท็บอื่นด้วย', 'everything, what other tabs have too'),
    },
  }),
  'split.parts': said('แบ่งเงินสมทบของเดือนเป็นส่วน', 'How a month’s contributions are divided'),
  'match.state.perMemberYear': said('เงินสมทบรัฐต่อคนต่อปี', 'State matching, a member and year'),
  'match.state.maxRounds': said('รัฐสมทบได้กี่ครั้งต่อคน', 'Rounds of state matching a member', { unit: TIMES }),
  'match.state.cutoff': said('วันตัดยอดเงินสมทบรัฐ', 'The day of the year of state matching'),
  'match.state.minYears': said('เป็นสมาชิกกี่ปีจึงได้เงินสมทบรัฐ', 'Years of membership before state matching', { unit: YEARS }),
  'loan.ratePerYear': said('ดอกเบี้ยต่อปี เมื่อสัญญาไม่ได้บอก', 'Interest a year where the contract does not say'),
  'loan.method': said('วิธีคิดดอกเบี้ย เมื่อสัญญาไม่ได้บอก', 'How interest is worked out where the contract does not say', {
    choices: {
      reducing: words('ลดต้นลดดอก', 'on what is still owed'),
      flat: words('คงที่', 'flat'),
    },
  }),
  'loan.installments': said('จำนวนงวด เมื่อสัญญาไม่ได้บอก', 'Installments where the contract does not say', {
    unit: words('งวด', 'installments'),
  }),
  'loan.rounding': said('ปัดเศษดอกเบี้ยของงวด', 'How the interest of an installment is rounded', {
    choices: {
      SATANG: words('คิดถึงสตางค์', 'to the satang'),
      FLOOR_BAHT: words('ตัดเศษบาททิ้ง', 'down to the baht'),
      ROUND_BAHT: words('ปัดเป็นบาท', 'to the nearest baht'),
    },
  }),
  'loan.maxAmount': said('กู้ได้ไม่เกินกี่บาท', 'The largest loan'),
  'loan.maxTimesSavings': said('กู้ได้ไม่เกินกี่เท่าของเงินสะสม', 'The largest loan, in times the savings', {
    unit: words('เท่า', 'times'),
  }),
  'loan.guarantors': said('ต้องมีผู้ค้ำประกันกี่คน', 'How many guarantors', { unit: PEOPLE }),
  'loan.rateWarnAbove': said('เตือนเมื่อดอกเบี้ยต่อปีสูงกว่านี้', 'Rates above this are shown'),
  'profit.split': said('จัดสรรกำไรเป็นส่วน', 'How profit is divided'),
  'dividend.basis': said('ปันผลคิดจากอะไร', 'What dividends are worked out from', {
    choices: {
      SHARE_MONTHS: words('เงินสะสมคูณจำนวนเดือน', 'savings times the months they stood'),
      YEAR_END_BALANCE: words('ยอดสิ้นปี', 'the balance at the end of the year'),
      AVERAGE_BALANCE: words('ยอดเฉลี่ยทั้งปี', 'the average balance of the year'),
    },
  }),
  'funeral.levyPerDeath': said('เก็บเงินสงเคราะห์ศพละกี่บาทต่อคน', 'The levy a death and member'),
  'funeral.feePct': said('หักค่าดำเนินการงานศพร้อยละเท่าไร', 'The fee on funeral money'),
  'funeral.registered': said('เลขทะเบียนฌาปนกิจสงเคราะห์', 'The registration of the funeral aid'),
  'fiscalYear.startMonth': said('ปีบัญชีเริ่มเดือนใด', 'The first month of the fiscal year'),
};

/** The families in which rules are shown, by how their keys begin. */
export const RULE_FAMILIES: readonly (readonly [Words, readonly string[]])[] = [
  [words('การส่งเงิน', 'Paying in'), ['books', 'contribution', 'pledge']],
  [words('สมาชิกและการค้างส่ง', 'Members and arrears'), ['member', 'arrears']],
  [words('สวัสดิการ', 'Welfare'), ['welfare', 'claim']],
  [words('เงินกู้', 'Loans'), ['loan']],
  [words('บัญชีและเงินสมทบรัฐ', 'Books and state matching'), ['cashbook', 'split', 'match', 'fiscalYear']],
  [words('กำไรและปันผล', 'Profit and dividends'), ['profit', 'dividend']],
  [words('ฌาปนกิจ', 'Funeral aid'), ['funeral']],
];

const SINCE: Readonly<Record<string, Words>> = {
  contribution: words(
    'ใช้กับงวดที่เริ่มตั้งแต่วันนั้น งวดก่อนหน้าไม่เปลี่ยน',
    'Used for months that begin from that day on; earlier ones do not change',
  ),
  loan: words(
    'ใช้กับสัญญาที่ทำตั้งแต่วันนั้น สัญญาเดิมไม่เปลี่ยน',
    'Used for contracts made from that day on; older ones do not change',
  ),
  welfare: words('ใช้กับเหตุที่เกิดตั้งแต่วันนั้น', 'Used for events from that day on'),
  arrears: words('ใช้เมื่อคิดยอดของวันนั้นเป็นต้นไป', 'Used for figures of that day and later'),
  books: words('ใช้ค่าที่ตั้งล่าสุดเสมอ', 'The latest one always holds'),
};
const ALIKE: Readonly<Record<string, string>> = { pledge: 'contribution', claim: 'welfare' };

/** From when a new value of a rule is used; null where that goes without saying. */
export function usedSince(name: RuleName): Words | null {
  const family = name.split('.')[0]!;
  return SINCE[ALIKE[family] ?? family] ?? null;
}
