/** What the check found: by what is to be done, cut to what is sought, or one after another with its cell selected. */
import { useEffect, useState } from 'preact/hooks';
import type { FindingItem, FindingsAnswer, Untidy } from '../../core/commands/answers/findings.ts';
import type { Takes } from '../../core/commands/answers.ts';
import { useBack } from '../back.ts';
import { deeper, inOrder, NOTHING_SOUGHT, placeOf, seeking, soughtOf, type Work, worksOf } from '../findings.ts';
import { goToCell } from '../going.ts';
import { FindingCard } from '../parts/findings/finding-card.tsx';
import { KindRow } from '../parts/findings/kind-row.tsx';
import { MendCells } from '../parts/findings/mend-cells.tsx';
import { SeekFindings } from '../parts/findings/seek-findings.tsx';
import { WaysOut } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { UndoLink } from '../parts/said.tsx';
import { showDay } from '../showing.ts';
import { findings, goOn, here, language, say, scope, someFindings } from '../state.ts';
import { findingWords } from '../words/findings.ts';
import { words } from '../words.ts';

export function FindingsPage() {
  const wanted = scope();
  const of = JSON.stringify(wanted);
  const deep = deeper.value?.of === of ? deeper.value.takes : null;
  const dig = (takes: Takes<'findings'>): void => {
    deeper.value = { of, takes };
  };
  if (deep !== null) {
    return (
      <>
        <button type="button" class="link" onClick={leaveDeep}>
          {say(findingWords.backToAll)}
        </button>
        <Needed of={someFindings} takes={{ ...wanted, ...deep }}>
          {(answer) => <Walked key={JSON.stringify(deep)} answer={answer} deep={deep} dig={dig} />}
        </Needed>
      </>
    );
  }
  return (
    <Needed of={findings} takes={wanted}>
      {(answer) => <Walked answer={answer} deep={null} dig={dig} />}
    </Needed>
  );
}

const leaveDeep = (): void => {
  deeper.value = null;
};

interface Walks {
  readonly answer: FindingsAnswer;
  /** What was asked for beyond the list; null = the list itself. */
  readonly deep: Takes<'findings'> | null;
  readonly dig: (takes: Takes<'findings'>) => void;
}

const alikeIn = (items: readonly FindingItem[], { code, tab, column }: FindingItem): number =>
  items.reduce(
    (sum, one) => (one.code === code && one.tab === tab && one.column === column ? sum + one.alike : sum),
    0,
  );

/** Which one is looked at: those before it may be settled meanwhile. */
interface Stands {
  readonly place: number;
  readonly matter: string;
}

function placeNow(all: readonly FindingItem[], { place, matter }: Stands): number {
  const moved = all[place]?.matter === matter ? -1 : all.findIndex((one) => one.matter === matter);
  return moved < 0 ? place : moved;
}

/** The list, or one of it. */
function Walked({ answer, deep, dig }: Walks) {
  const sought = deep === null ? soughtOf(answer.items, seeking.value) : answer.items;
  const works = worksOf(sought);
  const all = inOrder(works);
  const standing = (place: number): Stands => ({ place, matter: all[place]?.matter ?? '' });
  // Who went on from one of them, to a member or a loan, comes back to it.
  const [stands, setStands] = useState<Stands | null>(() => {
    const { nth } = here();
    return nth === undefined ? null : standing(nth);
  });
  const current = stands && placeNow(all, stands);
  useBack(stands !== null ? () => setStands(null) : deep !== null ? leaveDeep : null);
  const show = (place: number | null): void => {
    setStands(place === null ? null : standing(place));
    const item = place === null ? undefined : all[place];
    if (item) void goToCell(item);
  };
  const digAlike = ({ code, tab, column }: FindingItem): void => {
    setStands(null);
    dig({ code, ...(tab === null ? {} : { tab }), ...(column === null ? {} : { column }), apart: true });
  };
  // Those alike are gone through from the first at once: that is what was asked for.
  useEffect(() => {
    if (deep?.apart && current === null && all.length > 0) show(0);
  }, []);
  const item = current === null ? undefined : all[current];
  if (item && current !== null) {
    const alike = deep?.apart ? answer.found : alikeIn(answer.items, item);
    const apart = item.alike > 1 ? () => digAlike(item) : null;
    return <FindingCard item={item} nth={current} count={all.length} alike={alike} show={show} apart={apart} />;
  }
  const shown = all.reduce((sum, { alike }) => sum + alike, 0);
  const choose = (chosen: FindingItem): void => (chosen.alike > 1 ? digAlike(chosen) : show(all.indexOf(chosen)));
  return (
    <>
      {all.length > 0 && (
        <button type="button" class="button first" onClick={() => show(0)}>
          {say(words.oneByOne)}
        </button>
      )}
      {deep === null && <Seeking answer={answer} dig={dig} />}
      {answer.items.length > 0 && (
        <p role="status" class="soft">
          {say(findingWords.shown(shown, answer.found))}
          {all.length < shown && say(findingWords.together(all.length))}
        </p>
      )}
      {all.length === 0 && <Nothing sought={answer.items.length > 0 || deep !== null} />}
      {works.map((work, place) => (
        <WorkRows key={work.todo} work={work} opens={place === 0} choose={choose} />
      ))}
      {answer.left > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => dig({ ...(deep ?? {}), from: (deep?.from ?? 1) + answer.items.length })}
        >
          {say(findingWords.nextStretch(answer.left))}
        </button>
      )}
      {deep === null && <Below answer={answer} />}
      {deep === null && <WaysOut writes={{ command: 'check', takes: scope(), caption: words.writeFindings }} />}
    </>
  );
}

