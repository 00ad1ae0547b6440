/** The command that makes the work panel: a tab with boxes to tick, for phones, which have no sidebar. */
import { readBook } from '../../tables/read.ts';
import { RESULT_TABS } from '../../tables/tables.ts';
import { addMonths, monthOf } from '../../values/calendar.ts';
import { showMonth } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import type { Command } from '../command.ts';
import { dayIn } from '../takes.ts';
import { demandFree } from './new-group.ts';
import { JOBS, PANEL_HEADER, PANEL_NOTES } from './panel-tab.ts';

const ACTION = 'panel';
const TEXT = { format: '@', choices: [], isFlag: false };
/** Months to choose from, before and after this one; others may be typed. */
const [BEFORE, AFTER] = [12, 12];

export const panel: Command<'panel'> = {
  name: 'panel',
  caption: words('ทำแผงงาน', 'Make the work panel'),
  acts: () => true,
  plan: (takes, context) => {
    const { language, zone } = context;
    const today = dayIn(takes, 'today') ?? context.today;
    const grids = context.grids();
    const title = RESULT_TABS.panel[language];
    const plan = {
      answer: { tab: title, action: ACTION },
      says: words(`ทำแท็บ ${title} แล้ว`, `The tab “${title}” is made`),
      writes: [],
      selects: { tab: title, row: 2, column: 'B' },
      remembers: {},
    };
    const isThere = grids.some((grid) => grid.title === title);
    if (isThere && context.kept(ACTION)?.state === 'done') return plan;
    demandFree(grids, [title]);
    const months = Array.from({ length: BEFORE + 1 + AFTER }, (_, at) =>
      showMonth(addMonths(monthOf(today), at - BEFORE), language, 'short'),
    );
    const groups = readBook(grids, { zone, today }).groups.map(({ name }) => name);
    const cells = [
      PANEL_HEADER.map((header) => header[language]),
      ...JOBS.map(({ name }) => [name[language], false, '', '', '']),
      ...PANEL_NOTES.map((note) => [note[language], '', '', '', '']),
    ];
    const columns = [
      TEXT,
      { ...TEXT, format: '', isFlag: true },
      { ...TEXT, choices: groups, width: 160 },
      { ...TEXT, choices: months },
      { ...TEXT, width: 420 },
    ];
    return {
      ...plan,
      changes: { action: ACTION, makes: [], cells: [], tabs: [{ title, cells, columns, dressed: JOBS.length }] },
    };
  },
};
