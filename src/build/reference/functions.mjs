/** The custom functions, as text: what each gives, what it takes, and examples. */

/** @typedef {import('../../core/values/words.ts').Language} Language */
/** @typedef {import('../../core/formulas/formula.ts').Formula} Formula */

const SAYS = {
  th: { takes: 'ใส่', optional: 'ไม่ใส่ก็ได้', gives: 'ได้', typed: 'พิมพ์', shows: 'แสดง' },
  en: { takes: 'Takes', optional: 'optional', gives: 'Gives', typed: 'Type', shows: 'It shows' },
};

/**
 * A heading for each function.
 * @param {readonly Formula[]} formulas
 * @param {Language} language
 */
export function functionsText(formulas, language) {
  const says = SAYS[language];
  const sections = formulas.map(({ name, help, parameters, returns, examples }) =>
    [
      `#### ${name}(${parameters.map((one) => one.name).join(', ')})`,
      '',
      `${help[language]}  `,
      `${says.gives}: ${returns.help[language]}`,
      '',
      ...parameters.map(
        (one) => `- \`${one.name}\` – ${one.help[language]}${one.optional ? ` (${says.optional})` : ''}`,
      ),
      '',
      `| ${says.typed} | ${says.shows} |`,
      '| --- | --- |',
      ...examples.map(({ formula, shows }) => `| \`${formula}\` | ${shows} |`),
    ].join('\n'),
  );
  return sections.join('\n\n');
}
