/** A year of funerals on one page: the yearly form, each death with what goes to the family, and who has not sent. */

import type { FuneralForm, FuneralGroup } from '../ledger/network/funeral-year.ts';
import type { Death, FuneralShare } from '../ledger/network/funerals.ts';
import type { Day } from '../values/calendar.ts';
import { minus, type Satang, total } from '../values/satang.ts';
import { buddhistYear, showBaht, showCount } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import {
  column,
  countLine,
  figures,
  moneyLine,
  OF_GROUP,
  tableBlock,
  tableRow,
  toneOfOwed,
  totalRow,
} from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import { rowsNotCounted } from './notes.ts';
import type { Block, Report, TableRow, Value } from './report.ts';

/** A death as a page shows it: on a network's page nobody is named. */
export interface DeathShown extends Omit<Death, 'memberId'> {
  readonly memberId: string | null;
}

export interface FuneralsFacts {
  readonly asOf: Day;
  /** Null = all groups. */
  readonly groupId: string | null;
  readonly name: string;
  readonly form: FuneralForm;
  readonly deaths: readonly DeathShown[];
  readonly byGroup: readonly FuneralGroup[];
  /** Groups that pay, and those of them whose payers are known. */
  readonly groups: number;
  readonly counted: number;
  readonly cash: { readonly in: Satang; readonly out: Satang };
  readonly unregistered: boolean;
  /** Levies for a death that no row tells of. */
  readonly unknownLevies: readonly {
    readonly deathId: string;
    readonly groupId: string;
    readonly date: Day;
    readonly amount: Satang;
  }[];
}

type Names = ReadonlyMap<string, string>;

/** The page of a group's funerals, or of the network's, where the dead go by number, group and day. */
export function funeralsPage(facts: FuneralsFacts, names: Names, notCounted: number): Report {
  const { asOf, groupId, name, form, deaths, byGroup, groups, counted, cash } = facts;
  const year = buddhistYear(asOf);
  const of =
    groupId === null ? words(` (${counted} จาก ${groups} กลุ่ม)`, ` (${counted} of ${groups} groups)`) : words('', '');
  const hasCash = cash.in !== 0 || cash.out !== 0;
  return {
    title: words(`ฌาปนกิจ ปี ${year} · ${name}`, `Funeral aid ${year} · ${name}`),
    subtitle: subtitleOf('', asOf),
    blocks: [
      figures(`แบบรายงานประจำปี${of.th}`, `Yearly form${of.en}`, [
        countLine('สมาชิกทั้งหมด', 'Members', form.members),
        countLine('เสียชีวิต', 'Deaths', form.deaths),
        moneyLine('เงินสงเคราะห์ศพละ (ต่อคน)', 'Levy a death and member', form.levy),
        moneyLine('เงินสงเคราะห์ค้างส่ง', 'Levies not sent', form.notSent, toneOfOwed(form.notSent)),
        countLine('สมาชิกค้างชำระ (อย่างน้อย)', 'Members in arrears (at least)', form.membersInArrears),
      ]),
      ...(deaths.length === 0
        ? [{ kind: 'text' as const, title: null, paragraphs: [words('ไม่มีงานศพ', 'No deaths')] }]
        : [deathsTable(deaths, groupId, names)]),
      ...(groupId === null && byGroup.length > 0 ? [groupsTable(byGroup, names)] : []),
      ...sharesBlocks(deaths, groupId, names),
      ...(hasCash
        ? [
            figures('เงินงานศพในสมุดเงินสดปีนี้', 'Funeral money in this year’s cash books', [
              moneyLine('งานศพรับ', 'In', cash.in),
              moneyLine('งานศพจ่าย', 'Out', cash.out),
              moneyLine('ยังอยู่กับกลุ่ม', 'Still held', minus(cash.in, cash.out), { total: true }),
            ]),
          ]
        : []),
    ],
    notes: notesOf(facts, names, notCounted),
  };
}

/** Each death with what is collected for it; the dead are named only on their own group's page. */
export function deathsTable(deaths: readonly DeathShown[], groupId: string | null, names: Names): Block {
  const named = groupId !== null;
  return tableBlock(
    words(`งานศพ ${showCount(deaths.length)} ราย`, `Deaths: ${showCount(deaths.length)}`),
    [
      column('ศพที่', 'Death'),
      OF_GROUP,
      ...(named ? [column('ผู้เสียชีวิต', 'Name'), column('อายุ', 'Age', 'count')] : []),
      column('วันเสียชีวิต', 'Date', 'day'),
      column('คนละ', 'Levy', 'money'),
      column('ผู้ส่ง (คน)', 'Payers', 'count'),
      column('ต้องเก็บ', 'To collect', 'money'),
      column('หักดำเนินการ', 'Fee', 'money'),
      column('ให้ครอบครัว', 'To the family', 'money'),
      column('ส่งแล้ว', 'Sent', 'money'),
      column('ค้างส่ง', 'Not sent', 'money'),
      column('จ่ายแล้ว', 'Paid', 'money'),
      column('วันจ่าย', 'Paid on', 'day'),
    ],
    deaths.map((death): TableRow => {
      const { paid, family } = death;
      return tableRow(
        [
          death.deathId,
          names.get(death.groupId) ?? death.groupId,
          ...(named ? [death.name ?? death.memberId, death.age] : []),
          death.deathDate,
          death.levy,
          death.payers,
          death.total,
          death.fee,
          family,
          death.sent,
          death.arrears,
          paid?.amount ?? null,
          paid?.on ?? null,
        ],
        paid === null || (paid.amount !== null && family !== null && paid.amount < family) ? 'look' : 'plain',
      );
    }),
  );
}

