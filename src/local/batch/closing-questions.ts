/** Closing, opening again and verifying, as they are asked of the script: only `--out` writes. */
import type { Report } from '../../core/reports/report.ts';
import type { Asked } from './asked.ts';
import { type Asking, type Done, given, paged, written } from './asking.ts';
import { monthNotClosed, notWritten } from './trouble.ts';

/** The page, and whether it was done or only looked at. */
function saidOf(asked: Asked, answer: object, page: Report): Done {
  const { out, lang, command } = asked;
  const done = paged(asked, answer, page);
  if (asked.json) return done;
  if (out === null) return { ...done, aside: [notWritten({ command }).words[lang]] };
  return { ...done, text: `${done.text}\n${lang === 'th' ? `เขียนไว้ใน ${out} แล้ว` : `Written to ${out}`}\n` };
}

export const CLOSING_QUESTIONS = {
  close: ({ asked, put, today }: Asking): Done => {
    const { group, month, reason, by } = asked;
    const answer = put('close', given({ group, month, reason, by, post: written(asked), today }));
    const { blocked } = answer;
    if (blocked !== null) throw monthNotClosed({ why: blocked.th, whyEn: blocked.en });
    return saidOf(asked, answer, answer.report);
  },
  reopen: ({ asked, put, today }: Asking): Done => {
    const { group, month, reason, by } = asked;
    const answer = put('reopen', given({ group, month, reason, by, post: written(asked), today }));
    return saidOf(asked, answer, answer.report);
  },
  verify: ({ asked, put, today }: Asking): Done => {
    const answer = put('verify', given({ group: asked.group, today }));
    return paged(asked, answer, answer.report);
  },
};
