/** Every small change that can be made to one module: what a test of its sums should notice. */
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

/** @typedef {{ readonly file: string, readonly line: number, readonly was: string, readonly is: string, readonly code: string }} Mutant */

/** @type {Readonly<Record<string, readonly string[]>>} */
const SWAPPED = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '++': ['--'],
  '--': ['++'],
};

/**
 * The module without its types, and all its mutants.
 * @param {string} file
 * @returns {readonly Mutant[]}
 */
export function mutantsOf(file) {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm', target: 'es2022' });
  /** @type {Mutant[]} */
  const found = [];
  /** @type {(node: any, from: number, to: number, is: string) => void} */
  const add = (node, from, to, is) => {
    const was = code.slice(node.start, node.end);
    const changed = code.slice(node.start, from) + is + code.slice(to, node.end);
    found.push({ file, line: node.loc.start.line, was, is: changed, code: code.slice(0, from) + is + code.slice(to) });
  };
  /** @type {(node: any) => void} */
  const look = (node) => {
    switch (node.type) {
      case 'BinaryExpression':
      case 'LogicalExpression':
      case 'AssignmentExpression': {
        const at = code.indexOf(node.operator, node.left.end);
        for (const other of SWAPPED[node.operator] ?? []) add(node, at, at + node.operator.length, other);
        break;
      }
      case 'UpdateExpression': {
        const at = code.indexOf(node.operator, node.prefix ? node.start : node.argument.end);
        for (const other of SWAPPED[node.operator] ?? []) add(node, at, at + 2, other);
        break;
      }
      case 'UnaryExpression':
        if (node.operator === '!') add(node, node.start, node.start + 1, '');
        break;
      case 'IfStatement':
      case 'ConditionalExpression':
        add(node.test, node.test.start, node.test.end, 'true');
        add(node.test, node.test.start, node.test.end, 'false');
        break;
      case 'ExpressionStatement':
        if (node.expression.type !== 'Literal') add(node, node.start, node.end, ';');
        break;
      case 'Literal':
        if (typeof node.value === 'number') add(node, node.start, node.end, String(node.value + 1));
        if (typeof node.value === 'boolean') add(node, node.start, node.end, String(!node.value));
        break;
      default:
    }
    for (const [name, part] of Object.entries(node)) {
      if (name === 'source') continue;
      for (const child of Array.isArray(part) ? part : [part]) if (typeof child?.type === 'string') look(child);
    }
  };
  look(parse(code, { ecmaVersion: 2022, sourceType: 'module', locations: true }));
  return found;
}
