/** One claim: what is asked and what speaks against it, then the one step it waits for, and its voucher. */
import { useEffect } from 'preact/hooks';
import type { ClaimLine } from '../../core/commands/answers/welfare.ts';
import type { Takes } from '../../core/commands/answers.ts';
import type { Report } from '../../core/reports/report.ts';
import { showBaht } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';
import { acted, claimKey } from '../doing.ts';
import { goToCell } from '../going.ts';
import { Chip } from '../parts/chip.tsx';
import { PrintButton } from '../parts/reports/ways-out.tsx';
import { Result } from '../parts/result.tsx';
import { claimState } from '../parts/welfare/claim-row.tsx';
import { DecideForms } from '../parts/welfare/decide-claim.tsx';
import { PayForm } from '../parts/welfare/pay-claim.tsx';
import { answerIn } from '../questions.ts';
import { showDay } from '../showing.ts';
import { claimNow, goOn, language, type Place, say } from '../state.ts';
import { forms } from '../words/forms.ts';
import { welfareWords } from '../words/welfare.ts';
import { words } from '../words.ts';

export function ClaimPage({ place: { claim } }: { readonly place: Place }) {
  return claim ? <ReadClaim key={claimKey(claim)} opened={claim} /> : null;
}

/** As the last action left it, else as it stands in the sheet, else, until that is read, as it was when it was opened. */
function ReadClaim({ opened }: { readonly opened: ClaimLine }) {
  const { tab, row } = opened;
  const asked = claimNow.asked.value;
  const takes: Takes<'payClaim'> = { tab, row };
  useEffect(() => claimNow.need(takes), [asked, tab, row]);
  const key = claimKey(opened);
  const read = answerIn(asked);
  const there = read && claimKey(read.claim) === key ? read : null;
  const newest = acted.value.get(key) ?? there;
  if (there && !isSame(there.claim, opened)) return <p class="card warned">{say(welfareWords.rowMoved)}</p>;
  return (
    <>
      <Result of={claimNow} again={() => void claimNow.ask(takes)}>
        {() => null}
      </Result>
      <ClaimView claim={newest?.claim ?? opened} voucher={newest?.voucher ?? null} />
    </>
  );
}

interface Seen {
  readonly claim: ClaimLine;
  readonly voucher: Report | null;
}

/** People sort and insert rows meanwhile; the amount may be mended, but whose it is and what for stay. */
function isSame(one: ClaimLine, other: ClaimLine): boolean {
  return one.memberId === other.memberId && one.benefit === other.benefit && one.eventDate === other.eventDate;
}

function ClaimView({ claim, voucher }: Seen) {
  const state = claimState(claim);
  const open = claim.status === 'requested' || claim.status === 'approved';
  return (
    <>
      <section class="card">
        <h2>{claim.benefit}</h2>
        <p>{claim.name || say(words.number(claim.memberId))}</p>
        <div class="chips">
          <Chip tone={state.tone}>{say(state.word)}</Chip>
          {claim.against.length === 0 && open && <Chip tone="good">{say(welfareWords.nothingAgainst)}</Chip>}
        </div>
        <dl class="lines">
          {claimLines(claim).map(([label, text]) => (
            <div key={label.en}>
              <dt>{say(label)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      {claim.against.length > 0 && (
        <section class="card warned">
          <h2>{say(welfareWords.against)}</h2>
          <ul class="stack">
            {claim.against.map((one) => (
              <li key={one.en}>{say(one)}</li>
            ))}
          </ul>
        </section>
      )}
      {open && <NextStep claim={claim} />}
      {claim.status === 'paid' && voucher && (
        <PrintButton report={voucher} caption={welfareWords.printVoucher} first={true} />
      )}
      <div class="pair">
        <button
          type="button"
          class="button"
          onClick={() => goOn({ page: 'rights', groupId: claim.groupId, memberId: claim.memberId })}
        >
          {say(welfareWords.rightsOf)}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void goToCell({ tab: claim.tab, row: claim.row, column: null })}
        >
          {say(forms.goToRow)}
        </button>
      </div>
    </>
  );
}

/** What it waits for: a name, an amount by right, or the money. */
function NextStep({ claim }: { readonly claim: ClaimLine }) {
  const { asked, right } = claim;
  if (claim.status === 'requested' || claim.approvalsLeft > 0) return <DecideForms claim={claim} />;
  if (right === null || asked <= right) return <PayForm claim={claim} />;
  return <p class="card warned">{say(welfareWords.aboveRight(showBaht(asked), showBaht(right)))}</p>;
}

/** What stands on the claim, without what it has not. */
function claimLines(claim: ClaimLine): readonly (readonly [Words, string])[] {
  const day = (of: ClaimLine['requestDate']): string => (of === null ? '–' : showDay(of, language.value));
  const money = (of: ClaimLine['right']): string => (of === null ? '–' : say(words.baht(showBaht(of))));
  return [
    [welfareWords.asked, money(claim.asked)],
    [welfareWords.right, money(claim.right)],
    ...(claim.units > 1 ? [[welfareWords.units, String(claim.units)] as const] : []),
    [welfareWords.eventDate, day(claim.eventDate)],
    [welfareWords.requestDate, day(claim.requestDate)],
    ...(claim.approvedBy.length > 0 ? [[welfareWords.approvedBy, claim.approvedBy.join(', ')] as const] : []),
    ...(claim.note ? [[welfareWords.note, claim.note] as const] : []),
    ...(claim.paidDate === null ? [] : [[welfareWords.paidDate, day(claim.paidDate)] as const]),
  ];
}
