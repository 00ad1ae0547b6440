/** Bodies whose representatives are not as many as the settings ask for. */

import type { Ledger } from '../ledger/ledger.ts';
import { findingAt } from '../ledger/linking/finding-at.ts';
import { seatsBySetting } from '../ledger/network/bodies.ts';
import type { Finding } from '../values/finding.ts';
import type { Moment } from './moment.ts';

/** One finding a body: each tambon, issue, agency or division that has too many or too few, as `name have/should`. */
export function representativeFindings({ book }: Ledger, { asOf }: Moment): readonly Finding[] {
  if (!book.tabs.some(({ table }) => table === 'representatives')) return [];
  return book.settings.flatMap((setting) => {
    const asked = seatsBySetting(book, setting, asOf);
    if (asked === null) return [];
    const wrong = (asked.seats ?? []).flatMap(({ name, wanted, serving }) =>
      serving.length === wanted ? [] : [`${name} ${serving.length}/${wanted}`],
    );
    if (wrong.length === 0) return [];
    return [
      findingAt(book, 'REPRESENTATIVES_WRONG_NUMBER', setting, 'value', {
        groupId: null,
        facts: { body: asked.body, wrong },
      }),
    ];
  });
}
