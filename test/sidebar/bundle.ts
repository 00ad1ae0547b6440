/** The sidebar as one page, bundled from its sources. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SIDEBAR = fileURLToPath(new URL('../../src/sidebar/', import.meta.url));

/** The whole page as one HTML text, as it is served to Google. */
export async function sidebarPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${SIDEBAR}main.tsx`, `${SIDEBAR}page.css`],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.woff2': 'dataurl' },
  });
  const textOf = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const page = await readFile(`${SIDEBAR}page.html`, 'utf8');
  return page
    .replace('<link rel="stylesheet" href="page.css">', () => `<style>${textOf('.css')}</style>`)
    .replace('<script src="main.tsx"></script>', () => `<script>${textOf('.js').replaceAll('</', '<\\/')}</script>`);
}
