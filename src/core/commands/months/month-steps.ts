/** The checklist of a month: what a treasurer does, in order, each with its state in words. */

import type { DaysPostings } from '../../ledger/ledger.ts';
import type { Figures } from '../../ledger/months/figures.ts';
import { closedSaid } from '../../reports/closing-page.ts';
import { baht, people } from '../../reports/figure-lines.ts';
import { STATE_WORDS } from '../../reports/freshness.ts';
import type { Day } from '../../values/calendar.ts';
import { plus, type Satang, ZERO } from '../../values/satang.ts';
import { showBaht, showCount } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { GroupLine, NetworkLine } from '../answers/figures.ts';
import type { CheckAnswer } from '../answers/findings.ts';
import type { Step } from '../answers/month.ts';

const LABELS: { readonly [step in Step['step']]: Words } = {
  arrears: words('รายชื่อค้างส่ง', 'Who owes'),
  collect: words('เก็บเงิน', 'Collect'),
  bank: words('ฝากธนาคาร', 'Take to the bank'),
  claims: words('เบิกสวัสดิการ', 'Welfare claims'),
  count: words('นับเงิน', 'Count the cash'),
  check: words('ตรวจรายการ', 'Check the entries'),
  summary: words('สรุปเดือน', 'Month summary'),
  close: words('ปิดงวด', 'Close the month'),
  sent: words('ส่งเครือข่าย', 'Send to the network'),
};

const step = (name: Step['step'], tone: Step['tone'], state: Words, detail: Words | null = null): Step => ({
  step: name,
  label: LABELS[name],
  state,
  tone,
  detail,
});

function arrearsStep({ contributions }: Figures): Step | null {
  if (contributions?.arrears == null) return null;
  const { arrears, arrearsMembers } = contributions;
  if (arrears === 0) return step('arrears', 'good', words('ไม่มีค้าง', 'Nobody'));
  return step(
    'arrears',
    'look',
    people(arrearsMembers ?? 0),
    words(`รวม ${baht(arrears).th}`, `${baht(arrears).en} in all`),
  );
}

function collectStep({ contributions }: Figures): Step | null {
  if (contributions === null) return null;
  const { due, covered, notPaid } = contributions;
  if (due === null || covered === null) return step('collect', 'soft', words('ยังไม่มีรายการ', 'No entries yet'));
  if (due === 0) return step('collect', 'soft', words('ไม่มีงวดนี้', 'Nothing due'));
  const detail = words(
    `ส่งแล้ว ${showBaht(covered)} จาก ${baht(due).th}`,
    `${showBaht(covered)} of ${baht(due).en} paid`,
  );
  return notPaid === 0
    ? step('collect', 'good', words('ครบแล้ว', 'Complete'), detail)
    : step('collect', 'look', words(`ขาด ${showCount(notPaid ?? 0)} คน`, `${showCount(notPaid ?? 0)} to come`), detail);
}

/** Cash taken to the bank in the month, without what was fetched from it. */
export function banked(postings: readonly DaysPostings[], from: Day, to: Day): Satang {
  let sum = ZERO;
  for (const { opening, date, debit, credit, amount } of postings) {
    if (!opening && date >= from && date <= to && debit === 'bank' && credit === 'cash') sum = plus(sum, amount);
  }
  return sum;
}

/** No page is for taking money to the bank: it is written where the cash is. */
const banks = (inHand: Words | null): Words =>
  words(
    `${inHand?.th ?? ''} ฝากแล้วจดในแท็บ สมุดเงินสด หมวด ฝากธนาคาร`,
    `${inHand?.en ?? ''}: once taken, enter it in the cash book as Bank deposit`,
  );

function bankStep({ money }: Figures, taken: Satang, usesBank: boolean): Step {
  const inHand =
    money.cash === null ? null : words(`เงินสดในมือ ${baht(money.cash).th}`, `${baht(money.cash).en} in hand`);
  if (taken > 0) {
    return step('bank', 'good', words('ฝากแล้ว', 'Done'), words(`ฝาก ${baht(taken).th}`, `${baht(taken).en} taken`));
  }
  if (!usesBank) return step('bank', 'soft', words('ไม่มีบัญชี', 'No account'), inHand);
  return (money.cash ?? 0) > 0
    ? step('bank', 'soft', words('ยังไม่ฝาก', 'Not yet'), banks(inHand))
    : step('bank', 'good', words('ไม่มีเงินสดค้าง', 'No cash left'));
}

