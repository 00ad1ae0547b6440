/** A claim goes from asked for to paid by two different people, is never paid above the right, and every step can be taken back. */
import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { book, grid, ONE_GROUP } from '../../tables/workbooks.ts';
import { plan, problemOf } from '../asking.ts';
import { session as over } from '../session.ts';

const CLAIMS = 'เบิกสวัสดิการ';
const MEMBERS = grid(
  'สมาชิก',
  [
    ['เลขสมาชิก', 'คำนำหน้า', 'ชื่อ', 'สกุล', 'วันสมัคร'],
    ['001', 'นาง', 'สมหญิง', 'ใจงาม', '1/1/2560'],
    ['002', 'นาย', 'มานะ', 'ดีพร้อม', '1/1/2569'],
  ],
  { sheetId: 2 },
);
const BENEFITS = grid(
  'สิทธิสวัสดิการ',
  [
    ['รหัส', 'สวัสดิการ', 'ชนิด', 'ต่อ', 'จำนวนเงิน', 'ไม่เกินหน่วยต่อปี'],
    ['SICK', 'นอนโรงพยาบาล', 'เจ็บ', 'คืน', 100, 10],
  ],
  { sheetId: 3 },
);
const HEADER = ['เลขที่', 'เลขสมาชิก', 'สวัสดิการ', 'วันเกิดเหตุ', 'วันยื่น', 'จำนวนคืน', 'จำนวนเงิน', 'สถานะ', 'วันจ่าย'];
const ASKED: Cell[] = ['เบิก 7', '001', 'SICK', '1/4/2569', '5/4/2569', 3, 300, '', ''];

const books = (rows: readonly (readonly Cell[])[] = [ASKED], header: readonly string[] = HEADER): Grid[] => [
  ONE_GROUP,
  MEMBERS,
  BENEFITS,
  grid(CLAIMS, [header, ...rows], { sheetId: 4 }),
];

/** A session over the claims. */
function session(start: readonly Grid[]) {
  const of = over(start);
  return {
    ...of,
    claim: (row = 2) => book(...of.grids()).claims.find((one) => one.row === row)!,
    cells: (title = CLAIMS) => of.cells(title),
    edit: (row: number, column: number, cell: Cell) => of.edit(CLAIMS, row, column, cell),
  };
}

const AT = { tab: CLAIMS, row: 2 };
const approve = (by: string) => ({ ...AT, decides: 'approve', by });

describe('approving', () => {
  it('takes two different people, whose names stand beside the claim', () => {
    const at = session(books());
    expect(at.ask('decideClaim', approve('สมศรี มีสุข')).claim).toMatchObject({ status: 'requested', approvalsLeft: 1 });
    expect(at.claim()).toMatchObject({ status: 'requested', approvedBy: 'สมศรี มีสุข' });
    expect(at.ask('decideClaim', approve('ประเสริฐ, ทองดี')).claim).toMatchObject({
      status: 'approved',
      approvalsLeft: 0,
    });
    expect(at.claim()).toMatchObject({ status: 'approved', approvedBy: 'สมศรี มีสุข, ประเสริฐ ทองดี' });
    expect(at.cells()[0]!.slice(9)).toEqual(['ผู้อนุมัติ']);
  });

  it('is refused to the same person, also with a title or other blanks', () => {
    const at = session(books());
    at.ask('decideClaim', approve('สมศรี มีสุข'));
    for (const by of ['สมศรี มีสุข', 'นางสมศรี  มีสุข', ' สมศรีมีสุข '])
      expect(problemOf(() => at.look('decideClaim', approve(by))).kind).toBe('approverTwice');
  });

  it.each(['สมหญิง ใจงาม', 'นางสมหญิง ใจงาม', '001'])('is refused to the member himself: %s', (by) => {
    expect(problemOf(() => session(books()).look('decideClaim', approve(by))).kind).toBe('approverIsMember');
  });

  it('needs both names also where somebody has typed the status by hand', () => {
    const typed = [...ASKED.slice(0, 7), 'อนุมัติ', ''];
    const at = session(books([typed]));
    expect(problemOf(() => at.look('payClaim', { ...AT, pay: true })).words.th).toMatch('อีก 2 คน');
    at.ask('decideClaim', approve('สมศรี'));
    expect(at.ask('decideClaim', approve('ทองดี')).claim).toMatchObject({ status: 'approved', approvalsLeft: 0 });
    expect(problemOf(() => at.look('decideClaim', approve('คนที่สาม'))).kind).toBe('claimSettled');
  });

  it('says what speaks against the claim', () => {
    const young: Cell[] = ['', '002', 'SICK', '1/4/2569', '', 1, 250, '', ''];
    const { claim } = session(books([young])).look('decideClaim', approve('สมศรี')).answer;
    expect(claim.right).toBe(0);
    expect(claim.against.map(({ th }) => th)).toEqual([
      'ยังไม่มีสิทธิในวันเกิดเหตุ มีสิทธิตั้งแต่ 30 มิ.ย. 69',
      'ขอ 250 บาท เกินสิทธิ จ่ายได้ 100 บาท',
    ]);
  });
});

