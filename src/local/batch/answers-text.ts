/** What the commands answer, as text for people. */

import type { CollectionAnswer } from '../../core/commands/answers/collection.ts';
import type { FiguresAnswer } from '../../core/commands/answers/figures.ts';
import type { CheckAnswer, FindingLine } from '../../core/commands/answers/findings.ts';
import type { BalancesAnswer, StatementAnswer } from '../../core/commands/answers/members.ts';
import type { Language, Words } from '../../core/values/words.ts';
import { shownValue } from './report-text.ts';
import { type TextColumn, textTable } from './text-table.ts';
import { cut } from './width.ts';

const SHOWN_OF_A_KIND = 20;

const SEVERITY: Readonly<Record<FindingLine['severity'], Words>> = {
  reject: { th: 'ต้องแก้ (ยังไม่นับ)', en: 'To mend (not counted yet)' },
  confirm: { th: 'ให้ดู (นับแล้ว)', en: 'To look at (counted)' },
  note: { th: 'แจ้งให้ทราบ', en: 'For information' },
};

const column = (th: string, en: string, figures = false) => ({ th, en, figures });
const labelled = (columns: readonly (Words & { figures: boolean })[], lang: Language): TextColumn[] =>
  columns.map((words) => ({ label: words[lang], figures: words.figures }));

function placeOf({ tab, row, column: letter }: FindingLine): string {
  if (tab === null) return '';
  return row === null ? tab : `${tab}!${letter ?? ''}${row}`;
}

function findingsOf(severity: FindingLine['severity'], answer: CheckAnswer, lang: Language): string[] {
  const kinds = new Map<string, FindingLine[]>();
  for (const finding of answer.findings) {
    if (finding.severity !== severity) continue;
    const kind = kinds.get(finding.code);
    if (kind) kind.push(finding);
    else kinds.set(finding.code, [finding]);
  }
  if (kinds.size === 0) return [];
  const lines = [...kinds].flatMap(([code, findings]) => {
    const rows = findings.slice(0, SHOWN_OF_A_KIND).map((finding) => {
      const place = placeOf(finding);
      return `    ${place === '' ? '' : `${place}  `}${finding.message[lang]}`;
    });
    const more = findings.length - rows.length;
    if (more > 0) rows.push(lang === 'th' ? `    … และอีก ${more} แห่งแบบเดียวกัน` : `    … and ${more} more of the kind`);
    return ['', `  ${findings[0]?.title[lang] ?? code} (${findings.length})`, ...rows];
  });
  return ['', `■ ${SEVERITY[severity][lang]}: ${answer.counts[severity]}`, ...lines];
}

/** The findings: what must be mended first, like with like. */
export function checkText(answer: CheckAnswer, lang: Language): string {
  const { reject, confirm, note } = answer.counts;
  const day = shownValue(answer.asOf, 'day', lang);
  const head =
    lang === 'th'
      ? `ตรวจสอบ ณ ${day}: ต้องแก้ ${reject} · ให้ดู ${confirm} · แจ้งให้ทราบ ${note}`
      : `Checked as of ${day}: ${reject} to mend · ${confirm} to look at · ${note} for information`;
  const off = answer.off.length === 0 ? [] : ['', ...answer.off.map((words) => `* ${words[lang]}`)];
  const blocks = (['reject', 'confirm', 'note'] as const).flatMap((severity) => findingsOf(severity, answer, lang));
  return [head, ...blocks, ...off, ''].join('\n');
}

/** Everybody's balances, a line each. */
export function balancesText(answer: BalancesAnswer, lang: Language): string {
  const columns = labelled(
    [
      column('กลุ่ม', 'Group'),
      column('เลขสมาชิก', 'Member'),
      column('ชื่อ', 'Name'),
      column('เงินสัจจะ', 'Savings', true),
      column('เงินฝากพิเศษ', 'Deposits', true),
      column('ค้างส่ง', 'Arrears', true),
      column('ค้าง (งวด)', 'Months', true),
      column('ส่งล่วงหน้า', 'Advance', true),
      column('เงินกู้คงค้าง', 'Loans', true),
      column('เกินกำหนด', 'Overdue', true),
      column('สถานะ', 'State'),
    ],
    lang,
  );
  const suspended: Words = { th: 'พักสิทธิ', en: 'suspended' };
  const gone: Words = { th: 'ไม่เป็นสมาชิกแล้ว', en: 'no longer a member' };
  const rows = answer.members.map((member) => ({
    cells: [
      member.groupId,
      member.memberId,
      cut(member.name, 28),
      shownValue(member.savings, 'money', lang),
      shownValue(member.deposits, 'money', lang),
      shownValue(member.arrears, 'money', lang),
      shownValue(member.arrearsMonths, 'count', lang),
      shownValue(member.advance, 'money', lang),
      shownValue(member.loansOutstanding, 'money', lang),
      shownValue(member.loansOverdue, 'money', lang),
      !member.active ? gone[lang] : member.suspended ? suspended[lang] : '',
    ],
  }));
  const day = shownValue(answer.asOf, 'day', lang);
  const count = shownValue(rows.length, 'count', lang);
  const head = lang === 'th' ? `ยอดคงเหลือ ณ ${day} · ${count} คน` : `Balances as of ${day} · ${count} people`;
  return [head, '', ...textTable(columns, rows), ''].join('\n');
}

