/** The catalogue of findings: each kind's severity, title and sentence in both languages. */
import type { Finding, FindingCode } from '../values/finding.ts';
import type { Words } from '../values/words.ts';
import type { Entry, Severity } from './entry.ts';
import { saidOfCells } from './said-of-cells.ts';
import { saidOfDues } from './said-of-dues.ts';
import { saidOfLoans } from './said-of-loans.ts';
import { saidOfMoney } from './said-of-money.ts';
import { saidOfPeople } from './said-of-people.ts';
import { saidOfRights } from './said-of-rights.ts';
import { saidOf } from './sentence.ts';

export type { Severity } from './entry.ts';

const catalogue = {
  ...saidOfCells,
  ...saidOfPeople,
  ...saidOfDues,
  ...saidOfRights,
  ...saidOfLoans,
  ...saidOfMoney,
} as const satisfies { readonly [Code in FindingCode]: Entry };

/** How grave findings of a code are. */
export function severityOf(code: FindingCode): Severity {
  return catalogue[code].severity;
}

/** The kind of trouble in two or three words. */
export function titleOf(code: FindingCode): Words {
  return catalogue[code].title;
}

/** What is wrong and what to do, made from the finding's facts. */
export function sentenceOf(finding: Finding): Words {
  const { says } = catalogue[finding.code];
  return { th: saidOf(says.th, finding, 'th'), en: saidOf(says.en, finding, 'en') };
}
