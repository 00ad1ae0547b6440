/** The paper: a report alone, as the browser prints it on A4; nothing of it is seen on the screen. */
import { useEffect } from 'preact/hooks';
import type { Report } from '../../../core/reports/report.ts';
import type { Words } from '../../../core/values/words.ts';
import { paper } from '../../printing.ts';
import { say } from '../../state.ts';
import { words } from '../../words.ts';
import { ReportView } from './report.tsx';

export function Paper() {
  const report = paper.value;
  const title = report && `${onOneLine(report.title)} · ${onOneLine(report.subtitle)}`;
  // Browsers that know no margin boxes print the document's title and the page's number themselves; a saved file is named so too.
  useEffect(() => {
    const before = document.title;
    if (title) document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <>
      <style>{numbers()}</style>
      {report && (
        <div class="paper">
          <style>{headOf(report)}</style>
          <ReportView report={report} />
        </div>
      )}
    </>
  );
}

/** `หน้า 1 จาก 3` at the foot of each page. */
function numbers(): string {
  const content = say(words.pageOf('" counter(page) "', '" counter(pages) "'));
  return `@page{@bottom-right{content:"${content}"}}`;
}

/** What stands at the head of every page but the first, which has it in full. */
function headOf({ title, subtitle }: Report): string {
  const none = 'content:none';
  return `@page{@top-left{content:${quoted(onOneLine(title))}}@top-right{content:${quoted(onOneLine(subtitle))}}}@page:first{@top-left{${none}}@top-right{${none}}}`;
}

const onOneLine = (text: Words): string => say(text).replace(/\s+/g, ' ');

/** A text between quotes as a style sheet reads it. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
