/** A repayment: what is due on the day, what was paid, how it is cut; then the row, and the receipt. */
import { useState } from 'preact/hooks';
import type { RepayAnswer } from '../../core/commands/answers/loans.ts';
import type { Takes } from '../../core/commands/answers.ts';
import { showBaht } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';
import { didChange } from '../doing.ts';
import { Entering, SeenLines } from '../parts/forms/entering.tsx';
import { DayField, PickField, TextField } from '../parts/forms/fields.tsx';
import { PrintButton } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { groupOf, type Place, repayable, say } from '../state.ts';
import { dayToType, given, typedDay, wrongAmount, wrongDay } from '../typed.ts';
import { entering } from '../words/entering.ts';
import { loanWords } from '../words/loans.ts';
import { welfareWords } from '../words/welfare.ts';
import { words } from '../words.ts';

const PLACES = [
  ['cash', welfareWords.cash],
  ['bank', welfareWords.bank],
] as const;

const baht = (amount: Parameters<typeof showBaht>[0]): string => say(words.baht(showBaht(amount)));

export function RepayPage({ place }: { readonly place: Place }) {
  const [receipt, setReceipt] = useState<RepayAnswer['receipt']>(null);
  const takes: Takes<'repay'> = { loan: place.loanId ?? '', ...groupOf(place) };
  return (
    <Needed of={repayable} takes={takes}>
      {(answer) => (
        <>
          <Due of={answer} />
          {receipt && <PrintButton report={receipt} caption={entering.printReceipt} first={true} />}
          {/* What is due changes with what was paid: the amount that stands there is of now. */}
          <RepayForm
            key={`${answer.due.total} ${receipt ? 'more' : 'first'}`}
            of={answer}
            takes={takes}
            did={setReceipt}
          />
        </>
      )}
    </Needed>
  );
}

function Due({ of: { loan, due, settlement } }: { readonly of: RepayAnswer }) {
  const parts = ({ principal, interest }: typeof due): string =>
    say(entering.ofWhich(showBaht(principal), showBaht(interest)));
  const lines: readonly (readonly [Words, typeof due])[] = [
    [entering.dueNow, due],
    [entering.toClose, settlement],
  ];
  return (
    <section class="card">
      <h2>{loan.name || say(words.number(loan.memberId))}</h2>
      <p class="soft">{say(loanWords.contract(loan.loanId))}</p>
      <dl class="lines">
        {lines.map(([label, of]) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd class="strong">{baht(of.total)}</dd>
            <dd class="note">{parts(of)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Forms {
  readonly of: RepayAnswer;
  readonly takes: Takes<'repay'>;
  readonly did: (receipt: RepayAnswer['receipt']) => void;
}

function RepayForm({ of, takes: loan, did }: Forms) {
  const [amount, setAmount] = useState(of.due.total > 0 ? showBaht(of.due.total) : '');
  const [fine, setFine] = useState('');
  const [day, setDay] = useState(dayToType(of.date));
  const [receiptId, setReceiptId] = useState('');
  const [principal, setPrincipal] = useState('');
  const [interest, setInterest] = useState('');
  const [place, setPlace] = useState<'cash' | 'bank'>('cash');
  const wrong = {
    amount: wrongAmount(amount, entering.amountMissing),
    day: wrongDay(day, { to: of.date }),
    fine: wrongAmount(fine),
    principal: wrongAmount(principal),
    interest: wrongAmount(interest),
  };
  const takes: Takes<'repay'> = {
    ...loan,
    date: typedDay(day) ?? day,
    place,
    ...given({ amount, fine, receiptId, principal, interest }),
  };
  return (
    <Entering
      command="repay"
      takes={takes}
      posts={{ ...takes, post: true }}
      wrong={Object.values(wrong)}
      look={entering.look}
      record={entering.recordRepay}
      shows={(answer) => <SplitSeen of={answer} />}
      did={({ action, receipt }, says) => {
        didChange({ words: says, action });
        did(receipt);
      }}
    >
      {(sent) => (
        <>
          <TextField label={entering.amount} value={amount} type={setAmount} wrong={sent ? wrong.amount : null} />
          <DayField label={entering.date} value={day} type={setDay} wrong={sent ? wrong.day : null} />
          <TextField label={entering.fine} value={fine} type={setFine} wrong={wrong.fine} />
          <TextField label={entering.receiptId} value={receiptId} type={setReceiptId} wrong={null} />
          <PickField label={entering.place} choices={PLACES} value={place} pick={setPlace} />
          <details>
            <summary>{say(entering.ownSplit)}</summary>
            <div class="stack">
              <TextField label={entering.principal} value={principal} type={setPrincipal} wrong={wrong.principal} />
              <TextField label={entering.interest} value={interest} type={setInterest} wrong={wrong.interest} />
            </div>
          </details>
        </>
      )}
    </Entering>
  );
}

function SplitSeen({ of: { split } }: { readonly of: RepayAnswer }) {
  if (!split) return null;
  return (
    <SeenLines
      lines={[
        [entering.principal, baht(split.principal)],
        [entering.interest, baht(split.interest)],
        ...(split.fine > 0 ? [[entering.fineIs, baht(split.fine)] as const] : []),
        [entering.sum, baht(split.total)],
        [entering.leftAfter, baht(split.outstanding)],
      ]}
    />
  );
}
