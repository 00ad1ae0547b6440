/** The letter that asks a borrower to pay what is overdue: polite, with the amounts, and who stands for the loan. */

import { type InstallmentPaid, leftOf } from '../ledger/loans/loan-installments.ts';
import { bahtInWords } from '../values/baht-words.ts';
import { addDays } from '../values/calendar.ts';
import { minus, plus, type Satang, ZERO } from '../values/satang.ts';
import { showBaht, showDay } from '../values/show.ts';
import { words } from '../values/words.ts';
import { column, tableBlock, tableRow, totalRow } from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import type { LoanFacts } from './loan-page.ts';
import type { Block, Report } from './report.ts';

/** How long the letter gives, in days. */
const DAYS_GIVEN = 15;

/** The letter of a loan: it asks all principal and interest due and not paid; null where no principal is overdue. */
export function dunningLetter({ line, schedule, name, asOf }: LoanFacts): Report | null {
  if (line.overdue <= 0) return null;
  const late = schedule.filter((one) => one.due < asOf && leftOf(one) > 0);
  const sum = late.reduce<Satang>((all, one) => plus(all, leftOf(one)), ZERO);
  const until = addDays(asOf, DAYS_GIVEN);
  const { guarantors } = line;
  return {
    title: words('หนังสือแจ้งหนี้ให้ชำระ', 'Notice of an overdue loan'),
    subtitle: subtitleOf(name, asOf),
    blocks: [
      {
        kind: 'text',
        title: words(`เรียน ${line.name}`, `Dear ${line.name}`),
        paragraphs: [
          words(
            `ตามที่ท่านกู้เงินจาก${name} ตามสัญญาเลขที่ ${line.loanId} วันที่ ${showDay(line.date, 'th')} จำนวน ${showBaht(line.principal)} บาท นั้น`,
            `You borrowed ${showBaht(line.principal)} baht from ${name}, loan ${line.loanId} of ${showDay(line.date, 'en')}.`,
          ),
          words(
            `บัดนี้มีงวดที่เลยกำหนดแล้ว ${late.length} งวด รวมเงินต้นและดอกเบี้ย ${showBaht(sum)} บาท (${bahtInWords(sum)}) ตามตารางข้างล่าง เงินต้นคงค้างทั้งสัญญา ${showBaht(line.outstanding)} บาท`,
            `The installments below are overdue (${late.length}): principal and interest come to ${showBaht(sum)} baht. In all ${showBaht(line.outstanding)} baht of principal are outstanding.`,
          ),
          words(
            `จึงเรียนมาเพื่อขอให้ท่านชำระภายในวันที่ ${showDay(until, 'th')} หากมีข้อขัดข้อง ขอเชิญมาคุยกับกรรมการเพื่อหาทางผ่อนชำระร่วมกัน`,
            `Please pay by ${showDay(until, 'en')}. If you cannot, please come and talk to the committee, so that a way can be found together.`,
          ),
          words(
            'หากท่านชำระแล้ว ต้องขออภัย และขอให้นำใบเสร็จมาให้เหรัญญิกตรวจสมุดให้ตรงกัน',
            'If you have paid already, please forgive us and bring the receipt, so that the books can be put right.',
          ),
        ],
      },
      overdueTable(late, sum),
      ...(guarantors.length === 0
        ? []
        : [
            {
              kind: 'text' as const,
              title: words('สำเนาถึงผู้ค้ำประกัน', 'Copy to the guarantors'),
              paragraphs: guarantors.map((one) => words(one, one)),
            },
          ]),
      {
        kind: 'signatures',
        title: words('ขอแสดงความนับถือ', 'Yours sincerely'),
        signs: [words('ประธานกลุ่ม', 'Chair'), words('เหรัญญิก', 'Treasurer'), words('ผู้รับหนังสือ', 'Received by')],
      },
    ],
    notes: [],
  };
}

function overdueTable(late: readonly InstallmentPaid[], sum: Satang): Block {
  const principalOf = (one: InstallmentPaid): Satang => minus(one.principal, one.principalPaid);
  const interestOf = (one: InstallmentPaid): Satang => minus(one.interest, one.interestPaid);
  const all = (of: (one: InstallmentPaid) => Satang): Satang => late.reduce((to, one) => plus(to, of(one)), ZERO);
  return tableBlock(
    words('งวดที่เลยกำหนด', 'Overdue installments'),
    [
      column('งวดที่', 'No.', 'count'),
      column('วันครบกำหนด', 'Due', 'day'),
      column('เงินต้นค้าง', 'Principal', 'money'),
      column('ดอกเบี้ยค้าง', 'Interest', 'money'),
      column('รวม', 'Total', 'money'),
    ],
    [
      ...late.map((one) => tableRow([one.number, one.due, principalOf(one), interestOf(one), leftOf(one)])),
      totalRow(['', all(principalOf), all(interestOf), sum]),
    ],
  );
}
