/** How one tab is read, and saying otherwise: tried at once, kept when it is right, and taken back at any time. */
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type {
  BindAnswer,
  BindingTold,
  TableUnderstood,
  TabUnderstood,
  UnderstoodAnswer,
} from '../../core/commands/answers/understood.ts';
import type { Takes } from '../../core/commands/answers.ts';
import type { Words } from '../../core/values/words.ts';
import { didChange } from '../doing.ts';
import { goToCell } from '../going.ts';
import { Chip } from '../parts/chip.tsx';
import { Act } from '../parts/forms/act.tsx';
import { FieldColumns } from '../parts/forms/field-columns.tsx';
import { SelectField, TextField } from '../parts/forms/fields.tsx';
import { Guesses, ReadAs } from '../parts/read-as.tsx';
import { Needed, Result } from '../parts/result.tsx';
import { answerIn, question } from '../questions.ts';
import { choices, say, understood } from '../state.ts';
import { wizardWords } from '../words/wizard.ts';
import { stateOf } from './wizard.tsx';

/** What is said of a tab and not kept yet. */
export interface Draft {
  /** Blank = as the program finds. */
  readonly table: string;
  readonly group: string;
  readonly headerRow: string;
  readonly month: string;
  readonly monthYear: string;
  /** The letter of the column of each field that somebody chose; blank = none. */
  readonly columns: Readonly<Record<string, string>>;
}

export function WizardTabPage({ tab }: { readonly tab: string }) {
  return (
    <Needed of={understood} takes={{}}>
      {(answer) => {
        const found = answer.tabs.find((one) => one.tab === tab);
        return found ? <OneTab key={JSON.stringify(found.binding)} tab={found} answer={answer} /> : null;
      }}
    </Needed>
  );
}

function draftOf({ binding, tables }: TabUnderstood): Draft {
  return {
    table: binding?.table ?? tables[0]?.table ?? '',
    group: binding?.group ?? '',
    headerRow: binding?.headerRow ? String(binding.headerRow) : '',
    month: binding?.month ?? '',
    monthYear: binding?.monthYear ? String(binding.monthYear) : '',
    columns: binding?.columns ?? {},
  };
}

/** Whether months stand there whose year nobody has said. */
function asksYear({ columns }: TabUnderstood, { monthYear }: Draft): boolean {
  return monthYear !== '' || columns.some(({ isMonth, month }) => isMonth && month === null);
}

/** A list of who paid in one month has neither days nor columns of months. */
function asksMonth(read: TableUnderstood | null, { table, month }: Draft): boolean {
  const lacksDay =
    read?.form === 'long' && read.fields.some(({ field, letter }) => field === 'date' && letter === null);
  return table === 'receipts' && (month !== '' || read?.form === 'month' || lacksDay);
}

/** Whose all the rows are: one of the groups that are known, or a name where there is none yet. */
function RowsOf({ value, pick }: { readonly value: string; readonly pick: (group: string) => void }) {
  const groups = choices.value?.groups ?? [];
  const common = { label: wizardWords.rowsOf, wrong: null, help: wizardWords.rowsOfHelp, value } as const;
  const known = groups.map(({ groupId, name }) => [groupId, name] as const);
  if (groups.length < 2) return <TextField {...common} type={pick} />;
  const listed = value === '' || known.some(([groupId]) => groupId === value);
  return (
    <SelectField
      {...common}
      choices={listed ? known : [[value, value], ...known]}
      none={wizardWords.rowsSay}
      pick={pick}
    />
  );
}

/** The binding that was replaced last, to go back to it. */
const lastBound = signal<{ readonly tab: string; readonly before: BindingTold | null } | null>(null);

function GoBack({ tab, before }: { readonly tab: string; readonly before: BindingTold | null }) {
  const did = (_: BindAnswer, says: Words): void => {
    lastBound.value = null;
    didChange({ words: says, action: null });
  };
  const common = { button: wizardWords.back, first: false, wrong: [], sure: wizardWords.sureBack(tab), did } as const;
  return before === null ? (
    <Act {...common} command="unbind" takes={{ tab, post: true }}>
      {() => null}
    </Act>
  ) : (
    <Act {...common} command="bind" takes={{ ...takesOf(tab, before), post: true }}>
      {() => null}
    </Act>
  );
}

/** What `bind` takes to put a binding back. */
const takesOf = (tab: string, { monthYear, ...binding }: BindingTold): Takes<'bind'> => ({
  ...binding,
  tab,
  monthYear: monthYear === null ? null : String(monthYear),
});

