/** A new contract: borrower, amount and terms; then its schedule and how it stands to every limit, and only then the row. */
import { useState } from 'preact/hooks';
import type { LoanLimit, NewLoanAnswer } from '../../core/commands/answers/loans.ts';
import type { Takes } from '../../core/commands/answers.ts';
import { satang } from '../../core/values/satang.ts';
import { showBaht } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';
import { didChange } from '../doing.ts';
import { Chip } from '../parts/chip.tsx';
import { Entering, SeenLines, Warned } from '../parts/forms/entering.tsx';
import { DayField, PickField, ResolutionField, TextField, wrongResolution } from '../parts/forms/fields.tsx';
import { MemberField } from '../parts/forms/member-field.tsx';
import { TableView } from '../parts/reports/table.tsx';
import { PrintButton } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { showDay } from '../showing.ts';
import { groupOf, language, lendable, type Place, say } from '../state.ts';
import { dayToType, given, typedDay, wrongAmount, wrongCount, wrongDay, wrongText } from '../typed.ts';
import { entering } from '../words/entering.ts';
import { welfareWords } from '../words/welfare.ts';
import { words } from '../words.ts';

const METHODS: readonly (readonly ['reducing' | 'flat' | '', Words])[] = [
  ['reducing', entering.reducing],
  ['flat', entering.flat],
];
const PLACES = [
  ['cash', welfareWords.cash],
  ['bank', welfareWords.bank],
] as const;

export function NewLoanPage({ place }: { readonly place: Place }) {
  const [done, setDone] = useState<NewLoanAnswer | null>(null);
  if (done) return <Papers of={done} again={() => setDone(null)} />;
  return (
    <Needed of={lendable} takes={groupOf(place)}>
      {(answer) => <LoanForm key={answer.usual.loanId} of={answer} place={place} did={setDone} />}
    </Needed>
  );
}

/** What is printed once it is recorded. */
function Papers({ of, again }: { readonly of: NewLoanAnswer; readonly again: () => void }) {
  return (
    <section class="card stack">
      <h2 class="tone-good">{say(entering.recorded)}</h2>
      {of.contract && <p>{`${of.contract.loan.name} · ${of.contract.loan.loanId}`}</p>}
      {of.voucher && <PrintButton report={of.voucher} caption={entering.printVoucher} first={true} />}
      {of.contract && <PrintButton report={of.contract.report} caption={entering.printContract} />}
      <button type="button" class="button" onClick={again}>
        {say(entering.another)}
      </button>
    </section>
  );
}

interface Forms {
  readonly of: NewLoanAnswer;
  readonly place: Place;
  readonly did: (answer: NewLoanAnswer) => void;
}

const GUARANTORS = [1, 2, 3] as const;

