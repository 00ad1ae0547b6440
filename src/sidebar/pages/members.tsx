/** The members of a group: found by number or part of a name, each with what he owes. */
import { useEffect, useRef } from 'preact/hooks';
import type { MembersAnswer } from '../../core/commands/answers/members.ts';
import { MemberRows } from '../parts/member-rows.tsx';
import { Result } from '../parts/result.tsx';
import { answerIn } from '../questions.ts';
import { chosen, goOn, members, say, sought } from '../state.ts';
import { words } from '../words.ts';

/** Long enough for the next key, short enough not to be noticed. */
const PAUSE = 250;

function takes(): { group: string; query?: string } {
  const query = sought.value.trim();
  return { group: chosen.value.group ?? '', ...(query ? { query } : {}) };
}

export function MembersPage() {
  const list = useRef<HTMLUListElement>(null);
  const asked = members.asked.value;
  const group = chosen.value.group;
  const query = sought.value;
  useEffect(() => {
    if (!group) return undefined;
    const ofAnother = answerIn(asked)?.groupId !== group;
    const wait = setTimeout(() => members.need(takes()), ofAnother ? 0 : PAUSE);
    return () => clearTimeout(wait);
  }, [asked, group, query]);
  if (!group) return <p class="card">{say(words.chooseGroup)}</p>;
  return (
    <>
      <search>
        <label>
          <span>{say(words.searchMember)}</span>
          <input
            class="field"
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={query}
            aria-describedby="search-help"
            onInput={(event) => {
              sought.value = event.currentTarget.value;
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') void openFirst();
              if (event.key === 'ArrowDown') {
                event.preventDefault();
                list.current?.querySelector('button')?.focus();
              }
            }}
          />
        </label>
        <p id="search-help" class="soft">
          {say(words.searchHelp)}
        </p>
      </search>
      <Result of={members} again={() => void members.ask(takes())}>
        {(answer) =>
          answer.groupId === group && (
            <>
              <p role="status" class={answer.found > 0 ? 'soft' : 'card'}>
                {say(countOf(answer, query.trim()))}
              </p>
              <MemberRows members={answer.members} list={list} />
            </>
          )
        }
      </Result>
    </>
  );
}

/** Enter opens the member of exactly that number, or else the first of the list. */
async function openFirst(): Promise<void> {
  const wanted = takes();
  const asked = await members.ask(wanted);
  if (asked.state !== 'answered' || wanted.query !== takes().query) return;
  const found = asked.answer.members;
  const first = found.find(({ memberId }) => memberId === wanted.query) ?? found[0];
  if (first && wanted.query) goOn({ page: 'passbook', memberId: first.memberId });
}

function countOf(answer: MembersAnswer, query: string) {
  if (answer.found > 0) return words.found(answer.members.length, answer.found);
  return query ? words.noMember(query) : words.noMembers;
}
