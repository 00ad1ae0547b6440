/** Which benefit a claim is for: the ladder that holds on the day of the event, its steps by tenure, and what is wrong with it. */
import type { Book } from '../../tables/book.ts';
import type { Row } from '../../tables/tables.ts';
import { type Day, daysBetween } from '../../values/calendar.ts';
import type { Dropped, Finding } from '../../values/finding.ts';
import { choiceKey } from '../../values/text.ts';
import type { Words } from '../../values/words.ts';
import { findingAt } from '../linking/finding-at.ts';
import { fallingStep, leftOutSteps, sameStep } from './ladder-words.ts';
import { FROM_THE_START, reachedOn, readTenure, type Tenure } from './tenure.ts';

type Benefit = Row<'benefits'>;

/** What a list of benefits is read from. */
type Read = Pick<Book, 'tabs' | 'droppedIds'>;

interface Place {
  readonly tab: number;
  readonly row: number;
}

/** One step of a benefit: from this length of membership on. */
export interface Step {
  readonly row: Benefit;
  readonly tenure: Tenure;
}

/** A row of the list; without a tenure where its text cannot be read. */
interface Line {
  readonly row: Benefit;
  readonly tenure: Tenure | null;
}

/** The benefits of one group, by what claims call them. */
export interface BenefitBook {
  /** Each benefit's code as it is looked up, in the order of the list; also those of which every row was left out. */
  readonly codes: readonly string[];
  /** What a benefit is called, and its code as typed. */
  readonly named: (code: string) => { readonly code: string; readonly name: string };
  /** The benefit's code that a claim names by code or name; null when it is unknown. */
  readonly codeOf: (named: string) => string | null;
  /**
   * The steps of a benefit that hold on the day of an event, in the order of tenure. A group's own rows replace those
   * for all groups, and of either only the latest that have taken effect hold, as a whole. Of two steps of one tenure
   * the lower row holds.
   */
  readonly ladderOn: (code: string, event: Day) => readonly Step[];
  /** What may make the amounts of the ladder of that day wrong, a sentence each. */
  readonly faultsOn: (code: string, event: Day) => readonly Words[];
}

/** Any day from which lengths of membership may be counted to compare them. */
const SOME_DAY = '1900-01-01' as Day;

const lengthOf = (tenure: Tenure): number => daysBetween(SOME_DAY, reachedOn(tenure, SOME_DAY));

/** `< 180 วัน` tells where a step ends: where it pays nothing it can only be the first. */
const ENDS = /^\s*(?:<|ไม่ถึง|น้อยกว่า|ต่ำกว่า|ก่อน|under|less than)/i;

function tenureOf({ tabs }: Read, row: Benefit): Tenure | null {
  const read = readTenure(row.tenureFrom, tabs[row.tab]?.headers['tenureFrom']);
  return read === null && row.amount === 0 && ENDS.test(row.tenureFrom ?? '') ? FROM_THE_START : read;
}

/** Steps whose tenure cannot be read: each is a finding at its cell, and is left out of its ladder. */
export function unreadableTenures(book: Pick<Book, 'tabs' | 'benefits'> & Read): {
  readonly findings: readonly Finding[];
  readonly dropped: readonly Dropped[];
} {
  const rows = book.benefits.filter((row) => tenureOf(book, row) === null);
  return {
    findings: rows.map((row) =>
      findingAt(book, 'CELL_UNREADABLE', row, 'tenureFrom', {
        groupId: row.groupId,
        facts: { value: row.tenureFrom, header: book.tabs[row.tab]?.headers['tenureFrom'] ?? null, expected: 'tenure' },
      }),
    ),
    dropped: rows.map(({ groupId, tab, row }) => ({ groupId, when: null, tab, row, column: 0 })),
  };
}

