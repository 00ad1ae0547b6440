/** Reads the count of the box that closes a collection day. */
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import type { Satang } from '../../values/satang.ts';
import { nameKey } from '../../values/text.ts';
import { partIn, textIn } from '../takes.ts';
import { bahtIn } from './collect-entries.ts';
import { countUnreadable, witnessIsCounter } from './problems-collection.ts';

/** The count that closes the day, or null. Throws Problem where it cannot be read. */
export function boxCountIn(takes: unknown, date: Day): Partial<Row<'cashCounts'>> | null {
  const given = partIn(takes, 'count');
  if (given === null) return null;
  const amountIn = (name: string): Satang | null => {
    const amount = bahtIn(given, name);
    const text = textIn(given, name);
    if ((amount === null && text !== null) || (amount !== null && amount < 0))
      throw countUnreadable({ text: text ?? '' });
    return amount;
  };
  const cash = amountIn('cash');
  if (cash === null) throw countUnreadable({ text: '' });
  const [countedBy, witness] = [textIn(given, 'countedBy'), textIn(given, 'witness')];
  if (countedBy !== null && witness !== null && nameKey(countedBy) === nameKey(witness))
    throw witnessIsCounter({ name: witness });
  return { date, cash, bank: amountIn('bank'), countedBy, witness };
}
