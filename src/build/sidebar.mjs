/** Builds the sidebar: styles, fonts and script in one HTML file, for Google serves nothing beside it. */
import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * The page as one text, and the bundler's account of it.
 * @param {string} root
 */
async function pageOf(root) {
  const folder = `${root}src/sidebar/`;
  const { outputFiles, metafile } = await build({
    metafile: true,
    entryPoints: [`${folder}main.tsx`, `${folder}page.css`],
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
    legalComments: 'none',
  });
  /** @param {string} ending */
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  // `</script` would end the page's script and `<?` would start one of Google's templates.
  const script = textOf('.js').replaceAll('</script', '<\\/script').replaceAll('<?', '<\\?');
  const template = await readFile(`${folder}page.html`, 'utf8');
  const page = template
    .replace('<link rel="stylesheet" href="page.css">', () => `<style>${textOf('.css')}</style>`)
    .replace('<script src="main.tsx"></script>', () => `<script>${script}</script>`);
  return { page, metafile };
}

/**
 * The page as one text.
 * @param {string} root
 */
export const sidebarPage = async (root) => (await pageOf(root)).page;

/**
 * Builds `Sidebar.html`.
 * @param {string} root
 */
export async function buildSidebar(root) {
  const { page, metafile } = await pageOf(root);
  await writeFile(`${root}dist/Sidebar.html`, page);
  return metafile;
}
