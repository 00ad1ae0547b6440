/** Reads the entries of a collection day and says of each what is wrong with it, before anything is recorded. */
import type { GroupLedger, Member } from '../../ledger/ledger.ts';
import { memberFinder } from '../../ledger/members/find-member.ts';
import { isActiveOn, membershipOn, nameOf } from '../../ledger/members/members.ts';
import type { Day, Month } from '../../values/calendar.ts';
import { isProblem } from '../../values/problem.ts';
import { readNumberText } from '../../values/read-number.ts';
import { type Satang, satangFromBaht } from '../../values/satang.ts';
import { showDay } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { ReceiptKind } from '../answers/collection.ts';
import { takesWrong } from '../problems.ts';
import { choiceIn, countIn, listIn, monthIn, textIn } from '../takes.ts';
import { collectTooMany } from './problems-collection.ts';

/** An entry as it was understood. */
export interface EntryRead {
  readonly memberId: string;
  readonly member: Member | null;
  readonly name: string;
  readonly kind: ReceiptKind;
  readonly amount: Satang | null;
  readonly coverFrom: Month | null;
  readonly coverTo: Month | null;
  readonly payer: string | null;
  readonly place: 'cash' | 'bank';
  readonly receiptId: string | null;
  readonly note: string | null;
  /** Which entries stand on one receipt together. */
  readonly slip: number;
  readonly wrong: Words | null;
}

const KINDS = ['contribution', 'deposit', 'entryFee', 'fine', 'share'] as const;
const MOST = 500;
/** Entries without a slip of their own are counted from here, so that none meets a slip that was named. */
const OWN_SLIP = 1_000_000;

/** An amount of baht as it is typed or sent; null where it is none. */
export function bahtIn(takes: unknown, name: string): Satang | null {
  const text = textIn(takes, name);
  if (text === null) return null;
  const read = readNumberText(text);
  return read.is === 'number' && read.sure === 'exact' ? satangFromBaht(read.value) : null;
}

/** The entries of a request. Throws Problem where it is none. */
export function entriesIn(takes: unknown, group: GroupLedger, date: Day): readonly EntryRead[] {
  const given = listIn(takes, 'entries') ?? [];
  if (given.length > MOST) throw collectTooMany({ most: MOST });
  const find = memberFinder(group.members, group.memberByKey);
  return given.map((entry, at) => {
    const typed = textIn(entry, 'memberId');
    if (typed === null) throw takesWrong({ name: 'entries' });
    const { member, near } = find(typed, date);
    const kind = choiceIn(entry, 'kind', KINDS) ?? 'contribution';
    const amount = bahtIn(entry, 'amount');
    const cover = coverIn(entry);
    const read = {
      memberId: member?.memberId ?? typed,
      member,
      name: member === null ? typed : nameOf(membershipOn(member, date).row),
      kind,
      amount,
      coverFrom: cover.from,
      coverTo: cover.to,
      payer: textIn(entry, 'payer'),
      place: choiceIn(entry, 'place', ['cash', 'bank']) ?? 'cash',
      receiptId: textIn(entry, 'receiptId'),
      note: textIn(entry, 'note'),
      slip: countIn(entry, 'slip') ?? OWN_SLIP + at,
    };
    return {
      ...read,
      wrong:
        memberWrong(member, typed, near, date) ??
        (amount === null ? AMOUNT_UNREAD : amount <= 0 ? AMOUNT_NOTHING : null) ??
        kindWrong(group, kind) ??
        cover.wrong ??
        (kind !== 'contribution' && cover.from !== null ? COVER_OF_OTHER : null),
    };
  });
}

const AMOUNT_UNREAD = words('อ่านจำนวนเงินไม่ออก พิมพ์เช่น 30 หรือ 1,250', 'No amount: type it as 30 or 1,250');
const AMOUNT_NOTHING = words('จำนวนเงินต้องมากกว่า 0', 'The amount must be above 0');
const COVER_OF_OTHER = words('มีแต่เงินสมทบหรือสัจจะที่ระบุงวดได้', 'Only contributions are for months');
const COVER_UNREAD = words('อ่านงวดไม่ออก พิมพ์เช่น ต.ค. 69', 'No month: type it as Oct 69');
const COVER_BACKWARDS = words('งวดสุดท้ายอยู่ก่อนงวดแรก', 'The last month lies before the first');
const COVER_WITHOUT_FIRST = words('ใส่งวดแรกด้วย', 'Give the first month too');

function coverIn(entry: unknown): {
  readonly from: Month | null;
  readonly to: Month | null;
  readonly wrong: Words | null;
} {
  try {
    const from = monthIn(entry, 'coverFrom');
    const to = monthIn(entry, 'coverTo');
    const wrong =
      to !== null && from === null
        ? COVER_WITHOUT_FIRST
        : from !== null && to !== null && to < from
          ? COVER_BACKWARDS
          : null;
    return { from, to, wrong };
  } catch (error) {
    if (!isProblem(error)) throw error;
    return { from: null, to: null, wrong: COVER_UNREAD };
  }
}

function memberWrong(member: Member | null, typed: string, near: readonly string[], date: Day): Words | null {
  if (member === null) {
    const like = near.length === 0 ? '' : ` (${near.join(', ')}?)`;
    return words(`ไม่พบสมาชิก “${typed}”${like}`, `There is no member “${typed}”${like}`);
  }
  if (isActiveOn(member, date, date)) return null;
  const { join, end } = membershipOn(member, date);
  return end !== null && end <= date
    ? words(`ไม่ได้เป็นสมาชิกแล้วตั้งแต่ ${showDay(end, 'th')}`, `No member since ${showDay(end, 'en')}`)
    : words(
        `ยังไม่เป็นสมาชิก${join === null ? '' : ` สมัคร ${showDay(join, 'th')}`}`,
        `Not a member yet${join === null ? '' : `: joins ${showDay(join, 'en')}`}`,
      );
}

function kindWrong({ works }: GroupLedger, kind: ReceiptKind): Words | null {
  if (works === 'gives' && kind === 'deposit') {
    return words('กลุ่มวันละบาทไม่รับเงินฝาก เงินที่ส่งคือการให้', 'A group that gives takes no deposits');
  }
  return works === 'network' && kind === 'contribution'
    ? words('เครือข่ายไม่รับเงินสมทบจากสมาชิก', 'A network takes no contributions')
    : null;
}
