/** What an action writes into people's own tabs, in the language of who asked. */
import type { Book } from '../tables/book.ts';
import { changesOf, type Part } from '../tables/change-tabs.ts';
import type { Changes } from '../tables/changes.ts';
import type { Context } from './command.ts';

/** The parts of an action as changes of the workbook at hand. */
export const changesIn = (book: Book, { grids, language }: Context, action: string, parts: readonly Part[]): Changes =>
  changesOf({ book, grids: grids(), language }, action, parts);
