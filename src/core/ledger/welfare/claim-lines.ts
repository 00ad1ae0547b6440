/** The claims of a group as they are decided and paid: each with its right, what speaks against it, and who has approved it. */
import type { Day } from '../../values/calendar.ts';
import { hashOf } from '../../values/hash.ts';
import { type Satang, ZERO } from '../../values/satang.ts';
import { showBaht, showDay } from '../../values/show.ts';
import { choiceKey, nameKey } from '../../values/text.ts';
import { type Words, words } from '../../values/words.ts';
import type { GroupLedger, Ledger, Member } from '../ledger.ts';
import type { BenefitBook } from './benefits.ts';
import { type Claim, claimsSeen, inOrderOfEvents, rightTerms } from './right-terms.ts';
import { type Right, rightOf } from './rights.ts';

/** How many different people must have approved a claim before it may be paid. */
export const APPROVALS = 2;

export type ClaimStatus = 'requested' | 'approved' | 'paid' | 'refused';

export interface ClaimLine {
  /** Title and row of its cell, to go there and to act on it. */
  readonly tab: string;
  readonly row: number;
  /** What it is known by, wherever its row has gone since it was shown. */
  readonly knownBy: string;
  readonly claimId: string | null;
  readonly groupId: string;
  readonly memberId: string;
  readonly name: string;
  readonly benefit: string;
  readonly eventDate: Day;
  readonly requestDate: Day | null;
  readonly units: number;
  readonly asked: Satang;
  /** What may be paid; null where no benefit says so. */
  readonly right: Satang | null;
  readonly status: ClaimStatus;
  readonly paidDate: Day | null;
  readonly approvedBy: readonly string[];
  /** How many more names it needs before it may be paid. */
  readonly approvalsLeft: number;
  /** Also why it was refused. */
  readonly note: string | null;
  /** What speaks against it, a sentence each. */
  readonly against: readonly Words[];
}

/** The names in a cell of approvers, each once. */
function approversIn(text: string | null): readonly string[] {
  const names = (text ?? '').split(/[,;\n]| และ /).map((name) => name.trim());
  const seen = new Set(['']);
  return names.filter((name) => !seen.has(nameKey(name)) && seen.add(nameKey(name)));
}

/** The claims of a group that have happened and been asked for by `asOf`, by event date; those reversed by then are left out. */
export function claimLines(ledger: Ledger, group: GroupLedger, asOf: Day): readonly ClaimLine[] {
  const claims = inOrderOfEvents(claimsSeen(group, asOf));
  if (claims.length === 0) return [];
  const terms = rightTerms(ledger, group, asOf);
  const before = new Map<Member, Map<string, Claim[]>>();
  return claims.flatMap((claim): ClaimLine[] => {
    const { row, member } = claim;
    if (member === null) return [];
    const code = terms.benefits.codeOf(row.code) ?? choiceKey(row.code);
    const byCode = before.get(member) ?? new Map<string, Claim[]>();
    before.set(member, byCode);
    const earlier = byCode.get(code) ?? [];
    if (row.status !== 'refused') byCode.set(code, [...earlier, claim]);
    const right = rightOf(terms, claim, member, earlier);
    const approvedBy = approversIn(row.approvedBy);
    const isOpen = row.status === 'requested' || row.status === 'approved';
    return [
      {
        tab: ledger.book.tabs[row.tab]!.title,
        row: row.row,
        knownBy: hashOf(
          [
            group.groupId,
            member.key,
            row.claimId,
            row.code,
            row.eventDate,
            row.requestDate,
            row.units,
            row.amount,
          ].join('\n'),
        ),
        claimId: row.claimId,
        groupId: group.groupId,
        memberId: member.memberId,
        name: member.name,
        benefit: right.benefit,
        eventDate: row.eventDate,
        requestDate: row.requestDate,
        units: row.units,
        asked: row.amount,
        right: payableOf(right),
        status: row.status,
        paidDate: row.paidDate,
        approvedBy,
        approvalsLeft: isOpen ? Math.max(0, APPROVALS - approvedBy.length) : 0,
        note: row.note,
        against: [...againstOf(claim, right, earlier), ...faultsOf(terms.benefits, claim)],
      },
    ];
  });
}

/** What may be paid: nothing to whom has no right on that day, whatever the benefit would give. */
function payableOf({ right, notMember, before, suspended, tooLate }: Right): Satang | null {
  return notMember || before !== null || suspended || tooLate !== null ? ZERO : right;
}

function faultsOf(benefits: BenefitBook, { row }: Claim): readonly Words[] {
  const code = benefits.codeOf(row.code);
  return code === null
    ? [words(`ไม่มี ${row.code} ในสิทธิสวัสดิการ`, `${row.code} is not among the benefits`)]
    : benefits.faultsOn(code, row.eventDate);
}

const shown = (day: Day): Words => ({ th: showDay(day, 'th', 'short'), en: showDay(day, 'en', 'short') });

/** What speaks against a claim, a sentence each. */
function againstOf({ row }: Claim, right: Right, earlier: readonly Claim[]): readonly Words[] {
  const found: Words[] = [];
  const say = (th: string, en: string): number => found.push(words(th, en));
  const event = shown(row.eventDate);
  const { before, tooLate } = right;
  if (right.notMember) say(`ไม่ได้เป็นสมาชิกในวันที่ ${event.th}`, `Not a member on ${event.en}`);
  if (before !== null && before.age !== null)
    say(`อายุยังไม่ครบ ${before.age} ปีในวันเกิดเหตุ`, `Not yet ${before.age} years old on the day of the event`);
  if (before !== null && before.from !== null) {
    const from = shown(before.from);
    say(`ยังไม่มีสิทธิในวันเกิดเหตุ มีสิทธิตั้งแต่ ${from.th}`, `No right yet on the day of the event; it begins on ${from.en}`);
  }
  if (right.suspended)
    say('ถูกพักสิทธิในวันเกิดเหตุ เพราะขาดส่ง', 'Suspended on the day of the event for missing contributions');
  if (tooLate !== null)
    say(
      `ยื่นช้าไป หลังวันเกิดเหตุ ${tooLate.days} วัน กติกาให้ยื่นภายใน ${tooLate.limit} วัน`,
      `Asked for too late, ${tooLate.days} days after the event; the rule allows ${tooLate.limit}`,
    );
  if (right.right !== null && row.amount > right.right) {
    const [asked, may] = [showBaht(row.amount), showBaht(right.right)];
    say(`ขอ ${asked} บาท เกินสิทธิ จ่ายได้ ${may} บาท`, `Asks for ${asked} baht, above the right of ${may}`);
  }
  const twin = earlier.find((other) => other.row.eventDate === row.eventDate);
  if (twin !== undefined)
    say(
      `มีคำขอของเหตุวันเดียวกันแล้วที่แถว ${twin.row.row}`,
      `There is a claim for the same day already, in row ${twin.row.row}`,
    );
  return found;
}
