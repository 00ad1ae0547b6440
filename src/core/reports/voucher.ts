/** The payment voucher of a welfare claim, as the paper form has it: three sign for the money, and who approved it. */

import type { GroupLedger } from '../ledger/ledger.ts';
import type { ClaimLine } from '../ledger/welfare/claim-lines.ts';
import { bahtInWords } from '../values/baht-words.ts';
import { showDay } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { figures, moneyLine } from './figure-lines.ts';
import type { FigureLine, Report, Show, Value } from './report.ts';

interface Paid {
  readonly payer?: string | null;
  readonly witness?: string | null;
  readonly place?: string;
}

const PLACES: Readonly<Record<string, Words>> = {
  cash: words('เงินสด', 'Cash'),
  bank: words('ธนาคาร', 'Bank'),
};

const line = (th: string, en: string, value: Value, show: Show = 'text'): FigureLine => ({
  label: words(th, en),
  show,
  value,
});

const signer = (th: string, en: string, name: string | null | undefined): Words =>
  name ? words(`${th} (${name})`, `${en} (${name})`) : words(th, en);

/** The voucher of a claim; one that is not approved yet says so. */
export function voucherOf({ group }: GroupLedger, claim: ClaimLine, { payer, witness, place }: Paid = {}): Report {
  const { status, approvedBy, asked } = claim;
  const day = (language: 'th' | 'en'): string => showDay(claim.eventDate, language);
  const nights = claim.units > 1 ? ` × ${claim.units}` : '';
  const isOpen = status === 'requested' || (status === 'approved' && claim.approvalsLeft > 0);
  const approvers = [0, 1].map((place) => approvedBy[place] ?? null);
  return {
    title: words('ใบสำคัญจ่าย', 'Payment voucher'),
    subtitle: words(group.name, group.name),
    blocks: [
      figures('รายการจ่าย', 'Payment', [
        line('เลขที่', 'No.', claim.claimId),
        line('วันที่จ่าย', 'Date', claim.paidDate, 'day'),
        line('จ่ายให้', 'Paid to', `${claim.name} (${claim.memberId})`),
        line(
          'รายการ',
          'For',
          words(`${claim.benefit}${nights} วันที่ ${day('th')}`, `${claim.benefit}${nights}, ${day('en')}`),
        ),
        moneyLine('จำนวนเงิน', 'Amount', asked, { total: true }),
        line('ตัวอักษร', 'In words', `(${bahtInWords(asked)})`),
        moneyLine('สิทธิที่ได้รับ', 'Right', claim.right),
        ...(place === undefined ? [] : [line('จ่ายจาก', 'Paid from', PLACES[place] ?? place)]),
      ]),
      {
        kind: 'signatures',
        title: null,
        signs: [
          signer('ผู้รับเงิน', 'Received by', claim.name),
          signer('ผู้จ่ายเงิน', 'Paid by', payer),
          signer('พยาน', 'Witness', witness),
        ],
      },
      {
        kind: 'signatures',
        title: words('ผู้อนุมัติ', 'Approved by'),
        signs: approvers.map((name, at) => signer(`ผู้อนุมัติคนที่ ${at + 1}`, `Approver ${at + 1}`, name)),
      },
    ],
    notes: [
      ...(isOpen ? [words('ยังอนุมัติไม่ครบ ยังจ่ายไม่ได้', 'Not fully approved: not to be paid yet')] : []),
      ...(status === 'refused' ? [words('คำขอนี้ไม่อนุมัติ', 'This claim was refused')] : []),
      ...claim.against,
    ],
  };
}
