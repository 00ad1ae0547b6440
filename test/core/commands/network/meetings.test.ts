/** The commands about meetings and bodies, and the pack: open tasks before figures, and nobody's name in it. */
import { describe, expect, test } from 'vitest';
import type { Block, Report } from '../../../../src/core/reports/report.ts';
import { RESULT_TABS } from '../../../../src/core/tables/tables.ts';
import { isResultTitle, readTitle } from '../../../../src/core/tables/titles.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { exampleWorkbook } from '../../../../src/local/example/example.ts';
import { EXAMPLE_TODAY } from '../../../../src/local/example/workbook.ts';
import { tab } from '../../checks/checked.ts';
import { grid } from '../../tables/workbooks.ts';
import { plan, problemOf } from '../asking.ts';

const GROUPS = tab(
  'กลุ่ม',
  'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|ตำบล|อำเภอ|สถานะเข้าร่วม',
  ['G1', 'น้ำขาว', 'วันละบาท', 'น้ำขาว', 'จะนะ', ''],
  ['G2', 'บ้านสวน', 'วันละบาท', 'ท่างิ้ว', 'เมือง', ''],
  ['G3', 'กะแดะ', 'วันละบาท', 'กะแดะ', 'กาญจนดิษฐ์', 'ยังไม่เข้าร่วม'],
);
const MEMBERS = tab(
  'สมาชิก · น้ำขาว',
  'เลขสมาชิก|ชื่อ|วันสมัคร',
  ['1', 'บุญมี ศรีสุข', '1/1/2567'],
  ['2', 'มาลี ใจงาม', '1/1/2567'],
);
const RECEIPTS = tab('รับเงิน · น้ำขาว', 'วันที่|เลขสมาชิก|จำนวนเงิน|งวด', ['5/4/2569', '1', 30, 'เม.ย. 69']);
const SETTINGS = tab(
  'ตั้งค่า',
  'หัวข้อ|ค่า',
  ['network.name', 'เครือข่ายใต้'],
  ['network.meetingDay', 16],
  ['representatives.สภา', 'tambon 1'],
);
const MEETINGS = tab(
  'ประชุม',
  'ครั้งที่|วันที่|ประเภท|สถานที่|วาระ|เชิญ',
  ['1/2569', '16/1/2569', '', 'ศาลากลางบ้าน', '', 20],
  ['2/2569', '16/2/2569'],
  ['3/2569', '16/3/2569'],
  ['อบรม 1', '20/3/2569', 'อบรม'],
  ['4/2569', '16/4/2569'],
  ['5/2569', '18/5/2569', '', 'วัดป่ายาง', '1. รายงานเดือน 2. ปันผล', 30],
);
const ATTENDANCE = tab(
  'ผู้เข้าประชุม',
  'ครั้งที่|กลุ่ม|ชื่อ|จำนวนคน|ทำงบได้แล้ว',
  ['1/2569', 'G1', 'บุญมี ศรีสุข', 3, ''],
  ['1/2569', 'G2', 'คำปัน', 1, ''],
  ['2/2569', 'G1', 'บุญมี ศรีสุข', 1, ''],
  ['3/2569', 'G1', 'มาลี ใจงาม', 1, ''],
  ['4/2569', 'G1', 'มาลี ใจงาม', 1, ''],
  ['อบรม 1', 'G1', 'มาลี ใจงาม', 1, 'ใช่'],
);
const RESOLUTIONS = tab(
  'มติ',
  'ครั้งที่|มติ|ผู้รับผิดชอบ|กำหนด|สถานะ',
  ['4/2569', 'ทำบัญชีกลาง', 'เลขานุการ', '31/5/2569', ''],
  ['3/2569', 'ส่งงบปีก่อน', 'เหรัญญิก', '22/4/2569', ''],
  ['1/2569', 'ซื้อเครื่องพิมพ์', '', '', 'เสร็จ'],
);
const PEOPLE = tab(
  'ผู้แทน',
  'คณะ|ชื่อ|ตำบล|ตำแหน่ง|ถึง',
  ['สภา', 'สมปอง ตั้งมั่น', 'น้ำขาว', 'ประธาน', '31/5/2569'],
  ['สภา', 'วารี สดใส', '', 'เลขานุการ', ''],
  ['กรรมการ', 'สมปอง ตั้งมั่น', '', '', ''],
);
const BARE: readonly Grid[] = [GROUPS, MEMBERS, RECEIPTS, SETTINGS];
const GRIDS: readonly Grid[] = [...BARE, MEETINGS, ATTENDANCE, RESOLUTIONS, PEOPLE];

