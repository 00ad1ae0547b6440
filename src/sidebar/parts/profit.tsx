/** Sharing out the profit: the proposal, and posting it once the meeting has approved. */
import { useState } from 'preact/hooks';
import type { YearEndAnswer } from '../../core/commands/answers/books.ts';
import { buddhistYear, showBaht, showCount } from '../../core/values/show.ts';
import { cleanText } from '../../core/values/text.ts';
import type { Words } from '../../core/values/words.ts';
import { didChange } from '../doing.ts';
import { showDay } from '../showing.ts';
import { choices, language, say, yearEnd } from '../state.ts';
import { bookWords } from '../words/books.ts';
import { forms } from '../words/forms.ts';
import { words } from '../words.ts';
import { Chip, type ChipTone } from './chip.tsx';
import { Act } from './forms/act.tsx';
import { PickField, ResolutionField, wrongResolution } from './forms/fields.tsx';
import { ReportView } from './reports/report.tsx';
import { WaysOut } from './reports/ways-out.tsx';
import { Needed } from './result.tsx';
import { UndoLink } from './said.tsx';

/** A group, and a year or the latest. */
export interface OfYear {
  readonly group?: string;
  readonly year?: string;
}

const STATES: {
  readonly [state in YearEndAnswer['state']]: { readonly word: Words; readonly tone: ChipTone };
} = {
  nothingToSplit: { word: bookWords.nothingToSplit, tone: 'soft' },
  noSplit: { word: bookWords.noSplit, tone: 'look' },
  proposed: { word: bookWords.proposed, tone: 'look' },
  posted: { word: bookWords.posted, tone: 'good' },
};

const GOES = [
  ['savings', bookWords.savings],
  ['payable', bookWords.payable],
] as const;

/** The systems in which members save, so that a dividend can be added to what they have. */
const SAVES: readonly string[] = ['sajja', 'production', 'villagefund'];

interface Profit {
  readonly takes: OfYear;
  /** Stays on a year, by its Buddhist number. */
  readonly choose: (year: string) => void;
}

export function ProfitView({ takes, choose }: Profit) {
  if (!takes.group) return <p class="card">{say(forms.chooseGroup)}</p>;
  return (
    <Needed of={yearEnd} takes={takes}>
      {(answer) => (
        <>
          <StateCard answer={answer} />
          <ReportView report={answer.report} />
          {answer.state === 'proposed' && answer.over && <PostForm answer={answer} takes={takes} choose={choose} />}
          <WaysOut
            prints={{ report: answer.report, caption: bookWords.printProfit, signed: true }}
            writes={{ command: 'yearEnd', takes, caption: forms.writeTab(bookWords.profitTab) }}
          />
        </>
      )}
    </Needed>
  );
}

function StateCard({ answer }: { readonly answer: YearEndAnswer }) {
  const { word, tone } = STATES[answer.state];
  return (
    <section class="card">
      <dl>
        <dt>{say(bookWords.profitOf)}</dt>
        <dd class={answer.profit < 0 ? 'figure strong tone-bad' : 'figure strong'}>
          {say(words.baht(showBaht(answer.profit)))}
        </dd>
      </dl>
      <p class="soft">
        {say(bookWords.fromTo(showDay(answer.from, language.value), showDay(answer.to, language.value)))}
      </p>
      <div class="chips">
        {!answer.over && <Chip tone="soft">{say(bookWords.notOver)}</Chip>}
        {(answer.over || answer.state !== 'proposed') && <Chip tone={tone}>{say(word)}</Chip>}
        {answer.resolution !== null && <span>{say(bookWords.postedBy(answer.resolution))}</span>}
        {answer.state === 'posted' && answer.action !== null && <UndoLink action={answer.action} />}
      </div>
    </section>
  );
}

interface Proposal extends Profit {
  readonly answer: YearEndAnswer;
}

function PostForm({ answer, takes, choose }: Proposal) {
  const year = String(buddhistYear(answer.to));
  const system = choices.value?.groups.find(({ groupId }) => groupId === answer.groupId)?.system ?? '';
  const saves = SAVES.includes(system);
  const [goesTo, setGoesTo] = useState<(typeof GOES)[number][0]>(saves ? 'savings' : 'payable');
  const [resolution, setResolution] = useState('');
  const wrong = wrongResolution(resolution);
  const paid = answer.members.filter(({ total }) => total > 0).length;
  return (
    <section class="card stack">
      <div>
        <h2>{say(bookWords.approve)}</h2>
        <p class="soft">{say(bookWords.approveWhy)}</p>
      </div>
      <Act
        command="yearEnd"
        button={bookWords.post}
        first={true}
        wrong={[wrong]}
        sure={bookWords.surePost(
          showBaht(answer.profit),
          showCount(paid),
          cleanText(resolution),
          goesTo === 'savings' ? bookWords.savings : bookWords.payable,
        )}
        takes={{ ...takes, year, post: true, resolution, goesTo }}
        did={(posted, says) => {
          // Where no year is chosen another one comes next: what was posted is still to be seen.
          choose(year);
          didChange({ words: says, action: posted.action });
        }}
      >
        {(sent) => (
          <>
            {saves && paid > 0 && <PickField label={bookWords.goesTo} choices={GOES} value={goesTo} pick={setGoesTo} />}
            {goesTo === 'payable' && <p class="soft">{say(bookWords.payableHow)}</p>}
            <ResolutionField value={resolution} type={setResolution} sent={sent} />
          </>
        )}
      </Act>
    </section>
  );
}
