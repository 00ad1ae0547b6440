/** A month as a short text to paste into LINE: only the amounts that matter, one to a line. */
import type { Figures } from '../ledger/months/figures.ts';
import type { Day, Month } from '../values/calendar.ts';
import type { Satang } from '../values/satang.ts';
import { showBaht, showCount, showDay, showMonth } from '../values/show.ts';
import { type Language, type Words, words } from '../values/words.ts';
import { closedSaid } from './closing-page.ts';
import { BRINGS, type Brings, hasLoans, hasWelfare } from './figure-blocks.ts';
import { share, showShare } from './figure-lines.ts';
import type { GroupMonth, NetworkMonth } from './lines.ts';
import { rowsNotCounted } from './notes.ts';

type Line = Words | null;

const n = (count: number | null): string => (count === null ? '–' : showCount(count));
const b = (amount: Satang | null): string => (amount === null ? '–' : showBaht(amount));

/** A group's month for LINE. */
export function groupText(line: GroupMonth, month: Month, asOf: Day, brings: Brings): Words {
  return joined([
    words(`สรุปเดือน${showMonth(month, 'th')}`, `Summary of ${showMonth(month, 'en')}`),
    { th: line.name, en: line.name },
    asOfLine(asOf),
    ...amounts(line, brings),
    moved(line),
    line.reported ? null : words('เดือนนี้ยังไม่มีรายการ', 'No entries this month'),
    line.rowsNotCounted > 0 ? rowsNotCounted(line.rowsNotCounted) : null,
    line.closed && closedSaid(line.closed),
  ]);
}

/** The network's month for LINE, with the groups that have not sent. */
export function networkText(figures: NetworkMonth, month: Month, asOf: Day, name: string, brings: Brings): Words {
  const { network, groups } = figures;
  const missing = groups.filter((group) => group.inTotals && !group.reported);
  const names = missing.map((group) => group.name).join(', ');
  return joined([
    words(`สรุปเครือข่าย เดือน${showMonth(month, 'th')}`, `Network summary, ${showMonth(month, 'en')}`),
    name === '' ? null : { th: name, en: name },
    asOfLine(asOf),
    words(
      `มีรายการแล้ว ${network.reported} จาก ${network.groups} กลุ่ม`,
      `Entries of ${network.reported} of ${network.groups} groups`,
    ),
    missing.length === 0 ? null : words(`ยังไม่ส่ง: ${names}`, `Not sent: ${names}`),
    ...amounts(network, brings),
  ]);
}

const asOfLine = (asOf: Day): Words =>
  words(`ณ วันที่ ${showDay(asOf, 'th', 'short')}`, `As of ${showDay(asOf, 'en', 'short')}`);

function amounts(of: Figures & { readonly dueOfCovered?: Satang | null }, brings: Brings): readonly Line[] {
  const { members, contributions, savings, welfare, loans, money, fund } = of;
  return [
    words(
      `สมาชิก ${n(members.closing)} คน (เข้า ${n(members.joined)} ออก ${n(members.left)})`,
      `Members ${n(members.closing)} (joined ${n(members.joined)}, left ${n(members.left)})`,
    ),
    contributions && paidLine(contributions.covered, of.dueOfCovered ?? contributions.due, brings),
    contributions &&
      words(
        `รับ${BRINGS[brings].th}ในเดือนนี้ ${b(contributions.received)} บาท`,
        `Received in the month ${b(contributions.received)} baht`,
      ),
    contributions &&
      words(
        `ค้างส่ง ${n(contributions.arrearsMembers)} คน ${b(contributions.arrears)} บาท`,
        `Owing: ${n(contributions.arrearsMembers)} people, ${b(contributions.arrears)} baht`,
      ),
    savings && words(`เงินสัจจะคงเหลือ ${b(savings.closing)} บาท`, `Savings ${b(savings.closing)} baht`),
    hasWelfare(welfare)
      ? words(
          `จ่ายสวัสดิการ ${n(welfare.claims)} ราย ${b(welfare.paid)} บาท`,
          `Welfare: ${n(welfare.claims)} claims, ${b(welfare.paid)} baht`,
        )
      : null,
    hasLoans(loans)
      ? words(
          `เงินกู้คงค้าง ${b(loans.outstanding)} บาท ค้างชำระ ${b(loans.overdue)} บาท`,
          `Loans ${b(loans.outstanding)} baht, overdue ${b(loans.overdue)} baht`,
        )
      : null,
    words(
      `เงินสด ${b(money.cash)} ธนาคาร ${b(money.bank)} รวม ${b(money.closing)} บาท`,
      `Cash ${b(money.cash)}, bank ${b(money.bank)}, together ${b(money.closing)} baht`,
    ),
    words(`เงินกองทุน ${b(fund.total)} บาท`, `Fund ${b(fund.total)} baht`),
  ];
}

/** What came in and went out, so that who adds groups up needs to ask for nothing more. */
const moved = ({ money }: Figures): Words =>
  words(
    `เงินยกมา ${b(money.opening)} รับ ${b(money.in)} จ่าย ${b(money.out)} บาท`,
    `Money brought forward ${b(money.opening)}, in ${b(money.in)}, out ${b(money.out)} baht`,
  );

function paidLine(covered: Satang | null, due: Satang | null, brings: Brings): Words {
  const part = share(covered, due);
  const shown = part === null ? '' : ` (${showShare(part)})`;
  return words(
    `${BRINGS[brings].th}งวดนี้ ส่งแล้ว ${b(covered)} จาก ${b(due)} บาท${shown}`,
    `${BRINGS[brings].en} of the month: paid ${b(covered)} of ${b(due)} baht${shown}`,
  );
}

function joined(lines: readonly Line[]): Words {
  const said = lines.filter((line): line is Words => line !== null);
  const inLanguage = (language: Language): string => said.map((line) => line[language]).join('\n');
  return { th: inLanguage('th'), en: inLanguage('en') };
}