const titled = ({ blocks }: Report, title: RegExp): Block => {
  const found = blocks.find((block) => block.title !== null && title.test(block.title.en));
  if (found === undefined) throw new Error(`no block ${title}`);
  return found;
};
const rows = (block: Block): readonly (readonly unknown[])[] => {
  if (block.kind !== 'table') throw new Error('no table');
  return block.rows.map(({ cells }) => cells);
};
const sentences = ({ blocks }: Report): string[] =>
  blocks.flatMap((block) => (block.kind === 'text' ? block.paragraphs.map(({ th }) => th) : []));

describe('meetings', () => {
  test('gives the next one, who came, who stays away and what is open', () => {
    const { answer, says, writes } = plan('meetings', {}, GRIDS);
    expect(answer.next).toMatchObject({ meetingId: '5/2569', date: '2026-05-18', previous: '4/2569', planned: true });
    expect(answer.next.agenda.map(({ text }) => text.th)).toEqual(['1. รายงานเดือน', '2. ปันผล']);
    expect(answer.meetings.map(({ meetingId, kind, came, people }) => [meetingId, kind, came, people])).toEqual([
      ['1/2569', 'meeting', ['G1', 'G2'], 4],
      ['2/2569', 'meeting', ['G1'], 1],
      ['3/2569', 'meeting', ['G1'], 1],
      ['อบรม 1', 'training', ['G1'], 1],
      ['4/2569', 'meeting', ['G1'], 1],
    ]);
    expect(answer.attendance.map(({ groupId, share }) => [groupId, share])).toEqual([
      ['G1', 1],
      ['G2', 0.25],
    ]);
    expect(answer.absent).toEqual(['G2']);
    expect(answer.canDoBooks?.map(({ people }) => people)).toEqual([1, null]);
    expect(answer.resolutions).toMatchObject({ open: [{ daysOverdue: 10 }, { daysOverdue: 0 }], done: 1, dropped: 0 });
    expect(says.th).toBe('ประชุมครั้งหน้า 5/2569 มติค้าง 2 เรื่อง');
    expect(writes).toEqual([]);
  });
  test('shows open resolutions before who came, and the newest meeting first', () => {
    const { report } = plan('meetings', {}, GRIDS).answer;
    const titles = report.blocks.map(({ title }) => title?.en ?? '');
    expect(titles.findIndex((one) => /^Open/.test(one))).toBeLessThan(titles.findIndex((one) => /^Held/.test(one)));
    expect(rows(titled(report, /^Held/))[0]![0]).toBe('4/2569');
    expect(rows(titled(report, /can do the books/))).toEqual([
      ['น้ำขาว', 1],
      ['บ้านสวน', null],
    ]);
  });
  test('says in words what is empty, and proposes the meeting day', () => {
    const { answer } = plan('meetings', {}, BARE);
    expect(answer.next).toMatchObject({ meetingId: '1/2569', date: '2026-05-16', planned: false });
    expect(sentences(answer.report)).toEqual([
      'ยังไม่มีมติ จดในแท็บ มติ เรื่องละหนึ่งแถว',
      'ยังไม่มีการประชุม จดในแท็บ ประชุม ครั้งละหนึ่งแถว',
    ]);
    const done = tab('มติ', 'ครั้งที่|มติ|สถานะ', ['1/2569', 'ซื้อเครื่องพิมพ์', 'เสร็จ']);
    expect(sentences(plan('meetings', {}, [...BARE, MEETINGS, done]).answer.report)).toEqual(['ไม่มีมติค้าง']);
  });
  test('says what is doubtful: nobody written down, a number twice, a number that is not there, a row left out', () => {
    const odd = [
      tab(
        'ประชุม',
        'ครั้งที่|วันที่',
        ['1/2569', '16/1/2569'],
        ['2/2569', '16/2/2569'],
        ['1/2569', '17/2/2569'],
        ['3/2569', 'อังคารหน้า'],
      ),
      tab('ผู้เข้าประชุม', 'ครั้งที่|กลุ่ม', ['1/2569', 'G1'], ['7/2569', 'G1']),
      tab('มติ', 'ครั้งที่|มติ', ['8/2569', 'ส่งงบ']),
    ];
    const { notes } = plan('meetings', {}, [...BARE, ...odd]).answer.report;
    expect(notes.map(({ th }) => th)).toEqual([
      'ยังไม่ได้จดผู้เข้าประชุมครั้งที่ 2/2569 จึงไม่นับครั้งนั้น',
      'ประชุมครั้งที่ 1/2569 มีหลายแถว ผู้เข้าประชุมนับที่แถววันแรก',
      'ยังไม่นับ 1 รายการที่ต้องแก้ ดูที่แท็บ ตรวจสอบ',
      'แท็บ ผู้เข้าประชุม มี 1 แถวที่ “ครั้งที่” ไม่ตรงกับแท็บ ประชุม',
      'แท็บ มติ มี 1 แถวที่ “ครั้งที่” ไม่ตรงกับแท็บ ประชุม',
    ]);
  });
  test('cannot be asked for a day that is none', () => {
    expect(problemOf(() => plan('meetings', { asOf: '31/2/2569' }, GRIDS)).kind).toBe('dayUnreadable');
    expect(problemOf(() => plan('meetings', { write: 'yes' }, GRIDS)).kind).toBe('takesWrong');
  });
});

