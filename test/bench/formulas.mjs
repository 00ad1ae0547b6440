/** Custom functions over 60,000 receipts: for a column of 5,000 members at once, and for one of them. */
import { inTime, processorTime, spreadOf } from './measuring.mjs';

const MEMBERS = 5_000;
const MONTHS = 12;

const midnight = (/** @type {number} */ day) => new Date(Date.UTC(2026, 0, day) - 7 * 3_600_000);
const ids = Array.from({ length: MEMBERS }, (_, index) => String(index + 1));
const asked = ids.map((id) => [id]);
const lastDay = midnight(365);

const members = [
  ['เลขสมาชิก', 'ชื่อ', 'วันเกิด', 'วันสมัคร'],
  ...ids.map((id, index) => [id, `สมาชิก ${id}`, midnight(-20_000 - index), midnight(-900 - (index % 3_000))]),
];
const receipts = [
  ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'งวด'],
  ...Array.from({ length: MONTHS }, (_, month) => ids.map((id) => [midnight(month * 30 + 12), id, 30, ''])).flat(),
];
const benefits = [
  ['รหัส', 'สวัสดิการ', 'ต่อ', 'อายุสมาชิกตั้งแต่', 'จำนวนเงิน', 'ไม่เกินหน่วยต่อปี'],
  ...['180d', '1y', '2y', '4y', '8y'].map((tenure, step) => [
    'SICK',
    'นอนโรงพยาบาล',
    'คืน',
    tenure,
    100 + step * 10,
    10,
  ]),
];
const claims = [
  ['เลขสมาชิก', 'สวัสดิการ', 'วันเกิดเหตุ', 'จำนวน (คืน)', 'จำนวนเงิน', 'วันจ่าย'],
  ...ids.map((id, index) => [id, 'SICK', midnight(index % 300), 2, 200, midnight((index % 300) + 5)]),
];
const saving = [
  ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
  ['G1', 'กลุ่มสัจจะ', 'สัจจะสะสมทรัพย์'],
];

/** Each function with its arguments, as Google hands them over. */
const CALLS = /** @type {const} */ ([
  ['SAJJA_BALANCE', [asked, lastDay, members, receipts]],
  ['SAJJA_ARREARS', [asked, lastDay, members, receipts]],
  ['SAJJA_RIGHTS', [asked, 'SICK', lastDay, members, receipts, benefits, claims]],
  ['SAJJA_DIVIDEND', [asked, 100_000, 2569, members, receipts, '', '', '', saving]],
]);

/**
 * A row for each.
 * @param {{ formula: (name: string, args: readonly unknown[]) => unknown }} host
 * @param {(measure: string, result: string, figure: number | null, atLeast: string, aim: string, how: string) => void} row
 */
export function columns(host, row) {
  for (const [name, args] of CALLS) {
    const [first = 0, ...times] = Array.from({ length: 6 }, () =>
      processorTime(() => {
        const shown = host.formula(name, args);
        if (!Array.isArray(shown) || shown.length !== MEMBERS) throw new Error(`${name}: ${String(shown)}`);
      }),
    );
    const { median, least, most } = spreadOf(times);
    const how = `one call for the column, in the emulator, arguments handed over as Google does: time on the processor, median of 5 (least ${inTime(least)}, most ${inTime(most)}; the first ${inTime(first)})`;
    row(`${name} over 5,000 members × 60,000 receipts`, inTime(median), median / 1_000, '≤ 1 s', '0.3 s', how);
    const one = () => host.formula(name, ['1', ...args.slice(1)]);
    const alone = spreadOf(Array.from({ length: 5 }, () => processorTime(one)));
    const howAlone = `for one member in one cell; copied down, each row is such an execution: median of 5 (least ${inTime(alone.least)}, most ${inTime(alone.most)})`;
    row(`${name} in one cell over 60,000 receipts`, inTime(alone.median), alone.median / 1_000, '', '', howAlone);
  }
}
