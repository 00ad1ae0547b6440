/** What may cross between the sidebar and the script, and what becomes of what may not (H6–H8). */

/** Answers larger than this have come back as null. */
const LARGEST_ANSWER = 5_000_000;

function illegal(value: unknown, seen: Set<object>): string | null {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return typeof value;
  if (typeof value !== 'object' || value === null) return null;
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]' && kind !== '[object Array]') return kind.slice(8, -1);
  if (kind === '[object Object]') {
    const prototype: unknown = Object.getPrototypeOf(value);
    // A plain object of another context has a prototype without one of its own.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return 'instance of a class';
  }
  if (seen.has(value)) return 'circle';
  seen.add(value);
  for (const part of Object.values(value)) {
    const found = illegal(part, seen);
    if (found) return found;
  }
  seen.delete(value);
  return null;
}

/** Arguments as JSON. Throws TypeError, as the call fails in the page, when one may not cross. */
export function argumentsCrossing(args: readonly unknown[]): string {
  for (const argument of args) {
    const found = illegal(argument, new Set());
    if (found) throw new TypeError(`Failed due to illegal value in property: ${found}`);
  }
  return JSON.stringify(args);
}

/** An answer as JSON; an illegal value anywhere, or too much of it, makes the whole `null` without an error. */
export function answerCrossing(answer: unknown): string {
  if (answer === undefined || illegal(answer, new Set())) return 'null';
  const json = JSON.stringify(answer);
  return json.length > LARGEST_ANSWER ? 'null' : json;
}