describe('bodies', () => {
  test('gives seats filled and open, terms that end, and who serves twice', () => {
    const { answer, says } = plan('bodies', {}, GRIDS);
    expect(answer.bodies.map(({ body, wanted, filled, open, over }) => [body, wanted, filled, open, over])).toEqual([
      ['สภา', 2, 1, 1, 0],
      ['กรรมการ', null, null, null, null],
    ]);
    expect(answer.bodies[0]!.others).toMatchObject([{ name: 'วารี สดใส', role: 'เลขานุการ' }]);
    expect(answer.ending).toEqual([{ body: 'สภา', name: 'สมปอง ตั้งมั่น', to: '2026-05-31', daysLeft: 29 }]);
    expect(answer.inSeveral).toEqual([{ name: 'สมปอง ตั้งมั่น', bodies: ['สภา', 'กรรมการ'] }]);
    expect(says.en).toBe('Bodies: 2, open seats: 1');
    expect(rows(titled(answer.report, /^Seats open/))).toEqual([
      ['สภา', { th: 'ต.ท่างิ้ว', en: 'Tambon ท่างิ้ว' }, 1, 0, { th: 'ว่าง 1', en: '1 open' }],
    ]);
    expect(answer.report.notes[0]!.th).toContain('ยังไม่ได้ตั้งจำนวนที่นั่งของ กรรมการ');
  });
  test('on a day after the term has one more open seat', () => {
    expect(plan('bodies', { asOf: '1/6/2569' }, GRIDS).answer.bodies[0]).toMatchObject({ filled: 0, open: 2 });
  });
  test('says in words that there are none', () => {
    const { report } = plan('bodies', {}, [GROUPS, MEMBERS]).answer;
    expect(sentences(report)).toEqual(['ยังไม่มีผู้แทน จดในแท็บ ผู้แทน คนละหนึ่งแถว']);
  });
});

