/** What is said when Google refuses a write: whom to ask, or what else may be the matter. */
import type { Problem } from '../core/values/problem.ts';
import { writeFailed, writeRefused, writeRefusedByOwner } from './problems.ts';
import type { Sheet } from './services.ts';
import type { Workbook } from './workbook.ts';

/** What a person can do about a refusal: told by asking whether they may edit, never by reading Google's words. */
export function refusalOf(workbook: Workbook, sheet: Sheet | undefined, title: string): Problem {
  const tab = sheet?.getName() ?? title;
  const asked = sheet ?? workbook.tabs()[0]?.sheet;
  if (asked?.getDataRange().canEdit() !== false) return writeFailed({ tab });
  try {
    const owner = workbook.spreadsheet.getOwner()?.getEmail();
    return owner ? writeRefused({ tab, owner }) : writeRefusedByOwner({ tab });
  } catch {
    return writeRefusedByOwner({ tab });
  }
}
