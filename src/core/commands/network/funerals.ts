/** The command that gives a year's funerals of a group or of the network: payers, levies, what goes to families, arrears. */

import { rowsNotCounted } from '../../ledger/months/network-month.ts';
import { funeralCash, funeralForm, funeralsByGroup, isUnregistered } from '../../ledger/network/funeral-year.ts';
import { type Death, funeralsOf } from '../../ledger/network/funerals.ts';
import { type DeathShown, funeralsPage } from '../../reports/funerals-page.ts';
import { earlier, firstDay, lastDay, monthAt, yearOf } from '../../values/calendar.ts';
import { showBaht, showCount, showDay } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import { ALL_GROUPS, yearIn } from '../books/statements.ts';
import { pageCommand } from '../page-command.ts';
import { yearNotBegun } from '../problems.ts';

export const funerals = pageCommand(
  'funerals',
  words('ฌาปนกิจ', 'Funeral aid'),
  'funerals',
  ({ ledger, network, today, context, groups, only, day }, takes) => {
    const askedYear = yearIn(takes);
    const year = askedYear ?? yearOf(day ?? today);
    const from = firstDay(monthAt(year * 12));
    if (from > (day ?? today)) throw yearNotBegun({ from: showDay(from, 'th'), fromEn: showDay(from, 'en') });
    const asOf = earlier(day ?? today, lastDay(monthAt(year * 12 + 11)));
    const stretch = { from, to: asOf };

    const all = funeralsOf(ledger, asOf);
    const concerns = ({ groupId, shares }: Death): boolean =>
      only === null || groupId === only.groupId || shares.some((share) => share.groupId === only.groupId);
    const concerned = all.deaths.filter(concerns);
    const byGroup = funeralsByGroup(concerned).filter(({ groupId }) => only === null || groupId === only.groupId);
    const paying = only === null ? all.groups : [only];
    const facts = {
      asOf,
      groupId: only?.groupId ?? null,
      name: only?.group.name ?? (network === '' ? ALL_GROUPS[context.language] : network),
      form: funeralForm(ledger, all, paying, byGroup, stretch),
      deaths: concerned
        .filter((death) => death.deathDate >= from || isOpen(death, only?.groupId ?? null))
        .map((death) => shown(death, only?.groupId ?? null)),
      byGroup,
      groups: paying.length,
      counted: paying.filter((group) => all.payersOf(group).registered).length,
      cash: funeralCash(groups, stretch),
      unregistered: isUnregistered(ledger, paying, asOf),
      unknownLevies: all.unknownLevies
        .filter(({ groupId }) => only === null || groupId === only.groupId)
        .map(({ deathId, groupId, date, amount }) => ({ deathId, groupId, date, amount })),
    };
    const notCounted = rowsNotCounted(ledger, asOf);
    const report = funeralsPage(
      facts,
      new Map(ledger.groups.map(({ groupId, group }) => [groupId, group.name])),
      groups.reduce((sum, { groupId }) => sum + (notCounted.get(groupId) ?? 0), 0),
    );
    const [count, arrears] = [showCount(facts.form.deaths), showBaht(facts.form.notSent)];
    return {
      report: () => report,
      answer: { ...facts, year, years: yearsOf(concerned, [year, yearOf(day ?? today)]), report },
      says: words(
        `งานศพปีนี้ ${count} ราย เงินสงเคราะห์ค้างส่ง ${arrears} บาท`,
        `${count} deaths in the year, ${arrears} baht of levies not sent`,
      ),
    };
  },
);

/** The years of some deaths and others, the latest first. */
function yearsOf(deaths: readonly Death[], others: readonly number[]): readonly number[] {
  return [...new Set([...deaths.map(({ deathDate }) => yearOf(deathDate)), ...others])].sort((a, b) => b - a);
}

/** Whether something of a death is still to be sent or paid. */
export function isOpen({ arrears, family, paid, shares }: Death, groupId: string | null): boolean {
  const owed = groupId === null ? arrears : (shares.find((share) => share.groupId === groupId)?.arrears ?? null);
  return (owed ?? 0) > 0 || paid === null || (paid.amount !== null && paid.amount < (family ?? 0));
}

/** On a network's page nobody is named, on a group's only its own dead. */
export function shown(death: Death, groupId: string | null): DeathShown {
  return death.groupId === groupId ? death : { ...death, memberId: null, name: null, age: null };
}
