/** Findings as a page: what to mend first, then what to look at, then what is only to know. */
import type { Day } from '../values/calendar.ts';
import { type Words, words } from '../values/words.ts';
import { column } from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import type { Report, TableRow, Tone } from './report.ts';

export type Severity = 'reject' | 'confirm' | 'note';

/** A finding in words. */
export interface FindingSaid {
  readonly code: string;
  readonly severity: Severity;
  readonly groupId: string | null;
  readonly tab: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly memberId: string | null;
  readonly title: Words;
  readonly message: Words;
}

export const SEVERITY_WORDS: { readonly [severity in Severity]: Words } = {
  reject: words('ต้องแก้', 'To mend'),
  confirm: words('ให้ดู', 'To look at'),
  note: words('เพื่อทราบ', 'To know'),
};

const TONES: { readonly [severity in Severity]: Tone } = { reject: 'bad', confirm: 'look', note: 'plain' };
const ORDER: readonly Severity[] = ['reject', 'confirm', 'note'];

/** As many alike in one column stand on a line each; more become one line with their count. */
const MOST_ALIKE = 20;

/** Findings in order of severity, those alike in one column gathered when there are many. */
export function gathered(findings: readonly FindingSaid[]): readonly { first: FindingSaid; count: number }[] {
  const counts = new Map<string, number>();
  const keyOf = ({ code, tab, column }: FindingSaid): string => `${code}\n${tab}\n${column}`;
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  const seen = new Set<string>();
  const lines: { first: FindingSaid; count: number }[] = [];
  for (const severity of ORDER) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const key = keyOf(finding);
      const count = counts.get(key) ?? 1;
      if (count <= MOST_ALIKE) lines.push({ first: finding, count: 1 });
      else if (!seen.has(key)) lines.push({ first: finding, count });
      seen.add(key);
    }
  }
  return lines;
}

/** The page of everything that was found. */
export function findingsPage(
  findings: readonly FindingSaid[],
  off: readonly Words[],
  asOf: Day,
  network: string,
): Report {
  const lines = gathered(findings);
  return {
    title: words('ตรวจสอบรายการ', 'Findings'),
    subtitle: subtitleOf(network, asOf),
    blocks: [
      {
        kind: 'table',
        title:
          lines.length === 0 ? words('ไม่พบข้อผิดพลาด', 'Nothing wrong was found') : words('เรื่องที่พบ', 'What was found'),
        columns: [
          column('ต้องทำอะไร', 'What to do'),
          column('แท็บ', 'Tab'),
          column('ช่อง', 'Cell'),
          column('กลุ่ม', 'Group'),
          column('เลขสมาชิก', 'Member'),
          column('เรื่อง', 'Matter'),
          column('รายละเอียด', 'Details'),
        ],
        rows: lines.map(
          ({ first, count }): TableRow => ({
            kind: 'row',
            tone: TONES[first.severity],
            cells: [
              SEVERITY_WORDS[first.severity],
              first.tab ?? '',
              first.row === null ? '' : `${first.column ?? ''}${first.row}`,
              first.groupId ?? '',
              first.memberId ?? '',
              count === 1
                ? first.title
                : words(`${first.title.th} (${count} แห่ง)`, `${first.title.en} (${count} places)`),
              first.message,
            ],
          }),
        ),
      },
    ],
    notes: off,
  };
}
