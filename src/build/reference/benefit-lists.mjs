/** Lists of benefits to begin from, as rows that can be copied into the tab Benefits as they stand. */

/** @typedef {import('../../core/values/words.ts').Language} Language */
/** @typedef {import('../../core/rules/benefit-lists.ts').BenefitTemplate} BenefitTemplate */
/** @typedef {import('../../core/tables/table.ts').Table} Table */

/** The columns that a list fills, in the order of the tab. */
const FIELDS = /** @type {const} */ ([
  'code',
  'kind',
  'name',
  'ageFrom',
  'timesPerLife',
  'per',
  'tenureFrom',
  'amount',
  'unitsPerYear',
  'moneyPerYear',
  'windowDays',
]);

/**
 * A block of rows with tabs between their cells for each list.
 * @param {Readonly<Record<string, readonly BenefitTemplate[]>>} lists
 * @param {Table} benefits
 * @param {Language} language
 */
export function benefitListsText(lists, benefits, language) {
  const columns = FIELDS.map((field) => ({
    field,
    column: /** @type {NonNullable<Table['columns'][string]>} */ (benefits.columns[field]),
  }));
  const header = columns.map(({ column }) => column[language]).join('\t');
  return Object.entries(lists)
    .map(([name, rows]) => {
      const lines = rows.map((row) =>
        columns
          .map(({ field, column }) => {
            const value = row[field];
            if (typeof value === 'object') return value[language];
            const words = column.options?.[String(value)];
            return words === undefined ? String(value ?? '') : (words[language === 'th' ? 0 : 1] ?? words[0]);
          })
          .join('\t'),
      );
      return [`<details><summary>${name}</summary>`, '', '```text', header, ...lines, '```', '', '</details>'].join(
        '\n',
      );
    })
    .join('\n\n');
}
