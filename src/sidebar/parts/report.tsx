/** A report as it is shown: blocks of figures, tables and charts, whatever they are about. */
import type { Block, FigureLine, Report } from '../../core/reports/report.ts';
import type { Words } from '../../core/values/words.ts';
import { shown } from '../showing.ts';
import { language, say } from '../state.ts';
import { words } from '../words.ts';
import { Chart } from './charts.tsx';
import { TableView } from './table.tsx';

export function ReportView({ report }: { readonly report: Report }) {
  const { title, subtitle, blocks, notes } = report;
  // People sign on paper, below everything that they sign for.
  const signed = blocks.filter(({ kind }) => kind === 'signatures');
  // A title that stands upright would be alone on its sheet where the first table lies.
  return (
    <>
      <header class={blocks[0] && isWide(blocks[0]) ? 'card report-head wide' : 'card report-head'}>
        <h2>{say(title)}</h2>
        <p class="soft">{say(subtitle)}</p>
      </header>
      {blocks.map(
        (block, place) =>
          block.kind !== 'signatures' && (
            <section key={`${place} ${block.kind}`} class={cardOf(block)}>
              <BlockView block={block} />
            </section>
          ),
      )}
      <Notes notes={notes} />
      {signed.map((block, place) => (
        <section key={`${place} ${block.kind}`} class="card paper-only">
          <BlockView block={block} />
        </section>
      ))}
    </>
  );
}

/** More columns than these do not stand side by side on an upright sheet of paper. */
const MOST_UPRIGHT = 8;

const isWide = (block: Block): boolean => block.kind === 'table' && block.columns.length > MOST_UPRIGHT;

const cardOf = (block: Block): string =>
  isWide(block) ? 'card wide' : block.kind === 'table' && block.slip ? 'card slip' : 'card';

/** What is to be known about a report; nothing where there is nothing. */
export function Notes({ notes }: Pick<Report, 'notes'>) {
  if (notes.length === 0) return null;
  return (
    <section class="card">
      <h2>{say(words.notes)}</h2>
      <ul class="stack">
        {notes.map((note) => (
          <li key={note.en}>{say(note)}</li>
        ))}
      </ul>
    </section>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  if (block.kind === 'chart') return <Chart chart={block} />;
  return (
    <>
      {block.title && <h2>{say(block.title)}</h2>}
      {block.kind === 'text' ? (
        block.paragraphs.map((one) => <p key={one.en}>{say(one)}</p>)
      ) : block.kind === 'signatures' ? (
        <Signatures signs={block.signs} />
      ) : block.kind === 'figures' ? (
        <dl class="lines">
          {block.lines.map((line) => (
            <Line key={line.label.en} line={line} />
          ))}
        </dl>
      ) : (
        <>
          {block.slip?.head.map((one) => (
            <p key={one.en}>{say(one)}</p>
          ))}
          <TableView table={block} />
          {block.slip && <Signatures signs={[block.slip.sign]} />}
        </>
      )}
    </>
  );
}

/** Lines to sign on paper. */
function Signatures({ signs }: { readonly signs: readonly Words[] }) {
  return (
    <ul class="signatures">
      {signs.map((one) => (
        <li key={one.en}>{say(one)}</li>
      ))}
    </ul>
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
