/** The command that explains the custom functions, with examples out of a group's own tabs. */

import { helps } from '../../formulas/helps.ts';
import type { Cell } from '../../values/cell.ts';
import { isProblem } from '../../values/problem.ts';
import { satangFromBaht } from '../../values/satang.ts';
import { showBaht } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { FunctionExample, FunctionHelp } from '../answers/functions.ts';
import type { Command, Context } from '../command.ts';
import { askedMonth } from '../months/asked-month.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { textIn } from '../takes.ts';
import { type Asking, exampleDay, exampleOf, helpOf, type Made } from './written.ts';

export const FORMS = ['one', 'column'] as const;
/** Rows that an example shows. */
const SHOWN = 3;

/** The function, group and day that are asked for. */
export function askingFor(takes: unknown, context: Context): Asking {
  const { workbook, month, named } = askedMonth(takes, context);
  const group = named ?? workbook.ledger.groups[0]!;
  return { workbook, context, group, day: exampleDay(month, workbook.today) };
}

function shown(cell: Cell): string {
  const amount = typeof cell === 'number' ? satangFromBaht(cell) : null;
  return amount === null ? String(cell) : showBaht(amount);
}

function exampleShown({ form, formula, gives }: Made): FunctionExample {
  return {
    form,
    formula,
    shows: gives.slice(0, SHOWN).map((row) => row.map(shown).join(' · ')),
    rows: gives.length,
    columns: gives[0]?.length ?? 0,
  };
}

function explained(name: string, takes: unknown, context: Context): FunctionHelp {
  const help = helpOf(name);
  let examples: FunctionExample[] = [];
  let why: Words | null = null;
  try {
    const asking = askingFor(takes, context);
    examples = FORMS.flatMap((form) => exampleOf(asking, help, form) ?? []).map(exampleShown);
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    why = thrown.words;
  }
  const { help: does, returns, parameters } = help;
  return { name, help: does, gives: returns.help, takes: parameters, examples, why };
}

export const functions: Command<'functions'> = {
  name: 'functions',
  caption: words('ฟังก์ชัน', 'Functions'),
  plan: (takes, context) => {
    const name = textIn(takes, 'name');
    return {
      answer: {
        functions: helps.map((one) => ({ name: one.name, help: one.help })),
        one: name === null ? null : explained(name, takes, context),
      },
      says: words(`${helps.length} ฟังก์ชัน`, `${helps.length} functions`),
      ...WRITES_NOTHING,
    };
  },
};
