/** Links the cells of wide tabs to their members. */
import type { WideAmount, WideCell } from '../../tables/book.ts';
import type { Day } from '../../values/calendar.ts';
import type { Member } from '../ledger.ts';
import { findingAt } from './finding-at.ts';
import type { LinkingTerms } from './group-rows.ts';

/** The cells of wide tabs with their members; one finding a row whose member is unknown. */
export function linkWide<Typed extends WideCell | WideAmount>(
  terms: LinkingTerms,
  cells: readonly Typed[],
  refused: Set<string>,
  dayOf: (cell: Typed) => Day | null,
): readonly { readonly cell: Typed; readonly member: Member }[] {
  const { book, refusals, works } = terms;
  return cells.flatMap((cell) => {
    const drop = (): void => {
      refusals.dropped.push({
        groupId: cell.groupId,
        when: dayOf(cell),
        tab: cell.tab,
        row: cell.row,
        column: cell.column,
      });
    };
    if (works === 'network') {
      refusals.findings.push(
        findingAt(book, 'FUND_MIXED', cell, null, {
          groupId: cell.groupId,
          memberId: cell.memberId,
          facts: { kind: 'contribution', works, amount: cell.amount, member: cell.memberId },
          when: dayOf(cell),
        }),
      );
      drop();
      return [];
    }
    const { member, how, near } = terms.find(cell.memberId, dayOf(cell) ?? ('9999-12-31' as Day));
    const spot = `${cell.tab}|${cell.row}`;
    if ((member === null || how !== 'id') && !refused.has(spot)) {
      refused.add(spot);
      const code = member === null ? 'MEMBER_UNKNOWN' : how === 'zeros' ? 'ID_ZEROS' : 'MEMBER_BY_NAME';
      refusals.findings.push(
        findingAt(book, code, { tab: cell.tab, row: cell.row }, 'memberId', {
          groupId: cell.groupId,
          memberId: member?.memberId ?? cell.memberId,
          facts: {
            member: member?.memberId ?? cell.memberId,
            typed: cell.memberId,
            name: member?.name ?? '',
            nearest: near,
          },
          when: member === null ? null : dayOf(cell),
        }),
      );
    }
    if (member !== null) return [{ cell, member }];
    drop();
    return [];
  });
}
