/** The options of the batch command and the commands that each goes with, as a table. */

/** @typedef {import('../../core/values/words.ts').Language} Language */
/** @typedef {{ readonly example: string | null, readonly goesWith: readonly string[] }} OptionKind */

const HEAD = { th: ['ตัวเลือก', 'ใช้กับคำสั่ง'], en: ['Option', 'Goes with'] };
const EVERY = { th: 'ทุกคำสั่ง', en: 'every command' };

/**
 * One line an option.
 * @param {readonly string[]} commands
 * @param {Readonly<Record<string, OptionKind>>} options
 * @param {Language} language
 */
export function batchText(commands, options, language) {
  const lines = Object.entries(options).map(([name, { example, goesWith }]) => {
    const typed = example === null ? `--${name}` : `--${name} ${example}`;
    const goes = goesWith.length === commands.length ? EVERY[language] : goesWith.map((one) => `\`${one}\``).join(' ');
    return `| \`${typed}\` | ${goes} |`;
  });
  return [`| ${HEAD[language].join(' | ')} |`, '| --- | --- |', ...lines].join('\n');
}
