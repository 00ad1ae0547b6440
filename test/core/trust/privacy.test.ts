/** Who is named where: the example network with marked names, ids and notes, looked for in what every command answers and writes. */
import { describe, expect, test } from 'vitest';
import type { CommandName } from '../../../src/core/commands/answers.ts';
import { commands } from '../../../src/core/commands/catalogue.ts';
import { openWorkbook } from '../../../src/core/commands/workbook.ts';
import type { Cell, Grid } from '../../../src/core/values/cell.ts';
import { isProblem } from '../../../src/core/values/problem.ts';
import { exampleWorkbook } from '../../../src/local/example/example.ts';
import { EXAMPLE_TODAY } from '../../../src/local/example/workbook.ts';
import { plan, world } from '../commands/asking.ts';
import { grid } from '../tables/workbooks.ts';

const MARK = 'คานารี';
/** Tabs in which members are, and the columns in which people write names; all that stands there is marked. */
const OF_MEMBERS = /^(สมาชิก|รับเงิน|สมุดสัจจะ|เบิกสวัสดิการ|สัญญาเงินกู้|ชำระเงินกู้|ถอนเงิน|สมุดเงินสด)/;
const NAMED = /^(ชื่อ|ชื่อ-สกุล|สกุล|ผู้ส่งเงิน|ผู้รับผลประโยชน์|หมายเหตุ|วัตถุประสงค์|รายการ|โทรศัพท์|ที่อยู่)$/;

function marked({ title, cells, ...more }: Grid): Grid {
  const header = cells.findIndex((line) => line.filter((cell) => NAMED.test(String(cell))).length > 0);
  if (!OF_MEMBERS.test(title) || header < 0) return { title, cells, ...more };
  const columns = cells[header]!.map((cell) => NAMED.test(String(cell)));
  const mark = (cell: Cell, row: number): Cell => (cell === '' ? cell : `${MARK}${row} ${MARK}${String(cell)}`);
  return {
    ...more,
    title,
    cells: cells.map((line, row) =>
      row <= header ? line : line.map((cell, at) => (columns[at] ? mark(cell, row) : cell)),
    ),
  };
}

/** The first rows of each tab, and the last: every kind of page needs the first, and the last months stand below. */
const [FIRST, LAST] = [250, 100];
const books = exampleWorkbook('network').tabs.map(({ title, cells }, sheetId) =>
  marked(
    grid(title, cells.length > FIRST + LAST ? [...cells.slice(0, FIRST), ...cells.slice(-LAST)] : cells, { sheetId }),
  ),
);
const context = { today: EXAMPLE_TODAY };
const workbook = openWorkbook({}, world(books, context));

const GIVES = 'G01';
const someone = workbook.ledger.groups.find(({ groupId }) => groupId === GIVES)!;
const lender = workbook.ledger.groups.find(({ loans }) => loans.some(({ entry }) => entry.member !== null))!;
const borrowed = lender.loans.find(({ entry }) => entry.member !== null)!;
const gone = someone.members.find(({ memberships }) => memberships.every(({ end }) => end !== null))!;
const claim = workbook.book.claims.find(({ status }) => status === 'requested')!;
const AT = { tab: workbook.book.tabs[claim.tab]!.title, row: claim.row };
const M = { group: GIVES, member: someone.members[0]!.memberId };
const WRITE = { write: true };

