/** What Google calls in the edition for federations: all that the usual script has, and sending to BigQuery. */

import type { FeedAnswer } from '../../core/commands/answers/feed.ts';
import type { Replied } from '../../core/commands/answers.ts';
import { menu } from '../../core/commands/catalogue.ts';
import type { MenuItem } from '../../core/commands/command.ts';
import { feedFiles } from '../../core/commands/feed/feed-files.ts';
import { words } from '../../core/values/words.ts';
import { contextOf, replied, takesOf } from '../carry-out.ts';
import { putUpMenu, tellOf } from '../entry.ts';
import { google } from '../google.ts';
import { visitWith } from '../visit.ts';
import { googleBigQuery } from './google.ts';
import { sendFeed } from './send.ts';

export * from '../entry.ts';

const SEND: Pick<MenuItem, 'caption' | 'calls'> = {
  calls: 'sajjaSendToBigQuery',
  caption: words('ส่งขึ้น BigQuery', 'Send to BigQuery'),
};

/** The usual menu with a line for sending, in place of the balances, which the sidebar shows too: six lines are enough. */
export function onOpen(event?: { readonly authMode?: unknown }): void {
  putUpMenu([...menu.filter(({ calls }) => calls !== 'sajjaBalances'), SEND], event);
}

/** The same once it has been installed. */
export function onInstall(event?: { readonly authMode?: unknown }): void {
  onOpen(event);
}

/** Sends what changed, and says how it went. */
export function sajjaSendToBigQuery(): void {
  const visit = visitWith(google);
  const reply = replied(() => {
    const workbook = visit.workbook();
    workbook.goOn();
    const sent = sendFeed(google, googleBigQuery(), contextOf(visit, {}));
    workbook.finished();
    return sent;
  });
  tellOf(visit, reply);
}

/** A feed as files, for the batch command: nothing is sent. */
export function sajjaFeed(takes: unknown): Replied<FeedAnswer> {
  const visit = visitWith(google);
  return replied(() => {
    const given = takesOf(takes);
    const answer = feedFiles(given, contextOf(visit, given));
    return { answer, says: words('ทำแฟ้มแล้ว', 'The files are made') };
  });
}
