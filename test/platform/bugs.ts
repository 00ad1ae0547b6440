/** The classic bugs of scripts in Google Sheets, by number, and how each one's test is named. */
import { it } from 'vitest';

/** 1 to 30 are seen often; 31 to 42 are worth a test each. */
export const BUGS: Readonly<Record<number, string>> = {
  1: 'a date in an answer makes all of it null',
  2: 'a date or function as an argument fails the call',
  3: 'a sidebar dead with several Google accounts',
  4: 'a service call at load kills the menu before the add-on is enabled',
  5: 'functions hidden in the bundle are not found',
  6: 'the help of custom functions is lost in bundling',
  7: 'Node’s or the browser’s globals are used',
  8: 'private fields and statics do not parse',
  9: 'an async entry point loses its exception',
  10: 'toISOString shifts Thai dates one day back',
  11: 'the zone of the script is not that of the sheet',
  12: 'the year 2569 as a year of the common era',
  13: '543 years added twice',
  14: 'times of day off by 17 minutes 56 seconds',
  15: 'YYYY, DD and mm mistaken in date patterns',
  16: 'leading zeros and dashes turned into numbers and dates',
  17: 'formulas out of members’ names',
  18: 'a tab with a header and nothing else',
  19: 'arrays of the wrong width after a column was added',
  20: 'the last row moved down by checkboxes',
  21: 'an update lost between two treasurers',
  22: 'a lock lost while a dialog is open',
  23: 'locks and stores shared by all customers',
  24: 'onEdit trusted for integrity',
  25: 'the value of an edit taken for a number',
  26: 'the cut at six minutes in the middle of a posting',
  27: 'cells read and written one by one',
  28: 'custom functions that go stale',
  29: 'protections that block the add-on itself',
  30: 'English words of Google matched',
  31: 'a copied workbook without its triggers',
  32: 'a cache that forgets',
  33: 'a property of more than 9 KB in Thai',
  34: 'a cell of more than 50,000 characters',
  35: 'ten million cells reached while a tab is made',
  36: 'a tab renamed, moved or deleted while the sidebar is open',
  37: 'rows sorted or filtered between reading and writing',
  38: 'the end of a script or a template inside the page',
  39: 'answers out of order, and a double click',
  40: 'a new scope that stops a trigger',
  41: 'a hidden tab taken for a private one',
  42: 'money in floating point',
};

/** A test of one of them. */
export function bug(number: number, promise: string, test: () => void | Promise<void>): void {
  it(`${number} · ${BUGS[number]}: ${promise}`, { timeout: 60_000 }, test);
}
