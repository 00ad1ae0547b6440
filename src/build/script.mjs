/** Builds the script that is pushed to Google: one bundle, its top-level functions, and its manifest. */
import { copyFile, writeFile } from 'node:fs/promises';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { loaded } from './loaded.mjs';
import { stubsOf } from './stubs.mjs';

const CATALOGUES = `
  export { menu } from './src/core/commands/catalogue.ts';
  export { formulas } from './src/core/formulas/catalogue.ts';
`;

/**
 * Builds `Code.js` and puts the manifest beside it.
 * @param {string} root
 */
export async function buildScript(root) {
  const [{ menu, formulas }, { outputFiles }] = await Promise.all([
    loaded(root, CATALOGUES),
    build({
      entryPoints: [`${root}src/apps-script/entry.ts`],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'Sajja',
      // Google refuses private fields and statics (R5).
      target: 'es2020',
      charset: 'utf8',
      // Every execution loads the script anew. Stacks are read with the map beside it, which is not pushed.
      minify: true,
      sourcemap: 'external',
      outfile: `${root}dist/Code.js`,
      legalComments: 'none',
    }),
  ]);
  /** @param {string} ending */
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const code = `${textOf('.js')}\n${stubsOf(menu, formulas)}`;
  // A module that does something when it is loaded would do it for every cell with a custom function, and without rights.
  new Script(code, { filename: 'Code.js' }).runInContext(createContext(Object.create(null)));
  await writeFile(`${root}dist/Code.js`, code);
  await writeFile(`${root}dist/Code.js.map`, textOf('.map'));
  await copyFile(`${root}appsscript.json`, `${root}dist/appsscript.json`);
}
