/** Builds the scripts that are pushed to Google: one bundle each, its top-level functions, and its manifest. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { loaded } from './loaded.mjs';
import { stubsOf } from './stubs.mjs';

const CATALOGUES = `
  export { menu } from './src/core/commands/catalogue.ts';
  export { formulas } from './src/core/formulas/catalogue.ts';
`;

/** What everybody installs, and what a federation installs that sends to BigQuery: it asks for more rights. */
const EDITIONS = /** @type {const} */ ([
  { entry: 'src/apps-script/entry.ts', manifest: 'appsscript.json', out: 'dist/', further: [] },
  {
    entry: 'src/apps-script/bigquery/entry.ts',
    manifest: 'appsscript.bigquery.json',
    out: 'dist/bigquery/',
    further: ['sajjaFeed', 'sajjaSendToBigQuery'],
  },
]);

/**
 * Builds every edition, and gives the bundler's account of each file.
 * @param {string} root
 */
export async function buildScripts(root) {
  /** @type {Record<string, import('esbuild').Metafile>} */
  const built = {};
  for (const edition of EDITIONS)
    built[`${edition.out}Code.js`.slice('dist/'.length)] = await buildScript(root, edition);
  return built;
}

/**
 * Builds `Code.js` and puts the manifest beside it.
 * @param {string} root
 * @param {(typeof EDITIONS)[number]} edition
 */
async function buildScript(root, { entry, manifest, out, further }) {
  await mkdir(root + out, { recursive: true });
  const [{ menu, formulas }, { outputFiles, metafile }] = await Promise.all([
    loaded(root, CATALOGUES),
    build({
      entryPoints: [root + entry],
      bundle: true,
      metafile: true,
      write: false,
      format: 'iife',
      globalName: 'Sajja',
      // Google refuses private fields and statics (R5).
      target: 'es2020',
      charset: 'utf8',
      // Every execution loads the script anew. Stacks are read with the map beside it, which is not pushed.
      minify: true,
      sourcemap: 'external',
      outfile: `${root}${out}Code.js`,
      legalComments: 'none',
    }),
  ]);
  /** @param {string} ending */
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const code = `${textOf('.js')}\n${stubsOf(menu, formulas, further)}`;
  // A module that does something when it is loaded would do it for every cell with a custom function, and without rights.
  new Script(code, { filename: 'Code.js' }).runInContext(createContext(Object.create(null)));
  await writeFile(`${root}${out}Code.js`, code);
  await writeFile(`${root}${out}Code.js.map`, textOf('.map'));
  await copyFile(root + manifest, `${root}${out}appsscript.json`);
  return metafile;
}
