/** The command that gives a fund's welfare: claims waiting, money by source, matching, coverage, pensions and readiness. */

import { rowsNotCounted } from '../ledger/months/network-month.ts';
import { claimLines } from '../ledger/welfare/claim-lines.ts';
import { coverageOf } from '../ledger/welfare/coverage.ts';
import { entryFeesThatDiffer } from '../ledger/welfare/entry-fees.ts';
import { matchingOf } from '../ledger/welfare/matching.ts';
import { pensionOf } from '../ledger/welfare/pension.ts';
import { readinessOf } from '../ledger/welfare/readiness.ts';
import { rightTerms } from '../ledger/welfare/right-terms.ts';
import { moneyBySource, unsourcedOf } from '../ledger/welfare/sources.ts';
import { welfarePage } from '../reports/welfare-page.ts';
import { RESULT_TABS } from '../tables/tables.ts';
import { showCount } from '../values/show.ts';
import { words } from '../values/words.ts';
import { groupNamed, oneGroup, rememberedGroup } from './choose.ts';
import type { Command } from './command.ts';
import { layOut } from './lay-out.ts';
import { dayIn, flagIn, textIn } from './takes.ts';
import { openWorkbook } from './workbook.ts';

export const welfare: Command<'welfare'> = {
  name: 'welfare',
  caption: words('งานสวัสดิการ', 'Welfare'),
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const day = dayIn(takes, 'asOf');
    const write = flagIn(takes, 'write');
    const { ledger, today, network } = openWorkbook(takes, context);
    const asOf = day ?? today;
    const group =
      typed === null
        ? (rememberedGroup(ledger.groups, context.remembered['group']) ?? oneGroup(ledger.groups, null))
        : groupNamed(ledger.groups, typed);
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
    const title = RESULT_TABS.welfare[context.language];
    const count = showCount(waiting.length);
    return {
      answer: {
        groupId: group.groupId,
        ...facts,
        pension: pension?.ahead ?? [],
        pensionNow: pension?.reached ?? null,
        report,
      },
      says: words(`งานสวัสดิการของ ${name} รอจ่าย ${count} ราย`, `Welfare of ${name}: ${count} claims waiting`),
      writes: write ? [layOut(title, report, context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: typed === null ? {} : { group: group.groupId },
    };
  },
};
