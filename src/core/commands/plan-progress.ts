/** The command that gives the network's plan: missions, strategies and activities, what is late and what is coming. */

import { rowsLeftOut } from '../ledger/linking/told-cells.ts';
import { planProgress } from '../ledger/network/plan-progress.ts';
import { planPage } from '../reports/plan-page.ts';
import { RESULT_TABS } from '../tables/tables.ts';
import { showCount } from '../values/show.ts';
import { words } from '../values/words.ts';
import type { Command } from './command.ts';
import { layOut } from './lay-out.ts';
import { dayIn, flagIn } from './takes.ts';
import { openWorkbook } from './workbook.ts';

export const plan: Command<'plan'> = {
  name: 'plan',
  caption: words('แผนงาน', 'Plan'),
  plan: (takes, context) => {
    const day = dayIn(takes, 'asOf');
    const write = flagIn(takes, 'write');
    const { book, today, network } = openWorkbook(takes, context);
    const asOf = day ?? today;
    const progress = planProgress(book, asOf);
    const report = planPage(progress, asOf, network, rowsLeftOut(book, 'plan'));
    const title = RESULT_TABS.plan[context.language];
    const { activities, done, late } = progress.sum;
    return {
      answer: { asOf, ...progress, report },
      says: words(
        `แผนงาน เสร็จ ${showCount(done)} จาก ${showCount(activities)} กิจกรรม เลยกำหนด ${showCount(late)}`,
        `Plan: ${showCount(done)} of ${showCount(activities)} activities done, ${showCount(late)} late`,
      ),
      writes: write ? [layOut(title, report, context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: {},
    };
  },
};
