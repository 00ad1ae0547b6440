/** Closed months as pages: the checks before closing, and what was reported beside what it is now. */

import type { Day, Month } from '../values/calendar.ts';
import { satang } from '../values/satang.ts';
import { showBaht, showCount, showDay, showMonth } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { column, OF_MONTH, OF_STATE, tableBlock, tableRow } from './figure-lines.ts';
import type { Block, Report, TableRow, Tone, Value } from './report.ts';

/** A figure that is no longer as it was reported. */
export interface FigureDiff {
  readonly label: Words;
  readonly show: 'money' | 'count' | 'percent';
  readonly asReported: number | null;
  readonly now: number | null;
  /** False where it goes on moving by itself, such as who has paid by now. */
  readonly settled: boolean;
}

export interface RowDiff {
  readonly kind: 'changed' | 'added' | 'gone';
  readonly table: Words;
  /** Where it stands now; null = it is gone. */
  readonly tab: string | null;
  readonly row: number | null;
  readonly column: string | null;
  /** What of it differs, or all of it. */
  readonly fields: readonly { readonly label: Words; readonly was: Words | null; readonly now: Words | null }[];
}

export interface ClosedState {
  readonly month: Month;
  readonly closedAt: Day | null;
  readonly closedBy: string | null;
  readonly reason: string | null;
  /** Nothing has changed since. */
  readonly same: boolean;
}

export interface ClosedLine extends ClosedState {
  readonly asOf: Day;
  readonly figures: readonly FigureDiff[];
  readonly rows: readonly RowDiff[];
}

const STATES = { same: words('ตรงตามที่ปิด', 'As it was closed'), changed: words('เปลี่ยนไปแล้ว', 'Changed since') };
const KINDS: { readonly [kind in RowDiff['kind']]: Words } = {
  changed: words('ถูกแก้', 'Changed'),
  added: words('เพิ่มเข้ามา', 'Added'),
  gone: words('หายไป', 'Gone'),
};

const both = (make: (language: 'th' | 'en') => string): Words => words(make('th'), make('en'));

/** `ปิดแล้วเมื่อ 2 พ.ย. 2569 โดย …`. */
export function closedSaid({ closedAt, closedBy }: Pick<ClosedState, 'closedAt' | 'closedBy'>): Words {
  const on = (language: 'th' | 'en'): string => (closedAt === null ? '–' : showDay(closedAt, language, 'said'));
  return words(
    `ปิดแล้วเมื่อ ${on('th')}${closedBy ? ` โดย ${closedBy}` : ''}`,
    `Closed on ${on('en')}${closedBy ? ` by ${closedBy}` : ''}`,
  );
}

/** `เปิดใหม่เมื่อ 2 พ.ย. 2569 โดย …: …`. */
export function reopenedSaid({ closedAt, closedBy, reason }: Omit<ClosedState, 'month' | 'same'>): Words {
  const said = (language: 'th' | 'en', by: string): string =>
    `${closedAt === null ? '–' : showDay(closedAt, language, 'said')} ${by} ${closedBy ?? '–'}: ${reason ?? '–'}`;
  return words(`เปิดใหม่เมื่อ ${said('th', 'โดย')}`, `Opened again on ${said('en', 'by')}`);
}

function shown(value: number | null, show: FigureDiff['show']): Value {
  if (value === null) return null;
  if (show === 'percent') return `${Math.round(value * 1000) / 10}%`;
  return show === 'money' ? showBaht(satang(value)) : showCount(value);
}

/** As the month's page calls them, where the heading of their column is too short to be understood alone. */
const KNOWN_AS: { readonly [heading: string]: Words } = {
  'เงิน รับ': words('รับเงินในเดือน', 'Money received'),
  'เงิน จ่าย': words('จ่ายเงินในเดือน', 'Money paid out'),
  'เงิน คงเหลือ': words('เงินคงเหลือ', 'Money at the end'),
  'เงิน ผลต่าง': words('นับเงิน ต่างจากบัญชี', 'Cash count, difference'),
  'กองทุน รวม': words('กองทุนทั้งหมด', 'Fund in all'),
  'กองทุน ของกลุ่ม': words('ไม่รวมเงินอุดหนุน', 'Without grants'),
  รายได้สุทธิ: words('รายได้หักค่าใช้จ่าย', 'Surplus'),
};

