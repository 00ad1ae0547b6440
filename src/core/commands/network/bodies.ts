/** The command that gives councils and committees: seats filled and open, terms that end, people in two bodies. */
import { type BodySeats, bodiesOn, countSeats, inSeveralBodies, termsEnding } from '../../ledger/network/bodies.ts';
import { bodiesPage } from '../../reports/bodies-page.ts';
import type { Row } from '../../tables/tables.ts';
import { words } from '../../values/words.ts';
import type { BodyLine, Serving } from '../answers/meetings.ts';
import { pageCommand } from '../page-command.ts';

export const bodies = pageCommand('bodies', words('ผู้แทน', 'Representatives'), 'bodies', ({ book, network, asOf }) => {
  const facts = {
    bodies: bodiesOn(book, asOf),
    ending: termsEnding(book, asOf),
    inSeveral: inSeveralBodies(book, asOf),
  };
  const lines = facts.bodies.map(lineOf);
  const report = bodiesPage(facts, asOf, network);
  const open = lines.reduce((sum, line) => sum + (line.open ?? 0), 0);
  return {
    report: () => report,
    answer: {
      asOf,
      bodies: lines,
      ending: facts.ending.map(({ row: { body, name }, to, daysLeft }) => ({ body, name, to, daysLeft })),
      inSeveral: facts.inSeveral,
      report,
    },
    says: words(`คณะ ${lines.length} ชุด ที่นั่งว่าง ${open}`, `Bodies: ${lines.length}, open seats: ${open}`),
  };
});

function lineOf({ body, seats, others }: BodySeats): BodyLine {
  const counts = seats === null ? { wanted: null, filled: null, open: null, over: null } : countSeats(seats);
  const units = (seats ?? []).map(({ serving, ...unit }) => ({ ...unit, serving: serving.map(servingOf) }));
  return { body, ...counts, units, others: others.map(servingOf) };
}

const servingOf = ({ name, role, groupId, from, to }: Row<'representatives'>): Serving => ({
  name,
  role,
  groupId,
  from,
  to,
});
