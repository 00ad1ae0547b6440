/** Claims of the last month as they wait on the committee's table: asked for, half approved, approved, paid and refused. */
import { addDays, type Day, dayInMonth } from '../../core/values/calendar.ts';
import type { Books, ClaimRow, MemberRow } from './rows.ts';
import type { Span } from './span.ts';

interface Case {
  readonly code: string;
  readonly units: number;
  readonly amount: number;
  readonly status: ClaimRow['status'];
  /** How many of the two have approved. */
  readonly approvals: 0 | 1 | 2;
  readonly note?: string;
}

const CASES: readonly Case[] = [
  { code: 'SICK', units: 3, amount: 300, status: 'ขอ', approvals: 0 },
  { code: 'SICK', units: 2, amount: 200, status: 'ขอ', approvals: 1 },
  { code: 'STUDY', units: 1, amount: 500, status: 'ขอ', approvals: 2 },
  { code: 'FIRE', units: 1, amount: 1_000, status: 'อนุมัติ', approvals: 2, note: 'หลังคาบ้านถูกลมพัด' },
  { code: 'MOTHER', units: 5, amount: 500, status: 'จ่ายแล้ว', approvals: 2 },
  { code: 'DISABLED', units: 1, amount: 365, status: 'ไม่อนุมัติ', approvals: 0, note: 'ยังไม่มีบัตรคนพิการ ให้ยื่นใหม่' },
];

/** Adds the claims to a group's books, one each for members who are never behind and have not asked for that help before. */
export function addClaimsInHand(
  books: Books,
  steady: readonly MemberRow[],
  approvers: readonly [string, string],
  span: Span,
): void {
  const last = span.months[span.months.length - 1]!;
  const asked = new Set(books.claims.map(({ member, code }) => `${member} ${code}`));
  // From the end: the others take their turns from the beginning.
  const waiting = [...steady].reverse();
  CASES.forEach(({ code, units, amount, status, approvals, note = '' }, index) => {
    const at = waiting.findIndex(({ id }) => !asked.has(`${id} ${code}`));
    const [member] = waiting.splice(at, 1);
    if (at < 0 || !member) return;
    const event = dayInMonth(last, 17 + index);
    add(books, member, event, {
      code,
      units,
      amount,
      status,
      paid: status === 'จ่ายแล้ว' ? addDays(event, 4) : null,
      approvedBy: approvers.slice(0, approvals).join(', '),
      note,
    });
  });
}

/** Two that the check must find: one asks for more than its nights give, and one has not been a member for long enough. */
export function plantClaims(books: Books, steady: readonly MemberRow[], span: Span): void {
  const last = span.months[span.months.length - 1]!;
  const asked = new Set(books.claims.map(({ member }) => member));
  const greedy = [...steady].reverse().find(({ id }) => !asked.has(id));
  const early = [...books.members].reverse().find(({ joined, ended }) => ended === null && joined > span.opening);
  const row = { code: 'SICK', status: 'ขอ', paid: null, approvedBy: '', note: '' } as const;
  if (greedy) {
    const planted = { code: 'CLAIM_OVER_LIMIT', at: 'จำนวนเงิน' } as const;
    add(books, greedy, dayInMonth(last, 24), { ...row, units: 4, amount: 600, planted });
  }
  if (early) {
    const planted = { code: 'CLAIM_BEFORE_RIGHT', at: 'วันเกิดเหตุ' } as const;
    add(books, early, dayInMonth(last, 25), { ...row, units: 2, amount: 200, planted });
  }
}

function add(
  books: Books,
  { group, id: member }: MemberRow,
  event: Day,
  rest: Omit<ClaimRow, 'group' | 'number' | 'member' | 'event' | 'asked' | 'place'>,
): void {
  const number = `ส.${books.claims.length + 1}`;
  books.claims.push({ group, number, member, event, asked: addDays(event, 2), place: 'เงินสด', ...rest });
}
