/** Receipts as they are handed out: number, day, from whom, each line with its months, the sum in words, and who received it. */

import { bahtInWords } from '../values/baht-words.ts';
import type { Day, Month } from '../values/calendar.ts';
import { type Satang, total } from '../values/satang.ts';
import { showDay, showMonth } from '../values/show.ts';
import { type Language, type Words, words } from '../values/words.ts';
import { column, OF_AMOUNT, tableRow } from './figure-lines.ts';
import type { Block, Report } from './report.ts';

/** One line of a receipt. */
export interface SlipLine {
  readonly memberId: string;
  readonly name: string;
  readonly kind: 'contribution' | 'deposit' | 'entryFee' | 'fine' | 'share';
  readonly amount: Satang;
  readonly months: readonly Month[];
}

/** One receipt. */
export interface Slip {
  readonly book: string | null;
  readonly number: string | null;
  readonly from: string;
  readonly receivedBy: string | null;
  readonly lines: readonly SlipLine[];
}

/** What each kind of receipt is called. */
export const KIND_WORDS: { readonly [kind in SlipLine['kind']]: Words } = {
  contribution: words('เงินสมทบ', 'Contribution'),
  deposit: words('เงินฝากพิเศษ', 'Special deposit'),
  entryFee: words('ค่าสมัคร', 'Entry fee'),
  fine: words('ค่าปรับ', 'Fine'),
  share: words('ค่าหุ้น', 'Share'),
};

/** What a saver's contribution is called. */
export const SAVED: Words = words('เงินสัจจะ', 'Savings');

/** The receipts of a day, several on a page. */
export function receiptSlips(group: string, saves: boolean, date: Day, slips: readonly Slip[]): Report {
  return {
    title: words('ใบเสร็จรับเงิน', 'Receipts'),
    subtitle: words(`${group} · ${showDay(date, 'th')}`, `${group} · ${showDay(date, 'en')}`),
    blocks: slips.map((slip) => blockOf(slip, { group, saves, date })),
    notes: [],
  };
}

function blockOf(
  { book, number, from, receivedBy, lines }: Slip,
  { group, saves, date }: { readonly group: string; readonly saves: boolean; readonly date: Day },
): Block {
  const sum = total(lines.map(({ amount }) => amount));
  const numbered = (bookWord: string, numberWord: string): string =>
    `${book === null ? '' : `${bookWord} ${book} `}${numberWord} ${number ?? '………'}`;
  const lineText = (line: SlipLine, language: Language): string => {
    const what = line.kind === 'contribution' && saves ? SAVED : KIND_WORDS[line.kind];
    const months = monthsText(line.months, language);
    return `${line.name} (${line.memberId}) · ${what[language]}${months === '' ? '' : ` ${months}`}`;
  };
  return {
    kind: 'table',
    title: words(`ใบเสร็จรับเงิน ${numbered('เล่มที่', 'เลขที่')}`, `Receipt ${numbered('book', 'no.')}`),
    columns: [column('รายการ', 'For'), OF_AMOUNT],
    rows: [
      ...lines.map((line) => tableRow([words(lineText(line, 'th'), lineText(line, 'en')), line.amount])),
      { kind: 'total', cells: [words(`รวม (${bahtInWords(sum)})`, `Total (${bahtInWords(sum)})`), sum] },
    ],
    slip: {
      head: [
        words(group, group),
        words(`วันที่ ${showDay(date, 'th')}`, showDay(date, 'en')),
        words(`ได้รับเงินจาก ${from}`, `Received from ${from}`),
      ],
      sign:
        receivedBy === null
          ? words('ผู้รับเงิน', 'Received by')
          : words(`ผู้รับเงิน (${receivedBy})`, `Received by (${receivedBy})`),
    },
  };
}

/** Months as a receipt names them: one, or the first and the last with their number. */
export function monthsText(months: readonly Month[], language: Language): string {
  const [first] = months;
  const last = months[months.length - 1];
  if (first === undefined || last === undefined) return '';
  const from = showMonth(first, language, 'short');
  if (months.length === 1) return from;
  return `${from} – ${showMonth(last, language, 'short')} (${months.length} ${language === 'th' ? 'งวด' : 'months'})`;
}
