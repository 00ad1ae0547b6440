/** The paper: a report alone, as the browser prints it on A4; nothing of it is seen on the screen. */
import type { Words } from '../../core/values/words.ts';
import { paper } from '../printing.ts';
import { say } from '../state.ts';
import { ReportView } from './report.tsx';

export function Paper() {
  const report = paper.value;
  if (!report) return null;
  return (
    <div class="paper">
      <style>{`@page{@top-left{content:${quoted(report.title)}}@top-right{content:${quoted(report.subtitle)}}}`}</style>
      <ReportView report={report} />
    </div>
  );
}

/** A text between quotes as a style sheet reads it; on one line, as a head of a page must be. */
function quoted(words: Words): string {
  return `"${say(words).replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}
