/** A button that fetches a paper and prints it. */
import { useState } from 'preact/hooks';
import type { Answer, CommandName, Takes } from '../../../core/commands/answers.ts';
import type { Report } from '../../../core/reports/report.ts';
import type { Words } from '../../../core/values/words.ts';
import { print } from '../../printing.ts';
import { type Question, question } from '../../questions.ts';
import { say } from '../../state.ts';
import { Result } from '../result.tsx';

interface Printed<Name extends CommandName> {
  readonly command: Name;
  readonly takes: Takes<Name>;
  readonly caption: Words;
  /** Null where there is nothing to print. */
  readonly reportOf: (answer: Answer<Name>) => Report | null;
}

export function PrintAsked<Name extends CommandName>({ command, takes, caption, reportOf }: Printed<Name>) {
  const [asked] = useState<Question<Name>>(() => question(command));
  const fetchAndPrint = async (): Promise<void> => {
    const outcome = await asked.ask(takes);
    const report = outcome.state === 'answered' ? reportOf(outcome.answer) : null;
    if (report) print(report);
  };
  return (
    <div class="stack">
      <button type="button" class="button" onClick={() => void fetchAndPrint()}>
        {say(caption)}
      </button>
      <Result of={asked} again={() => void fetchAndPrint()}>
        {() => null}
      </Result>
    </div>
  );
}
