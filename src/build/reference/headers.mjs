/** Every header of every tab as a list of words: Thai, English, the field's name, and where it stands. */

/** @typedef {import('../../core/tables/table.ts').Table} Table */

/**
 * One line a field that has the same two headers, by the Thai alphabet.
 * @param {Readonly<Record<string, Table>>} tables
 */
export function headersText(tables) {
  /** @type {Map<string, string[]>} */
  const tabsOf = new Map();
  for (const { th: tab, columns } of Object.values(tables)) {
    for (const [field, { th, en }] of Object.entries(columns)) {
      const line = `${th} | ${en} | \`${field}\``;
      tabsOf.set(line, [...(tabsOf.get(line) ?? []), tab]);
    }
  }
  const tabs = Object.entries(tables).map(([name, { th, en }]) => `| **${th}** | ${en} | \`${name}\` |`);
  const fields = [...tabsOf]
    .sort(([one], [other]) => one.localeCompare(other, 'th'))
    .map(([line, where]) => `| ${line} | ${where.join(' · ')} |`);
  return [
    '| แท็บ | Tab | Table |\n| --- | --- | --- |',
    ...tabs,
    '',
    '| หัวคอลัมน์ | Header | Field | แท็บ |\n| --- | --- | --- | --- |',
    ...fields,
  ].join('\n');
}
