/** Keeps bindings with tabs, as the edge does. */
import type { BindTakes } from '../../../../../src/core/commands/answers/understood.ts';
import type { Grid } from '../../../../../src/core/values/cell.ts';
import { plan } from '../../asking.ts';

/** The tabs after a command noted something on them. */
export function noted(grids: readonly Grid[], command: 'bind' | 'unbind', takes: object): readonly Grid[] {
  const { notes = [] } = plan(command, { ...takes, post: true }, grids);
  return grids.map((one) => {
    const note = notes.find(({ tab }) => tab === one.title);
    return note ? { ...one, binding: note.note } : one;
  });
}

/** The tabs after each binding was kept with its tab, one after another. */
export function boundGrids(book: {
  readonly tabs: readonly Grid[];
  readonly bindings: readonly BindTakes[];
}): readonly Grid[] {
  return book.bindings.reduce<readonly Grid[]>((grids, takes) => noted(grids, 'bind', takes), book.tabs);
}
