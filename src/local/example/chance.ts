/** Numbers that look like chance but are the same in every run, from a seed. */

export interface Chance {
  /** From 0 up to, not including, 1. */
  readonly share: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True in about this share of the calls. */
  readonly happens: (share: number) => boolean;
  readonly oneOf: <Choice>(choices: readonly Choice[]) => Choice;
}

/** A stream of numbers fixed by its seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(share() * (high - low + 1));
  return {
    share,
    between,
    happens: (limit) => share() < limit,
    oneOf: (choices) => choices[between(0, choices.length - 1)]!,
  };
}
