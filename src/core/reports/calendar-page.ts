/** The contribution calendar of a whole group: who paid which month, and who owes for longest. */
import { membersByMonthsOwed, OWED_STEPS, type PaidMonths } from '../ledger/dues/payment-calendar.ts';
import type { Day, Month } from '../values/calendar.ts';
import { showMonth } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { people } from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import type { Block, Report, Tone } from './report.ts';

/** Each mark of the calendar with its word and colour. */
export const MARK_STATES: Readonly<Record<string, { readonly word: Words; readonly tone: Tone }>> = {
  o: { word: words('ตรง', 'Paid'), tone: 'good' },
  l: { word: words('ช้า', 'Late'), tone: 'look' },
  p: { word: words('ไม่ครบ', 'Part'), tone: 'bad' },
  m: { word: words('ขาด', 'None'), tone: 'bad' },
  w: { word: words('รอ', 'Due'), tone: 'soft' },
  n: { word: words('–', '–'), tone: 'plain' },
};

/** Owing for more months than these is long. */
const LONG = 3;
const MOST_NAMED = 15;

export interface CalendarFacts {
  readonly name: string;
  readonly network: string;
  readonly month: Month;
  readonly asOf: Day;
  readonly months: readonly Month[];
  readonly lines: readonly PaidMonths[];
}

/** The calendar as a page. */
export function calendarPage({ name, network, month, asOf, months, lines }: CalendarFacts): Report {
  return {
    title: words(`ใครส่งเดือนไหน · ${name}`, `Who paid which month · ${name}`),
    subtitle: subtitleOf(network, asOf),
    blocks: [
      ...longest(lines),
      {
        kind: 'heat',
        title: words(
          `ใครส่งเดือนไหน ถึงเดือน${showMonth(month, 'th')}`,
          `Who paid which month, up to ${showMonth(month, 'en')}`,
        ),
        of: words('สมาชิก', 'Member'),
        last: words('ค้าง', 'Owed'),
        columns: months,
        rows: lines.map(({ member, marks, owed }) => ({
          label: `${member.memberId} ${member.name}`,
          marks,
          value: owed === 0 ? null : owed,
        })),
        states: MARK_STATES,
      },
    ],
    notes: [],
  };
}

function longest(lines: readonly PaidMonths[]): readonly Block[] {
  const long = lines.filter(({ months }) => months > LONG).sort((a, b) => b.months - a.months);
  if (long.length === 0) return [];
  const count = people(long.length);
  return [
    {
      kind: 'chart',
      title: words(
        `ใครค้างนานเกิน ${LONG} เดือน (${count.th} นับเป็นงวด)`,
        `Who owes for over ${LONG} months (${count.en}, in months)`,
      ),
      form: 'bars',
      show: 'count',
      labels: long.slice(0, MOST_NAMED).map(({ member }) => `${member.memberId} ${member.name}`),
      series: [{ label: words('งวด', 'Months'), values: long.slice(0, MOST_NAMED).map(({ months }) => months) }],
    },
  ];
}

const STEP_LABELS: readonly Words[] = OWED_STEPS.map((to, step) => {
  const from = (step === 0 ? 0 : OWED_STEPS[step - 1]!) + 1;
  const range = from === to ? `${to}` : to === Number.POSITIVE_INFINITY ? '' : `${from}–${to}`;
  return range === ''
    ? words(`เกิน ${from - 1} งวด`, `over ${from - 1} months`)
    : words(`${range} งวด`, `${range} months`);
});

/** How many owe for how long, as bars; nothing where nobody owes. No one is named: the month’s page goes to many hands. */
export function owedBars(lines: readonly PaidMonths[]): readonly Block[] {
  const counts = membersByMonthsOwed(lines);
  if (counts.every((count) => count === 0)) return [];
  return [
    {
      kind: 'chart',
      title: words('ค้างส่งกันนานเท่าไร (คน)', 'For how long is owed (members)'),
      form: 'bars',
      show: 'count',
      labels: STEP_LABELS,
      series: [{ label: words('สมาชิก', 'Members'), values: counts }],
    },
  ];
}
