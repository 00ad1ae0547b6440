/** The command that puts an example of a function into the selected cell, where there is room for what it gives. */
import { type Changes, holdsNothing } from '../../tables/changes.ts';
import { columnLetter } from '../../values/cell.ts';
import { hashOf } from '../../values/hash.ts';
import { words } from '../../values/words.ts';
import type { Command, Context } from '../command.ts';
import { takesWrong } from '../problems.ts';
import { choiceIn, textIn } from '../takes.ts';
import { askingFor, FORMS } from './functions.ts';
import {
  functionInside,
  functionNeedsTab,
  functionNoCell,
  functionNotBlank,
  functionTabMade,
} from './problems-functions.ts';
import { exampleOf, helpOf, type Made } from './written.ts';

/** Throws Problem where the formula would stand on what it reads, or what it gives on what people typed. */
function demandRoom(
  { reads, gives }: Made,
  { tab, row, column }: NonNullable<ReturnType<NonNullable<Context['selected']>>>,
  context: Context,
): void {
  const grid = context.grids().find(({ title }) => title === tab);
  if (!grid) throw functionTabMade({ tab });
  const [rows, columns] = [gives.length, gives[0]?.length ?? 1];
  const cell = `${columnLetter(column)}${row}`;
  const inside = reads.find((one) => one.tab === tab && column <= one.to && column + columns - 1 >= one.from);
  if (inside) throw functionInside({ cell, range: `${columnLetter(inside.from)}:${columnLetter(inside.to)}` });
  for (let down = 0; down < rows; down++)
    for (let right = 0; right < columns; right++)
      if (!holdsNothing(grid.cells[row - 1 + down]?.[column - 1 + right]))
        throw functionNotBlank({ rows, columns, tab, cell: `${columnLetter(column + right)}${row + down}` });
}

export const insertFunction: Command<'insertFunction'> = {
  name: 'insertFunction',
  caption: words('ใส่สูตร', 'Put in a formula'),
  acts: () => true,
  plan: (takes, context) => {
    const help = helpOf(textIn(takes, 'name') ?? '');
    const form = choiceIn(takes, 'form', FORMS);
    if (form === null) throw takesWrong({ name: 'form' });
    const selected = context.selected?.() ?? null;
    if (selected === null) throw functionNoCell({});
    const made = exampleOf(askingFor(takes, context), help, form);
    if (!made) throw functionNeedsTab({ tab: '–', tabEn: '–' });
    demandRoom(made, selected, context);
    const { tab, row, column } = selected;
    const { formula, gives } = made;
    const letter = columnLetter(column);
    const cell = `${letter}${row}`;
    const action = `formula-${hashOf([tab, cell, formula].join('\n'))}`;
    const changes: Changes = {
      action,
      makes: [],
      cells: [
        {
          kind: 'formula',
          tab,
          row,
          column,
          cells: [[formula]],
          formats: [['']],
          were: [['']],
          fills: { rows: gives.length, columns: gives[0]?.length ?? 1 },
        },
      ],
      what: words(`ใส่สูตร ${help.name}`, `Put in the formula ${help.name}`),
    };
    return {
      answer: { tab, cell, formula, action },
      says: words(`ใส่สูตรในแท็บ “${tab}” ช่อง ${cell} แล้ว`, `The formula is in cell ${cell} of the tab “${tab}”`),
      writes: [],
      changes,
      selects: { tab, row, column: letter },
      remembers: {},
    };
  },
};
