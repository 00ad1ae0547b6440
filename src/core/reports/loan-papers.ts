/** The papers of a loan: the voucher by which it is paid out, and the receipt for a repayment. */

import { bahtInWords } from '../values/baht-words.ts';
import type { Day } from '../values/calendar.ts';
import { plus, type Satang } from '../values/satang.ts';
import { showDay } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { column, figures, moneyLine, OF_AMOUNT, tableRow } from './figure-lines.ts';
import type { LoanLine } from './loan-line.ts';
import type { FigureLine, Report } from './report.ts';

const textLine = (th: string, en: string, value: Words | string): FigureLine => ({
  label: words(th, en),
  show: 'text',
  value,
});

/** The voucher of a contract: borrower, payer and guarantors sign. */
export function loanVoucher(group: string, line: LoanLine, place: Words): Report {
  return {
    title: words('ใบสำคัญจ่ายเงินกู้', 'Loan voucher'),
    subtitle: words(group, group),
    blocks: [
      figures('รายการจ่าย', 'Payment', [
        textLine('สัญญาเลขที่', 'Contract no.', line.loanId),
        textLine('วันที่', 'Date', words(showDay(line.date, 'th'), showDay(line.date, 'en'))),
        textLine('จ่ายให้', 'Paid to', `${line.name} (${line.memberId})`),
        moneyLine('จำนวนเงินกู้', 'Principal', line.principal, { total: true }),
        textLine('ตัวอักษร', 'In words', `(${bahtInWords(line.principal)})`),
        textLine('จ่ายจาก', 'Paid from', place),
      ]),
      {
        kind: 'signatures',
        title: null,
        signs: [
          words(`ผู้กู้ (${line.name})`, `Borrower (${line.name})`),
          words('ผู้จ่ายเงิน', 'Paid by'),
          ...line.guarantors.map((name) => words(`ผู้ค้ำประกัน ${name}`, `Guarantor ${name}`)),
          words('พยาน', 'Witness'),
        ],
      },
    ],
    notes: [],
  };
}

export interface Repaid {
  readonly principal: Satang;
  readonly interest: Satang;
  readonly fine: Satang;
  readonly outstanding: Satang;
  readonly date: Day;
  readonly receiptId: string | null;
  readonly receivedBy: string | null;
}

/** The receipt for a repayment, with what is still owed after it. */
export function repaymentReceipt(group: string, line: LoanLine, paid: Repaid): Report {
  const { principal, interest, fine, outstanding, date, receiptId, receivedBy } = paid;
  const sum = plus(plus(principal, interest), fine);
  const lines: readonly (readonly [Words, Satang])[] = [
    [words(`ชำระเงินต้น สัญญา ${line.loanId}`, `Principal of loan ${line.loanId}`), principal],
    [words('ดอกเบี้ยเงินกู้', 'Interest'), interest],
    [words('ค่าปรับ', 'Fine'), fine],
  ];
  return {
    title: words('ใบเสร็จรับเงิน', 'Receipt'),
    subtitle: words(`${group} · ${showDay(date, 'th')}`, `${group} · ${showDay(date, 'en')}`),
    blocks: [
      {
        kind: 'table',
        title: words(`ใบเสร็จรับเงิน เลขที่ ${receiptId ?? '………'}`, `Receipt no. ${receiptId ?? '………'}`),
        columns: [column('รายการ', 'For'), OF_AMOUNT],
        rows: [
          ...lines.filter(([, amount]) => amount !== 0).map((cells) => tableRow(cells)),
          { kind: 'total', cells: [words(`รวม (${bahtInWords(sum)})`, `Total (${bahtInWords(sum)})`), sum] },
          tableRow([words('เงินต้นคงค้าง', 'Principal still owed'), outstanding], 'soft'),
        ],
        slip: {
          head: [
            words(group, group),
            words(`วันที่ ${showDay(date, 'th')}`, showDay(date, 'en')),
            words(`ได้รับเงินจาก ${line.name} (${line.memberId})`, `Received from ${line.name} (${line.memberId})`),
          ],
          sign:
            receivedBy === null
              ? words('ผู้รับเงิน', 'Received by')
              : words(`ผู้รับเงิน (${receivedBy})`, `Received by (${receivedBy})`),
        },
      },
    ],
    notes: [],
  };
}
