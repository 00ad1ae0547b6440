/** Paying an approved claim: the day, where the money comes from, and who pays before whom. */
import { useState } from 'preact/hooks';
import type { ClaimLine } from '../../../core/commands/answers/welfare.ts';
import { later } from '../../../core/values/calendar.ts';
import { showBaht } from '../../../core/values/show.ts';
import { nameKey } from '../../../core/values/text.ts';
import { answerIn } from '../../questions.ts';
import { showDay } from '../../showing.ts';
import { language, rights, say, welfare } from '../../state.ts';
import { dayToType, typedDay, wrongDay } from '../../typed.ts';
import { welfareWords } from '../../words/welfare.ts';
import { Act } from '../forms/act.tsx';
import { DayField, PickField, TextField } from '../forms/fields.tsx';
import { PrintAsked } from '../reports/print-asked.tsx';
import { claimChanged } from './decide-claim.tsx';

const PLACES = [
  ['cash', welfareWords.cash],
  ['bank', welfareWords.bank],
] as const;

export function PayForm({ claim }: { readonly claim: ClaimLine }) {
  const today = answerIn(welfare.asked.peek())?.asOf ?? answerIn(rights.asked.peek())?.on;
  const [day, setDay] = useState(today ? dayToType(today) : '');
  const [place, setPlace] = useState<'cash' | 'bank'>('cash');
  const [payer, setPayer] = useState('');
  const [witness, setWitness] = useState('');
  // A blank day is today, also where the page does not know which day that is.
  const isBlank = day.trim() === '';
  const wrong = {
    day: isBlank
      ? null
      : wrongDay(day, {
          from: later(claim.eventDate, claim.requestDate ?? claim.eventDate),
          ...(today ? { to: today } : {}),
        }),
    witness: witness.trim() !== '' && nameKey(witness) === nameKey(payer) ? welfareWords.witnessSame : null,
  };
  const read = typedDay(day);
  const signers = {
    ...(payer.trim() === '' ? {} : { payer }),
    ...(witness.trim() === '' ? {} : { witness }),
  };
  return (
    <section class="card stack">
      <h2>{say(welfareWords.pay)}</h2>
      <Act
        command="payClaim"
        button={welfareWords.recordPaid}
        first={true}
        wrong={[wrong.day, wrong.witness]}
        sure={welfareWords.surePay(
          claim.name,
          showBaht(claim.asked),
          place === 'cash' ? welfareWords.cash : welfareWords.bank,
          read === null ? null : showDay(read, language.value),
        )}
        takes={{
          tab: claim.tab,
          row: claim.row,
          knownBy: claim.knownBy,
          pay: true,
          ...(isBlank ? {} : { date: read ?? day }),
          place,
          ...signers,
        }}
        did={claimChanged}
      >
        {(sent) => (
          <>
            <DayField
              label={welfareWords.payDay}
              value={day}
              type={setDay}
              wrong={sent ? wrong.day : null}
              {...(isBlank ? { help: welfareWords.blankToday } : {})}
            />
            <PickField label={welfareWords.place} choices={PLACES} value={place} pick={setPlace} />
            <TextField
              label={welfareWords.payer}
              value={payer}
              type={setPayer}
              wrong={null}
              help={welfareWords.onVoucher}
            />
            <TextField
              label={welfareWords.witness}
              value={witness}
              type={setWitness}
              wrong={sent ? wrong.witness : null}
            />
          </>
        )}
      </Act>
      <PrintAsked
        command="payClaim"
        takes={{
          tab: claim.tab,
          row: claim.row,
          knownBy: claim.knownBy,
          place,
          ...(read === null ? {} : { date: read }),
          ...signers,
        }}
        caption={welfareWords.printVoucher}
        reportOf={({ voucher }) => voucher}
      />
    </section>
  );
}
