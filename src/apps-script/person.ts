/** Who does something and when, as far as Google tells it with the two scopes of the manifest. */
import type { Doer } from '../core/tables/kept-action.ts';
import { hashOf } from '../core/values/hash.ts';
import type { Services } from './services.ts';
import type { Workbook } from './workbook.ts';

/** The person's address; where it is not told, `?` and what tells this stranger from another. */
function addressOf(services: Services): string {
  try {
    const email = services.session().getActiveUser().getEmail();
    if (email) return email;
  } catch {
    // Without the scope for addresses Google may refuse to be asked; it is never widened for that.
  }
  try {
    const key = services.session().getTemporaryActiveUserKey();
    return key ? `?${hashOf(key).slice(0, 4)}` : '?';
  } catch {
    return '?';
  }
}

/** Who acts now, by the spreadsheet's clock. */
export function doerOf(services: Services, workbook: Workbook): Doer {
  const at = services.utilities().formatDate(new Date(), workbook.zone(), 'yyyy-MM-dd HH:mm');
  return { who: addressOf(services), at };
}
