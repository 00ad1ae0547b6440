/** The kinds of findings by how grave they are, each with an example of what the program says. */
import { FINDING_FACTS } from './finding-facts.mjs';

/** @typedef {import('../../core/values/words.ts').Language} Language */
/** @typedef {import('../../core/values/words.ts').Words} Words */
/** @typedef {import('../../core/values/finding.ts').Finding} Finding */
/** @typedef {import('../../core/values/finding.ts').FindingCode} FindingCode */
/** @typedef {import('../../core/checks/entry.ts').Severity} Severity */

/**
 * @typedef {object} Catalogue
 * @property {readonly FindingCode[]} FINDING_CODES
 * @property {(code: FindingCode) => Severity} severityOf
 * @property {(code: FindingCode) => Words} titleOf
 * @property {(finding: Finding) => Words} sentenceOf
 */

const HEAD = { th: ['เรื่อง', 'ตัวอย่างที่โปรแกรมบอก'], en: ['Finding', 'An example of what is said'] };

/** @type {readonly { readonly severity: Severity, readonly title: Words }[]} */
const GRAVE = [
  { severity: 'reject', title: { th: 'ต้องแก้ (สีแดง) – ยังไม่นับจนกว่าจะแก้', en: 'To mend (red): not counted until it is' } },
  {
    severity: 'confirm',
    title: { th: 'ให้ดู (สีเหลือง) – นับแล้ว แต่ขอให้คนดูให้แน่ใจ', en: 'To look at (amber): counted, but a person should look' },
  },
  {
    severity: 'note',
    title: { th: 'เพื่อทราบ (สีเทา) – ไม่ต้องแก้ บอกไว้ให้รู้', en: 'To know (grey): nothing to mend' },
  },
];

/**
 * A table for each severity.
 * @param {Catalogue} catalogue
 * @param {Language} language
 */
export function findingsText({ FINDING_CODES, severityOf, titleOf, sentenceOf }, language) {
  const sections = GRAVE.map(({ severity, title }) => {
    const lines = FINDING_CODES.filter((code) => severityOf(code) === severity).map((code) => {
      /** @type {Finding} */
      const finding = {
        code,
        groupId: null,
        tab: { th: 'รับเงิน', en: 'Receipts' }[language],
        row: 12,
        column: null,
        memberId: '0117',
        facts: FINDING_FACTS[code],
        when: null,
      };
      return `| ${titleOf(code)[language]} | ${sentenceOf(finding)[language]} |`;
    });
    return [`#### ${title[language]}`, '', `| ${HEAD[language].join(' | ')} |`, '| --- | --- |', ...lines].join('\n');
  });
  return sections.join('\n\n');
}
