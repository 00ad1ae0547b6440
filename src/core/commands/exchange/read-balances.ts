/** A table of balances, one account a line, as the export writes it or as anybody types it. */
import { csvRows } from '../../values/csv.ts';
import { wordKey } from '../../values/text.ts';
import { words } from '../../values/words.ts';
import type { Told } from './answers.ts';
import { satangIn } from './decimal.ts';
import type { Holding } from './movements.ts';
import { ledgerName } from './names.ts';
import { amountUnknown, type NamedPosting, type TextRead } from './told.ts';

const HEADERS = {
  account: ['account', 'บัญชี'],
  group: ['group', 'กลุ่ม'],
  member: ['member', 'เลขสมาชิก'],
  loan: ['loan', 'เลขที่สัญญา'],
  debit: ['debit', 'เดบิต'],
  credit: ['credit', 'เครดิต'],
  name: ['name', 'ชื่อ'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries(HEADERS).flatMap(([field, names]) => names.map((name) => [name, field] as const)),
);

/** The balances of a table that has columns `account`, `debit` and `credit`, and may have `group`, `member`, `loan`, `name`. */
export function readBalances(text: string, day: string, holdingOf: (name: string) => Holding | null): TextRead {
  const [header = [], ...rows] = csvRows(text);
  const keys = header.map(wordKey);
  const place = (of: keyof typeof HEADERS): number => keys.findIndex((key) => NAMED.get(key) === of);
  const [account, debit, credit] = [place('account'), place('debit'), place('credit')];
  const postings: NamedPosting[] = [];
  const names = new Map<string, string>();
  const unread: Told[] = [];
  if (account < 0 || debit < 0 || credit < 0) {
    const says = words(
      'ตารางต้องมีหัวคอลัมน์ account (บัญชี), debit (เดบิต) และ credit (เครดิต)',
      'The table needs the columns account, debit and credit',
    );
    return { postings, names, told: [], unread: [{ line: 1, says }] };
  }
  for (const [at, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const line = at + 2;
    const cell = (of: keyof typeof HEADERS): string => row[place(of)]?.trim() ?? '';
    const sums = [cell('debit'), cell('credit')].map((sum) => (sum === '' ? 0 : satangIn(sum)));
    const [into, outOf] = sums;
    if (into === undefined || outOf === undefined || into === null || outOf === null) {
      unread.push(amountUnknown(line, `${cell('debit')} ${cell('credit')}`));
      continue;
    }
    const found = holdingOf(cell('account'));
    const name =
      found === null
        ? cell('account')
        : ledgerName({
            ...found,
            groupId: cell('group') || found.groupId,
            memberId: cell('member') || found.memberId,
            loanId: cell('loan') || found.loanId,
          });
    if (cell('name') !== '') names.set(name, cell('name'));
    postings.push({ line, day, name, amount: into - outOf });
  }
  return { postings, names, told: [], unread };
}
