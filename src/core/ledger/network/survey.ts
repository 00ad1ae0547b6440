/** One round of the opinion survey: what groups answered, what members behind them answered, and everything that is odd. */
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import type { GroupLedger, Ledger } from '../ledger.ts';
import { cellOf, type ToldCell } from '../linking/told-cells.ts';
import { memberFinder } from '../members/find-member.ts';
import { groupsExpected } from './attendance.ts';
import { roundMeant, roundsOf } from './survey-rounds.ts';
import { type SurveyText, textsOf } from './survey-texts.ts';

type Answer = Row<'surveyAnswers'>;

export type Choice = Answer['q1'];

/** How many chose what. `none` is “no answer”, never “the same”. */
export type Choices = { readonly [choice in Choice]: number };

/** What a group answered as a group; `split` = its answers are evenly divided. */
export type GroupChoice = Choice | 'split';

export interface GroupSurvey {
  readonly groupId: string;
  /** Null = the group has not answered in this round. */
  readonly answer: GroupChoice | null;
  /** Whether the answer is the group's own summary, or what most of its members chose. */
  readonly from: 'summary' | 'members' | null;
  /** People behind each answer: of the group's summary where it says how many, else its members who answered. */
  readonly people: Choices;
  /** Members who answered themselves. */
  readonly members: Choices;
}

export interface SurveyRound {
  readonly round: string;
  readonly groups: readonly GroupSurvey[];
  readonly answered: number;
  readonly byGroups: { readonly [choice in GroupChoice]: number };
  readonly byPeople: Choices;
  readonly byMembers: Choices;
}

export interface SurveyFacts extends SurveyRound {
  /** What became better and how, and what ought to and how. */
  readonly better: readonly SurveyText[];
  readonly wished: readonly SurveyText[];
  readonly odd: {
    /** Question 2 answered though question 1 does not say “better”. */
    readonly second: readonly ToldCell[];
    /** Answered twice by one member or in one group's summary: the later row holds. */
    readonly twice: readonly ToldCell[];
    /** A number that the group's register does not have; the answer is counted. */
    readonly unknown: readonly ToldCell[];
    /** Groups' summaries that do not say how many people are behind them. */
    readonly withoutPeople: readonly ToldCell[];
    /** Groups whose summary and members say different numbers of people. */
    readonly differing: readonly { readonly groupId: string; readonly people: number; readonly members: number }[];
  };
}

const NOBODY: Choices = { same: 0, better: 0, none: 0 };

/** The rounds that some groups have answered up to a day, in order. */
export function surveyRounds({ book }: Ledger, asOf: Day): readonly string[] {
  return roundsOf(book.surveyAnswers.filter((row) => isBy(row, asOf)));
}

/** Question 1 of every round, by groups and by people. */
export function surveyHistory(
  ledger: Ledger,
  asOf: Day,
  groups: readonly GroupLedger[] = groupsExpected(ledger.groups),
): readonly SurveyRound[] {
  return surveyRounds(ledger, asOf).map((round) => {
    const { odd: _, better: __, wished: ___, ...counts } = roundOf(ledger, round, asOf, groups);
    return counts;
  });
}

/**
 * One round; null where there is none, or none of that name.
 *
 * A row without a member is the group's own summary of `people`; the others are members'. A group counts once, by its
 * summary, else by what most of its members chose. Who takes no part in the network is left out.
 *
 * Units     groups and people
 * Source    domain 5.3
 */
export function surveyOf(
  ledger: Ledger,
  asked: string | null,
  asOf: Day,
  groups: readonly GroupLedger[] = groupsExpected(ledger.groups),
): SurveyFacts | null {
  const round = roundMeant(surveyRounds(ledger, asOf), asked);
  return round === null ? null : roundOf(ledger, round, asOf, groups);
}

const isBy = ({ date }: Answer, asOf: Day): boolean => date === null || date <= asOf;