/** The figures that differ: as reported, now, and by how much. */
export function differsTable(title: Words, figures: readonly FigureDiff[]): readonly Block[] {
  if (figures.length === 0) return [];
  return [
    {
      kind: 'table',
      title,
      columns: [
        column('ตัวเลข', 'Figure'),
        column('ตามรายงาน', 'As reported', 'money'),
        column('ตอนนี้', 'Now', 'money'),
        column('ต่างกัน', 'Differs by', 'money'),
      ],
      rows: figures.map(({ label, show, asReported, now, settled }) => ({
        kind: 'row',
        tone: settled ? 'look' : 'soft',
        cells: [
          // Of a group that saves, what is received is no เงินสมทบ.
          KNOWN_AS[label.th] ?? words(label.th.replace(/^เงินสมทบ /, ''), label.en),
          shown(asReported, show),
          shown(now, show),
          asReported === null || now === null ? null : shown(now - asReported, show),
        ],
      })),
    },
  ];
}

const where = ({ tab, row, column: letter }: RowDiff): Words =>
  tab === null
    ? words('ไม่อยู่ในเดือนนี้แล้ว', 'No longer in this month')
    : words(`${tab} แถว ${row}${letter ?? ''}`, `${tab} row ${row}${letter ?? ''}`);

function rowsTable(rows: readonly RowDiff[]): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    tableBlock(
      words(`รายการที่เปลี่ยน ${showCount(rows.length)} แถว`, `Entries that changed: ${showCount(rows.length)}`),
      [
        column('ที่', 'Where'),
        column('เกิดอะไร', 'What'),
        column('ช่อง', 'Field'),
        column('ตอนปิด', 'When closed'),
        column('ตอนนี้', 'Now'),
      ],
      rows.flatMap((row) =>
        row.fields.map(
          ({ label, was, now }, place): TableRow =>
            tableRow([
              place === 0 ? where(row) : '',
              place === 0
                ? words(`${row.table.th} ${KINDS[row.kind].th}`, `${row.table.en}: ${KINDS[row.kind].en}`)
                : '',
              label,
              was,
              now,
            ]),
        ),
      ),
    ),
  ];
}

/** What differs of a closed month, as blocks. */
export function changesOfMonth({ month, figures, rows }: ClosedLine): readonly Block[] {
  const of = both((language) => showMonth(month, language));
  return [
    ...differsTable(
      words(`เดือน${of.th}: ตามรายงาน และตอนนี้`, `${of.en}: as reported, and now`),
      figures.filter(({ settled }) => settled),
    ),
    ...rowsTable(rows),
    ...differsTable(
      words('เปลี่ยนเองหลังสิ้นเดือน เช่น มีคนมาส่งเพิ่ม', 'Moved by itself since, such as by late payments'),
      figures.filter(({ settled }) => !settled),
    ),
  ];
}

interface Standing {
  readonly name: string;
  readonly month: Month;
  readonly asOf: Day;
  readonly blocked: Words | null;
  readonly reopened: Words | null;
  readonly checks: readonly { readonly label: Words; readonly state: Words; readonly tone: Tone }[];
  readonly closed: ClosedLine | null;
  readonly months: readonly ClosedState[];
}

/** A month before it is closed with its checks, or as it was closed. */
export function closingPage({ name, month, asOf, blocked, reopened, checks, closed, months }: Standing): Report {
  const of = both((language) => showMonth(month, language));
  return {
    title: words(`ปิดงวดเดือน${of.th} · ${name}`, `Closing ${of.en} · ${name}`),
    subtitle: closed ? closedSaid(closed) : words(`ณ วันที่ ${showDay(asOf, 'th')}`, `As of ${showDay(asOf, 'en')}`),
    blocks: [
      ...(closed
        ? changesOfMonth(closed)
        : [
            tableBlock(
              words('ตรวจก่อนปิด', 'Before closing'),
              [column('เรื่อง', 'What'), OF_STATE],
              checks.map(({ label, state, tone }) => tableRow([label, state], tone)),
            ),
          ]),
      ...monthsTable(months),
    ],
    notes: [
      ...(closed ? [closed.same ? STATES.same : STATES.changed] : []),
      ...(blocked ? [blocked] : []),
      ...(reopened ? [reopened] : []),
    ],
  };
}

