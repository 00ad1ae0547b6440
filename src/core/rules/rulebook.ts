/** The rule book of a workbook: which value of a rule holds for whom on which day. */
import type { Book } from '../tables/book.ts';
import type { Row } from '../tables/tables.ts';
import type { Day } from '../values/calendar.ts';
import { columnLetter } from '../values/cell.ts';
import type { Dropped, Finding, FindingCode } from '../values/finding.ts';
import { villageNumber } from '../values/text.ts';
import { isRuleName, RULES, type RuleName, type RulePart, type RuleValue } from './keys.ts';
import { readRuleValue } from './read-rule.ts';

/** For whom a rule is asked: a group, and the member's village where that matters. */
export interface Scope {
  readonly groupId: string;
  readonly village: string | null;
}

/** A value that a row sets. */
export interface RuleSet {
  readonly groupId: string | null;
  readonly village: string | null;
  readonly from: Day | null;
  readonly value: RuleValue;
  readonly resolution: string | null;
}

export interface RuleBook {
  readonly findings: readonly Finding[];
  readonly dropped: readonly Dropped[];
  readonly rows: ReadonlyMap<RuleName, readonly RuleSet[]>;
}

/** A rule asked for on no day in particular: the latest row holds. */
export const LATEST = '9999-12-31' as Day;

/** Reads the Rules tab; rows that cannot be read are findings, and the standard value then holds. */
export function ruleBook(book: Book, zone: string): RuleBook {
  const findings: Finding[] = [];
  const dropped: Dropped[] = [];
  const rows = new Map<RuleName, RuleSet[]>();
  const refuse = (row: Row<'rules'>, code: FindingCode, field: 'key' | 'value', facts: Finding['facts']): void => {
    const tab = book.tabs[row.tab]!;
    const column = tab.columns[field];
    findings.push({
      code,
      groupId: row.groupId,
      tab: tab.title,
      row: row.row,
      column: column === undefined ? null : columnLetter(column),
      memberId: null,
      facts,
      when: null,
    });
    dropped.push({ groupId: row.groupId, when: null, tab: row.tab, row: row.row, column: 0 });
  };
  for (const row of book.rules) {
    const name = row.key.trim();
    if (!isRuleName(name)) {
      refuse(row, 'RULE_UNKNOWN', 'key', { rule: name, known: nearestRules(name) });
      continue;
    }
    const value = readRuleValue(RULES[name].kind, row.value, zone);
    if (value === null) {
      refuse(row, 'RULE_INVALID', 'value', { rule: name, value: String(row.value), expected: expectedOf(name) });
      continue;
    }
    const list = rows.get(name) ?? [];
    list.push({
      groupId: row.groupId,
      village: villageNumber(row.village),
      from: row.effectiveFrom,
      value,
      resolution: row.resolution,
    });
    rows.set(name, list);
  }
  return { findings, dropped, rows };
}

/** The names that a mistyped rule may have meant. */
function nearestRules(name: string): readonly string[] {
  const family = name.split('.')[0] ?? '';
  return Object.keys(RULES)
    .filter((known) => known.startsWith(`${family}.`))
    .slice(0, 6);
}

/** What a rule's value may be, in a few signs. */
export function expectedOf(name: RuleName): string {
  const { kind } = RULES[name];
  switch (kind.kind) {
    case 'count':
      return `${kind.from}–${kind.to}${kind.off ? ', off' : ''}`;
    case 'choice':
      return kind.of.join(', ');
    case 'collectionDay':
      return '1–31, last';
    case 'parts':
      return 'a 50, b 30, c 20 (= 100)';
    case 'month':
      return 'ม.ค. 2569';
    case 'dayOfYear':
      return '30-09';
    case 'flag':
      return 'ใช่ / ไม่';
    case 'percent':
      return '12%';
    default:
      return '1,250';
  }
}

/**
 * The row that sets a rule on a day, or null when none does.
 *
 * A row for group and village beats one for the group, which beats one for the village, which beats one for all; among
 * those the latest that has taken effect, of equal ones the lower row.
 */
export function ruleRow(rules: RuleBook, name: RuleName, scope: Scope, day: Day): RuleSet | null {
  const rows = rules.rows.get(name);
  if (rows === undefined) return null;
  let best: RuleSet | null = null;
  let bestRank = -1;
  for (const row of rows) {
    if (row.groupId !== null && row.groupId !== scope.groupId) continue;
    if (row.village !== null && row.village !== scope.village) continue;
    if (row.from !== null && row.from > day) continue;
    const rank = (row.groupId === null ? 0 : 2) + (row.village === null ? 0 : 1);
    if (rank > bestRank || (rank === bestRank && (row.from ?? '') >= (best?.from ?? ''))) {
      best = row;
      bestRank = rank;
    }
  }
  return best;
}

/** The value that a row sets for a rule on a day, or null when no row does. */
export function ruleGiven(rules: RuleBook, name: RuleName, scope: Scope, day: Day): RuleValue | null {
  return ruleRow(rules, name, scope, day)?.value ?? null;
}

/** The value in force: what a row sets, else the standard one; null where there is neither. */
function ruleValue(rules: RuleBook, name: RuleName, scope: Scope, day: Day): RuleValue | null {
  return ruleGiven(rules, name, scope, day) ?? RULES[name].standard;
}

/** A rule that is a number: a count, satang or basis points. Null where nothing is set. */
export function ruleNumber(rules: RuleBook, name: RuleName, scope: Scope, day: Day): number | null {
  const value = ruleValue(rules, name, scope, day);
  return typeof value === 'number' ? value : null;
}

/** A rule that is a word. Null where nothing is set. */
export function ruleWord(rules: RuleBook, name: RuleName, scope: Scope, day: Day): string | null {
  const value = ruleValue(rules, name, scope, day);
  return typeof value === 'string' ? value : null;
}

/** A rule that is yes or no. */
export function ruleFlag(rules: RuleBook, name: RuleName, scope: Scope, day: Day): boolean {
  return ruleValue(rules, name, scope, day) === true;
}

/** A rule that cuts a whole into parts. Null where nothing is set. */
export function ruleParts(rules: RuleBook, name: RuleName, scope: Scope, day: Day): readonly RulePart[] | null {
  const value = ruleValue(rules, name, scope, day);
  return Array.isArray(value) ? value : null;
}
