/** The command that gives the network's plan: missions, strategies and activities, what is late and what is coming. */

import { rowsLeftOut } from '../../ledger/linking/told-cells.ts';
import { planProgress } from '../../ledger/network/plan-progress.ts';
import { planPage } from '../../reports/plan-page.ts';
import { showCount } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import { pageCommand } from '../page-command.ts';

export const plan = pageCommand('plan', words('แผนงาน', 'Plan'), 'plan', ({ book, network, asOf }) => {
  const progress = planProgress(book, asOf);
  const report = planPage(progress, asOf, network, rowsLeftOut(book, 'plan'));
  const { activities, done, late } = progress.sum;
  return {
    report: () => report,
    answer: { asOf, ...progress, report },
    says: words(
      `แผนงาน เสร็จ ${showCount(done)} จาก ${showCount(activities)} กิจกรรม เลยกำหนด ${showCount(late)}`,
      `Plan: ${showCount(done)} of ${showCount(activities)} activities done, ${showCount(late)} late`,
    ),
  };
});
