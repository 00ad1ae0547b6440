/** Measures the batch command over a folder of workbooks: the example province, each group in a file of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { folder } from './material.mjs';
import { inTime, ROOT, ranNode } from './measuring.mjs';

const FILES = 50;

/** @param {string} into */
async function makersIn(into) {
  const outfile = join(into, 'makers.mjs');
  await build({
    stdin: {
      contents: `
        export { exampleWorkbook } from './src/local/example/example.ts';
        export { contentOf } from './src/local/example/content.ts';
        export { createWorkbook } from './src/local/emulator/workbook.ts';
        export { writeWorkbook } from './src/local/xlsx/write.ts';
        export { splitByGroup } from './test/core/tables/split.ts';
      `,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/**
 * Writes an example as a workbook a group into a folder; gives how many there are.
 * @param {string} into
 * @param {string} size
 */
export async function writeFolder(into, size) {
  const makers = await makersIn(into);
  const example = makers.exampleWorkbook(size);
  /** @type {Map<string, any>} */
  const tabs = new Map(example.tabs.map((/** @type {any} */ tab) => [tab.title, tab]));
  const grids = example.tabs.map((/** @type {any} */ { title, cells }, /** @type {number} */ at) => ({
    sheetId: at + 1,
    title,
    cells,
    formats: null,
    binding: null,
  }));
  const made = join(into, 'files');
  mkdirSync(made);
  let count = 0;
  for (const [name, own] of makers.splitByGroup(grids)) {
    const sheets = own.map((/** @type {any} */ grid) =>
      makers.contentOf({ ...tabs.get(grid.title), cells: grid.cells }),
    );
    const workbook = makers.createWorkbook({ title: name, zone: example.zone, locale: example.locale, sheets });
    writeFileSync(join(made, `${name}.xlsx`), await makers.writeWorkbook(workbook));
    count++;
  }
  return { made, count };
}

if (process.argv[1]?.endsWith('folder.mjs')) {
  const { made, count } = await writeFolder(folder(), 'province');
  const args = [join(ROOT, 'dist', 'cli.mjs'), 'network', '--folder', made, '--month', '2026-10', '--json'];
  const { time, memory, out } = ranNode(args);
  const { files, network } = JSON.parse(out);
  process.stdout.write(
    `network --folder of ${files.read} workbooks (${network.members.closing} members): ${inTime(time)}, ` +
      `${Math.round(memory / 1_048_576)} MB; asked: at most 20 s for ${FILES} (${count} written)\n`,
  );
}
