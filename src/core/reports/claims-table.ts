/** A table of claims: what is asked, what may be paid, how far each has come and what speaks against it. */

import type { ClaimLine, ClaimStatus } from '../ledger/welfare/claim-lines.ts';
import { plus, type Satang, ZERO } from '../values/satang.ts';
import { showCount } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { column, OF_STATE, tableBlock, tableRow, totalRow } from './figure-lines.ts';
import type { Block, TableRow } from './report.ts';

const STATUSES: { readonly [status in ClaimStatus]: Words } = {
  requested: words('ขอ', 'Requested'),
  approved: words('อนุมัติ', 'Approved'),
  paid: words('จ่ายแล้ว', 'Paid'),
  refused: words('ไม่อนุมัติ', 'Refused'),
};

/** Claims in a table with their sum. */
export function claimsTable(title: Words, claims: readonly ClaimLine[]): Block {
  const sum = (of: (claim: ClaimLine) => Satang | null): Satang =>
    claims.reduce((before, claim) => plus(before, of(claim) ?? ZERO), ZERO);
  const count = showCount(claims.length);
  return tableBlock(
    title,
    [
      column('วันเกิดเหตุ', 'Event', 'day'),
      column('สมาชิก', 'Member'),
      column('สวัสดิการ', 'Benefit'),
      column('ขอ', 'Asked', 'money'),
      column('จ่ายได้', 'May be paid', 'money'),
      OF_STATE,
      column('ข้อสังเกต', 'Against it'),
    ],
    [
      ...claims.map(
        (claim): TableRow =>
          tableRow(
            [
              claim.eventDate,
              `${claim.name} (${claim.memberId})`,
              claim.benefit,
              claim.asked,
              claim.right,
              stateOf(claim),
              inOne(claim.against),
            ],
            claim.status === 'refused' ? 'soft' : claim.against.length > 0 ? 'look' : 'plain',
          ),
      ),
      totalRow([
        words(`${count} ราย`, `${count} claims`),
        '',
        sum((one) => one.asked),
        sum((one) => one.right),
        '',
        '',
      ]),
    ],
  );
}

function stateOf({ status, approvalsLeft }: ClaimLine): Words {
  const { th, en } = STATUSES[status];
  if (approvalsLeft === 0) return { th, en };
  return words(`${th} รออีก ${approvalsLeft} คน`, `${en}, ${approvalsLeft} more to approve`);
}

/** Several sentences in one cell. */
function inOne(sentences: readonly Words[]): Words {
  return words(sentences.map(({ th }) => th).join(' · '), sentences.map(({ en }) => en).join(' · '));
}
