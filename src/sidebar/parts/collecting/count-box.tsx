/** Counting the box at the end of a collection day: the sum beside what the books say, who counted, and who saw it. */
import type { Takes } from '../../../core/commands/answers.ts';
import { type Satang, satang } from '../../../core/values/satang.ts';
import { showBaht } from '../../../core/values/show.ts';
import { cleanText, nameKey } from '../../../core/values/text.ts';
import type { Words } from '../../../core/values/words.ts';
import { amountTyped, wrongAmount } from '../../collecting.ts';
import { say } from '../../state.ts';
import { collectionWords } from '../../words/collection.ts';
import { Chip } from '../chip.tsx';
import { TextField } from '../forms/fields.tsx';

/** A count as it is typed. */
export interface Counting {
  readonly cash: string;
  readonly bank: string;
  readonly countedBy: string;
  readonly witness: string;
}

export const NOT_COUNTED: Counting = { cash: '', bank: '', countedBy: '', witness: '' };

type Wrong = { readonly [field in 'cash' | 'bank' | 'witness']: Words | null };

/** What is wrong with a count; one that is not there at all is only wrong where it is needed. */
export function wrongCount(count: Counting, needed: boolean): Wrong {
  const isThere = Object.values(count).some((text) => cleanText(text) !== '');
  const none = (text: string): boolean => amountTyped(text) === 0;
  return {
    cash: (needed || isThere) && !none(count.cash) ? wrongAmount(count.cash) : null,
    bank: cleanText(count.bank) === '' || none(count.bank) ? null : wrongAmount(count.bank),
    witness:
      cleanText(count.witness) !== '' && nameKey(count.witness) === nameKey(count.countedBy)
        ? collectionWords.witnessSame
        : null,
  };
}

/** A count as the script takes it; nothing where there is none. */
export function countToSend(count: Counting): Pick<Takes<'collect'>, 'count'> {
  const texts = (['bank', 'countedBy', 'witness'] as const).flatMap((name) => {
    const text = cleanText(count[name]);
    return text === '' ? [] : [[name, text] as const];
  });
  return cleanText(count.cash) === '' ? {} : { count: { ...Object.fromEntries(texts), cash: cleanText(count.cash) } };
}

interface Fields {
  readonly count: Counting;
  readonly change: (count: Counting) => void;
  readonly wrong: Wrong;
  readonly sent: boolean;
  /** What there should be in the box. */
  readonly expected: Satang | null;
}

export function CountFields({ count, change, wrong, sent, expected }: Fields) {
  const set = (part: Partial<Counting>): void => change({ ...count, ...part });
  const cash = amountTyped(count.cash);
  return (
    <>
      <TextField
        label={collectionWords.counted}
        value={count.cash}
        type={(text) => set({ cash: text })}
        wrong={sent ? wrong.cash : null}
      />
      {cash !== null && expected !== null && <Compared cash={cash} expected={expected} />}
      <TextField
        label={collectionWords.countedBank}
        value={count.bank}
        type={(bank) => set({ bank })}
        wrong={sent ? wrong.bank : null}
        help={collectionWords.mayBeBlank}
      />
      <TextField
        label={collectionWords.countedBy}
        value={count.countedBy}
        type={(countedBy) => set({ countedBy })}
        wrong={null}
      />
      <TextField
        label={collectionWords.witness}
        value={count.witness}
        type={(witness) => set({ witness })}
        wrong={sent ? wrong.witness : null}
      />
    </>
  );
}

/** By how much a count differs from what there should be; null = it agrees, or neither is known. */
export function differenceOf(cash: Satang | null, expected: Satang | null): Words | null {
  if (cash === null || expected === null || cash === expected) return null;
  const by = showBaht(satang(Math.abs(cash - expected)));
  return cash < expected ? collectionWords.short(by) : collectionWords.tooMuch(by);
}

function Compared({ cash, expected }: { readonly cash: Satang; readonly expected: Satang }) {
  const differs = differenceOf(cash, expected);
  return (
    <div role="status">
      <Chip tone={differs ? 'bad' : 'good'}>{say(differs ?? collectionWords.agrees)}</Chip>
      {differs && <p class="soft">{say(collectionWords.countAgain)}</p>}
    </div>
  );
}
