/** What only Google can settle is tried in a tab of its own, and what is expected is what the emulator does; leaving takes everything of ours. */
import { describe, expect, it } from 'vitest';
import type { PlatformAnswer, RemoveAnswer } from '../../src/core/commands/answers/platform.ts';
import { PROBES } from '../../src/core/commands/platform/probes.ts';
import { SHAPE } from '../../src/core/values/release.ts';
import type { Host } from '../../src/local/emulator/host-model.ts';
import { builtHost, hostOver, sheetOf, smallBooks } from './built-host.ts';

interface Replied<Answer> {
  readonly ok: boolean;
  readonly answer: Answer;
  readonly problem?: { readonly kind: string; readonly th: string };
}
const asked = async <Answer>(host: Host, command: string, takes: object): Promise<Replied<Answer>> =>
  (await host.call('sajjaAsk', [{ command, takes }])) as Replied<Answer>;
const titles = (host: Host): string[] => host.workbook.sheets.map(({ title }) => title);

describe('trying the platform', () => {
  it('finds of every question what is expected, and leaves the workbook as it was', async () => {
    const host = builtHost();
    const before = titles(host);
    const { answer } = await asked<PlatformAnswer>(host, 'platform', { run: true });
    const differ = answer.lines.filter(({ same }) => same === false);
    expect(differ.map(({ asks, expected, found }) => `${asks.en}: ${expected} | ${found}`)).toEqual([]);
    expect(answer.lines).toHaveLength(Object.keys(PROBES).length);
    expect(titles(host)).toEqual(before);
    expect([...host.workbook.properties]).toEqual([]);
  });

  it('gives a text to paste, in which nobody is named and no cell of theirs stands', async () => {
    const { answer } = await asked<PlatformAnswer>(builtHost(), 'platform', { run: true });
    expect(answer.text.th).toContain('= พิมพ์ 1/1/2569 | คาด date 2569-01-01 | พบ date 2569-01-01');
    expect(answer.text.th).not.toMatch(/example\.com|สมหญิง|ใจงาม/);
  });

  it('removes the tab of one that was killed, which nobody takes for a tab of their own meanwhile', async () => {
    const host = builtHost();
    const before = titles(host);
    host.setFaults({ killAt: 30 });
    await asked(host, 'platform', { run: true }).catch(() => null);
    host.setFaults({});
    expect(titles(host).length).toBe(before.length + 1);
    const month = await asked<{ readonly groups: readonly object[] }>(host, 'month', {});
    expect(month.ok).toBe(true);
    await asked(host, 'platform', { run: true });
    expect(titles(host)).toEqual(before);
  });

  it('says whom to ask where somebody may only look', async () => {
    const host = builtHost(smallBooks(), { person: { role: 'viewer', email: 'v@example.com' } });
    const reply = await asked(host, 'platform', { run: true });
    expect(reply.problem?.kind).toBe('writeRefused');
  });

  it('sends as long an answer as is asked for, so that the page learns what arrives', async () => {
    const { answer } = await asked<PlatformAnswer>(builtHost(), 'platform', { letters: '1000000' });
    expect(answer.sent).toHaveLength(1_000_000);
    expect(answer.lines).toEqual([]);
  });
});

describe('leaving a sheet', () => {
  const used = async (): Promise<Host> => {
    const host = builtHost();
    await asked(host, 'balances', { write: true });
    await asked(host, 'bind', { tab: 'สัจจะ', table: 'none', post: true });
    await asked(host, 'panel', {});
    await asked(host, 'protect', { does: 'set', committee: 'c@example.com' });
    await asked(host, 'month', { group: 'A' });
    return host;
  };
  const ours = (host: Host): number =>
    host.workbook.sheets.reduce((sum, { metadata, protections }) => sum + metadata.size + protections.length, 0) +
    host.workbook.properties.size +
    host.workbook.metadata.size;

  it('first only tells what there is', async () => {
    const host = await used();
    const before = ours(host);
    const { answer } = await asked<RemoveAnswer>(host, 'remove', {});
    expect(answer).toEqual({
      made: ['บันทึกการทำงาน', 'ยอดคงเหลือ'],
      protections: expect.any(Number),
      bound: 1,
      actions: 1,
    });
    expect(answer.protections).toBeGreaterThan(0);
    expect(ours(host)).toBe(before);
  });

  it('leaves the sheet as it was: nothing of ours is on it, and no cell of theirs was touched', async () => {
    const host = await used();
    await asked(host, 'remove', { post: true, tabs: true });
    expect(titles(host)).toEqual(smallBooks().map(({ title }) => title));
    expect(ours(host)).toBe(0);
    for (const { title, values } of smallBooks())
      expect(sheetOf(host, title).values.slice(0, values.length)).toEqual(values);
  });

  it('keeps result tabs as plain tabs where they are wished to stay', async () => {
    const host = await used();
    await asked(host, 'remove', { post: true });
    expect(titles(host)).toContain('ยอดคงเหลือ');
    expect(ours(host)).toBe(0);
  });

  it('does not delete the last tabs there are', async () => {
    const host = builtHost();
    await asked(host, 'balances', { write: true });
    for (const { title } of smallBooks()) host.workbook.removeSheet(sheetOf(host, title).id);
    expect((await asked(host, 'remove', { post: true, tabs: true })).problem?.kind).toBe('lastTab');
  });
});

describe('the stamp of a workbook', () => {
  const stamp = (host: Host): string | undefined => host.workbook.metadata.get('sajja.table');

  it('is there once something was written, and not before', async () => {
    const host = builtHost();
    await asked(host, 'balances', {});
    expect(stamp(host)).toBeUndefined();
    await asked(host, 'balances', { write: true });
    expect(stamp(host)).toBe(`shape ${SHAPE}`);
  });

  it('of a newer program has this one say so, and neither read nor write', async () => {
    const host = builtHost();
    host.workbook.metadata.set('sajja.table', `shape ${SHAPE + 1}`);
    for (const takes of [{}, { write: true }]) {
      const { problem } = await asked(host, 'balances', takes);
      expect(problem).toMatchObject({ kind: 'programOlder', th: expect.stringContaining('ปรับปรุงสคริปต์') });
    }
    expect(titles(host)).toEqual(smallBooks().map(({ title }) => title));
  });

  it('stays with a copy of the file, whose store is not copied', async () => {
    const host = builtHost();
    await asked(host, 'balances', { write: true });
    expect(stamp(hostOver(host))).toBe(`shape ${SHAPE}`);
  });
});
