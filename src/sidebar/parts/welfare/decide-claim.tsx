/** Approving a claim by name, or refusing it with a reason. */
import { useState } from 'preact/hooks';
import type { ClaimAnswer, ClaimLine } from '../../../core/commands/answers/welfare.ts';
import { showBaht } from '../../../core/values/show.ts';
import { cleanText, nameKey } from '../../../core/values/text.ts';
import type { Words } from '../../../core/values/words.ts';
import { acted, claimKey, didChange } from '../../doing.ts';
import { say } from '../../state.ts';
import { wrongText } from '../../typed.ts';
import { welfareWords } from '../../words/welfare.ts';
import { Act } from '../forms/act.tsx';
import { TextField } from '../forms/fields.tsx';

interface Of {
  readonly claim: ClaimLine;
}

/** Shows the claim as the action left it, and says what was done. */
export function claimChanged(answer: ClaimAnswer, says: Words): void {
  acted.value = new Map([...acted.value, [claimKey(answer.claim), answer]]);
  didChange({ words: says, action: answer.action });
}

export function DecideForms({ claim }: Of) {
  return (
    <>
      <section class="card stack">
        <h2>{say(welfareWords.approve)}</h2>
        <ApproveForm key={claim.approvedBy.length} claim={claim} />
      </section>
      <details class="card">
        <summary>{say(welfareWords.refuseTitle)}</summary>
        <RefuseForm claim={claim} />
      </details>
    </>
  );
}

function ApproveForm({ claim }: Of) {
  const [by, setBy] = useState('');
  const { approvedBy } = claim;
  const wrong = wrongApprover(by, claim);
  return (
    <Act
      command="decideClaim"
      button={welfareWords.approve}
      first={true}
      wrong={[wrong]}
      sure={welfareWords.sureApprove(claim.name, claim.benefit, showBaht(claim.asked), cleanText(by))}
      takes={{ tab: claim.tab, row: claim.row, knownBy: claim.knownBy, decides: 'approve', by }}
      did={claimChanged}
    >
      {(sent) => (
        <>
          {claim.against.length > 0 && <p class="tone-look">{say(welfareWords.despite(claim.against.length))}</p>}
          <TextField
            label={welfareWords.approverNth(
              approvedBy.length + 1,
              approvedBy.length + Math.max(1, claim.approvalsLeft),
            )}
            value={by}
            type={setBy}
            wrong={sent ? wrong : null}
            {...(approvedBy.length > 0 ? { help: welfareWords.approverHelp } : {})}
          />
        </>
      )}
    </Act>
  );
}

/** Nobody approves twice, nor for oneself, however the name is typed. */
function wrongApprover(by: string, { approvedBy, name: own }: ClaimLine): Words | null {
  const missing = wrongText(by, welfareWords.approverMissing);
  if (missing) return missing;
  if (nameKey(own) === nameKey(by)) return welfareWords.approverIsMember;
  return approvedBy.some((name) => nameKey(name) === nameKey(by)) ? welfareWords.approverTwice : null;
}

function RefuseForm({ claim }: Of) {
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const wrongBy = wrongText(by, welfareWords.refuserMissing);
  const wrongReason = wrongText(reason, welfareWords.reasonMissing);
  return (
    <Act
      command="decideClaim"
      button={welfareWords.refuse}
      first={false}
      wrong={[wrongBy, wrongReason]}
      sure={welfareWords.sureRefuse(claim.name, claim.benefit, cleanText(reason))}
      takes={{ tab: claim.tab, row: claim.row, knownBy: claim.knownBy, decides: 'refuse', by, reason }}
      did={claimChanged}
    >
      {(sent) => (
        <>
          <TextField label={welfareWords.refuser} value={by} type={setBy} wrong={sent ? wrongBy : null} />
          <TextField
            label={welfareWords.reason}
            value={reason}
            type={setReason}
            wrong={sent ? wrongReason : null}
            help={welfareWords.reasonHelp}
          />
        </>
      )}
    </Act>
  );
}
