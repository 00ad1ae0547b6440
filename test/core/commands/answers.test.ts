/** What commands answer beside the figures: steps, members, passbooks, places to go, and problems that say what to do. */
import { describe, expect, test } from 'vitest';
import { menu } from '../../../src/core/commands/catalogue.ts';
import { grid, sampleGrids } from '../tables/workbooks.ts';
import { plan, problemOf } from './asking.ts';

const SAMPLE = await sampleGrids('workbook.xlsx');
const WIDE = await sampleGrids('wide.xlsx');

describe('month', () => {
  test('on 2 May shows April as of that day, with one step to do first', () => {
    const { answer } = plan('month', { group: 'R1' }, SAMPLE);
    expect(answer).toMatchObject({ month: '2026-04', asOf: '2026-05-02', groupId: 'R1', rowsNotCounted: 1 });
    expect(answer.next).toMatchObject({ leads: 'findings', says: { th: 'อีก 1 เรื่องต้องแก้ก่อนสรุปเดือน' } });
  });
  test('of a sheet without books names the tabs there are, for them to be told of', () => {
    const { answer } = plan('month', {}, [grid('แผ่น1', [['']]), grid('จดเงิน', [['แกง', 40]])]);
    expect(answer).toMatchObject({ foreign: ['จดเงิน'], groups: [], empty: { th: expect.stringContaining('จดเงิน') } });
    expect(plan('month', {}, []).answer.foreign).toEqual([]);
  });
  test('lists the steps in the order of a treasurer’s month, each with its state', () => {
    const { answer } = plan('month', { group: 'R1' }, SAMPLE);
    expect(answer.steps.map((step) => `${step.label.th}: ${step.state.th}`)).toEqual([
      'รายชื่อค้างส่ง: 1 คน',
      'เก็บเงิน: ขาด 2 คน',
      'ฝากธนาคาร: ยังไม่ฝาก',
      'เบิกสวัสดิการ: ไม่มีค้างจ่าย',
      'นับเงิน: ไม่ตรง',
      'ตรวจรายการ: ต้องแก้ 1',
      'สรุปเดือน: รอแก้ก่อน',
      'ปิดงวด: ยังไม่ปิด',
      'ส่งเครือข่าย: ยังไม่ส่ง',
    ]);
  });
  test('of March says what was taken to the bank and what was paid out', () => {
    const { answer } = plan('month', { group: 'R1', month: '2569-03' }, SAMPLE);
    const details = new Map(answer.steps.map(({ step, detail }) => [step, detail?.th]));
    expect(details.get('bank')).toBe('ฝาก 100 บาท');
    expect(details.get('claims')).toBe('จ่ายแล้ว 1 ราย 200 บาท');
  });
  test('counts the same findings as the page of findings', () => {
    const takes = { group: 'R1', month: '2026-03' };
    expect(plan('month', takes, SAMPLE).answer.counts).toEqual(plan('check', takes, SAMPLE).answer.counts);
  });
  test('a blank group is the network; the choice is remembered and taken up again', () => {
    const { answer, remembers } = plan('month', { group: '' }, SAMPLE);
    expect(answer.groupId).toBeNull();
    expect(remembers).toEqual({ group: '' });
    expect(plan('month', {}, SAMPLE, { remembered: { group: 'R2' } }).answer.groupId).toBe('R2');
  });
  test('of the only group is that group’s', () => {
    expect(plan('month', {}, WIDE).answer.groupId).not.toBeNull();
  });
  test('of a sheet that does not say whose it is leads to what its tabs are, with a name from the lines above', () => {
    const lines = (title: string) => [grid('สมุด', [[title], ['ชื่อ', 'ม.ค. 69', 'ก.พ. 69'], ['ก้าน ใจดี', 30, 30]])];
    const led = (title: string) => [
      plan('month', {}, lines(title)).answer.next.leads,
      plan('understood', {}, lines(title)).answer.titled,
    ];
    expect(led('รายชื่อกลุ่มสัจจะบ้านควน หมู่ที่ ๕ ต.ทุ่ง')).toEqual(['wizard', 'สัจจะบ้านควน']);
    expect(led('กองทุนหมู่บ้านปีนัง ปี 2569')).toEqual(['wizard', 'กองทุนหมู่บ้านปีนัง']);
    expect(led('บัญชีเงินสัจจะ')).toEqual(['wizard', null]);
    expect(plan('understood', {}, SAMPLE).answer.titled).toBeNull();
  });
  test('of the only group leads to a tab that cannot be read, which else nobody would miss', () => {
    const book = [
      grid('กลุ่ม', [
        ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
        ['G01', 'บ้านควน', 'วันละบาท'],
      ]),
      grid('รับเงิน', [
        ['วันที่', 'ชื่อ', 'จำนวนเงิน'],
        ['5/3/2569', 'ก้าน ใจดี', 30],
      ]),
      grid('จ่ายสวัสดิการ', [
        ['วันที่', 'ชื่อ', 'เรื่อง', 'จำนวนเงิน'],
        ['6/3/2569', 'ก้าน ใจดี', 'คลอดบุตร', 500],
      ]),
    ];
    const { answer } = plan('month', { month: '2026-03' }, book);
    expect(answer.counts.reject).toBe(1);
    expect(answer.next.leads).toBe('findings');
    const [told] = plan('check', { group: answer.groupId!, month: '2026-03' }, book).answer.findings;
    expect(told?.message.th).toContain('แท็บ “จ่ายสวัสดิการ” ไม่มีคอลัมน์ สวัสดิการ');
  });
  test('of an empty workbook says how to begin', () => {
    const { answer } = plan('month', {}, [grid('แผ่น1', [])]);
    expect(answer.empty?.th).toContain('ว่าง');
    expect(answer.steps).toEqual([]);
  });
});

