/** Cutting the list of findings to what is sought: how grave, in which tab, and words. */
import type { Counts } from '../../../core/commands/answers/findings.ts';
import type { Severity } from '../../../core/reports/findings-sought.ts';
import { type NOTHING_SOUGHT, seeking, severities } from '../../findings.ts';
import { say } from '../../state.ts';
import { findingWords } from '../../words/findings.ts';
import { words } from '../../words.ts';
import { SelectField } from '../forms/fields.tsx';

interface Seeks {
  readonly open: Counts;
  readonly tabs: readonly string[];
  /** Looks beyond what the list holds; null where it holds everything. */
  readonly everywhere: (() => void) | null;
}

const ORDER: readonly Severity[] = ['reject', 'confirm', 'note'];

export function SeekFindings({ open, tabs, everywhere }: Seeks) {
  const { severity, tab, words: typed } = seeking.value;
  const seek = (change: Partial<typeof NOTHING_SOUGHT>): void => {
    seeking.value = { ...seeking.value, ...change };
  };
  const all = open.reject + open.confirm + open.note;
  const views: readonly (readonly [Severity | '', string])[] = [
    ['', say(words.counted(findingWords.all, all))],
    ...ORDER.filter((one) => open[one] > 0).map((one): readonly [Severity, string] => [
      one,
      say(words.counted(severities[one].name, open[one])),
    ]),
  ];
  return (
    <search class="stack">
      <fieldset>
        <legend>{say(findingWords.severity)}</legend>
        <div class="views">
          {views.map(([one, caption]) => (
            <button
              key={one}
              type="button"
              class="button"
              aria-pressed={one === severity}
              onClick={() => seek({ severity: one })}
            >
              {caption}
            </button>
          ))}
        </div>
      </fieldset>
      <label>
        <span>{say(findingWords.seek)}</span>
        <input
          class="field"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => seek({ words: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && typed.trim() !== '') everywhere?.();
          }}
        />
      </label>
      {tabs.length > 1 && (
        <SelectField
          label={findingWords.tab}
          choices={tabs.map((title) => [title, title] as const)}
          none={findingWords.allTabs}
          value={tab}
          pick={(title) => seek({ tab: title })}
          wrong={null}
        />
      )}
      {everywhere && typed.trim() !== '' && (
        <button type="button" class="button" onClick={everywhere}>
          {say(findingWords.seekAll)}
        </button>
      )}
    </search>
  );
}
