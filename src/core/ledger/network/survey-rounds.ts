/** Rounds of a survey: which there are, and which is meant when none is named. */
import { idKey } from '../../values/id-key.ts';

/** The rounds of some rows in order: by number where all are numbers, else as first typed. */
export function roundsOf(rows: readonly { readonly round: string }[]): readonly string[] {
  const found = new Map<string, string>();
  for (const { round } of rows) if (!found.has(idKey(round))) found.set(idKey(round), round);
  const rounds = [...found.values()];
  return rounds.every((round) => /^\d+(?:\/\d+)?$/.test(round))
    ? rounds.sort((a, b) => orderOf(a) - orderOf(b))
    : rounds;
}

/** `2/2550` comes before `1/2551`. */
function orderOf(round: string): number {
  const [number = 0, year = 0] = round.split('/').map(Number);
  return year * 1_000_000 + number;
}

/** The round that is meant: the one named, or the last; null = there is none, or none of that name. */
export function roundMeant(rounds: readonly string[], typed: string | null): string | null {
  if (typed === null) return rounds[rounds.length - 1] ?? null;
  return rounds.find((round) => idKey(round) === idKey(typed)) ?? null;
}
