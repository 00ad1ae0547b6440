/** Loads TypeScript that Node 20 does not read: modules are bundled in memory and imported. */
import { build } from 'esbuild';

/**
 * What a text of exports gives once it is bundled.
 * @param {string} root
 * @param {string} exports such as `export { menu } from './src/core/commands/catalogue.ts';`
 */
export async function loaded(root, exports) {
  const { outputFiles } = await build({
    stdin: { contents: exports, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
  });
  const text = outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
