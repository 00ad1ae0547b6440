/** The figures of the last benchmark as a table; what it measured is said by the benchmark itself. */

/**
 * @typedef {object} Bench
 * @property {string} node
 * @property {number} cells
 * @property {number} receipts
 * @property {readonly { readonly measure: string, readonly result: string, readonly atLeast: string, readonly aim: string, readonly how: string }[]} rows
 */

/**
 * One line a measure.
 * @param {Bench} bench
 */
export function figuresText({ node, cells, receipts, rows }) {
  const count = (/** @type {number} */ number) => number.toLocaleString('en-US');
  const lines = rows.map(({ measure, result, atLeast, aim, how }) => {
    const name = measure.startsWith(' ') ? `– ${measure.trim()}` : `**${measure}**`;
    return `| ${name} | ${result} | ${atLeast || '–'} | ${aim || '–'} | ${how} |`;
  });
  return [
    `${count(receipts)} receipts, ${count(cells)} cells, Node ${node.replace('v', '')}.`,
    '',
    '| Measure | Result | At least | Aim | How |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}