function OneTab({ tab, answer }: { readonly tab: TabUnderstood; readonly answer: UnderstoodAnswer }) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(tab));
  const [tried] = useState(() => question('bind'));
  // Who takes what is offered has nothing to choose among the columns: keeping it stands above them.
  const [guessed, setGuessed] = useState(false);
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(tab));
  const wrongRow = /^\d*$/.test(draft.headerRow) && draft.headerRow !== '0' ? null : wizardWords.headerUnread;
  const takes: Takes<'bind'> = {
    tab: tab.tab,
    table: draft.table,
    group: draft.group === '' ? null : draft.group,
    columns: draft.columns,
    headerRow: draft.headerRow === '' || wrongRow ? null : Number(draft.headerRow),
    month: draft.month === '' ? null : draft.month,
    monthYear: draft.monthYear === '' ? null : draft.monthYear,
  };
  const key = JSON.stringify(takes);
  const isTried = isChanged && draft.table !== '' && wrongRow === null;
  useEffect(() => {
    if (isTried) tried.need(takes);
  }, [key, isTried]);
  const asTried: BindAnswer | null = isTried ? answerIn(tried.asked.value) : null;
  const shown = asTried?.tab ?? tab;
  const read = shown.tables.find(({ table }) => table === draft.table) ?? shown.tables[0] ?? null;
  const fields = asTried?.fields ?? read?.fields ?? [];
  const { tone, word } = stateOf(shown);
  const caption = answer.choices.find(({ table }) => table === draft.table)?.caption ?? wizardWords.none;
  const keeping = (
    <section class="card stack">
      {isChanged ? (
        <Act
          command="bind"
          button={wizardWords.keep}
          first={true}
          wrong={[wrongRow, draft.table === '' ? wizardWords.unknown : null]}
          sure={wizardWords.sureKeep(tab.tab, say(caption))}
          takes={{ ...takes, post: true }}
          did={({ before }, says) => {
            lastBound.value = { tab: tab.tab, before };
            didChange({ words: says, action: null });
          }}
        >
          {() => null}
        </Act>
      ) : (
        <p class="soft">{say(wizardWords.unchanged)}</p>
      )}
      {isChanged && (
        <button type="button" class="button" onClick={() => setDraft(draftOf(tab))}>
          {say(wizardWords.back)}
        </button>
      )}
      {lastBound.value?.tab === tab.tab && !isChanged && <GoBack tab={tab.tab} before={lastBound.value.before} />}
      {tab.binding && !isChanged && (
        <Act
          command="unbind"
          button={wizardWords.forget}
          first={false}
          wrong={[]}
          sure={wizardWords.sureForget(tab.tab)}
          takes={{ tab: tab.tab, post: true }}
          did={(_, says) => didChange({ words: says, action: null })}
        >
          {() => null}
        </Act>
      )}
    </section>
  );
  return (
    <>
      <section class="card stack">
        <div class="chips">
          <h2>{tab.tab}</h2>
          <Chip tone={tone}>{say(word)}</Chip>
        </div>
        <p>{say(shown.says)}</p>
        {shown.bindingTroubles.map((trouble) => (
          <p key={trouble.en} class="tone-look">
            {say(trouble)}
          </p>
        ))}
        <button
          type="button"
          class="link"
          onClick={() => void goToCell({ tab: tab.tab, row: read?.headerRows[0] ?? 1, column: 'A' })}
        >
          {say(wizardWords.seeTab)}
        </button>
      </section>
      {draft.table === '' && (
        <Guesses
          guesses={tab.guesses}
          use={({ table, headerRow, columns }) => {
            setGuessed(true);
            change({ table, headerRow: String(headerRow), columns });
          }}
        />
      )}
      <section class="card stack">
        <SelectField
          label={wizardWords.isTable}
          choices={[
            ...answer.choices.map(({ table, caption: name }) => [table, say(name)] as const),
            ['none', say(wizardWords.none)] as const,
          ]}
          none={wizardWords.unknown}
          value={draft.table}
          pick={(table) => change({ table, columns: {} })}
          wrong={null}
        />
        {draft.table !== '' && draft.table !== 'none' && (
          <>
            <TextField
              label={wizardWords.headerRow}
              value={draft.headerRow}
              type={(headerRow) => change({ headerRow: headerRow.trim() })}
              wrong={wrongRow}
              help={wizardWords.headerHelp}
            />
            <RowsOf value={draft.group} pick={(group) => change({ group })} />
            {asksYear(shown, draft) && (
              <TextField
                label={wizardWords.monthYear}
                value={draft.monthYear}
                type={(monthYear) => change({ monthYear: monthYear.trim() })}
                wrong={null}
                help={wizardWords.monthYearHelp}
              />
            )}
            {asksMonth(read, draft) && (
              <TextField
                label={wizardWords.oneMonth}
                value={draft.month}
                type={(month) => change({ month: month.trim() })}
                wrong={null}
                help={wizardWords.oneMonthHelp}
              />
            )}
          </>
        )}
      </section>
      {isTried && (
        <Result of={tried} again={() => void tried.ask(takes)}>
          {() => null}
        </Result>
      )}
      {guessed && keeping}
      {fields.length > 0 && draft.table !== 'none' && (
        <FieldColumns
          tab={shown}
          fields={fields}
          choose={(field, letter) => change({ columns: { ...draft.columns, [field]: letter } })}
        />
      )}
      {!guessed && keeping}
      {read && draft.table !== 'none' && (
        <ReadAs
          tab={tab.tab}
          columns={shown.columns}
          read={read}
          choose={(field, letter) => change({ columns: { ...draft.columns, [field]: letter } })}
        />
      )}
    </>
  );
}
