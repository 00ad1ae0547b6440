/** What people wrote in the survey, in their own words: identical texts once with their number, never merged by likeness. */
import type { Row } from '../../tables/tables.ts';

type Answer = Row<'surveyAnswers'>;

/** A matter and the way to it, as written together. */
export interface SurveyText {
  /** Null where only the way was written, or only the matter. */
  readonly what: string | null;
  readonly how: string | null;
  /** Answers in which they stand so. */
  readonly times: number;
  readonly groups: number;
}

/** The texts of question 2 or 3 in some answers, those written most often first, else as first written. */
export function textsOf(answers: readonly Answer[], question: 'q2' | 'q3'): readonly SurveyText[] {
  const found = new Map<string, { what: string | null; how: string | null; times: number; groups: Set<string> }>();
  for (const answer of answers) {
    const seen = new Set<string>();
    for (const place of [1, 2, 3] as const) {
      const [what, how] = [answer[`${question}what${place}`], answer[`${question}how${place}`]];
      const key = JSON.stringify([what, how]);
      if ((what === null && how === null) || seen.has(key)) continue;
      seen.add(key);
      const known = found.get(key) ?? { what, how, times: 0, groups: new Set<string>() };
      known.times += 1;
      known.groups.add(answer.groupId);
      found.set(key, known);
    }
  }
  return [...found.values()]
    .map(({ groups, ...text }) => ({ ...text, groups: groups.size }))
    .sort((a, b) => b.times - a.times);
}
