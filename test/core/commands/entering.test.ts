/** A new claim, contract and repayment are shown as the sheet would tell them, written once, and taken back. */
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/values/cell.ts';
import { GROUP, LENT, loans, receipts, repayments, MEMBERS as SAVERS } from '../ledger/loans/lending.ts';
import { grid, ONE_GROUP } from '../tables/workbooks.ts';
import { plan, problemOf } from './asking.ts';
import { session } from './session.ts';

const numbered = (grids: readonly Grid[]): readonly Grid[] => grids.map((tab, at) => ({ ...tab, sheetId: at + 1 }));

describe('asking for a benefit', () => {
  const HEADER = ['เลขที่', 'เลขสมาชิก', 'สวัสดิการ', 'วันเกิดเหตุ', 'วันยื่น', 'จำนวนคืน', 'จำนวนเงิน', 'สถานะ', 'วันจ่าย'];
  const BOOK = numbered([
    ONE_GROUP,
    grid('สมาชิก', [
      ['เลขสมาชิก', 'ชื่อ', 'วันสมัคร'],
      ['001', 'สมหญิง ใจงาม', '1/1/2560'],
      ['002', 'มานะ ดีพร้อม', '1/4/2569'],
    ]),
    grid('สิทธิสวัสดิการ', [
      ['รหัส', 'สวัสดิการ', 'ชนิด', 'ต่อ', 'จำนวนเงิน', 'ไม่เกินหน่วยต่อปี'],
      ['SICK', 'นอนโรงพยาบาล', 'เจ็บ', 'คืน', 100, 10],
    ]),
    grid('เบิกสวัสดิการ', [HEADER, ['7', '001', 'SICK', '1/2/2569', '5/2/2569', 8, 800, 'จ่ายแล้ว', '16/2/2569']]),
  ]);
  const ASK = { member: '001', code: 'นอนโรงพยาบาล', eventDate: '1/4/2569', units: '3' };

  it('tells first what there is to ask for', () => {
    expect(plan('requestClaim', {}, BOOK).answer).toMatchObject({
      groupId: 'G01',
      benefits: [{ code: 'SICK', name: 'นอนโรงพยาบาล', per: 'night' }],
      claim: null,
    });
  });
  it('asks for what the right of that day gives: 2 of 10 nights are left', () => {
    const { answer, changes } = plan('requestClaim', ASK, BOOK);
    expect(answer.claim).toMatchObject({
      claimId: '8',
      asked: 20_000,
      right: 20_000,
      status: 'requested',
      against: [],
    });
    expect(changes).toBeUndefined();
    const more = plan('requestClaim', { ...ASK, amount: '300' }, BOOK).answer.claim!;
    expect(more).toMatchObject({ asked: 30_000, right: 20_000 });
    expect(more.against.map(({ th }) => th)).toEqual(['ขอ 300 บาท เกินสิทธิ จ่ายได้ 200 บาท']);
  });
  it('takes no number that stands on a row which does not count', () => {
    const lost = ['8', '999', 'SICK', '1/3/2569', '', 1, 100, '', ''];
    const books = BOOK.map((tab) => (tab.title === 'เบิกสวัสดิการ' ? { ...tab, cells: [...tab.cells, lost] } : tab));
    expect(plan('requestClaim', ASK, books).answer.claim).toMatchObject({ claimId: '9', asked: 20_000 });
  });
  it('says why there is no right', () => {
    const { right, against } = plan('requestClaim', { ...ASK, member: '002' }, BOOK).answer.claim!;
    expect(right).toBe(0);
    expect(against[0]!.th).toContain('มีสิทธิตั้งแต่');
  });
  it('writes a request that waits with the others, once, and takes it back', () => {
    const at = session(BOOK);
    const { action } = at.ask('requestClaim', { ...ASK, post: true });
    at.ask('requestClaim', { ...ASK, post: true });
    expect(
      at
        .cells('เบิกสวัสดิการ')
        .slice(2)
        .map((row) => row.slice(0, 9)),
    ).toEqual([['8', '001', 'SICK', '1/4/2569', '2/5/2569', 3, 200, '', '']]);
    expect(at.look('welfare', {}).answer.waiting).toHaveLength(1);
    at.ask('undo', { action: action! });
    expect(at.look('welfare', {}).answer.waiting).toHaveLength(0);
  });
  it('refuses days to come, an unknown benefit, and a tab that lists only payments', () => {
    const kind = (takes: object, grids: readonly Grid[] = BOOK) =>
      problemOf(() => plan('requestClaim', { ...ASK, ...takes }, grids)).kind;
    expect(kind({ eventDate: '3/5/2569' })).toBe('dayAhead');
    expect(kind({ requestDate: '1/3/2569' })).toBe('requestBeforeEvent');
    expect(kind({ code: 'ผ่าตัด' })).toBe('benefitNotListed');
    expect(kind({ amount: 'เยอะ' })).toBe('figureWrong');
    const only = BOOK.map((tab) =>
      tab.title === 'เบิกสวัสดิการ' ? grid(tab.title, [HEADER.slice(0, 7)], { sheetId: 4 }) : tab,
    );
    expect(kind({}, only)).toBe('claimsOnlyPaid');
  });
});

