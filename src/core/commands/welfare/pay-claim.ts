/** The command that pays an approved welfare claim, or only gives its voucher. */

import { placeFinder } from '../../ledger/members/places.ts';
import { voucherOf } from '../../reports/voucher.ts';
import type { Book } from '../../tables/book.ts';
import { type Day, later } from '../../values/calendar.ts';
import { showBaht, showDay } from '../../values/show.ts';
import { choiceKey } from '../../values/text.ts';
import { words } from '../../values/words.ts';
import type { ClaimLine } from '../answers/welfare.ts';
import { changesIn } from '../changes-in.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { claimAboveRight, claimNotApproved, paidInFuture, paidTooEarly, placeUnknown } from '../problems.ts';
import { dayIn, flagIn, textIn } from '../takes.ts';
import { claimAt, settled } from './claim-at.ts';

export const payClaim: Command<'payClaim'> = {
  name: 'payClaim',
  caption: words('จ่ายสวัสดิการ', 'Pay a claim'),
  acts: (takes) => flagIn(takes, 'pay'),
  plan: (takes, context) => {
    const pays = flagIn(takes, 'pay');
    const given = dayIn(takes, 'date');
    const typed = textIn(takes, 'place');
    const signers = { payer: textIn(takes, 'payer'), witness: textIn(takes, 'witness') };
    const found = claimAt(takes, context);
    const { book, group, row, line, today } = found;
    const place = placeIn(book, group.groupId, typed ?? row.place);
    const rest = WRITES_NOTHING;
    if (!pays) {
      return {
        ...rest,
        answer: { claim: line, voucher: voucherOf(group, line, { ...signers, place }), action: null },
        says: words(`ใบสำคัญจ่ายของ ${line.name}`, `The voucher of ${line.name}`),
      };
    }
    const date = given ?? today;
    demandPayable(line, date, today);
    const action = found.actionOf('pay', date, place);
    const paid: ClaimLine = { ...line, status: 'paid', paidDate: date, approvalsLeft: 0 };
    return {
      ...rest,
      answer: { claim: paid, voucher: voucherOf(group, paid, { ...signers, place }), action },
      says: words(
        `จ่าย ${showBaht(line.asked)} บาท ให้ ${line.name} แล้ว`,
        `${showBaht(line.asked)} baht paid to ${line.name}`,
      ),
      changes: changesIn(book, context, action, [
        { sets: 'claims', at: row, values: { status: 'paid', paidDate: date, place } },
      ]),
    };
  },
};

/** Throws Problem where a claim may not be paid on that day. */
function demandPayable(line: ClaimLine, date: Day, today: Day): void {
  const { status, approvalsLeft, right, asked, against, tab, row } = line;
  if (status === 'paid' || status === 'refused') throw settled(line);
  if (status !== 'approved' || approvalsLeft > 0) throw claimNotApproved({ left: Math.max(1, approvalsLeft) });
  if (right !== null && asked > right) {
    throw claimAboveRight({
      asked: showBaht(asked),
      right: showBaht(right),
      why: against.map(({ th }) => th).join(' · '),
      whyEn: against.map(({ en }) => en).join(' · '),
      tab,
      row,
    });
  }
  const first = later(line.eventDate, line.requestDate ?? line.eventDate);
  const said = { date: showDay(date, 'th', 'short'), dateEn: showDay(date, 'en', 'short') };
  if (date < first)
    throw paidTooEarly({ ...said, first: showDay(first, 'th', 'short'), firstEn: showDay(first, 'en', 'short') });
  if (date > today) throw paidInFuture(said);
}

const PLACES: Readonly<Record<string, string>> = { เงินสด: 'cash', ธนาคาร: 'bank' };

/** Where money is: cash, bank, or a place of the group's own. Throws Problem. */
export function placeIn(book: Book, groupId: string, typed: string): string {
  const place = PLACES[choiceKey(typed)] ?? typed;
  if (placeFinder(book.places, groupId)(place) === null) throw placeUnknown({ place: typed });
  return place;
}