describe('the pack', () => {
  test('of a month is for the first meeting after it', () => {
    const { answer, says } = plan('pack', {}, GRIDS);
    expect(answer).toMatchObject({
      month: '2026-04',
      asOf: '2026-05-02',
      next: { meetingId: '5/2569', date: '2026-05-18' },
    });
    expect(answer.report.title.th).toBe('ชุดประชุม ครั้งที่ 5/2569');
    expect(answer.report.subtitle.th).toBe('เครือข่ายใต้ · วันจันทร์ที่ 18 พฤษภาคม 2569 · วัดป่ายาง');
    expect(says.en).toBe('Meeting pack, no. 5/2569');
    expect(plan('pack', { month: 'ก.พ. 69' }, GRIDS).answer).toMatchObject({
      asOf: '2026-03-16',
      next: { meetingId: '3/2569' },
    });
    expect(plan('pack', { month: '2569-12', today: '5/1/2570' }, GRIDS).answer.next).toMatchObject({
      meetingId: '1/2570',
      date: '2027-01-16',
      planned: false,
    });
  });
  test('puts the agenda and open tasks before who has sent, and that before the figures', () => {
    const { report } = plan('pack', {}, GRIDS).answer;
    const order = [
      /^The next/,
      /^Agenda/,
      /^Open resolutions/,
      /^Missed three/,
      /groups have entries/,
      /^April 2569, as of/,
      /^Groups side/,
      /^Seats open/,
    ];
    const titles = report.blocks.map(({ title }) => title?.en ?? '');
    const places = order.map((title) => titles.findIndex((one) => title.test(one)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(report.blocks[report.blocks.length - 1]).toMatchObject({
      kind: 'signatures',
      signs: [{ th: 'ประธาน (สมปอง ตั้งมั่น)' }, { th: 'เลขานุการ (วารี สดใส)' }],
    });
  });
  test('brings the plan’s open activities, grants, open funerals and businesses after the figures', () => {
    const more = [
      tab('แผนงาน', 'ภารกิจ|ยุทธศาสตร์|กิจกรรม|ผู้รับผิดชอบ|สิ้นสุด|สถานะ', [
        'คน',
        'เรียนรู้',
        'อบรมบัญชี',
        'ฝ่ายพัฒนา',
        '31/3/2569',
        'กำลังทำ',
      ]),
      tab('เงินอุดหนุน', 'รหัสเงินอุดหนุน|แหล่งทุน|กลุ่ม|จำนวนเงิน|กำหนดส่งรายงาน', ['ทุน-1', 'พอช.', 'G1', 10_000, '30/6/2569']),
      tab('งานศพ', 'เลขที่ศพ|กลุ่ม|เลขสมาชิก|วันเสียชีวิต|เรียกเก็บต่อคน', ['1', 'G1', '2', '10/4/2569', 20]),
      tab(
        'ธุรกิจ',
        'วันที่|กลุ่ม|สินค้า|รายการ|จำนวน|ราคาต่อหน่วย',
        ['3/4/2569', 'G1', 'ปุ๋ย', 'ซื้อ', 10, 50],
        ['9/4/2569', 'G1', 'ปุ๋ย', 'ขาย', 4, 80],
      ),
    ];
    const { report } = plan('pack', {}, [...GRIDS, ...more]).answer;
    const titles = report.blocks.map(({ title }) => title?.en ?? '');
    const order = [/^Groups side/, /^Seats open/, /^Late activities/, /^Grants/, /^Deaths/, /^Businesses/];
    const places = order.map((title) => titles.findIndex((one) => title.test(one)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(JSON.stringify(report)).not.toMatch(/มาลี|บุญมี/);
  });
  test('says of its figures the day and of how many groups they are', () => {
    const block = titled(plan('pack', {}, GRIDS).answer.report, /as of/);
    expect(block.title).toEqual({
      th: 'เดือนเมษายน 2569 ณ วันที่ 2 พฤษภาคม 2569 (1 จาก 2 กลุ่ม)',
      en: 'April 2569, as of 2 May 2569 (1 of 2 groups)',
    });
    expect(block.kind === 'figures' && block.lines.map(({ value }) => value)).toEqual([2, 2, 2, 3_000, 0, 3_000, 0]);
  });
  test('of a workbook without meetings still has an agenda from ten to three', () => {
    const { report } = plan('pack', {}, BARE).answer;
    expect(rows(titled(report, /^Agenda/)).map(([time]) => time)).toEqual([
      '10:00',
      '',
      '',
      '12:00',
      '13:00',
      '',
      '15:00',
    ]);
    expect(report.blocks[report.blocks.length - 1]).toMatchObject({ signs: [{ th: 'ประธาน' }, { th: 'เลขานุการ' }] });
  });
  test('cannot be asked for a month that is none', () => {
    expect(problemOf(() => plan('pack', { month: 'เดือนหน้า' }, GRIDS)).kind).toBe('monthUnreadable');
  });
});

describe('the tabs', () => {
  test.each(['meetings', 'bodies', 'pack'] as const)(
    'of %s are written in the language asked, and never read back',
    (name) => {
      for (const language of ['th', 'en'] as const) {
        const { writes, selects } = plan(name, { write: true }, GRIDS, { language });
        const title = RESULT_TABS[name][language];
        expect(writes.map((write) => write.title)).toEqual([title]);
        expect(selects).toEqual({ tab: title, row: null, column: null });
        expect(isResultTitle(title)).toBe(true);
        expect(readTitle(title)).toBeNull();
        const text = JSON.stringify(writes[0]!.cells);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        if (language === 'en') expect(text).not.toMatch(/ครั้งที่|มติ|ประชุม/);
      }
    },
  );
  test('that people keep their records in are read as before', () => {
    for (const title of ['ประชุม', 'การประชุม 2569', 'ผู้แทน', 'Meetings', 'Representatives']) {
      expect(isResultTitle(title)).toBe(false);
      expect(readTitle(title)).not.toBeNull();
    }
  });
});

describe('no member is named', () => {
  const example = exampleWorkbook('network').tabs.map(({ title, cells }, sheetId) => grid(title, cells, { sheetId }));
  const firstNames = namesIn(example);
  // Members come to meetings, but it is only counted that they did.
  const came = tab(
    'ผู้เข้าประชุม · น้ำขาว',
    'ครั้งที่|ชื่อ|ทำงบได้แล้ว',
    ...firstNames.map((name): Cell[] => ['อ1', `${name} แก้วมณี`, 'ใช่']),
  );
  const held = tab('ประชุม · น้ำขาว', 'ครั้งที่|วันที่|ประเภท', ['อ1', '20/9/2569', 'อบรม'], ['9/2569', '16/9/2569', '']);
  test.each(['pack', 'meetings'] as const)('in the %s of the example network', (name) => {
    expect(firstNames.length).toBeGreaterThan(50);
    const { answer, writes } = plan(name, { write: true }, [...example, held, came], { today: EXAMPLE_TODAY });
    // Those who hold an office are known to everybody.
    const offices = plan('bodies', {}, example, { today: EXAMPLE_TODAY }).answer.bodies.flatMap(({ units, others }) =>
      [...units.flatMap(({ serving }) => serving), ...others].map((one) => one.name),
    );
    const said = offices.reduce((text, office) => text.replaceAll(office, ''), JSON.stringify([answer, writes]));
    expect(firstNames.filter((first) => said.includes(first))).toEqual([]);
  });
});

/** Every first name in the registers of some grids. */
function namesIn(grids: readonly Grid[]): string[] {
  const names = new Set<string>();
  for (const { title, cells } of grids) {
    if (!title.startsWith('สมาชิก')) continue;
    const header = cells.findIndex((line) => line.includes('ชื่อ') || line.includes('ชื่อ-สกุล'));
    const at = cells[header]!.findIndex((cell) => cell === 'ชื่อ' || cell === 'ชื่อ-สกุล');
    for (const line of cells.slice(header + 1)) {
      const [first] = String(line[at] ?? '')
        .trim()
        .split(' ');
      if (first) names.add(first);
    }
  }
  return [...names];
}
