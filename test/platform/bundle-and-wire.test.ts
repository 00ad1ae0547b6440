/** Classic bugs of the bundle and of the wire to the sidebar, and that none of the forty-two is without its test. */
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { parse, tokenizer } from 'acorn';
import { describe, expect, it } from 'vitest';
import { commands, menu } from '../../src/core/commands/catalogue.ts';
import { formulas } from '../../src/core/formulas/catalogue.ts';
import type { Host } from '../../src/local/emulator/host-model.ts';
import { MISSING } from '../../src/local/emulator/intrinsics.ts';
import { failureOf } from '../../src/sidebar/failures.ts';
import { builtHost, ask as call, hostOver, sheetOf } from '../apps-script/built-host.ts';
import { giving, twoGroups } from '../apps-script/faults/books.ts';
import { hostFor } from '../apps-script/faults/trial.ts';
import { BUGS, bug } from './bugs.ts';

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const code = textOf('dist/Code.js');
const page = textOf('dist/Sidebar.html');
const CALLED = [
  'onOpen',
  'onInstall',
  'onEdit',
  'sajjaAsk',
  ...menu.map(({ calls }) => calls),
  ...formulas.map(({ name }) => name),
];

it('every one of the forty-two has a name and a test', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.test.ts'));
  const found = files.flatMap((name) =>
    [...textOf(`test/platform/${name}`).matchAll(/\bbug\(\s*(\d+),/g)].map(([, number]) => Number(number)),
  );
  const all = Array.from({ length: 42 }, (_, at) => at + 1);
  expect(Object.keys(BUGS).map(Number)).toEqual(all);
  expect(found.sort((a, b) => a - b)).toEqual(all);
});

