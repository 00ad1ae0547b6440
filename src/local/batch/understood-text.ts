/** How a workbook is read, as text for people. */
import type { TableUnderstood, TabUnderstood, UnderstoodAnswer } from '../../core/commands/answers/understood.ts';
import { showMonth } from '../../core/values/show.ts';
import type { Language, Words } from '../../core/values/words.ts';

const STATES: Readonly<Record<TabUnderstood['state'], string>> = {
  read: '✓',
  stopped: '✗',
  unknown: '?',
  leftAlone: '–',
  result: '–',
  empty: '–',
};

const WORKS: Readonly<Record<'yes' | 'partly' | 'no', string>> = { yes: '✓', partly: '~', no: '✗' };

/** Gives the sentence of the language asked for. */
type Saying = (words: Words) => string;

const either = (th: string, en: string): Words => ({ th, en });

function tableLines(table: TableUnderstood, say: Saying): readonly string[] {
  const { because, headerRows, groups, rows, missing, examples, notCounted, typedTotals, months, first, last } = table;
  const read = table.fields
    .flatMap(({ letter, caption }) => (letter === null ? [] : [{ letter, said: `${letter} ${say(caption)}` }]))
    .sort((a, b) => a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1))
    .map(({ said }) => said);
  const differing = typedTotals.filter(({ agrees }) => !agrees).map(({ row }) => row);
  const [from, to] = [first?.row ?? 0, last?.row ?? 0];
  const line = (th: string, en: string): string => `    ${say(either(th, en))}`;
  return [
    `    ${say(because)}`,
    line(
      `หัวตารางแถว ${headerRows.join(', ')} · ${read.join(', ')}`,
      `Header row ${headerRows.join(', ')} · ${read.join(', ')}`,
    ),
    ...(months
      ? [
          line(
            `เดือน ${showMonth(months.first, 'th')} ถึง ${showMonth(months.last, 'th')} (${months.count})`,
            `Months ${showMonth(months.first, 'en')} to ${showMonth(months.last, 'en')} (${months.count})`,
          ),
        ]
      : []),
    ...(groups.length > 1 ? [`    ${groups.map((group) => `${group.name} ${group.rows}`).join(' · ')}`] : []),
    line(
      `แถว ${from}–${to}: นับ ${rows.counted} ไม่นับ ${rows.notCounted} แถวรวม ${rows.totals} หัวข้อ ${rows.headings}`,
      `Rows ${from}–${to}: ${rows.counted} count, ${rows.notCounted} do not, ${rows.totals} totals, ${rows.headings} headings`,
    ),
    ...(differing.length > 0
      ? [line(`ยอดรวมที่พิมพ์ไว้ไม่ตรง แถว ${differing.join(', ')}`, `Typed totals that differ, row ${differing.join(', ')}`)]
      : []),
    ...notCounted.map(
      ({ says, count, example }) => `    ! ${say(says)} (${count})${example ? `: ${say(example)}` : ''}`,
    ),
    ...examples.map(
      ({ letter, row, typed, read: told }) => `    ${letter}${row}  ${typed}  →  ${told ? say(told) : '?'}`,
    ),
    ...missing.map(
      ({ caption, costs, stops }) =>
        `    ${stops ? '✗' : '·'} ${say(either('ไม่มี', 'No'))} ${say(caption)}: ${say(costs)}`,
    ),
  ];
}

function tabLines(tab: TabUnderstood, say: Saying): readonly string[] {
  const guesses = tab.guesses.map(
    ({ caption, because }) => `    ${say(either('อาจเป็น', 'May be'))} ${say(caption)}: ${say(because)}`,
  );
  const troubles = tab.bindingTroubles.map((trouble) => `    ! ${say(trouble)}`);
  return [
    '',
    `${STATES[tab.state]} ${tab.tab}: ${say(tab.says)}`,
    ...troubles,
    ...guesses,
    ...tab.tables.flatMap((table) => tableLines(table, say)),
  ];
}

/** What each tab was taken for, and which pages work over the workbook. */
export function understoodText({ tabs, systems }: UnderstoodAnswer, lang: Language): string {
  const say: Saying = (words) => words[lang];
  const pages = systems.flatMap((system) => [
    '',
    `■ ${say(system.caption)}: ${system.groups.join(', ')}`,
    ...system.pages.map(
      ({ caption, works, says }) => `  ${WORKS[works]} ${say(caption)}${says ? `: ${say(says)}` : ''}`,
    ),
  ]);
  return [...tabs.flatMap((tab) => tabLines(tab, say)).slice(1), ...pages, ''].join('\n');
}
