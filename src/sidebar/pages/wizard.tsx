/** How the whole sheet is read: its tabs, whose they are, and what works with them. */
import type { PageUnderstood, TabUnderstood, UnderstoodAnswer } from '../../core/commands/answers/understood.ts';
import type { Words } from '../../core/values/words.ts';
import { beginAnew } from '../doing.ts';
import { Chip, type ChipTone } from '../parts/chip.tsx';
import { TellGroup } from '../parts/forms/tell-group.tsx';
import { Needed } from '../parts/result.tsx';
import { choices, goOn, goTop, lookAgain, say, understood } from '../state.ts';
import { wizardWords } from '../words/wizard.ts';

export function WizardPage() {
  return (
    <Needed of={understood} takes={{}}>
      {(answer) => <Understood answer={answer} />}
    </Needed>
  );
}

/** What is not read yet stands above what is. */
const openFirst = (one: TabUnderstood, other: TabUnderstood): number => Number(isOpen(other)) - Number(isOpen(one));
const isOpen = ({ state }: TabUnderstood): boolean => state === 'unknown' || state === 'stopped';

function done(): void {
  beginAnew();
  lookAgain();
  goTop('month');
  goOn({ page: 'summary' });
}

function Understood({ answer }: { readonly answer: UnderstoodAnswer }) {
  const { tabs, systems, titled, privacy } = answer;
  const isRead = tabs.some(({ state }) => state === 'read');
  const listed = tabs.some((tab) => tab.tables.some(({ table }) => table === 'groups'));
  const known = choices.value?.groups ?? [];
  return (
    <>
      {isRead && (
        <section class="next">
          <p>{say(wizardWords.ready)}</p>
          <button type="button" class="button" onClick={done}>
            {say(wizardWords.done)}
          </button>
        </section>
      )}
      <section>
        <h2>{say(wizardWords.tabs)}</h2>
        <p class="soft">{say(wizardWords.tabsHow)}</p>
        <ul class="rows">
          {[...tabs].sort(openFirst).map((tab) => (
            <li key={tab.sheetId}>
              <TabRow tab={tab} />
            </li>
          ))}
        </ul>
      </section>
      {isRead && !listed && known.length > 0 && (
        <TellGroup key={known.map(({ groupId }) => groupId).join()} groups={known} titled={titled} />
      )}
      {systems.map(({ system, caption, pages }) => (
        <section key={system}>
          <h2>{`${say(wizardWords.works)} · ${say(caption)}`}</h2>
          <ul class="rows">
            {pages.map((page) => (
              <li key={page.page}>
                <Works page={page} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="soft">{say(privacy)}</p>
    </>
  );
}

/** What a tab is taken for, in a word. */
export function stateOf(tab: TabUnderstood): { readonly tone: ChipTone; readonly word: Words } {
  switch (tab.state) {
    case 'read':
      return { tone: 'good', word: tab.tables[0]?.caption ?? wizardWords.unknown };
    case 'stopped':
      return { tone: 'bad', word: wizardWords.stopped };
    case 'unknown':
      return { tone: 'look', word: wizardWords.unknown };
    default:
      return { tone: 'soft', word: wizardWords[tab.state] };
  }
}

function TabRow({ tab }: { readonly tab: TabUnderstood }) {
  const { tone, word } = stateOf(tab);
  const opens = tab.state !== 'result' && tab.state !== 'empty';
  const left = tab.tables.reduce((sum, { rows }) => sum + rows.notCounted, 0);
  const inside = (
    <>
      <span class={opens ? 'what leads' : 'what'}>{tab.tab}</span>
      <Chip tone={tone}>{say(word)}</Chip>
      {tab.tables.map(({ table, rows }) => (
        <span key={table} class="why">
          {say(wizardWords.counted(rows.counted, rows.cells))}
        </span>
      ))}
      {left > 0 && <span class="why tone-look">{say(wizardWords.notCounted(left))}</span>}
      {tab.state !== 'read' && opens && <span class="why">{say(tab.says)}</span>}
    </>
  );
  return opens ? (
    <button type="button" class="row" onClick={() => goOn({ page: 'wizardTab', tab: tab.tab })}>
      {inside}
    </button>
  ) : (
    <div class="row">{inside}</div>
  );
}

const TONES: { readonly [works in PageUnderstood['works']]: ChipTone } = { yes: 'good', partly: 'look', no: 'soft' };

function Works({ page: { caption, works, says } }: { readonly page: PageUnderstood }) {
  return (
    <div class="row">
      <span class="what">{say(caption)}</span>
      <Chip tone={TONES[works]}>{say(wizardWords[works])}</Chip>
      {says && <span class="why">{say(says)}</span>}
    </div>
  );
}
