/** A fund's welfare on one page: claims that wait, where its money came from, what the state may match, and how long it lasts. */

import type { ClaimLine } from '../ledger/welfare/claim-lines.ts';
import type { Coverage } from '../ledger/welfare/coverage.ts';
import type { FeeThatDiffers } from '../ledger/welfare/entry-fees.ts';
import type { Matching } from '../ledger/welfare/matching.ts';
import type { Pension } from '../ledger/welfare/pension.ts';
import type { Ready } from '../ledger/welfare/readiness.ts';
import type { Source } from '../ledger/welfare/sources.ts';
import type { Day } from '../values/calendar.ts';
import { plus, type Satang, satang, ZERO } from '../values/satang.ts';
import { showBaht, showCount, showDay } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { claimsTable } from './claims-table.ts';
import {
  baht,
  column,
  countLine,
  figures,
  moneyLine,
  OF_AMOUNT,
  OF_MEMBER_ID,
  OF_NAME,
  people,
  tableBlock,
  tableRow,
  totalRow,
} from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import { rowsNotCounted } from './notes.ts';
import type { Block, FigureLine, Report, TableRow, Tone } from './report.ts';

export interface WelfareFacts {
  readonly name: string;
  /** Whether members save: what they save is theirs, and no source of the fund. */
  readonly saves: boolean;
  readonly asOf: Day;
  readonly waiting: readonly ClaimLine[];
  readonly sources: readonly Source[];
  /** Money from before the books that opening balances do not tell the source of. */
  readonly unsourced: Satang;
  readonly matching: Matching | null;
  readonly coverage: Coverage;
  readonly pension: Pension | null;
  readonly readiness: readonly Ready[];
  readonly fees: readonly FeeThatDiffers[];
  readonly faults: readonly Words[];
  readonly notCounted: number;
}

/** The welfare page of one group. */
export function welfarePage(facts: WelfareFacts, network: string): Report {
  const { name, asOf, waiting, sources, matching, coverage, pension, readiness } = facts;
  return {
    title: words(`งานสวัสดิการ · ${name}`, `Welfare · ${name}`),
    subtitle: subtitleOf(network, asOf),
    blocks: [
      waiting.length === 0
        ? { kind: 'text', title: null, paragraphs: [words('ไม่มีคำขอที่รอจ่าย', 'No claims are waiting')] }
        : claimsTable(words('คำขอที่รอจ่าย', 'Claims waiting'), waiting),
      figures('เงินพอจ่ายสวัสดิการกี่ปี', 'How long the money lasts', coverageLines(coverage)),
      sourcesTable(sources),
      ...(matching === null ? [] : [figures('เงินสมทบจากรัฐ', 'Matching by the state', matchingLines(matching))]),
      ...(pension === null ? [] : pensionBlocks(pension)),
      ...(readiness.length === 0 ? [] : [readinessTable(readiness)]),
    ],
    notes: notesOf(facts),
  };
}

function coverageLines({ liquid, yearlyPayout, ratio, months }: Coverage): readonly FigureLine[] {
  const scaled =
    months > 0 && months < 12
      ? { note: words(`บัญชีมี ${months} เดือน คิดเทียบเป็นปี`, `The books hold ${months} months, reckoned as a year`) }
      : {};
  return [
    moneyLine('เงินสด ธนาคาร และเงินลงทุน', 'Cash, bank and investments', liquid),
    moneyLine('จ่ายสวัสดิการใน 12 เดือน', 'Welfare paid in 12 months', yearlyPayout, scaled),
    {
      label: words('พอจ่ายได้ (ปี)', 'Lasts (years)'),
      show: 'text',
      value: ratio === null ? null : ratio.toFixed(1),
      ...(ratio !== null && ratio < 1 ? { tone: 'bad' as const } : {}),
      total: true,
    },
  ];
}

function sourcesTable(sources: readonly Source[]): Block {
  const sum = sources.reduce((before, { amount }) => plus(before, amount), ZERO);
  return tableBlock(
    words('เงินมาจากไหน ตั้งแต่ตั้งกองทุน', 'Where the money came from since the fund began'),
    [column('ที่มา', 'Source'), OF_AMOUNT, column('ส่วน', 'Share', 'percent')],
    [
      ...sources.map(
        ({ source, amount, share }): TableRow => tableRow([source, amount, share], amount === 0 ? 'soft' : 'plain'),
      ),
      totalRow([sum, '']),
    ],
  );
}

