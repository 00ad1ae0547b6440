/** `SAJJA_SCHEDULE`: when each installment of a loan is due, and its principal and interest. */
import { installmentsOf, type LoanTerms } from '../ledger/loans/installments.ts';
import { LOAN_METHODS } from '../tables/money.ts';
import type { Cell } from '../values/cell.ts';
import { readNumberText } from '../values/read-number.ts';
import { type Rounding, satangFromBaht } from '../values/satang.ts';
import { choiceKey } from '../values/text.ts';
import { dayInZone } from '../values/zone.ts';
import { dayIn } from './date.ts';
import type { Argument, FormulaHelp, FormulaSum } from './formula.ts';
import { isLeftOut, oneCell } from './over-cells.ts';
import { countUnusable, loanTooLong, notAnAmount, notARate, wordUnknown } from './problems.ts';

const MOST_INSTALLMENTS = 600;
/** Ten thousand million baht: beyond it is a slip of the keys. */
const MOST_LENT = 1e12;
const ROUNDINGS: readonly Rounding[] = ['SATANG', 'FLOOR_BAHT', 'ROUND_BAHT'];

export const scheduleHelp: FormulaHelp = {
  name: 'SAJJA_SCHEDULE',
  help: {
    th: 'ตารางผ่อนชำระเงินกู้ งวดละหนึ่งแถว มีแถวหัวตาราง',
    en: 'The schedule of a loan: one row an installment, under a header row',
  },
  parameters: [
    {
      name: 'principal',
      type: 'number|string',
      help: { th: 'ยอดเงินกู้ (บาท)', en: 'The principal in baht' },
      optional: false,
    },
    {
      name: 'ratePerYear',
      type: 'number|string',
      help: {
        th: 'ดอกเบี้ยร้อยละต่อปี เช่น 12 หรือ 12% (ต่ำกว่า 1 คือช่องเปอร์เซ็นต์ 0.12 = 12%)',
        en: 'Per cent a year, such as 12 or 12% (below 1 it is a per cent cell: 0.12 = 12%)',
      },
      optional: false,
    },
    {
      name: 'installments',
      type: 'number',
      help: { th: 'จำนวนงวด', en: 'How many installments' },
      optional: false,
    },
    {
      name: 'date',
      type: 'string|Date',
      help: { th: 'วันที่ทำสัญญา', en: 'The day of the contract' },
      optional: false,
    },
    {
      name: 'method',
      type: 'string',
      help: {
        th: 'วิธีคิดดอกเบี้ย: ลดต้นลดดอก (ถ้าเว้นว่าง) หรือ คงที่',
        en: 'Reducing (when left out) or Flat',
      },
      optional: true,
    },
    {
      name: 'everyMonths',
      type: 'number',
      help: { th: 'งวดละกี่เดือน เว้นว่าง = 1', en: 'Months between installments; blank = 1' },
      optional: true,
    },
    {
      name: 'firstDue',
      type: 'string|Date',
      help: { th: 'วันครบกำหนดงวดแรก เว้นว่าง = หนึ่งเดือนหลังทำสัญญา', en: 'When the first is due; blank = a month later' },
      optional: true,
    },
    {
      name: 'rounding',
      type: 'string',
      help: {
        th: 'ปัดดอกเบี้ย: SATANG (ถ้าเว้นว่าง) FLOOR_BAHT ตัดสตางค์ทิ้ง ROUND_BAHT ปัดเป็นบาท',
        en: 'Interest rounded to SATANG (when left out), FLOOR_BAHT or ROUND_BAHT',
      },
      optional: true,
    },
  ],
  returns: { type: '(string|number)[][]', help: { th: 'ตาราง จำนวนเงินเป็นบาท', en: 'A table with amounts in baht' } },
};

const HEADERS = {
  th: ['งวดที่', 'วันครบกำหนด', 'เงินต้น', 'ดอกเบี้ย', 'รวม', 'คงเหลือ'],
  en: ['No.', 'Due', 'Principal', 'Interest', 'Total', 'Balance'],
} as const;

