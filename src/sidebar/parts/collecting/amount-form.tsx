/** How much one member gives: what he owes stands there already, and all else can be said where it differs. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CollectionAnswer, CollectionLine, ReceiptKind } from '../../../core/commands/answers/collection.ts';
import { monthIndex } from '../../../core/values/calendar.ts';
import { readDateText } from '../../../core/values/read-date-text.ts';
import { plus, type Satang, satang, times, ZERO } from '../../../core/values/satang.ts';
import { showBaht } from '../../../core/values/show.ts';
import { cleanText } from '../../../core/values/text.ts';
import type { Words } from '../../../core/values/words.ts';
import {
  amountTyped,
  type Entry,
  givenBy,
  likelyAmount,
  paidForBy,
  stillToPay,
  wrongAmount,
} from '../../collecting.ts';
import { showMonth } from '../../showing.ts';
import { language, say } from '../../state.ts';
import { collectionWords } from '../../words/collection.ts';
import { Chip } from '../chip.tsx';
import { CheckField, PickField, SelectField, TextField } from '../forms/fields.tsx';

interface Asks {
  readonly answer: CollectionAnswer;
  readonly line: CollectionLine;
  /** All entries but the one that is changed. */
  readonly entries: readonly Entry[];
  readonly changing: Entry | null;
  readonly take: (entries: readonly Entry[]) => void;
  readonly cancel: () => void;
}

const toType = (amount: Satang): string => (amount > 0 ? showBaht(amount) : '');

export function AmountForm({ answer, line, entries, changing, take, cancel }: Asks) {
  const [text, setText] = useState(toType(changing?.amount ?? likelyAmount(line, entries)));
  const [more, setMore] = useState<More>(moreOf(changing));
  const [sent, setSent] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Before the next key is heard: quick fingers lose none.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const wrong = wrongAmount(text);
  const usual = toType(changing?.amount ?? likelyAmount(line, entries));
  /** Months that are named bring their amount with them, unless another was typed. */
  const changeMore = (next: More): void => {
    const forMonths = (of: More): string => toType(times(line.monthly, monthsNamed(of)));
    if (next.kind === 'contribution' && (text === usual || text === forMonths(more)))
      setText(forMonths(next) === '' ? usual : forMonths(next));
    setMore(next);
  };
  const wrongs = wrongMonths(more);
  const open = stillToPay(line, givenBy(entries));
  const entry = (amount: Satang): Entry => ({
    ...filled(more),
    id: changing?.id ?? nextIdIn(entries),
    memberId: line.memberId,
    amount,
    slip: more.sameSlip ? (entries[entries.length - 1]?.slip ?? 1) : (changing?.slip ?? nextIdIn(entries)),
  });
  const send = (event: Event): void => {
    event.preventDefault();
    setSent(true);
    const amount = amountTyped(text);
    if (wrong === null && wrongs.from === null && wrongs.to === null && amount !== null) take([entry(amount)]);
    else field.current?.focus();
  };
  const house = changing === null ? paidForBy(answer, line).filter((one) => stillToPay(one, givenBy(entries)) > 0) : [];
  return (
    <form
      class="card stack"
      noValidate
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <Standing line={line} taken={givenBy(entries).get(line.memberId)} />
      <div class="typed">
        <label for="take-amount">{say(collectionWords.amountOf(line.name))}</label>
        <input
          id="take-amount"
          ref={field}
          class="field amount"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={text}
          aria-invalid={sent && wrong !== null}
          aria-describedby="take-said"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id="take-said" class={wrong !== null && sent ? 'tone-bad' : 'soft'} role="status">
          {say(wrong ?? saidOf(answer, line, amountTyped(text) ?? ZERO, open, more))}
        </p>
      </div>
      {line.arrears > 0 && line.due > 0 && (
        <div class="pair">
          <button type="button" class="button" onClick={() => setText(toType(line.due))}>
            {say(collectionWords.thisMonth(showBaht(line.due)))}
          </button>
          <button type="button" class="button" onClick={() => setText(toType(plus(line.due, line.arrears)))}>
            {say(collectionWords.withArrears(showBaht(plus(line.due, line.arrears))))}
          </button>
        </div>
      )}
      <div class="pair">
        <button type="submit" class="button first">
          {say(changing === null ? collectionWords.record : collectionWords.change)}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {say(changing === null ? collectionWords.cancel : collectionWords.keepEntry)}
        </button>
      </div>
      {house.length > 0 && (
        <button type="button" class="button" onClick={() => take(together(line, house, entries))}>
          {say(collectionWords.wholeHouse(house.length + 1, showBaht(sumTogether(line, house, entries))))}
        </button>
      )}
      <MoreFields answer={answer} more={more} change={changeMore} wrongs={wrongs} canShare={entries.length > 0} />
    </form>
  );
}