function matchingLines(matching: Matching): readonly FigureLine[] {
  const { cutoff, perMember, members, expected, received, byRounds, maxRounds } = matching;
  return [
    { label: words('นับสมาชิก ณ วันที่', 'Members counted on'), show: 'day', value: cutoff },
    countLine('สมาชิกครบปีที่ขอสมทบได้', 'Full-year members to match', members),
    moneyLine('ควรได้รับ', 'To be expected', expected, {
      note: words(`คนละ ${baht(perMember).th}`, `${baht(perMember).en} each`),
    }),
    moneyLine('ได้รับหลังวันนั้น', 'Received since', received),
    ...byRounds.map(({ rounds, members: count }) =>
      countLine(
        rounds === 0 ? 'ยังไม่เคยได้สมทบ (คน)' : `ได้สมทบแล้ว ${rounds} ครั้ง (คน)`,
        rounds === 0 ? 'Never matched (people)' : `Matched ${rounds} times (people)`,
        count,
        rounds >= maxRounds ? { note: words('ครบแล้ว ไม่นับ', 'All rounds had, not counted') } : {},
      ),
    ),
  ];
}

function pensionBlocks({ reached, ahead }: Pension): readonly Block[] {
  const lines = [
    moneyLine('ถึงเกณฑ์แล้ว ต่อเดือน', 'Have it now, a month', reached.perMonth, { note: people(reached.members) }),
    ...ahead.map(({ within, members, perMonth }) =>
      moneyLine(`เพิ่มขึ้นใน ${within} เดือน ต่อเดือน`, `More within ${within} months, a month`, perMonth, {
        note: people(members.length),
      }),
    ),
  ];
  const coming = ahead[ahead.length - 1]?.members ?? [];
  const block = figures('บำนาญผู้สูงอายุ', 'Old-age pensions', lines);
  if (coming.length === 0) return [block];
  return [
    block,
    tableBlock(
      words('ใครจะถึงเกณฑ์บำนาญใน 5 ปี', 'Who comes to a pension within 5 years'),
      [OF_MEMBER_ID, OF_NAME, column('ตั้งแต่', 'From', 'day'), column('ต่อเดือน', 'A month', 'money')],
      coming.map(({ memberId, name, from, amount }) => tableRow([memberId, name, from, amount])),
    ),
  ];
}

const STATES: { readonly [state in Ready['state']]: { readonly says: Words; readonly tone: Tone } } = {
  yes: { says: words('มีแล้ว', 'Yes'), tone: 'good' },
  no: { says: words('ยังไม่มี', 'Not yet'), tone: 'bad' },
  ask: { says: words('ต้องตอบเอง', 'To be answered'), tone: 'look' },
};

function readinessTable(readiness: readonly Ready[]): Block {
  return tableBlock(
    words('พร้อมขอสมทบจาก พอช. หรือยัง', 'Ready to ask CODI for matching?'),
    [column('ข้อ', 'Item'), column('ผล', 'State'), column('รายละเอียด', 'Detail')],
    readiness.map(({ item, state, detail }) => tableRow([item, STATES[state].says, detail], STATES[state].tone)),
  );
}

function notesOf({ saves, faults, fees, matching, pension, unsourced, notCounted }: WelfareFacts): readonly Words[] {
  const notes = [...faults];
  if (saves) {
    notes.push(
      words(
        'เงินสัจจะและเงินฝากเป็นของสมาชิก จึงไม่นับในตารางที่มาของเงิน',
        'Savings and deposits belong to the members and are not in the table of sources',
      ),
    );
  }
  if (unsourced > 0) {
    const amount = showBaht(unsourced);
    notes.push(
      words(
        `ยอดยกมา ${amount} บาทไม่ได้บอกที่มา จึงไม่อยู่ในตารางที่มาของเงิน ถ้ารู้ให้ยกมาแยกเป็นบัญชีรายได้`,
        `${amount} baht brought forward has no source and is not in the table of sources; where it is known, bring it forward by income account`,
      ),
    );
  }
  if (matching !== null && matching.unknown > 0) {
    const count = showCount(matching.unknown);
    notes.push(
      words(
        `ไม่รู้วันสมัครของสมาชิก ${count} คน จึงไม่นับในเงินสมทบรัฐ`,
        `${count} members without a join date are not counted for matching`,
      ),
    );
  }
  if (pension !== null && pension.unknown > 0) {
    const count = showCount(pension.unknown);
    notes.push(
      words(
        `ไม่รู้วันเกิดหรือวันสมัครของสมาชิก ${count} คน จึงบอกไม่ได้ว่าจะถึงเกณฑ์บำนาญเมื่อไร`,
        `The birth or join date of ${count} members is not known, so neither is their pension`,
      ),
    );
  }
  const [fee] = fees;
  if (fee !== undefined) {
    const count = showCount(fees.length);
    const [asked, paid] = [showBaht(satang(fee.asked)), showBaht(fee.paid)];
    notes.push(
      words(
        `ค่าสมัครไม่ตรงกติกา ${count} รายการ เช่น ${fee.member.name} ส่ง ${paid} บาท เมื่อ ${showDay(fee.date, 'th', 'said')} กติกา ${asked} บาท`,
        `${count} entry fees differ from the rule, such as ${fee.member.name}’s ${paid} baht on ${showDay(fee.date, 'en', 'said')}; the rule says ${asked}`,
      ),
    );
  }
  if (notCounted > 0) notes.push(rowsNotCounted(notCounted));
  return notes;
}
