/** The ways out of the sidebar: to paper, to a tab of the sheet, and as a text to paste. */
import { useState } from 'preact/hooks';
import type { CommandName, Takes } from '../../../core/commands/answers.ts';
import type { Report } from '../../../core/reports/report.ts';
import type { Words } from '../../../core/values/words.ts';
import { copied } from '../../copying.ts';
import { print } from '../../printing.ts';
import { type Question, question } from '../../questions.ts';
import { notice, say } from '../../state.ts';
import { words } from '../../words.ts';
import { Written } from '../result.tsx';

/** Who signs the books. */
const SIGNERS = [words.treasurer, words.chair, words.auditor] as const;

interface Prints {
  readonly report: Report;
  readonly caption?: Words;
  /** Whether treasurer, chair and auditor sign it. */
  readonly signed?: boolean;
  /** Whether it is the one next step. */
  readonly first?: boolean;
}

export function PrintButton({ report, caption = words.print, signed = false, first = false }: Prints) {
  return (
    <button type="button" class={looks(first)} onClick={() => print(report, signed ? SIGNERS : [])}>
      {say(caption)}
    </button>
  );
}

const looks = (first: boolean): string => (first ? 'button first' : 'button');

interface Writes<Name extends CommandName> {
  readonly command: Name;
  readonly takes: Takes<Name>;
  readonly caption: Words;
  readonly first?: boolean;
}

interface Out<Name extends CommandName> {
  readonly prints?: Prints;
  readonly writes?: Writes<Name>;
  /** What is pasted into LINE. */
  readonly text?: Words;
}

/** The ways that a page has, side by side, and below them what came of writing. */
export function WaysOut<Name extends CommandName>({ prints, writes, text }: Out<Name>) {
  return (
    <section class="stack screen-only">
      <div class="pair">
        {prints && <PrintButton {...prints} />}
        {writes && <WriteTab {...writes} />}
      </div>
      {text && <CopyText text={text} />}
    </section>
  );
}

/** Writes what is shown to its tab; asked apart, so that the page stays while it is written. */
function WriteTab<Name extends CommandName>({ command, takes, caption, first = false }: Writes<Name>) {
  const [writing] = useState<Question<Name>>(() => question(command));
  const write = (): void => void writing.ask({ ...takes, write: true });
  return (
    <div class="stack">
      <button type="button" class={looks(first)} onClick={write}>
        {say(caption)}
      </button>
      <Written of={writing} again={write} />
    </div>
  );
}

interface Copies {
  readonly text: Words;
  readonly caption?: Words;
  /** What the text is, above it. */
  readonly title?: Words;
}

/** A text to paste, which can be read first, and copied by hand where the browser forbids it. */
export function CopyText({ text, caption = words.copyForLine, title = words.textForLine }: Copies) {
  const [open, setOpen] = useState(false);
  const copy = async (): Promise<void> => {
    const done = await copied(say(text));
    setOpen(!done);
    notice.value = done ? { words: words.copied, tone: 'plain' } : { words: words.copyByHand, tone: 'bad' };
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>
        {say(caption)}
      </button>
      <details class="card" open={open}>
        <summary>{say(title)}</summary>
        <p class="said">{say(text)}</p>
      </details>
    </>
  );
}