/** A number in a cell, typed as one or as text such as `12%` or `15,000 บาท`; null when it is none. */
function numberIn(cell: Cell): { readonly value: number; readonly isPercent: boolean } | null {
  if (typeof cell === 'number') return { value: cell, isPercent: false };
  if (typeof cell !== 'string') return null;
  const isPercent = /[%％]\s*$/.test(cell.trim());
  const read = readNumberText(cell.trim().replace(/[%％]$/, ''));
  return read.is === 'number' && read.sure === 'exact' ? { value: read.value, isPercent } : null;
}

/** Basis points a year: 12, 12% and the per cent cell 0.12 are the same. */
function rateIn(cell: Cell): number {
  const read = numberIn(cell);
  const percent =
    read === null ? null : !read.isPercent && read.value > 0 && read.value < 1 ? read.value * 100 : read.value;
  const points = percent === null ? Number.NaN : Math.round(percent * 100);
  if (percent === null || !(points >= 0 && points <= 10_000) || Math.abs(percent * 100 - points) > 1e-6) {
    throw notARate({ cell: String(cell) });
  }
  return points;
}

function countIn(argument: Argument, name: string): number {
  const cell = oneCell(argument, name);
  const value = numberIn(cell)?.value ?? Number.NaN;
  if (!Number.isInteger(value) || value < 1 || value > MOST_INSTALLMENTS) {
    throw countUnusable({ name, cell: String(cell), most: MOST_INSTALLMENTS });
  }
  return value;
}

function methodIn(cell: Cell): LoanTerms['method'] {
  const key = choiceKey(String(cell));
  for (const method of ['reducing', 'flat'] as const) {
    if (key === method || LOAN_METHODS[method].some((word) => choiceKey(word) === key)) return method;
  }
  throw wordUnknown({ cell: String(cell), known: 'ลดต้นลดดอก, คงที่' });
}

function roundingIn(cell: Cell): Rounding {
  const found = ROUNDINGS.find((rounding) => rounding === String(cell).trim().toUpperCase());
  if (found === undefined) throw wordUnknown({ cell: String(cell), known: ROUNDINGS.join(', ') });
  return found;
}

/** The sum of the function: a loan’s schedule as the report of its contract has it. */
export const schedule: FormulaSum = (args, { zone, language }) => {
  const [principal, rate, installments, date, method, everyMonths, firstDue, rounding] = args;
  const dayOfDate = dayInZone(zone);
  const typed = oneCell(principal, 'principal');
  const amount = satangFromBaht(numberIn(typed)?.value ?? Number.NaN);
  if (amount === null || amount <= 0 || amount > MOST_LENT) throw notAnAmount({ cell: String(typed) });
  const terms: LoanTerms = {
    principal: amount,
    rate: rateIn(oneCell(rate, 'ratePerYear')),
    installments: countIn(installments, 'installments'),
    date: dayIn(oneCell(date, 'date'), dayOfDate),
    method: isLeftOut(method) ? 'reducing' : methodIn(oneCell(method, 'method')),
    everyMonths: isLeftOut(everyMonths) ? 1 : countIn(everyMonths, 'everyMonths'),
    firstDue: isLeftOut(firstDue) ? null : dayIn(oneCell(firstDue, 'firstDue'), dayOfDate),
    dueDate: null,
    rounding: isLeftOut(rounding) ? 'SATANG' : roundingIn(oneCell(rounding, 'rounding')),
  };
  // Fifty years: no loan here runs longer, and calendars end.
  if (terms.installments * terms.everyMonths > MOST_INSTALLMENTS) throw loanTooLong({});
  let balance: number = amount;
  const rows = installmentsOf(terms).map((one, place): Cell[] => {
    balance -= one.principal;
    return [
      place + 1,
      one.due,
      one.principal / 100,
      one.interest / 100,
      (one.principal + one.interest) / 100,
      balance / 100,
    ];
  });
  return [[...HEADERS[language]], ...rows];
};
