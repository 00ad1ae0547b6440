/** Funeral aid: who takes part, who died, what each group sent for each death, and the money in the keeper's cash book. */
import { addMonths, type Day, dayInMonth, monthOf } from '../../core/values/calendar.ts';
import { cashRow } from './giving-group.ts';
import type { Books, MemberRow } from './rows.ts';
import { headingsOf, line } from './set-up-tab.ts';
import type { Span } from './span.ts';
import { DATE, type LaidTab, MONEY, TEXT, tabOf } from './tab.ts';
import { dateCell } from './typed.ts';

/** In baht a payer, and what the keeper holds back of a hundred. */
export const LEVY = 20;
export const FEE = 10;

interface Sent {
  readonly group: string;
  readonly day: Day;
  readonly payers: number;
}

interface DeathTold {
  readonly id: string;
  readonly member: MemberRow;
  readonly day: Day;
  readonly payers: number;
  readonly sent: readonly Sent[];
  /** When the family was paid; null = not yet. */
  readonly paid: Day | null;
}

/** Marks who takes part: everybody but about each `leaves`-th member. */
export function markFunerals(books: Books, leaves: number): void {
  books.members.forEach((member, index) => {
    if (member.ended !== null || index % leaves !== leaves - 1) books.members[index] = { ...member, funeral: true };
  });
}

const paysOn =
  (day: Day) =>
  (member: MemberRow): boolean =>
    member.funeral === true && member.joined <= day && (member.ended === null || day < member.ended);

/**
 * Every death among those who take part, with what groups sent for it at the meeting of the month after. One group has
 * sent nothing since a day, so that it is behind; the families of the two last are not paid yet.
 */
export function deathsAmong(
  all: readonly Books[],
  behind: { readonly group: string; readonly since: Day },
  span: Span,
): readonly DeathTold[] {
  const died = all
    .flatMap(({ members }) => members)
    .filter(
      ({ funeral, status, ended }) => funeral === true && status === 'เสียชีวิต' && ended !== null && ended <= span.end,
    )
    .sort((a, b) => ((a.ended ?? '') < (b.ended ?? '') ? -1 : 1));
  return died.map((member, index) => {
    const day = member.ended!;
    const meeting = dayInMonth(addMonths(monthOf(day), 1), 16);
    const asked = all.map(({ members }) => ({ group: members[0]!.group, payers: members.filter(paysOn(day)).length }));
    const sent = asked.flatMap(({ group, payers }): Sent[] =>
      meeting > span.end || (group === behind.group && meeting >= behind.since)
        ? []
        : [{ group, day: meeting, payers }],
    );
    return {
      id: `ศ-${index + 1}`,
      member,
      day,
      payers: asked.reduce((sum, { payers }) => sum + payers, 0),
      sent,
      paid: sent.length === all.length && index < died.length - 2 ? meeting : null,
    };
  });
}

/** What the keeper of the funeral money writes into his books: what came from groups, what went to families, and his fee. */
export function keepFunerals(keeper: Books, group: string, deaths: readonly DeathTold[]): void {
  for (const { id, payers, sent, paid } of deaths) {
    for (const { group: from, day, payers: its } of sent) {
      const text = `เงินศพ ${id} จาก ${from}`;
      keeper.cash.push(
        cashRow({ group, number: `${id}.${from}`, day, category: 'งานศพรับ', text, in: its * LEVY, place: 'ธนาคาร' }),
      );
    }
    if (paid === null) continue;
    const fee = (payers * LEVY * FEE) / 100;
    keeper.cash.push(
      cashRow({
        group,
        number: id,
        day: paid,
        category: 'งานศพจ่าย',
        text: `จ่ายครอบครัว ${id}`,
        out: payers * LEVY - fee,
        place: 'ธนาคาร',
      }),
    );
    keeper.transfers.push({
      group,
      number: `อ.${id}`,
      day: paid,
      debit: 'เจ้าหนี้',
      credit: 'รายได้อื่น',
      amount: fee,
      member: '',
      loan: '',
      resolution: `ระเบียบฌาปนกิจ ข้อ 6 หักค่าดำเนินการ ${id}`,
    });
  }
}

/** The deaths. */
export function funeralsTab(deaths: readonly DeathTold[], keeper: string): LaidTab {
  const headings = headingsOf(
    ['เลขที่ศพ', 80, TEXT],
    ['กลุ่ม', 90, TEXT],
    ['เลขสมาชิก', 90, TEXT],
    ['วันเสียชีวิต', 95, DATE],
    ['เรียกเก็บต่อคน', 105, MONEY],
    ['วันจ่าย', 95, DATE],
    ['จ่ายแล้ว', 95, MONEY],
    ['จ่ายโดย', 90, TEXT],
    ['ค่าดำเนินการ', 105, MONEY],
  );
  const rows = deaths.map(({ id, member, day, payers, paid }) => {
    const fee = (payers * LEVY * FEE) / 100;
    const settled = paid === null ? [] : [dateCell(paid), payers * LEVY - fee, keeper, fee];
    return line(id, member.group, member.id, dateCell(day), LEVY, ...settled);
  });
  return tabOf('งานศพ', ['ทะเบียนงานศพของผู้ร่วมฌาปนกิจ'], headings, rows);
}

/** What each group sent for each death. */
export function leviesTab(deaths: readonly DeathTold[]): LaidTab {
  const headings = headingsOf(
    ['เลขที่ศพ', 80, TEXT],
    ['กลุ่ม', 90, TEXT],
    ['วันที่', 95, DATE],
    ['จำนวนเงิน', 95, MONEY],
    ['จำนวนผู้ส่ง', 95],
  );
  const rows = deaths.flatMap(({ id, sent }) =>
    sent.map(({ group, day, payers }) => line(id, group, dateCell(day), payers * LEVY, payers)),
  );
  return tabOf('เก็บเงินศพ', [], headings, rows);
}