const MONEY = [
  column('ต้องส่ง', 'Owes', 'money'),
  column('ส่งแล้ว', 'Sent', 'money'),
  column('ค้างส่ง', 'Not sent', 'money'),
];

function groupsTable(lines: readonly FuneralGroup[], names: Names): Block {
  const known = (of: readonly (Satang | null)[]): Satang => total(of.filter((amount) => amount !== null));
  return tableBlock(
    words('แต่ละกลุ่ม', 'By group'),
    [OF_GROUP, column('ศพ', 'Deaths', 'count'), ...MONEY],
    [
      ...lines.map(
        ({ groupId, deaths, owes, sent, arrears }): TableRow => ({
          kind: 'row',
          ...toneOfOwed(arrears),
          cells: [names.get(groupId) ?? groupId, deaths, owes, sent, arrears],
        }),
      ),
      totalRow([
        '',
        known(lines.map(({ owes }) => owes)),
        total(lines.map(({ sent }) => sent)),
        known(lines.map(({ arrears }) => arrears)),
      ]),
    ],
  );
}

/** Of one group all that it owes, death by death; of the network what has not been sent. */
export function sharesBlocks(deaths: readonly DeathShown[], groupId: string | null, names: Names): readonly Block[] {
  const row = ({ deathId }: DeathShown, share: FuneralShare, first: readonly Value[]): TableRow => ({
    kind: 'row',
    ...toneOfOwed(share.arrears),
    cells: [deathId, ...first, share.payers, share.owes, share.sent, share.arrears],
  });
  const rows = deaths.flatMap((death) =>
    death.shares
      .filter((share) => (groupId === null ? (share.arrears ?? 0) > 0 : share.groupId === groupId))
      .map((share) => row(death, share, groupId === null ? [names.get(share.groupId) ?? share.groupId] : [])),
  );
  if (rows.length === 0) return [];
  return [
    tableBlock(
      groupId === null ? words('ใครยังส่งไม่ครบ', 'Who has not sent all') : words('กลุ่มนี้ต้องส่ง', 'What this group owes'),
      [
        column('ศพที่', 'Death'),
        ...(groupId === null ? [OF_GROUP] : []),
        column('ผู้ส่ง (คน)', 'Payers', 'count'),
        ...MONEY,
      ],
      rows,
    ),
  ];
}

function notesOf(facts: FuneralsFacts, names: Names, notCounted: number): readonly Words[] {
  const { groupId: own, deaths, byGroup, groups, counted, unregistered, unknownLevies } = facts;
  const notes: Words[] = [];
  if (unregistered && (deaths.length > 0 || byGroup.length > 0)) {
    notes.push(
      words(
        'ยังไม่มีเลขทะเบียนฌาปนกิจ (กติกา funeral.registered) กฎหมายปี 2545 ให้จดทะเบียนก่อนเก็บเงิน นี่เป็นคำเตือน ไม่ใช่คำแนะนำทางกฎหมาย',
        'No registration of the funeral aid is given (rule funeral.registered). The act of 2002 asks for one before money is collected: a warning, no legal advice',
      ),
    );
  }
  const strangers = deaths.filter(({ known, groupId }) => !known && (own === null || groupId === own));
  if (strangers.length > 0) {
    const list = strangers.map(({ deathId, groupId }) => `${deathId} (${names.get(groupId) ?? groupId})`).join(', ');
    notes.push(
      words(
        `ผู้เสียชีวิตของศพที่ ${list} ไม่มีในทะเบียนสมาชิก นับศพไว้แล้ว โปรดแก้เลขสมาชิก`,
        `Death ${list}: the member is not in the register. It is counted; please correct the member’s number`,
      ),
    );
  }
  if (unknownLevies.length > 0) {
    const list = [...new Set(unknownLevies.map(({ deathId }) => deathId))].join(', ');
    const amount = showBaht(total(unknownLevies.map((row) => row.amount)));
    notes.push(
      words(
        `เงินที่ส่งมา ${amount} บาทเป็นของศพที่ ${list} ซึ่งไม่มีในแท็บ งานศพ โปรดแก้เลขที่ศพ หรือเพิ่มงานศพ`,
        `${amount} baht were sent for death ${list}, which the Funerals tab does not have: correct the number or add the death`,
      ),
    );
  }
  if (counted < groups && deaths.length > 0) {
    notes.push(
      own === null
        ? words(
            `อีก ${groups - counted} กลุ่มไม่มีทะเบียนสมาชิก จึงไม่รู้ว่าต้องส่งเท่าไร`,
            `${groups - counted} more groups have no register: what they owe is not known`,
          )
        : words('กลุ่มนี้ไม่มีทะเบียนสมาชิก จึงไม่รู้ว่าต้องส่งเท่าไร', 'This group has no register: what it owes is not known'),
    );
  }
  if (notCounted > 0) notes.push(rowsNotCounted(notCounted));
  return notes;
}
