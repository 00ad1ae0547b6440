/** The command that gives every rule of a group as it holds on a day, its benefits in sentences, and the settings. */

import type { GroupLedger } from '../../ledger/ledger.ts';
import { benefitSaid } from '../../ledger/welfare/benefit-sentences.ts';
import { benefitBook } from '../../ledger/welfare/benefits.ts';
import { rulesPage } from '../../reports/rules-page.ts';
import { OFF, RULES, type RuleName, type RuleValue } from '../../rules/keys.ts';
import { RULE_FAMILIES, RULE_WORDS, usedSince } from '../../rules/rule-words.ts';
import { expectedOf, type RuleBook, type RuleSet, ruleRow } from '../../rules/rulebook.ts';
import { saidValue, typedValue } from '../../rules/said-rule.ts';
import { type Day, monthIndex } from '../../values/calendar.ts';
import { type Words, words } from '../../values/words.ts';
import type { RuleLine, RuleTyped } from '../answers/rules.ts';
import { ALL_GROUPS } from '../books/statements.ts';
import { groupNamed } from '../choose.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { dayIn, textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { settingLines } from './settings.ts';

export const rulesInForce: Command<'rulesInForce'> = {
  name: 'rulesInForce',
  caption: words('กติกา', 'Rules'),
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const day = dayIn(takes, 'on');
    const { book, ledger, today, network } = openWorkbook(takes, context);
    const on = day ?? today;
    const { groups, rules } = ledger;
    const group = typed !== null ? groupNamed(groups, typed) : groups.length === 1 ? groups[0]! : null;
    const name = group?.group.name ?? (network === '' ? ALL_GROUPS[context.language] : network);
    const benefits = benefitBook(book, group?.groupId ?? '');
    const facts = {
      on,
      name,
      families: RULE_FAMILIES.map(([title, begins]) => ({
        title,
        rules: Object.keys(RULES)
          .filter((key): key is RuleName => begins.includes(key.split('.')[0]!))
          .map((key) => lineOf(rules, key, group, on)),
      })),
      benefits: benefits.codes.map((code) => ({
        name: benefits.named(code).name,
        says: [...benefitSaid(benefits.ladderOn(code, on)), ...benefits.faultsOn(code, on)],
      })),
    };
    return {
      answer: {
        groupId: group?.groupId ?? '',
        ...facts,
        settings: settingLines(book),
        me: context.remembered['name'] || null,
        report: rulesPage({ ...facts, network }),
      },
      says: words(`กติกาของ ${name}`, `The rules of ${name}`),
      ...WRITES_NOTHING,
    };
  },
};

/** What holds where no row sets a rule; null = nothing. */
export function usualValue(name: RuleName, group: GroupLedger | null): RuleValue | null {
  const gives = group?.works === 'gives';
  if (name === 'contribution.overpay' && group !== null) return gives ? 'advance' : 'extra';
  if (name === 'arrears.maxMisses' && group !== null) return gives ? OFF : 3;
  if (name === 'books.from' && group !== null) return group.booksFrom === null ? null : monthIndex(group.booksFrom);
  return RULES[name].standard;
}

/** How a rule's value is typed. */
function inputOf(name: RuleName): RuleTyped {
  const { kind } = RULES[name];
  const { choices } = RULE_WORDS[name];
  const of = kind.kind === 'flag' ? ['ใช่', 'ไม่'] : kind.kind === 'choice' ? kind.of : [];
  return {
    choices: of.map((value) => ({
      value,
      label: choices?.[value] ?? (value === 'ใช่' ? words('ใช่', 'yes') : words('ไม่', 'no')),
    })),
    like: expectedOf(name),
  };
}

/** Rules that say nothing in a group of a kind, by how their keys begin. */
const MEANINGLESS: { readonly [works in GroupLedger['works']]: readonly string[] } = {
  gives: ['pledge', 'profit', 'dividend'],
  saves: ['contribution.ratePerDay', 'contribution.dayCount', 'split', 'match'],
  lends: ['contribution', 'pledge', 'arrears', 'welfare', 'claim', 'split', 'match', 'funeral'],
  network: ['contribution', 'pledge', 'arrears', 'welfare', 'claim', 'loan', 'profit', 'dividend'],
};

const concerns = ({ groupId }: RuleSet, group: GroupLedger | null): boolean =>
  groupId === null || groupId === group?.groupId;

function lineOf(rules: RuleBook, key: RuleName, group: GroupLedger | null, on: Day): RuleLine {
  const { asks, standard } = RULE_WORDS[key];
  const holds = ruleRow(rules, key, { groupId: group?.groupId ?? '', village: null }, on);
  const value = holds?.value ?? usualValue(key, group);
  const said: Words | null = value === null ? (standard ?? null) : saidValue(key, value);
  return {
    key,
    asks,
    value: said,
    typed: value === null ? '' : typedValue(key, value),
    from: holds?.from ?? null,
    resolution: holds?.resolution ?? null,
    applies: holds !== null || group === null || !MEANINGLESS[group.works].some((begins) => key.startsWith(begins)),
    isSet: holds !== null,
    input: inputOf(key),
    since: usedSince(key),
    others: (rules.rows.get(key) ?? [])
      .filter((row) => concerns(row, group) && (row.village !== null || (row.from !== null && row.from > on)))
      .map((row) => ({
        value: saidValue(key, row.value),
        from: row.from,
        resolution: row.resolution,
        village: row.village,
      })),
  };
}
