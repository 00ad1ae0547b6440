/**
 * A beancount file as postings: transactions in baht are read, assertions checked, and what is neither is named.
 *
 * Source  beancount.github.io/docs "Beancount Language Syntax" (version 2); read on 2026-11-22
 */
import { isoDay } from '../../values/calendar.ts';
import { words } from '../../values/words.ts';
import type { Told } from './answers.ts';
import { decimal, satangIn } from './decimal.ts';
import { amountUnknown, changesOthers, lineUnknown, type NamedPosting, type TextRead } from './told.ts';
import { beginning, finish, type Transaction } from './transaction.ts';

/** They carry no money. */
const SILENT = new Set(['open', 'close', 'commodity', 'note', 'event', 'document', 'query', 'custom', 'price']);
const META = /^\s+([a-z][A-Za-z0-9_-]*):/;
const POSTING = /^\s+(?:[*!]\s+)?([\p{Lu}][^\s;]*(?::[^\s;]+)+)\s*(.*)$/u;

interface Asserted {
  readonly line: number;
  readonly day: string;
  readonly name: string;
  readonly amount: number;
}

const withoutComment = (raw: string): string =>
  raw.replace(/"(?:[^"\\]|\\.)*"|;.*$/g, (found) => (found[0] === ';' ? '' : found));

function amountIn(text: string): number | null {
  const found = /^([-+\d.,]+)\s+THB$/.exec(text.trim());
  return found === null ? null : satangIn(found[1]!);
}

/** Lines with those joined that one text between quotation marks runs over. */
function* wholeLines(text: string): Iterable<readonly [line: number, text: string]> {
  let open: [number, string] | null = null;
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const line: [number, string] = open === null ? [at + 1, raw] : [open[0], `${open[1]} ${raw}`];
    const quotes = withoutComment(line[1]).replace(/\\./g, '').split('"').length - 1;
    open = quotes % 2 === 1 ? line : null;
    if (open === null) yield line;
  }
  if (open !== null) yield open;
}

/** The postings of a beancount file. */
export function readBeancount(text: string): TextRead {
  const postings: NamedPosting[] = [];
  const told: Told[] = [];
  const unread: Told[] = [];
  const asserted: Asserted[] = [];
  const names = new Map<string, string>();
  let transaction: Transaction | null = null;
  let opened: string | null = null;
  for (const [line, raw] of wholeLines(text)) {
    const plain = withoutComment(raw).trimEnd();
    if (plain.trim() === '' || /^[*#:]/.test(raw)) continue;
    if (/^\s/.test(raw)) {
      const called = /^\s+name:\s*"((?:[^"\\]|\\.)*)"/.exec(raw);
      if (called && opened !== null) names.set(opened, called[1]!.replace(/\\(.)/g, '$1'));
      if (META.test(raw) || /^\s+[#^]/.test(raw)) continue;
      if (transaction === null) unread.push(lineUnknown(line, raw));
      else addPosting(transaction, line, plain, unread);
      continue;
    }
    finish(transaction, postings, unread);
    transaction = null;
    opened = null;
    const [, date = '', word = '', rest = ''] = /^(\d{4}-\d{2}-\d{2})\s+(\S+)\s*(.*)$/.exec(plain) ?? [];
    const day = isoDay(date);
    if (day === null) {
      if (/^(?:include|pushtag|poptag|pushmeta|popmeta|plugin)\b/.test(raw)) {
        if (/^(?:include|plugin)/.test(raw)) unread.push(changesOthers(line, raw.split(/\s/)[0]!));
      } else if (!/^option\b/.test(raw)) unread.push(lineUnknown(line, raw));
    } else if (word === 'txn' || /^[*!&#?%PSTCURM]$/.test(word)) transaction = beginning(line, day);
    else if (word === 'open') opened = rest.split(/\s/)[0]!;
    else if (word === 'balance') {
      const [name = '', ...sum] = rest.split(/\s+/);
      const amount = amountIn(sum.join(' '));
      if (amount === null) unread.push(amountUnknown(line, rest));
      else asserted.push({ line, day, name, amount });
    } else if (word === 'pad') unread.push(changesOthers(line, word));
    else if (!SILENT.has(word)) unread.push(lineUnknown(line, raw));
  }
  finish(transaction, postings, unread);
  if (unread.length === 0) unread.push(...failing(postings, asserted));
  return { postings, names, told, unread };
}

function addPosting(transaction: Transaction, line: number, plain: string, unread: Told[]): void {
  const found = POSTING.exec(plain);
  const sum = found?.[2]?.trim() ?? '';
  const amount = sum === '' ? null : amountIn(sum);
  if (found && (amount !== null || sum === '')) {
    transaction.postings.push({ line, name: found[1]!, amount });
    return;
  }
  unread.push(found ? amountUnknown(line, sum) : lineUnknown(line, plain));
  transaction.isBroken = true;
}

/** Assertions that do not hold at the beginning of their day. An account's own and those below it count. */
function failing(postings: readonly NamedPosting[], asserted: readonly Asserted[]): readonly Told[] {
  const inOrder = [...postings].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const sums = new Map<string, number>();
  let next = 0;
  return [...asserted]
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .flatMap(({ line, day, name, amount }) => {
      for (; next < inOrder.length && inOrder[next]!.day < day; next++) {
        const { name: own, amount: moved } = inOrder[next]!;
        // The account and every one above it.
        for (let end = own.length; end > 0; end = own.lastIndexOf(':', end - 1)) {
          const above = own.slice(0, end);
          sums.set(above, (sums.get(above) ?? 0) + moved);
        }
      }
      const held = sums.get(name) ?? 0;
      if (held === amount) return [];
      const says = words(
        `${name} ควรมี ${decimal(amount)} แต่รวมรายการได้ ${decimal(held)}`,
        `${name} should hold ${decimal(amount)}, its transactions give ${decimal(held)}`,
      );
      return [{ line, says }];
    });
}
