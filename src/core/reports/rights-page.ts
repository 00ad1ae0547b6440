/** A member's rights to welfare on one page: each benefit with its reason, what is left of it, and what he has claimed. */

import type { ClaimLine } from '../ledger/welfare/claim-lines.ts';
import type { RightLine } from '../ledger/welfare/member-rights.ts';
import type { Day } from '../values/calendar.ts';
import type { Satang } from '../values/satang.ts';
import { showBaht, showCount, showDay } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { claimsTable } from './claims-table.ts';
import { baht, column, figures, moneyLine, OF_AMOUNT, tableBlock, tableRow } from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import type { Block, FigureLine, Report, TableRow, Value } from './report.ts';

export interface RightsFacts {
  readonly groupId: string;
  readonly memberId: string;
  readonly name: string;
  readonly on: Day;
  readonly active: boolean;
  /** Since when tenure counts; null = since before the books. */
  readonly since: Day | null;
  readonly tenure: Words | null;
  /** Since when rights are suspended, and what must be paid. */
  readonly suspended: { readonly since: Day; readonly owed: Satang; readonly why: Words } | null;
  readonly rights: readonly RightLine[];
  readonly claims: readonly ClaimLine[];
}

export const PER: { readonly [per in RightLine['per']]: Words } = {
  event: words('ครั้ง', 'time'),
  night: words('คืน', 'night'),
  month: words('เดือน', 'month'),
};

const NO_LIST: Block = {
  kind: 'text',
  title: null,
  paragraphs: [
    words(
      'กลุ่มนี้ยังไม่มีรายการสวัสดิการ ใส่ในแท็บ สิทธิสวัสดิการ ก่อน',
      'This group has no list of benefits yet: write it in the tab Benefits',
    ),
  ],
};

/** The page of a member's rights on a day. */
export function rightsPage(facts: RightsFacts, group: string, network: string): Report {
  const { rights, claims } = facts;
  return {
    title: words(`สิทธิสวัสดิการของ ${facts.name}`, `The rights of ${facts.name}`),
    subtitle: subtitleOf(network === '' ? group : `${network} · ${group}`, facts.on),
    blocks: [
      figures('สมาชิก', 'Member', standingLines(facts)),
      rights.length === 0 ? NO_LIST : rightsTable(rights),
      ...(claims.length === 0 ? [] : [claimsTable(words('ที่เคยขอเบิก', 'Claimed so far'), claims)]),
    ],
    notes: rights.flatMap(({ faults }) => faults),
  };
}

function standingLines({ memberId, active, since, tenure, suspended }: RightsFacts): readonly FigureLine[] {
  const state = !active
    ? { value: words('ไม่ได้เป็นสมาชิกในวันนั้น', 'Not a member on that day'), tone: 'bad' as const }
    : suspended === null
      ? { value: words('ปกติ', 'In order'), tone: 'good' as const }
      : { value: words('พักสิทธิ', 'Rights suspended'), tone: 'bad' as const };
  return [
    { label: words('เลขสมาชิก', 'Member'), show: 'text', value: memberId },
    { label: words('สถานะ', 'State'), show: 'text', ...state },
    { label: words('เป็นสมาชิกตั้งแต่', 'Member since'), show: 'day', value: since },
    { label: words('อายุสมาชิก', 'Length of membership'), show: 'text', value: tenure },
    ...(suspended === null
      ? []
      : [
          { label: words('พักสิทธิตั้งแต่', 'Suspended since'), show: 'day', value: suspended.since } as const,
          moneyLine('ยอดที่ต้องส่ง', 'To be paid', suspended.owed, { tone: 'bad', note: suspended.why }),
        ]),
  ];
}

function rightsTable(rights: readonly RightLine[]): Block {
  return tableBlock(
    words('สวัสดิการที่มีสิทธิ', 'Benefits'),
    [
      column('สวัสดิการ', 'Benefit'),
      column('สิทธิ', 'Right'),
      OF_AMOUNT,
      column('ต่อ', 'Per'),
      column('เหลือ', 'Left'),
      column('ขั้นต่อไป', 'Next step'),
    ],
    rights.map(
      (right): TableRow =>
        tableRow(
          [right.benefit, right.why, right.amount, PER[right.per], leftOf(right), nextOf(right)],
          right.has ? 'good' : right.ask ? 'look' : 'soft',
        ),
    ),
  );
}

/** `ปีนี้ 10 คืน 1,000 บาท · ตลอดชีวิต 1 ครั้ง`; blank where there is no limit. */
function leftOf({ per, unitsLeft, moneyLeft, timesLeft }: RightLine): Value {
  const unit = PER[per];
  const year: Words[] = [];
  if (unitsLeft !== null) {
    const count = showCount(unitsLeft);
    year.push(words(`${count} ${unit.th}`, `${count} ${unit.en}${unitsLeft === 1 ? '' : 's'}`));
  }
  if (moneyLeft !== null) year.push(baht(moneyLeft));
  const th = year.map((one) => one.th).join(' ');
  const en = year.map((one) => one.en).join(', ');
  const parts: Words[] = year.length === 0 ? [] : [words(`ปีนี้ ${th}`, `${en} this year`)];
  if (timesLeft !== null) {
    const count = showCount(timesLeft);
    parts.push(words(`ตลอดชีวิต ${count} ครั้ง`, `${count} in a life`));
  }
  return words(parts.map((one) => one.th).join(' · '), parts.map((one) => one.en).join(' · '));
}

function nextOf({ next }: RightLine): Value {
  if (next === null) return words('', '');
  const amount = showBaht(next.amount);
  return words(
    `${amount} บาท ตั้งแต่ ${showDay(next.from, 'th', 'said')}`,
    `${amount} baht from ${showDay(next.from, 'en', 'said')}`,
  );
}
