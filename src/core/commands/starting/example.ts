/** The command that writes a small made-up group into new tabs, to try everything with; it is taken back as one. */

import { readBook } from '../../tables/read.ts';
import { addMonths, monthOf } from '../../values/calendar.ts';
import { words } from '../../values/words.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { dayIn } from '../takes.ts';
import { EXAMPLE_GROUP, exampleMonths, exampleTabs } from './example-rows.ts';
import { exampleNeedsRoom } from './first-run-problems.ts';
import { demandFree } from './new-group.ts';

const ACTION = 'example';

export const example: Command<'example'> = {
  name: 'example',
  caption: words('ลองกับตัวอย่าง', 'Try with an example'),
  acts: () => true,
  plan: (takes, context) => {
    const today = dayIn(takes, 'today') ?? context.today;
    const last = addMonths(monthOf(today), -1);
    const grids = context.grids();
    const tabs = exampleTabs(last, context.language);
    const titles = tabs.map(({ title }) => title);
    const plan = {
      answer: { group: EXAMPLE_GROUP, months: exampleMonths(last), tabs: titles, action: ACTION },
      says: words(
        `ทำตัวอย่างแล้ว ${tabs.length} แท็บ ลบได้ทั้งหมดด้วยปุ่มย้อนคืน`,
        `${tabs.length} example tabs are made; Undo removes them all`,
      ),
      ...WRITES_NOTHING,
    };
    const isThere = titles.every((title) => grids.some((grid) => grid.title === title));
    if (isThere && context.kept(ACTION)?.state === 'done') return plan;
    if (readBook(grids, { zone: context.zone, today }).tabs.length > 0) throw exampleNeedsRoom({});
    demandFree(grids, titles);
    return {
      ...plan,
      changes: { action: ACTION, makes: [], cells: [], tabs },
      selects: { tab: titles[0] ?? '', row: null, column: null },
    };
  },
};
