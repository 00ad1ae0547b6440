/** The command that tells who owes what on a collection day, what was taken on it, and how receipts are numbered. */
import { balanceOf, movedUpTo } from '../../ledger/books/balances.ts';
import { countsOf } from '../../ledger/books/cash-count.ts';
import { collectionLines } from '../../ledger/dues/collection.ts';
import { nextNumber } from '../../ledger/dues/receipt-numbers.ts';
import type { GroupLedger } from '../../ledger/ledger.ts';
import { collectionSheet, owing } from '../../reports/collection-sheet.ts';
import { ownTabOf } from '../../tables/change-tabs.ts';
import { RESULT_TABS } from '../../tables/tables.ts';
import { type Day, monthOf } from '../../values/calendar.ts';
import { plus, type Satang, total, ZERO } from '../../values/satang.ts';
import { showBaht, showCount } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import type { CollectionAnswer } from '../answers/collection.ts';
import { groupNamed, oneGroup, rememberedGroup } from '../choose.ts';
import type { Command } from '../command.ts';
import { layOut } from '../lay-out.ts';
import { dayIn, flagIn, textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { cellsWay } from './collect-cells.ts';
import { slipsOfDay } from './collect-slips.ts';
import { draftIn } from './draft.ts';

export const collection: Command<'collection'> = {
  name: 'collection',
  caption: words('วันเก็บเงิน', 'Collection day'),
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const day = dayIn(takes, 'date');
    const write = flagIn(takes, 'write');
    const workbook = openWorkbook(takes, context);
    const { ledger, book, today } = workbook;
    const date = day ?? today;
    const group =
      typed === null
        ? (rememberedGroup(ledger.groups, context.remembered['group']) ?? oneGroup(ledger.groups, null))
        : groupNamed(ledger.groups, typed);
    const { groupId } = group;
    const lines = collectionLines(group, ledger.rules, date);
    const grids = context.grids();
    const way = cellsWay(workbook, grids, group, date);
    const tab = way?.read ?? ownTabOf({ book, grids, language: context.language }, 'receipts', groupId);
    const numbers = nextNumber(book.receipts.filter((row) => row.groupId === groupId));
    const sheet = write || flagIn(takes, 'sheet') ? collectionSheet({ group, date, lines }) : null;
    const owed = total(lines.map(({ due, arrears }) => plus(due, arrears)));
    const title = RESULT_TABS.collection[context.language];
    return {
      answer: {
        groupId,
        name: group.group.name,
        date,
        month: monthOf(date),
        saves: group.works === 'saves',
        cells: way !== null,
        tab: tab?.title ?? null,
        members: lines,
        numbers: { book: numbers?.book ?? null, next: numbers?.next ?? null },
        receivedBy: context.remembered['receivedBy'] ?? null,
        ...moneyOn(group, date),
        draft: draftIn(context.remembered, groupId),
        sheet,
        receipts: flagIn(takes, 'receipts') ? slipsOfDay(group, date) : null,
      },
      says: words(
        `ต้องเก็บ ${showCount(owing(lines))} คน รวม ${showBaht(owed)} บาท`,
        `To collect: ${showCount(owing(lines))} people, ${showBaht(owed)} baht`,
      ),
      writes: write && sheet !== null ? [layOut(title, sheet, context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: typed === null ? {} : { group: groupId },
    };
  },
};

/** What was taken on a day, what there should be at its end, and the last count up to it. */
function moneyOn(group: GroupLedger, date: Day): Pick<CollectionAnswer, 'collected' | 'money' | 'lastCount'> {
  const taken = group.receipts.filter((one) => one.date === date && one.reverses === null && one.reversedOn !== date);
  const sum = (rows: typeof taken): Satang => total(rows.map(({ row }) => row.amount));
  const books = group.books(date);
  const moved = movedUpTo(books, date);
  const counts = books.notYet ? [] : countsOf(group, books, date);
  const last = counts[counts.length - 1];
  return {
    collected: {
      receipts: taken.length,
      amount: sum(taken),
      cash: sum(taken.filter(({ row }) => row.place !== 'bank')),
    },
    money: books.notYet ? null : { cash: balanceOf(moved, 'cash'), bank: balanceOf(moved, 'bank') },
    lastCount:
      last === undefined
        ? null
        : {
            date: last[0]!.date,
            cash: total(last.map(({ cash }) => cash)),
            bank: last.every(({ bank }) => bank === null) ? null : total(last.map(({ bank }) => bank ?? ZERO)),
          },
  };
}
