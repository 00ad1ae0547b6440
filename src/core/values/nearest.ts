/** Offers what was probably meant where a typed word is unknown. */

/** How many letters must be changed, added or taken out to make one text of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Up to three of the known names that are nearest to a typed one, best first; none that differ in most letters. */
export function nearest<Known>(
  typed: string,
  known: readonly Known[],
  nameOf: (one: Known) => string,
): readonly string[] {
  const short = typed.slice(0, 30);
  const ranked: { readonly name: string; readonly far: number }[] = [];
  for (const one of known) {
    const name = nameOf(one);
    if (Math.abs(name.length - short.length) > 2) continue;
    const far = distance(short, name);
    if (far <= 2 && far < Math.max(name.length, short.length)) ranked.push({ name, far });
  }
  return ranked
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}
