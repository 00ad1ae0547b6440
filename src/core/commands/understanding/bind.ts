/** The commands that say what a tab is, and take that back: nothing but a note kept with the tab is changed. */

import { type Binding, bindingText, readBinding } from '../../tables/binding.ts';
import type { Grid } from '../../values/cell.ts';
import { type Words, words } from '../../values/words.ts';
import type { BindAnswer, FieldUnderstood, TabUnderstood } from '../answers/understood.ts';
import type { Command, Context } from '../command.ts';
import type { Plan } from '../plan.ts';
import { asGivenIn, dayIn, flagIn, posts } from '../takes.ts';
import { bindingOf } from './bound.ts';
import { fieldsFor } from './fields.ts';
import { nothingBound, tabUnknown } from './problems-binding.ts';
import { type Sight, sightOf } from './sight.ts';
import { tabUnderstood } from './tab-read.ts';

interface Asked {
  readonly sight: Sight;
  readonly grid: Grid;
  /** How the workbook would be read with another note on the tab. */
  readonly with: (binding: string | null) => Sight;
}

function askedOf(takes: unknown, context: Context): Asked {
  const title = asGivenIn(takes, 'tab');
  const grids = context.grids();
  const grid = grids.find((one) => one.title === title);
  if (grid === undefined) throw tabUnknown({ tab: title ?? '' });
  const today = dayIn(takes, 'today') ?? context.today;
  return {
    sight: sightOf(grids, context.zone, today),
    grid,
    with: (binding) =>
      sightOf(
        grids.map((one) => (one === grid ? { ...one, binding } : one)),
        context.zone,
        today,
      ),
  };
}

function planned(takes: unknown, { sight, grid, with: seenWith }: Asked, after: Binding | null): Plan<BindAnswer> {
  const posted = flagIn(takes, 'post');
  const binding = after === null ? null : bindingText(after);
  const then = seenWith(binding);
  const bound = then.grids[sight.grids.indexOf(grid)]!;
  const tab = tabUnderstood(then, bound);
  return {
    answer: {
      posted,
      tab,
      fields: fieldsOf(tab, after),
      before: tabUnderstood(sight, grid).binding,
      after: tab.binding,
    },
    says: saidOf(grid.title, tab.says, posted),
    writes: [],
    ...(posted && { notes: [{ sheetId: grid.sheetId, tab: grid.title, note: binding }] }),
    selects: null,
    remembers: {},
  };
}

/** Of the table that it is bound to; where no header was found nothing is read from a column but what was said. */
function fieldsOf({ tables, binding }: TabUnderstood, after: Binding | null): readonly FieldUnderstood[] {
  const table = after?.table;
  if (table === undefined || table === 'none') return tables[0]?.fields ?? [];
  const read = tables.find((one) => one.table === table)?.fields;
  if (read) return read;
  return fieldsFor(table, after?.month ? 'month' : 'long').map(({ field, caption, required }) => ({
    field,
    caption,
    required,
    letter: binding?.columns[field] || null,
  }));
}

const saidOf = (tab: string, says: Words, posted: boolean): Words =>
  posted
    ? words(`จำไว้แล้ว แท็บ ${tab}: ${says.th}`, `Kept. The tab ${tab}: ${says.en}`)
    : words(`ถ้าเลือกอย่างนี้ แท็บ ${tab}: ${says.th}`, `Chosen so, the tab ${tab}: ${says.en}`);

export const bind: Command<'bind'> = {
  name: 'bind',
  caption: words('บอกว่าแท็บนี้คืออะไร', 'Say what a tab is'),
  acts: posts,
  plan: (takes, context) => {
    const asked = askedOf(takes, context);
    return planned(takes, asked, bindingOf(takes, asked.sight, asked.grid));
  },
};

export const unbind: Command<'unbind'> = {
  name: 'unbind',
  caption: words('เลิกใช้ที่เลือกไว้', 'Forget what was said of a tab'),
  acts: posts,
  plan: (takes, context) => {
    const asked = askedOf(takes, context);
    if (readBinding(asked.grid.binding) === null) throw nothingBound({ tab: asked.grid.title });
    return planned(takes, asked, null);
  },
};
