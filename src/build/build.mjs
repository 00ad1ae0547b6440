/** Builds everything into `dist/`: the script and sidebar for Google, the batch command, and the local page. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildBatch, buildPage } from './local.mjs';
import { buildScript } from './script.mjs';
import { buildSidebar } from './sidebar.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds everything. */
export async function buildAll() {
  await mkdir(`${ROOT}dist`, { recursive: true });
  await Promise.all([buildScript(ROOT), buildSidebar(ROOT), buildBatch(ROOT)]);
  await buildPage(ROOT);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAll();
