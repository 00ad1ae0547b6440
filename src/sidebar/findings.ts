/** The findings in the order they are shown: by severity, then by kind, as the script sent them. */
import type { FindingLine } from '../core/commands/answers/findings.ts';
import type { Severity } from '../core/reports/findings-page.ts';
import type { Words } from '../core/values/words.ts';
import type { ChipTone } from './parts/chip.tsx';
import { words } from './words.ts';

export interface Kind {
  readonly code: string;
  readonly title: Words;
  readonly findings: readonly FindingLine[];
}

export interface Class {
  readonly severity: Severity;
  readonly count: number;
  readonly kinds: readonly Kind[];
}

const ORDER: readonly Severity[] = ['reject', 'confirm', 'note'];

/** How each severity is called, explained and coloured. */
export const severities: {
  readonly [severity in Severity]: { readonly name: Words; readonly why: Words; readonly tone: ChipTone };
} = {
  reject: { name: words.reject, why: words.rejectWhy, tone: 'bad' },
  confirm: { name: words.confirm, why: words.confirmWhy, tone: 'look' },
  note: { name: words.note, why: words.noteWhy, tone: 'soft' },
};

/** The findings by severity and kind; a severity without findings is left out. */
export function classed(findings: readonly FindingLine[]): readonly Class[] {
  return ORDER.map((severity) => {
    const ofIt = findings.filter((finding) => finding.severity === severity);
    const kinds = new Map<string, { title: Words; findings: FindingLine[] }>();
    for (const finding of ofIt) {
      const kind = kinds.get(finding.code) ?? { title: finding.title, findings: [] };
      kind.findings.push(finding);
      kinds.set(finding.code, kind);
    }
    return { severity, count: ofIt.length, kinds: [...kinds].map(([code, kind]) => ({ code, ...kind })) };
  }).filter(({ count }) => count > 0);
}

/** All findings one after another, as “next” walks through them. */
export function inOrder(classes: readonly Class[]): readonly FindingLine[] {
  return classes.flatMap(({ kinds }) => kinds.flatMap(({ findings }) => findings));
}

/** Where a finding is, in words. */
export function placeOf({ tab, row, column }: FindingLine): Words {
  return tab === null ? words.noPlace : words.place(tab, row, column);
}
