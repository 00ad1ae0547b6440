/** The command that mends a cell, or all alike in its column: shown first, then written as one action that can be taken back. */

import { cellWrites, inOneAction } from '../../tables/mend-cells.ts';
import { isoMonth } from '../../values/calendar.ts';
import type { Cell, Grid } from '../../values/cell.ts';
import { columnNumber } from '../../values/cell.ts';
import { hashOf } from '../../values/hash.ts';
import { showCount, showMonth } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { Counts, MendAnswer } from '../answers/findings.ts';
import type { Command, Context } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { takesWrong } from '../problems.ts';
import { asGivenIn, countIn, flagIn, posts, textIn } from '../takes.ts';
import { openWorkbook, type Workbook } from '../workbook.ts';
import { type Checked, checked, countsOf, openOf, type Scope, scopeIn } from './findings.ts';
import { type Mender, menderOf, type Offer } from './mending.ts';
import { findingGone, mendChanged, mendUnknown } from './problems-findings.ts';

/** The code by which untidy cells are asked for; they are no findings. */
const UNTIDY = 'UNTIDY';
const MOST_SHOWN = 50;

interface Asked {
  readonly code: string;
  readonly tab: string;
  readonly column: number;
  readonly row: number | null;
}

function askedIn(takes: unknown): Asked {
  const [code, tab, letters] = [textIn(takes, 'code'), asGivenIn(takes, 'tab'), textIn(takes, 'column')];
  if (code === null) throw takesWrong({ name: 'code' });
  if (tab === null) throw takesWrong({ name: 'tab' });
  if (letters === null || !/^[A-Za-z]{1,3}$/.test(letters)) throw takesWrong({ name: 'column' });
  return { code, tab, column: columnNumber(letters), row: countIn(takes, 'row') };
}

/** The cells that are asked for, from the top; none twice. Throws Problem where there are none that can be mended. */
function offersFor(
  workbook: Workbook,
  mender: Mender,
  scope: Scope,
  { code, tab, column, row }: Asked,
): readonly Offer[] {
  const isAsked = (offer: Offer): boolean => offer.column === column && (row === null || offer.row === row);
  if (code === UNTIDY) {
    const offers = mender.tidied(tab, column).filter(isAsked);
    if (offers.length === 0) throw findingGone({});
    return offers;
  }
  const found = openOf(checked(workbook, scope)).flatMap(({ finding }) =>
    finding.code === code && finding.tab === tab && (row === null || finding.row === row) ? [finding] : [],
  );
  if (found.length === 0) throw findingGone({});
  const offers = new Map<number, Offer>();
  for (const finding of found) {
    const offer = mender.offer(finding);
    // What is only likely is looked at cell by cell.
    if (offer !== null && isAsked(offer) && (row !== null || offer.mended.sure)) offers.set(offer.row, offer);
  }
  if (offers.size === 0) throw mendUnknown({});
  return [...offers.values()].sort((a, b) => a.row - b.row);
}

/** The workbook as it will stand. */
function mendedGrids(grids: readonly Grid[], offers: readonly Offer[]): readonly Grid[] {
  const { grid, column } = offers[0]!;
  const cells = new Map(offers.map(({ row, mended }): [number, Cell] => [row - 1, mended.cell]));
  return grids.map((one) =>
    one !== grid
      ? one
      : {
          ...one,
          cells: one.cells.map((line, row) => {
            const cell = cells.get(row);
            return cell === undefined
              ? line
              : Array.from({ length: Math.max(line.length, column) }, (_, at) =>
                  at === column - 1 ? cell : (line[at] ?? ''),
                );
          }),
        },
  );
}

/** What is found in the workbook as it will stand. */
function foundAfter(takes: unknown, context: Context, grids: readonly Grid[]): readonly Checked[] {
  const { zone, today, language, remembered, kept, history, guards } = context;
  const workbook = openWorkbook(takes, {
    zone,
    today,
    language,
    remembered,
    kept,
    history,
    guards,
    grids: () => grids,
  });
  return checked(workbook, { ...scopeIn(takes, workbook), groupId: null });
}

/** Closed months that stand otherwise than they were reported, each with its group. */
function changedMonths(found: readonly Checked[]): ReadonlySet<string> {
  return new Set(
    found.flatMap(({ finding: { code, facts } }) => {
      const month = code === 'CLOSED_MONTH_CHANGED' ? isoMonth(String(facts['month'])) : null;
      return month === null ? [] : [`${facts['group']} ${showMonth(month, 'th', 'said')}`];
    }),
  );
}

