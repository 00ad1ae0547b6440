/** Finds the claim that a person decides or pays, by its tab and row. */
import { type ClaimLine, claimLines } from '../ledger/claim-lines.ts';
import type { GroupLedger } from '../ledger/ledger.ts';
import type { Row } from '../tables/tables.ts';
import { hashOf } from '../values/hash.ts';
import type { Words } from '../values/words.ts';
import type { Context } from './command.ts';
import { claimGone, claimSettled, takesWrong } from './problems.ts';
import { asGivenIn, countIn } from './takes.ts';
import { openWorkbook, type Workbook } from './workbook.ts';

export interface ClaimFound extends Workbook {
  readonly group: GroupLedger;
  readonly row: Row<'claims'>;
  readonly line: ClaimLine;
  /** Names an action on this claim, the same whenever the same is asked of it. */
  readonly actionOf: (...asked: readonly string[]) => string;
}

/** The claim that is meant. Throws Problem where there is none that counts. */
export function claimAt(takes: unknown, context: Context): ClaimFound {
  const tab = asGivenIn(takes, 'tab');
  const number = countIn(takes, 'row');
  if (tab === null) throw takesWrong({ name: 'tab' });
  if (number === null) throw takesWrong({ name: 'row' });
  const workbook = openWorkbook(takes, context);
  const { book, ledger, today } = workbook;
  for (const group of ledger.groups) {
    const row = group.claims.find((entry) => entry.row.row === number && book.tabs[entry.row.tab]!.title === tab)?.row;
    const line = row && claimLines(ledger, group, today).find((one) => one.row === number && one.tab === tab);
    if (!line) continue;
    const { sheetId } = book.tabs[row.tab]!;
    const known = [sheetId, number, line.memberId, row.code, line.eventDate];
    return {
      ...workbook,
      group,
      row,
      line,
      actionOf: (...asked) => `claim-${hashOf([...known, ...asked].join('\n'))}`,
    };
  }
  throw claimGone({ tab, row: number });
}

/** What a claim's status is called. */
const STATUS_WORDS: { readonly [status in ClaimLine['status']]: Words } = {
  requested: { th: 'ขอ', en: 'requested' },
  approved: { th: 'อนุมัติ', en: 'approved' },
  paid: { th: 'จ่ายแล้ว', en: 'paid' },
  refused: { th: 'ไม่อนุมัติ', en: 'refused' },
};

/** The problem of a claim that has been settled. */
export function settled({ status }: ClaimLine): Error {
  return claimSettled({ status: STATUS_WORDS[status].th, statusEn: STATUS_WORDS[status].en });
}
