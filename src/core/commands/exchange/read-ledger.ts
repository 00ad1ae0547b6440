/**
 * A journal of `ledger` or `hledger` as postings: transactions in baht are read, and what is none is named.
 *
 * Source  hledger.org "Journal" (hledger 1.25) and the manual of ledger 3, "Journal Format"; read on 2026-11-22
 */
import { dayOf } from '../../values/calendar.ts';
import { words } from '../../values/words.ts';
import type { Told } from './answers.ts';
import { satangIn } from './decimal.ts';
import { amountUnknown, changesOthers, lineUnknown, type NamedPosting, type TextRead } from './told.ts';
import { beginning, finish, type Transaction } from './transaction.ts';

const DATED = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:=\S+)?(?:\s|$)/;
/** They say something of accounts and commodities, and carry no money. */
const DIRECTIVE = /^(?:account|commodity|payee|tag|P|D|N)\b/;
const CHANGING =
  /^(?:include|!include|alias|apply|year|Y|bucket|A|define|def|capture|comment|test|decimal-mark|eval|expr|python|~|=)/;

/** The satang of an amount in baht, whichever side its unit stands on; null when it is none. */
export function bahtIn(text: string): number | null {
  const found = /^([-+]?)\s*(?:THB|฿|"THB")?\s*([-+]?[\d.,]+)\s*(?:THB|฿|บาท|"THB")?$/.exec(text.trim());
  if (!found) return null;
  const amount = satangIn(found[2]!);
  return amount === null ? null : found[1] === '-' ? -amount : amount;
}

/** The postings of a journal. */
export function readLedger(text: string): TextRead {
  const postings: NamedPosting[] = [];
  const told: Told[] = [];
  const unread: Told[] = [];
  let transaction: Transaction | null = null;
  let isDirective = false;
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const line = at + 1;
    const isIndented = /^\s/.test(raw);
    if (raw.trim() === '' || /^\s*[;#]/.test(raw) || /^[*%|]/.test(raw)) {
      if (raw.trim() === '') {
        finish(transaction, postings, unread);
        transaction = null;
      }
      continue;
    }
    if (isIndented && isDirective) continue;
    if (isIndented && transaction !== null) {
      addPosting(transaction, line, raw, told, unread);
      continue;
    }
    finish(transaction, postings, unread);
    transaction = null;
    isDirective = DIRECTIVE.test(raw);
    if (isDirective) continue;
    const dated = DATED.exec(raw);
    const day = dated === null ? null : dayOf(Number(dated[1]), Number(dated[3]), Number(dated[4]));
    if (day !== null) transaction = beginning(line, day);
    else if (CHANGING.test(raw)) unread.push(changesOthers(line, raw.split(/\s/)[0]!));
    else unread.push(lineUnknown(line, raw));
  }
  finish(transaction, postings, unread);
  return { postings, names: new Map(), told, unread };
}

function addPosting(transaction: Transaction, line: number, raw: string, told: Told[], unread: Told[]): void {
  const plain = raw
    .replace(/(?:\s|^);.*$/, '')
    .trim()
    .replace(/^[*!]\s*/, '');
  const [name = '', ...rest] = plain.split(/ {2,}|\t+/);
  const [sum = '', asserted] = rest.join(' ').split('=');
  const fails = (why: Told): void => {
    unread.push(why);
    transaction.isBroken = true;
  };
  // A posting in brackets is outside the balance, and one with a price is in something else than baht.
  if (/^[([]/.test(name)) {
    fails(lineUnknown(line, raw));
    return;
  }
  if (asserted !== undefined) {
    const says = words(`ไม่ได้ตรวจยอดที่ยืนยันไว้ “${plain}”`, `The assertion in “${plain}” was not checked`);
    told.push({ line, says });
  }
  const amount = sum.trim() === '' ? null : bahtIn(sum);
  if (amount === null && sum.trim() !== '') fails(amountUnknown(line, sum));
  else transaction.postings.push({ line, name, amount });
}
