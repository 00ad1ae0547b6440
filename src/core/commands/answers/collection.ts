/** What is answered about a collection day: who owes what on it, what was collected, and how entries were recorded. */
import type { CollectionLine } from '../../ledger/dues/collection.ts';
import type { Report } from '../../reports/report.ts';
import type { Row } from '../../tables/tables.ts';
import type { Day, Month } from '../../values/calendar.ts';
import type { Satang } from '../../values/satang.ts';
import type { Words } from '../../values/words.ts';

export type { CollectionLine };

/** What a receipt is for. */
export type ReceiptKind = Row<'receipts'>['kind'];

/** How a group numbers its receipts. */
export interface ReceiptNumbers {
  readonly book: string | null;
  /** The number that comes next; null where the group writes no numbers. */
  readonly next: string | null;
}

export interface CollectionAnswer {
  readonly groupId: string;
  readonly name: string;
  readonly date: Day;
  readonly month: Month;
  readonly saves: boolean;
  /** Whether contributions are kept as one cell a month, and on which tab they go. */
  readonly cells: boolean;
  readonly tab: string | null;
  readonly members: readonly CollectionLine[];
  readonly numbers: ReceiptNumbers;
  /** Who received the money last time; null = not known. */
  readonly receivedBy: string | null;
  /** What was recorded on that day already. */
  readonly collected: { readonly receipts: number; readonly amount: Satang; readonly cash: Satang };
  /** What the books say there is at the end of that day, with what was collected; null where the books begin later. */
  readonly money: { readonly cash: Satang; readonly bank: Satang } | null;
  /** What was counted last; a null bank = its book was not looked at. */
  readonly lastCount: { readonly date: Day; readonly cash: Satang; readonly bank: Satang | null } | null;
  /** Entries not posted yet, as this person's page kept them; null = none. */
  readonly draft: string | null;
  /** The sheet to fill in by hand, where it was asked for. */
  readonly sheet: Report | null;
  /** The receipts of that day, where they were asked for. */
  readonly receipts: Report | null;
}

/** One entry as it is typed: amounts in baht, months and ids as text. */
export interface CollectEntry {
  readonly memberId: string;
  readonly amount: string | number;
  readonly kind?: ReceiptKind;
  readonly coverFrom?: string;
  readonly coverTo?: string;
  readonly payer?: string;
  readonly place?: 'cash' | 'bank';
  /** A number written by hand on paper; else the next one is given. */
  readonly receiptId?: string;
  readonly note?: string;
  /** Entries of one slip stand on one receipt. */
  readonly slip?: number;
}

/** One entry as it was understood, or as it stands. */
export interface CollectLine {
  readonly memberId: string;
  readonly name: string;
  readonly kind: ReceiptKind;
  /** Null where it could not be read. */
  readonly amount: Satang | null;
  readonly place: 'cash' | 'bank';
  readonly payer: string | null;
  readonly book: string | null;
  readonly receiptId: string | null;
  /** What of it pays which month; a null month is what was owed before the books. */
  readonly covers: readonly { readonly month: Month | null; readonly amount: Satang }[];
  /** What no month needs: paid far ahead, or saved beyond the pledge. */
  readonly over: Satang;
  /** Worth looking at; it may be posted so. */
  readonly says: Words | null;
  /** Why it cannot be posted. */
  readonly wrong: Words | null;
}

export interface CollectAnswer {
  readonly groupId: string;
  readonly date: Day;
  /** Whether it stands in the sheet; `already` = it did before this was asked. */
  readonly posted: boolean;
  readonly already: boolean;
  /** By which it can be taken back. */
  readonly action: string | null;
  readonly lines: readonly CollectLine[];
  readonly total: Satang;
  readonly cash: Satang;
  readonly bank: Satang;
  readonly wrong: number;
  /** The receipts to hand out; null while something is wrong. */
  readonly receipts: Report | null;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface CollectionCommands {
  /** Who owes what on a collection day; `sheet` and `receipts` ask for their papers too. */
  collection: {
    takes: { group?: string; date?: string; sheet?: boolean; receipts?: boolean; today?: string; write?: boolean };
    answers: CollectionAnswer;
  };
  /**
   * What was taken on a collection day. Without `post` it is only looked at; with it all is recorded at once, under `key`,
   * by which it is never recorded twice. Numbers go on from the group's last, or from `from` in `book`.
   */
  collect: {
    takes: {
      group?: string;
      date?: string;
      entries: readonly CollectEntry[];
      key: string;
      post?: boolean;
      numbers?: 'next' | 'typed';
      book?: string;
      from?: string;
      receivedBy?: string;
      count?: { cash: string | number; bank?: string | number; countedBy?: string; witness?: string };
      today?: string;
    };
    answers: CollectAnswer;
  };
  /** Keeps entries that are not posted yet with this person; a blank text lets go of them. */
  draft: { takes: { group: string; put: string }; answers: { readonly kept: boolean } };
}
