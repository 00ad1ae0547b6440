/** A report as it is shown: blocks of figures, tables and charts, whatever they are about. */
import type { Block, FigureLine, Report } from '../../../core/reports/report.ts';
import type { Words } from '../../../core/values/words.ts';
import { shown } from '../../showing.ts';
import { language, say } from '../../state.ts';
import { words } from '../../words.ts';
import { KeptWhole } from '../kept-whole.tsx';
import { Chart } from './charts.tsx';
import { HeatMap } from './heat-map.tsx';
import { laid } from './paper-width.ts';
import { TableView } from './table.tsx';

export function ReportView({ report }: { readonly report: Report }) {
  const { title, subtitle, notes } = report;
  // People sign on paper, below everything that they sign for.
  const signed = report.blocks.filter(({ kind }) => kind === 'signatures');
  const blocks = report.blocks.filter(({ kind }) => kind !== 'signatures');
  const lies = laid(blocks);
  // What begins or ends a report lies as what stands beside it does: another way would be another sheet.
  const looks = (place: number): string => (lies[place] ? 'card wide' : 'card');
  const tail = looks(blocks.length - 1);
  return (
    <>
      <header class={`${looks(0)} report-head`}>
        <h2>
          <KeptWhole text={say(title)} />
        </h2>
        <p class="soft">
          <KeptWhole text={say(subtitle)} />
        </p>
      </header>
      {besides(blocks).map((places) => {
        const sections = places.map((place) => (
          <section
            key={place}
            class={isSlip(blocks[place]!) ? 'card slip' : `${looks(place)} ${sheetOf(blocks[place]!)}`}
          >
            <BlockView block={blocks[place]!} />
          </section>
        ));
        return places.length > 1 ? (
          <div key={`beside ${places[0]}`} class="beside">
            {sections}
          </div>
        ) : (
          sections
        );
      })}
      <Notes notes={notes} look={`${tail} short`} />
      {signed.map((block, place) => (
        <section key={`${place} ${block.kind}`} class={`${tail} paper-only signed`}>
          <BlockView block={block} />
        </section>
      ))}
    </>
  );
}

/** More rows than this may be cut by the end of a sheet. */
const WHOLE = 12;

/** What is short stays on one sheet of paper, and what is written on begins one. */
function sheetOf(block: Block): string {
  if (block.kind !== 'table') return block.kind === 'figures' ? 'short' : '';
  return block.byHand ? 'by-hand' : block.rows.length <= WHOLE ? 'short' : '';
}

const isSlip = (block: Block): boolean => block.kind === 'table' && block.slip !== undefined;

/** The places of the blocks in their order; figures or charts that follow each other stand beside each other on paper. */
function besides(blocks: readonly Block[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  blocks.forEach((block, place) => {
    if (isNarrow(block) && blocks[place - 1]?.kind === block.kind && isNarrow(blocks[place - 1]!))
      found[found.length - 1]!.push(place);
    else found.push([place]);
  });
  return found;
}

const isNarrow = (block: Block): boolean =>
  block.kind === 'figures' || (block.kind === 'chart' && block.labels.length <= WHOLE);

/** What is to be known about a report; nothing where there is nothing. */
export function Notes({ notes, look = 'card' }: Pick<Report, 'notes'> & { readonly look?: string }) {
  if (notes.length === 0) return null;
  return (
    <section class={look}>
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
  if (block.kind === 'heat') return <HeatMap heat={block} />;
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

/** Lines to sign on paper: the line, the name in brackets, and as what one signs. */
function Signatures({ signs }: { readonly signs: readonly Words[] }) {
  return (
    <ul class="signatures">
      {signs.map((one) => {
        const [role, name] = say(one).split(/ (?=\()/);
        return (
          <li key={one.en}>
            <span class="dotted">{say(words.signed)}</span>
            <span>{name ?? '( ................................. )'}</span>
            <span>{role}</span>
          </li>
        );
      })}
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
