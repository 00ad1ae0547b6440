/** Grants on one page: the fund with and without them, each grant with what is left and when its report is due, and totals. */

import type { FundFigures } from '../ledger/months/figures.ts';
import type { GrantTotal } from '../ledger/network/grant-totals.ts';
import type { GrantChange, GrantLine } from '../ledger/network/grants.ts';
import type { Day, Month } from '../values/calendar.ts';
import { type Satang, satang } from '../values/satang.ts';
import { showBaht, showCount, showDay, showMonth } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { untold } from './figure-blocks.ts';
import {
  column,
  figures,
  moneyLine,
  OF_AMOUNT,
  OF_DATE,
  OF_GROUP,
  OF_STATE,
  tableBlock,
  tableRow,
  totalRow,
} from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import { rowsNotCounted } from './notes.ts';
import type { Block, Report, TableRow, Tone, Value } from './report.ts';

export interface GrantsFacts {
  readonly asOf: Day;
  /** The group, or the network. */
  readonly name: string;
  readonly grants: readonly Omit<GrantLine, 'row'>[];
  readonly total: GrantTotal;
  readonly byFunder: readonly GrantTotal[];
  readonly byTambon: readonly GrantTotal[];
  /** In fund.grant beyond what is left of the grants. */
  readonly unnamed: Satang;
  readonly fund: Omit<FundFigures, 'members'>;
  /** The month on which people work on the day, the groups in its totals, and those of them that reported it. */
  readonly month: Month;
  readonly groups: number;
  readonly reported: number;
}

/** The page of grants. `groupNames` = what groups are called; null on a group's own page. */
export function grantsPage(
  facts: GrantsFacts,
  groupNames: ReadonlyMap<string, string> | null,
  notCounted: number,
): Report {
  const { asOf, name, grants, total, byFunder, byTambon, fund, month, groups, reported } = facts;
  const changes = grants.flatMap((line) => line.changes);
  const of =
    groupNames === null
      ? words('', '')
      : words(
          ` (ส่งเดือน ${showMonth(month, 'th', 'short')} แล้ว ${reported} จาก ${groups} กลุ่ม)`,
          ` (${reported} of ${groups} groups have sent ${showMonth(month, 'en', 'short')})`,
        );
  return {
    title: words(`เงินอุดหนุน · ${name}`, `Grants · ${name}`),
    subtitle: subtitleOf('', asOf),
    blocks: [
      figures(`เงินกองทุน${of.th}`, `The fund${of.en}`, [
        moneyLine('รวมเงินอุดหนุน', 'With grants', fund.total),
        moneyLine('เงินอุดหนุนจำกัดวัตถุประสงค์', 'Restricted grants', fund.grants),
        ...untold(fund.total, fund.grants, fund.own),
        moneyLine('ไม่รวมเงินอุดหนุน', 'Without grants', fund.own, { total: true }),
      ]),
      ...(grants.length === 0
        ? [
            {
              kind: 'text' as const,
              title: null,
              paragraphs: [words('ยังไม่มีเงินอุดหนุนในทะเบียน', 'No grants in the register')],
            },
          ]
        : [grantsTable(grants, total, groupNames)]),
      ...(changes.length === 0 ? [] : [changesTable(changes)]),
      ...(byFunder.length < 2 ? [] : [totalsTable('ตามแหล่งทุน', 'By funder', 'แหล่งทุน', 'Funder', byFunder)]),
      ...(byTambon.length < 2 ? [] : [totalsTable('ตามตำบล', 'By tambon', 'ตำบล', 'Tambon', byTambon)]),
    ],
    notes: notesOf(facts, changes, notCounted),
  };
}

/** Every grant with what is left of it and how it stands, and their sum. */
export function grantsTable(
  grants: GrantsFacts['grants'],
  sum: GrantTotal,
  names: ReadonlyMap<string, string> | null,
): Block {
  const moves = grants.some(({ moved }) => moved !== 0);
  return {
    kind: 'table',
    title: words(`ทะเบียนเงินอุดหนุน ${showCount(grants.length)} รายการ`, `Grants: ${showCount(grants.length)}`),
    columns: [
      column('รหัส', 'Grant'),
      column('แหล่งทุน', 'Funder'),
      column('วัตถุประสงค์', 'Purpose'),
      column('ตำบล', 'Tambon'),
      ...(names === null ? [] : [OF_GROUP]),
      OF_AMOUNT,
      column('ได้รับ', 'Received', 'money'),
      column('ใช้ไป', 'Spent', 'money'),
      ...(moves ? [column('โอนเปลี่ยน', 'Transferred', 'money')] : []),
      column('คงเหลือ', 'Left', 'money'),
      column('กำหนดรายงาน', 'Report due', 'day'),
      OF_STATE,
    ],
    rows: [
      ...grants.map((line): TableRow => {
        const { says, tone } = stateWords(line);
        // What came in is not known where no row says so.
        const known: Sums = line.state === 'notEntered' ? { ...line, received: null, left: null } : line;
        const { grantId, funder, purpose, tambon, groupId, reportDue } = line;
        const group = names === null ? [] : [groupId === null ? null : (names.get(groupId) ?? groupId)];
        return tableRow([grantId, funder, purpose, tambon, ...group, ...sums(known, moves), reportDue, says], tone);
      }),
      totalRow(['', '', '', ...(names === null ? [] : ['']), ...sums(sum, moves), '', '']),
    ],
  };
}

