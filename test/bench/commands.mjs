/** What each command about welfare, loans, the year and the network costs over the whole province, the reading of its cells included. */

import { TODAY, worldOf } from './material.mjs';
import { inTime, median, processorTime } from './measuring.mjs';

/** The saving group and the giving group with the most rows, and a member of the latter. */
const SAVES = 'S04';
const GIVES = 'S01';

/** Commands, what they take, and what they are about. */
const ASKED = /** @type {const} */ ([
  ['statements', { year: '2569' }, 'all groups'],
  ['loans', {}, 'all groups'],
  ['loan', { loan: `${SAVES}-ก7` }, 'one loan'],
  ['rights', { group: GIVES, member: '7' }, 'one member'],
  ['welfare', { group: GIVES }, 'the group with most claims'],
  ['leaving', { group: SAVES, member: '7' }, 'one member'],
  ['yearEnd', { group: SAVES, year: '2569' }, 'a saving group'],
  ['pack', { month: '2026-10' }, 'the meeting pack of 50 groups'],
  [
    'network',
    { month: '2026-10' },
    'the month, meetings, bodies, grants, funerals, surveys, plan and businesses together',
  ],
]);

/**
 * A row for each.
 * @param {any} core
 * @param {readonly unknown[]} grids
 * @param {(measure: string, result: string, figure: number | null, atLeast: string, aim: string, how: string) => void} row
 */
export function askedAlone(core, grids, row) {
  for (const [name, takes, about] of ASKED) {
    const time = median(
      [1, 2].map(() => processorTime(() => core.commands[name].plan({ today: TODAY, ...takes }, worldOf(grids)))),
    );
    row(
      `  the command ${name}, ${about}`,
      inTime(time),
      time,
      '',
      '',
      'time on the processor, median of 2 runs, reading and linking included',
    );
  }
}
