/** The tabs and their columns, as text: in short for those who develop, in full for those who type. */

/** @typedef {import('../../core/values/words.ts').Language} Language */
/** @typedef {import('../../core/values/words.ts').Words} Words */
/** @typedef {import('../../core/tables/column.ts').Column} Column */
/** @typedef {import('../../core/tables/column.ts').CellKind} CellKind */
/** @typedef {import('../../core/tables/table.ts').Table} Table */

/**
 * What to type into a cell of each kind.
 * @type {Readonly<Record<Exclude<CellKind, 'choice'>, Words>>}
 */
const TYPED = {
  text: { th: 'ข้อความ', en: 'text' },
  id: { th: 'เลขหรือรหัส', en: 'a number or code' },
  meeting: { th: 'ครั้งที่ เช่น 5/2569', en: 'a meeting such as 5/2569' },
  money: { th: 'จำนวนเงิน เช่น 1,250.50', en: 'an amount such as 1,250.50' },
  roughMoney: { th: 'จำนวนเงิน เช่น 12,500 หรือ 1 หมื่น', en: 'an amount such as 12,500 or 1 หมื่น' },
  day: { th: 'วันที่ เช่น 16/5/2569', en: 'a day such as 16/5/2569' },
  month: { th: 'เดือน เช่น ม.ค. 69', en: 'a month such as ม.ค. 69' },
  count: { th: 'จำนวนเต็ม เช่น 3', en: 'a whole number such as 3' },
  quantity: { th: 'ตัวเลข เช่น 12.5', en: 'a number such as 12.5' },
  percent: { th: 'ร้อยละ เช่น 12%', en: 'a per cent such as 12%' },
  flag: { th: 'ช่องติ๊ก หรือ ใช่ / ไม่', en: 'a checkbox, or yes / no' },
  place: { th: 'เงินสด ธนาคาร หรือชื่อในแท็บ ที่เก็บเงิน (ว่าง = เงินสด)', en: 'cash, bank or a name of Places (blank = cash)' },
  group: { th: 'รหัสหรือชื่อกลุ่ม (มีกลุ่มเดียวเว้นว่างได้)', en: 'id or name of a group (may be blank where there is one)' },
  groupOrAll: { th: 'รหัสหรือชื่อกลุ่ม (ว่าง = ทุกกลุ่ม)', en: 'id or name of a group (blank = all)' },
  cell: { th: 'ค่า', en: 'a value' },
};

/**
 * @param {Column} column
 * @param {Language} language
 */
function toType({ kind, options, blank }, language) {
  if (kind === 'count' && blank !== null)
    return `${TYPED.count[language]} (${{ th: 'ว่าง', en: 'blank' }[language]} = ${blank})`;
  if (kind !== 'choice') return TYPED[kind][language];
  const shown = (/** @type {readonly string[]} */ words) => (language === 'th' ? words[0] : (words[1] ?? words[0]));
  const words = Object.values(options ?? {}).map(shown);
  const standard = blank === null ? null : options?.[String(blank)];
  return `${words.join(' · ')}${standard ? ` (${{ th: 'ว่าง', en: 'blank' }[language]} = ${shown(standard)})` : ''}`;
}

/** A column that the program fills is for nobody to type. */
const WRITTEN = 'entryKey';

/**
 * One line a tab.
 * @param {Readonly<Record<string, Table>>} tables
 * @param {Language} language
 */
export function tablesText(tables, language) {
  const head = { th: ['แท็บ', 'คอลัมน์'], en: ['Tab', 'Columns'] }[language];
  const lines = Object.values(tables).map(({ th, en, columns }) => {
    const names = Object.entries(columns)
      .filter(([field]) => field !== WRITTEN)
      .map(([, column]) => `${column.th} · ${column.en}${column.need === 'required' ? ' **\\***' : ''}`);
    return `| **${th}** · ${en} | ${names.join(' \\| ')} |`;
  });
  return [`| ${head.join(' | ')} |`, '| --- | --- |', ...lines].join('\n');
}

/**
 * A heading and a table for each tab that people type in.
 * @param {Readonly<Record<string, Table>>} tables
 * @param {Language} language
 */
export function tabsInDetail(tables, language) {
  const says = {
    th: { also: 'ชื่อแท็บอื่นที่อ่านได้', head: ['หัวคอลัมน์', 'พิมพ์อะไร', 'หัวอื่นที่อ่านได้'] },
    en: { also: 'Also read as', head: ['Header', 'What to type', 'Other headers'] },
  }[language];
  const sections = Object.entries(tables)
    .filter(([name]) => name !== 'closings')
    .map(([, table]) => {
      const rows = Object.entries(table.columns)
        .filter(([field]) => field !== WRITTEN)
        .map(([, column]) => {
          const header = column.need === 'required' ? `**${column[language]} \\***` : column[language];
          return `| ${header} | ${toType(column, language)} | ${column.also.join(' · ')} |`;
        });
      const also = [language === 'th' ? table.en : table.th, ...table.also].join(' · ');
      return [
        `#### ${table[language]}`,
        '',
        `${says.also}: ${also}`,
        '',
        `| ${says.head.join(' | ')} |`,
        '| --- | --- | --- |',
        ...rows,
      ].join('\n');
    });
  return sections.join('\n\n');
}
