/** A list of any length that is drawn only where it is seen: rows may be of different heights. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Long<Item> {
  /** What the list is, for readers. */
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly row: (item: Item) => ComponentChildren;
}

/** How high a row is thought to be until it was drawn. */
const THOUGHT = 64;
/** What is drawn above and below what is seen, so that quick fingers find no holes. */
const BEYOND = 400;
/** Drawn before anything is measured. */
const FIRST_ROWS = 16;

export function LongList<Item>({ label, items, keyOf, row }: Long<Item>) {
  const box = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const atEnd = useRef(false);
  const [seen, setSeen] = useState({ top: 0, height: 0 });
  const [, measureAgain] = useState(0);
  // What the first rows come to: were it reckoned anew with each row, all below would move under the finger.
  const usual = useRef(THOUGHT);
  const tops: number[] = [0];
  for (const item of items) tops.push(tops[tops.length - 1]! + (heights.current.get(keyOf(item)) ?? usual.current));
  const whole = tops[items.length] ?? 0;
  const [first, last] =
    seen.height === 0
      ? [0, Math.min(items.length, FIRST_ROWS)]
      : [rowAt(tops, seen.top - BEYOND), Math.min(items.length, rowAt(tops, seen.top + seen.height + BEYOND) + 1)];

  const look = (): void => {
    const at = box.current;
    if (at && (at.scrollTop !== seen.top || at.clientHeight !== seen.height))
      setSeen({ top: at.scrollTop, height: at.clientHeight });
  };
  const scrolled = (): void => {
    const at = box.current;
    if (at === null) return;
    // Only who goes up leaves the end.
    if (at.scrollTop < seen.top) atEnd.current = false;
    if (at.scrollTop > 0 && at.scrollTop + at.clientHeight >= at.scrollHeight - 2) atEnd.current = true;
    look();
  };
  // A browser goes to where the end was when the key was pressed: rows measured on the way push it further down.
  const goToEnd = (event: KeyboardEvent): void => {
    const at = box.current;
    if (event.key !== 'End' || at === null) return;
    event.preventDefault();
    atEnd.current = true;
    at.scrollTop = at.scrollHeight;
    look();
  };
  // Measured before the eye sees it; drawn once more only where a row is not as high as it was thought to be.
  useLayoutEffect(() => {
    let differs = false;
    const isFirst = heights.current.size === 0;
    for (const line of list.current?.children ?? []) {
      const key = line instanceof HTMLElement ? line.dataset['key'] : undefined;
      const height = line.getBoundingClientRect().height;
      if (key === undefined || height === 0 || heights.current.get(key) === height) continue;
      heights.current.set(key, height);
      differs = true;
    }
    const known = [...heights.current.values()];
    if (isFirst && known.length > 0) usual.current = known.reduce((sum, height) => sum + height, 0) / known.length;
    const at = box.current;
    // Who has gone to the end stays there, though its rows turn out to be higher.
    if (at && atEnd.current) at.scrollTop = at.scrollHeight;
    look();
    if (differs) measureAgain((times) => times + 1);
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <section class="long rows" ref={box} onScroll={scrolled} onKeyDown={goToEnd} aria-label={label} tabIndex={0}>
      <ul ref={list} style={{ paddingTop: `${tops[first]}px`, paddingBottom: `${whole - tops[last]!}px` }}>
        {items.slice(first, last).map((item, at) => (
          <li key={keyOf(item)} data-key={keyOf(item)} aria-setsize={items.length} aria-posinset={first + at + 1}>
            {row(item)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The row that stands at a height. */
function rowAt(tops: readonly number[], height: number): number {
  let low = 0;
  let high = tops.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tops[middle]! <= height) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
