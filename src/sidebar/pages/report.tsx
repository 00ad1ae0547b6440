/** A report as a command gives it: to read, to print, to write to its tab. */
import { ReportView } from '../parts/report.tsx';
import { Needed } from '../parts/result.tsx';
import { WaysOut } from '../parts/ways-out.tsx';
import { REPORTS } from '../reports.ts';
import { type ReportName, reports } from '../state.ts';
import { forms } from '../words-forms.ts';

export function ReportPage<Name extends ReportName>({ name }: { readonly name: Name }) {
  const { tab, takes } = REPORTS[name];
  const wanted = takes();
  return (
    <Needed of={reports[name]} takes={wanted}>
      {({ report }) => (
        <>
          <WaysOut
            prints={{ report, first: true }}
            writes={{ command: name, takes: wanted, caption: forms.writeTab(tab) }}
          />
          <ReportView report={report} />
        </>
      )}
    </Needed>
  );
}