function roundOf(ledger: Ledger, round: string, asOf: Day, groups: readonly GroupLedger[]): SurveyFacts {
  const { book } = ledger;
  const rows = book.surveyAnswers.filter((row) => idKey(row.round) === idKey(round) && isBy(row, asOf));
  const byGroup = new Map<string, Answer[]>();
  for (const row of rows) {
    const known = byGroup.get(row.groupId);
    if (known === undefined) byGroup.set(row.groupId, [row]);
    else known.push(row);
  }
  const twice: ToldCell[] = [];
  const unknown: ToldCell[] = [];
  const counted = groups.map((group) => {
    const held = heldRows(group, byGroup.get(group.groupId) ?? [], asOf);
    for (const row of held.replaced) twice.push(cellOf(book, row, row.memberId === null ? 'q1' : 'memberId'));
    for (const row of held.unknown) unknown.push(cellOf(book, row, 'memberId'));
    return { ...held, line: groupSurvey(group.groupId, held) };
  });
  const lines = counted.map(({ line }) => line);
  const all = counted.flatMap(({ summaries, members }) => [...summaries, ...members]);
  const isSecond = (row: Answer): boolean => row.q1 !== 'better' && secondField(row) !== null;
  return {
    round,
    groups: lines,
    ...countsOf(lines),
    better: textsOf(all, 'q2'),
    wished: textsOf(all, 'q3'),
    odd: {
      second: all.filter(isSecond).map((row) => cellOf(book, row, secondField(row)!)),
      twice,
      unknown,
      withoutPeople: counted.flatMap(({ summaries }) =>
        summaries
          .filter(({ people, q1 }) => people === null && q1 !== 'none')
          .map((row) => cellOf(book, row, 'people')),
      ),
      differing: counted.flatMap(({ line: { groupId, people, members }, summaries }) => {
        const [said, answered] = [sum(people), sum(members)];
        const says = summaries.some((row) => row.people !== null);
        return says && answered > 0 && said !== answered ? [{ groupId, people: said, members: answered }] : [];
      }),
    },
  };
}

interface Held {
  readonly summaries: readonly Answer[];
  readonly members: readonly Answer[];
  /** Rows in whose place a later one holds. */
  readonly replaced: readonly Answer[];
  readonly unknown: readonly Answer[];
}

/** A group's rows, of which the later holds where a member, or the summary of one answer, stands twice. */
function heldRows(group: GroupLedger, rows: readonly Answer[], asOf: Day): Held {
  const find = memberFinder(group.members, group.memberByKey);
  const registered = group.members.some((member) => member.registered);
  const summaries = new Map<string, Answer>();
  const members = new Map<string, Answer>();
  const replaced: Answer[] = [];
  const unknown = new Set<Answer>();
  for (const row of rows) {
    const found = row.memberId === null ? null : find(row.memberId, row.date ?? asOf).member;
    const key = row.memberId === null ? row.q1 : (found?.key ?? idKey(row.memberId));
    const list = row.memberId === null ? summaries : members;
    const before = list.get(key);
    if (before !== undefined) {
      replaced.push(before);
      unknown.delete(before);
    }
    list.set(key, row);
    if (row.memberId !== null && registered && !found?.registered) unknown.add(row);
  }
  return { summaries: [...summaries.values()], members: [...members.values()], replaced, unknown: [...unknown] };
}

function groupSurvey(groupId: string, { summaries, members }: Held): GroupSurvey {
  const own = members.reduce<Choices>((counts, { q1 }) => add(counts, q1, 1), NOBODY);
  const said = summaries.reduce<Choices>((counts, row) => add(counts, row.q1, row.people ?? 0), NOBODY);
  const tellsPeople = summaries.some(({ people }) => people !== null);
  const from = summaries.length > 0 ? 'summary' : members.length > 0 ? 'members' : null;
  const [only] = summaries;
  return {
    groupId,
    answer: from === null ? null : summaries.length === 1 ? only!.q1 : mostOf(from === 'summary' ? said : own),
    from,
    people: tellsPeople ? said : own,
    members: own,
  };
}

/** What most of those who answered chose. */
function mostOf({ same, better, none }: Choices): GroupChoice {
  if (same === better) return same === 0 && none > 0 ? 'none' : 'split';
  return same > better ? 'same' : 'better';
}

function countsOf(
  lines: readonly GroupSurvey[],
): Pick<SurveyRound, 'answered' | 'byGroups' | 'byPeople' | 'byMembers'> {
  const byGroups = { same: 0, better: 0, none: 0, split: 0 };
  for (const { answer } of lines) if (answer !== null) byGroups[answer] += 1;
  return {
    answered: lines.filter(({ answer }) => answer !== null).length,
    byGroups,
    byPeople: lines.reduce<Choices>((before, { people }) => addAll(before, people), NOBODY),
    byMembers: lines.reduce<Choices>((before, { members }) => addAll(before, members), NOBODY),
  };
}

const add = (counts: Choices, choice: Choice, many: number): Choices => ({
  ...counts,
  [choice]: counts[choice] + many,
});

const addAll = (a: Choices, b: Choices): Choices => ({
  same: a.same + b.same,
  better: a.better + b.better,
  none: a.none + b.none,
});

const sum = ({ same, better, none }: Choices): number => same + better + none;

const SECOND = ['q2what1', 'q2how1', 'q2what2', 'q2how2', 'q2what3', 'q2how3'] as const;

/** The first field of question 2 that is filled; null where none is. */
function secondField(row: Answer): (typeof SECOND)[number] | null {
  return SECOND.find((field) => row[field] !== null) ?? null;
}
