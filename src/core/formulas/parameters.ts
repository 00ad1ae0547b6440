/** The parameters that the functions about members share. Marked pure: the script does without them, its top-level functions are written from them. */
import type { Parameter } from './formula.ts';

const RANGE = 'string[][]';

const range = (name: string, th: string, en: string, optional: boolean): Parameter => ({
  name,
  type: RANGE,
  help: { th, en },
  optional,
});

export const asked: Parameter = {
  name: 'who',
  type: `string|${RANGE}`,
  help: {
    th: 'เลขสมาชิกที่ถาม ช่องเดียวหรือทั้งคอลัมน์ ถ้ามีหลายกลุ่มใช้สองคอลัมน์ คือ รหัสกลุ่ม แล้วเลขสมาชิก',
    en: 'Member numbers asked about: one cell or a column. With several groups two columns: the group, then the number',
  },
  optional: false,
};

export const asOf: Parameter = {
  name: 'asOf',
  type: 'string|Date',
  help: { th: 'ณ วันที่ เช่น 30/4/2569', en: 'As of which day, such as 30/4/2569' },
  optional: false,
};

/** The same, where no day means every entry. */
export const asOfOrAll: Parameter = {
  name: 'asOf',
  type: 'string|Date',
  help: {
    th: 'ณ วันที่ เช่น 30/4/2569 เว้นว่าง = ทุกรายการ',
    en: 'As of which day, such as 30/4/2569; blank = every entry',
  },
  optional: false,
};

export const members = /* @__PURE__ */ range(
  'members',
  'ช่วงของแท็บ สมาชิก รวมแถวหัวตาราง',
  'The tab Members with its header row',
  false,
);
export const receipts = /* @__PURE__ */ range(
  'receipts',
  'ช่วงของแท็บ รับเงิน รวมแถวหัวตาราง',
  'The tab Receipts with its header row',
  false,
);
export const withdrawals = /* @__PURE__ */ range('withdrawals', 'ช่วงของแท็บ ถอนเงินออม', 'The tab Withdrawals', true);
export const openings = /* @__PURE__ */ range('openings', 'ช่วงของแท็บ ยอดยกมา', 'The tab Opening balances', true);
export const transfers = /* @__PURE__ */ range('transfers', 'ช่วงของแท็บ โอนบัญชี', 'The tab Transfers', true);
export const pledges = /* @__PURE__ */ range('pledges', 'ช่วงของแท็บ สัจจะ', 'The tab Pledges', true);
export const benefits = /* @__PURE__ */ range(
  'benefits',
  'ช่วงของแท็บ สิทธิสวัสดิการ รวมแถวหัวตาราง',
  'The tab Benefits with its header row',
  false,
);
export const claims = /* @__PURE__ */ range('claims', 'ช่วงของแท็บ เบิกสวัสดิการ', 'The tab Claims', true);
export const rules = /* @__PURE__ */ range('rules', 'ช่วงของแท็บ กติกา', 'The tab Rules', true);
export const group: Parameter = {
  name: 'group',
  type: 'string',
  help: {
    th: 'รหัสหรือชื่อกลุ่ม เพื่อนับกลุ่มเดียว แท็บที่ไม่มีคอลัมน์กลุ่มถือเป็นของกลุ่มนี้',
    en: 'The id or name of one group, to count it alone; tabs without a column of groups are then its own',
  },
  optional: true,
};
export const groups = /* @__PURE__ */ range(
  'groups',
  'ช่วงของแท็บ กลุ่ม จำเป็นเมื่อมีหลายกลุ่ม',
  'The tab Groups, needed with several groups',
  true,
);
