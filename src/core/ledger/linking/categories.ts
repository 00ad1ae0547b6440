/** What the categories of a cash book mean in the books: the built-in ones, and a group's own. */
import type { Book } from '../../tables/book.ts';
import type { Row } from '../../tables/tables.ts';
import { choiceKey } from '../../values/text.ts';
import type { Language } from '../../values/words.ts';
import { type Account, accountNamed } from '../books/accounts.ts';

/** The account on the other side of the money, for what comes in and for what goes out; or a move between places. */
export type CategoryMeaning =
  | { readonly kind: 'account'; readonly in: Account; readonly out: Account }
  | { readonly kind: 'move'; readonly to: 'bank' | 'cash' }
  /** Money that a register holds, such as contributions: only a cash book that repeats the registers has it. */
  | { readonly kind: 'register' };

const both = (account: Account): CategoryMeaning => ({ kind: 'account', in: account, out: account });

const BUILT_IN: readonly (readonly [th: string, en: string, meaning: CategoryMeaning])[] = [
  ['ดอกเบี้ยธนาคาร', 'bankInterest', both('income.bankInterest')],
  ['รัฐสมทบ', 'state', both('income.state')],
  ['อปท.สมทบ', 'lao', both('income.lao')],
  ['พอช.สมทบ', 'codi', both('income.codi')],
  ['เงินอุดหนุน', 'grant', both('fund.grant')],
  ['บริจาค', 'donation', both('income.donation')],
  ['รายได้อื่น', 'otherIncome', both('income.other')],
  ['ค่าใช้จ่ายดำเนินงาน', 'admin', both('expense.admin')],
  ['ค่าประชุม', 'meeting', both('expense.meeting')],
  ['ค่าตอบแทนกรรมการ', 'committee', both('expense.committee')],
  ['ธุรกิจรับ', 'businessIn', both('income.business')],
  ['ธุรกิจจ่าย', 'businessOut', both('expense.business')],
  ['ส่งเครือข่าย', 'toNetwork', both('due.network')],
  ['รับจากเครือข่าย', 'fromNetwork', both('due.network')],
  ['ค่าบำรุงเครือข่าย', 'networkFee', { kind: 'account', in: 'income.fromGroups', out: 'expense.network' }],
  ['งานศพรับ', 'funeralIn', both('due.to')],
  ['งานศพจ่าย', 'funeralOut', both('due.to')],
  ['ฝากธนาคาร', 'toBank', { kind: 'move', to: 'bank' }],
  ['ถอนธนาคาร', 'fromBank', { kind: 'move', to: 'cash' }],
  ['รายจ่ายอื่น', 'otherExpense', both('expense.other')],
];

/** The built-in categories as they are typed. */
export const categoryWords = (language: Language): readonly string[] =>
  BUILT_IN.map(([th, en]) => (language === 'th' ? th : en));

/** Categories that stand for the registers' own rows. */
const REGISTER_WORDS = [
  'เงินสมทบ',
  'เงินสัจจะ',
  'สัจจะ',
  'contribution',
  'contributions',
  'เงินฝากพิเศษ',
  'deposit',
  'ค่าสมัคร',
  'ค่าแรกเข้า',
  'entryFee',
  'ค่าปรับ',
  'fine',
  'ค่าหุ้น',
  'share',
  'รับเงิน',
  'receipts',
  'ถอนเงินออม',
  'ถอนเงิน',
  'ถอนเงินสัจจะ',
  'withdrawal',
  'withdrawals',
  'สวัสดิการ',
  'จ่ายสวัสดิการ',
  'เบิกสวัสดิการ',
  'claim',
  'claims',
  'เงินกู้',
  'จ่ายเงินกู้',
  'ปล่อยกู้',
  'สัญญาเงินกู้',
  'loan',
  'loans',
  'ชำระเงินกู้',
  'รับชำระเงินกู้',
  'ชำระเงินต้น',
  'ชำระดอกเบี้ย',
  'ดอกเบี้ยเงินกู้',
  'repayment',
  'repayments',
] as const;

const REGISTER_ACCOUNTS: ReadonlySet<Account> = new Set<Account>([
  'income.contribution',
  'income.entryFee',
  'income.fine',
  'income.interest',
  'expense.welfare',
  'savings',
  'deposits',
  'shares',
  'loans',
]);

export type Categories = ReadonlyMap<string, CategoryMeaning>;

/** The categories that hold for a group: all, or those of its own files where several are read as one. */
export function categoryRowsOf({ categories, homes, tabs }: Book, groupId: string): readonly Row<'categories'>[] {
  const files = homes?.get(groupId);
  return files === undefined ? categories : categories.filter(({ tab }) => files.has(tabs[tab]?.file ?? null));
}

/** Every category by its key: the built-in ones, then the group's own, which may not change those. */
export function categoriesOf(rows: readonly Row<'categories'>[]): Categories {
  const found = new Map<string, CategoryMeaning>();
  for (const [th, en, meaning] of BUILT_IN) {
    found.set(choiceKey(th), meaning);
    found.set(choiceKey(en), meaning);
  }
  const builtIn = new Set(found.keys());
  for (const row of rows) {
    const key = choiceKey(row.category);
    const account = accountNamed(row.account);
    if (account === null || builtIn.has(key)) continue;
    const known = found.get(key);
    const before = known?.kind === 'account' ? known : { in: account, out: account };
    found.set(key, {
      kind: 'account',
      in: row.direction === 'out' ? before.in : account,
      out: row.direction === 'in' ? before.out : account,
    });
  }
  return found;
}

const REGISTER_KEYS: ReadonlySet<string> = new Set(REGISTER_WORDS.map((word) => choiceKey(word)));

/** What a category means, or null when it is blank or unknown. Where the cash book repeats the registers, their kinds are known too. */
export function categoryMeaning(
  categories: Categories,
  category: string | null,
  repeats: boolean,
): CategoryMeaning | null {
  if (category === null) return null;
  const key = choiceKey(category);
  const meaning = categories.get(key) ?? null;
  if (!repeats) return meaning;
  if (meaning === null) return REGISTER_KEYS.has(key) ? { kind: 'register' } : null;
  return meaning.kind === 'account' && REGISTER_ACCOUNTS.has(meaning.in) ? { kind: 'register' } : meaning;
}
