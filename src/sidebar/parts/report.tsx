/** A report as it is shown: blocks of figures, tables and charts, whatever they are about. */
import type { Block, FigureLine, Report, TableRow } from '../../core/reports/report.ts';
import { isFigure, shown } from '../showing.ts';
import { language, say } from '../state.ts';
import { words } from '../words.ts';
import { Chart } from './charts.tsx';

export function ReportView({ report }: { readonly report: Report }) {
  return (
    <>
      <header class="card">
        <h2>{say(report.title)}</h2>
        <p class="soft">{say(report.subtitle)}</p>
      </header>
      {report.blocks.map((block) => (
        <section key={`${block.kind} ${block.title.en}`} class="card">
          <BlockView block={block} />
        </section>
      ))}
      {report.notes.length > 0 && (
        <section class="card">
          <h2>{say(words.notes)}</h2>
          <ul class="stack">
            {report.notes.map((note) => (
              <li key={note.en}>{say(note)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  if (block.kind === 'chart') return <Chart chart={block} />;
  return (
    <>
      <h2>{say(block.title)}</h2>
      {block.kind === 'figures' ? (
        <dl class="lines">
          {block.lines.map((line) => (
            <Line key={line.label.en} line={line} />
          ))}
        </dl>
      ) : (
        <TableView table={block} />
      )}
    </>
  );
}

function Line({ line }: { readonly line: FigureLine }) {
  const text = shown(line.value, line.show, language.value);
  return (
    <div class={line.total ? 'total' : ''}>
      <dt>{say(line.label)}</dt>
      <dd class={line.tone ? `tone-${line.tone}` : ''}>
        {line.show === 'money' && line.value !== null ? say(words.baht(text)) : text}
      </dd>
      {line.note && <dd class="note">{say(line.note)}</dd>}
    </div>
  );
}

type TableBlock = Extract<Block, { readonly kind: 'table' }>;

/** A table wider than the sidebar is shown as one card a row, and as a table on paper. */
function TableView({ table }: { readonly table: TableBlock }) {
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

const lookOf = ({ kind, tone }: TableRow): string => `is-${kind} ${tone ? `tone-${tone}` : ''}`;

function FoldedRows({ table }: { readonly table: TableBlock }) {
  const [first, ...others] = table.columns;
  return (
    <ul class="folded screen-only">
      {table.rows.map((row, index) => (
        <li key={`${index} ${row.kind}`} class={lookOf(row)}>
          {first && <h3>{shown(row.cells[0] ?? null, first.show, language.value)}</h3>}
          <dl>
            {others.map((column, place) => (
              <div key={column.label.en} class="spread">
                <dt class="soft">{say(column.label)}</dt>
                <dd>{shown(row.cells[place + 1] ?? null, column.show, language.value)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

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
              <td key={column.label.en} class={isFigure(column.show) ? 'number' : ''}>
                {shown(row.cells[place] ?? null, column.show, language.value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
