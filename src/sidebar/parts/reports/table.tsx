/** A table of a report: as it is on paper, and folded where the sidebar is too narrow for it. */
import { useState } from 'preact/hooks';
import type { Block, Column, Show, TableRow } from '../../../core/reports/report.ts';
import { isFigure, shown } from '../../showing.ts';
import { language, say } from '../../state.ts';
import { words } from '../../words.ts';

export type TableBlock = Extract<Block, { readonly kind: 'table' }>;

/** A table wider than the sidebar is shown as one card a row, and as a table on paper. */
export function TableView({ table }: { readonly table: TableBlock }) {
  return table.columns.length > 2 ? (
    <>
      <FoldedRows table={table} />
      <div class="paper-only">
        <Grid table={table} />
      </div>
    </>
  ) : (
    <Grid table={table} />
  );
}

/** A text longer than this is not a state, and stays folded. */
const LONGEST_STATE = 24;

/** What a folded row says beside its name: a figure with its name, or a short text. */
function hintOf(row: TableRow, columns: readonly Column[], place: number): string {
  const { label, show } = columns[place]!;
  const value = row.cells[place] ?? null;
  const text = shown(value, show, language.value);
  if (value === null || text === '' || (place > 1 && show === 'text' && text.length > LONGEST_STATE)) return '';
  // A word where a figure is looked for says itself why.
  return show === 'text' || typeof value === 'object' ? text : `${say(label)} ${text}`;
}

function Hint({ row, text }: { readonly row: TableRow; readonly text: string }) {
  return <span class={`hint tone-${row.tone ?? 'soft'}`}>{text}</span>;
}

const lookOf = ({ kind, tone }: TableRow): string => `is-${kind} ${tone ? `tone-${tone}` : ''}`;

/** Of more rows than this the first are shown, and the others when they are asked for: what stands below is not far away. */
const MOST_AT_ONCE = 24;
const FIRST = 12;

/** More columns than this are folded away under the row's name and its first figure. */
const MOST_OPEN = 4;

function FoldedRows({ table }: { readonly table: TableBlock }) {
  const [all, setAll] = useState(false);
  const [first, ...others] = table.columns;
  const [second] = others;
  if (!first || !second) return null;
  const { rows } = table;
  const left = all || rows.length <= MOST_AT_ONCE ? 0 : rows.length - FIRST;
  return (
    <>
      <ul class="folded screen-only">
        {rows.slice(0, rows.length - left).map((row, index) => {
          const name = shown(row.cells[0] ?? null, first.show, language.value);
          return (
            <li key={`${index} ${row.kind}`} class={lookOf(row)}>
              {table.columns.length > MOST_OPEN ? (
                <details>
                  <summary>
                    <span class="spread">
                      <span>
                        {name} <Hint row={row} text={hintOf(row, table.columns, 1)} />
                      </span>
                      <Hint row={row} text={hintOf(row, table.columns, table.columns.length - 1)} />
                    </span>
                  </summary>
                  <Fields row={row} columns={others} />
                </details>
              ) : (
                <>
                  <h3>{name}</h3>
                  <Fields row={row} columns={others} />
                </>
              )}
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <button type="button" class="button screen-only" onClick={() => setAll(true)}>
          {say(words.moreRows(left))}
        </button>
      )}
    </>
  );
}

/** The other columns of a row, each with its name; a blank cell is left out. */
function Fields({ row, columns }: { readonly row: TableRow; readonly columns: readonly Column[] }) {
  const fields = columns.map(({ label, show }, place) => ({
    label,
    text: shown(row.cells[place + 1] ?? null, show, language.value),
  }));
  return (
    <dl>
      {fields
        .filter(({ text }) => text !== '')
        .map(({ label, text }) => (
          <div key={label.en} class="spread">
            <dt class="soft">{say(label)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Figures stand right; a day is never broken over two lines. */
const standing = (show: Show): string => (isFigure(show) ? 'number' : show === 'text' ? '' : 'whole');

function Grid({ table }: { readonly table: TableBlock }) {
  return (
    <table aria-label={say(table.title)}>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.label.en} scope="col" class={isFigure(column.show) ? 'number' : ''}>
              {say(column.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={`${index} ${row.kind}`} class={lookOf(row)}>
            {table.columns.map((column, place) => (
              <td key={column.label.en} class={standing(column.show)}>
                {shown(row.cells[place] ?? null, column.show, language.value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
