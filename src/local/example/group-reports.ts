/** The lines that groups send by the month: two that keep their rows elsewhere, one that has left, and one beside its own rows. */
import { addMonths, dayInMonth, lastDay, type Month } from '../../core/values/calendar.ts';
import type { Cell } from '../../core/values/cell.ts';
import { type Chance, chanceFrom } from './chance.ts';
import type { Books } from './rows.ts';
import { headingsOf, type Line, line } from './set-up-tab.ts';
import type { Span } from './span.ts';
import { DATE, type LaidTab, MONEY, TEXT, tabOf } from './tab.ts';
import { dateCell, monthText } from './typed.ts';

const GIVES = 'G08';
const SAVES = 'G09';
const LEFT = 'G19';

interface Reporter {
  readonly group: string;
  readonly by: string;
  readonly members: number;
  /** What a member is asked for in a month. */
  readonly each: number;
  readonly money: number;
  /** What members have saved and borrowed at first; 0 where none is. */
  readonly savings: number;
  readonly lent: number;
  /** Whether its book-keeper rounds what he does not have at hand. */
  readonly rounds: boolean;
}

const NANOT: Reporter = {
  group: GIVES,
  by: 'ประธานนาโหนด',
  members: 214,
  each: 30,
  money: 186_420,
  savings: 0,
  lent: 0,
  rounds: false,
};
const BANGCHAK: Reporter = {
  group: SAVES,
  by: 'เหรัญญิกบางจาก',
  members: 96,
  each: 120,
  money: 142_300,
  savings: 861_400,
  lent: 705_000,
  rounds: true,
};
const KHUANTHANI: Reporter = { ...NANOT, group: LEFT, by: 'เลขาควนธานี', members: 58, money: 31_750 };

const headings = headingsOf(
  ['รหัสกลุ่ม', 75, TEXT],
  ['เดือน', 80, TEXT],
  ['ณ วันที่', 95, DATE],
  ['สมาชิกยกมา', 90],
  ['เข้าใหม่', 70],
  ['ออก', 60],
  ['เสียชีวิต', 70],
  ['สมาชิกคงเหลือ', 100],
  ['ควรได้รับ', 90, MONEY],
  ['รับจริง', 90, MONEY],
  ['ค้างส่ง', 90, MONEY],
  ['ค้างส่ง คน', 80],
  ['เบิกสวัสดิการ ราย', 110],
  ['จ่ายสวัสดิการ', 100, MONEY],
  ['เงินยกมา', 100, MONEY],
  ['รับ', 90, MONEY],
  ['จ่าย', 90, MONEY],
  ['เงินคงเหลือ', 100, MONEY],
  ['เงินกองทุน', 110, MONEY],
  ['เงินสัจจะสะสม', 110, MONEY],
  ['เงินกู้คงค้าง', 110, MONEY],
  ['เงินกู้เกินกำหนด', 110, MONEY],
  ['ประมาณ', 70],
  ['ผู้รายงาน', 130],
  ['วันที่รับรายงาน', 110, DATE],
);

/** One group's lines: each month begins where the one before ended, but for what is told in the comments. */
function linesOf(of: Reporter, months: readonly Month[], chance: Chance): Line[] {
  let { members, money, savings, lent } = of;
  const lines: Line[] = [];
  months.forEach((month, index) => {
    const joined = chance.between(0, 2);
    const died = chance.happens(0.25) ? 1 : 0;
    const left = died + (chance.happens(0.2) ? 1 : 0);
    const behind = chance.between(3, 8);
    const due = members * of.each;
    const received = due - behind * of.each;
    const claims = of.savings > 0 ? 0 : chance.between(1, 4);
    const welfare = claims * 400;
    const repaid = of.lent > 0 ? chance.between(14, 22) * 1_000 : 0;
    const newly = of.lent > 0 ? chance.between(12, 24) * 1_000 : 0;
    const inn = received + repaid + (of.lent > 0 ? Math.round(lent / 100) : 0);
    const out = welfare + newly + chance.between(2, 6) * 50;
    const [opening, moneyOpening] = [members, money];
    members += joined - left;
    money += inn - out;
    savings += of.savings > 0 ? received : 0;
    lent += newly - repaid;
    const rounded = of.rounds && index % 3 === 0;
    const fund: Cell = rounded ? `${Math.floor((money + lent) / 10_000)} หมื่นกว่าบาท` : money + lent;
    const report = (...changed: readonly [moneyClosing: number, received: number]): Line =>
      line(
        of.group,
        monthText(month),
        dateCell(lastDay(month)),
        opening,
        joined,
        left,
        died,
        members,
        due,
        changed[1],
        behind * of.each,
        behind,
        of.savings > 0 ? '' : claims,
        of.savings > 0 ? '' : welfare,
        moneyOpening,
        inn,
        out,
        changed[0],
        fund,
        of.savings > 0 ? savings : '',
        of.lent > 0 ? lent : '',
        of.lent > 0 ? chance.between(0, 2) * 4_000 : '',
        of.rounds && index % 3 === 1 ? 'ใช่' : '',
        of.by,
        dateCell(dayInMonth(addMonths(month, 1), 2)),
      );
    // Once a sum does not add up, and once a month is told twice: the program shows both figures.
    if (of.group === GIVES && index === 6) lines.push(report(money, received - of.each));
    lines.push(report(of.group === GIVES && index === 3 ? money + 100 : money, received));
  });
  return lines;
}

/** The last month of a group that keeps rows here, as its chairman sent it: one payment of two months is missing from it. */
function besideRows(books: Books, span: Span): Line {
  const month = span.months[span.months.length - 1]!;
  const { group } = books.members[0]!;
  const received = books.receipts
    .filter(({ day, kind }) => kind === 'เงินสมทบ' && day.startsWith(month))
    .reduce((sum, { amount }) => sum + amount, 0);
  const active = books.members.filter(
    ({ joined, ended }) => joined <= span.end && (ended === null || ended > span.end),
  );
  const told: Cell[] = headings.map(() => '');
  const put = (header: string, cell: Cell): void => {
    told[headings.findIndex((heading) => heading.header === header)] = cell;
  };
  put('รหัสกลุ่ม', group);
  put('เดือน', monthText(month));
  put('ณ วันที่', dateCell(span.end));
  put('สมาชิกคงเหลือ', active.length);
  put('รับจริง', received - 60);
  put('ผู้รายงาน', 'ประธานปากพูน');
  put('วันที่รับรายงาน', dateCell(dayInMonth(addMonths(month, 1), 1)));
  return line(...told);
}

/** The tab of reports; `beside` are the books of the group that both reports and keeps rows. */
export function groupReportsTab(beside: Books, span: Span): LaidTab {
  return tabOf('รายงานกลุ่ม', ['รายงานประจำเดือนของกลุ่มที่ส่งมาเป็นยอด'], headings, [
    ...linesOf(NANOT, span.months, chanceFrom(808)),
    ...linesOf(BANGCHAK, span.months, chanceFrom(909)),
    ...linesOf(KHUANTHANI, span.months.slice(0, 5), chanceFrom(1_919)),
    besideRows(beside, span),
  ]);
}
