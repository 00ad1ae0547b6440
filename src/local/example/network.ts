/** The example network: eight groups of the south with made-up people, their books and a dozen and more planted mistakes. */
import { benefitsTab } from './benefits.ts';
import { chanceFrom } from './chance.ts';
import {
  cashHeadings,
  claimHeadings,
  countHeadings,
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
import { namkhao } from './namkhao.ts';
import { grantsTab, groupsTab, NETWORK_NAME, notesTab, rulesTab, settingsTab } from './network-setup.ts';
import { byDay } from './onebaht.ts';
import type { Books, ReceiptRow } from './rows.ts';
import { networkBooks, sinphrae } from './small-groups.ts';
import type { Span } from './span.ts';
import { type LaidTab, tabOf } from './tab.ts';
import { tharai } from './tharai.ts';
import { monthAndYearText } from './typed.ts';
import { watpayang } from './watpayang.ts';
import type { ExampleWorkbook } from './workbook.ts';

const SEED = 25_505;

/** The example network over the months of a span. */
export function networkExample(span: Span): ExampleWorkbook {
  const one = namkhao(span, chanceFrom(SEED));
  const { saves, gives } = watpayang(span, chanceFrom(SEED + 1));
  const { books: wideBooks, wide } = khlongwa(span, chanceFrom(SEED + 2));
  const fund = tharai(span, chanceFrom(SEED + 3));
  const silent = sinphrae(span, chanceFrom(SEED + 4));
  const tellers = [one, saves, gives, wideBooks, fund, silent];
  const fees = tellers.flatMap(({ cash }) => cash.filter(({ counterGroup }) => counterGroup === 'NET'));
  const all: readonly Books[] = [...tellers, networkBooks(fees, span)];
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
      withGroup([...memberHeadings, personHeading]),
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
    grantsTab(span),
    settingsTab(),
    notesTab(span),
  ];
  return {
    name: NETWORK_NAME,
    zone: 'Asia/Bangkok',
    locale: 'th_TH',
    tabs: tabs.map(({ tab }) => tab),
    plantedMistakes: tabs.flatMap(({ mistakes }) => mistakes),
  };
}