function Seeking({ answer, dig }: Pick<Walks, 'answer' | 'dig'>) {
  const { open, tabs, items, left } = answer;
  if (open.reject + open.confirm + open.note === 0) return null;
  const isWhole = left === 0 && items.every(({ alike }) => alike === 1);
  const everywhere = (): void => {
    const { severity, tab, words: typed } = seeking.value;
    dig({
      sought: typed.trim(),
      apart: true,
      ...(severity === '' ? {} : { severity }),
      ...(tab === '' ? {} : { tab }),
    });
  };
  return <SeekFindings open={open} tabs={tabs} everywhere={isWhole ? null : everywhere} />;
}

function Nothing({ sought }: { readonly sought: boolean }) {
  return (
    <section class="card stack">
      <div role="status">
        <p class={sought ? '' : 'tone-good'}>
          <strong>{say(sought ? findingWords.noneSought : words.noFindings)}</strong>
        </p>
        {!sought && <p class="soft">{say(words.noFindingsWhy)}</p>}
      </div>
      {sought ? (
        <button
          type="button"
          class="button"
          onClick={() => {
            seeking.value = NOTHING_SOUGHT;
            deeper.value = null;
          }}
        >
          {say(findingWords.showAll)}
        </button>
      ) : (
        <button type="button" class="button first" onClick={() => goOn({ page: 'summary' })}>
          {say(words.summary)}
        </button>
      )}
    </section>
  );
}

interface Rows {
  readonly work: Work;
  readonly opens: boolean;
  readonly choose: (item: FindingItem) => void;
}

function WorkRows({ work, opens, choose }: Rows) {
  return (
    <section class="severity">
      <h2>{say(words.counted(work.title, work.count))}</h2>
      <p class="soft">{say(work.why)}</p>
      <ul class="rows">
        {work.kinds.map((kind, index) => (
          <li key={kind.code}>
            <KindRow kind={kind} opens={opens && index === 0} choose={choose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is not to be done, but may be looked at: columns to tidy, what was accepted, checks that are off. */
function Below({ answer: { untidy, accepted, off } }: Pick<Walks, 'answer'>) {
  return (
    <>
      {untidy.length > 0 && <UntidyColumns columns={untidy} />}
      {accepted.length > 0 && (
        <details class="card">
          <summary>{say(findingWords.accepted(accepted.length))}</summary>
          <ul class="stack">
            {accepted.map((one, place) => (
              <li key={`${place} ${one.row}`}>
                <p>
                  <strong>{say(one.title)}</strong> · {say(one.message)}
                </p>
                <p class="soft">
                  {say(
                    findingWords.acceptedBy(
                      one.accepted.reason,
                      one.accepted.by,
                      showDay(one.accepted.date, language.value),
                    ),
                  )}
                </p>
                <button type="button" class="link" onClick={() => void goToCell(one)}>
                  {say(placeOf(one))}
                </button>
                {one.action !== null && (
                  <UndoLink
                    action={one.action}
                    caption={findingWords.withdraw(accepted.filter(({ action }) => action === one.action).length)}
                  />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {off.length > 0 && (
        <details class="card">
          <summary>{say(words.checksOff(off.length))}</summary>
          <ul class="stack soft">
            {off.map((one) => (
              <li key={one.en}>{say(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function UntidyColumns({ columns }: { readonly columns: readonly Untidy[] }) {
  const [takes, setTakes] = useState<Takes<'mend'> | null>(null);
  return (
    <details class="card">
      <summary>{say(findingWords.untidy(columns.length))}</summary>
      <p class="soft">{say(findingWords.untidyWhy)}</p>
      {takes !== null && <MendCells key={JSON.stringify(takes)} takes={takes} leave={() => setTakes(null)} />}
      <ul class="stack">
        {columns.map(({ tab, column, header, kind, count }) => (
          <li key={`${column} ${tab}`}>
            <button
              type="button"
              class="row link"
              onClick={() => setTakes({ ...scope(), code: 'UNTIDY', tab, column })}
            >
              <span class="what">
                {say(
                  kind === 'numbers'
                    ? findingWords.untidyNumbers(count, header)
                    : findingWords.untidyBlanks(count, header),
                )}
              </span>
              <span class="why">{say(words.place(tab, null, column))}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