const RULES = grid('กติกา', [
  ['กติกา', 'ค่า'],
  ['loan.maxTimesSavings', 3],
  ['loan.guarantors', 2],
  ['loan.method', 'reducing'],
]);
const LENDING = numbered([
  GROUP,
  SAVERS,
  RULES,
  receipts(['5/1/2569', '1', 'เงินสัจจะ', 12000], ['5/1/2569', '2', 'เงินสัจจะ', 5000]),
  loans(LENT),
  repayments(['1', '10/2/2569', 'L1', 1500, 150]),
]);

describe('a new contract', () => {
  const NEW = { member: '2', amount: '15,000', date: '20/4/2569', guarantor1: '1', guarantor2: 'บุญมี มั่นคง' };
  it('tells first what the rules give', () => {
    expect(plan('newLoan', {}, LENDING).answer).toMatchObject({
      usual: { loanId: 'L2', rate: '12%', method: 'reducing', installments: '12', guarantors: 2 },
      contract: null,
    });
  });
  it('shows its schedule and how it stands to each limit', () => {
    const { answer, changes } = plan('newLoan', { ...NEW, installments: '10' }, LENDING);
    expect(changes).toBeUndefined();
    expect(answer.contract!.schedule).toHaveLength(10);
    expect(answer.contract!.schedule.reduce((sum, { interest }) => sum + interest, 0)).toBe(82_500);
    expect(answer.contract!.loan.guarantors).toEqual(['สมชาย ใจดี (1)', 'บุญมี มั่นคง (3)']);
    expect(answer.limits.map(({ limit, keeps }) => [limit.th, keeps])).toEqual([
      ['3 × 5,000 = 15,000 บาท', true],
      ['2 จาก 2 คน', true],
    ]);
    expect(answer.against).toEqual([]);
  });
  it('says what is beyond the rules as the checks would, and asks for the resolution', () => {
    const beyond = { ...NEW, amount: '16000', guarantor2: '' };
    const { answer } = plan('newLoan', beyond, LENDING);
    expect(answer.limits.map(({ keeps }) => keeps)).toEqual([false, false]);
    expect(answer.against.map(({ th }) => th.slice(0, 70)).join('\n')).toContain('เกินวงเงิน');
    expect(problemOf(() => plan('newLoan', { ...beyond, post: true }, LENDING)).kind).toBe('loanNeedsResolution');
    const at = session(LENDING);
    at.ask('newLoan', { ...beyond, post: true, resolution: '4/2569' });
    expect(at.cells('สัญญาเงินกู้')[2]).toContain('มติ 4/2569');
  });
  it('is written once and taken back', () => {
    const at = session(LENDING);
    const { action } = at.ask('newLoan', { ...NEW, loanId: 'L2', post: true });
    at.ask('newLoan', { ...NEW, loanId: 'L2', post: true });
    expect(at.look('loans', {}).answer.loans.map(({ loanId }) => loanId)).toEqual(['L1', 'L2']);
    at.ask('undo', { action: action! });
    expect(at.look('loans', {}).answer.loans).toHaveLength(1);
  });
  it('refuses a number that is taken, a day to come, and interest that nobody has decided on', () => {
    const kind = (takes: object, grids: readonly Grid[] = LENDING) =>
      problemOf(() => plan('newLoan', { ...NEW, ...takes }, grids)).kind;
    expect(kind({ loanId: 'l1' })).toBe('loanIdTaken');
    expect(kind({ date: '3/5/2569' })).toBe('dayAhead');
    expect(
      kind(
        {},
        LENDING.filter(({ title }) => title !== 'กติกา'),
      ),
    ).toBe('loanMethodMissing');
    expect(kind({ rate: 'ร้อยละ' })).toBe('figureWrong');
  });
});

