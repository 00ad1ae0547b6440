/** Builds what runs without Google: the batch command as one file, and the page as plain files for any static host. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * Builds `cli.mjs`, which runs the `Code.js` beside it.
 * @param {string} root
 */
export async function buildBatch(root) {
  const { metafile } = await build({
    entryPoints: [`${root}src/local/batch/main.ts`],
    bundle: true,
    metafile: true,
    outfile: `${root}dist/cli.mjs`,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
  });
  return metafile;
}

/**
 * Builds `local/`: the page, its worker, and the built script and sidebar that the worker loads as Google would.
 * @param {string} root
 */
export async function buildPage(root) {
  const folder = `${root}src/local/page/`;
  const out = `${root}dist/local/`;
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  /** @type {import('esbuild').BuildOptions} */
  const common = {
    bundle: true,
    metafile: true,
    outdir: out,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.svg': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  const [page, worker] = await Promise.all([
    build({ ...common, entryPoints: [`${folder}main.ts`], splitting: true }),
    build({ ...common, entryPoints: [`${folder}worker.ts`], format: 'iife' }),
    copyFile(`${folder}index.html`, `${out}index.html`),
    copyFile(`${root}dist/Code.js`, `${out}Code.js`),
    copyFile(`${root}dist/Sidebar.html`, `${out}Sidebar.html`),
  ]);
  return {
    inputs: { ...page.metafile?.inputs, ...worker.metafile?.inputs },
    outputs: { ...page.metafile?.outputs, ...worker.metafile?.outputs },
  };
}
