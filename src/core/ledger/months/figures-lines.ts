/** The months of groups as lines of a summary file: registration, state and every figure, and no member at all. */
import { type Day, earlier, lastDay, type Month } from '../../values/calendar.ts';
import type { GroupLedger, Ledger } from '../ledger.ts';
import { type FiguresLine, fieldsOfFigures, fingerprintOf } from './group-figures.ts';
import { groupLine } from './group-line.ts';
import { rowsNotCounted, stateOf } from './network-month.ts';
import { reportingOf } from './reported.ts';

/** One line a group and month, each as of the month's last day, or of `upTo` when that is earlier; months before a group's first are left out, but never the last. */
export function figuresLines(
  ledger: Ledger,
  groups: readonly GroupLedger[],
  months: readonly Month[],
  upTo: Day,
): readonly FiguresLine[] {
  const last = months[months.length - 1];
  const days = new Map(months.map((month) => [month, earlier(lastDay(month), upTo)]));
  const notCounted = new Map([...days.values()].map((asOf) => [asOf, rowsNotCounted(ledger, asOf)]));
  return groups.flatMap((group) => {
    const reporting = reportingOf(group, ledger.book);
    return [...days].flatMap(([month, asOf]): FiguresLine[] => {
      const line = groupLine(group, reporting, { month, asOf });
      if (line.lastReported === null && month !== last) return [];
      const { groupId, name, organisation, system, village, tambon, amphoe, province, region } = group.group;
      const { issues, participation, model } = group.group;
      const held = {
        groupId,
        month,
        name,
        organisation,
        system,
        works: group.works,
        village,
        tambon,
        amphoe,
        province,
        region,
        issues,
        participation,
        model,
        asOf: line.file?.asOf ?? asOf,
        state: stateOf(line, reporting, month),
        lastReported: line.lastReported,
        balancesAsOf: line.balancesAsOf,
        rowsNotCounted: (notCounted.get(asOf)?.get(groupId) ?? 0) + (line.file?.rowsNotCounted ?? 0),
        ...fieldsOfFigures(line.figures),
      };
      // Every figure has a field of its own in the row.
      const whole = held as Omit<FiguresLine, 'fingerprint'>;
      return [{ ...whole, fingerprint: fingerprintOf(whole) }];
    });
  });
}
