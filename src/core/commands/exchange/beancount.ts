/** The books as beancount reads them: accounts opened, every posting, and what each account holds at the end of each month in which it moved. */
import { ACCOUNTS } from '../../ledger/books/accounts.ts';
import { addDays, type Day, lastDay, monthOf } from '../../values/calendar.ts';
import { columnLetter } from '../../values/cell.ts';
import { type Language, type Words, words } from '../../values/words.ts';
import { beancountName } from './beancount-names.ts';
import { decimal } from './decimal.ts';
import { type Held, type Holding, heldAfter, type Movement } from './movements.ts';

export interface BeancountFacts {
  readonly title: string;
  readonly movements: readonly Movement[];
  readonly asOf: Day;
  /** The title of each tab, by its place among the tabs that were read. */
  readonly tabs: readonly string[];
  readonly language: Language;
  /** What to call a member; null = nobody is named. */
  readonly nameOf: ((groupId: string, memberId: string) => string | null) | null;
}

const OPENING: Words = words('ยอดยกมา', 'opening balance');
const ROW: Words = words('แถว', 'row');

/** A text between quotation marks, on one line. */
export function quotedText(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim();
  return `"${line.replace(/[\\"]/g, '\\$&')}"`;
}

/**
 * The text of a beancount file, which `bean-check` takes without a complaint.
 *
 * Units  THB with two decimals; debit positive
 */
export function beancountText(facts: BeancountFacts): string {
  const { title, movements, asOf, language } = facts;
  const first = movements[0]?.day ?? asOf;
  const lines = [
    '; สัจจะชีต · Sajja Sheets',
    `option "title" ${quotedText(title)}`,
    'option "operating_currency" "THB"',
    '',
    `${first} commodity THB`,
    '  name: "บาท · Thai baht"',
    '',
    ...opened(facts),
  ];
  // An assertion holds at the beginning of its day, so that it stands above what is posted on that day.
  const balances = monthEndBalances(movements, asOf);
  let next = 0;
  for (const movement of movements) {
    for (; next < balances.length && balances[next]!.day <= movement.day; next++) lines.push(balances[next]!.line);
    lines.push(...transaction(movement, facts.tabs, language));
  }
  for (; next < balances.length; next++) lines.push(balances[next]!.line);
  return `${lines.join('\n')}\n`;
}

/** Each account's opening on the day of its first posting, with what people call it. */
function opened({ movements, nameOf }: BeancountFacts): readonly string[] {
  const since = new Map<Holding, Day>();
  for (const { day, debit, credit } of movements) {
    for (const holding of [debit, credit]) if (!since.has(holding)) since.set(holding, day);
  }
  return [...since].flatMap(([holding, day]) => {
    const { account, groupId, memberId, loanId } = holding;
    const facts: readonly (readonly [string, string | null | undefined])[] = [
      ['account', account],
      ['name-th', ACCOUNTS[account].th],
      ['name-en', ACCOUNTS[account].en],
      ['group', groupId],
      ['member', memberId],
      ['loan', loanId],
      ['name', memberId === null ? null : nameOf?.(groupId, memberId)],
    ];
    const told = facts.flatMap(([key, value]) => (value ? [`  ${key}: ${quotedText(value)}`] : []));
    return [`${day} open ${beancountName(holding)} THB`, ...told, ''];
  });
}

function transaction(movement: Movement, tabs: readonly string[], language: Language): readonly string[] {
  const { day, debit, credit, amount, opening, tab, row, column } = movement;
  const cell = `${column > 0 ? columnLetter(column) : ''}${row}`;
  const says = `${opening ? OPENING[language] : ROW[language]} ${cell} · ${tabs[tab] ?? ''}`;
  return [
    `${day} * ${quotedText(says)}`,
    `  ${beancountName(debit)}  ${decimal(amount)} THB`,
    `  ${beancountName(credit)}  ${decimal(-amount)} THB`,
    '',
  ];
}

interface Asserted {
  readonly day: Day;
  readonly line: string;
}

/** What each account that moved in a month holds at its end, and every account at the end of all. */
function monthEndBalances(movements: readonly Movement[], asOf: Day): readonly Asserted[] {
  const sums = new Map<Holding, number>();
  const found: Asserted[] = [];
  const assert = (after: Day, held: Iterable<Holding>): void => {
    const day = addDays(after, 1);
    for (const holding of held)
      found.push({ day, line: `${day} balance ${beancountName(holding)}  ${decimal(sums.get(holding) ?? 0)} THB` });
    found.push({ day, line: '' });
  };
  let moved = new Set<Holding>();
  let end: Day | null = null;
  for (const { day, debit, credit, amount } of movements) {
    const its = lastDay(monthOf(day));
    if (end !== null && its !== end) {
      assert(end, moved);
      moved = new Set();
    }
    end = its;
    sums.set(debit, (sums.get(debit) ?? 0) + amount);
    sums.set(credit, (sums.get(credit) ?? 0) - amount);
    moved.add(debit).add(credit);
  }
  const all: readonly Held[] = heldAfter(movements);
  if (all.length > 0)
    assert(
      asOf,
      all.map(({ holding }) => holding),
    );
  return found;
}
