/** The command that enters a new claim: its right on that day is shown first, then it is written as a request. */

import { nextNumber } from '../../ledger/dues/receipt-numbers.ts';
import type { GroupLedger, Member } from '../../ledger/ledger.ts';
import { type ClaimLine, claimLines } from '../../ledger/welfare/claim-lines.ts';
import { memberRights } from '../../ledger/welfare/member-rights.ts';
import { rightTerms } from '../../ledger/welfare/right-terms.ts';
import { voucherOf } from '../../reports/voucher.ts';
import { changesOf, ownTabOf } from '../../tables/change-tabs.ts';
import type { Changes } from '../../tables/changes.ts';
import { rowsOfAction } from '../../tables/entry-key.ts';
import type { Day } from '../../values/calendar.ts';
import { hashOf } from '../../values/hash.ts';
import { type Satang, times } from '../../values/satang.ts';
import { showBaht, showDay } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import { amountIn, wholeIn } from '../amounts-in.ts';
import { asIf } from '../as-if.ts';
import { memberNamed, oneGroup } from '../choose.ts';
import type { Command, Context } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import {
  benefitNotListed,
  claimAmountMissing,
  claimsOnlyPaid,
  dayAhead,
  requestBeforeEvent,
} from '../problems-entering.ts';
import { dayIn, flagIn, posts, textIn } from '../takes.ts';
import { openWorkbook, type Workbook } from '../workbook.ts';

interface Asked {
  readonly group: GroupLedger;
  readonly member: Member;
  readonly code: string;
  readonly eventDate: Day;
  readonly requestDate: Day;
  readonly units: number;
  readonly note: string | null;
}

export const requestClaim: Command<'requestClaim'> = {
  name: 'requestClaim',
  caption: words('ขอเบิกสวัสดิการ', 'Ask for a benefit'),
  acts: posts,
  plan: (takes, context) => {
    const named = { group: textIn(takes, 'group'), member: textIn(takes, 'member'), code: textIn(takes, 'code') };
    const eventDate = dayIn(takes, 'eventDate');
    const requested = dayIn(takes, 'requestDate');
    const units = wholeIn(takes, 'units') ?? 1;
    const typed = amountIn(takes, 'amount');
    const note = textIn(takes, 'note');
    const post = flagIn(takes, 'post');
    const workbook = openWorkbook(takes, context);
    const { ledger, today } = workbook;
    const rest = WRITES_NOTHING;
    if (named.member === null || named.code === null || eventDate === null) {
      const group = oneGroup(ledger.groups, named.group);
      return {
        ...rest,
        answer: { groupId: group.groupId, benefits: listOf(workbook, group), claim: null, voucher: null, action: null },
        says: words('เลือกสมาชิก เรื่อง และวันเกิดเหตุ', 'Choose a member, a benefit and the day'),
      };
    }
    const { group, member } = memberNamed(ledger.groups, named.group, named.member);
    const code = codeIn(workbook, group, named.code);
    const requestDate = requested ?? today;
    demandDays(eventDate, requestDate, today);
    const asked = { group, member, code, eventDate, requestDate, units, note };
    const action = `request-${hashOf([group.groupId, member.key, code, eventDate, units, typed, note].join('\n'))}`;
    const { line, changes } = claimAsIf(workbook, asked, typed, action, takes, context);
    const amount = showBaht(line.asked);
    return {
      ...rest,
      answer: {
        groupId: group.groupId,
        benefits: listOf(workbook, group),
        claim: line,
        voucher: voucherOf(group, line),
        action: post ? action : null,
      },
      says: post
        ? words(`บันทึกคำขอของ ${line.name} ${amount} บาท แล้ว`, `The claim of ${line.name} for ${amount} baht is written`)
        : words(`${line.name} ขอ ${amount} บาท`, `${line.name} asks for ${amount} baht`),
      ...(post && changes.cells.length > 0 ? { changes } : {}),
    };
  },
};

