/** What is said of the packages in what is built: the table of licences, the notices with their texts, and the bill of materials. */
import { everyPackage, licenceText } from './bundled.mjs';

/** @typedef {import('./bundled.mjs').Bundled} Bundled */

/**
 * The built files in which a package stands.
 * @param {Bundled} bundled
 * @param {string} name
 */
const filesWith = (bundled, name) =>
  Object.entries(bundled).flatMap(([file, all]) => (all.some((one) => one.name === name) ? [file] : []));

/**
 * A table of every package with its licence and where it stands.
 * @param {Bundled} bundled
 */
export function licencesTable(bundled) {
  const rows = everyPackage(bundled).map(
    ({ name, version, licence }) => `| ${name} | ${version} | ${licence} | ${filesWith(bundled, name).join(', ')} |`,
  );
  return ['| Package | Version | Licence | In |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/**
 * The text of each package's licence. Some name a licence without its text: then it is that of another package under the
 * same licence, with their own name.
 * @param {string} root
 * @param {Bundled} bundled
 */
export async function licenceTexts(root, bundled) {
  const all = everyPackage(bundled);
  const own = await Promise.all(all.map(({ folder }) => licenceText(root, folder)));
  return all.map((one, at) => {
    const like = own.find((text, other) => text !== '' && all[other]?.licence === one.licence) ?? '';
    const text = own[at] || `Copyright (c) ${one.author}\n\n${like.replace(/^.*copyright \(c\).*$/gim, '').trim()}`;
    return { ...one, text };
  });
}

/**
 * Every licence in full, as most of them ask.
 * @param {string} root
 * @param {Bundled} bundled
 */
export async function notices(root, bundled) {
  const parts = (await licenceTexts(root, bundled)).map(
    ({ name, version, licence, text }) => `${name} ${version} · ${licence}\n\n${text}`,
  );
  return `Packages by others in this release, with their licences.\n\n${parts.join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}

/** @typedef {Readonly<Record<string, { readonly integrity?: string }>>} Locked */

/**
 * A bill of materials in CycloneDX: exactly what is bundled, with the hashes of the lock file.
 * @param {{ readonly name: string, readonly version: string, readonly license: string }} product
 * @param {Bundled} bundled
 * @param {Locked} locked
 */
export function billOfMaterials({ name, version, license }, bundled, locked) {
  /** @param {string} of @param {string} at */
  const purl = (of, at) => `pkg:npm/${of.replace('@', '%40')}@${at}`;
  const components = everyPackage(bundled).map((one) => {
    const [algorithm, hash = ''] = (locked[one.folder]?.integrity ?? '').split('-');
    return {
      type: 'library',
      'bom-ref': purl(one.name, one.version),
      name: one.name,
      version: one.version,
      purl: purl(one.name, one.version),
      licenses: [{ license: { id: one.licence } }],
      ...(algorithm === 'sha512'
        ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }
        : {}),
      properties: filesWith(bundled, one.name).map((value) => ({ name: 'sajja:in', value })),
    };
  });
  const ref = purl(name, version);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': ref, name, version, licenses: [{ license: { id: license } }] },
    },
    components,
    dependencies: [{ ref, dependsOn: components.map((one) => one['bom-ref']) }],
  };
}