type Sums = { readonly [name in 'promised' | 'received' | 'spent' | 'moved' | 'left']: Satang | null };

function sums(of: Sums, moves: boolean): readonly Value[] {
  return [of.promised, of.received, of.spent, ...(moves ? [of.moved] : []), of.left];
}

const SOON = 30;

/** What there is to say of a grant: money that is wrong first, then its report, then how it stands. */
function stateWords({ state, over, daysLeft }: Omit<GrantLine, 'row'>): { readonly says: Words; readonly tone: Tone } {
  if (state === 'over') {
    const amount = showBaht(over);
    return { says: words(`ใช้เกิน ${amount} บาท`, `${amount} baht overspent`), tone: 'bad' };
  }
  if (daysLeft !== null && daysLeft < 0) {
    const days = showCount(-daysLeft);
    return { says: words(`เลยกำหนดรายงาน ${days} วัน`, `Report ${days} days overdue`), tone: 'bad' };
  }
  if (state === 'notEntered') return { says: words('ยังไม่ลงรับเงิน', 'Not entered as received'), tone: 'look' };
  if (daysLeft !== null && daysLeft <= SOON) {
    const days = showCount(daysLeft);
    return { says: words(`อีก ${days} วันต้องรายงาน`, `Report due in ${days} days`), tone: 'look' };
  }
  if (state === 'awaited') return { says: words('ยังไม่ได้รับ', 'Not received yet'), tone: 'soft' };
  return state === 'used'
    ? { says: words('ใช้หมดแล้ว', 'All spent'), tone: 'plain' }
    : { says: words('มีเงินเหลือ', 'Money left'), tone: 'plain' };
}

function changesTable(changes: readonly GrantChange[]): Block {
  return tableBlock(
    words('เปลี่ยนวัตถุประสงค์', 'Changes of purpose'),
    [column('รหัส', 'Grant'), OF_DATE, column('ใช้เพื่อ', 'To'), OF_AMOUNT, column('มติ', 'Resolution')],
    changes.map(({ grantId, date, to, amount, resolution }) =>
      tableRow([grantId, date, to, amount, resolution], resolution === null ? 'look' : 'plain'),
    ),
  );
}

function totalsTable(th: string, en: string, byTh: string, byEn: string, totals: readonly GrantTotal[]): Block {
  const moves = totals.some(({ moved }) => moved !== 0);
  return tableBlock(
    words(th, en),
    [
      column(byTh, byEn),
      column('รายการ', 'Grants', 'count'),
      OF_AMOUNT,
      column('ได้รับ', 'Received', 'money'),
      column('ใช้ไป', 'Spent', 'money'),
      ...(moves ? [column('โอนเปลี่ยน', 'Transferred', 'money')] : []),
      column('คงเหลือ', 'Left', 'money'),
    ],
    totals.map((of) => tableRow([of.name, of.grants, ...sums(of, moves)])),
  );
}

function notesOf(
  { asOf, grants, unnamed }: GrantsFacts,
  changes: readonly GrantChange[],
  notCounted: number,
): readonly Words[] {
  const notes: Words[] = [];
  const ids = (of: readonly { readonly grantId: string }[]): string =>
    [...new Set(of.map(({ grantId }) => grantId))].join(', ');
  const waiting = grants.filter(({ state }) => state === 'notEntered');
  if (waiting.length > 0) {
    notes.push(
      words(
        `${ids(waiting)} ยังไม่มีแถวรับเงินในสมุดเงินสด ให้ลงรับ แล้วใส่รหัสที่ช่องแหล่งทุน`,
        `${ids(waiting)}: no cash book row says that it came in. Enter it with the grant’s id as its source`,
      ),
    );
  }
  const without = changes.filter(({ resolution }) => resolution === null);
  if (without.length > 0) {
    notes.push(
      words(
        `${ids(without)} เปลี่ยนวัตถุประสงค์โดยไม่มีมติ โปรดใส่มติ`,
        `${ids(without)}: the purpose changed without a resolution. Please add it`,
      ),
    );
  }
  if (unnamed !== 0) {
    const amount = showBaht(satang(Math.abs(unnamed)));
    const day = { th: showDay(asOf, 'th', 'said'), en: showDay(asOf, 'en', 'said') };
    notes.push(
      unnamed > 0
        ? words(
            `บัญชีเงินอุดหนุน ณ ${day.th} มี ${amount} บาทที่ไม่รู้ว่าเป็นของรายการไหน เช่น ยอดยกมา`,
            `On ${day.en} the books hold ${amount} baht of grants that no grant here explains, such as opening balances`,
          )
        : words(
            `บัญชีเงินอุดหนุน ณ ${day.th} น้อยกว่าทะเบียน ${amount} บาท โปรดตรวจยอดยกมาและรายการโอน`,
            `On ${day.en} the books hold ${amount} baht less than the register: please check opening balances and transfers`,
          ),
    );
  }
  if (grants.some(({ daysLeft }) => daysLeft !== null && daysLeft < 0)) {
    notes.push(
      words(
        'ส่งรายงานแล้ว ให้ลบวันกำหนดส่งรายงาน หรือใส่กำหนดครั้งต่อไป',
        'Once a report is sent, clear its due day or put in the next one',
      ),
    );
  }
  if (notCounted > 0) notes.push(rowsNotCounted(notCounted));
  return notes;
}
