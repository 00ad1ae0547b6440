/** The three ways to begin: an example, a new group, or the sheet that is there. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../../core/values/words.ts';
import { beginAnew } from '../doing.ts';
import { goOn, goTop, say } from '../state.ts';
import { startWords } from '../words/start.ts';
import { useOnce } from './forms/once.tsx';

interface Begins {
  /** Titles of the tabs that hold something; none = the sheet is blank. */
  readonly tabs: readonly string[];
}

const MOST_NAMED = 3;

export function Begin({ tabs }: Begins) {
  const isBlank = tabs.length === 0;
  const named = `${tabs.slice(0, MOST_NAMED).join(', ')}${tabs.length > MOST_NAMED ? ' …' : ''}`;
  const own = (
    <Choice
      key="own"
      title={startWords.own}
      why={isBlank ? startWords.ownBlank : startWords.ownWhy}
      first={!isBlank}
      choose={isBlank ? null : () => goOn({ page: 'wizard' })}
    />
  );
  const others = [
    <Example key="example" first={isBlank} />,
    <Choice
      key="new"
      title={startWords.newGroup}
      why={startWords.newGroupWhy}
      first={false}
      choose={() => goOn({ page: 'newGroup' })}
    />,
  ];
  return (
    <>
      <p>{say(isBlank ? startWords.blank : startWords.foreign(named))}</p>
      {isBlank ? [...others, own] : [own, ...others]}
    </>
  );
}

function Example({ first }: { readonly first: boolean }) {
  const [write, said] = useOnce('example', {}, () => {
    beginAnew();
    goTop('month');
  });
  return (
    <Choice title={startWords.example} why={startWords.exampleWhy} first={first} choose={write}>
      {said}
    </Choice>
  );
}

interface Chooses {
  readonly title: Words;
  readonly why: Words;
  readonly first: boolean;
  /** Null where it cannot be chosen here: `why` then says what to do. */
  readonly choose: (() => void) | null;
  readonly children?: ComponentChildren;
}

function Choice({ title, why, first, choose, children }: Chooses) {
  return (
    <section class="card stack">
      {choose === null ? (
        <h2>{say(title)}</h2>
      ) : (
        <button type="button" class={first ? 'button first' : 'button'} onClick={choose}>
          {say(title)}
        </button>
      )}
      <p class="soft">{say(why)}</p>
      {children}
    </section>
  );
}
