/** Builds everything into `dist/`: the script and sidebar for Google, the batch command, the local page, and which packages are in them. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packagesOf } from './bundled.mjs';
import { buildBatch, buildPage } from './local.mjs';
import { buildScripts } from './script.mjs';
import { buildSidebar } from './sidebar.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds everything, and writes `bundled.json`: the packages of each file. */
export async function buildAll() {
  await mkdir(`${ROOT}dist`, { recursive: true });
  const [scripts, sidebar, batch] = await Promise.all([buildScripts(ROOT), buildSidebar(ROOT), buildBatch(ROOT)]);
  await copyFile(`${ROOT}dist/Sidebar.html`, `${ROOT}dist/bigquery/Sidebar.html`);
  const page = await buildPage(ROOT);
  const built = { ...scripts, 'Sidebar.html': sidebar, 'cli.mjs': batch, 'local/': page };
  const bundled = await Promise.all(
    Object.entries(built).map(async ([file, metafile]) => [file, await packagesOf(ROOT, metafile)]),
  );
  await writeFile(`${ROOT}dist/bundled.json`, `${JSON.stringify(Object.fromEntries(bundled), null, 1)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAll();
