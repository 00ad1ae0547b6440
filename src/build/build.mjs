/** Builds everything into `dist/`: the script and sidebar for Google, the batch command, and the local page. */
import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildBatch, buildPage } from './local.mjs';
import { buildScripts } from './script.mjs';
import { buildSidebar } from './sidebar.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds everything. */
export async function buildAll() {
  await mkdir(`${ROOT}dist`, { recursive: true });
  await Promise.all([buildScripts(ROOT), buildSidebar(ROOT), buildBatch(ROOT)]);
  await copyFile(`${ROOT}dist/Sidebar.html`, `${ROOT}dist/bigquery/Sidebar.html`);
  await buildPage(ROOT);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAll();
