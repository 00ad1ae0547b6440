/** The frame of every page: its head with title and choosers, the page, what was just done, and the bottom bar. */
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../core/values/words.ts';
import { inside, stepBack } from './back.ts';
import { HELP_OF } from './manuals/manuals.ts';
import { MonthPage } from './pages/month.tsx';
import { PAGES, type Page } from './pages.tsx';
import { Choosers } from './parts/choosers.tsx';
import { Paper } from './parts/reports/paper.tsx';
import { Said } from './parts/said.tsx';
import { paper } from './printing.ts';
import {
  choices,
  choose,
  chosen,
  goOn,
  goTop,
  groupOf,
  here,
  language,
  lookAgain,
  looksOnly,
  type PageName,
  type Place,
  say,
  textSize,
  trail,
} from './state.ts';
import { helping } from './words/helping.ts';
import { words } from './words.ts';

const BAR: readonly (readonly [PageName, Words])[] = [
  ['month', words.monthShort],
  ['members', words.members],
  ['network', words.network],
  ['settings', words.settings],
];

/** Where nothing is chosen any more: they say of which group they are. */
const OF_GROUP: readonly PageName[] = [
  'newClaim',
  'newLoan',
  'repay',
  'loan',
  'claim',
  'passbook',
  'rights',
  'leaving',
];

export function App() {
  const place = here();
  const page = PAGES[place.page];
  const help = HELP_OF[place.page];
  const known = chosen.value.month !== undefined;
  const lang = language.value;
  const size = textSize.value;
  const title = `${say(page.title)} · ${say(words.product)}`;
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dataset['size'] = size;
    document.title = title;
  }, [lang, size, title]);
  // What was printed is not what another page would print.
  useEffect(() => {
    paper.value = null;
  }, [place]);
  return (
    <>
      <Paper />
      <div class="frame">
        <Head page={page} place={place} />
        <main key={`${trail.value.length} ${place.page}`}>
          {looksOnly.value && <p class="card warned screen-only">{say(words.looksOnly)}</p>}
          {page.needsMonth && !known ? <MonthPage /> : page.shows(place)}
          {help && (
            <button type="button" class="link screen-only" onClick={() => goOn({ page: 'help', name: help })}>
              {say(helping.ofPage)}
            </button>
          )}
        </main>
        <div class="foot">
          <Said />
          <nav class="bar" aria-label={say(words.pages)}>
            {BAR.map(([name, caption]) => (
              <button
                key={name}
                type="button"
                aria-current={trail.value[0]?.page === name ? 'page' : undefined}
                onClick={() => goTop(name)}
              >
                {say(caption)}
              </button>
            ))}
          </nav>
        </div>
      </div>
    </>
  );
}

function Head({ page, place }: { readonly page: Page; readonly place: Place }) {
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const answer = choices.value;
  const named = OF_GROUP.includes(place.page) ? groupOf(place).group : undefined;
  const of = answer?.groups.find(({ groupId }) => groupId === named);
  // A new page begins at its title, for the eye and for the reader alike.
  useEffect(() => {
    if (!first.current) {
      window.scrollTo(0, 0);
      title.current?.focus();
    }
    first.current = false;
  }, [place]);
  return (
    <header class="head">
      <div class="head-row">
        {(trail.value.length > 1 || inside.value !== null) && (
          <button type="button" class="link" onClick={stepBack}>
            {say(words.back)}
          </button>
        )}
        <h1 ref={title} tabIndex={-1}>
          {say(page.title)}
        </h1>
        {page.again && (
          <button type="button" class="link" onClick={lookAgain}>
            {say(page.again)}
          </button>
        )}
      </div>
      {of && <p class="soft">{of.name}</p>}
      {answer && page.chooses !== 'nothing' && chosen.value.month !== undefined && (
        <Choosers
          answer={answer}
          group={chosen.value.group ?? ''}
          month={chosen.value.month}
          shows={page.chooses}
          choose={choose}
        />
      )}
    </header>
  );
}
