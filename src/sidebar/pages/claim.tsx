/** One claim: what is asked and what speaks against it, then the one step it waits for, and its voucher. */
import type { ClaimLine } from '../../core/commands/answers-welfare.ts';
import { showBaht } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';
import { acted, claimKey } from '../doing.ts';
import { goToCell } from '../going.ts';
import { Chip } from '../parts/chip.tsx';
import { claimState } from '../parts/claim-row.tsx';
import { DecideForms } from '../parts/decide-claim.tsx';
import { PayForm } from '../parts/pay-claim.tsx';
import { PrintAsked } from '../parts/print-asked.tsx';
import { print } from '../printing.ts';
import { answerIn } from '../questions.ts';
import { showDay } from '../showing.ts';
import { goOn, language, type Place, rights, say, welfare } from '../state.ts';
import { words } from '../words.ts';
import { forms } from '../words-forms.ts';
import { welfareWords } from '../words-welfare.ts';

export function ClaimPage({ place }: { readonly place: Place }) {
  const opened = place.claim;
  if (!opened) return null;
  return <ClaimView key={claimKey(opened)} claim={newestOf(opened)} />;
}

/** As the last action left it, else as the sheet was last read, else as it was when the page was opened. */
function newestOf(opened: ClaimLine): ClaimLine {
  const key = claimKey(opened);
  const read = [
    ...(answerIn(welfare.asked.value)?.waiting ?? []),
    ...(answerIn(rights.asked.value)?.claims ?? []),
  ].find((claim) => claimKey(claim) === key && claim.memberId === opened.memberId);
  return acted.value.get(key)?.claim ?? read ?? opened;
}

function ClaimView({ claim }: { readonly claim: ClaimLine }) {
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
      {claim.status === 'paid' && <Voucher claim={claim} />}
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

/** The voucher as it was paid by, with its names, or as the sheet has it. */
function Voucher({ claim }: { readonly claim: ClaimLine }) {
  const paid = acted.value.get(claimKey(claim));
  return paid ? (
    <button type="button" class="button first" onClick={() => print(paid.voucher)}>
      {say(welfareWords.printVoucher)}
    </button>
  ) : (
    <PrintAsked
      command="payClaim"
      takes={{ tab: claim.tab, row: claim.row }}
      caption={welfareWords.printVoucher}
      reportOf={({ voucher }) => voucher}
    />
  );
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
    ...(claim.paidDate === null ? [] : [[welfareWords.paidDate, day(claim.paidDate)] as const]),
  ];
}
