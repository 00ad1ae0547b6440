/** What each rule says, in a line. The rules themselves (values, standard) are the catalogue's. */

/** @typedef {import('../../core/rules/keys.ts').RuleName} RuleName */
/** @typedef {import('../../core/values/words.ts').Words} Words */

/** What holds where nothing is set, for rules whose standard is not one value. */
/** @type {Readonly<Partial<Record<RuleName, Words>>>} */
export const STANDARD_WORDS = {
  'books.from': {
    th: 'เดือนแรกที่สมาชิกอย่างน้อย 1 ใน 10 ส่งเงิน',
    en: 'the first month in which at least a tenth of the members paid',
  },
  'contribution.overpay': {
    th: '`advance` กลุ่มวันละบาท, `extra` กลุ่มอื่น',
    en: '`advance` in one-baht groups, else `extra`',
  },
  'arrears.maxMisses': { th: '3, กลุ่มวันละบาทไม่ใช้', en: '3; off in one-baht groups' },
};

/** @type {Readonly<Record<RuleName, Words>>} */
export const RULE_WORDS = {
  'books.from': { th: 'เดือนแรกที่บัญชีในชีตนี้เริ่มนับ', en: 'The first month that is counted in this workbook' },
  'contribution.ratePerDay': { th: 'เงินสมทบวันละกี่บาท (กลุ่มวันละบาท)', en: 'Baht a day (one-baht groups)' },
  'contribution.dayCount': {
    th: 'นับวันต่อเดือน: FLAT_30 = 30 วันทุกเดือน ACTUAL_DAYS = ตามปฏิทิน ANNUAL_365 = 30 วัน เดือนสุดท้ายของปีบัญชี 35 วัน',
    en: 'Days of a month: 30 always; as in the calendar; or 30, and 35 in the last month of the fiscal year',
  },
  'contribution.collectionDay': { th: 'วันที่เก็บเงินของแต่ละเดือน', en: 'The day of the month on which is collected' },
  'contribution.graceDays': {
    th: 'ผ่อนให้กี่วันหลังวันเก็บเงิน ก่อนจะนับว่าส่งช้า',
    en: 'Days after the collection day until a payment is late',
  },
  'contribution.cycle': {
    th: 'รอบส่งของสมาชิกที่ไม่ได้ระบุ แบบส่ง ไว้ในทะเบียน: monthly ทุกเดือน quarterly ราย 3 เดือน halfyear ครึ่งปี yearly รายปี',
    en: 'How often members pay whose register row does not say',
  },
  'contribution.cyclePays': {
    th: 'คนที่ส่งเป็นรอบ ส่งต้นรอบ (start) หรือปลายรอบ (end)',
    en: 'Whether a block of months is paid at its start or its end',
  },
  'contribution.overpay': {
    th: 'เงินที่ส่งเกินงวด: advance = นับเป็นงวดถัดไป extra = เก็บเป็นเงินเพิ่มของเดือนนั้น',
    en: 'What is paid beyond a month goes to the next months (advance), or stays extra',
  },
  'pledge.default': { th: 'สัจจะของคนที่ยังไม่มีในแท็บ สัจจะ', en: 'The pledge of those who are not in Pledges' },
  'pledge.min': { th: 'สัจจะต่ำสุด', en: 'The least pledge' },
  'pledge.max': { th: 'สัจจะสูงสุด', en: 'The largest pledge' },
  'pledge.step': { th: 'สัจจะต้องลงตัวครั้งละกี่บาท', en: 'Pledges are multiples of this' },
  'pledge.changesPerYear': { th: 'เปลี่ยนสัจจะได้ปีละกี่ครั้ง', en: 'How often a pledge may change in a year' },
  'arrears.suspendDays': {
    th: 'ค้างนานกี่วันจึงพักสิทธิ',
    en: 'Days in arrears after which rights are suspended',
  },
  'arrears.maxMisses': {
    th: 'ขาดส่งติดกันกี่งวดจึงควรพิจารณาพ้นสภาพ (off = ไม่ใช้)',
    en: 'Misses in a row after which ending is proposed (off = never)',
  },
  'arrears.reinstate': {
    th: 'คืนสิทธิเมื่อไร: PAY_ALL = ส่งครบ PAY_ALL_THEN_WAIT = ส่งครบแล้วรอ REJOIN_AS_NEW = เริ่มใหม่',
    en: 'Rights return when all is paid, after a wait, or only as a new member',
  },
  'arrears.reinstateWaitDays': { th: 'ส่งครบแล้วรอกี่วันจึงคืนสิทธิ', en: 'Days to wait after all is paid' },
  'member.entryFee': { th: 'ค่าสมัครแรกเข้า', en: 'The entry fee' },
  'welfare.waitingDays': { th: 'เป็นสมาชิกกี่วันจึงเริ่มมีสิทธิ', en: 'Days of membership before the first right' },
  'claim.blockIfArrears': { th: 'คนที่ถูกพักสิทธิเบิกไม่ได้', en: 'Whoever is suspended may not claim' },
  'claim.windowDays': { th: 'ต้องยื่นเบิกภายในกี่วันหลังเกิดเหตุ', en: 'Days after the event in which to claim' },
  'cashbook.holds': {
    th: 'สมุดเงินสดจดอะไร: rest = เฉพาะที่ไม่มีในแท็บอื่น all = จดทุกอย่างรวมยอดจากแท็บอื่นด้วย',
    en: 'The cash book holds only what no other tab has (rest), or everything (all)',
  },
  'split.parts': { th: 'แบ่งเงินสมทบของเดือนเป็นส่วน', en: 'Divides a month’s contributions into parts' },
  'match.state.perMemberYear': { th: 'เงินสมทบรัฐต่อคนต่อปี', en: 'State matching, a member and year' },
  'match.state.maxRounds': { th: 'รัฐสมทบได้กี่ครั้งต่อคน', en: 'Rounds of state matching a member' },
  'match.state.cutoff': { th: 'วันตัดยอดเงินสมทบรัฐ', en: 'The day of the year of state matching' },
  'match.state.minYears': { th: 'เป็นสมาชิกกี่ปีจึงได้เงินสมทบรัฐ', en: 'Years of membership before state matching' },
  'loan.ratePerYear': { th: 'ดอกเบี้ยต่อปี เมื่อสัญญาไม่ได้บอก', en: 'Interest a year where the contract does not say' },
  'loan.method': {
    th: 'วิธีคิดดอกเบี้ย เมื่อสัญญาไม่ได้บอก: reducing ลดต้นลดดอก flat คงที่',
    en: 'How interest is worked out where the contract does not say',
  },
  'loan.installments': { th: 'จำนวนงวด เมื่อสัญญาไม่ได้บอก', en: 'Installments where the contract does not say' },
  'loan.rounding': {
    th: 'ปัดเศษเงินงวด: SATANG ถึงสตางค์ FLOOR_BAHT ตัดเศษบาท ROUND_BAHT ปัดเป็นบาท',
    en: 'How installments are rounded',
  },
  'loan.maxAmount': { th: 'กู้ได้ไม่เกินกี่บาท', en: 'The largest loan' },
  'loan.maxTimesSavings': { th: 'กู้ได้ไม่เกินกี่เท่าของเงินสะสม', en: 'The largest loan, in times the savings' },
  'loan.guarantors': { th: 'ต้องมีผู้ค้ำประกันกี่คน', en: 'How many guarantors' },
  'loan.rateWarnAbove': { th: 'เตือนเมื่อดอกเบี้ยต่อปีสูงกว่านี้', en: 'Rates above this are shown' },
  'profit.split': { th: 'จัดสรรกำไรเป็นส่วน', en: 'How profit is divided' },
  'dividend.basis': { th: 'ปันผลคิดจากอะไร', en: 'What dividends are worked out from' },
  'funeral.levyPerDeath': { th: 'เก็บเงินสงเคราะห์ศพละกี่บาทต่อคน', en: 'The levy a death and member' },
  'funeral.feePct': { th: 'หักค่าดำเนินการงานศพร้อยละเท่าไร', en: 'The fee on funeral money' },
  'funeral.registered': { th: 'เลขทะเบียนฌาปนกิจสงเคราะห์', en: 'The registration of the funeral aid' },
  'fiscalYear.startMonth': { th: 'ปีบัญชีเริ่มเดือนใด (1–12)', en: 'The first month of the fiscal year' },
};