describe('summary', () => {
  test('without a page gives the month’s last day, with a page the day people read it', () => {
    expect(plan('summary', { month: '2026-04' }, SAMPLE).answer.asOf).toBe('2026-04-30');
    expect(plan('summary', { month: '2026-04', page: 'network' }, SAMPLE).answer.asOf).toBe('2026-05-02');
  });
  test('of a group is its page, and the network’s figures stay whole', () => {
    const { answer } = plan('summary', { month: '2026-04', group: 'สัจจะบ้านโนนงาม' }, SAMPLE);
    expect(answer.groups.map(({ groupId }) => groupId)).toEqual(['R2']);
    expect(answer.network.groups).toBe(2);
    expect(answer.report.title.th).toContain('โนนงาม');
  });
  test('as text for LINE gives the amounts that matter, in both languages', () => {
    const { answer } = plan('summary', { month: '2026-04', group: 'R2' }, SAMPLE);
    expect(answer.text.th.split('\n')).toEqual([
      'สรุปเดือนเมษายน 2569',
      'สัจจะบ้านโนนงาม',
      'ณ วันที่ 30 เม.ย. 69',
      'สมาชิก 6 คน (เข้า 0 ออก 0)',
      'เงินสัจจะงวดนี้ ส่งแล้ว 600 จาก 700 บาท (86%)',
      'รับเงินสัจจะในเดือนนี้ 800 บาท',
      'ค้างส่ง 1 คน 100 บาท',
      'เงินสัจจะคงเหลือ 16,750 บาท',
      'เงินกู้คงค้าง 4,000 บาท ค้างชำระ 1,000 บาท',
      'เงินสด 4,770 ธนาคาร 14,012.34 รวม 18,782.34 บาท',
      'เงินกองทุน 22,782.34 บาท',
      'เงินยกมา 19,522.34 รับ 1,860 จ่าย 2,600 บาท',
    ]);
    expect(answer.text.en.split('\n')).toHaveLength(12);
  });
  test('never asks a one-baht group about saving', () => {
    const { answer } = plan('summary', { month: '2026-04', group: 'R1' }, SAMPLE);
    expect(`${JSON.stringify(answer.report)} ${answer.text.th}`).not.toMatch(/ออม|เงินฝาก(?!ธนาคาร)/);
  });
  test('names no member on the network’s page', () => {
    const { answer } = plan('summary', { month: '2026-04' }, SAMPLE);
    const members = plan('balances', {}, SAMPLE).answer.members.map(({ name }) => name);
    for (const name of members) expect(JSON.stringify(answer)).not.toContain(name);
  });
});

test('the settings name the network and move its meeting', () => {
  const settings = grid('ตั้งค่า', [
    ['หัวข้อ', 'ค่า'],
    ['network.name', 'เครือข่ายลุ่มน้ำ'],
    ['network.meetingDay', 1],
  ]);
  const { answer } = plan('month', { group: '' }, [...SAMPLE, settings]);
  expect(answer).toMatchObject({ network: 'เครือข่ายลุ่มน้ำ', month: '2026-04', asOf: '2026-05-01' });
});

describe('members', () => {
  const found = (query: string) =>
    plan('members', { group: 'R2', query }, SAMPLE).answer.members.map(({ memberId }) => memberId);
  test('are found by number, also without its zeros', () => {
    expect(found('05')).toEqual(['05']);
    expect(found('5')[0]).toBe('05');
  });
  test('are found by part of a name', () => {
    expect(found('สายทอง')).toEqual(['05']);
  });
  test('all are listed when nothing is sought, with what they owe', () => {
    const { answer } = plan('members', { group: 'R2' }, SAMPLE);
    expect(answer.found).toBe(6);
    expect(answer.members.find(({ memberId }) => memberId === '05')?.arrears).toBe(10_000);
  });
});