describe('refusing', () => {
  it('needs a reason, which joins the note that stands there', () => {
    const at = session(books([[...ASKED, 'ใบรับรองแพทย์ครบ']], [...HEADER, 'หมายเหตุ']));
    expect(problemOf(() => at.look('decideClaim', { ...AT, decides: 'refuse', by: 'สมศรี' })).kind).toBe('reasonNeeded');
    at.ask('decideClaim', { ...AT, decides: 'refuse', by: 'สมศรี', reason: 'ยื่นซ้ำ' });
    expect(at.claim()).toMatchObject({ status: 'refused', note: 'ใบรับรองแพทย์ครบ · ไม่อนุมัติ: ยื่นซ้ำ (สมศรี)' });
    expect(problemOf(() => at.look('decideClaim', approve('ทองดี'))).words.th).toMatch('ไม่อนุมัติ แล้ว');
  });
});

describe('paying', () => {
  const ready = () => {
    const at = session(books());
    at.ask('decideClaim', approve('สมศรี'));
    at.ask('decideClaim', approve('ทองดี'));
    return at;
  };

  it('sets status, day and place, and gives the voucher with three signatures and both approvers', () => {
    const at = ready();
    const { claim, voucher } = at.ask('payClaim', {
      ...AT,
      pay: true,
      date: '20/4/2569',
      place: 'bank',
      payer: 'อารี',
      witness: 'วันดี',
    });
    expect(claim).toMatchObject({ status: 'paid', paidDate: '2026-04-20' });
    expect(at.claim()).toMatchObject({ status: 'paid', paidDate: '2026-04-20', place: 'bank', amount: 30_000 });
    const signs = voucher.blocks.flatMap((block) =>
      block.kind === 'signatures' ? block.signs.map(({ th }) => th) : [],
    );
    expect(signs).toEqual([
      'ผู้รับเงิน (นางสมหญิง ใจงาม)',
      'ผู้จ่ายเงิน (อารี)',
      'พยาน (วันดี)',
      'ผู้อนุมัติคนที่ 1 (สมศรี)',
      'ผู้อนุมัติคนที่ 2 (ทองดี)',
    ]);
    const lines = voucher.blocks.flatMap((block) => (block.kind === 'figures' ? block.lines : []));
    expect(lines.map(({ value }) => value)).toContain('(สามร้อยบาทถ้วน)');
    expect(lines[0]).toMatchObject({ label: { th: 'เลขที่' }, value: 'เบิก 7' });
    expect(problemOf(() => at.look('payClaim', { ...AT, pay: true })).words.th).toMatch('จ่ายแล้ว');
  });

  it('without being asked to pay only gives the voucher', () => {
    const { answer, changes } = session(books()).look('payClaim', AT);
    expect(changes).toBeUndefined();
    expect(answer.action).toBeNull();
    expect(answer.voucher.notes.map(({ th }) => th)).toContain('ยังอนุมัติไม่ครบ ยังจ่ายไม่ได้');
  });

  it.each([
    [{ date: '4/4/2569' }, 'paidTooEarly'],
    [{ date: '3/5/2569' }, 'paidInFuture'],
    [{ place: 'ตู้เซฟ' }, 'placeUnknown'],
    [{ date: 'เมื่อวาน' }, 'dayUnreadable'],
    [{ row: 9 }, 'claimGone'],
    [{ tab: 'ไม่มี' }, 'claimGone'],
    [{ tab: 7 }, 'takesWrong'],
    [{ row: '2' }, 'takesWrong'],
  ])('is refused for %o', (takes, kind) => {
    expect(problemOf(() => ready().look('payClaim', { ...AT, pay: true, ...takes })).kind).toBe(kind);
  });

  it('is refused above the right, with the right amount', () => {
    const at = ready();
    at.edit(2, 7, 450);
    const { kind, words } = problemOf(() => at.look('payClaim', { ...AT, pay: true }));
    expect(kind).toBe('claimAboveRight');
    expect(words.th).toMatch('ขอ 450 บาท จ่ายได้ 300 บาท');
  });

  it('is refused until two have approved', () => {
    const at = session(books());
    expect(problemOf(() => at.look('payClaim', { ...AT, pay: true })).words.th).toMatch('อีก 2 คน');
    at.ask('decideClaim', approve('สมศรี'));
    expect(problemOf(() => at.look('payClaim', { ...AT, pay: true })).words.th).toMatch('อีก 1 คน');
  });
});

