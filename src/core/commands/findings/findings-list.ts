/** The command that gives the check as a list to work through: what is sought, by what is to be done, and not all at once. */

import { mattersOf } from '../../checks/matter.ts';
import { offChecks } from '../../checks/off.ts';
import { gathered } from '../../reports/findings-page.ts';
import { type Findable, isSought, type Sought } from '../../reports/findings-sought.ts';
import { TODO_NAMES, todoOf } from '../../reports/findings-todo.ts';
import { type Facts, words } from '../../values/words.ts';
import type { FindingItem, FindingsAnswer } from '../answers/findings.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { asGivenIn, choiceIn, countIn, flagIn, textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { foundSaid } from './check.ts';
import { type Checked, checked, countsOf, isOfNetwork, openOf, scopeIn, toldOf } from './findings.ts';
import { menderOf } from './mending.ts';

/** As many lines as one answer carries. */
const MOST_LINES = 300;
const MOST_ACCEPTED = 200;

const ORDER = { reject: 0, confirm: 1, note: 2 } as const;

function soughtIn(takes: unknown): Sought {
  return {
    severity: choiceIn(takes, 'severity', ['reject', 'confirm', 'note']),
    todo: choiceIn(takes, 'todo', TODO_NAMES),
    tab: asGivenIn(takes, 'tab'),
    words: textIn(takes, 'sought'),
    code: textIn(takes, 'code'),
    column: textIn(takes, 'column'),
  };
}

/** In the order of the work: what is to be done, how grave it is, and where it stands. */
function inOrder(found: readonly Checked[]): readonly Checked[] {
  const places = new Map(TODO_NAMES.map((name, place) => [name, place]));
  const keyed = found.map((one, place) => ({
    one,
    todo: places.get(todoOf(one.finding.code))!,
    gravity: ORDER[one.severity],
    place,
  }));
  keyed.sort((a, b) => a.todo - b.todo || a.gravity - b.gravity || a.place - b.place);
  return keyed.map(({ one }) => one);
}

/** A finding with its words only where they are looked through. */
function findable(one: Checked, said: boolean, ofNetwork: boolean): Findable & { readonly one: Checked } {
  const { code, tab, column, row, groupId, memberId } = one.finding;
  const place = { code, severity: one.severity, tab, column, row, groupId, memberId, one };
  return said ? { ...place, message: toldOf(one, ofNetwork).message, title: toldOf(one, ofNetwork).title } : place;
}

/** Facts by which a page is found that a finding leads to. */
const ABOUT = ['month', 'day', 'loan'];

function aboutOf(facts: Facts): FindingItem['about'] {
  return Object.fromEntries(
    ABOUT.flatMap((name) => {
      const fact = facts[name];
      return typeof fact === 'string' ? [[name, fact]] : [];
    }),
  );
}

export const findings: Command<'findings'> = {
  name: 'findings',
  caption: words('ผลตรวจ', 'What was found'),
  plan: (takes, context) => {
    const sought = soughtIn(takes);
    const apart = flagIn(takes, 'apart');
    const from = countIn(takes, 'from') ?? 1;
    const workbook = openWorkbook(takes, context);
    const { book, ledger } = workbook;
    const scope = scopeIn(takes, workbook);
    const all = checked(workbook, scope);
    const open = openOf(all);
    const ofNetwork = isOfNetwork(workbook, scope);
    const codes = new Map<string, { code: FindingItem['code']; severity: FindingItem['severity']; count: number }>();
    const tabs = new Set<string>();
    for (const { finding, severity } of open) {
      const known = codes.get(finding.code);
      if (known === undefined) codes.set(finding.code, { code: finding.code, severity, count: 1 });
      else known.count++;
      if (finding.tab !== null) tabs.add(finding.tab);
    }
    const fit = inOrder(open)
      .map((one) => findable(one, sought.words !== null, ofNetwork))
      .filter((one) => isSought(one, sought));
    const lines = apart ? fit.map((first) => ({ first, count: 1 })) : gathered(fit);
    const matterOf = mattersOf(book);
    const mender = menderOf(workbook, context);
    const stretch = lines.slice(from - 1, from - 1 + MOST_LINES);
    const answer: FindingsAnswer = {
      asOf: scope.asOf,
      open: countsOf(open),
      codes: [...codes.values()],
      tabs: [...tabs],
      items: stretch.map(({ first: { one }, count }): FindingItem => {
        const offer = mender.offer(one.finding);
        return {
          ...toldOf(one, ofNetwork),
          matter: matterOf(one.finding),
          alike: count,
          about: aboutOf(one.finding.facts),
          mend: offer && { becomes: mender.shown(offer).becomes, sure: offer.mended.sure },
        };
      }),
      found: fit.length,
      left: Math.max(0, lines.length - (from - 1) - stretch.length),
      accepted: all
        .flatMap((one) => {
          const { accepted, ...said } = toldOf(one, ofNetwork);
          return accepted === undefined ? [] : [{ ...said, accepted, action: one.action }];
        })
        .slice(0, MOST_ACCEPTED),
      untidy: apart ? [] : mender.untidy(),
      off: offChecks(ledger.book),
    };
    return { answer, says: foundSaid(answer.open), ...WRITES_NOTHING };
  },
};
