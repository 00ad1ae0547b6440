/** A treasurer's session over grids: what one step wrote stands there for the next, and can be taken back. */
import type { Answer, CommandName } from '../../../src/core/commands/answers.ts';
import type { Plan } from '../../../src/core/commands/plan.ts';
import type { KeptAction } from '../../../src/core/tables/kept-action.ts';
import type { Cell, Grid } from '../../../src/core/values/cell.ts';
import { applied, keptAfter } from '../tables/applied.ts';
import { plan } from './asking.ts';

export function session(start: readonly Grid[]) {
  let grids = [...start];
  const kept = new Map<string, KeptAction>();
  const look = <Name extends CommandName>(name: Name, takes: object): Plan<Answer<Name>> =>
    plan(name, takes, grids, { kept: (action) => kept.get(action) ?? null });
  return {
    look,
    ask<Name extends CommandName>(name: Name, takes: object): Answer<Name> {
      const { answer, changes } = look(name, takes);
      if (changes) {
        const state = changes.undoes ? ({ state: 'undone', blocks: [] } as const) : {};
        kept.set(changes.action, { ...keptAfter(grids, changes), ...state });
        grids = applied(grids, changes);
      }
      return answer;
    },
    grids: (): readonly Grid[] => grids,
    cells: (title: string) => grids.find((one) => one.title === title)!.cells,
    edit(title: string, row: number, column: number, cell: Cell) {
      grids = grids.map((one) => {
        if (one.title !== title) return one;
        const cells = one.cells.map((line, at) =>
          at === row - 1 ? line.map((old, place) => (place === column - 1 ? cell : old)) : line,
        );
        return { ...one, cells };
      });
    },
  };
}