describe('a repayment', () => {
  // On 10 April two more parts of 1,500 are due, with 135 and 120 of interest.
  const DUE = { loan: 'L1', date: '10/4/2569' };
  const splitOf = (takes: object) => plan('repay', { ...DUE, ...takes }, LENDING).answer.split;
  it('tells first what is due by its day', () => {
    const { answer } = plan('repay', DUE, LENDING);
    expect(answer.due).toEqual({ principal: 300_000, interest: 25_500, total: 325_500 });
    expect(answer.split).toBeNull();
  });
  it('pays the fine, then the interest due, then principal', () => {
    expect(splitOf({ amount: '3255' })).toMatchObject({
      principal: 300_000,
      interest: 25_500,
      fine: 0,
      outstanding: 1_050_000,
    });
    expect(splitOf({ amount: '1,000', fine: '50' })).toMatchObject({
      principal: 69_500,
      interest: 25_500,
      fine: 5_000,
    });
    expect(splitOf({ amount: '100' })).toMatchObject({ principal: 0, interest: 10_000 });
    expect(splitOf({ principal: '1500', interest: '0' })).toMatchObject({
      principal: 150_000,
      interest: 0,
      total: 150_000,
    });
    expect(splitOf({ amount: '1500', interest: '100' })).toMatchObject({ principal: 140_000, interest: 10_000 });
  });
  it('closes the loan with all interest that has run, and takes no more', () => {
    const { settlement } = plan('repay', DUE, LENDING).answer;
    const whole = String(settlement.total / 100);
    expect(splitOf({ amount: whole })).toMatchObject({ outstanding: 0, interest: settlement.interest });
    expect(problemOf(() => splitOf({ amount: String(settlement.total / 100 + 1) })).kind).toBe('repayTooMuch');
    expect(problemOf(() => splitOf({ amount: '100', principal: '50', interest: '20' })).kind).toBe('repayDiffers');
  });
  it('before anything is due pays the next part, with no more interest than has run', () => {
    const { due } = plan('repay', { loan: 'L1', date: '20/2/2569' }, LENDING).answer;
    expect(due).toMatchObject({ principal: 150_000, interest: 13_500 });
  });
  it('is written once with its receipt, and taken back', () => {
    const at = session(LENDING);
    const paid = { ...DUE, amount: '3255', receiptId: '2', receivedBy: 'สมศรี', post: true };
    const { action, receipt } = at.ask('repay', paid);
    expect(JSON.stringify(receipt)).toContain('สามพันสองร้อยห้าสิบห้าบาทถ้วน');
    at.ask('repay', paid);
    expect(
      at
        .cells('ชำระเงินกู้')
        .slice(2)
        .map((row) => row.slice(0, 5)),
    ).toEqual([['2', '10/4/2569', 'L1', 3000, 255]]);
    expect(at.look('loan', { loan: 'L1' }).answer.loan.outstanding).toBe(1_050_000);
    at.ask('undo', { action: action! });
    expect(at.look('loan', { loan: 'L1' }).answer.loan.outstanding).toBe(1_350_000);
  });
  it('refuses a day before the contract and one to come', () => {
    const kind = (date: string) => problemOf(() => plan('repay', { loan: 'L1', date, amount: '1' }, LENDING)).kind;
    expect(kind('9/1/2569')).toBe('repayBeforeLoan');
    expect(kind('3/5/2569')).toBe('dayAhead');
  });
});
