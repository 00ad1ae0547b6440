/** The group and the month that every page speaks of. */
import type { MonthAnswer } from '../../core/commands/answers/month.ts';
import { showMonth } from '../showing.ts';
import { language, say } from '../state.ts';
import { words } from '../words.ts';

interface Chooser {
  readonly answer: MonthAnswer;
  readonly group: string;
  readonly month: string;
  readonly shows: 'both' | 'group' | 'month';
  readonly choose: (change: { readonly group?: string; readonly month?: string }) => void;
}

/** A longer name than this is cut off by the browser's own list. */
const LONGEST = 24;

export function Choosers({ answer, group, month, shows, choose }: Chooser) {
  const name = answer.groups.find(({ groupId }) => groupId === group)?.name ?? '';
  return (
    <div class="choosers">
      {shows !== 'month' && answer.groups.length > 0 && (
        <label>
          <span class="unseen">{say(words.group)}</span>
          <select class="field" value={group} onChange={(event) => choose({ group: event.currentTarget.value })}>
            {(answer.groups.length > 1 || group === '') && <option value="">{say(words.wholeNetwork)}</option>}
            {answer.groups.map(({ groupId, name }) => (
              <option key={groupId} value={groupId}>
                {name}
              </option>
            ))}
          </select>
          {name.length > LONGEST && <span class="soft">{name}</span>}
        </label>
      )}
      {shows !== 'group' && answer.months.length > 0 && (
        <label>
          <span class="unseen">{say(words.monthChooser)}</span>
          <select class="field" value={month} onChange={(event) => choose({ month: event.currentTarget.value })}>
            {answer.months.map((choice) => (
              <option key={choice} value={choice}>
                {showMonth(choice, language.value)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
