/** The figures of a month in blocks, as the paper page has them: of a group, or of groups added up. */
import type {
  ContributionFigures,
  Figures,
  FundFigures,
  LoanFigures,
  MemberFigures,
  MoneyFigures,
  ResultFigures,
  SavingsFigures,
  WelfareFigures,
} from '../ledger/months/figures.ts';
import { minus, type Satang, total, ZERO } from '../values/satang.ts';
import { type Words, words } from '../values/words.ts';
import { countLine, figures, moneyLine, people, percentLine, share, toneOfOwed } from './figure-lines.ts';
import type { Block, FigureLine } from './report.ts';

/** What members bring each month is called by what it is: given, or saved. */
export type Brings = 'given' | 'saved' | 'both';

export const BRINGS: { readonly [brings in Brings]: Words } = {
  given: words('เงินสมทบ', 'Contributions'),
  saved: words('เงินสัจจะ', 'Pledged savings'),
  both: words('เงินสมทบและเงินสัจจะ', 'Contributions and savings'),
};

/** What the members of a group or of groups bring. */
export function bringsOf(works: readonly ('gives' | 'saves' | 'lends' | 'network')[]): Brings {
  const saves = works.includes('saves');
  return saves && works.includes('gives') ? 'both' : saves ? 'saved' : 'given';
}

export function membersBlock(members: MemberFigures): Block {
  const exits = [
    [members.died, 'เสียชีวิต', 'died'],
    [members.ended, 'พ้นสภาพ', 'ended'],
  ] as const;
  const known = exits.filter(([count]) => count !== null && count > 0);
  const note = {
    th: known.map(([count, th]) => `${th} ${count}`).join(' · '),
    en: known.map(([count, , en]) => `${en} ${count}`).join(' · '),
  };
  return figures('สมาชิก (คน)', 'Members', [
    countLine('ยกมา', 'Brought forward', members.opening),
    countLine('เข้าใหม่', 'Joined', members.joined),
    countLine('ออก', 'Left', members.left, known.length > 0 ? { note } : {}),
    countLine('คงเหลือ', 'At the end', members.closing, { total: true }),
  ]);
}

export function contributionsBlock(paid: ContributionFigures, brings: Brings, due: number | null = paid.due): Block {
  const words = BRINGS[brings];
  const lines: FigureLine[] = [
    moneyLine('ต้องส่งงวดนี้', 'Due this month', paid.due),
    moneyLine('ส่งแล้วของงวดนี้', 'Paid for this month', paid.covered),
    percentLine('ส่งแล้วร้อยละ', 'Share paid', share(paid.covered, due)),
    moneyLine('ยังไม่ครบงวดนี้', 'Still to come for this month', paid.notPaidAmount, withPeople(paid.notPaid)),
    countLine('ส่งตรงเวลา (คน)', 'Paid in time (people)', paid.onTime),
    countLine('ส่งช้า (คน)', 'Paid late (people)', paid.late),
    countLine('ส่งไม่ครบ (คน)', 'Paid in part (people)', paid.partial),
    countLine('ขาดส่ง (คน)', 'Missed (people)', paid.missed),
    countLine('ยังไม่ถึงกำหนด (คน)', 'Not yet asked for (people)', paid.pending),
    moneyLine(`รับ${words.th}ในเดือนนี้`, 'Received in the month', paid.received, { total: true }),
    moneyLine('ค้างส่งสะสม', 'Owed in all', paid.arrears, {
      ...withPeople(paid.arrearsMembers),
      ...toneOfOwed(paid.arrears),
    }),
    moneyLine('ส่งล่วงหน้าไว้', 'Paid ahead', paid.advance),
  ];
  if (paid.arrearsLeft !== null && paid.arrearsLeft > 0) {
    lines.push(moneyLine('ค้างส่งของคนที่ออกแล้ว', 'Owed by those who left', paid.arrearsLeft));
  }
  return { kind: 'figures', title: words, lines };
}

const withPeople = (count: number | null): { readonly note?: Words } => (count ? { note: people(count) } : {});

export function savingsBlock(savings: SavingsFigures): Block {
  return figures('เงินสัจจะสะสม', 'Members’ savings', [
    moneyLine('ยกมา', 'Brought forward', savings.opening),
    moneyLine('รับ', 'In', savings.in),
    moneyLine('ถอน', 'Out', savings.out),
    moneyLine('คงเหลือ', 'At the end', savings.closing, { total: true }),
  ]);
}

export function welfareBlock(welfare: WelfareFigures): Block {
  const waiting = welfare.waiting ?? 0;
  return figures('สวัสดิการ', 'Welfare', [
    countLine('จ่ายแล้ว (ราย)', 'Claims paid', welfare.claims),
    moneyLine('เป็นเงิน', 'Amount paid', welfare.paid),
    moneyLine('รอจ่าย', 'Waiting to be paid', welfare.waitingAmount, {
      ...(waiting > 0 ? { note: { th: `${waiting} ราย`, en: String(waiting) }, tone: 'look' } : {}),
    }),
  ]);
}

