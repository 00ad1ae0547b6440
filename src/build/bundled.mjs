/** Which packages stand in what is built, by the bundler's own account: for licences, the bill of materials, and the notices. */
import { readdir, readFile } from 'node:fs/promises';

/** @typedef {{ readonly name: string, readonly version: string, readonly licence: string, readonly author: string, readonly folder: string }} Package */
/** @typedef {Readonly<Record<string, readonly Package[]>>} Bundled the packages of each built file */

/** The folder of a package in the path of one of its files. */
const FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * @param {string} root
 * @param {string} folder
 * @returns {Promise<Package>}
 */
async function packageIn(root, folder) {
  const told = JSON.parse(await readFile(`${root}${folder}/package.json`, 'utf8'));
  const { name, version, license, author } = told;
  // One of Univer's packages says so in its licence's text alone.
  const licence =
    license ?? (/Apache License\s+Version 2\.0/.test(await licenceText(root, folder)) ? 'Apache-2.0' : '');
  return { name, version, licence: String(licence), author: String(author?.name ?? author ?? ''), folder };
}

/**
 * The packages of a bundle, in order.
 * @param {string} root
 * @param {import('esbuild').Metafile} metafile
 */
export async function packagesOf(root, { inputs, outputs }) {
  const code = Object.values(outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  // A font that is written into a style, or lies beside it, is none of its bytes.
  const fonts = Object.keys(inputs).filter((path) => /\.(?:woff2?|ttf)$/.test(path));
  const folders = [...new Set([...code, ...fonts].flatMap((path) => FOLDER.exec(path)?.[0] ?? []))].sort();
  return Promise.all(folders.map((folder) => packageIn(root, folder)));
}

/**
 * The text of a package's licence, with whatever notice lies beside it.
 * @param {string} root
 * @param {string} folder
 */
export async function licenceText(root, folder) {
  const names = (await readdir(`${root}${folder}`)).filter((name) => /^(licen[cs]e|notice|copying)/i.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(`${root}${folder}/${name}`, 'utf8')));
  return texts.map((text) => text.trim()).join('\n\n');
}

/**
 * Every package once, in order.
 * @param {Bundled} bundled
 * @returns {readonly Package[]}
 */
export function everyPackage(bundled) {
  const known = new Map(Object.values(bundled).flatMap((all) => all.map((one) => [`${one.name} ${one.version}`, one])));
  return [...known.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