/** Closed months, the last first. */
function monthsTable(months: readonly ClosedState[], named = ''): readonly Block[] {
  if (months.length === 0) return [];
  return [
    tableBlock(
      words(`เดือนที่ปิดแล้ว${named && ` · ${named}`}`, `Closed months${named && ` · ${named}`}`),
      [OF_MONTH, column('ปิดเมื่อ', 'Closed on', 'day'), column('โดย', 'By'), OF_STATE],
      months.map(({ month, closedAt, closedBy, same }) =>
        tableRow([month, closedAt, closedBy, same ? STATES.same : STATES.changed], same ? 'good' : 'look'),
      ),
    ),
  ];
}

/** What opening a month again does. */
export function reopeningPage(name: string, months: readonly Month[]): Report {
  const said = both((language) =>
    [...months]
      .reverse()
      .map((month) => showMonth(month, language))
      .join(', '),
  );
  return {
    title: words(`เปิดงวดใหม่ · ${name}`, `Reopening · ${name}`),
    subtitle: said,
    blocks: [],
    notes: months.length > 1 ? [words('เดือนที่ปิดหลังจากนั้นเปิดด้วยทั้งหมด', 'The months closed after it are opened too')] : [],
  };
}

interface Verified {
  readonly name: string;
  readonly edited: { readonly tab: string; readonly row: number } | null;
  readonly months: readonly ClosedLine[];
  /** The last month whose rows are in the copy of an earlier year; null = all are here. */
  readonly kept: Month | null;
}

/** Every closing of some groups: what holds and what differs. */
export function verifyPage(groups: readonly Verified[]): Report {
  const closed = groups.filter(({ months, edited }) => months.length > 0 || edited !== null);
  const count = closed.reduce((sum, { months }) => sum + months.length, 0);
  const kept = groups.flatMap(({ name, kept: month }) =>
    month === null
      ? []
      : [
          words(
            `${name}: เดือนถึง${showMonth(month, 'th')} อยู่ในสำเนาของปีนั้น`,
            `${name}: months up to ${showMonth(month, 'en')} are in the copy of that year`,
          ),
        ],
  );
  const broken = closed.flatMap(({ name, edited }) => (edited === null ? [] : [brokenSaid(name, edited)]));
  return {
    title: words('ตรวจเดือนที่ปิดแล้ว', 'Closed months verified'),
    subtitle: words(
      `${showCount(closed.length)} กลุ่ม ${showCount(count)} เดือน`,
      `${showCount(closed.length)} groups, ${showCount(count)} months`,
    ),
    blocks: closed.flatMap(({ name, months }) => [
      ...monthsTable(months, name),
      ...months.flatMap((month) => (month.same ? [] : changesOfMonth(month))),
    ]),
    notes: [
      ...broken,
      ...kept,
      ...(count + broken.length + kept.length === 0 ? [words('ยังไม่มีเดือนที่ปิด', 'No month is closed yet')] : []),
      ...(count > 0 && broken.length === 0 && closed.every(({ months }) => months.every(({ same }) => same))
        ? [words('ทุกเดือนยังตรงตามที่ปิด', 'Every month is as it was closed')]
        : []),
    ],
  };
}

const brokenSaid = (name: string, { tab, row }: { readonly tab: string; readonly row: number }): Words =>
  words(
    `${name}: แถว ${row} ในแท็บ ${tab} ไม่ต่อกับแถวก่อนหน้า มีผู้แก้หรือลบแถวปิดงวด`,
    `${name}: row ${row} of ${tab} does not follow from the one before: rows of closings were changed or removed`,
  );
