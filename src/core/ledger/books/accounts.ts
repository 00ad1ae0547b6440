/** The accounts of a group's books: fixed ids, their nature, and what people call them. */
import type { Words } from '../../values/words.ts';

/** What an account is by nature: assets and expenses grow on the debit side, the others on the credit side. */
export type Nature = 'asset' | 'liability' | 'fund' | 'income' | 'expense' | 'memo';

interface AccountEntry extends Words {
  readonly nature: Nature;
}

const account = (nature: Nature, th: string, en: string): AccountEntry => ({ nature, th, en });

export const ACCOUNTS = {
  cash: account('asset', 'เงินสด', 'Cash'),
  bank: account('asset', 'เงินฝากธนาคาร', 'Bank'),
  invest: account('asset', 'เงินลงทุน', 'Investments'),
  loans: account('asset', 'ลูกหนี้เงินกู้', 'Loans to members'),
  stock: account('asset', 'สินค้า', 'Stock'),
  'due.from': account('asset', 'ลูกหนี้อื่น', 'Other receivables'),
  'due.network': account('asset', 'เดินสะพัดกับเครือข่าย', 'Current account with the network'),
  savings: account('liability', 'เงินสัจจะสมาชิก', 'Members’ savings'),
  deposits: account('liability', 'เงินฝากพิเศษ', 'Special deposits'),
  shares: account('liability', 'ค่าหุ้น', 'Shares'),
  'due.to': account('liability', 'เจ้าหนี้', 'Payables'),
  'fund.welfare': account('fund', 'กองทุนสวัสดิการ', 'Welfare fund'),
  'fund.reserve': account('fund', 'สำรอง', 'Reserve'),
  'fund.business': account('fund', 'ธุรกิจชุมชน/การศึกษา', 'Community business and education'),
  'fund.capital': account('fund', 'ทุนกองทุน', 'Fund capital'),
  'fund.grant': account('fund', 'เงินอุดหนุนจำกัดวัตถุประสงค์', 'Restricted grants'),
  surplus: account('fund', 'กำไรสะสม', 'Accumulated surplus'),
  'income.contribution': account('income', 'เงินสมทบสมาชิก', 'Members’ contributions'),
  'income.entryFee': account('income', 'ค่าสมัคร', 'Entry fees'),
  'income.fine': account('income', 'ค่าปรับ', 'Fines'),
  'income.interest': account('income', 'ดอกเบี้ยเงินกู้', 'Loan interest'),
  'income.bankInterest': account('income', 'ดอกเบี้ยธนาคาร', 'Bank interest'),
  'income.state': account('income', 'รัฐสมทบ', 'State matching'),
  'income.lao': account('income', 'อปท.สมทบ', 'Local government matching'),
  'income.codi': account('income', 'พอช.สมทบ', 'CODI matching'),
  'income.donation': account('income', 'บริจาค', 'Donations'),
  'income.business': account('income', 'รายได้ธุรกิจ', 'Business income'),
  'income.fromGroups': account('income', 'ค่าบำรุงจากกลุ่ม', 'Fees from groups'),
  'income.grantUsed': account('income', 'เงินอุดหนุนที่ใช้ไป', 'Grants used'),
  'income.other': account('income', 'รายได้อื่น', 'Other income'),
  'expense.welfare': account('expense', 'จ่ายสวัสดิการ', 'Welfare paid'),
  'expense.admin': account('expense', 'ค่าใช้จ่ายดำเนินงาน', 'Running costs'),
  'expense.meeting': account('expense', 'ค่าประชุม', 'Meetings'),
  'expense.committee': account('expense', 'ค่าตอบแทนกรรมการ', 'Committee allowances'),
  'expense.business': account('expense', 'ค่าใช้จ่ายธุรกิจ', 'Business costs'),
  'expense.funeral': account('expense', 'ค่าใช้จ่ายงานศพ', 'Funeral costs'),
  'expense.network': account('expense', 'ค่าบำรุงเครือข่าย', 'Network fees'),
  'expense.badDebt': account('expense', 'หนี้สูญ', 'Bad debts'),
  'expense.other': account('expense', 'รายจ่ายอื่น', 'Other expenses'),
  /** Arrears from before the books: remembered, never posted. */
  arrears: account('memo', 'ค้างส่งยกมา', 'Arrears brought forward'),
} as const satisfies Readonly<Record<string, AccountEntry>>;

export type Account = keyof typeof ACCOUNTS;

/** Other words in use for an account. */
const SYNONYMS: readonly (readonly [string, Account])[] = [
  ['ธนาคาร', 'bank'],
  ['ลูกหนี้', 'loans'],
  ['เงินกู้', 'loans'],
  ['เดินสะพัดกับกลุ่ม', 'due.network'],
  ['เดินสะพัดกับเครือข่าย/กลุ่ม', 'due.network'],
  ['เงินสัจจะ', 'savings'],
  ['สัจจะ', 'savings'],
  ['หุ้น', 'shares'],
  ['สวัสดิการ', 'fund.welfare'],
  ['ทุนสำรอง', 'fund.reserve'],
  ['เงินล้าน', 'fund.capital'],
  ['เงินอุดหนุน', 'fund.grant'],
  ['อปท.', 'income.lao'],
  ['พอช.', 'income.codi'],
  ['ค้างส่ง', 'arrears'],
  ['เงินสมทบ', 'income.contribution'],
  ['ค่าแรกเข้า', 'income.entryFee'],
];

const key = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

const BY_NAME: ReadonlyMap<string, Account> = new Map([
  ...SYNONYMS.map(([name, id]) => [key(name), id] as const),
  ...Object.entries(ACCOUNTS).flatMap(([id, words]) =>
    [id, words.th, words.en].map((name) => [key(name), id as Account] as const),
  ),
]);

/** The account a text names by id, Thai or English; null when none. */
export function accountNamed(text: string): Account | null {
  // Most stand as they are known.
  return BY_NAME.get(text) ?? BY_NAME.get(key(text)) ?? null;
}

/** What an account is by nature. */
export function natureOf(id: Account): Nature {
  return ACCOUNTS[id].nature;
}

/** Whether an account grows on the debit side. */
export function growsByDebit(id: Account): boolean {
  const nature = natureOf(id);
  return nature === 'asset' || nature === 'expense';
}
