/** The tables that a federation keeps in BigQuery: their columns in both languages, by what they are parted and how they lie. */
import { FIGURES } from '../../ledger/months/figures.ts';
import { fieldOf } from '../../ledger/months/group-figures.ts';
import type { Column } from '../../tables/column.ts';
import { tables } from '../../tables/tables.ts';
import type { Words } from '../../values/words.ts';

export interface FeedColumn extends Words {
  readonly type: 'STRING' | 'INT64' | 'FLOAT64' | 'BOOL' | 'DATE';
  readonly mode: 'REQUIRED' | 'NULLABLE';
}

export interface FeedTable extends Words {
  readonly columns: Readonly<Record<string, FeedColumn>>;
  /** Whether it is parted by `month`; what is not is small. */
  readonly byMonth: boolean;
  /** What lies together within a part, the first first. */
  readonly cluster: readonly string[];
}

/** A value as it goes up: money in satang, days `YYYY-MM-DD`, a month as its first day. */
export type Fed = string | number | boolean | null;

const needed = (type: FeedColumn['type'], th: string, en: string): FeedColumn => ({ type, mode: 'REQUIRED', th, en });
const maybe = (type: FeedColumn['type'], th: string, en: string): FeedColumn => ({ type, mode: 'NULLABLE', th, en });
const people = (th: string, en: string): FeedColumn => needed('INT64', `${th} (คน)`, `${en} (people)`);
const satang = (th: string, en: string): FeedColumn => needed('INT64', `${th} (สตางค์)`, `${en} (satang)`);

/** Whose row it is: ids of groups are each network's own. */
const WHOSE = {
  network: needed('STRING', 'เครือข่าย', 'The network'),
  group_id: needed('STRING', 'รหัสกลุ่มในเครือข่าย', 'The group’s id within its network'),
};

const MONTH = { month: needed('DATE', 'เดือน เป็นวันที่ 1 ปี ค.ศ.', 'The month, as its first day') };
const CLUSTER = ['network', 'group_id'];

/** The column of a figure: `on_time` of `contributions` is `contributions_on_time`. */
export const columnOf = (block: string, name: string): string =>
  `${block}_${name}`.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export interface FigureColumn {
  readonly column: string;
  /** Its field in a line of figures. */
  readonly field: string;
  readonly block: keyof typeof FIGURES;
  readonly of: 'count' | 'money' | 'share';
  readonly is: 'flow' | 'balance';
}

