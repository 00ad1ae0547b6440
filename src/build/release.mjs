/**
 * `npm run release`: checks, tests, builds, and packs `dist/release/`: the zip, its bill of materials and the checksums.
 * `npm run release -- --try` packs without the checks, to look at what would be released.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { PRINTED } from './manuals.mjs';
import { billOfMaterials, notices } from './materials.mjs';
import { zipOf } from './zip.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = `${ROOT}dist/release/`;
/** What lies beside the built files. */
const TEXTS = [
  ...['README.md', 'README.th.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md'],
  ...PRINTED.map((manual) => `src/local/manuals/${manual}.pdf`),
  ...['reference.md', 'reference.th.md', 'workbook.md', 'glossary.md'].map((text) => `src/reference/${text}`),
];
const GOOGLE = ['Code.js', 'Sidebar.html', 'appsscript.json'];
const BUILT = [...GOOGLE, ...GOOGLE.map((name) => `bigquery/${name}`), 'cli.mjs'];

/** @param {string} why */
function refuse(why) {
  console.error(why);
  process.exit(1);
}

/** @param {string} command @param {readonly string[]} args */
function demand(command, args) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) refuse(`${[command, ...args].join(' ')} failed: nothing was released.`);
}

/**
 * What a question to npm gives; null where it cannot be asked, as without a network.
 * @param {readonly string[]} args
 */
function askedOfNpm(args) {
  const { stdout } = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  try {
    const told = JSON.parse(stdout || '{}');
    return told.error ? null : told;
  } catch {
    return null;
  }
}

/** Says which packages have a newer version, and which are known to be unsafe. */
function tellOfUpdates() {
  const outdated = askedOfNpm(['outdated', '--json']);
  const newer = Object.entries(outdated ?? {}).map(([name, { current, latest }]) => `  ${name} ${current} → ${latest}`);
  console.log(outdated ? `Newer versions of packages: ${newer.length}` : 'Newer versions: npm could not be asked');
  if (newer.length > 0) console.log(newer.join('\n'));
  const audit = askedOfNpm(['audit', '--json']);
  const unsafe = audit?.metadata?.vulnerabilities?.total;
  console.log(
    unsafe === undefined ? 'Known to be unsafe: npm could not be asked' : `Known to be unsafe: ${unsafe} (npm audit)`,
  );
}

/** @param {string} folder */
async function filesIn(folder) {
  const entries = await readdir(`${ROOT}dist/${folder}`, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(`${ROOT}dist/`.length))
    .sort();
}

const product = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
const { name, version } = product;
const tries = process.argv.includes('--try');
if (!tries) {
  const changes = await readFile(`${ROOT}CHANGELOG.md`, 'utf8');
  if (!changes.includes(`## [${version}]`)) refuse(`CHANGELOG.md has no section [${version}]: rename [Unreleased].`);
  const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  if (stdout.trim() !== '') refuse('There are changes that are not committed: a release is of a commit.');
  demand('npm', ['run', 'check']);
  demand('npm', ['test']);
}
tellOfUpdates();
await buildAll();
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const template = `${OUT}sajja-template.xlsx`;
// The day of the commit: the template's books begin with its month whenever it is packed.
const { stdout: day } = spawnSync('git', ['log', '-1', '--format=%cs'], { cwd: ROOT, encoding: 'utf8' });
const example = ['example', '--template', '--quiet', '--today', day.trim(), '--out', template];
demand(process.execPath, [`${ROOT}dist/cli.mjs`, ...example]);

const bundled = JSON.parse(await readFile(`${ROOT}dist/bundled.json`, 'utf8'));
const { packages } = JSON.parse(await readFile(`${ROOT}package-lock.json`, 'utf8'));
const release = `${name}-${version}`;
const bill = `${JSON.stringify(billOfMaterials(product, bundled, packages), null, 2)}\n`;
/** @param {string} path @param {string} from */
const file = async (path, from) => ({ name: `${release}/${path}`, bytes: await readFile(`${from}${path}`) });
const zip = zipOf([
  ...(await Promise.all([...BUILT, ...(await filesIn('local'))].map((path) => file(path, `${ROOT}dist/`)))),
  ...(await Promise.all(TEXTS.map((path) => file(path, ROOT)))),
  { name: `${release}/THIRD-PARTY.txt`, bytes: Buffer.from(await notices(ROOT, bundled)) },
  { name: `${release}/sajja-template.xlsx`, bytes: await readFile(template) },
]);
await writeFile(`${OUT}${release}.zip`, zip);
await writeFile(`${OUT}${release}.cdx.json`, bill);
const sums = await Promise.all(
  (await readdir(OUT)).sort().map(async (one) => {
    const hash = createHash('sha256').update(await readFile(OUT + one));
    return `${hash.digest('hex')}  ${one}\n`;
  }),
);
await writeFile(`${OUT}SHA256SUMS`, sums.join(''));
console.log(`${OUT}\n${sums.join('')}`);
