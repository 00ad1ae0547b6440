/** Text in columns: Thai vowels and tone marks stand above or below and take no room. */

const MARKS = /[\p{Mn}\u200b]/gu;

/** How many places a text takes on a terminal. */
export function widthOf(text: string): number {
  return [...text.replace(MARKS, '')].length;
}

/** A text filled with blanks to a width, on its right or, for figures, its left. */
export function padded(text: string, width: number, side: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? text + blanks : blanks + text;
}

/** A text cut to a width, with a mark where something is missing. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const letter of text) {
    if (widthOf(kept + letter) > width - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}
