/** Rights, welfare, loans and the year end of the example network, as another program gets them and as people read them. */
import { existsSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_TODAY } from '../../../src/local/example/workbook.ts';
import { folderForTests, SAMPLES, sajjaHere } from './command.ts';

const at = folderForTests();
const file = at('network.xlsx');
const YEAR_END = ['--group', 'G02', '--year', '2569'];
const QUESTIONS: readonly (readonly [name: string, ...args: string[]])[] = [
  ['rights', '--member', '0050', '--group', 'G01'],
  ['welfare', '--group', 'G01'],
  ['loans'],
  ['loans', '--group', 'สัจจะวัดป่ายาง'],
  ['loan', '--loan', 'กู้-93'],
  ['leaving', '--member', '036', '--group', 'G02'],
  ['statements', '--year', '2569'],
  ['statements', '--group', 'G05', '--from', '2569-01', '--to', '2569-06-30'],
  ['yearend', ...YEAR_END],
];

interface Answer {
  readonly [field: string]: unknown;
}

async function asked(name: string, from: string, ...args: readonly string[]): Promise<Answer> {
  const { status, out, err } = await sajjaHere(name, from, ...args, '--today', EXAMPLE_TODAY, '--json');
  expect([status, err]).toEqual([0, '']);
  return JSON.parse(out);
}

/** Every number with the path of its field. */
function numbersIn(value: unknown, path = ''): [path: string, number: number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => numbersIn(one, /^\d+$/.test(name) ? path : `${path}.${name}`));
}

beforeAll(async () => {
  expect((await sajjaHere('example', '--out', file)).status).toBe(0);
}, 120_000);

describe('as JSON', () => {
  test.each(QUESTIONS)('%s %s %s: whole satang, and no pages or letters', async (name, ...args) => {
    const answer = await asked(name, file, ...args);
    expect(Object.keys(answer)).not.toEqual(expect.arrayContaining(['report']));
    expect(Object.keys(answer)).not.toEqual(expect.arrayContaining(['letter']));
    const parts = numbersIn(answer).filter(([path, number]) => {
      return !/\.(par30|share|ratio)$/.test(path) && !Number.isInteger(number);
    });
    expect(parts).toEqual([]);
  });

  test('rights say of every benefit whether, since when and how much', async () => {
    const { memberId, active, rights } = await asked('rights', file, '--member', '0050', '--group', 'G01');
    expect([memberId, active]).toEqual(['0050', true]);
    expect(rights).toHaveLength(8);
    expect(rights).toContainEqual(
      expect.objectContaining({ code: 'DEATH', has: true, amount: 3_000_000, timesLeft: 1, per: 'event' }),
    );
  });

  test('rights are asked for on another day too', async () => {
    const { since } = await asked('rights', file, '--member', '0050', '--group', 'G01');
    const before = await asked('rights', file, '--member', '0050', '--group', 'G01', '--on', '2548-01-01');
    expect(before).toMatchObject({ on: '2005-01-01' });
    expect(String(since) < '2005-07-01').toBe(true);
  });

  test('welfare has the claims that wait, with what may be paid and how many approvals are missing', async () => {
    const { waiting } = await asked('welfare', file, '--group', 'G01');
    const left = (waiting as readonly { approvalsLeft: number }[]).map(({ approvalsLeft }) => approvalsLeft);
    expect(new Set(left)).toEqual(new Set([0, 1, 2]));
    expect(waiting).toContainEqual(expect.objectContaining({ asked: 60_000, right: 40_000 }));
    expect(waiting).not.toContainEqual(expect.objectContaining({ status: 'paid' }));
  });

  test('loans of every age are there, and their ages add up to all that is owed', async () => {
    const { ageing, loans, outstanding } = await asked('loans', file, '--group', 'G02');
    const ages = ageing as readonly { bucket: string; loans: number; outstanding: number }[];
    expect(ages.filter(({ loans: count }) => count > 0).map(({ bucket }) => bucket)).toEqual([
      'current',
      '1-30',
      '31-90',
      '91-180',
      '181-365',
      'over365',
    ]);
    expect(ages.reduce((sum, age) => sum + age.outstanding, 0)).toBe(outstanding);
    const line = (loanId: string) => expect.objectContaining({ loanId });
    expect(loans).toContainEqual(expect.objectContaining({ loanId: 'กู้-97', replaces: 'กู้-96' }));
    for (const [loanId, status] of [
      ['กู้-98', 'writtenOff'],
      ['กู้-99', 'offset'],
    ]) {
      expect(loans).toContainEqual(line(loanId!));
      expect(loans).toContainEqual(expect.objectContaining({ loanId, outstanding: 0, status }));
    }
  });

  test('the schedule of a loan comes to its principal', async () => {
    const { schedule, loan } = await asked('loan', file, '--loan', 'กู้-93');
    const lines = schedule as readonly { principal: number; state: string }[];
    expect(lines.reduce((sum, { principal }) => sum + principal, 0)).toBe(800_000);
    expect(lines.map(({ state }) => state)).toContain('overdue');
    expect(loan).toMatchObject({ loanId: 'กู้-93', bucket: '91-180' });
  });

  test('statements balance, group by group', async () => {
    const { groups } = await asked('statements', file, '--year', '2569');
    const all = groups as readonly {
      groupId: string;
      trialBalance: { debit: number; credit: number };
      balanceSheet: { totalAssets: number; totalLiabilities: number; totalFunds: number };
    }[];
    expect(all.map(({ groupId }) => groupId)).toEqual(expect.arrayContaining(['G01', 'G02', 'G04', 'G05']));
    for (const { trialBalance } of all) expect(trialBalance.debit).toBe(trialBalance.credit);
  });

  test('a month stands for its first or last day', async () => {
    const byMonth = await asked('statements', file, '--group', 'G05', '--from', '2569-01', '--to', '2569-06');
    const byDay = await asked('statements', file, '--group', 'G05', '--from', '2026-01-01', '--to', '2026-06-30');
    expect(byMonth).toEqual(byDay);
    expect(byMonth).toMatchObject({ from: '2026-01-01', to: '2026-06-30' });
  });

  test('the parts of a year’s profit and the members’ shares add up', async () => {
    const { profit, parts, members, state } = await asked('yearend', file, ...YEAR_END);
    const cut = parts as readonly { goes: string; amount: number }[];
    expect(state).toBe('proposed');
    expect(cut.reduce((sum, { amount }) => sum + amount, 0)).toBe(profit);
    for (const [goes, field] of [
      ['dividend', 'dividend'],
      ['refund', 'refund'],
    ] as const) {
      const pool = cut.filter((part) => part.goes === goes).reduce((sum, { amount }) => sum + amount, 0);
      const shared = (members as readonly Record<typeof field, number>[]).reduce((sum, one) => sum + one[field], 0);
      expect(shared).toBe(pool);
    }
  });

  test('a fiscal year may be named by its days, and by nothing less', async () => {
    const byYear = await asked('yearend', file, ...YEAR_END);
    const byDays = await asked('yearend', file, '--group', 'G02', '--from', '2568-10', '--to', '2569-09');
    expect(byDays).toEqual(byYear);
    const less = await sajjaHere('yearend', file, '--group', 'G02', '--from', '2569-01', '--to', '2569-09');
    expect(less.status).toBe(2);
    expect(less.err).toContain('--year');
  });
});

