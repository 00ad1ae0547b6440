/** The month's page of a group or of the network: to read, to write to its tab, to print, to paste into LINE. */
import type { Takes } from '../../core/commands/answers.ts';
import { ReportView } from '../parts/reports/report.tsx';
import { WaysOut } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { scope, summary } from '../state.ts';
import { words } from '../words.ts';

function takes(): Takes<'summary'> {
  const wanted = scope();
  return { ...wanted, page: wanted.group ? 'group' : 'network' };
}

export function SummaryPage() {
  const wanted = takes();
  return (
    <Needed of={summary} takes={wanted}>
      {({ report, text }) => (
        <>
          <WaysOut writes={{ command: 'summary', takes: wanted, caption: words.writeSummary, first: true }} />
          <ReportView report={report} />
          <WaysOut prints={{ report, signed: true }} text={text} />
        </>
      )}
    </Needed>
  );
}