/** How he stands: suspended, paid for by another, taken or recorded today. */
function Standing({ line, taken }: { readonly line: CollectionLine; readonly taken: Satang | undefined }) {
  const { suspended, payer, paid } = line;
  if (!suspended && payer === null && paid === null && taken === undefined) return null;
  return (
    <div class="chips">
      {suspended && <Chip tone="bad">{say(collectionWords.suspended)}</Chip>}
      {taken !== undefined && <Chip tone="look">{say(collectionWords.inDraft(showBaht(taken)))}</Chip>}
      {paid !== null && <Chip tone="look">{say(collectionWords.paidToday(showBaht(paid.amount)))}</Chip>}
      {payer !== null && <span class="soft">{say(collectionWords.paysFor(payer.name))}</span>}
    </div>
  );
}

/** What an amount pays, as far as is known before the books are asked. */
function saidOf(answer: CollectionAnswer, line: CollectionLine, amount: Satang, open: Satang, more: More): Words {
  if (more.kind !== 'contribution') return collectionWords[more.kind];
  const named = monthsNamed(more);
  if (named > 0 && line.monthly > 0) return collectionWords.forRange(named, showBaht(times(line.monthly, named)));
  if (open === 0) return collectionWords.aheadFor(line.monthly > 0 ? Math.floor(amount / line.monthly) : 0);
  const rest = amount - open;
  if (rest < 0) return collectionWords.partly(showBaht(satang(-rest)));
  const ahead = answer.saves || line.monthly === 0 ? 0 : Math.floor(rest / line.monthly);
  if (rest > 0) return collectionWords.beyond(showBaht(satang(rest)), ahead);
  const names = (lang: 'th' | 'en'): string => line.months.map(({ month }) => showMonth(month, lang)).join(', ');
  return collectionWords.forMonths(names(language.value));
}

const nextIdIn = (entries: readonly Entry[]): number => Math.max(0, ...entries.map(({ id }) => id)) + 1;

/** Entries of a member and of those he pays for, on one receipt. */
function together(line: CollectionLine, house: readonly CollectionLine[], entries: readonly Entry[]): readonly Entry[] {
  const first = nextIdIn(entries);
  return [line, ...house].flatMap((one, at): readonly Entry[] => {
    const amount = stillToPay(one, givenBy(entries));
    return amount === 0 ? [] : [{ id: first + at, memberId: one.memberId, amount, slip: first, payer: line.name }];
  });
}

const sumTogether = (...of: Parameters<typeof together>): Satang =>
  together(...of).reduce<Satang>((sum, { amount }) => plus(sum, amount), ZERO);

/** What is said of an entry only where it differs from the usual. */
interface More {
  readonly kind: ReceiptKind;
  readonly place: 'cash' | 'bank';
  readonly coverFrom: string;
  readonly coverTo: string;
  readonly payer: string;
  readonly receiptId: string;
  readonly note: string;
  readonly sameSlip: boolean;
}

const moreOf = (entry: Entry | null): More => ({
  kind: entry?.kind ?? 'contribution',
  place: entry?.place ?? 'cash',
  coverFrom: entry?.coverFrom ?? '',
  coverTo: entry?.coverTo ?? '',
  payer: entry?.payer ?? '',
  receiptId: entry?.receiptId ?? '',
  note: entry?.note ?? '',
  sameSlip: false,
});