function claimsStep({ welfare }: Figures): Step {
  const { claims, paid, waiting, waitingAmount } = welfare;
  if (waiting !== null && waiting > 0) {
    return step(
      'claims',
      'look',
      words(`รอจ่าย ${waiting}`, `${waiting} waiting`),
      waitingAmount === null ? null : words(`รวม ${baht(waitingAmount).th}`, `${baht(waitingAmount).en} in all`),
    );
  }
  const count = claims ?? 0;
  return count === 0 || paid === null
    ? step('claims', 'soft', words('ไม่มีค้างจ่าย', 'None waiting'))
    : step(
        'claims',
        'good',
        words('จ่ายครบ', 'All paid'),
        words(`จ่ายแล้ว ${count} ราย ${baht(paid).th}`, `${count} paid, ${baht(paid).en}`),
      );
}

function countStep({ money }: Figures): Step {
  const { cash, bank, counted, difference } = money;
  const detail =
    cash === null || bank === null
      ? null
      : words(`เงินสด ${showBaht(cash)} · ธนาคาร ${showBaht(bank)}`, `Cash ${showBaht(cash)} · bank ${showBaht(bank)}`);
  if (counted === null || difference === null) return step('count', 'soft', words('ยังไม่นับ', 'Not yet'), detail);
  if (difference === 0) return step('count', 'good', words('ตรงกัน', 'Agrees'), detail);
  const by = showBaht(Math.abs(difference) as Satang);
  return step(
    'count',
    'bad',
    words('ไม่ตรง', 'Differs'),
    difference < 0 ? words(`เงินขาด ${by} บาท`, `${by} baht short`) : words(`เงินเกิน ${by} บาท`, `${by} baht too much`),
  );
}

function checkStep({ reject, confirm }: CheckAnswer['counts']): Step {
  if (reject > 0) {
    return step(
      'check',
      'bad',
      words(`ต้องแก้ ${showCount(reject)}`, `${showCount(reject)} to mend`),
      confirm > 0 ? words(`อีก ${showCount(confirm)} เรื่องให้ดู`, `${showCount(confirm)} more to look at`) : null,
    );
  }
  return confirm > 0
    ? step('check', 'look', words(`ให้ดู ${showCount(confirm)}`, `${showCount(confirm)} to look at`))
    : step('check', 'good', words('เรียบร้อย', 'All in order'));
}

function summaryStep(reject: number, isClosed = false): Step {
  if (isClosed) return step('summary', 'good', words('สรุปแล้ว', 'Done'));
  return reject > 0
    ? step('summary', 'soft', words('รอแก้ก่อน', 'After mending'))
    : step('summary', 'soft', words('ดูได้แล้ว', 'Ready to see'));
}

function closeStep({ closed }: GroupLine): Step {
  if (closed === null) return step('close', 'soft', words('ยังไม่ปิด', 'Not closed'));
  return closed.same
    ? step('close', 'good', words('ปิดแล้ว', 'Closed'), closedSaid(closed))
    : step('close', 'look', words('มีการแก้หลังปิด', 'Changed since'), closedSaid(closed));
}

function sentStep({ state }: GroupLine): Step {
  return step('sent', state === 'sent' ? 'good' : 'soft', STATE_WORDS[state === 'sent' ? 'sent' : 'none']);
}

export interface GroupSteps {
  readonly line: GroupLine;
  readonly counts: CheckAnswer['counts'];
  /** Cash taken to the bank in the month. */
  readonly banked: Satang;
  /** Whether the group ever had money in a bank. */
  readonly usesBank: boolean;
}

/** The steps of one group's month. A fund that collects nothing has no steps for collecting. */
export function groupSteps({ line, counts, banked: taken, usesBank }: GroupSteps): readonly Step[] {
  return [
    arrearsStep(line),
    collectStep(line),
    bankStep(line, taken, usesBank),
    claimsStep(line),
    countStep(line),
    checkStep(counts),
    summaryStep(counts.reject, line.closed !== null),
    closeStep(line),
    sentStep(line),
  ].filter((one): one is Step => one !== null);
}

/** The steps of a network's month: check, hear from every group, sum up. */
export function networkSteps(network: NetworkLine, counts: CheckAnswer['counts']): readonly Step[] {
  const { groups, reported } = network;
  const part = words(`${reported} จาก ${groups} กลุ่ม`, `${reported} of ${groups} groups`);
  return [
    arrearsStep(network),
    checkStep(counts),
    {
      ...step('sent', reported < groups ? 'look' : 'good', part),
      label: words('กลุ่มที่มีรายการ', 'Groups with entries'),
    },
    { ...summaryStep(counts.reject), label: words('สรุปเครือข่าย', 'Network summary') },
  ].filter((one): one is Step => one !== null);
}
