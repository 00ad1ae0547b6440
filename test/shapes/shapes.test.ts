/**
 * What each release wrote is read by today's program: its headers and words, and a whole workbook in which it did its work.
 * `KEEP_SHAPE=1 npx vitest run test/shapes` writes down what today's program writes, as that of this release.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/values/cell.ts';
import { RELEASE, SHAPE } from '../../src/core/values/release.ts';
import type { Host } from '../../src/local/emulator/host-model.ts';
import { readWorkbook } from '../../src/local/xlsx/read.ts';
import { writeWorkbook } from '../../src/local/xlsx/write.ts';
import { builtHost } from '../apps-script/built-host.ts';
import { book, grid } from '../core/tables/workbooks.ts';
import { ask, DONE, type KeptTable, OTHER, wordsNow, workedIn } from './keep.ts';

const at = (file: string): URL => new URL(file, import.meta.url);

if (process.env['KEEP_SHAPE']) {
  writeFileSync(at(`${RELEASE}.json`), `${JSON.stringify(wordsNow(), null, 1)}\n`);
  writeFileSync(at(`${RELEASE}.xlsx`), await writeWorkbook(workedIn().workbook));
}

const RELEASES = readdirSync(at('.'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

describe.each(RELEASES)('what %s wrote', (release) => {
  const kept: Readonly<Record<string, KeptTable>> = JSON.parse(readFileSync(at(`${release}.json`), 'utf8'));

  it.each(['th', 'en'] as const)('has headers in %s that are read as the same columns', (language) => {
    const lost = Object.entries(kept).flatMap(([name, table]) => {
      const fields = Object.entries(table.columns);
      const header = fields.map(([, column]) => column[language]);
      const [tab] = book(grid(table[language], [header, header.map((): Cell => '')])).tabs;
      if (tab?.table !== name) return [`${table[language]} is read as ${tab?.table}`];
      return fields.flatMap(([field, column], nth) =>
        tab.columns[field] === nth + 1 ? [] : [`${name}.${field}: ${column[language]}`],
      );
    });
    expect(lost).toEqual([]);
  });

  it('has words for choices that are still known', () => {
    const now = wordsNow();
    const lost = Object.entries(kept).flatMap(([name, { columns }]) =>
      Object.entries(columns).flatMap(([field, { options = {} }]) =>
        Object.entries(options).flatMap(([option, words]) => {
          const known = now[name]?.columns[field]?.options?.[option] ?? [];
          return words.filter((word) => !known.includes(word)).map((word) => `${name}.${field}: ${word}`);
        }),
      ),
    );
    expect(lost).toEqual([]);
  });

  describe('in a workbook', () => {
    let host: Host;
    beforeAll(async () => {
      const bytes = new Uint8Array(readFileSync(at(`${release}.xlsx`)));
      const { sheets, ...rest } = await readWorkbook(bytes, {
        name: `${release}.xlsx`,
        zone: 'Asia/Bangkok',
        locale: 'th_TH',
      });
      host = builtHost(sheets);
      for (const [key, value] of Object.entries(rest.properties ?? {})) host.workbook.properties.set(key, value);
      for (const [key, value] of Object.entries(rest.metadata ?? {})) host.workbook.metadata.set(key, value);
    });

    it('is known by its stamp', () => {
      const shape = Number(host.workbook.metadata.get('sajja.table')?.replace('shape ', ''));
      expect(shape).toBeGreaterThanOrEqual(1);
      expect(shape).toBeLessThanOrEqual(SHAPE);
    });

    it('has closings whose chain and figures still hold', () => {
      const { ok, answer } = ask(host, 'verify', {});
      expect(ok).toBe(true);
      expect(JSON.stringify(answer)).toContain('2025-12');
      expect(answer).toMatchObject({ holds: true });
    });

    it('has accepted findings that stay accepted, and tabs that stay what was said of them', () => {
      const { answer } = ask(host, 'findings', {});
      expect(JSON.stringify(answer?.['accepted'])).toContain('ตกลงกันแล้ว');
      const seen = ask(host, 'understood', { tab: OTHER }).answer;
      expect(JSON.stringify(seen)).toContain('none');
    });

    it('has result tabs that are written again in their place', () => {
      const titles = host.workbook.sheets.map(({ title }) => title);
      for (const [command, takes] of DONE.slice(0, 2)) expect(ask(host, command, takes).ok).toBe(true);
      expect(host.workbook.sheets.map(({ title }) => title)).toEqual(titles);
    });

    it('has a history whose last action can be taken back whole', () => {
      const lines = ask(host, 'history', {}).answer?.['lines'];
      const [last] = Array.isArray(lines) ? lines : [];
      expect(last).toMatchObject({ canUndo: true, state: 'done' });
      expect(ask(host, 'undo', { action: last.action })).toMatchObject({ ok: true });
    });
  });
});

describe('today’s program', () => {
  it('keeps its shape with the release that it is', () => {
    expect(RELEASES).toContain(RELEASE);
  });
});
