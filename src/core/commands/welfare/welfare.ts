/** The command that gives a fund's welfare: claims waiting, money by source, matching, coverage, pensions and readiness. */

import { rowsNotCounted } from '../../ledger/months/network-month.ts';
import { claimLines } from '../../ledger/welfare/claim-lines.ts';
import { coverageOf } from '../../ledger/welfare/coverage.ts';
import { entryFeesThatDiffer } from '../../ledger/welfare/entry-fees.ts';
import { matchingOf } from '../../ledger/welfare/matching.ts';
import { pensionOf } from '../../ledger/welfare/pension.ts';
import { readinessOf } from '../../ledger/welfare/readiness.ts';
import { rightTerms } from '../../ledger/welfare/right-terms.ts';
import { moneyBySource, unsourcedOf } from '../../ledger/welfare/sources.ts';
import { welfarePage } from '../../reports/welfare-page.ts';
import { showCount } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import { oneGroup, rememberedGroup } from '../choose.ts';
import { pageCommand } from '../page-command.ts';

export const welfare = pageCommand(
  'welfare',
  words('งานสวัสดิการ', 'Welfare'),
  'welfare',
  ({ ledger, network, context, named, asOf }) => {
    const group = named ?? rememberedGroup(ledger.groups, context.remembered['group']) ?? oneGroup(ledger.groups, null);
    const terms = rightTerms(ledger, group, asOf);
    const notCounted = rowsNotCounted(ledger, asOf).get(group.groupId) ?? 0;
    const waiting = claimLines(ledger, group, asOf).filter(
      ({ status, paidDate }) => status !== 'refused' && (paidDate === null || paidDate > asOf),
    );
    const { name } = group.group;
    const pension = pensionOf(terms);
    const facts = {
      name,
      asOf,
      waiting,
      sources: moneyBySource(group, asOf),
      matching: matchingOf(group, ledger.rules, asOf),
      coverage: coverageOf(group, asOf),
      readiness: readinessOf(terms, notCounted),
    };
    const report = welfarePage(
      {
        ...facts,
        saves: group.works === 'saves',
        pension,
        unsourced: unsourcedOf(group, asOf),
        fees: entryFeesThatDiffer(group, ledger.rules, asOf),
        faults: terms.benefits.codes.flatMap((code) => terms.benefits.faultsOn(code, asOf)),
        notCounted,
      },
      network,
    );
    const count = showCount(waiting.length);
    return {
      report: () => report,
      answer: {
        groupId: group.groupId,
        ...facts,
        pension: pension?.ahead ?? [],
        pensionNow: pension?.reached ?? null,
        report,
      },
      says: words(`งานสวัสดิการของ ${name} รอจ่าย ${count} ราย`, `Welfare of ${name}: ${count} claims waiting`),
      remembers: named === null ? {} : { group: group.groupId },
    };
  },
);
