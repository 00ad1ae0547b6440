/** One person as the registers know him: in every group of which he is a member, and by what he is recognised in a text. */
import type { GroupLedger, Member } from '../../ledger/ledger.ts';
import { idKey } from '../../values/id-key.ts';
import { nationalIdDigits } from '../../values/idcheck.ts';
import { arabicDigits, nameKey, withoutTitle } from '../../values/text.ts';
import { words } from '../../values/words.ts';
import type { Found } from '../choose.ts';

/** What stands where a name stood. */
export const ERASED = words('ลบชื่อแล้ว', 'Name removed');
/** What stands where a number stood in a text. */
export const NO_NUMBER = 'xxx';

export interface Person {
  /** The membership that was asked about, and those of the same person in other groups. */
  readonly of: readonly Found[];
  /** His names, ids and telephones as they are typed. */
  readonly texts: readonly string[];
  readonly names: RegExp | null;
  /** His first names alone: only in his own rows are they surely his. */
  readonly firstNames: RegExp | null;
  readonly numbers: RegExp | null;
  /** Whether a member's id or name, as typed in a row of a group, is his. */
  readonly is: (groupId: unknown, typed: unknown) => boolean;
  /** Whether a loan of a group is his. */
  readonly owes: (groupId: unknown, loanId: unknown) => boolean;
  /** Whether somebody else of the workbook is called the same. */
  readonly shares: boolean;
}

const SHORTEST_NAME = 3;
const SHORTEST_NUMBER = 9;

const rowsOf = ({ memberships }: Member) => memberships.map(({ row }) => row);

/** By what one person is known in several groups. */
function marksOf(member: Member): readonly string[] {
  return rowsOf(member).flatMap(({ person, nationalId }) => {
    const digits = nationalIdDigits(nationalId ?? '');
    return [
      ...(person === null ? [] : [`person ${idKey(person)}`]),
      ...(digits?.length === 13 ? [`id ${digits}`] : []),
    ];
  });
}

const isErased = (name: string): boolean => Object.values(ERASED).some((word) => name.includes(word));

/** The whole names of a member, without his title. */
function fullNames(member: Member): readonly string[] {
  return rowsOf(member)
    .map(({ firstName, lastName }) => withoutTitle(lastName === null ? firstName : `${firstName} ${lastName}`).trim())
    .filter((name) => name !== '' && !isErased(name));
}

const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const inText = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => plain(part).replace(/ำ/g, '(?:ำ|ํา)'))
    .join('\\s*');

const anyOf = (patterns: readonly string[], flags: string): RegExp | null =>
  patterns.length === 0 ? null : new RegExp([...patterns].sort((a, b) => b.length - a.length).join('|'), flags);

/** A number however it is written: with blanks and dashes, in Thai digits. */
const numberPattern = (digits: string): string =>
  `(?<![\\d๐-๙])${[...digits].map((digit) => `[${digit}${String.fromCharCode(0x0e50 + Number(digit))}]`).join('[- ]?')}(?![\\d๐-๙])`;

const digitsOf = (text: string | null): string => arabicDigits(text ?? '').replace(/\D/g, '');

/** The person that a member is, over all groups. */
export function personOf(groups: readonly GroupLedger[], found: Found): Person {
  const marks = new Set(marksOf(found.member));
  const of = [
    found,
    ...groups.flatMap((group) =>
      group.members
        .filter((member) => member !== found.member && marksOf(member).some((mark) => marks.has(mark)))
        .map((member): Found => ({ group, member })),
    ),
  ];
  const rows = of.flatMap(({ member }) => rowsOf(member));
  const names = [...new Set(of.flatMap(({ member }) => fullNames(member)))];
  const whole = names.filter((name) => name.includes(' '));
  const firsts = names.map((name) => name.split(/\s+/)[0]!).filter((name) => name.length >= SHORTEST_NAME);
  const typed = rows.flatMap(({ nationalId, phone }) => [nationalId, phone]).flatMap((one) => one ?? []);
  const numbers = [...new Set(typed.map(digitsOf))].filter((digits) => digits.length >= SHORTEST_NUMBER);
  const keys = new Set(names.map(nameKey));
  const his = new Map<string, readonly Member[]>();
  for (const { group, member } of of) his.set(group.groupId, [...(his.get(group.groupId) ?? []), member]);
  const others = groups.flatMap(({ members }) => members).filter((one) => !of.some(({ member }) => member === one));
  const shares = others.some(({ name }) => keys.has(nameKey(name)));
  const isIn = (groupId: unknown, text: string): boolean => {
    const group = groups.find((one) => one.groupId === groupId);
    const key = idKey(text);
    const known = group?.memberByKey.get(key);
    const mine = typeof groupId === 'string' ? (his.get(groupId) ?? []) : [];
    if (known) return mine.includes(known);
    const number = /^\d{1,15}$/.test(key) ? Number(key) : null;
    return mine.some(
      (member) =>
        (number !== null && /^\d+$/.test(member.key) && Number(member.key) === number) ||
        (!shares && nameKey(text) === nameKey(member.name)),
    );
  };
  return {
    of,
    texts: [...new Set([...names, ...typed.filter((one) => digitsOf(one).length >= SHORTEST_NUMBER)])],
    names: anyOf(whole.map(inText), 'gi'),
    firstNames: anyOf(firsts.map(plain), 'gi'),
    numbers: anyOf(numbers.map(numberPattern), 'g'),
    is: (groupId, text) => typeof text === 'string' && text !== '' && isIn(groupId, text),
    owes: (groupId, loanId) =>
      typeof loanId === 'string' &&
      of.some(
        ({ group, member }) =>
          group.groupId === groupId &&
          group.loans.some((loan) => loan.key === idKey(loanId) && loan.entry.member === member),
      ),
    shares,
  };
}
