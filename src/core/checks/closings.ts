/** What is doubtful about closed months: a chain of closings that does not hold, and rows changed after closing. */
import { changedMonths } from '../ledger/closing/closed-month.ts';
import { rowChanges } from '../ledger/closing/row-changes.ts';
import type { GroupLedger, Ledger } from '../ledger/ledger.ts';
import { findingAt } from '../ledger/linking/finding-at.ts';
import { FIGURES } from '../ledger/months/figures.ts';
import type { Finding } from '../values/finding.ts';

/** Figures by how likely people are to know them: the first that differs is told in the sentence. */
const TOLD_FIRST = [
  'money closing',
  'fund total',
  'money in',
  'money out',
  'contributions received',
  'savings closing',
];

/** Findings about the closings of a group; nothing is worked out where it has none. */
export function closingFindings({ book }: Pick<Ledger, 'book'>, group: GroupLedger): readonly Finding[] {
  const { groupId, closings } = group;
  const findings: Finding[] = [];
  const edited = closings.edited();
  if (edited !== null) {
    const facts = { group: group.group.name, month: edited.month, fingerprint: edited.fingerprint };
    findings.push(findingAt(book, 'CLOSINGS_EDITED', edited, 'fingerprint', { groupId, facts }));
  }
  for (const { closing, rows, rowsSame, figures } of changedMonths(group, book)) {
    const changes = rowsSame ? [] : rowChanges(closing, rows());
    const told = figures
      .filter(({ block, name }) =>
        Object.entries(FIGURES[block]).some(([one, { of }]) => one === name && of === 'money'),
      )
      .sort((a, b) => rank(a) - rank(b))[0];
    const places = changes.flatMap(({ at }) => (at === null ? [] : [`${book.tabs[at.tab]!.title} ${at.row}`]));
    findings.push(
      findingAt(book, 'CLOSED_MONTH_CHANGED', closing.row, 'month', {
        groupId,
        facts: {
          group: group.group.name,
          month: closing.month,
          asReported: told?.reported ?? null,
          asItStands: told?.now ?? null,
          figures: figures.flatMap(({ block, name, reported, now }) => [
            `${block}.${name}`,
            reported ?? '–',
            now ?? '–',
          ]),
          rows: places,
          gone: changes.filter(({ at }) => at === null).length || null,
        },
      }),
    );
  }
  return findings;
}

const rank = ({ block, name }: { readonly block: string; readonly name: string }): number => {
  const place = TOLD_FIRST.indexOf(`${block} ${name}`);
  return place < 0 ? TOLD_FIRST.length : place;
};
