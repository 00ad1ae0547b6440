/** Which pages of the product work over a workbook, for groups of each system. */
import type { System } from '../../tables/book.ts';
import { SYSTEMS } from '../../tables/set-up.ts';
import type { TableName } from '../../tables/tables.ts';
import { type Words, words } from '../../values/words.ts';
import type { PageUnderstood, SystemUnderstood } from '../answers/understood.ts';
import type { Sight } from './sight.ts';

/** Something a page needs: one of some tables; without it the page does not work at all, or only in part. */
interface Needs {
  readonly anyOf: readonly TableName[];
  readonly whole: boolean;
  readonly says: Words;
}

interface Page {
  readonly page: PageUnderstood['page'];
  readonly caption: Words;
  readonly systems: readonly System[];
  readonly needs: readonly Needs[];
}

const ALL: readonly System[] = ['onebaht', 'sajja', 'production', 'villagefund', 'network'];
const PAYING: readonly System[] = ['onebaht', 'sajja', 'production'];
const SAVING: readonly System[] = ['sajja', 'production'];
const LENDING: readonly System[] = ['sajja', 'production', 'villagefund'];

const needed = (anyOf: readonly TableName[], th: string, en: string): Needs => ({
  anyOf,
  whole: true,
  says: words(th, en),
});
const better = (anyOf: readonly TableName[], th: string, en: string): Needs => ({
  anyOf,
  whole: false,
  says: words(th, en),
});

const MEMBERS = better(
  ['members'],
  'ไม่มีทะเบียนสมาชิก: รู้เฉพาะคนที่มีรายการ',
  'No register: only people with entries are known',
);
const RECEIPTS = needed(['receipts'], 'ไม่มีรายการรับเงิน', 'No receipts');

const PAGES: readonly Page[] = [
  {
    page: 'month',
    caption: words('สรุปเดือน', 'Month summary'),
    systems: ALL,
    needs: [
      needed(
        ['receipts', 'cashbook', 'loans', 'repayments', 'claims', 'withdrawals', 'groupReports', 'groupFigures'],
        'ไม่มีรายการเงินเลย',
        'There are no entries of money',
      ),
    ],
  },
  {
    page: 'members',
    caption: words('สมาชิก', 'Members'),
    systems: [...PAYING, 'villagefund'],
    needs: [needed(['members', 'receipts', 'loans'], 'ไม่มีชื่อสมาชิก', 'No members are named'), MEMBERS],
  },
  {
    page: 'contributions',
    caption: words('ใครส่งแล้ว ใครค้าง', 'Who has paid, who owes'),
    systems: PAYING,
    needs: [RECEIPTS, MEMBERS],
  },
  {
    page: 'savings',
    caption: words('เงินสัจจะและเงินฝากของสมาชิก', 'Members’ savings'),
    systems: SAVING,
    needs: [
      RECEIPTS,
      better(['pledges'], 'ไม่มีสัจจะที่ตั้งไว้: รู้ยอดที่ส่ง แต่ไม่รู้ว่าค้างเท่าไร', 'No pledges: what is owed is unknown'),
      better(
        ['openings'],
        'ไม่มียอดยกมา: ยอดเงินนับจากรายการในชีตนี้เท่านั้น',
        'No opening balances: only entries of this sheet count',
      ),
    ],
  },
  {
    page: 'welfare',
    caption: words('สวัสดิการ', 'Welfare'),
    systems: ['onebaht'],
    needs: [
      needed(['claims', 'benefits'], 'ไม่มีการเบิกสวัสดิการและสิทธิ', 'There are neither claims nor benefits'),
      better(['benefits'], 'ไม่มีรายการสิทธิ: ตรวจว่าเบิกเกินสิทธิไม่ได้', 'No benefits: claims cannot be held against rights'),
      better(['claims'], 'ไม่มีการเบิก: ดูได้เฉพาะสิทธิ', 'No claims: only rights are shown'),
      better(['members'], 'ไม่มีทะเบียนสมาชิก: ไม่รู้อายุสมาชิก', 'No register: how long anybody was a member is unknown'),
    ],
  },
  {
    page: 'loans',
    caption: words('เงินกู้', 'Loans'),
    systems: LENDING,
    needs: [
      needed(['loans'], 'ไม่มีสัญญาเงินกู้', 'No loans'),
      better(['repayments'], 'ไม่มีการชำระ: เห็นแต่ยอดกู้', 'No repayments: only what was lent is known'),
    ],
  },
  {
    page: 'money',
    caption: words('เงินสด ธนาคาร และงบ', 'Cash, bank and statements'),
    systems: ALL,
    needs: [
      better(['cashbook'], 'ไม่มีสมุดเงินสด: ไม่รู้รายรับรายจ่ายอื่น', 'No cash book: other income and expense are unknown'),
      better(
        ['openings'],
        'ไม่มียอดยกมา: เงินคงเหลือนับจากรายการในชีตนี้เท่านั้น',
        'No opening balances: only entries of this sheet count',
      ),
    ],
  },
  {
    page: 'count',
    caption: words('เทียบเงินสดกับบัญชี', 'Count against books'),
    systems: ALL,
    needs: [needed(['cashCounts'], 'ไม่มีการนับเงิน', 'No cash counts')],
  },
  {
    page: 'network',
    caption: words('สรุปเครือข่าย', 'Network summary'),
    systems: ALL,
    needs: [better(['groups'], 'ไม่มีทะเบียนกลุ่ม: ใช้ชื่อกลุ่มจากชื่อแท็บ', 'No list of groups: those that titles name are taken')],
  },
];

/** What works for the groups of each system that the workbook has. */
export function systemsUnderstood({ book }: Sight): readonly SystemUnderstood[] {
  const tables = new Set<TableName>();
  book.tabs.forEach((tab, place) => {
    const shape = book.shapeOf(place);
    if (shape && !shape.refused && shape.rows.length > 0) tables.add(tab.table);
  });
  if (book.widePledges.length > 0) tables.add('pledges');
  if (book.wideOpenings.length > 0) tables.add('openings');
  const has = ({ anyOf }: Needs): boolean => anyOf.some((table) => tables.has(table));
  return ALL.flatMap((system): readonly SystemUnderstood[] => {
    const groups = book.groups.filter((group) => group.system === system).map(({ name }) => name);
    if (groups.length === 0) return [];
    const pages = PAGES.filter(({ systems }) => systems.includes(system)).map(
      ({ page, caption, needs }): PageUnderstood => {
        const lacks = needs.filter((need) => !has(need));
        const stops = lacks.find(({ whole }) => whole);
        const told = stops ? [stops] : lacks;
        return {
          page,
          caption,
          works: stops ? 'no' : told.length > 0 ? 'partly' : 'yes',
          says:
            told.length === 0
              ? null
              : words(told.map(({ says }) => says.th).join(' · '), told.map(({ says }) => says.en).join(' · ')),
        };
      },
    );
    return [{ system, caption: words(SYSTEMS[system][0], SYSTEMS[system][1]), groups, pages }];
  });
}