function LoanForm({ of: { groupId, usual, date }, place, did }: Forms) {
  const [typed, setTyped] = useState({
    member: place.memberId ?? '',
    loanId: usual.loanId,
    amount: '',
    date: dayToType(date),
    rate: usual.rate,
    installments: usual.installments,
    guarantor1: '',
    guarantor2: '',
    guarantor3: '',
    purpose: '',
  });
  const [method, setMethod] = useState<'reducing' | 'flat' | ''>(usual.method ?? '');
  const [from, setFrom] = useState<'cash' | 'bank'>('cash');
  const [resolution, setResolution] = useState('');
  const set = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value });
  const wrong = {
    member: wrongText(typed.member, entering.memberMissing),
    amount: wrongAmount(typed.amount, entering.amountMissing),
    date: typed.date.trim() === '' ? null : wrongDay(typed.date),
    rate: wrongAmount(typed.rate.replace('%', '')),
    method: method === '' ? entering.methodMissing : null,
    installments: wrongCount(typed.installments),
  };
  const takes: Takes<'newLoan'> = {
    group: groupId,
    ...given({ ...typed, date: typedDay(typed.date) ?? typed.date }),
    ...(method === '' ? {} : { method }),
    place: from,
  };
  return (
    <Entering
      command="newLoan"
      takes={takes}
      posts={{ ...takes, post: true, ...given({ resolution }) }}
      wrong={Object.values(wrong)}
      look={entering.look}
      record={entering.recordLoan}
      shows={(answer) => <LoanSeen answer={answer} />}
      last={({ against }, sent) =>
        against.length > 0 && <ResolutionField value={resolution} type={setResolution} sent={sent} />
      }
      lastWrong={({ against }) => (against.length > 0 ? wrongResolution(resolution) : null)}
      did={(answer, says) => {
        didChange({ words: says, action: answer.action });
        did(answer);
      }}
    >
      {(sent) => (
        <>
          <MemberField
            groupId={groupId}
            label={entering.borrower}
            value={typed.member}
            type={set('member')}
            wrong={sent ? wrong.member : null}
          />
          <TextField
            label={entering.amount}
            value={typed.amount}
            type={set('amount')}
            wrong={sent ? wrong.amount : null}
          />
          <TextField label={entering.loanId} value={typed.loanId} type={set('loanId')} wrong={null} />
          <DayField label={entering.date} value={typed.date} type={set('date')} wrong={sent ? wrong.date : null} />
          <TextField label={entering.rate} value={typed.rate} type={set('rate')} wrong={sent ? wrong.rate : null} />
          <PickField label={entering.method} choices={METHODS} value={method} pick={setMethod} />
          {sent && wrong.method && (
            <p role="alert" class="tone-bad">
              {say(wrong.method)}
            </p>
          )}
          <TextField
            label={entering.installments}
            value={typed.installments}
            type={set('installments')}
            wrong={sent ? wrong.installments : null}
          />
          {GUARANTORS.map((nth) => (
            <MemberField
              key={nth}
              groupId={groupId}
              label={entering.guarantor(nth)}
              value={typed[`guarantor${nth}`]}
              type={set(`guarantor${nth}`)}
              wrong={null}
              {...(nth === 1 && usual.guarantors !== null ? { help: entering.guarantorsNeeded(usual.guarantors) } : {})}
            />
          ))}
          <TextField label={entering.purpose} value={typed.purpose} type={set('purpose')} wrong={null} />
          <PickField label={entering.place} choices={PLACES} value={from} pick={setFrom} />
        </>
      )}
    </Entering>
  );
}

function LoanSeen({ answer: { contract, limits, against } }: { readonly answer: NewLoanAnswer }) {
  if (!contract) return null;
  const { loan, schedule, report } = contract;
  const [first] = schedule;
  const interest = satang(schedule.reduce((sum, one) => sum + one.interest, 0));
  const table = report.blocks.find((block) => block.kind === 'table');
  return (
    <>
      <p class="strong">
        {loan.name} · {say(words.baht(showBaht(loan.principal)))}
      </p>
      <SeenLines
        lines={[
          [entering.loanId, loan.loanId],
          [entering.interestInAll, say(words.baht(showBaht(interest)))],
          ...(first
            ? [
                [
                  entering.firstPart,
                  say(entering.eachPart(showBaht(first.total), showDay(first.due, language.value))),
                ] as const,
              ]
            : []),
        ]}
      />
      {limits.length > 0 && (
        <>
          <h3>{say(entering.limits)}</h3>
          <ul class="stack">
            {limits.map((limit) => (
              <Limit key={limit.asks.en} limit={limit} />
            ))}
          </ul>
        </>
      )}
      <Warned title={entering.against} says={against} />
      {table?.kind === 'table' && (
        <details>
          <summary>{say(entering.schedule)}</summary>
          <TableView table={{ ...table, columns: table.columns.slice(0, 6) }} />
        </details>
      )}
    </>
  );
}

function Limit({ limit: { asks, limit, keeps } }: { readonly limit: LoanLimit }) {
  return (
    <li class="spread">
      <span>
        {say(asks)} <b>{say(limit)}</b>
      </span>
      {keeps !== null && <Chip tone={keeps ? 'good' : 'bad'}>{say(keeps ? entering.keeps : entering.breaks)}</Chip>}
    </li>
  );
}
