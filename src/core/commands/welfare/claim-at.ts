/** Finds the claim that a person decides or pays, by its tab and row. */

import type { GroupLedger } from '../../ledger/ledger.ts';
import { type ClaimLine, claimLines } from '../../ledger/welfare/claim-lines.ts';
import type { Book } from '../../tables/book.ts';
import type { Place } from '../../tables/table.ts';
import type { Row } from '../../tables/tables.ts';
import { hashOf } from '../../values/hash.ts';
import type { Words } from '../../values/words.ts';
import type { Context } from '../command.ts';
import { claimGone, claimSettled, takesWrong } from '../problems.ts';
import { asGivenIn, countIn, textIn } from '../takes.ts';
import { openWorkbook, type Workbook } from '../workbook.ts';

export interface ClaimFound extends Workbook {
  readonly group: GroupLedger;
  readonly row: Row<'claims'>;
  readonly line: ClaimLine;
  /** Names an action on this claim, the same whenever the same is asked of it. */
  readonly actionOf: (...asked: readonly string[]) => string;
}

/**
 * The claim that is meant. People sort and insert rows while the sidebar is open: where it is told what the claim is known
 * by, the claim is found wherever it stands now, and never another one in its row. Throws Problem where there is none.
 */
export function claimAt(takes: unknown, context: Context): ClaimFound {
  const tab = asGivenIn(takes, 'tab');
  const number = countIn(takes, 'row');
  const knownBy = textIn(takes, 'knownBy');
  if (tab === null) throw takesWrong({ name: 'tab' });
  if (number === null) throw takesWrong({ name: 'row' });
  const workbook = openWorkbook(takes, context);
  const { book, ledger, today } = workbook;
  const isThere = (line: ClaimLine): boolean => line.row === number && line.tab === tab;
  const isMeant = (line: ClaimLine): boolean => (knownBy === null ? isThere(line) : line.knownBy === knownBy);
  const found = ledger.groups.flatMap((group) =>
    claimLines(ledger, group, today)
      .filter(isMeant)
      .map((line) => ({ group, line })),
  );
  // Of two claims that say the same, only the one that still stands there.
  const meant = found.find(({ line }) => isThere(line)) ?? (found.length === 1 ? found[0] : undefined);
  if (!meant) throw claimGone({ tab, row: number });
  const { group, line } = meant;
  const { row } = group.claims.find((entry) => isAt(book, entry.row, line))!;
  const { sheetId } = book.tabs[row.tab]!;
  const known = [sheetId, line.row, line.memberId, row.code, line.eventDate];
  return {
    ...workbook,
    group,
    row,
    line,
    actionOf: (...asked) => `claim-${hashOf([...known, ...asked].join('\n'))}`,
  };
}

const isAt = ({ tabs }: Book, place: Place, { tab, row }: ClaimLine): boolean =>
  place.row === row && tabs[place.tab]!.title === tab;

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