function filled(more: More): Omit<Entry, 'id' | 'memberId' | 'amount'> {
  const texts = (['coverFrom', 'coverTo', 'payer', 'receiptId', 'note'] as const).flatMap((name) => {
    const text = cleanText(more[name]);
    return text === '' ? [] : [[name, text] as const];
  });
  return {
    ...Object.fromEntries(texts),
    ...(more.kind === 'contribution' ? {} : { kind: more.kind }),
    ...(more.place === 'bank' ? { place: 'bank' as const } : {}),
  };
}

function wrongMonths({ coverFrom, coverTo }: More): { readonly from: Words | null; readonly to: Words | null } {
  const [from, to] = [coverFrom, coverTo].map((text) => (cleanText(text) === '' ? null : readDateText(text)));
  const unread = (read: typeof from): Words | null =>
    read && read.is !== 'month' ? collectionWords.monthUnread : null;
  const backwards = from?.is === 'month' && to?.is === 'month' && to.month < from.month;
  return {
    from: unread(from) ?? (to && !from ? collectionWords.monthWithoutFirst : null),
    to: unread(to) ?? (backwards ? collectionWords.monthsBackwards : null),
  };
}

/** How many months are named; 0 = none, or not to be read. */
function monthsNamed(more: More): number {
  const wrong = wrongMonths(more);
  const from = readDateText(more.coverFrom);
  const to = readDateText(cleanText(more.coverTo) === '' ? more.coverFrom : more.coverTo);
  if (wrong.from !== null || wrong.to !== null || from.is !== 'month' || to.is !== 'month') return 0;
  return monthIndex(to.month) - monthIndex(from.month) + 1;
}

interface Says {
  readonly answer: CollectionAnswer;
  readonly more: More;
  readonly change: (more: More) => void;
  readonly wrongs: ReturnType<typeof wrongMonths>;
  readonly canShare: boolean;
}

const PLACES = [
  ['cash', collectionWords.cash],
  ['bank', collectionWords.bank],
] as const;

function MoreFields({ answer, more, change, wrongs, canShare }: Says) {
  const set = (part: Partial<More>): void => change({ ...more, ...part });
  const kinds: readonly ReceiptKind[] = answer.saves
    ? ['contribution', 'deposit', 'share', 'entryFee', 'fine']
    : ['contribution', 'entryFee', 'fine', 'share'];
  const named = (kind: ReceiptKind): Words =>
    kind === 'contribution' && answer.saves ? collectionWords.savings : collectionWords[kind];
  return (
    <details>
      <summary>{say(collectionWords.more)}</summary>
      <div class="stack">
        <SelectField
          label={collectionWords.kind}
          choices={kinds.filter((kind) => kind !== 'contribution').map((kind) => [kind, say(named(kind))])}
          none={named('contribution')}
          value={more.kind === 'contribution' ? '' : more.kind}
          pick={(value) => set({ kind: kinds.find((kind) => kind === value) ?? 'contribution' })}
          wrong={null}
        />
        {more.kind === 'contribution' && (
          <>
            <TextField
              label={collectionWords.coverFrom}
              value={more.coverFrom}
              type={(coverFrom) => set({ coverFrom })}
              wrong={wrongs.from}
              help={collectionWords.coverHelp}
            />
            <TextField
              label={collectionWords.coverTo}
              value={more.coverTo}
              type={(coverTo) => set({ coverTo })}
              wrong={wrongs.to}
            />
          </>
        )}
        <PickField label={collectionWords.place} choices={PLACES} value={more.place} pick={(place) => set({ place })} />
        <TextField label={collectionWords.payer} value={more.payer} type={(payer) => set({ payer })} wrong={null} />
        <TextField
          label={collectionWords.receiptId}
          value={more.receiptId}
          type={(receiptId) => set({ receiptId })}
          wrong={null}
        />
        {canShare && (
          <CheckField label={collectionWords.sameSlip} value={more.sameSlip} tick={(sameSlip) => set({ sameSlip })} />
        )}
        <TextField label={collectionWords.note} value={more.note} type={(note) => set({ note })} wrong={null} />
      </div>
    </details>
  );
}
