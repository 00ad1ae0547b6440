/** The frame of every page: its head with title and choosers, the page, what was just done, and the bottom bar. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../core/values/words.ts';
import { FindingsPage } from './pages/findings.tsx';
import { MembersPage } from './pages/members.tsx';
import { MonthPage } from './pages/month.tsx';
import { NetworkPage } from './pages/network.tsx';
import { PassbookPage } from './pages/passbook.tsx';
import { SettingsPage } from './pages/settings.tsx';
import { SummaryPage } from './pages/summary.tsx';
import { Choosers } from './parts/choosers.tsx';
import {
  choices,
  choose,
  chosen,
  goBack,
  goTop,
  here,
  language,
  lookAgain,
  notice,
  type PageName,
  type Place,
  say,
  textSize,
  trail,
} from './state.ts';
import { words } from './words.ts';

interface Page {
  readonly title: Words;
  /** What can be chosen in its head. */
  readonly chooses: 'both' | 'month' | 'nothing';
  /** What reading the sheet again is called there; absent where there is nothing to read. */
  readonly again?: Words;
  /** Whether it stands on the group and month that the first answer tells. */
  readonly needsMonth: boolean;
  readonly shows: (place: Place) => VNode;
}

const PAGES: { readonly [page in PageName]: Page } = {
  month: { title: words.month, chooses: 'both', again: words.lookAgain, needsMonth: false, shows: () => <MonthPage /> },
  findings: {
    title: words.findings,
    chooses: 'both',
    again: words.checkAgain,
    needsMonth: true,
    shows: () => <FindingsPage />,
  },
  members: {
    title: words.members,
    chooses: 'both',
    again: words.lookAgain,
    needsMonth: true,
    shows: () => <MembersPage />,
  },
  passbook: {
    title: words.passbook,
    chooses: 'nothing',
    again: words.lookAgain,
    needsMonth: true,
    shows: ({ memberId }) => <PassbookPage memberId={memberId ?? ''} />,
  },
  summary: {
    title: words.summary,
    chooses: 'both',
    again: words.lookAgain,
    needsMonth: true,
    shows: () => <SummaryPage />,
  },
  network: {
    title: words.network,
    chooses: 'month',
    again: words.lookAgain,
    needsMonth: true,
    shows: () => <NetworkPage />,
  },
  settings: { title: words.settings, chooses: 'nothing', needsMonth: false, shows: () => <SettingsPage /> },
};

const BAR: readonly (readonly [PageName, Words])[] = [
  ['month', words.monthShort],
  ['members', words.members],
  ['network', words.network],
  ['settings', words.settings],
];

export function App() {
  const place = here();
  const page = PAGES[place.page];
  const known = chosen.value.month !== undefined;
  const lang = language.value;
  const size = textSize.value;
  const title = `${say(page.title)} · ${say(words.product)}`;
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dataset['size'] = size;
    document.title = title;
  }, [lang, size, title]);
  return (
    <div class="frame">
      <Head page={page} place={place} />
      <main key={`${trail.value.length} ${place.page}`}>
        {page.needsMonth && !known ? <MonthPage /> : page.shows(place)}
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
  );
}

function Head({ page, place }: { readonly page: Page; readonly place: Place }) {
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const answer = choices.value;
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
        {trail.value.length > 1 && (
          <button type="button" class="link" onClick={goBack}>
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

/** The one live region for what was just done; it stays in the page so that readers hear it change. */
function Said() {
  const said = notice.value;
  return (
    <div role="status">
      {said && (
        <div class="notice" data-tone={said.tone}>
          <p>{say(said.words)}</p>
          <button
            type="button"
            class="link"
            onClick={() => {
              notice.value = null;
            }}
          >
            {say(words.close)}
          </button>
        </div>
      )}
    </div>
  );
}
