/** A report as a command gives it: to read, to print, to write to its tab. */
import { useState } from 'preact/hooks';
import { ReportView } from '../parts/report.tsx';
import { Needed, Written } from '../parts/result.tsx';
import { print } from '../printing.ts';
import { type Question, question } from '../questions.ts';
import { REPORTS } from '../reports.ts';
import { type ReportName, reports, say } from '../state.ts';
import { words } from '../words.ts';
import { forms } from '../words-forms.ts';

export function ReportPage<Name extends ReportName>({ name }: { readonly name: Name }) {
  const { tab, takes } = REPORTS[name];
  const wanted = takes();
  const [writing] = useState<Question<Name>>(() => question(name));
  const write = (): void => void writing.ask({ ...wanted, write: true });
  return (
    <Needed of={reports[name]} takes={wanted}>
      {({ report }) => (
        <>
          <div class="stack">
            <button type="button" class="button first" onClick={() => print(report)}>
              {say(words.print)}
            </button>
            <button type="button" class="button" onClick={write}>
              {say(forms.writeTab(tab))}
            </button>
            <Written of={writing} again={write} />
          </div>
          <ReportView report={report} />
        </>
      )}
    </Needed>
  );
}
