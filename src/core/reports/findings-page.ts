/** Findings as a page: what to mend first, then what to look at, then what is only to know. */

import type { Day } from '../values/calendar.ts';
import { showCount, showDay } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { column, OF_GROUP, OF_MEMBER_ID, tableBlock, tableRow } from './figure-lines.ts';
import type { Findable, FindingSaid, Severity } from './findings-sought.ts';
import { TODO, TODO_NAMES, type TodoName, todoOf } from './findings-todo.ts';
import { subtitleOf } from './group-page.ts';
import type { Block, Report, TableRow, Tone } from './report.ts';

export const SEVERITY_WORDS: { readonly [severity in Severity]: Words } = {
  reject: words('ต้องแก้', 'To mend'),
  confirm: words('ให้ดู', 'To look at'),
  note: words('เพื่อทราบ', 'To know'),
};

const TONES: { readonly [severity in Severity]: Tone } = { reject: 'bad', confirm: 'look', note: 'plain' };

/** As many alike in one column stand on a line each; more become one line with their count. */
const MOST_ALIKE = 20;

/** Kinds that are one line a column whenever there are two: how a column was read, not what is wrong in it. */
const ONE_LINE: ReadonlySet<string> = new Set(['YEAR_BUDDHIST_IN_DATE_CELL', 'ID_ZEROS', 'MEMBER_BY_NAME']);

/** Findings with those alike in one column gathered when there are many; their order stays. */
export function gathered<One extends Findable>(findings: readonly One[]): readonly { first: One; count: number }[] {
  const counts = new Map<string, number>();
  const keyOf = ({ code, tab, column }: One): string => `${code}\n${tab}\n${column}`;
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const key = keyOf(finding);
    const count = counts.get(key) ?? 1;
    const isFurther = seen.has(key);
    seen.add(key);
    if (count === 1 || (count <= MOST_ALIKE && !ONE_LINE.has(finding.code))) return [{ first: finding, count: 1 }];
    return isFurther ? [] : [{ first: finding, count }];
  });
}

const WHERE = [column('แท็บ', 'Tab'), column('ช่อง', 'Cell'), OF_GROUP, OF_MEMBER_ID, column('เรื่อง', 'Matter')];

const whereOf = ({ tab, row, column: letters, groupId, memberId }: FindingSaid): readonly string[] => [
  tab ?? '',
  row === null ? '' : `${letters ?? ''}${row}`,
  groupId ?? '',
  memberId ?? '',
];

const GRAVITY = { reject: 0, confirm: 1, note: 2 } as const;

/** What is to be done of one kind, the gravest first. */
function todoTable(todo: TodoName, findings: readonly FindingSaid[]): readonly Block[] {
  const of = findings.filter(({ code }) => todoOf(code) === todo);
  if (of.length === 0) return [];
  const { title, why } = TODO[todo];
  const lines = gathered(of.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]));
  return [
    tableBlock(
      words(`${title.th} (${showCount(of.length)}) · ${why.th}`, `${title.en} (${showCount(of.length)}) · ${why.en}`),
      [column('ต้องทำอะไร', 'What to do'), ...WHERE, column('รายละเอียด', 'Details')],
      lines.map(
        ({ first, count }): TableRow =>
          tableRow(
            [
              SEVERITY_WORDS[first.severity],
              ...whereOf(first),
              count === 1
                ? first.title
                : words(`${first.title.th} (${count} แห่ง)`, `${first.title.en} (${count} places)`),
              first.message,
            ],
            TONES[first.severity],
          ),
      ),
    ),
  ];
}

/** What people have seen and let stand, with their reasons. */
function acceptedTable(findings: readonly FindingSaid[]): readonly Block[] {
  const rows = findings.flatMap((finding): readonly TableRow[] => {
    const { accepted, title, message } = finding;
    if (accepted === undefined) return [];
    const { reason, by, date } = accepted;
    const day = words(showDay(date, 'th', 'short'), showDay(date, 'en', 'short'));
    return [tableRow([...whereOf(finding), title, reason, by, day, message])];
  });
  if (rows.length === 0) return [];
  return [
    tableBlock(
      words(`รับทราบแล้ว (${showCount(rows.length)})`, `Accepted (${showCount(rows.length)})`),
      [
        ...WHERE,
        column('เหตุผล', 'Reason'),
        column('ผู้รับทราบ', 'By'),
        column('วันที่', 'Date'),
        column('รายละเอียด', 'Details'),
      ],
      rows,
    ),
  ];
}

/** The page of everything that was found: by what is to be done, and below what people have accepted. */
export function findingsPage(
  findings: readonly FindingSaid[],
  off: readonly Words[],
  asOf: Day,
  network: string,
): Report {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const todo = TODO_NAMES.flatMap((name) => todoTable(name, open));
  return {
    title: words('ตรวจสอบรายการ', 'Findings'),
    subtitle: subtitleOf(network, asOf),
    blocks: [
      ...(todo.length > 0
        ? todo
        : [
            {
              kind: 'text' as const,
              title: null,
              paragraphs: [words('ไม่พบข้อผิดพลาด', 'Nothing wrong was found')],
            },
          ]),
      ...acceptedTable(findings),
    ],
    notes: off,
  };
}
