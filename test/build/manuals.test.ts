/** The printed manuals say what the sidebar's say now, on two sheets each; and the example for programs of one's own works. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MANUALS_FOLDER, manualPage, PRINTED } from '../../src/build/manuals.mjs';
import { ran, sajjaHere } from '../local/batch/command.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Small enough to be sent by LINE over a village's line. */
const MOST = 600 * 1024;

describe.each(PRINTED)('the manual of the %s', (name) => {
  const pdf = readFileSync(`${MANUALS_FOLDER}${name}.pdf`);

  it('is printed from the text as it is now (if not: npm run manuals)', async () => {
    const page = await manualPage(name);
    expect(readFileSync(`${MANUALS_FOLDER}${name}.html`, 'utf8')).toBe(page);
    expect(pdf.toString('latin1').trimEnd().split('%').at(-1)).toBe(createHash('sha256').update(page).digest('hex'));
  });

  it('is two sheets of A4 and small enough to send', () => {
    const text = pdf.toString('latin1');
    expect([...text.matchAll(/\/Type \/Page\b/g)].length).toBe(2);
    const sheets = [...text.matchAll(/\/MediaBox \[0 0 (\S+) (\S+)\]/g)];
    expect(sheets.map(([, wide, high]) => `${Math.round(Number(wide))} × ${Math.round(Number(high))}`)).toEqual([
      '595 × 842',
      '595 × 842',
    ]);
    expect(statSync(`${MANUALS_FOLDER}${name}.pdf`).size).toBeLessThan(MOST);
  });
});

it('the example program for the workbook says what the program says', { timeout: 60_000 }, async () => {
  const text = readFileSync(`${ROOT}src/reference/workbook.md`, 'utf8');
  const program = /```js\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  // Beside the packages that it imports.
  const folder = `${ROOT}.tsbuild/`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}example.mjs`, program);
  const village = `${folder}example-village.xlsx`;
  await sajjaHere('example', village, '--size', 'village');
  const { network } = JSON.parse((await sajjaHere('summary', village, '--month', '2026-10', '--json')).out);
  const { out, err } = await ran(process.execPath, [`${folder}example.mjs`, village, '2026-10']);
  expect(err).toBe('');
  expect(Number(out)).toBe(network.contributions.received);
  expect(program.trimEnd().split('\n').length).toBeLessThan(26);
});