describe('a claim that was shown', () => {
  const OTHER: Cell[] = ['เบิก 8', '001', 'SICK', '2/4/2569', '', 1, 100, '', ''];
  const shown = plan('decideClaim', approve('ใครก็ได้'), books()).answer.claim;

  it('is found where it stands now, and never is another that has come into its row', () => {
    const moved = session(books([OTHER, ASKED]));
    const { claim } = moved.ask('decideClaim', { ...approve('สมศรี'), knownBy: shown.knownBy });
    expect(claim).toMatchObject({ row: 3, claimId: 'เบิก 7' });
    expect(moved.claim(2).approvedBy).toBeNull();
    expect(moved.claim(3).approvedBy).toBe('สมศรี');
    expect(problemOf(() => session(books([OTHER])).look('payClaim', { ...AT, knownBy: shown.knownBy })).kind).toBe(
      'claimGone',
    );
  });

  it('is the one in its row where two say the same, and none where that cannot be told', () => {
    const same: Cell[] = ['', ...ASKED.slice(1)];
    const { knownBy } = plan('decideClaim', approve('ใครก็ได้'), books([same])).answer.claim;
    const asked = { ...approve('สมศรี'), knownBy };
    expect(session(books([same, same])).ask('decideClaim', asked).claim.row).toBe(2);
    expect(problemOf(() => session(books([OTHER, same, same])).look('decideClaim', asked)).kind).toBe('claimGone');
  });
});

describe('undoing', () => {
  it('takes back every step, the last one first, until the sheet is as it was but for a new header', () => {
    const at = session(books([[...ASKED, 'เดิม']], [...HEADER, 'หมายเหตุ']));
    const before = at.cells().slice(1);
    const steps = [
      at.ask('decideClaim', approve('สมศรี')),
      at.ask('decideClaim', approve('ทองดี')),
      at.ask('payClaim', { ...AT, pay: true }),
    ];
    for (const { action } of [...steps].reverse())
      expect(at.ask('undo', { action: action! })).toEqual({ undone: true, rows: 1 });
    expect(
      at
        .cells()
        .slice(1)
        .map((row) => row.slice(0, 10)),
    ).toEqual(before);
    expect(at.claim()).toMatchObject({ status: 'requested', paidDate: null, approvedBy: null, note: 'เดิม' });
  });

  it('says so when it was done before, and when nothing is known of the action', () => {
    const at = session(books());
    const { action } = at.ask('decideClaim', approve('สมศรี'));
    at.ask('undo', { action });
    expect(problemOf(() => at.look('undo', { action })).kind).toBe('undoneAlready');
    expect(problemOf(() => at.look('undo', { action: 'claim-00000000' })).kind).toBe('undoUnknown');
    expect(problemOf(() => at.look('undo', {})).kind).toBe('takesWrong');
  });

  it('lets the same be done and undone anew', () => {
    const at = session(books());
    for (let time = 0; time < 3; time++) {
      const { action } = at.ask('decideClaim', approve('สมศรี'));
      expect(at.claim().approvedBy).toBe('สมศรี');
      at.ask('undo', { action });
      expect(at.claim().approvedBy).toBeNull();
    }
  });

  it('finds its claim where rows were sorted, though another one holds the same names', () => {
    const other: Cell[] = ['เบิก 8', '001', 'SICK', '2/4/2569', '', 1, 100, '', ''];
    const at = session(books([ASKED, other]));
    const { action } = at.ask('decideClaim', approve('สมศรี'));
    at.ask('decideClaim', { ...approve('สมศรี'), row: 3 });
    const [first, second] = [[...at.cells()[1]!], [...at.cells()[2]!]];
    for (const [place, cell] of second.entries()) at.edit(2, place + 1, cell);
    for (const [place, cell] of first.entries()) at.edit(3, place + 1, cell);
    at.ask('undo', { action });
    expect([at.cells()[1], at.cells()[2]!.slice(0, ASKED.length)]).toEqual([second, ASKED]);
  });

  it('changes nothing where a cell was changed since, and says where', () => {
    const at = session(books());
    const { action } = at.ask('decideClaim', approve('สมศรี'));
    at.edit(2, 10, 'สมศรี, ใครก็ไม่รู้');
    const { kind, words } = problemOf(() => at.look('undo', { action }));
    expect(kind).toBe('undoDiffers');
    expect(words.th).toMatch(`แท็บ “${CLAIMS}” แถว 2`);
  });
});
