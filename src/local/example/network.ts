/** The example network: nineteen groups of the south with made-up people, their books, what they do together, and planted mistakes. */

import { dayInMonth } from '../../core/values/calendar.ts';
import { benefitsTab } from './benefits.ts';
import { businessTab, FERTILIZER, MOLASSES, WATER } from './business.ts';
import { chanceFrom } from './chance.ts';
import { deathsAmong, funeralsTab, leviesTab, markFunerals } from './funerals.ts';
import { AGAINST_DEBT, AGAINST_POVERTY, grantsTab, OF_NAMKHAO } from './grants.ts';
import { groupReportsTab } from './group-reports.ts';
import {
  cashHeadings,
  claimHeadings,
  countHeadings,
  funeralHeading,
  loanHeadings,
  matchedHeading,
  memberHeadings,
  openingHeadings,
  personHeading,
  pledgeHeadings,
  receiptHeadings,
  repaymentHeadings,
  transferHeadings,
  withdrawalHeadings,
  withGroup,
} from './headings.ts';
import { khlongwa } from './khlongwa.ts';
import { attendanceTab, meetingsTab, resolutionsTab } from './meetings.ts';
import { moreGroups } from './more-groups.ts';
import { namkhao } from './namkhao.ts';
import { closingsTabs } from './network-closed.ts';
import { ACTIVE_GROUPS, groupsTab, NETWORK_NAME } from './network-groups.ts';
import { planTab } from './network-plan.ts';
import { notesTab, rulesTab, settingsTab } from './network-setup.ts';
import { byDay } from './onebaht.ts';
import { representativesTab } from './representatives.ts';
import type { Books, ReceiptRow } from './rows.ts';
import { NETWORK, networkBooks, SINPHRAE, sinphrae } from './small-groups.ts';
import type { Span } from './span.ts';
import { householdsTab, surveyTab } from './survey.ts';
import { type LaidTab, tabOf } from './tab.ts';
import { tharai } from './tharai.ts';
import { monthAndYearText } from './typed.ts';
import { watpayang } from './watpayang.ts';
import type { ExampleWorkbook } from './workbook.ts';

const SEED = 25_505;
const BUSINESSES = [
  ['G11', FERTILIZER],
  ['G13', WATER],
  [NETWORK, MOLASSES],
] as const;
const HOUSEHOLDS = [
  ['G03', 7],
  ['G10', 6],
  ['G13', 3],
] as const;

/** The example network over the months of a span. */
export function networkExample(span: Span): ExampleWorkbook {
  const one = namkhao(span, chanceFrom(SEED));
  const { saves, gives } = watpayang(span, chanceFrom(SEED + 1));
  const { books: wideBooks, wide } = khlongwa(span, chanceFrom(SEED + 2));
  const fund = tharai(span, chanceFrom(SEED + 3));
  const silent = sinphrae(span, chanceFrom(SEED + 4));
  const more = moreGroups(span, SEED + 5);
  const tellers = [one, saves, gives, wideBooks, fund, silent, ...more];
  const fees = tellers.flatMap(({ cash }) => cash.filter(({ counterGroup }) => counterGroup === 'NET'));
  const helping = [saves, gives, silent, more[0]!];
  for (const books of helping) markFunerals(books, 4);
  const behind = { group: SINPHRAE, since: dayInMonth(span.months[6]!, 1) };
  const deaths = deathsAmong(helping, behind, span);
  const all: readonly Books[] = [...tellers, networkBooks(fees, deaths, span)];
  const others = all.filter((books) => books !== one);
  const years = `${monthAndYearText(span.months[0]!)} – ${monthAndYearText(span.months[span.months.length - 1]!)}`;
  const receipts: ReceiptRow[] = others.flatMap(({ receipts }) => receipts).sort(byDay);
  const tabs: readonly LaidTab[] = [
    groupsTab(),
    tabOf(
      'สมาชิก · น้ำขาว',
      ['ทะเบียนสมาชิกกองทุนสวัสดิการวันละบาท ตำบลน้ำขาว'],
      [...memberHeadings, matchedHeading],
      one.members,
    ),
    tabOf('รับเงิน · น้ำขาว', ['กองทุนสวัสดิการวันละบาท ตำบลน้ำขาว', `สมุดรับเงิน ${years}`], receiptHeadings, one.receipts),
    tabOf(
      'สมาชิก',
      ['ทะเบียนสมาชิกของกลุ่มอื่น'],
      withGroup([...memberHeadings, personHeading, funeralHeading]),
      others.flatMap(({ members }) => members),
    ),
    tabOf(
      'สัจจะ',
      [],
      withGroup(pledgeHeadings),
      others.flatMap(({ pledges }) => pledges),
    ),
    tabOf('รับเงิน', [`สมุดรับเงินรวม ${years}`], withGroup(receiptHeadings), receipts),
    wide,
    tabOf(
      'ถอนเงินออม',
      [],
      withGroup(withdrawalHeadings),
      all.flatMap(({ withdrawals }) => withdrawals),
    ),
    tabOf(
      'เบิกสวัสดิการ',
      ['ทะเบียนเบิกสวัสดิการ'],
      withGroup(claimHeadings),
      all.flatMap(({ claims }) => claims),
    ),
    tabOf(
      'สัญญาเงินกู้',
      ['ทะเบียนสัญญาเงินกู้'],
      withGroup(loanHeadings),
      all.flatMap(({ loans }) => loans),
    ),
    tabOf('ชำระเงินกู้', [], withGroup(repaymentHeadings), all.flatMap(({ repayments }) => repayments).sort(byDay)),
    tabOf(
      'โอนบัญชี',
      ['โอนระหว่างบัญชีตามมติ (ไม่มีเงินเคลื่อนไหว)'],
      withGroup(transferHeadings),
      all.flatMap(({ transfers }) => transfers).sort(byDay),
    ),
    tabOf('สมุดเงินสด', [`สมุดเงินสด ${years}`], withGroup(cashHeadings), all.flatMap(({ cash }) => cash).sort(byDay)),
    tabOf('นับเงิน', ['บันทึกการตรวจนับเงิน'], withGroup(countHeadings), all.flatMap(({ counts }) => counts).sort(byDay)),
    tabOf(
      'ยอดยกมา',
      [],
      withGroup(openingHeadings),
      all.flatMap(({ openings }) => openings),
    ),
    benefitsTab(),
    rulesTab(span),
    settingsTab(),
    groupReportsTab(more[0]!, span),
    representativesTab(ACTIVE_GROUPS, span),
    meetingsTab(ACTIVE_GROUPS, span),
    attendanceTab(ACTIVE_GROUPS, SINPHRAE, span),
    resolutionsTab(span),
    grantsTab([...OF_NAMKHAO, AGAINST_POVERTY, AGAINST_DEBT], span),
    funeralsTab(deaths, NETWORK),
    leviesTab(deaths),
    surveyTab(
      ACTIVE_GROUPS.map(({ id }) => id),
      span,
    ),
    planTab(span),
    businessTab(BUSINESSES, span),
    householdsTab(HOUSEHOLDS),
    notesTab(span),
    ...closingsTabs(span),
  ];
  return {
    name: NETWORK_NAME,
    zone: 'Asia/Bangkok',
    locale: 'th_TH',
    tabs: tabs.map(({ tab }) => tab),
    plantedMistakes: tabs.flatMap(({ mistakes }) => mistakes),
  };
}