describe('for people', () => {
  test.each(QUESTIONS.map((question, place) => [place % 2 === 0 ? 'th' : 'en', ...question]))(
    '%s: %s %s %s',
    async (language, name, ...args) => {
      const { status, out, err } = await sajjaHere(name!, file, ...args, '--today', EXAMPLE_TODAY, '--lang', language!);
      expect([status, err]).toEqual([0, '']);
      expect(out.split('\n').length).toBeGreaterThan(5);
      expect(out).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
    },
  );
});

describe('--out', () => {
  test.each([
    ['welfare', '--group', 'R1'],
    ['loans', '--group', 'R2'],
    ['statements', '--year', '2569'],
    ['yearend', '--group', 'R2', '--year', '2569'],
  ])('%s writes one result tab and a line of the log, and leaves the others', async (name, ...args) => {
    const [small, out] = [`${SAMPLES}workbook.xlsx`, at(`${name}.xlsx`)];
    expect((await sajjaHere(name, small, ...args, '--today', '2026-05-02', '--out', out)).status).toBe(0);
    const [before, after] = [new ExcelJS.Workbook(), new ExcelJS.Workbook()];
    await before.xlsx.readFile(small);
    await after.xlsx.readFile(out);
    const titles = before.worksheets.map((sheet) => sheet.name);
    const made = after.worksheets.filter((sheet) => !titles.includes(sheet.name));
    const [page, ...others] = made.filter((sheet) => sheet.name !== 'บันทึกการทำงาน');
    expect([others, made.length]).toEqual([[], 2]);
    expect(page!.rowCount).toBeGreaterThan(5);
    for (const title of titles) expect(after.getWorksheet(title)!.rowCount).toBe(before.getWorksheet(title)!.rowCount);
  });
});

