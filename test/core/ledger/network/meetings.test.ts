/** Meetings of a network: their numbers, the next one, who came and who stays away, and resolutions carried until done. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../../../src/core/ledger/network/agenda.ts';
import { attendanceByGroup, canDoBooks } from '../../../../src/core/ledger/network/attendance.ts';
import { meetingFacts } from '../../../../src/core/ledger/network/meeting-facts.ts';
import { meetingKey, meetingNumber } from '../../../../src/core/ledger/network/meeting-number.ts';
import { meetingsInOrder, nextMeeting } from '../../../../src/core/ledger/network/meetings.ts';
import { resolutionsOn } from '../../../../src/core/ledger/network/resolutions.ts';
import { addMonths, type Day, dateNumber, dayInMonth, monthOf } from '../../../../src/core/values/calendar.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { tab } from '../../checks/checked.ts';
import { dateCell } from '../../tables/workbooks.ts';
import { during, ledgerOf, on } from '../opened.ts';

const GROUPS = tab(
  'กลุ่ม',
  'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|สถานะเข้าร่วม|วันก่อตั้ง',
  ['G1', 'น้ำขาว', 'วันละบาท', '', ''],
  ['G2', 'บ้านสวน', 'วันละบาท', '', ''],
  ['G3', 'กาญจนดิษฐ์', 'วันละบาท', 'ยังไม่เข้าร่วม', ''],
  ['G4', 'ตั้งใหม่', 'วันละบาท', '', '1/3/2569'],
  ['NET', 'เครือข่าย', 'เครือข่าย', '', ''],
);
type Rows = readonly (readonly Cell[])[];
const meetings = (...rows: Rows): Grid => tab('ประชุม', 'ครั้งที่|วันที่|ประเภท|คณะ|สถานที่|วาระ|เชิญ', ...rows);
const came = (...rows: Rows): Grid => tab('ผู้เข้าประชุม', 'ครั้งที่|กลุ่ม|ชื่อ|จำนวนคน|ทำงบได้แล้ว', ...rows);
const resolved = (...rows: Rows): Grid => tab('มติ', 'ครั้งที่|มติ|ผู้รับผิดชอบ|กำหนด|สถานะ', ...rows);
const next = (from: string, rows: Rows, meetingDay = 16) =>
  nextMeeting(meetingsInOrder(ledgerOf(GROUPS, meetings(...rows)).book), on(from), meetingDay);

describe('numbers of meetings', () => {
  test.each([
    ['5/2549', 5, 2549],
    ['ครั้งที่ ๕/๒๕๔๙', 5, 2549],
    ['5 / 49', 5, 2549],
    ['05/2006', 5, 2549],
    ['5', 5, null],
  ])('%s is number %d of %s', (typed, sequence, buddhistYear) => {
    expect(meetingNumber(typed)).toEqual({ sequence, buddhistYear });
  });
  test.each(['', '0/2569', 'มี.ค.', '5/', '5/300', '5/2569/1', '-1/2569', '1e3/2569'])('%s is none', (typed) => {
    expect(meetingNumber(typed)).toBeNull();
  });
  test('one number written in two ways is one meeting; one without a year is another', () => {
    expect(meetingKey('ครั้งที่ 05/69')).toBe(meetingKey('๕/๒๕๖๙'));
    expect(meetingKey('5')).not.toBe(meetingKey('5/2569'));
    expect(meetingKey('อบรม 1')).toBe(meetingKey('อบรม1'));
  });
});

test('a number that the sheet made a date of is still a number; any other day is none', () => {
  const { book } = ledgerOf(
    GROUPS,
    meetings(
      [dateCell('2569-05-01'), '16/5/2569'],
      [dateCell('1969-06-01'), '16/6/2569'],
      [dateCell('2026-07-02'), '16/7/2569'],
    ),
    came([dateCell('2026-05-01'), 'G1']),
  );
  expect(meetingsInOrder(book).map(({ meetingId, attendance }) => [meetingId, attendance?.length])).toEqual([
    ['5/2569', 1],
    ['6/2569', undefined],
  ]);
  expect(book.findings.map(({ code, row }) => [code, row])).toEqual([['CELL_UNREADABLE', 4]]);
});

describe('the next meeting', () => {
  test('goes on from the last number of the year', () => {
    const rows: Rows = [
      ['3/2569', '16/3/2569'],
      ['4/2569', '16/4/2569'],
    ];
    expect(next('2026-04-20', rows)).toMatchObject({
      meetingId: '5/2569',
      date: '2026-05-16',
      previous: '4/2569',
      planned: false,
    });
  });
  test('begins anew with the Buddhist year', () => {
    const rows: Rows = [
      ['11/2569', '16/11/2569'],
      ['12/2569', '16/12/2569'],
    ];
    expect(next('2026-12-20', rows)).toMatchObject({ meetingId: '1/2570', date: '2027-01-16', previous: '12/2569' });
  });
  test('counts meetings that have no number, and those with a sequence alone', () => {
    expect(
      next('2026-03-20', [
        ['ก.พ.', '16/2/2569'],
        ['มี.ค.', '16/3/2569'],
      ]).meetingId,
    ).toBe('3/2569');
    expect(next('2026-03-20', [['7', '16/2/2569']]).meetingId).toBe('8/2569');
    expect(next('2026-03-20', []).meetingId).toBe('1/2569');
  });
  test('never has a number that another meeting has', () => {
    expect(
      next('2026-03-20', [
        ['2/2569', '16/3/2569'],
        ['3/2569', '20/2/2569', 'อบรม'],
      ]).meetingId,
    ).toBe('4/2569');
  });
  test('is on the 16th though that is a Sunday, and on the day of the setting', () => {
    // 16 August 2026 is a Sunday.
    expect(next('2026-08-01', []).date).toBe('2026-08-16');
    expect(next('2026-08-16', []).date).toBe('2026-08-16');
    expect(next('2026-08-17', []).date).toBe('2026-09-16');
    expect(next('2026-02-10', [], 31).date).toBe('2026-02-28');
  });
  test('is a month later where this month’s was held early', () => {
    expect(next('2026-05-15', [['5/2569', '14/5/2569']]).date).toBe('2026-06-16');
  });
  test('is the one in the tab, with its place and agenda; one much later waits', () => {
    const planned: Rows = [['6/2569', '18/6/2569', '', '', 'วัดป่ายาง', '', 40]];
    expect(next('2026-06-01', planned)).toMatchObject({
      meetingId: '6/2569',
      date: '2026-06-18',
      place: 'วัดป่ายาง',
      invited: 40,
      planned: true,
    });
    expect(next('2026-04-01', planned)).toMatchObject({ date: '2026-04-16', planned: false });
  });
  test('passes over trainings and the meetings of divisions', () => {
    const rows: Rows = [
      ['อบรม 1', '10/5/2569', 'อบรม'],
      ['ฝ่าย 1', '12/5/2569', '', 'ฝ่ายธุรกิจ'],
      ['4/2569', '16/4/2569'],
    ];
    expect(next('2026-05-01', rows)).toMatchObject({ meetingId: '5/2569', date: '2026-05-16' });
  });
  test('where every meeting names its body, goes by the body that meets most often', () => {
    const rows: Rows = [
      ['1/2569', '16/1/2569', '', 'คณะกรรมการเครือข่าย'],
      ['2/2569', '16/2/2569', '', 'คณะกรรมการเครือข่าย'],
      ['ธ1', '20/2/2569', '', 'ฝ่ายธุรกิจ'],
    ];
    expect(next('2026-03-01', rows)).toMatchObject({ meetingId: '3/2569', previous: '2/2569' });
  });
  test('is never before the day asked for, falls on the meeting day, and has a free number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 31 }),
        fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }),
        (shift, meetingDay, months) => {
          const from = dayInMonth(addMonths(during('2026-01'), shift % 24), (shift % 28) + 1);
          const all = months.map((month, at) => meetingAt(dayInMonth(addMonths(during('2025-01'), month), 16), at + 1));
          const found = nextMeeting(all, from, meetingDay);
          expect(found.date >= from).toBe(true);
          if (found.planned) return;
          expect(found.date).toBe(dayInMonth(monthOf(found.date), meetingDay));
          expect(dateNumber(found.date)).toBeLessThanOrEqual(meetingDay);
          expect(all.some(({ meetingId }) => meetingId === found.meetingId)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const meetingAt = (date: Day, sequence: number) => ({
  meetingId: `${sequence}/2569`,
  date,
  kind: 'meeting' as const,
  body: null,
  place: null,
  agenda: null,
  invited: null,
  attendance: null,
  repeated: false,
  ofNetwork: true,
});

test('groups report by the 15th of its month, and never after the meeting', () => {
  const reportBy = (reportDay: number) =>
    meetingFacts(ledgerOf(GROUPS), { asOf: on('2026-04-30'), from: on('2026-04-30'), meetingDay: 16, reportDay })
      .reportBy;
  expect([reportBy(15), reportBy(20)]).toEqual(['2026-05-15', '2026-05-16']);
});

describe('the agenda', () => {
  test('has five items between ten and three where none is typed', () => {
    const items = agendaOf(null, { previous: '4/2549', open: 2 });
    expect(items.map(({ time }) => time).filter((time) => time !== null)).toEqual(['10:00', '12:00', '13:00', '15:00']);
    expect(items.filter(({ text }) => /^\d\. /.test(text.th))).toHaveLength(5);
    expect(items[1]!.text.th).toBe('2. รับรองรายงานการประชุมครั้งก่อน (ครั้งที่ 4/2549)');
    expect(items[2]!.text.th).toContain('มติค้าง 2 เรื่อง');
    expect(agendaOf(' ', { previous: null, open: 0 })[1]!.text.en).toBe('2. Minutes of the last meeting');
  });
  test.each([
    'รายงานเดือน; ปันผล ; อื่น ๆ',
    '1. รายงานเดือน 2. ปันผล 3. อื่น ๆ',
    '๑) รายงานเดือน ๒) ปันผล ๓) อื่น ๆ',
    'วาระที่ 1 รายงานเดือน วาระที่ 2 ปันผล วาระที่ 3 อื่น ๆ',
  ])('is what was typed: %s', (typed) => {
    expect(agendaOf(typed, { previous: null, open: 0 }).map(({ text }) => text.th)).toEqual([
      '1. รายงานเดือน',
      '2. ปันผล',
      '3. อื่น ๆ',
    ]);
  });
});

describe('attendance', () => {
  const held: Rows = [1, 2, 3, 4].map((month) => [`${month}/2569`, `16/${month}/2569`]);
  const of = (attendance: Rows, rows: Rows = held, asOf = '2026-04-30') => {
    const { book, groups } = ledgerOf(GROUPS, meetings(...rows), came(...attendance));
    return attendanceByGroup(groups, meetingsInOrder(book), on(asOf));
  };
  const all: Rows = [
    ['1/2569', 'G1'],
    ['1/2569', 'G2'],
    ['2/2569', 'G1'],
    ['3/2569', 'G1'],
    ['3/2569', 'G4'],
    ['4/2569', 'G1'],
    ['๔/๒๕๖๙', 'น้ำขาว'],
    ['4/2569', 'G3'],
  ];
  test('is the share of the meetings since a group was founded, of groups that take part', () => {
    expect(of(all)).toEqual([
      { groupId: 'G1', name: 'น้ำขาว', meetings: 4, attended: 4, share: 1, missedInRow: 0, lastCame: '2026-04-16' },
      { groupId: 'G2', name: 'บ้านสวน', meetings: 4, attended: 1, share: 0.25, missedInRow: 3, lastCame: '2026-01-16' },
      { groupId: 'G4', name: 'ตั้งใหม่', meetings: 2, attended: 1, share: 0.5, missedInRow: 1, lastCame: '2026-03-16' },
    ]);
  });
  test('of a meeting where nobody is written down says nothing, and of one to come neither', () => {
    const rows: Rows = [...held, ['5/2569', '16/5/2569']];
    const g2 = of(all.filter(([id]) => id !== '2/2569').concat([['5/2569', 'G1']]), rows)[1]!;
    expect(g2).toMatchObject({ meetings: 3, attended: 1, missedInRow: 2 });
    expect(of([])[0]).toMatchObject({ meetings: 0, share: null, missedInRow: 0, lastCame: null });
  });
  test('of a group written down with nobody is an absence', () => {
    const rows: Rows = [
      ['1/2569', 'G1', '', 2],
      ['1/2569', 'G2', '', 0],
    ];
    expect(of(rows).map(({ attended, meetings }) => `${attended}/${meetings}`)).toEqual(['1/1', '0/1', '0/0']);
  });
  test('is of the latest twelve, while absences run on', () => {
    const rows: Rows = Array.from({ length: 15 }, (_, at) => [
      `${at + 1}`,
      `16/${(at % 12) + 1}/${2568 + (at > 11 ? 1 : 0)}`,
    ]);
    const attendance: Rows = rows.map(([id], at) => [id!, at < 1 ? 'G2' : 'G1']);
    const [g1, g2] = of(attendance, rows);
    expect(g1).toMatchObject({ meetings: 12, attended: 12 });
    expect(g2).toMatchObject({ meetings: 12, attended: 0, share: 0, missedInRow: 14, lastCame: '2025-01-16' });
  });
  test('lists who missed three in a row, the longest first', () => {
    const ledger = ledgerOf(GROUPS, meetings(...held), came(...all));
    const facts = meetingFacts(ledger, {
      asOf: on('2026-04-30'),
      from: on('2026-04-30'),
      meetingDay: 16,
      reportDay: 15,
    });
    expect(facts.absences.map(({ groupId }) => groupId)).toEqual(['G2']);
    expect(facts.expected).toEqual(['G1', 'G2', 'G4']);
  });
  test('counts people, once a meeting though its number stands twice', () => {
    const ledger = ledgerOf(
      GROUPS,
      meetings(['1/2569', '16/1/2569'], ['1/2569', '17/1/2569']),
      came(['1/2569', 'G1', 'ก', 3], ['1/2569', 'G2', 'ข', ''], ['9/2569', 'G2', '', 9]),
    );
    const facts = meetingFacts(ledger, {
      asOf: on('2026-04-30'),
      from: on('2026-04-30'),
      meetingDay: 16,
      reportDay: 15,
    });
    expect(facts.held.map(({ attendance, repeated }) => [attendance?.length ?? null, repeated])).toEqual([
      [2, false],
      [null, true],
    ]);
    expect(facts.loose).toEqual({ attendance: 1, resolutions: 0, repeated: ['1/2569'], dropped: 0 });
  });
  test('the share never leaves 0 to 1, and absences in a row never pass the meetings', () => {
    const visits = fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(visits, (months) => {
        const list = months.map((present, at) => ({
          ...meetingAt(dayInMonth(addMonths(during('2025-01'), at), 16), at + 1),
          attendance: present.flatMap((is, place) =>
            is
              ? [{ tab: 1, row: 2, meetingId: '', groupId: `G${place + 1}`, name: null, people: 1, canDoBooks: false }]
              : [],
          ),
        }));
        for (const { groupId, share, attended, meetings: of12, missedInRow } of attendanceByGroup(
          TWO,
          list,
          on('2026-12-31'),
        )) {
          const place = groupId === 'G1' ? 0 : 1;
          expect(of12).toBe(Math.min(12, months.length));
          expect(attended).toBe(months.slice(-12).filter((present) => present[place]).length);
          expect(share).toBe(attended / of12);
          expect(months.slice(months.length - missedInRow).some((present) => present[place])).toBe(false);
          expect(missedInRow === months.length || months[months.length - 1 - missedInRow]![place]).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const TWO = ledgerOf(GROUPS).groups.slice(0, 2);

test('who can do the books is counted by name once, without a name by the fullest training', () => {
  const { book, groups } = ledgerOf(
    GROUPS,
    meetings(
      ['อ1', '1/2/2569', 'อบรม'],
      ['อ2', '1/3/2569', 'อบรม'],
      ['3/2569', '16/3/2569'],
      ['อ3', '1/9/2569', 'อบรม'],
    ),
    came(
      ['อ1', 'G1', 'นางมาลี ใจงาม', 1, 'ใช่'],
      ['อ2', 'G1', 'มาลี ใจงาม', 1, 'ใช่'],
      ['อ2', 'G1', 'บุญมี ศรีสุข', 1, 'ใช่'],
      ['อ1', 'G1', '', 2, 'ใช่'],
      ['อ2', 'G1', '', 1, 'ใช่'],
      ['อ2', 'G2', 'คำ', 1, ''],
      ['3/2569', 'G4', 'ปิ่น', 1, 'ใช่'],
      ['อ3', 'G4', 'ปิ่น', 1, 'ใช่'],
    ),
  );
  expect(canDoBooks(groups, meetingsInOrder(book), on('2026-04-30'))).toEqual([
    { groupId: 'G1', name: 'น้ำขาว', people: 4 },
    { groupId: 'G2', name: 'บ้านสวน', people: 0 },
    { groupId: 'G4', name: 'ตั้งใหม่', people: null },
  ]);
});

describe('resolutions', () => {
  const of = (asOf: string, ...rows: Rows) =>
    resolutionsOn(
      ledgerOf(GROUPS, meetings(['1/2569', '16/1/2569'], ['5/2569', '16/5/2569']), resolved(...rows)).book,
      on(asOf),
    );
  test('are carried until they are done, the longest overdue first', () => {
    const found = of(
      '2026-04-30',
      ['1/2569', 'ทำบัญชีกลาง', 'เลขานุการ', '30/4/2569', ''],
      ['1/69', 'ส่งงบ', 'เหรัญญิก', '1/4/2569', 'ยังไม่เสร็จ'],
      ['1/2569', 'เยี่ยมกลุ่มใหม่', '', '', 'ค้าง'],
      ['1/2569', 'ซื้อเครื่องพิมพ์', '', '1/2/2569', 'เสร็จ'],
      ['1/2569', 'เลิกขายปุ๋ย', '', '', 'ยกเลิก'],
      ['5/2569', 'เรื่องของเดือนหน้า', '', '1/1/2569', ''],
      ['9/2550', 'ครั้งที่ไม่มีในแท็บ', '', '', ''],
    );
    expect(found).toMatchObject({ done: 1, dropped: 1 });
    expect(found.open.map(({ resolution, daysOverdue, decided }) => [resolution, daysOverdue, decided])).toEqual([
      ['ส่งงบ', 29, '2026-01-16'],
      ['ทำบัญชีกลาง', 0, '2026-01-16'],
      ['ครั้งที่ไม่มีในแท็บ', null, null],
      ['เยี่ยมกลุ่มใหม่', null, '2026-01-16'],
    ]);
    expect(found.open[0]).toMatchObject({ tab: 'มติ', row: 3, owner: 'เหรัญญิก' });
  });
  test('of a status that cannot be read stay open', () => {
    expect(of('2026-04-30', ['1/2569', 'ส่งงบ', '', '', 'เกือบเสร็จ']).open).toMatchObject([
      { due: null, daysOverdue: null },
    ]);
  });
  test('of a day that cannot be read are left out, and it is said how many rows are', () => {
    const ledger = ledgerOf(
      GROUPS,
      meetings(['1/2569', '16/1/2569'], ['', 'พรุ่งนี้']),
      resolved(['1/2569', 'ส่งงบ', '', 'เร็ว ๆ นี้', '']),
    );
    const facts = meetingFacts(ledger, {
      asOf: on('2026-04-30'),
      from: on('2026-04-30'),
      meetingDay: 16,
      reportDay: 15,
    });
    expect(facts).toMatchObject({ resolutions: { open: [] }, loose: { dropped: 2 } });
  });
});
