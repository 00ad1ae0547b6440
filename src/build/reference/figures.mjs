/** The figures of the last benchmark as a table; what it measured is said by the benchmark itself. */

/**
 * @typedef {object} Bench
 * @property {string} node
 * @property {string} command
 * @property {readonly number[]} load how many processes waited for a processor, at the beginning and the end
 * @property {number} cells
 * @property {number} receipts
 * @property {readonly { readonly measure: string, readonly result: string, readonly atLeast: string, readonly aim: string, readonly how: string }[]} rows
 */

/**
 * One line a measure.
 * @param {Bench} bench
 */
export function figuresText({ node, command, load, cells, receipts, rows }) {
  const count = (/** @type {number} */ number) => number.toLocaleString('en-US');
  const lines = rows.map(({ measure, result, atLeast, aim, how }) => {
    const name = measure.startsWith(' ') ? `– ${measure.trim()}` : `**${measure}**`;
    return `| ${name} | ${result} | ${atLeast || '–'} | ${aim || '–'} | ${how} |`;
  });
  return [
    `\`${command}\`: ${count(receipts)} receipts, ${count(cells)} cells, Node ${node.replace('v', '')}, two cores; processes at work or waiting ${load.map((processes) => processes.toFixed(0)).join(' at the beginning and ')} at the end.`,
    '',
    '| Measure | Result | At least | Aim | How |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}
