/** The network's businesses – fertilizer, drinking water, molasses – month by month, with the money of each in a cash book. */
import { addDays, type Day, dayInMonth, lastDay } from '../../core/values/calendar.ts';
import type { Cell } from '../../core/values/cell.ts';
import { cashRow } from './giving-group.ts';
import type { CashRow } from './rows.ts';
import { headingsOf, line } from './set-up-tab.ts';
import type { Span } from './span.ts';
import { DATE, type LaidTab, MONEY_AND_SATANG, TEXT, tabOf } from './tab.ts';
import { dateCell } from './typed.ts';

export interface Business {
  readonly product: string;
  readonly unit: string;
  /** Made or bought; what comes in has a cost of its own either way. */
  readonly comes: 'ซื้อ' | 'ผลิต';
  readonly stock: number;
  readonly cost: number;
  readonly price: number;
  /** What comes in a month and about what is sold, in units. */
  readonly monthly: number;
  readonly sold: number;
}

export const FERTILIZER: Business = {
  product: 'ปุ๋ยชีวภาพอัดเม็ด',
  unit: 'กระสอบ',
  comes: 'ผลิต',
  stock: 24,
  cost: 265,
  price: 320,
  monthly: 40,
  sold: 38,
};

export const WATER: Business = {
  product: 'น้ำดื่ม',
  unit: 'ถัง',
  comes: 'ผลิต',
  stock: 60,
  cost: 6.5,
  price: 12,
  monthly: 320,
  sold: 310,
};

export const MOLASSES: Business = {
  product: 'กากน้ำตาล',
  unit: 'ลิตร',
  comes: 'ซื้อ',
  stock: 200,
  cost: 7.25,
  price: 9,
  monthly: 600,
  sold: 580,
};

interface Move {
  readonly day: Day;
  readonly move: 'ซื้อ' | 'ผลิต' | 'ขาย' | 'เสียหาย' | 'ตรวจนับ';
  readonly quantity: number;
  readonly unitPrice: number | null;
  /** Null where no money goes with it, or all was paid at once. */
  readonly paid: number | null;
  readonly note: string;
}

/** The stock counted at first, then each month what comes in, is sold, spoils, and – every other month – is counted. */
function movesOf({ comes, stock, cost, price, monthly, sold }: Business, span: Span): readonly Move[] {
  const moves: Move[] = [
    { day: addDays(span.opening, 1), move: 'ตรวจนับ', quantity: stock, unitPrice: cost, paid: null, note: 'ยกมา' },
  ];
  let held = stock;
  span.months.forEach((month, index) => {
    const out = Math.min(held + monthly, sold + ((index * 7) % 5) - 2);
    const spoilt = index % 4 === 2 ? Math.ceil(monthly / 100) : 0;
    // Every fifth month half of what is sold goes on credit.
    const onCredit = index % 5 === 3;
    moves.push(
      {
        day: dayInMonth(month, 4),
        move: comes,
        quantity: monthly,
        unitPrice: cost + (index % 3) / 4,
        paid: null,
        note: '',
      },
      {
        day: dayInMonth(month, 18),
        move: 'ขาย',
        quantity: out,
        unitPrice: price,
        paid: onCredit ? Math.floor(out / 2) * price : null,
        note: onCredit ? 'ค้างชำระบางส่วน' : '',
      },
    );
    held += monthly - out - spoilt;
    if (spoilt > 0) {
      moves.push({
        day: dayInMonth(month, 22),
        move: 'เสียหาย',
        quantity: spoilt,
        unitPrice: null,
        paid: null,
        note: 'ชำรุด',
      });
    }
    if (index % 2 === 1) {
      // Once the count falls one short.
      if (index === 5) held -= 1;
      moves.push({ day: lastDay(month), move: 'ตรวจนับ', quantity: held, unitPrice: null, paid: null, note: '' });
    }
  });
  return moves;
}

/** The rows of the cash book that go with a business. */
export function businessCash(business: Business, group: string, span: Span): readonly CashRow[] {
  return movesOf(business, span).flatMap(({ day, move, quantity, unitPrice, paid }, index) => {
    if (unitPrice === null || move === 'ตรวจนับ') return [];
    const amount = paid ?? quantity * unitPrice;
    const sells = move === 'ขาย';
    const text = `${move}${business.product} ${quantity} ${business.unit}`;
    const row = { group, number: `ธก.${index}`, day, category: sells ? 'ธุรกิจรับ' : 'ธุรกิจจ่าย', text };
    return [cashRow({ ...row, place: 'ธนาคาร', ...(sells ? { in: amount } : { out: amount }) })];
  });
}

/** The businesses of some groups. */
export function businessTab(of: readonly (readonly [group: string, business: Business])[], span: Span): LaidTab {
  const headings = headingsOf(
    ['วันที่', 95, DATE],
    ['กลุ่ม', 75, TEXT],
    ['สินค้า', 140],
    ['รายการ', 85],
    ['จำนวน', 80],
    ['หน่วย', 75],
    ['ราคาต่อหน่วย', 100, MONEY_AND_SATANG],
    ['จ่ายแล้ว', 100, MONEY_AND_SATANG],
    ['หมายเหตุ', 150],
  );
  const or = (amount: number | null): Cell => amount ?? '';
  const rows = of.flatMap(([group, business]) =>
    movesOf(business, span).map(({ day, move, quantity, unitPrice, paid, note }) =>
      line(dateCell(day), group, business.product, move, quantity, business.unit, or(unitPrice), or(paid), note),
    ),
  );
  return tabOf('ธุรกิจ', ['บัญชีสินค้าของธุรกิจชุมชน'], headings, rows);
}
