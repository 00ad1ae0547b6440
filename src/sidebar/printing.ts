/** The one way to paper: a report alone on A4, whatever page is on the screen. */
import { signal } from '@preact/signals';
import type { Report } from '../core/reports/report.ts';
import type { Words } from '../core/values/words.ts';

/** What lies on the paper; null = the page itself is printed. */
export const paper = signal<Report | null>(null);

/** Prints a report; `signs` adds lines to sign where it has none of its own. */
export function print(report: Report, signs: readonly Words[] = []): void {
  paper.value =
    signs.length === 0 || report.blocks.some(({ kind }) => kind === 'signatures')
      ? report
      : { ...report, blocks: [...report.blocks, { kind: 'signatures', title: null, signs: [...signs] }] };
  // The paper must have been drawn before the browser looks at it.
  requestAnimationFrame(() => {
    window.print();
  });
}
