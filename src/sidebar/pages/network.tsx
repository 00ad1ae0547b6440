/** The network's month: who has sent first, then the totals and the groups side by side; no names of members. */
import { useState } from 'preact/hooks';
import type { GroupLine, SummaryAnswer } from '../../core/commands/answers/figures.ts';
import type { Takes } from '../../core/commands/answers.ts';
import type { Satang } from '../../core/values/satang.ts';
import { showBaht } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';
import { board, boardCounts, states } from '../board.ts';
import { Chip } from '../parts/chip.tsx';
import { KeptWhole } from '../parts/kept-whole.tsx';
import { Ranking } from '../parts/reports/ranking.tsx';
import { Needed } from '../parts/result.tsx';
import { type Way, Ways } from '../parts/ways.tsx';
import { REPORTS } from '../reports.ts';
import { showDay, showMonth } from '../showing.ts';
import { choices, choose, chosen, goOn, goTop, language, networkSummary, type ReportName, say } from '../state.ts';
import { networkWords } from '../words/network.ts';
import { sendingWords } from '../words/sending.ts';
import { words } from '../words.ts';

/** The work of the network, by what it is about. */
const WORK: readonly (readonly [Words, readonly Way[]])[] = [
  [
    networkWords.beforeMeeting,
    [
      { name: sendingWords.groupReport, why: sendingWords.groupReportWhy, place: { page: 'groupReport' } },
      { name: sendingWords.takeIn, why: sendingWords.takeInWhy, place: { page: 'takeIn' } },
      toReport('pack'),
    ],
  ],
  [networkWords.money, [toReport('grants'), toReport('funerals'), toReport('businesses')]],
  [
    networkWords.peopleAndPlans,
    [toReport('meetings'), toReport('bodies'), toReport('plan'), toReport('survey'), toReport('households')],
  ],
  [networkWords.forEverybody, [toReport('board')]],
];

function toReport(name: ReportName): Way {
  const { title, why } = REPORTS[name];
  return { name: title, why, place: { page: name } };
}

function takes(): Takes<'summary'> {
  const wanted = chosen.value.month;
  return { page: 'network', ...(wanted ? { month: wanted } : {}) };
}

export function NetworkPage() {
  return (
    <Needed of={networkSummary} takes={takes()}>
      {(answer) => <NetworkView answer={answer} name={choices.value?.network ?? ''} />}
    </Needed>
  );
}

function openGroup(group: string): void {
  goTop('month');
  choose({ group });
}

function openReport(): void {
  if (chosen.value.group) choose({ group: '' });
  goOn({ page: 'summary' });
}

function NetworkView({ answer, name }: { readonly answer: SummaryAnswer; readonly name: string }) {
  const { taking, apart } = board(answer.groups);
  const { network } = answer;
  const part = words.nOfGroups(network.reported, network.groups);
  return (
    <>
      <section class="card">
        <h2>{say(words.freshness)}</h2>
        {name && <p class="soft">{name}</p>}
        <p class="figure">
          <b>{say(part)}</b> {say(words.haveEntries)}
        </p>
        <p class="soft">{say(words.asOf(showDay(answer.asOf, language.value)))}</p>
        <ul class="chips">
          {boardCounts(taking).map(({ state, count }) => (
            <li key={state}>
              <Chip tone={states[state].tone}>{say(words.counted(states[state].word, count))}</Chip>
            </li>
          ))}
        </ul>
      </section>
      <GroupRows groups={taking} />
      {apart.length > 0 && (
        <details class="card">
          <summary>{say(words.notTakingPart)}</summary>
          <ul>
            {apart.map(({ groupId, name }) => (
              <li key={groupId}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      <section class="card">
        <h2>{say(words.totals(part))}</h2>
        <dl class="lines">
          {totals(answer).map(([label, value]) => (
            <div key={label.en}>
              <dt>{say(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <button type="button" class="button" onClick={openReport}>
        {say(words.networkReport)}
      </button>
      {WORK.map(([title, ways]) => (
        <Ways key={title.en} title={title} ways={ways} />
      ))}
      <Ranking groups={taking} />
    </>
  );
}

/** As many as one sees at once; those whom someone has to call stand first. */
const AT_ONCE = 8;

function GroupRows({ groups }: { readonly groups: readonly GroupLine[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? groups : groups.slice(0, AT_ONCE);
  return (
    <>
      <ul class="rows" aria-label={say(words.freshness)}>
        {shown.map((group) => (
          <li key={group.groupId}>
            <GroupRow group={group} />
          </li>
        ))}
      </ul>
      {shown.length < groups.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {say(networkWords.more(groups.length - shown.length))}
        </button>
      )}
    </>
  );
}

function GroupRow({ group }: { readonly group: GroupLine }) {
  const { word, tone } = states[group.state];
  return (
    <button type="button" class="row" onClick={() => openGroup(group.groupId)}>
      <span class="what">
        <KeptWhole text={group.name} by=" " />
      </span>
      <Chip tone={tone}>{say(word)}</Chip>
      <span class="why">
        {group.lastReported === null
          ? say(words.never)
          : say(words.until(showMonth(group.lastReported, language.value)))}
        {group.rowsNotCounted > 0 && ` · ${say(words.notCounted(group.rowsNotCounted))}`}
      </span>
    </button>
  );
}

/** The few totals people ask for first; what is missing is a dash. */
function totals({ network }: SummaryAnswer): readonly (readonly [Words, string])[] {
  const money = (amount: Satang | null | undefined): string =>
    amount === null || amount === undefined ? '–' : say(words.baht(showBaht(amount)));
  const people = (count: number | null): string => (count === null ? '–' : say(words.peopleCount(count)));
  return [
    [words.membersNow, people(network.members.closing)],
    [words.people, people(network.people)],
    [words.received, money(network.contributions?.received)],
    [words.arrears, money(network.contributions?.arrears)],
    ...(network.savings ? [[words.savings, money(network.savings.closing)] as const] : []),
    [words.welfarePaid, money(network.welfare.paid)],
    [words.loansOutstanding, money(network.loans.outstanding)],
    [words.loansOverdue, money(network.loans.overdue)],
    [words.money, money(network.money.closing)],
    [words.fund, money(network.fund.total)],
  ];
}
