/** The paper: a report alone, as the browser prints it on A4; nothing of it is seen on the screen. */
import type { Report } from '../../core/reports/report.ts';
import type { Words } from '../../core/values/words.ts';
import { paper } from '../printing.ts';
import { say } from '../state.ts';
import { ReportView } from './report.tsx';

export function Paper() {
  const report = paper.value;
  if (!report) return null;
  return (
    <div class="paper">
      <style>{headOf(report)}</style>
      <ReportView report={report} />
    </div>
  );
}

/** What stands at the head of every page but the first, which has it in full. */
function headOf({ title, subtitle }: Report): string {
  const none = 'content:none';
  return `@page{@top-left{content:${quoted(title)}}@top-right{content:${quoted(subtitle)}}}@page:first{@top-left{${none}}@top-right{${none}}}`;
}

/** A text between quotes as a style sheet reads it; on one line, as a head of a page must be. */
function quoted(words: Words): string {
  return `"${say(words).replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}