export function loansBlock(loans: LoanFigures): Block {
  const overdue = loans.overdueLoans ?? 0;
  return figures('เงินกู้', 'Loans', [
    moneyLine('ให้กู้', 'Lent', loans.lent),
    moneyLine('รับคืนเงินต้น', 'Principal repaid', loans.principalRepaid),
    moneyLine('รับดอกเบี้ย', 'Interest received', loans.interestReceived),
    moneyLine('คงค้าง', 'Outstanding', loans.outstanding, { total: true }),
    moneyLine('ค้างชำระ', 'Overdue', loans.overdue, {
      ...(overdue > 0 ? { note: words(`${overdue} สัญญา`, `${overdue} ${overdue === 1 ? 'loan' : 'loans'}`) } : {}),
      ...toneOfOwed(loans.overdue),
    }),
    percentLine('ค้างเกิน 30 วัน ร้อยละของเงินกู้คงค้าง', 'Overdue for over 30 days, share of all loans', loans.par30),
  ]);
}

/** Whether there is anything to say about loans. */
export function hasLoans(loans: LoanFigures): boolean {
  return [loans.lent, loans.principalRepaid, loans.interestReceived, loans.outstanding, loans.overdue].some(
    (amount) => amount !== null && amount !== 0,
  );
}

/** Whether there is anything to say about welfare. */
export function hasWelfare(welfare: WelfareFigures): boolean {
  return [welfare.claims, welfare.paid, welfare.waiting].some((figure) => figure !== null && figure !== 0);
}

export function moneyBlock(money: MoneyFigures): Block {
  return figures('เงินสดและธนาคาร', 'Cash and bank', [
    moneyLine('ยกมา', 'Brought forward', money.opening),
    moneyLine('รับ', 'In', money.in),
    moneyLine('จ่าย', 'Out', money.out),
    moneyLine('คงเหลือ', 'At the end', money.closing, { total: true }),
  ]);
}

/** What a sum holds beyond its parts: groups that only report it tell the whole, so that people who add up can. */
export function untold(whole: Satang | null, ...parts: readonly (Satang | null)[]): readonly FigureLine[] {
  if (whole === null || parts.every((part) => part === null)) return [];
  const rest = minus(whole, total(parts.map((part) => part ?? ZERO)));
  return rest === 0 ? [] : [moneyLine('กลุ่มที่แจ้งแต่ยอดรวม', 'Of groups that report only the sum', rest)];
}

/** Where the money is. */
export function placesBlock(money: MoneyFigures): Block {
  return figures('เงินอยู่ที่ไหน', 'Where the money is', [
    moneyLine('เงินสดในมือ', 'Cash in hand', money.cash),
    moneyLine('ในธนาคาร', 'In the bank', money.bank),
    ...untold(money.closing, money.cash, money.bank),
    moneyLine('รวม', 'Together', money.closing, { total: true }),
  ]);
}

export function countBlock(money: MoneyFigures): Block {
  const { counted, difference } = money;
  return figures('นับเงิน', 'Cash count', [
    moneyLine('นับได้', 'Counted', counted),
    moneyLine('ต่างจากบัญชี', 'Difference from the books', difference, {
      ...(difference === null ? {} : { tone: difference === 0 ? 'good' : 'bad' }),
    }),
  ]);
}

export function fundBlock(fund: FundFigures): Block {
  return figures('เงินกองทุน', 'Fund', [
    moneyLine('กองทุนทั้งหมด', 'Fund in all', fund.total, { total: true }),
    moneyLine('ของสมาชิก', 'Of which members’ own', fund.members),
    moneyLine('เงินอุดหนุนที่มีเงื่อนไข', 'Of which restricted grants', fund.grants),
    moneyLine('ไม่รวมเงินอุดหนุน', 'Without grants', fund.own),
    ...untold(fund.total, fund.grants, fund.own),
  ]);
}

export function resultBlock(result: ResultFigures): Block {
  return figures('รายได้และค่าใช้จ่าย', 'Income and expense', [
    moneyLine('รายได้', 'Income', result.income),
    moneyLine('ค่าใช้จ่าย', 'Expense', result.expense),
    result.surplus !== null && result.surplus < 0
      ? moneyLine('รายได้ต่ำกว่าค่าใช้จ่าย', 'Deficit', result.surplus, { total: true, tone: 'bad' })
      : moneyLine('รายได้สูงกว่าค่าใช้จ่าย', 'Surplus', result.surplus, { total: true }),
  ]);
}

/** The blocks that a group's page and a network's page both have, in the order of the paper page. */
export function blocksOf(month: Figures & { readonly dueOfCovered?: number | null }, brings: Brings): readonly Block[] {
  return [
    membersBlock(month.members),
    ...(month.contributions
      ? [contributionsBlock(month.contributions, brings, month.dueOfCovered ?? month.contributions.due)]
      : []),
    ...(month.savings ? [savingsBlock(month.savings)] : []),
    ...(hasWelfare(month.welfare) ? [welfareBlock(month.welfare)] : []),
    ...(hasLoans(month.loans) ? [loansBlock(month.loans)] : []),
  ];
}
