/** A new request for a benefit: who, what for, when; then the right of that day, and only then the row. */
import { useState } from 'preact/hooks';
import type { RequestAnswer } from '../../core/commands/answers/welfare.ts';
import type { Takes } from '../../core/commands/answers.ts';
import { showBaht } from '../../core/values/show.ts';
import { didChange } from '../doing.ts';
import { Entering, SeenLines, Warned } from '../parts/forms/entering.tsx';
import { DayField, SelectField, TextField } from '../parts/forms/fields.tsx';
import { MemberField } from '../parts/forms/member-field.tsx';
import { Needed } from '../parts/result.tsx';
import { showDay } from '../showing.ts';
import { goOn, groupOf, language, type Place, requestable, say } from '../state.ts';
import { given, typedDay, wrongAmount, wrongCount, wrongDay, wrongText } from '../typed.ts';
import { entering } from '../words/entering.ts';
import { welfareWords } from '../words/welfare.ts';
import { words } from '../words.ts';

export function NewClaimPage({ place }: { readonly place: Place }) {
  return (
    <Needed of={requestable} takes={groupOf(place)}>
      {(answer) =>
        answer.benefits.length === 0 ? (
          <p class="card">{say(welfareWords.noBenefits)}</p>
        ) : (
          <ClaimForm of={answer} place={place} />
        )
      }
    </Needed>
  );
}

function ClaimForm({ of, place }: { readonly of: RequestAnswer; readonly place: Place }) {
  const [member, setMember] = useState(place.memberId ?? '');
  const [code, setCode] = useState('');
  const [day, setDay] = useState('');
  const [units, setUnits] = useState('');
  const [amount, setAmount] = useState('');
  const [note, setNote] = useState('');
  const counts = of.benefits.find((one) => one.code === code)?.per !== 'event';
  const wrong = {
    member: wrongText(member, entering.memberMissing),
    code: code === '' ? entering.benefitMissing : null,
    day: wrongDay(day),
    units: counts ? wrongCount(units) : null,
    amount: wrongAmount(amount),
  };
  const takes: Takes<'requestClaim'> = {
    group: of.groupId,
    member,
    code,
    eventDate: typedDay(day) ?? day,
    ...given({ units: counts ? units : '', amount, note }),
  };
  return (
    <Entering
      command="requestClaim"
      takes={takes}
      posts={{ ...takes, post: true }}
      wrong={Object.values(wrong)}
      look={entering.look}
      record={entering.recordClaim}
      shows={(answer) => <ClaimSeen answer={answer} />}
      did={({ claim, action }, says) => {
        didChange({ words: says, action });
        if (claim) goOn({ page: 'claim', claim });
      }}
    >
      {(sent) => (
        <>
          <MemberField
            groupId={of.groupId}
            label={entering.member}
            value={member}
            type={setMember}
            wrong={sent ? wrong.member : null}
          />
          <SelectField
            label={entering.benefit}
            choices={of.benefits.map((one) => [one.code, one.name])}
            none={entering.chooseBenefit}
            value={code}
            pick={setCode}
            wrong={sent ? wrong.code : null}
          />
          <DayField label={entering.eventDate} value={day} type={setDay} wrong={sent ? wrong.day : null} />
          {counts && code !== '' && (
            <TextField label={entering.units} value={units} type={setUnits} wrong={sent ? wrong.units : null} />
          )}
          <TextField
            label={entering.amount}
            value={amount}
            type={setAmount}
            wrong={wrong.amount}
            help={entering.byRight}
          />
          <TextField label={entering.note} value={note} type={setNote} wrong={null} />
        </>
      )}
    </Entering>
  );
}

function ClaimSeen({ answer: { claim } }: { readonly answer: RequestAnswer }) {
  if (!claim) return null;
  const money = (of: typeof claim.right): string => (of === null ? '–' : say(words.baht(showBaht(of))));
  return (
    <>
      <p class="strong">
        {claim.name} · {claim.benefit}
      </p>
      <SeenLines
        lines={[
          [entering.eventDate, showDay(claim.eventDate, language.value)],
          [entering.right, money(claim.right)],
          [entering.askedFor, money(claim.asked)],
        ]}
      />
      <Warned title={welfareWords.against} says={claim.against} />
    </>
  );
}