describe('posting', () => {
  const RESOLUTION = ['--resolution', 'ประชุมใหญ่ ครั้งที่ 1/2570'];

  async function figures(from: string): Promise<readonly unknown[]> {
    const balances = await asked('balances', from, '--group', 'G02');
    const statements = await asked('statements', from, '--group', 'G02', '--to', '2569-12-31');
    const check = await sajjaHere('check', from, '--today', EXAMPLE_TODAY, '--json');
    return [balances, statements, JSON.parse(check.out)];
  }

  test('a year end that is posted reads back as posted, pays each member his share, and is undone whole', async () => {
    const posted = at('posted.xlsx');
    const post = [...YEAR_END, '--post', ...RESOLUTION, '--goes-to', 'savings'];
    const answer = await asked('yearend', file, ...post, '--out', posted);
    expect(answer).toMatchObject({ state: 'posted', resolution: 'ประชุมใหญ่ ครั้งที่ 1/2570' });
    const back = await asked('yearend', posted, ...YEAR_END);
    expect(back).toMatchObject({ state: 'posted', action: answer['action'], profit: answer['profit'] });

    const savings = async (from: string) => {
      const { members } = await asked('balances', from, '--group', 'G02');
      const lines = members as readonly { memberId: string; savings: number; active: boolean }[];
      return new Map(lines.map((line) => [line.memberId, line]));
    };
    const [before, after] = [await savings(file), await savings(posted)];
    for (const share of answer['members'] as readonly { memberId: string; total: number }[]) {
      const was = before.get(share.memberId)!;
      // What somebody has a share in who has left since is owed to him.
      expect(after.get(share.memberId)?.savings).toBe(was.savings + (was.active ? share.total : 0));
    }

    const undone = at('undone.xlsx');
    const { undone: done, rows } = await asked('undo', posted, '--action', String(answer['action']), '--out', undone);
    expect(done).toBe(true);
    expect(rows).toBeGreaterThan(100);
    expect(await asked('yearend', undone, ...YEAR_END)).toMatchObject({ state: 'proposed', action: null });
    expect(await figures(undone)).toEqual(await figures(file));
  }, 120_000);

  test('a year end is posted once, however often it is asked for', async () => {
    const [once, twice] = [at('once.xlsx'), at('twice.xlsx')];
    const post = [...YEAR_END, '--post', ...RESOLUTION];
    await asked('yearend', file, ...post, '--out', once);
    await sajjaHere('yearend', once, ...post, '--out', twice, '--today', EXAMPLE_TODAY);
    expect(await asked('balances', once, '--group', 'G02')).toEqual(await asked('balances', twice, '--group', 'G02'));
  }, 60_000);

  test('a year that still runs is not posted, and nothing is written', async () => {
    const post = ['--group', 'G05', '--year', '2569', '--post', ...RESOLUTION, '--out', at('running.xlsx')];
    const { status, err } = await sajjaHere('yearend', file, ...post, '--today', EXAMPLE_TODAY);
    expect(status).toBe(2);
    expect(err).toContain('2569');
    expect(existsSync(at('running.xlsx'))).toBe(false);
  });

  test('a member who leaves is paid what he has less what he owes, and comes back whole when it is undone', async () => {
    const gone = at('gone.xlsx');
    const leave = ['--member', '016', '--group', 'G02'];
    const answer = await asked('leaving', file, ...leave);
    expect(answer['action']).toBe(null);
    const debts = (answer['loans'] as readonly { principal: number; interest: number }[]).reduce(
      (sum, { principal, interest }) => sum + principal + interest,
      0,
    );
    expect(answer['pays']).toBe(
      Number(answer['savings']) + Number(answer['deposits']) + Number(answer['shares']) - debts,
    );
    const text = await sajjaHere(
      'leaving',
      file,
      ...leave,
      '--post',
      ...RESOLUTION,
      '--out',
      gone,
      '--today',
      EXAMPLE_TODAY,
    );
    expect(text.status).toBe(0);
    expect(text.out).toContain(gone);
    const { members } = await asked('balances', gone, '--group', 'G02', '--as-of', '2026-11-03');
    expect(members).toContainEqual(
      expect.objectContaining({ memberId: '016', active: false, savings: 0, loansOutstanding: 0 }),
    );
    // The register's row was changed; the file remembers what stood there.
    const [action] = /leave-\S+/.exec(text.out)!;
    const stayed = at('stayed.xlsx');
    expect(await asked('undo', gone, '--action', action, '--out', stayed)).toMatchObject({ undone: true });
    const of = ['--group', 'G02', '--as-of', '2026-11-03'];
    expect(await asked('balances', stayed, ...of)).toEqual(await asked('balances', file, ...of));
    const again = await sajjaHere(
      'undo',
      stayed,
      '--action',
      action,
      '--out',
      at('again.xlsx'),
      '--today',
      EXAMPLE_TODAY,
    );
    expect(again.status).toBe(2);
    expect(existsSync(at('again.xlsx'))).toBe(false);
  }, 120_000);
});
