/** Benefits as a list: whether there is a right to each, how much, why, and what comes next. */
import type { RightLine } from '../../../core/commands/answers/welfare.ts';
import { showBaht } from '../../../core/values/show.ts';
import type { Words } from '../../../core/values/words.ts';
import { showDay } from '../../showing.ts';
import { language, say } from '../../state.ts';
import { welfareWords } from '../../words/welfare.ts';
import { words } from '../../words.ts';
import { Chip } from '../chip.tsx';

export function RightRows({ rights }: { readonly rights: readonly RightLine[] }) {
  return (
    <ul class="rows" aria-label={say(welfareWords.rights)}>
      {rights.map((right) => (
        <li key={right.code} class="row">
          <Right right={right} />
        </li>
      ))}
    </ul>
  );
}

function Right({ right }: { readonly right: RightLine }) {
  return (
    <>
      <span class="what">{right.benefit}</span>
      {right.has ? (
        <Chip tone="good">{say(welfareWords.has)}</Chip>
      ) : right.ask ? (
        <Chip tone="look">{say(welfareWords.ask)}</Chip>
      ) : (
        <Chip tone="soft">{say(welfareWords.hasNot)}</Chip>
      )}
      {right.amount !== null && <span class="why strong">{say(welfareWords[right.per](showBaht(right.amount)))}</span>}
      <span class="why">{say(right.why)}</span>
      {leftLines(right).map((line) => (
        <span key={line.en} class="why">
          {say(line)}
        </span>
      ))}
    </>
  );
}

const UNITS: { readonly [per in RightLine['per']]: (count: number) => Words } = {
  event: welfareWords.unitsEvent,
  night: welfareWords.unitsNight,
  month: welfareWords.unitsMonth,
};

/** What is left of the year and of life, and the next step; what has no limit is not mentioned. */
function leftLines({ unitsLeft, moneyLeft, timesLeft, per, next }: RightLine): readonly Words[] {
  const left: readonly Words[] = [
    ...(unitsLeft === null ? [] : [UNITS[per](unitsLeft)]),
    ...(moneyLeft === null ? [] : [words.baht(showBaht(moneyLeft))]),
  ];
  const joined = (tongue: 'th' | 'en'): string => left.map((one) => one[tongue]).join(' · ');
  return [
    ...(left.length === 0 ? [] : [welfareWords.leftThisYear({ th: joined('th'), en: joined('en') })]),
    ...(timesLeft === null ? [] : [welfareWords.leftInLife(timesLeft)]),
    ...(next === null ? [] : [welfareWords.nextStep(showBaht(next.amount), showDay(next.from, language.value))]),
  ];
}
