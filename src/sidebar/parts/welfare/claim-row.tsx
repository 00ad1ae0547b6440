/** Claims as a list: who, what, how much and how far it is. */
import type { ClaimLine } from '../../../core/commands/answers/welfare.ts';
import { showBaht } from '../../../core/values/show.ts';
import type { Words } from '../../../core/values/words.ts';
import { claimKey } from '../../doing.ts';
import { showDay } from '../../showing.ts';
import { goOn, language, say } from '../../state.ts';
import { welfareWords } from '../../words/welfare.ts';
import { words } from '../../words.ts';
import { Chip, type ChipTone } from '../chip.tsx';

interface Listed {
  readonly claims: readonly ClaimLine[];
  /** Whether to say whose they are. */
  readonly named: boolean;
}

export function ClaimRows({ claims, named }: Listed) {
  return (
    <ul class="rows">
      {claims.map((claim) => (
        <li key={claimKey(claim)}>
          <button type="button" class="row" onClick={() => goOn({ page: 'claim', claim })}>
            <span class="what leads">{named ? claim.name || say(words.number(claim.memberId)) : claim.benefit}</span>
            <Chip tone={claimState(claim).tone}>{say(claimState(claim).word)}</Chip>
            <span class="why spread">
              <span>{named ? claim.benefit : showDay(claim.eventDate, language.value)}</span>
              <span class="amount">{say(words.baht(showBaht(claim.asked)))}</span>
            </span>
            {claim.right !== null && claim.right !== claim.asked && (
              <span class="why tone-look">
                {say(welfareWords.right)} {say(words.baht(showBaht(claim.right)))}
              </span>
            )}
            {claim.status !== 'paid' && claim.status !== 'refused' && claim.against.length > 0 && (
              <span class="why tone-look">{say(claim.against[0]!)}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How far a claim is, in a word. */
export function claimState({ status, approvalsLeft, approvedBy }: ClaimLine): {
  readonly word: Words;
  readonly tone: ChipTone;
} {
  if (status === 'paid') return { word: welfareWords.paid, tone: 'good' };
  if (status === 'refused') return { word: welfareWords.refused, tone: 'soft' };
  if (status === 'approved' && approvalsLeft === 0) return { word: welfareWords.approved, tone: 'good' };
  return {
    word:
      approvedBy.length > 0 && approvalsLeft > 0 ? welfareWords.requestedLeft(approvalsLeft) : welfareWords.requested,
    tone: 'look',
  };
}
