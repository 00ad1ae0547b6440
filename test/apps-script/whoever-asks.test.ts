/**
 * Every entry point that Google knows, in every mode and language, for everybody who may open the file: it works, or says
 * in a sentence of that language what to do; who may not write changes nothing, and nothing is half-written.
 *
 * Only what is named here is there to be called: a new entry point fails until it stands in this table.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands, menu } from '../../src/core/commands/catalogue.ts';
import { sums } from '../../src/core/formulas/sums.ts';
import type { AuthMode, Host, Person } from '../../src/local/emulator/host-model.ts';
import { builtHost, LOG, shownOn, smallBooks } from './built-host.ts';
import { keptEngine } from './faults/kept-engine.ts';

const OWNER = { email: 'owner@example.com', role: 'owner' } as const;
const TREASURER = { email: 'somsri@example.com', role: 'editor' } as const;
const COMMITTEE = { email: 'committee@example.com', role: 'editor' } as const;
const VIEWER = { email: 'viewer@example.com', role: 'viewer' } as const;
const STRANGER = { ...TREASURER, identified: false, addressRefused: true } as const;
const PEOPLE: readonly (readonly [string, Partial<Person>])[] = [
  ['the owner', OWNER],
  ['the treasurer', TREASURER],
  ['the committee', COMMITTEE],
  ['a viewer', VIEWER],
  ['an editor of whom Google tells nothing', STRANGER],
];
const LANGUAGES = ['th', 'en'] as const;
const EACH = PEOPLE.flatMap(([who, person]) => LANGUAGES.map((speaks) => ({ who, person, speaks })));

/** A workbook whose result tabs are the owner's and the committee's alone, in a language. */
function books(speaks: 'th' | 'en', person: Partial<Person>): Host {
  const settings = {
    title: 'ตั้งค่า',
    values: [
      ['หัวข้อ', 'ค่า'],
      ['language', speaks],
    ],
  };
  const host = builtHost([...smallBooks(), settings], { engine: keptEngine, errorLocale: speaks });
  host.workbook.editors = [TREASURER.email, COMMITTEE.email];
  host.run('sajjaAsk', { command: 'balances', takes: { write: true } });
  for (const sheet of host.workbook.sheets)
    if (sheet.title === (speaks === 'th' ? 'ยอดคงเหลือ' : 'Balances'))
      sheet.protections.push({ id: 1, area: null, description: 'x', editors: [COMMITTEE.email], warningOnly: false });
  host.actAs({ locale: speaks, ...person });
  return host;
}

const standing = (host: Host): string =>
  JSON.stringify(host.workbook.sheets.map(({ title }) => (title === LOG ? title : [title, shownOn(host, title)])));

/** A sentence of the language, with nothing of the program's own in it. */
function demandSentence(text: string | undefined, speaks: 'th' | 'en', when: string): void {
  // Names and examples stand in it as people write them.
  expect(text?.replace(/“[^”]*”/g, ''), when).toMatch(speaks === 'th' ? /[ก-๙]{4}/ : /([a-z]+[^a-z]+){2}[a-z]+/i);
  expect(text, when).not.toMatch(/undefined|\[object|Exception|Error:|NaN/);
}

const STUBS = [...readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8').matchAll(/^function (\w+)\(/gm)]
  .map(([, name]) => name!)
  .filter((name) => !name.endsWith('_'));
/** What the probe of Google's own behaviour calls. */
const TRIED = 'SAJJA_TRY';
const TRIGGERS = ['onOpen', 'onInstall', 'onEdit'];
const RPC = ['sajjaAsk'];

it('knows every function that can be called from outside', () => {
  const known = [...TRIGGERS, ...RPC, ...menu.map(({ calls }) => calls), ...sums.keys(), TRIED];
  expect([...STUBS].sort()).toEqual([...new Set(known)].sort());
});

describe.each(EACH)('for $who in $speaks', ({ person, speaks }) => {
  it('the triggers run in the modes that Google gives them, and touch no cell', () => {
    const host = books(speaks, person);
    const before = standing(host);
    for (const mode of ['NONE', 'LIMITED'] as const satisfies readonly AuthMode[]) {
      host.open(mode);
      expect(host.menus()[0]?.lines.length).toBe(menu.length);
      const [sheet] = host.workbook.sheets;
      host.trigger(
        'onEdit',
        { authMode: mode, value: 'x' },
        { sheet: sheet!, area: { row: 1, column: 0, rows: 1, columns: 1 } },
      );
      host.trigger(
        'onEdit',
        { authMode: mode, value: 'TRUE' },
        { sheet: sheet!, area: { row: 1, column: 0, rows: 1, columns: 1 } },
      );
    }
    host.run('onInstall', { authMode: 'FULL' });
    expect(standing(host)).toBe(before);
  });

  it('every line of the menu opens its page, is done, or says whom to ask', () => {
    for (const { calls, does } of menu) {
      const host = books(speaks, person);
      const before = standing(host);
      host.run(calls);
      if ('opens' in does) {
        expect(host.sidebar()?.title, calls).toBe(speaks === 'th' ? 'สัจจะชีต' : 'Sajja Sheets');
        expect(standing(host), calls).toBe(before);
        continue;
      }
      expect(host.toasts.length + host.alerts.length, calls).toBe(1);
      demandSentence((host.toasts[0] ?? host.alerts[0])?.text, speaks, calls);
      if (host.alerts.length > 0) expect(standing(host), calls).toBe(before);
      const mayNot = person.role === 'editor' && person !== COMMITTEE && calls === 'sajjaBalances';
      if (mayNot || person.role === 'viewer') expect(host.alerts[0]?.text, calls).toMatch(/owner|เจ้าของ/);
    }
  });

  it('every question of the sidebar is answered, or refused in a sentence with nothing half-written', () => {
    const host = books(speaks, person);
    for (const name of [...Object.keys(commands), 'mark', 'nothing', '__proto__', 'constructor']) {
      for (const more of [{}, { write: true }, { post: true, does: 'set', group: 'A', member: '001' }]) {
        const before = standing(host);
        const reply = host.run('sajjaAsk', { command: name, takes: more }) as {
          readonly ok?: boolean;
          readonly mark?: string;
          readonly problem?: { readonly kind: string; readonly th: string; readonly en: string };
        };
        const when = `${name} ${JSON.stringify(more)}`;
        if (reply.problem) {
          expect(reply.problem.kind, when).not.toBe('unexpected');
          demandSentence(reply.problem[speaks], speaks, when);
        } else expect(reply.ok ?? reply.mark !== undefined, when).toBe(true);
        if (reply.problem || person.role === 'viewer') expect(standing(host), when).toBe(before);
      }
    }
  }, 60_000);

  it('every custom function answers or shows a sentence, without arguments and with wrong ones', () => {
    const host = books(speaks, person);
    for (const name of sums.keys())
      for (const args of [[], ['x'], [[['a', 1]], '__proto__', -1], [null, null, null, null, null, null, null]]) {
        const shown = JSON.stringify(host.formula(name, args));
        expect(shown, name).not.toMatch(/undefined|\[object|NaN|Exception/);
        expect(shown, name).not.toBe('0');
      }
  });
});
