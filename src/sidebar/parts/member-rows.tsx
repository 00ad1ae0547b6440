/** Members as a list, each with what he owes, leading to his page; arrow keys walk it. */

import type { RefObject } from 'preact';
import type { MemberChoice } from '../../core/commands/answers/members.ts';
import { showBaht } from '../../core/values/show.ts';
import { goOn, say } from '../state.ts';
import { memberWords } from '../words/member.ts';
import { words } from '../words.ts';
import { Chip } from './chip.tsx';
import { KeptWhole } from './kept-whole.tsx';

interface Listed {
  readonly members: readonly MemberChoice[];
  readonly list?: RefObject<HTMLUListElement | null>;
  /** What a press does; absent = it leads to his page. */
  readonly pick?: (member: MemberChoice) => void;
}

const openPage = ({ memberId }: MemberChoice): void => goOn({ page: 'passbook', memberId });

export function MemberRows({ members, list, pick = openPage }: Listed) {
  return (
    <ul class="rows" ref={list ?? null} onKeyDown={walk}>
      {members.map((member) => (
        <li key={member.memberId}>
          <MemberRow member={member} pick={() => pick(member)} />
        </li>
      ))}
    </ul>
  );
}

/** Arrow keys walk the list, as one finger does. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLUListElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const rows: readonly (Element | null)[] = [...event.currentTarget.querySelectorAll('button')];
  const next = rows[rows.indexOf(document.activeElement) + step];
  if (next instanceof HTMLElement) next.focus();
}

function MemberRow({ member, pick }: { readonly member: MemberChoice; readonly pick: () => void }) {
  return (
    <button type="button" class="row" onClick={pick}>
      <span class="what">
        <KeptWhole text={member.name || say(words.number(member.memberId))} by=" " />
      </span>
      {member.arrears !== null && member.arrears > 0 ? (
        <Chip tone="bad">{say(words.owes(showBaht(member.arrears)))}</Chip>
      ) : (
        member.arrears !== null && <Chip tone="good">{say(words.owesNothing)}</Chip>
      )}
      <span class="why">
        {say(words.number(member.memberId))}
        {member.household !== null && ` · ${say(memberWords.house(member.household))}`}
        {!member.active && ` · ${say(words.leftGroup)}`}
      </span>
    </button>
  );
}
