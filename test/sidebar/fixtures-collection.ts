/** Made-up answers about a collection day. */
import type { CollectAnswer, CollectionAnswer, CollectionLine } from '../../src/core/commands/answers/collection.ts';
import { receiptSlips } from '../../src/core/reports/receipt-slips.ts';
import { isoMonth, type Month } from '../../src/core/values/calendar.ts';
import { words } from '../../src/core/values/words.ts';
import { baht, report, TODAY } from './fixtures-parts.ts';

const month = (text: string): Month => isoMonth(text)!;

const member = (memberId: string, name: string, more: Partial<CollectionLine> = {}): CollectionLine => ({
  memberId,
  name,
  village: null,
  monthly: baht(30),
  due: baht(30),
  arrears: baht(0),
  broughtForward: baht(0),
  months: [{ month: month('2026-11'), amount: baht(30) }],
  advance: baht(0),
  suspended: false,
  payer: null,
  household: null,
  paid: null,
  ...more,
});

const first = member('001', 'นายบุญมา สมมติ', {
  arrears: baht(60),
  months: ['2026-09', '2026-10', '2026-11'].map((text) => ({ month: month(text), amount: baht(30) })),
});

export const collectionAnswer: CollectionAnswer = {
  groupId: 'G01',
  name: 'น้ำขาว',
  date: TODAY,
  month: month('2026-11'),
  saves: false,
  cells: false,
  tab: 'รับเงิน · น้ำขาว',
  members: [
    first,
    member('002', 'นางสมใจ ทดสอบ', { payer: { memberId: '001', name: first.name } }),
    member('003', 'นางสาวพิมพ์ ลองดู', { suspended: true }),
    // As many as the largest group, to be scrolled through.
    ...Array.from({ length: 1365 }, (_, at) => member(String(at + 4).padStart(3, '0'), `นายตัวอย่าง คนที่ ${at + 4}`)),
  ],
  numbers: { book: '3', next: '046' },
  receivedBy: null,
  collected: { receipts: 0, amount: baht(0), cash: baht(0) },
  money: { cash: baht(1200), bank: baht(0) },
  lastCount: { date: TODAY, cash: baht(1200), bank: null },
  draft: null,
  sheet: report('ใบเก็บเงิน', 'Collection sheet', []),
  receipts: null,
};

const line = {
  memberId: '001',
  name: first.name,
  kind: 'contribution' as const,
  amount: baht(90),
  place: 'cash' as const,
  payer: null,
  book: '3',
  receiptId: '046',
  covers: first.months,
  over: baht(0),
  says: null,
  wrong: null,
};

export const collectAnswer: CollectAnswer = {
  groupId: 'G01',
  date: TODAY,
  posted: false,
  already: false,
  action: null,
  lines: [
    line,
    {
      ...line,
      memberId: '003',
      name: 'นางสาวพิมพ์ ลองดู',
      receiptId: '047',
      amount: baht(30),
      says: words('เกินทุกงวด 10 บาท', '10 baht more than any month needs'),
    },
  ],
  total: baht(120),
  cash: baht(120),
  bank: baht(0),
  wrong: 0,
  receipts: receiptSlips('น้ำขาว', false, TODAY, [
    {
      book: '3',
      number: '046',
      from: first.name,
      receivedBy: 'นางสมศรี สมมติ',
      lines: [
        {
          memberId: '001',
          name: first.name,
          kind: 'contribution',
          amount: baht(90),
          months: first.months.map((one) => one.month),
        },
        { memberId: '002', name: 'นางสมใจ ทดสอบ', kind: 'contribution', amount: baht(30), months: [month('2026-11')] },
      ],
    },
    ...['047', '048', '049', '050'].map((number) => ({
      book: '3',
      number,
      from: 'นางสาวพิมพ์ ลองดู',
      receivedBy: 'นางสมศรี สมมติ',
      lines: [
        {
          memberId: '003',
          name: 'นางสาวพิมพ์ ลองดู',
          kind: 'contribution' as const,
          amount: baht(30),
          months: [month('2026-11')],
        },
      ],
    })),
  ]),
};

export const postedAnswer: CollectAnswer = { ...collectAnswer, posted: true, action: 'collect-1' };

export const collectionAnswers = { collection: collectionAnswer, collect: collectAnswer, draft: { kept: true } };