/** The benefits of a group by their names. */
function listOf({ ledger, today }: Workbook, group: GroupLedger) {
  const { benefits } = rightTerms(ledger, group, today);
  return benefits.codes.map((key) => {
    const step = benefits.ladderOn(key, today)[0];
    return { ...benefits.named(key), per: step?.row.per ?? ('event' as const) };
  });
}

/** The code of a benefit as its list has it. Throws Problem. */
function codeIn({ ledger, today }: Workbook, group: GroupLedger, typed: string): string {
  const { benefits } = rightTerms(ledger, group, today);
  const key = benefits.codeOf(typed);
  if (key === null)
    throw benefitNotListed({
      code: typed,
      known: benefits.codes.map((one) => benefits.named(one).name).join(', ') || '–',
    });
  return benefits.named(key).code;
}

function demandDays(eventDate: Day, requestDate: Day, today: Day): void {
  const late = [eventDate, requestDate].find((day) => day > today);
  if (late !== undefined) throw dayAhead({ day: showDay(late, 'th', 'short'), dayEn: showDay(late, 'en', 'short') });
  if (requestDate < eventDate) throw requestBeforeEvent({});
}

/** The claim as the sheet would tell it; without a typed amount it asks for what its right gives. */
function claimAsIf(
  workbook: Workbook,
  asked: Asked,
  typed: Satang | null,
  action: string,
  takes: unknown,
  context: Context,
): { readonly line: ClaimLine; readonly changes: Changes } {
  const { ledger, today } = workbook;
  const { group, member, code, eventDate, units } = asked;
  const line = memberRights(rightTerms(ledger, group, today), member, eventDate, [
    rightTerms(ledger, group, today).benefits.codeOf(code)!,
  ])[0]!;
  const whole = typed ?? (line.amount === null ? null : times(line.amount, units));
  if (whole === null || whole === 0) throw claimAmountMissing({});
  const first = written(workbook, asked, whole, action, context);
  const seen = lineIn(first, action, asked, takes, context);
  if (typed !== null || seen.right === null || seen.right === 0 || seen.right >= whole)
    return { line: seen, changes: first };
  const changes = written(workbook, asked, seen.right, action, context);
  return { line: lineIn(changes, action, asked, takes, context), changes };
}

function written({ book }: Workbook, asked: Asked, amount: Satang, action: string, context: Context): Changes {
  const { group, member, code, eventDate, requestDate, units, note } = asked;
  const own = { book, grids: context.grids(), language: context.language };
  const tab = ownTabOf(own, 'claims', group.groupId);
  // Its rows are all read as paid: a column of states would make requests of them.
  if (tab !== null && !('status' in tab.columns) && !('paidDate' in tab.columns))
    throw claimsOnlyPaid({ tab: tab.title });
  // Also those of rows that do not count: a number that stands on one is taken.
  const numbers = book.claims
    .filter(({ groupId }) => groupId === group.groupId)
    .map(({ claimId }) => ({ book: null, receiptId: claimId }));
  return changesOf(own, action, [
    {
      adds: 'claims',
      groupId: group.groupId,
      records: [
        {
          claimId: nextNumber(numbers)?.next ?? null,
          memberId: member.memberId,
          code,
          eventDate,
          requestDate,
          units,
          amount,
          status: 'requested',
          note,
        },
      ],
    },
  ]);
}

/** The claim's line in the workbook as it would stand. */
function lineIn(changes: Changes, action: string, { group }: Asked, takes: unknown, context: Context): ClaimLine {
  const { book, ledger, today, grids } = asIf(changes, takes, context);
  const [row] = rowsOfAction(book, grids, action);
  const after = ledger.groups.find(({ groupId }) => groupId === group.groupId)!;
  const line = claimLines(ledger, after, today).find((one) => one.tab === row?.tab.title && one.row === row.row);
  if (line === undefined) throw new Error('a claim that was written is not read');
  return line;
}
