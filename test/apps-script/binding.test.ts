/** Bindings as they are kept in Google Sheets: a note with the tab and nothing else, refused where the tab may not be changed. */
import { describe, expect, it } from 'vitest';
import type { UnderstoodAnswer } from '../../src/core/commands/answers/understood.ts';
import type { Host } from '../../src/local/emulator/host-model.ts';
import type { SheetContent } from '../../src/local/emulator/workbook-model.ts';
import { ask, builtHost, sheetOf, shownOn } from './built-host.ts';

const KEY = 'sajja.table';
const TAKES = { tab: 'Sheet1', table: 'receipts', columns: { memberName: 'A', date: 'B', amount: 'C' }, post: true };

const books = (): SheetContent[] => [
  {
    title: 'Sheet1',
    values: [
      ['ใคร', 'เมื่อไร', 'เท่าไร'],
      ['ก้าน', '5/1/2569', 30],
    ],
  },
  { title: 'จดเล่น', values: [['ซื้อปูน', 3]] },
];

const noteOn = (host: Host, title: string): string | undefined => sheetOf(host, title).metadata.get(KEY);

async function states(host: Host): Promise<readonly string[]> {
  const reply = await ask(host, 'understood');
  const { answer } = reply as { readonly answer: UnderstoodAnswer };
  return answer.tabs.map(({ tab, state }) => `${tab} ${state}`);
}

describe('a binding', () => {
  it('is a note kept with its tab: cells, and other tabs, stay as they are', async () => {
    const host = builtHost(books());
    const before = shownOn(host, 'Sheet1');
    expect(await ask(host, 'bind', { ...TAKES, post: false })).toMatchObject({ ok: true, answer: { posted: false } });
    expect(noteOn(host, 'Sheet1')).toBeUndefined();
    expect(await ask(host, 'bind', TAKES)).toMatchObject({ ok: true, answer: { posted: true, before: null } });
    expect(noteOn(host, 'Sheet1')).toContain('"table":"receipts"');
    expect(shownOn(host, 'Sheet1')).toEqual(before);
    expect(sheetOf(host, 'จดเล่น').metadata.size).toBe(0);
    expect(host.workbook.sheets.map(({ title }) => title)).toEqual(['Sheet1', 'จดเล่น']);
    expect(await states(host)).toEqual(['Sheet1 read', 'จดเล่น unknown']);
  });

  it('is replaced by the next, outlives a new title, and is taken away', async () => {
    const host = builtHost(books());
    await ask(host, 'bind', TAKES);
    await ask(host, 'bind', { tab: 'จดเล่น', table: 'none', post: true });
    sheetOf(host, 'Sheet1').title = 'เก็บเงิน';
    expect(await states(host)).toEqual(['เก็บเงิน read', 'จดเล่น leftAlone']);
    expect(await ask(host, 'bind', { tab: 'เก็บเงิน', table: 'none', post: true })).toMatchObject({
      ok: true,
      answer: { before: { table: 'receipts', columns: { memberName: 'A', date: 'B', amount: 'C' } } },
    });
    expect(await ask(host, 'unbind', { tab: 'เก็บเงิน', post: true })).toMatchObject({ ok: true });
    expect(noteOn(host, 'เก็บเงิน')).toBeUndefined();
    expect(await states(host)).toEqual(['เก็บเงิน unknown', 'จดเล่น leftAlone']);
  });

  it('is not made by somebody who may only look, who is told so; looking is theirs', async () => {
    const host = builtHost(books(), { person: { role: 'viewer', email: 'auditor@example.com' } });
    expect(await ask(host, 'bind', TAKES)).toMatchObject({ ok: false, problem: { kind: 'writeRefused' } });
    expect(noteOn(host, 'Sheet1')).toBeUndefined();
    expect(await ask(host, 'bind', { ...TAKES, post: false })).toMatchObject({ ok: true });
  });

  it('is not made of a tab that the program writes', async () => {
    const host = builtHost();
    await ask(host, 'check', { write: true });
    expect(await ask(host, 'bind', { tab: 'ตรวจสอบ', table: 'none', post: true })).toMatchObject({
      ok: false,
      problem: { kind: 'tabUnknown' },
    });
  });
});
