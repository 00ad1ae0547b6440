/** A report as a command gives it: to read, to print, to write to its tab. */
import { useState } from 'preact/hooks';
import type { Takes } from '../../core/commands/answers.ts';
import { SelectField } from '../parts/forms/fields.tsx';
import { ReportView } from '../parts/reports/report.tsx';
import { WaysOut } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { REPORTS } from '../reports.ts';
import { type ReportName, reports } from '../state.ts';
import { forms } from '../words/forms.ts';

export function ReportPage<Name extends ReportName>({ name }: { readonly name: Name }) {
  const { tab, takes, picks } = REPORTS[name];
  const [picked, pick] = useState('');
  const wanted: Takes<Name> = picks && picked !== '' ? picks.takes(picked) : takes();
  return (
    <Needed of={reports[name]} takes={wanted}>
      {(answer) => {
        const { report } = answer;
        const of = picks?.of(answer);
        return (
          <>
            {picks && of && of.all.length > 1 && (
              <SelectField label={picks.label} choices={of.all} value={of.now} pick={pick} wrong={null} />
            )}
            <WaysOut
              prints={{ report, first: true }}
              writes={{ command: name, takes: wanted, caption: forms.writeTab(tab) }}
            />
            <ReportView report={report} />
          </>
        );
      }}
    </Needed>
  );
}
