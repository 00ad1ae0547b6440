/** What is said when Google refuses a write: whom to ask, or what else may be the matter. */
import { addressOf } from '../core/commands/trust/guards.ts';
import { readBook } from '../core/tables/read.ts';
import type { Problem } from '../core/values/problem.ts';
import { writeFailed, writeForTreasurer, writeRefused, writeRefusedByOwner } from './problems.ts';
import type { Sheet } from './services.ts';
import type { Workbook } from './workbook.ts';

/** The treasurer of the group whose tab it is; null where it is no group's own. */
function treasurerOf(workbook: Workbook, title: string): string | null {
  const book = readBook(workbook.grids(), { zone: workbook.zone(), today: workbook.today() });
  const groupId = book.tabs.find((tab) => tab.title === title)?.groupId;
  return addressOf(book.groups.find((group) => group.groupId === groupId)?.treasurer ?? null);
}

/** What a person can do about a refusal: told by asking whether they may edit, never by reading Google's words. */
export function refusalOf(workbook: Workbook, sheet: Sheet | undefined, title: string): Problem {
  const tab = sheet?.getName() ?? title;
  const asked = sheet ?? workbook.tabs()[0]?.sheet;
  if (asked?.getDataRange().canEdit() !== false) return writeFailed({ tab });
  try {
    const owner = workbook.spreadsheet.getOwner()?.getEmail();
    if (!owner) return writeRefusedByOwner({ tab });
    const treasurer = treasurerOf(workbook, tab);
    return treasurer ? writeForTreasurer({ tab, treasurer, owner }) : writeRefused({ tab, owner });
  } catch {
    return writeRefusedByOwner({ tab });
  }
}