describe('the bundle', () => {
  bug(4, 'nothing is touched while it loads, and in mode NONE nothing but the menu', () => {
    expect(() => new Script(code).runInContext(createContext({}))).not.toThrow();
    const host = builtHost();
    host.open('NONE');
    expect(host.menus()[0]?.lines).toHaveLength(menu.length);
    expect(host.lastCounts().calls).toBe(0);
  });

  bug(5, 'everything that Google calls is a function at the top', () => {
    const context = createContext({});
    new Script(code).runInContext(context);
    expect(CALLED.filter((name) => typeof context[name] !== 'function')).toEqual([]);
  });

  bug(6, 'each has its help directly above it', () => {
    for (const { name } of formulas) expect(code).toMatch(new RegExp(`@customfunction\\s*\\*/\\s*function ${name}\\(`));
  });

  bug(7, 'every line of the menu runs where there are none', () => {
    const host = builtHost();
    for (const { calls } of menu) host.run(calls);
    expect(host.alerts).toEqual([]);
    const context = createContext({});
    new Script(code).runInContext(context);
    expect(MISSING.filter((name) => name in context && context[name] !== undefined)).toEqual([]);
  });

  bug(8, 'the script and those of the page are scripts of 2020', () => {
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');
    for (const text of [code, ...scripts]) parse(text, { ecmaVersion: 2020, sourceType: 'script' });
  });

  bug(9, 'none is async, and none gives a promise', () => {
    const names = [...tokenizer(code, { ecmaVersion: 2020 })].map(({ start, end }) => code.slice(start, end));
    expect(names.includes('async') || names.includes('await')).toBe(false);
    expect(builtHost().run('sajjaAsk', { command: 'check' })).not.toHaveProperty('then');
  });

  bug(15, 'no such pattern is asked for, and New Year’s Eve is in the old year', () => {
    const patterns = readdirSync(new URL('../../src/apps-script', import.meta.url)).flatMap((name) =>
      name.endsWith('.ts')
        ? [...textOf(`src/apps-script/${name}`).matchAll(/formatDate\([^;]*?'([^']+)'\)/g)].map(([, one]) => one)
        : [],
    );
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter((one) => !/^yyyy-MM(-dd( HH:mm)?)?$/.test(String(one)))).toEqual([]);
    const eve = hostFor(giving(), { now: Date.UTC(2026, 11, 31, 16, 30) });
    expect(eve.run('sajjaAsk', { command: 'collection', takes: {} })).toMatchObject({ answer: { date: '2026-12-31' } });
  });

  bug(23, 'only those of the document and of the person are named', () => {
    expect(code.match(/getScript(Lock|Properties|Cache)|getUser(Lock|Cache)/g)).toBeNull();
  });

  bug(24, 'rows are looked at when somebody asks, whether it came, came late or not at all', () => {
    expect(CALLED.filter((name) => /^on(?!Open|Install|Edit)/.test(name))).toEqual([]);
    const rejected = (host: Host): unknown =>
      (host.run('sajjaAsk', { command: 'check' }) as { answer: { counts: { reject: number } } }).answer.counts.reject;
    for (const comes of [0, 1, 2]) {
      const host = hostFor(giving());
      expect(rejected(host)).toBe(0);
      const pasted = Array.from({ length: 500 }, () => ['3', '', '20/1/2569', '001', 'สามสิบ', '']);
      sheetOf(host, 'รับเงิน').setValues(2, 0, pasted);
      for (let at = 0; at < comes; at++) host.trigger('onEdit', { authMode: 'LIMITED' });
      expect(rejected(host)).toBe(500);
    }
  });

  bug(25, 'it is only compared with the text of a ticked box', () => {
    const script = readdirSync(new URL('../../src/apps-script', import.meta.url)).map((name) =>
      name.endsWith('.ts') ? textOf(`src/apps-script/${name}`) : '',
    );
    const read = script.join('').match(/.*event\??\.(old)?[vV]alue.*/g) ?? [];
    expect(read.filter((line) => !line.includes("String(event.value) === 'TRUE'"))).toEqual([]);
    const host = hostFor(giving());
    for (const value of ['45292', '100', 'FALSE']) host.trigger('onEdit', { authMode: 'LIMITED', value });
    expect(host.totalCounts().cellsWritten).toBe(0);
  });

  bug(31, 'it has none, so that a copy does all that the first did', () => {
    expect(code.includes('ScriptApp')).toBe(false);
  });

  bug(32, 'nothing but time is lost with it', () => {
    const host = hostFor(giving());
    const balances = (over: Host): unknown => over.run('sajjaAsk', { command: 'balances' });
    const before = balances(host);
    expect(balances(host)).toEqual(before);
    // Another host over the same workbook has a cache of its own, in which nothing is.
    expect(balances(hostOver(host))).toEqual(before);
  });

  bug(38, 'the page holds neither', () => {
    expect(page.includes('<?')).toBe(false);
    expect(page.match(/<\/script/g)?.length).toBe(page.match(/<script>/g)?.length);
  });

  bug(40, 'two scopes are asked for, and who refuses the address is served as well', () => {
    expect(JSON.parse(textOf('dist/appsscript.json')).oauthScopes).toHaveLength(2);
    const host = hostFor(giving(), { person: { addressRefused: true } });
    const setting = { key: 'network.name', value: 'ทุ่งใหญ่', post: true };
    expect(host.run('sajjaAsk', { command: 'setSetting', takes: setting })).toMatchObject({ ok: true });
  });
});

describe('the wire', () => {
  bug(1, 'no answer of any command is lost on its way', async () => {
    const host = hostFor(twoGroups());
    for (const command of Object.keys(commands))
      expect(await call(host, command, { group: 'B', member: '001', month: '2568-12' }), command).toHaveProperty('ok');
  });

  bug(2, 'it is refused, and the sidebar sends neither', async () => {
    await expect(call(hostFor(giving()), 'month', { today: new Date() })).rejects.toThrow();
    for (const file of readdirSync(new URL('../../src/core/commands/answers/', import.meta.url)))
      expect(textOf(`src/core/commands/answers/${file}`), file).not.toMatch(/:\s*Date\b/);
  });

  bug(3, 'is told as what it is', async () => {
    for (const errorLocale of ['th', 'en'] as const) {
      const host = hostFor(giving(), { errorLocale });
      host.setFaults({ severalAccounts: true });
      const error: unknown = await call(host, 'month').catch((refused: unknown) => refused);
      expect(failureOf(error, true).kind).toBe('accounts');
    }
  });

  bug(39, 'twice the same is done once', async () => {
    const host = hostFor(giving());
    const takes = { key: 'first-1', post: true, entries: [{ memberId: '002', amount: 30 }] };
    const both = await Promise.all([call(host, 'collect', takes), call(host, 'collect', takes)]);
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
    expect(sheetOf(host, 'รับเงิน').lastRow()).toBe(3);
  });
});