/** Every figure of a month with its column, in order. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).flatMap(
  (block) =>
    Object.entries(FIGURES[block]).map(([name, { of, is }]) => ({
      column: columnOf(block, name),
      field: fieldOf(block, name),
      block,
      of,
      is,
    })),
);

function figureColumns(): Readonly<Record<string, FeedColumn>> {
  const words: Readonly<Record<string, Column>> = tables.groupFigures.columns;
  return Object.fromEntries(
    FIGURE_COLUMNS.map(({ column, field, of }) => {
      const { th, en } = words[field]!;
      const unit = of === 'money' ? [' (สตางค์)', ' (satang)'] : of === 'share' ? [' (0 ถึง 1)', ' (0 to 1)'] : ['', ''];
      return [column, maybe(of === 'share' ? 'FLOAT64' : 'INT64', th + unit[0], en + unit[1])];
    }),
  );
}

export const FEED_TABLES = {
  groups: {
    th: 'ทะเบียนกลุ่ม กลุ่มละแถว',
    en: 'The groups, one row each',
    byMonth: false,
    cluster: CLUSTER,
    columns: {
      ...WHOSE,
      name: needed('STRING', 'ชื่อกลุ่ม', 'The group’s name'),
      organisation: maybe('STRING', 'องค์กรที่กลุ่มสังกัด', 'The organisation it is part of'),
      system: needed(
        'STRING',
        'ระบบ: onebaht sajja production villagefund network',
        'Its system: onebaht, sajja, production, villagefund, network',
      ),
      works: needed('STRING', 'แบบบัญชี: gives saves lends network', 'How it works: gives, saves, lends, network'),
      village: maybe('STRING', 'หมู่บ้าน', 'Village'),
      tambon: maybe('STRING', 'ตำบล', 'Tambon'),
      amphoe: maybe('STRING', 'อำเภอ', 'Amphoe'),
      province: maybe('STRING', 'จังหวัด', 'Province'),
      region: maybe('STRING', 'ภาค', 'Region'),
      issues: maybe('STRING', 'ประเด็นงาน คั่นด้วยจุลภาค', 'Issues it works on, between commas'),
      participation: needed('STRING', 'การเข้าร่วม: active notyet left', 'Participation: active, notyet, left'),
      model: needed('BOOL', 'พื้นที่ต้นแบบ', 'Whether it is a model area'),
    },
  },
  postings: {
    th: 'รายการบัญชีทุกรายการ ไม่มีชื่อหรือเลขสมาชิก',
    en: 'Every posting, without any member’s name or number',
    byMonth: true,
    cluster: [...CLUSTER, 'kind'],
    columns: {
      ...MONTH,
      ...WHOSE,
      day: needed('DATE', 'วันที่', 'The day'),
      kind: needed(
        'STRING',
        'ชนิดของแถว: contribution deposit share entryFee fine withdrawal claim loan repayment cashbook transfer opening',
        'What the row is: contribution, deposit, share, entryFee, fine, withdrawal, claim, loan, repayment, cashbook, transfer, opening',
      ),
      debit: maybe('STRING', 'บัญชีเดบิต', 'The account debited'),
      credit: maybe('STRING', 'บัญชีเครดิต', 'The account credited'),
      amount: satang('จำนวนเงิน รายการกลับเป็นลบ', 'The amount; a reversal is negative'),
      opening: needed('BOOL', 'ยอดยกมา ไม่ใช่รับหรือจ่าย', 'An opening balance: neither in nor out'),
      posted: needed(
        'BOOL',
        'ลงบัญชีแล้ว เท็จ = แถวที่อยู่ในยอดยกมาแล้ว นับเฉพาะว่ารับหรือจ่ายอะไร',
        'Whether it is in the accounts; false = the row lies inside the opening balance and only counts as received or paid',
      ),
      counter_group: maybe(
        'STRING',
        'กลุ่มอีกฝ่ายของเงินที่โอนกันในเครือข่าย เมื่อลงตรงกันทั้งสองฝ่าย',
        'The other group, where money moved between two groups of the network and both entered it',
      ),
    },
  },
  dues: {
    th: 'เงินสมทบหรือสัจจะที่ต้องส่ง รวมตามเดือนที่ค้าง ไม่แยกคน',
    en: 'Dues of a month and what is owed of earlier ones, added up by the month owed; nobody’s alone',
    byMonth: true,
    cluster: CLUSTER,
    columns: {
      ...MONTH,
      ...WHOSE,
      due_month: maybe(
        'DATE',
        'งวดของเดือน ว่าง = ยกมาก่อนมีบัญชี หรือเงินที่เหลือจากทุกงวด',
        'The month it was due for; null = from before the books, or paid beyond every month',
      ),
      standing: needed('STRING', 'member = ยังเป็นสมาชิก former = ออกแล้ว', 'member, or former for those who have left'),
      due: satang('ควรส่งของเดือนนี้', 'Due for this month'),
      covered: satang('ส่งแล้วของเดือนนี้', 'Covered of this month'),
      on_time: people('ส่งตรงเวลา', 'Paid on time'),
      late: people('ส่งช้า', 'Paid late'),
      partial: people('ส่งไม่ครบ', 'Paid in part'),
      missed: people('ขาดส่ง', 'Missed'),
      pending: people('รอส่ง', 'Pending'),
      not_due: people('ไม่ต้องส่ง', 'Not due'),
      not_paid: people('ยังส่งไม่ครบ ไม่ว่าเลยกำหนดหรือไม่', 'Not paid in full, whether past the day or not'),
      not_paid_amount: satang('ยังขาดของเดือนนี้', 'Not paid of this month'),
      owed: satang('ค้างส่งของงวดนี้ที่เลยกำหนดแล้ว', 'Owed for the due month, past its day'),
      owing: people('คนที่งวดนี้เป็นงวดเก่าที่สุดที่ค้าง', 'Those whose oldest month owed it is'),
      ahead: satang('ส่งล่วงหน้าให้งวดนี้', 'Paid ahead for the due month'),
    },
  },
  movements: {
    th: 'สมาชิกเข้าออกแต่ละเดือน เป็นจำนวนคน',
    en: 'Members joining and leaving, as numbers of people',
    byMonth: true,
    cluster: CLUSTER,
    columns: {
      ...MONTH,
      ...WHOSE,
      kind: needed(
        'STRING',
        'opening (ก่อนเดือนแรก) joined left died ended',
        'opening (before the first month), joined, left, died, ended',
      ),
      members: people('จำนวน', 'How many'),
    },
  },
  loans: {
    th: 'เงินกู้คงค้างสิ้นเดือน รวมตามอายุหนี้ ไม่แยกสัญญา',
    en: 'Loans at the month’s end by how long they are overdue; no contract by itself',
    byMonth: true,
    cluster: CLUSTER,
    columns: {
      ...MONTH,
      ...WHOSE,
      bucket: needed(
        'STRING',
        'อายุหนี้เป็นวัน: current 1-30 31-90 91-180 181-365 over365 unnamed',
        'Days overdue: current, 1-30, 31-90, 91-180, 181-365, over365; unnamed = of no contract',
      ),
      loans: needed('INT64', 'จำนวนสัญญา', 'How many contracts'),
      outstanding: satang('คงค้าง', 'Outstanding'),
      owed: satang('คงค้าง ไม่หักสัญญาที่จ่ายเกิน', 'Outstanding, without what was overpaid on others'),
      overdue: satang('เลยกำหนด', 'Overdue'),
      overdue_loans: needed('INT64', 'จำนวนสัญญาที่เลยกำหนด', 'How many are overdue'),
      overpaid: satang('จ่ายเกิน', 'Repaid beyond what was owed'),
    },
  },
  group_months: {
    th: 'เดือนของกลุ่ม: ส่งแล้วหรือยัง และสิ่งที่ไม่ใช่ผลรวมของรายการ',
    en: 'A group’s month: whether it was sent, and what is no sum of postings',
    byMonth: true,
    cluster: CLUSTER,
    columns: {
      ...MONTH,
      ...WHOSE,
      as_of: needed('DATE', 'นับถึงวันที่', 'Counted up to this day'),
      works: needed('STRING', 'แบบบัญชี: gives saves lends network', 'How it works: gives, saves, lends, network'),
      in_totals: needed('BOOL', 'นับในยอดรวมของเครือข่าย', 'Whether totals hold it'),
      state: needed('STRING', 'การส่ง: sent entering none', 'Whether it was sent: sent, entering, none'),
      source: needed(
        'STRING',
        'ตัวเลขของเดือนมาจาก rows report none',
        'Where the month’s figures come from: rows, report, none',
      ),
      balances_from: needed(
        'STRING',
        'ยอดคงเหลือมาจาก rows report none',
        'Where its balances come from: rows, report, none',
      ),
      last_reported: maybe('DATE', 'เดือนล่าสุดที่ส่ง', 'The last month it reported'),
      balances_as_of: maybe('DATE', 'ยอดคงเหลือ ณ วันที่', 'The day of its balances'),
      books_start: maybe('DATE', 'วันยอดยกมาที่ใช้อยู่', 'The day of the opening balances in force'),
      rows_not_counted: needed('INT64', 'แถวที่ยังไม่นับเพราะต้องแก้', 'Rows left out until they are mended'),
      counted: maybe('INT64', 'เงินที่นับได้ (สตางค์)', 'Money counted (satang)'),
      difference: maybe('INT64', 'นับได้ต่างจากบัญชี (สตางค์)', 'Counted less book (satang)'),
      waiting: maybe('INT64', 'คำขอสวัสดิการที่รอ', 'Claims that wait'),
      waiting_amount: maybe('INT64', 'เงินของคำขอที่รอ (สตางค์)', 'Money of claims that wait (satang)'),
    },
  },
  figures: {
    th: 'ตัวเลขสรุปเดือนของกลุ่มที่โปรแกรมคิด ใช้เทียบกับวิว group_figures',
    en: 'The program’s own figures of a group’s month, which the view group_figures must equal',
    byMonth: true,
    cluster: CLUSTER,
    columns: { ...MONTH, ...WHOSE, ...figureColumns() },
  },
} as const satisfies Readonly<Record<string, FeedTable>>;

export type FeedTableName = keyof typeof FEED_TABLES;

export const FEED_TABLE_NAMES = Object.keys(FEED_TABLES) as readonly FeedTableName[];

/** A row of a table, each column given. */
export type FeedRow<Name extends FeedTableName> = {
  readonly [column in keyof (typeof FEED_TABLES)[Name]['columns']]: Fed;
};

/** The rows of every table. */
export type FeedRows = { readonly [Name in FeedTableName]: readonly FeedRow<Name>[] };