/** Opens the benefits of a group: its own rows and those for all groups. */
export function benefitBook(book: Read & Pick<Book, 'benefits'>, groupId: string): BenefitBook {
  const forGroup = (of: { readonly groupId: string | null }): boolean => of.groupId === null || of.groupId === groupId;
  const lines = new Map<string, Line[]>();
  const leftOut = new Map<string, Place[]>();
  const codes = new Map<string, string>();
  const names = new Map<string, { readonly code: string; readonly name: string }>();
  const benefits = book.benefits.filter(forGroup);
  for (const row of benefits) {
    const code = choiceKey(row.code);
    codes.set(code, code);
    names.set(code, { code: row.code, name: row.name });
    const own = lines.get(code);
    const line = { row, tenure: tenureOf(book, row) };
    if (own === undefined) lines.set(code, [line]);
    else own.push(line);
  }
  for (const { name, code } of benefits) {
    const key = choiceKey(name);
    if (!codes.has(key)) codes.set(key, choiceKey(code));
  }
  for (const dropped of book.droppedIds) {
    if (dropped.table !== 'benefits' || !forGroup(dropped)) continue;
    const code = choiceKey(dropped.id);
    leftOut.set(code, [...(leftOut.get(code) ?? []), dropped]);
    codes.set(code, code);
    if (!names.has(code)) names.set(code, { code: dropped.id, name: dropped.name ?? dropped.id });
    const key = dropped.name === null ? '' : choiceKey(dropped.name);
    if (key !== '' && !codes.has(key)) codes.set(key, code);
  }
  const eras = new Map([...lines].map(([code, own]) => [code, erasOf(own)]));
  const eraOn = (code: string, event: Day): Era | undefined => {
    const all = eras.get(code) ?? [];
    let found: Era | undefined;
    for (const era of all) if (era.from <= event) found = era;
    return found;
  };
  // Asked for each member; every era is of one benefit.
  const faults = new Map<Era | string, readonly Words[]>();
  // As typed, so that each word is folded once.
  const typed = new Map<string, string | null>();
  return {
    codes: [...names.keys()],
    named: (code) => names.get(code) ?? { code, name: code },
    codeOf: (word) => {
      const known = typed.get(word);
      if (known !== undefined) return known;
      const code = codes.get(choiceKey(word)) ?? null;
      typed.set(word, code);
      return code;
    },
    ladderOn: (code, event) => eraOn(code, event)?.steps ?? [],
    faultsOn: (code, event) => {
      const era = eraOn(code, event);
      const said = faults.get(era ?? code);
      if (said !== undefined) return said;
      const name = names.get(code)?.name ?? code;
      const unread = (era?.unread ?? []).map(({ tab, row }): Place => ({ tab, row }));
      const out = [...unread, ...(leftOut.get(code) ?? [])];
      const found = [
        ...(out.length === 0 ? [] : [leftOutSteps(name, placesOf(book, out))]),
        ...faultsOf(name, era?.lines ?? []),
      ];
      faults.set(era ?? code, found);
      return found;
    },
  };
}

/** A ladder from the day on which it takes effect until the next does. */
interface Era {
  /** Blank = since ever. */
  readonly from: string;
  /** Of two steps of one tenure only the lower row. */
  readonly steps: readonly Step[];
  readonly lines: readonly Step[];
  readonly unread: readonly Benefit[];
}

function erasOf(lines: readonly Line[]): readonly Era[] {
  const starts = [...new Set(lines.map(({ row }) => row.effectiveFrom ?? ''))].sort();
  return starts.map((from) => {
    const holding = inForce(lines, from);
    const steps = holding
      .flatMap(({ row, tenure }): Step[] => (tenure === null ? [] : [{ row, tenure }]))
      .sort((a, b) => lengthOf(a.tenure) - lengthOf(b.tenure));
    return {
      from,
      steps: steps.filter(
        ({ tenure }, place) => steps[place + 1] === undefined || lengthOf(steps[place + 1]!.tenure) > lengthOf(tenure),
      ),
      lines: steps,
      unread: holding.flatMap(({ row, tenure }) => (tenure === null ? [row] : [])),
    };
  });
}

function inForce(lines: readonly Line[], day: string): readonly Line[] {
  const begun = lines.filter(({ row }) => (row.effectiveFrom ?? '') <= day);
  const own = begun.filter(({ row }) => row.groupId !== null);
  const holding = own.length > 0 ? own : begun;
  let latest = '';
  for (const { row } of holding)
    if (row.effectiveFrom !== null && row.effectiveFrom > latest) latest = row.effectiveFrom;
  return holding.filter(({ row }) => (row.effectiveFrom ?? '') === latest);
}

/** Steps of one tenure, and steps that pay less than an earlier one. */
function faultsOf(name: string, steps: readonly Step[]): readonly Words[] {
  const faults: Words[] = [];
  let best: Step | null = null;
  for (let place = 0; place < steps.length; place++) {
    const step = steps[place]!;
    const next = steps[place + 1];
    if (next !== undefined && lengthOf(next.tenure) === lengthOf(step.tenure)) faults.push(sameStep(name, step, next));
    if (best !== null && step.row.amount < best.row.amount && lengthOf(best.tenure) < lengthOf(step.tenure)) {
      faults.push(fallingStep(name, best, step));
    }
    if (best === null || step.row.amount > best.row.amount) best = step;
  }
  return faults;
}

/** `สิทธิสวัสดิการ 5, 7`. */
function placesOf({ tabs }: Read, places: readonly Place[]): string {
  const byTab = new Map<number, number[]>();
  for (const { tab, row } of places) byTab.set(tab, [...(byTab.get(tab) ?? []), row]);
  return [...byTab].map(([tab, rows]) => `${tabs[tab]?.title ?? ''} ${rows.join(', ')}`).join(' · ');
}