/** Every command: with what it is asked, and whether what it answers may name members. */
const COMMANDS: { readonly [Name in CommandName]: readonly (readonly [names: boolean, takes: object])[] } = {
  month: [
    [false, {}],
    [false, { group: GIVES }],
  ],
  check: [[true, { group: GIVES }]],
  findings: [
    [false, {}],
    [true, { group: GIVES }],
  ],
  mend: [[true, { code: 'UNTIDY', tab: 'รับเงิน', column: 'C' }]],
  accept: [[true, { code: 'LOAN_OVERDUE', reason: 'ก', by: 'ข', group: lender.groupId }]],
  room: [[false, {}]],
  archive: [[false, {}]],
  balances: [[true, { group: GIVES, ...WRITE }]],
  figures: [[false, {}]],
  summary: [
    [false, { page: 'network', ...WRITE }],
    [false, { group: GIVES, ...WRITE }],
    [false, { group: lender.groupId, ...WRITE }],
  ],
  statement: [[true, M]],
  members: [[true, { group: GIVES }]],
  member: [[true, M]],
  memberData: [[true, M]],
  erase: [[true, { group: GIVES, member: gone.memberId }]],
  journal: [[false, {}]],
  platform: [[false, {}]],
  remove: [[false, {}]],
  rights: [[true, M]],
  paymentCalendar: [[true, { group: GIVES, ...WRITE }]],
  welfare: [[true, { group: GIVES, ...WRITE }]],
  decideClaim: [[true, { ...AT, decides: 'approve', by: 'ก' }]],
  payClaim: [[true, AT]],
  loans: [[true, { group: lender.groupId, ...WRITE }]],
  loan: [[true, { group: lender.groupId, loan: borrowed.loanId }]],
  leaving: [[true, M]],
  statements: [[false, { group: GIVES, ...WRITE }]],
  yearEnd: [[true, { group: lender.groupId, year: '2568' }]],
  grants: [[false, WRITE]],
  meetings: [[false, WRITE]],
  bodies: [[false, WRITE]],
  pack: [[false, WRITE]],
  funerals: [
    [false, WRITE],
    [true, { group: GIVES, ...WRITE }],
  ],
  plan: [[false, WRITE]],
  survey: [[false, WRITE]],
  businesses: [[false, WRITE]],
  households: [[false, WRITE]],
  network: [[false, { page: true, ...WRITE }]],
  summaryFile: [[false, WRITE]],
  takeIn: [[false, { text: 'ก,ข' }]],
  groupReport: [[false, { group: GIVES, month: '2569-10' }]],
  close: [[false, { group: GIVES, month: '2569-10', by: 'ก', reason: 'ข', post: true }]],
  closeYear: [[false, { year: '2569', by: 'ก', reason: 'ข', post: true }]],
  reopen: [[false, { group: GIVES }]],
  correct: [[true, { tab: 'รับเงิน', row: 6 }]],
  verify: [[false, {}]],
  board: [[false, WRITE]],
  collection: [[true, { group: GIVES, ...WRITE }]],
  collect: [[true, { group: GIVES, entries: [{ member: M.member, amount: 30 }], key: 'k' }]],
  draft: [[false, { group: GIVES, put: '' }]],
  requestClaim: [[true, { ...M, code: 'SICK', eventDate: '1/10/2569' }]],
  newLoan: [[true, { group: lender.groupId, member: borrowed.entry.member!.memberId }]],
  repay: [[true, { group: lender.groupId, loan: borrowed.loanId, amount: '100' }]],
  rulesInForce: [[false, { group: GIVES }]],
  setRule: [[false, { key: 'arrears.suspendDays', value: '60', effectiveFrom: '1/12/2569' }]],
  setSetting: [[false, { key: 'network.meetingDay', value: '17' }]],
  myName: [[false, { name: '' }]],
  understood: [
    [true, {}],
    [true, { tab: 'สมาชิก · น้ำขาว' }],
  ],
  bind: [[true, { tab: 'สมาชิก · น้ำขาว', table: 'members' }]],
  unbind: [[false, { tab: 'สมาชิก · น้ำขาว' }]],
  undo: [[false, { action: 'none' }]],
  example: [[false, {}]],
  newGroup: [[false, { name: 'ใหม่', system: 'onebaht' }]],
  tellGroup: [[false, { group: GIVES, name: 'ใหม่', system: 'onebaht' }]],
  selection: [[false, {}]],
  protect: [[false, {}]],
  history: [[false, {}]],
  functions: [[false, { name: 'SAJJA_STATUS', group: GIVES }]],
  insertFunction: [[false, { name: 'SAJJA_STATUS', form: 'one', group: GIVES }]],
  panel: [[false, {}]],
  goTo: [[false, { tab: 'สมาชิก · น้ำขาว', row: 9 }]],
  language: [[false, { language: 'th' }]],
};

/** They read the workbook anew, as it would be after what is asked. */
const AS_IF: ReadonlySet<CommandName> = new Set(['requestClaim', 'newLoan', 'repay', 'correct', 'collect', 'bind']);

/** What comes back to the person who asked, and what is written to result tabs or kept; people's own rows aside. */
function told(name: CommandName, takes: object): string {
  try {
    const { answer, says, writes, remembers, changes } = plan(
      name,
      takes,
      books,
      AS_IF.has(name) ? context : { ...context, workbook },
    );
    const { about, what } = changes ?? {};
    const sealed = name === 'close' ? changes?.cells : null;
    return JSON.stringify({ answer, says, writes, remembers, about, what, sealed });
  } catch (thrown) {
    if (isProblem(thrown)) return JSON.stringify(thrown.words);
    throw thrown;
  }
}

const FULL_ID = /(?<!\d)9\d{12}(?!\d)/;

describe('members', () => {
  test('are many, and every command there is was asked', () => {
    expect(workbook.ledger.groups.reduce((sum, { members }) => sum + members.length, 0)).toBeGreaterThan(400);
    expect(someone.members[0]!.name).toContain(MARK);
    expect(Object.keys(COMMANDS).sort()).toEqual(Object.keys(commands).sort());
  });

  const cases = Object.entries(COMMANDS).flatMap(([name, asked]) =>
    asked.map(([names, takes]) => ({ name: name as CommandName, names, takes })),
  );
  test.each(cases.filter(({ names }) => !names))('are not named by $name $takes', ({ name, takes }) => {
    const said = told(name, takes);
    expect(said.slice(Math.max(0, said.indexOf(MARK) - 200), said.indexOf(MARK) + 20)).not.toContain(MARK);
    expect(FULL_ID.exec(said)).toBeNull();
  });

  test.each(cases.filter(({ names }) => names))(
    'may be named by $name, but no national id is shown whole',
    ({ name, takes }) => {
      const said = told(name, takes);
      expect(FULL_ID.exec(said)).toBeNull();
    },
  );
});