/** Who owes what on a collection day, a line each, and what there should be in the box. */
export function collectionText(answer: CollectionAnswer, lang: Language): string {
  const columns = labelled(
    [
      column('เลขสมาชิก', 'Member'),
      column('ชื่อ', 'Name'),
      column('งวดนี้', 'This month', true),
      column('ค้าง', 'Arrears', true),
      column('งวดที่ต้องส่ง', 'Months'),
      column('ส่งล่วงหน้า', 'Advance', true),
      column('ผู้ส่งแทน', 'Paid by'),
      column('รับแล้ววันนี้', 'Taken today', true),
    ],
    lang,
  );
  const owing = answer.members.filter(({ due, arrears, paid }) => due + arrears > 0 || paid !== null);
  const rows = owing.map(({ memberId, name, due, arrears, months, advance, payer, paid }) => ({
    cells: [
      memberId,
      cut(name, 28),
      shownValue(due, 'money', lang),
      shownValue(arrears, 'money', lang),
      [...new Set([months[0], months[months.length - 1]])]
        .flatMap((one) => (one === undefined ? [] : [shownValue(one.month, 'month', lang)]))
        .join(' – '),
      shownValue(advance, 'money', lang),
      payer?.memberId ?? '',
      paid === null ? '' : shownValue(paid.amount, 'money', lang),
    ],
  }));
  const day = shownValue(answer.date, 'day', lang);
  const cash = shownValue(answer.money?.cash ?? null, 'money', lang);
  const next = answer.numbers.next ?? '–';
  const head =
    lang === 'th'
      ? [`เก็บเงิน ${answer.name} วันที่ ${day} · ${rows.length} คน`, `เงินสดตามบัญชี ${cash} บาท · ใบเสร็จเลขที่ต่อไป ${next}`]
      : [
          `Collection, ${answer.name}, ${day} · ${rows.length} people`,
          `Cash by the books ${cash} baht · next receipt no. ${next}`,
        ];
  return [...head, '', ...textTable(columns, rows), ''].join('\n');
}

/** One member's passbook. */
export function statementText(answer: StatementAnswer, lang: Language): string {
  const given = answer.kind === 'given';
  const columns = labelled(
    [
      column('วันที่', 'Date'),
      column('รายการ', 'Text'),
      column('รับ', 'In', true),
      column('จ่าย', 'Out', true),
      given ? column('ส่งแล้วรวม', 'Given so far', true) : column('คงเหลือ', 'Balance', true),
      column('อยู่ที่', 'Where'),
    ],
    lang,
  );
  const rows = answer.lines.map((line) => ({
    cells: [
      shownValue(line.date, 'day', lang),
      line.text,
      line.in === 0 ? '' : shownValue(line.in, 'money', lang),
      line.out === 0 ? '' : shownValue(line.out, 'money', lang),
      shownValue(line.balance, 'money', lang),
      line.tab === null ? '' : line.row === null ? line.tab : `${line.tab} ${line.row}`,
    ],
  }));
  const title = lang === 'th' ? 'สมุดประจำตัวสมาชิก' : 'Passbook';
  const shares =
    answer.shares === 0 ? [] : [`${lang === 'th' ? 'ค่าหุ้น' : 'Shares'} ${shownValue(answer.shares, 'money', lang)}`];
  const head = `${title} · ${answer.groupId} · ${answer.memberId} ${answer.name}`;
  return [head, ...shares, '', ...textTable(columns, rows), ''].join('\n');
}

const REPORTED: Readonly<Record<string, Words>> = {
  true: { th: 'ส่งแล้ว', en: 'yes' },
  false: { th: 'ยังไม่ส่ง', en: 'not yet' },
};

/** Several months, a line each: of the one group that was asked for, or of the network. */
export function monthsText(answers: readonly FiguresAnswer[], group: string | null, lang: Language): string {
  const columns = labelled(
    [
      column('เดือน', 'Month'),
      column('การส่ง', 'Reported'),
      column('สมาชิก', 'Members', true),
      column('ควรได้รับ', 'Due', true),
      column('รับจริง', 'Received', true),
      column('ค้างส่ง', 'Arrears', true),
      column('จ่ายสวัสดิการ', 'Welfare', true),
      column('เงินคงเหลือ', 'Money', true),
      column('เงินกองทุน', 'Fund', true),
    ],
    lang,
  );
  const rows = answers.map(({ month, network, groups }) => {
    const line = groups.length === 1 || group !== null ? groups.find((one) => sameGroup(one, group)) : undefined;
    const figures = line ?? network;
    const reported = line ? REPORTED[String(line.reported)]?.[lang] : `${network.reported}/${network.groups}`;
    return {
      cells: [
        shownValue(month, 'month', lang),
        reported ?? '',
        shownValue(figures.members.closing, 'count', lang),
        shownValue(figures.contributions?.due ?? null, 'money', lang),
        shownValue(figures.contributions?.received ?? null, 'money', lang),
        shownValue(figures.contributions?.arrears ?? null, 'money', lang),
        shownValue(figures.welfare.paid, 'money', lang),
        shownValue(figures.money.closing, 'money', lang),
        shownValue(figures.fund.total, 'money', lang),
      ],
    };
  });
  const head: Words = { th: 'สรุปหลายเดือน', en: 'Summary of several months' };
  return [head[lang], '', ...textTable(columns, rows), ''].join('\n');
}

function sameGroup(line: FiguresAnswer['groups'][number], group: string | null): boolean {
  return group === null || line.groupId === group || line.name === group;
}
