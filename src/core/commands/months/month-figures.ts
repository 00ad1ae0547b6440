/** The command that gives the figures of a month alone: of every group, area and issue, and of the network. */

import { showMonth } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { answerOf, askedMonth } from './asked-month.ts';
import { figuresOf } from './figures.ts';

/** For programs: the page of a month costs as much again as its figures. */
export const figures: Command<'figures'> = {
  name: 'figures',
  caption: words('ตัวเลขของเดือน', 'Figures of a month'),
  plan: (takes, context) => {
    const asked = askedMonth(takes, context);
    const { workbook, month, asOf } = asked;
    return {
      answer: answerOf(asked, figuresOf(workbook.ledger, { month, asOf })),
      says: words(`ตัวเลขเดือน${showMonth(month, 'th')}`, `Figures of ${showMonth(month, 'en')}`),
      ...WRITES_NOTHING,
    };
  },
};
