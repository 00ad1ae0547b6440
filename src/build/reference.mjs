/** Rewrites the parts of the READMEs and of the reference that say what the catalogues say: tabs, findings, functions, rules, the batch command; and the last benchmark. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loaded } from './loaded.mjs';
import { licencesTable } from './materials.mjs';
import { batchText } from './reference/batch.mjs';
import { benefitListsText } from './reference/benefit-lists.mjs';
import { figuresText } from './reference/figures.mjs';
import { findingsText } from './reference/findings.mjs';
import { functionsText } from './reference/functions.mjs';
import { headersText } from './reference/headers.mjs';
import { rulesText } from './reference/rules.mjs';
import { tablesText, tabsInDetail } from './reference/tables.mjs';

/** @typedef {import('../core/values/words.ts').Language} Language */
/** @typedef {import('../core/values/words.ts').Words} Words */

/**
 * @typedef {object} Tabs
 * @property {Readonly<Record<string, import('../core/tables/table.ts').Table>> & { readonly benefits: import('../core/tables/table.ts').Table }} tables
 * @property {typeof import('../core/rules/keys.ts').RULES} RULES
 * @property {typeof import('../core/rules/rule-words.ts').RULE_WORDS} RULE_WORDS
 * @property {typeof import('../core/rules/benefit-lists.ts').BENEFIT_LISTS} BENEFIT_LISTS
 * @property {readonly import('../core/formulas/formula.ts').Formula[]} formulas
 * @property {Words} HELP
 * @property {readonly string[]} COMMANDS
 * @property {Readonly<Record<string, import('./reference/batch.mjs').OptionKind>>} OPTIONS
 */
/** @typedef {Tabs & import('./reference/findings.mjs').Catalogue} Catalogues */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The list of packages by others, with their licences. */
export const LICENCES = 'src/listing/licences.md';

/** Each text with a made part, and the language of its parts. */
export const REFERENCED = /** @type {const} */ ([
  { file: 'README.md', language: 'en' },
  { file: 'README.th.md', language: 'th' },
  { file: 'src/reference/reference.md', language: 'en' },
  { file: 'src/reference/reference.th.md', language: 'th' },
  { file: 'src/reference/glossary.md', language: 'en' },
]);

const LICENCES_HEAD = `# Packages by others in what is built

Made by \`npm run docs\` from the bundler's own account. \`Code.js\` holds none. The texts of the licences are in \`THIRD-PARTY.txt\` of each release;
the bill of materials (CycloneDX) lies beside it.`;

const CATALOGUES = `
  export { tables } from './src/core/tables/tables.ts';
  export { RULES } from './src/core/rules/keys.ts';
  export { RULE_WORDS } from './src/core/rules/rule-words.ts';
  export { BENEFIT_LISTS } from './src/core/rules/benefit-lists.ts';
  export { FINDING_CODES } from './src/core/values/finding.ts';
  export { sentenceOf, severityOf, titleOf } from './src/core/checks/catalogue.ts';
  export { formulas } from './src/core/formulas/catalogue.ts';
  export { HELP } from './src/local/batch/help.ts';
  export { COMMANDS, OPTIONS } from './src/local/batch/options.ts';
`;

/**
 * A part of a text by the name in its marks, as it should stand now.
 * @param {Catalogues} catalogues
 * @param {Language} language
 * @returns {Readonly<Record<string, () => string>>}
 */
function partsOf(catalogues, language) {
  const { tables, RULES, RULE_WORDS, BENEFIT_LISTS, formulas, HELP, COMMANDS, OPTIONS } = catalogues;
  return {
    tabs: () => tablesText(tables, language),
    headers: () => headersText(tables),
    'tabs in detail': () => tabsInDetail(tables, language),
    findings: () => findingsText(catalogues, language),
    functions: () => functionsText(formulas, language),
    rules: () => rulesText(RULES, RULE_WORDS, language),
    'benefit lists': () => benefitListsText(BENEFIT_LISTS, tables.benefits, language),
    'batch help': () => `\`\`\`text\n${HELP[language].trimEnd()}\n\`\`\``,
    'batch options': () => batchText(COMMANDS, OPTIONS, language),
  };
}

/**
 * A text with its marked parts made anew.
 * @param {string} text
 * @param {Language} language
 */
export async function referenced(text, language) {
  const parts = partsOf(await loaded(ROOT, CATALOGUES), language);
  return text.replace(/<!-- made: ([a-z ]+) -->\n[\s\S]*?<!-- end: \1 -->/g, (_, name) => {
    const part = parts[name];
    if (!part) throw new Error(`no part is called ${name}`);
    return `<!-- made: ${name} -->\n\n${part()}\n\n<!-- end: ${name} -->`;
  });
}

/**
 * A text with the figures of the last benchmark on this machine; as it stands where there was none.
 * @param {string} text
 */
async function withFigures(text) {
  const bench = await readFile(`${ROOT}bench.json`, 'utf8').catch(() => null);
  if (bench === null) return text;
  return text.replace(
    /(<!-- figures: [^\n]* -->\n)[\s\S]*?(<!-- end of figures -->)/,
    (_, start, end) => `${start}\n${figuresText(JSON.parse(bench))}\n\n${end}`,
  );
}

/** The list of licences as it should stand for what was built last. */
export async function licencesText() {
  const bundled = JSON.parse(await readFile(`${ROOT}dist/bundled.json`, 'utf8'));
  return `${LICENCES_HEAD}\n\n${licencesTable(bundled)}\n`;
}

/** Rewrites the files. */
async function rewriteAll() {
  await writeFile(ROOT + LICENCES, await licencesText());
  for (const { file, language } of REFERENCED) {
    const text = await readFile(ROOT + file, 'utf8');
    await writeFile(ROOT + file, await withFigures(await referenced(text, language)));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await rewriteAll();