function mendedSaid(count: number, rest: number, { reject, confirm }: Counts): Words {
  const n = showCount;
  return words(
    `แก้แล้ว ${n(count)} ช่อง${rest > 0 ? ` เหลืออีก ${n(rest)} ช่อง กดแก้ต่อได้` : ''} · ทั้งหมดยังต้องแก้ ${n(reject)} ให้ดู ${n(confirm)}`,
    `${n(count)} ${count === 1 ? 'cell' : 'cells'} mended${rest > 0 ? `, ${n(rest)} left for another press` : ''} · in all ${n(reject)} to mend, ${n(confirm)} to look at`,
  );
}

export const mend: Command<'mend'> = {
  name: 'mend',
  caption: words('แก้ให้', 'Mend'),
  acts: posts,
  plan: (takes, context) => {
    const asked = askedIn(takes);
    const post = flagIn(takes, 'post');
    const knownBy = textIn(takes, 'knownBy');
    if (post && knownBy === null) throw takesWrong({ name: 'knownBy' });
    const workbook = openWorkbook(takes, context);
    const mender = menderOf(workbook, context);
    const all = (): readonly Offer[] => offersFor(workbook, mender, scopeIn(takes, workbook), asked);
    const plan = (answer: MendAnswer, says: Words) => ({ answer, says, ...WRITES_NOTHING });
    const done = knownBy === null ? null : context.kept(actionOf(knownBy));
    const offered = ((): readonly Offer[] | null => {
      try {
        return all();
      } catch (error) {
        // The answer to the first asking was lost on its way.
        if (post && done?.state === 'done') return null;
        throw error;
      }
    })();
    const offers =
      offered && inOneAction(offered.map((offer) => ({ ...offer, ...offer.mended, offer }))).map(({ offer }) => offer);
    const shown = (offers ?? []).map(mender.shown);
    const mark = hashOf(
      [asked.code, ...shown.flatMap(({ tab, row, column, was, becomes }) => [tab, row, column, was, becomes])].join(
        '\n',
      ),
    );
    if (post && (offers === null || mark !== knownBy)) {
      if (done?.state !== 'done') throw mendChanged({});
      const count = done.blocks.reduce((sum, { rows }) => sum + rows, 0);
      const answer = { cells: [], count, rest: 0, closed: [], knownBy: knownBy!, action: done.action, open: null };
      return plan(answer, words(`แก้ไว้แล้ว ${showCount(count)} ช่อง`, `Mended already: ${showCount(count)} cells`));
    }
    const count = shown.length;
    const rest = offered!.length - count;
    const scope = scopeIn(takes, workbook);
    const after = (): readonly Checked[] => foundAfter(takes, context, mendedGrids(context.grids(), offers!));
    const preview = { cells: shown.slice(0, MOST_SHOWN), count, rest, knownBy: mark };
    if (!post) {
      // Only where months are closed is it worth looking what the mend would do to them.
      const anyClosed = workbook.ledger.groups.some(({ closings }) => closings.inForce.size > 0);
      const before = anyClosed ? changedMonths(checked(workbook, { ...scope, groupId: null })) : new Set<string>();
      const closed = anyClosed ? [...changedMonths(after())].filter((month) => !before.has(month)) : [];
      const says = words(
        `จะแก้ ${showCount(count)} ช่อง`,
        `To mend: ${showCount(count)} ${count === 1 ? 'cell' : 'cells'}`,
      );
      return plan({ ...preview, closed, action: null, open: null }, says);
    }
    const { tab, grid, column } = offers![0]!;
    const action = actionOf(mark);
    const open = countsOf(
      openOf(after()).filter(({ finding }) => scope.groupId === null || finding.groupId === scope.groupId),
    );
    const sets = offers!.map(({ row, mended: { cell, format } }) => ({ row, cell, format }));
    return {
      ...plan({ ...preview, closed: [], action, open }, mendedSaid(count, rest, open)),
      changes: { action, makes: [], cells: cellWrites(tab, grid, column, sets) },
    };
  },
};

const actionOf = (knownBy: string): string => `mend-${knownBy.replace(/[^0-9a-f]/g, '')}`;
