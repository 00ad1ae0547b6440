/** A release says truly what is in it: its version, whose packages, under which licences; and its zip can be opened. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { everyPackage } from '../../src/build/bundled.mjs';
import { billOfMaterials, licenceTexts, notices } from '../../src/build/materials.mjs';
import { LICENCES, licencesText } from '../../src/build/reference.mjs';
import { zipOf } from '../../src/build/zip.mjs';
import { RELEASE } from '../../src/core/values/release.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const textOf = (file: string): string => readFileSync(ROOT + file, 'utf8');
const product = JSON.parse(textOf('package.json'));
const bundled = JSON.parse(textOf('dist/bundled.json'));
const { packages } = JSON.parse(textOf('package-lock.json'));

/** Licences that ask for no more than to be named. */
const ALLOWED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', 'BSD-2-Clause', '0BSD', 'OFL-1.1'];

describe('the release', () => {
  it('is of the version that the package and the change log tell', () => {
    expect(RELEASE).toBe(product.version);
    expect(textOf('CHANGELOG.md')).toMatch(new RegExp(`## \\[${RELEASE}\\]|Will be ${RELEASE},`));
  });

  it('has nobody else’s code in the script that goes to Google', () => {
    expect(bundled['Code.js']).toEqual([]);
  });

  it('has packages under licences that allow it, each with its text', async () => {
    for (const { name, licence, text } of await licenceTexts(ROOT, bundled)) {
      expect(ALLOWED, name).toContain(licence);
      expect(text.length, name).toBeGreaterThan(300);
    }
    expect(bundled['Sidebar.html'].map(({ name }: { name: string }) => name)).toContain('@fontsource/sarabun');
  });

  it('lists them as they are (if not: npm run docs)', async () => {
    expect(textOf(LICENCES)).toBe(await licencesText());
  });

  it('has a bill of materials with a hash of the lock file for each, and a notice for each', async () => {
    const { components } = billOfMaterials(product, bundled, packages);
    expect(components.map(({ name }) => name)).toEqual(everyPackage(bundled).map(({ name }) => name));
    for (const { name, hashes } of components) expect(hashes?.[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
    const text = await notices(ROOT, bundled);
    for (const { name, version } of components) expect(text).toContain(`${name} ${version} · `);
  });

  it('packs files so that they can be unpacked, the same each time', () => {
    const files = [
      { name: 'a/ไทย.txt', bytes: Buffer.from('สัจจะชีต '.repeat(1000)) },
      { name: 'b', bytes: Buffer.alloc(0) },
    ];
    const zip = zipOf(files);
    expect(zipOf(files).equals(zip)).toBe(true);
    let at = 0;
    for (const { name, bytes } of files) {
      const [sum, size, titleSize] = [zip.readUInt32LE(at + 14), zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26)];
      const start = at + 30 + titleSize;
      expect(zip.subarray(at + 30, start).toString()).toBe(name);
      const unpacked = inflateRawSync(zip.subarray(start, start + size));
      expect(unpacked.equals(bytes)).toBe(true);
      if (typeof crc32 === 'function') expect(crc32(unpacked)).toBe(sum);
      at = start + size;
    }
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
  });
});

describe('the guide for contributors', () => {
  it('names only files that are there', () => {
    const links = [...textOf('CONTRIBUTING.md').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) => to);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((to) => !existsSync(ROOT + to))).toEqual([]);
  });
});

describe('the listing for Google’s store', () => {
  const listing = textOf('src/listing/listing.json');
  const told = JSON.parse(listing);

  it.each(['th', 'en'])('says in %s what it is, within the lengths that Google allows', (language) => {
    const { name, short, long, scopes } = told[language];
    expect(name.length).toBeLessThanOrEqual(50);
    expect(short.length).toBeLessThanOrEqual(200);
    expect(long.length).toBeLessThanOrEqual(16_000);
    expect(Object.keys(scopes)).toEqual(JSON.parse(textOf('appsscript.json')).oauthScopes);
    for (const file of ['privacy', 'terms']) expect(existsSync(`${ROOT}src/listing/${file}.${language}.md`)).toBe(true);
  });

  it('has an icon of every size, and screenshots', () => {
    const sizeOf = (file: string): readonly number[] => {
      const png = readFileSync(`${ROOT}src/listing/${file}`);
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    };
    for (const size of [32, 48, 96, 128]) expect(sizeOf(`icon-${size}.png`)).toEqual([size, size]);
    expect(sizeOf('banner.png')).toEqual([220, 140]);
    for (const nth of [1, 2, 3]) expect(sizeOf(`screenshot-${nth}.png`)).toEqual([1280, 800]);
  });
});