describe('statement', () => {
  test('runs from the opening to what the balances say', () => {
    const { answer } = plan('statement', { member: '02', group: 'R2', asOf: '2026-04-30' }, SAMPLE);
    const last = answer.lines[answer.lines.length - 1];
    expect(last?.balance).toBe(30_000);
    expect((answer.standing.savings ?? 0) + (answer.standing.deposits ?? 0)).toBe(30_000);
    expect(answer.lines[0]).toMatchObject({ text: 'ยอดยกมา', tab: 'ยอดยกมา' });
  });
  test('shows each month with its verdict', () => {
    const { answer } = plan('statement', { member: '4', group: 'R1', asOf: '2026-04-30' }, SAMPLE);
    expect(answer.months.map(({ month, verdict }) => `${month} ${verdict}`)).toEqual([
      '2026-01 partial',
      '2026-02 missed',
      '2026-03 missed',
      '2026-04 pending',
    ]);
  });
});

describe('problems say what to do, in both languages', () => {
  const said = (ask: () => unknown): string => {
    const { kind, words } = problemOf(ask);
    expect(words.th).toMatch(/[ก-๙]/);
    expect(words.en).toMatch(/[a-z]/);
    return kind;
  };
  test('nothing in the workbook, or nothing that is known', () => {
    expect(said(() => plan('check', {}, []))).toBe('workbookEmpty');
    expect(said(() => plan('summary', {}, [grid('แผ่น1', [['', '']])]))).toBe('workbookEmpty');
    expect(said(() => plan('balances', {}, [grid('รายการอาหาร', [['แกง', 40]])]))).toBe('noKnownTab');
  });
  test('an unknown group names those there are', () => {
    const problem = problemOf(() => plan('summary', { group: 'R9' }, SAMPLE));
    expect(problem.kind).toBe('groupUnknown');
    expect(problem.words.th).toContain('บ้านหนองบัวลาย (R1)');
  });
  test('an unknown member names the numbers like it', () => {
    const problem = problemOf(() => plan('statement', { group: 'R2', member: '07' }, SAMPLE));
    expect(problem.kind).toBe('memberUnknown');
    expect(problem.words.th).toMatch(/0[1-6]/);
    const { memberId, name } = plan('members', { group: 'R2' }, SAMPLE).answer.members[0]!;
    const part = problemOf(() => plan('statement', { group: 'R2', member: name.slice(0, 4) }, SAMPLE));
    expect(part.words.th).toContain(`${memberId} ${name}`);
  });
  test('months, days and words that cannot be read', () => {
    expect(said(() => plan('summary', { month: 'ต.ค.' }, SAMPLE))).toBe('monthUnreadable');
    expect(said(() => plan('balances', { asOf: '31/2/2569' }, SAMPLE))).toBe('dayUnreadable');
    expect(said(() => plan('journal', { format: 'excel' }, SAMPLE))).toBe('wordUnknown');
    expect(said(() => plan('summary', { month: '2569-04', asOf: '2026-03-31' }, SAMPLE))).toBe('asOfBeforeMonth');
  });
  test('anything of another shape than was asked for', () => {
    for (const takes of ['x', 7, [], { group: {} }, { write: 'yes' }, { month: [] }]) {
      expect(said(() => plan('summary', takes, SAMPLE))).toMatch(/takesWrong|groupUnknown/);
    }
    expect(said(() => plan('goTo', { tab: 'รับเงิน', row: -1 }, SAMPLE))).toBe('takesWrong');
    expect(said(() => plan('goTo', { tab: 'รับเงิน', row: 1, column: 'A1:B2' }, SAMPLE))).toBe('takesWrong');
    expect(said(() => plan('language', { language: 'fr' }, SAMPLE))).toBe('wordUnknown');
  });
});

test('going to a cell keeps the tab’s title as it stands', () => {
  const { selects } = plan('goTo', { tab: ' รับเงิน ', row: 27, column: 'f' }, []);
  expect(selects).toEqual({ tab: ' รับเงิน ', row: 27, column: 'F' });
});

test('the menu has at most six lines, in both languages', () => {
  expect(menu.length).toBeLessThanOrEqual(6);
  for (const { calls, caption } of menu) {
    expect(calls).toMatch(/^sajja[A-Z]\w+$/);
    expect(caption.th).toMatch(/[ก-๙]/);
  }
});
