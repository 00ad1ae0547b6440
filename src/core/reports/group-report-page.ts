/** A group's typed report as it was understood, with the words each figure came from and what is still missing. */

import type { ReportField } from '../ledger/months/group-reports.ts';
import type { Day, Month } from '../values/calendar.ts';
import { satang } from '../values/satang.ts';
import { showBaht, showCount, showDay, showMonth } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { column, figures, tableBlock, tableRow } from './figure-lines.ts';
import type { Block, Report, Value } from './report.ts';

interface Figure {
  readonly label: Words;
  readonly show: 'count' | 'money';
}

export interface ReportLine {
  readonly name: string | null;
  readonly month: Month | null;
  readonly asOf: Day | null;
  readonly fields: readonly (Figure & {
    readonly value: number;
    readonly words: string;
    readonly sure: 'exact' | 'atLeast' | 'about';
  })[];
  readonly missing: readonly { readonly field: ReportField; readonly label: Words }[];
  readonly unread: readonly string[];
  readonly doubts: readonly Words[];
  readonly there: readonly {
    readonly row: number;
    readonly differs: readonly (Figure & { readonly before: number; readonly now: number })[];
  }[];
}

/** An amount or a count, as people read it; an estimate says so. */
export function figureShown(value: number, show: 'count' | 'money', approximate: boolean): Value {
  if (!approximate) return value;
  const shown = show === 'money' ? showBaht(satang(value)) : showCount(value);
  return words(`ประมาณ ${shown}`, `about ${shown}`);
}

/** The page of one report before it is posted. */
export function reportLinePage(line: ReportLine): Report {
  const { name, month, asOf, fields, missing, unread, doubts, there } = line;
  const of = month === null ? words('', '') : words(` เดือน${showMonth(month, 'th')}`, `, ${showMonth(month, 'en')}`);
  const differs = there.flatMap(({ row, differs: all }) => all.map((one) => ({ row, ...one })));
  return {
    title: words(`รายงานกลุ่ม${of.th}`, `Group report${of.en}`),
    subtitle: words(
      [name, asOf && `ณ วันที่ ${showDay(asOf, 'th')}`].filter(Boolean).join(' · '),
      [name, asOf && `As of ${showDay(asOf, 'en')}`].filter(Boolean).join(' · '),
    ),
    blocks: [
      figures(
        'อ่านได้ดังนี้',
        'Read as follows',
        fields.map(({ label, show, value, words: from, sure }) => ({
          label,
          show,
          value: figureShown(value, show, sure !== 'exact'),
          note: words(`จาก “${from}”`, `from “${from}”`),
          ...(sure === 'exact' ? {} : { tone: 'look' }),
        })),
      ),
      ...(differs.length === 0 ? [] : [differsTable(differs)]),
    ],
    notes: [
      ...doubts,
      ...(unread.length === 0
        ? []
        : [words(`ยังอ่านไม่ออก: ${unread.join(' · ')}`, `Not understood: ${unread.join(' · ')}`)]),
      ...(missing.length === 0
        ? []
        : [
            words(
              `ไม่ได้บอก: ${missing.map(({ label }) => label.th).join(', ')}`,
              `Not said: ${missing.map(({ label }) => label.en).join(', ')}`,
            ),
          ]),
    ],
  };
}

function differsTable(
  differs: readonly (Figure & { readonly row: number; readonly before: number; readonly now: number })[],
): Block {
  return tableBlock(
    words('ต่างจากที่รายงานไว้แล้ว', 'Differs from what was reported before'),
    [column('เรื่อง', 'Figure'), column('แถว', 'Row', 'count'), column('เดิม', 'Before'), column('ใหม่', 'Now')],
    differs.map(({ label, row, before, now, show }) =>
      tableRow([label, row, shownText(before, show), shownText(now, show)]),
    ),
  );
}

/** A figure in a column that holds both amounts and counts. */
export const shownText = (value: number, show: 'count' | 'money'): string =>
  show === 'money' ? showBaht(satang(value)) : showCount(value);
