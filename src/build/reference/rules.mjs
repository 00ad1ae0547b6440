/** The rules that a group may set, as a table: what each says, what it may be, and what holds where nothing is set. */

/** @typedef {import('../../core/values/words.ts').Language} Language */
/** @typedef {import('../../core/rules/keys.ts').RuleName} RuleName */
/** @typedef {import('../../core/rules/keys.ts').RuleKey} RuleKey */
/** @typedef {import('../../core/rules/keys.ts').RuleKind} RuleKind */
/** @typedef {import('../../core/rules/rule-words.ts').RuleSaid} RuleSaid */

const SAYS = {
  th: {
    head: ['กติกา', 'ความหมาย', 'ค่าที่ใช้ได้', 'ถ้าไม่ตั้ง'],
    month: 'เดือน เช่น ม.ค. 2569',
    money: 'จำนวนเงิน',
    percent: 'ร้อยละ เช่น 12%',
    flag: 'ใช่ / ไม่',
    parts: 'เช่น `welfare 50, business 30, reserve 20` (รวม 100)',
    text: 'ข้อความ',
    dayOfYear: 'วัน-เดือน เช่น 30-09',
    yes: 'ใช่',
    lastDay: 'วันสุดท้ายของเดือน',
  },
  en: {
    head: ['Rule', 'It says', 'Values', 'Where nothing is set'],
    month: 'a month such as ม.ค. 2569',
    money: 'an amount',
    percent: 'a per cent such as 12%',
    flag: 'yes / no',
    parts: 'such as `welfare 50, business 30, reserve 20` (100 in all)',
    text: 'text',
    dayOfYear: 'day-month such as 30-09',
    yes: 'yes',
    lastDay: 'the last day of the month',
  },
};

/**
 * @param {RuleKind} kind
 * @param {RuleSaid} said
 * @param {Language} language
 */
function valuesOf(kind, { choices }, language) {
  if (kind.kind === 'count') return `${kind.from}–${kind.to}${kind.off ? ' · `off`' : ''}`;
  if (kind.kind === 'choice') return kind.of.map((one) => `\`${one}\` ${choices?.[one]?.[language]}`).join(' · ');
  if (kind.kind === 'collectionDay') return '1–31 · `last`';
  return SAYS[language][kind.kind];
}

/**
 * @param {RuleKey} rule
 * @param {Language} language
 */
function standardOf({ kind, standard }, language) {
  if (standard === null) return '–';
  if (kind.kind === 'money') return String(Number(standard) / 100);
  if (kind.kind === 'percent') return `${Number(standard) / 100}%`;
  if (kind.kind === 'collectionDay') return SAYS[language].lastDay;
  if (kind.kind === 'dayOfYear') return String(standard).split('-').reverse().join('-');
  if (standard === true) return SAYS[language].yes;
  return typeof standard === 'string' ? `\`${standard}\`` : String(standard);
}

/**
 * One line a rule.
 * @param {Readonly<Record<RuleName, RuleKey>>} rules
 * @param {Readonly<Record<RuleName, RuleSaid>>} said
 * @param {Language} language
 */
export function rulesText(rules, said, language) {
  const { head } = SAYS[language];
  const lines = Object.entries(rules).map(([key, rule]) => {
    const name = /** @type {RuleName} */ (key);
    const standard = said[name].standard?.[language] ?? standardOf(rule, language);
    return `| \`${name}\` | ${said[name].asks[language]} | ${valuesOf(rule.kind, said[name], language)} | ${standard} |`;
  });
  return [`| ${head.join(' | ')} |`, '| --- | --- | --- | --- |', ...lines].join('\n');
}
