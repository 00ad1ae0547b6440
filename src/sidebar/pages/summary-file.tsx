/** The file that a group sends to its network: made, saved, copied, or written to a tab. */
import type { SummaryFileAnswer } from '../../core/commands/answers/summary-file.ts';
import { copied } from '../copying.ts';
import { saveFile } from '../files.ts';
import { ReportView } from '../parts/reports/report.tsx';
import { WaysOut } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { groupOf, notice, say, summaryFile } from '../state.ts';
import { forms } from '../words/forms.ts';
import { sendingWords } from '../words/sending.ts';

export function SummaryFilePage() {
  const takes = groupOf({});
  return (
    <Needed of={summaryFile} takes={takes}>
      {(answer) => (
        <>
          <p class="soft">{say(sendingWords.summaryFileWhy)}</p>
          <Away answer={answer} />
          <WaysOut writes={{ command: 'summaryFile', takes, caption: forms.writeTab(sendingWords.summaryFileTab) }} />
          <details class="card">
            <summary>{say(sendingWords.fileHolds)}</summary>
            <ReportView report={answer.report} />
          </details>
        </>
      )}
    </Needed>
  );
}

function Away({ answer: { name, csv } }: { readonly answer: SummaryFileAnswer }) {
  const save = (): void => {
    saveFile(name, csv);
    notice.value = { words: sendingWords.downloaded, tone: 'plain' };
  };
  const copy = async (): Promise<void> => {
    notice.value = (await copied(csv))
      ? { words: sendingWords.copiedFile, tone: 'plain' }
      : { words: sendingWords.copyFailed, tone: 'bad' };
  };
  return (
    <div class="stack">
      <button type="button" class="button first" onClick={save}>
        {say(sendingWords.download)}
      </button>
      <button type="button" class="button" onClick={() => void copy()}>
        {say(sendingWords.copyFile)}
      </button>
    </div>
  );
}
