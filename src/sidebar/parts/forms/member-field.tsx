/** A member in a form: his number, or part of his name and then whom of those who fit. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MemberChoice } from '../../../core/commands/answers/members.ts';
import { fitOf } from '../../../core/values/fits.ts';
import type { Words } from '../../../core/values/words.ts';
import { type Question, question } from '../../questions.ts';
import { say } from '../../state.ts';
import { collectionWords } from '../../words/collection.ts';
import { words } from '../../words.ts';
import { MemberRows } from '../member-rows.tsx';
import { TextField } from './fields.tsx';

/** Long enough for the next key, short enough not to be noticed. */
const PAUSE = 250;
const MOST_SHOWN = 6;

interface MemberTyped {
  readonly groupId: string;
  readonly label: Words;
  /** A number, or what was typed to find one. */
  readonly value: string;
  readonly type: (value: string) => void;
  readonly wrong: Words | null;
  readonly help?: Words;
}

export function MemberField({ groupId, label, value, type, wrong, help }: MemberTyped) {
  const [finding] = useState<Question<'members'>>(() => question('members'));
  /** Who was picked, or has the very number that was typed. */
  const [chosen, choose] = useState<MemberChoice | null>(null);
  const [seeks, seek] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const query = value.trim();
  useEffect(() => {
    if (query === '' || chosen !== null) return undefined;
    const wait = setTimeout(() => finding.need({ group: groupId, query }), PAUSE);
    return () => clearTimeout(wait);
  }, [query, groupId, chosen]);
  const asked = finding.asked.value;
  // An answer to what was typed before says nothing of what stands there now.
  const found = asked.state === 'answered' ? asked.answer : null;
  const pick = (member: MemberChoice): void => {
    choose(member);
    seek(false);
    type(member.memberId);
    box.current?.querySelector('input')?.focus();
  };
  const first = found?.members[0];
  const isNumber = first !== undefined && query !== '' && fitOf(first, query) === 0;
  const settled = chosen ?? (isNumber ? first : null);
  const shows = seeks && query !== '' && chosen === null && found !== null;
  const about: Words | undefined = settled ? { th: settled.name, en: settled.name } : help;
  return (
    <div class="stack" ref={box}>
      <TextField
        label={label}
        value={value}
        wrong={wrong}
        {...(about ? { help: about } : {})}
        type={(typed) => {
          choose(null);
          seek(true);
          type(typed);
        }}
        leave={() => seek(!isNumber)}
        keys={(event) => {
          if (event.key === 'ArrowDown' && shows) {
            event.preventDefault();
            list.current?.querySelector('button')?.focus();
          } else if (event.key === 'Enter' && shows && first) {
            event.preventDefault();
            pick(first);
          }
        }}
      />
      <p role="status" class={shows && found.found === 0 ? 'tone-look' : 'soft'}>
        {shows &&
          say(found.found === 0 ? words.noMember(query) : words.found(Math.min(found.found, MOST_SHOWN), found.found))}
      </p>
      {shows && (
        // A press keeps the field: left before the press is heard, the list would be gone under the finger.
        <section aria-label={say(collectionWords.fits)} onMouseDown={(event) => event.preventDefault()}>
          <MemberRows members={found.members.slice(0, MOST_SHOWN)} list={list} pick={pick} />
        </section>
      )}
    </div>
  );
}
