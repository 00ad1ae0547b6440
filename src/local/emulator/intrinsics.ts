/** Script texts that an engine runs inside a new context before the built script: its own dates, errors and arrays, and its clock. */
import { BLANK, NOT_THERE, OTHER, WHOLE } from './packed-cells.ts';

/**
 * Gives the context's intrinsics. Rows are copied by a loop: a host's `map` would make arrays of the host. Each is begun as
 * a copy of a blank one, which has room for just its cells.
 */
export const INTRINSICS = `((Date) => ({
  date: (instant) => new Date(instant),
  error: (name, message) => { const error = new Error(message); error.name = name; return error; },
  rows: (rows, objectOf) => {
    const copies = [];
    let blank = [];
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r];
      if (blank.length !== row.length) blank = Array.from(row, () => '');
      const copy = blank.slice();
      for (let c = 0; c < row.length; c++) {
        const value = row[c];
        copy[c] = typeof value === 'object' && objectOf ? objectOf(value) : value;
      }
      copies.push(copy);
    }
    return copies;
  },
  area: (rows, area) => {
    const copies = [], end = area.column + area.columns;
    for (let r = area.row; r < area.row + area.rows; r++) {
      const row = rows[r] || [], copy = [];
      for (let c = area.column; c < end; c++) {
        const value = row[c];
        copy.push(value === undefined ? '' : value);
      }
      copies.push(copy);
    }
    return copies;
  },
  unpacked: ({ rows, starts, lengths, codes, texts, others }, area) => {
    const copies = [], blank = [], end = area.column + area.columns;
    for (let c = area.column; c < end; c++) blank.push('');
    for (let r = area.row; r < area.row + area.rows; r++) {
      // A copy has no room to spare, as a row that is pushed to would have.
      const copy = blank.slice();
      copies.push(copy);
      if (r >= rows) continue;
      const start = starts[r] + area.column, count = (lengths[r] < end ? lengths[r] : end) - area.column;
      for (let c = 0; c < count; c++) {
        const code = codes[start + c];
        if (code >= 0) {
          const text = texts[code];
          copy[c] = text === undefined ? '${NOT_THERE}' : text;
        } else if (code !== ${BLANK}) copy[c] = code > ${OTHER} ? ${WHOLE} - code : others[${OTHER} - code];
      }
    }
    return copies;
  },
  parse: (json) => JSON.parse(json),
}))(Date)`;

/**
 * Makes the language's own names constants of the script. Node asks for a global of a \`vm\` context through its own
 * code each time it is named, which takes longer than most of what is then done with it.
 */
export const OWN_NAMES = `const {
  Array, BigInt, Boolean, Date, Error, Intl, JSON, Map, Math, Number, Object, Promise, Proxy, RangeError, Reflect, RegExp,
  Set, String, Symbol, SyntaxError, TypeError, WeakMap, WeakSet,
} = globalThis;`;

/** Gives a Date whose clock is the host's. It must be called with the context's own Date. */
export const CLOCKED_DATE = `((Own, now) => {
  const clocked = new Proxy(Own, {
    apply: () => new Own(now()).toString(),
    construct: (own, args, target) =>
      args.length === 0 ? new Own(now()) : Reflect.construct(own, args, target === clocked ? own : target),
    get: (own, key) => (key === 'now' ? now : Reflect.get(own, key)),
  });
  return clocked;
})`;

/** What browsers and Node have and Apps Script has not (R1); in a bare context most are missing anyway. */
export const MISSING: readonly string[] = [
  'AbortController AbortSignal Blob File FormData Headers Request Response fetch URL URLSearchParams XMLHttpRequest',
  'TextEncoder TextDecoder TextEncoderStream TextDecoderStream ReadableStream WritableStream TransformStream',
  'CompressionStream DecompressionStream crypto Crypto SubtleCrypto CryptoKey DOMException Event EventTarget CustomEvent',
  'atob btoa navigator performance queueMicrotask setTimeout clearTimeout setInterval clearInterval setImmediate',
  'clearImmediate structuredClone window self document location process require module exports Buffer global',
  'WebSocket Worker MessageChannel MessagePort BroadcastChannel importScripts postMessage indexedDB caches',
].flatMap((line) => line.split(' '));

/** Built-ins newer than ES2021: Google does not say which it has (R4), so that code must do without. */
export const NEWER_BUILT_INS = `(() => {
  for (const name of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with', 'group'])
    delete Array.prototype[name];
  for (const name of ['at', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
  for (const name of ['hasOwn', 'groupBy']) delete Object[name];
  delete Map.groupBy;
  delete Array.fromAsync;
  delete Promise.withResolvers;
})()`;
