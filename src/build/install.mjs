/** Installs the packages when they are missing or are not those of the lock file; otherwise says and does nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What a lock file says of its packages.
 * @param {string} file
 * @returns {Readonly<Record<string, { version?: string, optional?: boolean, peer?: boolean }>> | null}
 */
function packagesIn(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Whether everything that the lock file asks for is there; what is optional depends on the machine. */
function isInstalled() {
  const wanted = packagesIn(`${ROOT}package-lock.json`);
  const there = packagesIn(`${ROOT}node_modules/.package-lock.json`);
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

if (!isInstalled()) {
  console.error('กำลังติดตั้งแพ็กเกจ ครั้งแรกใช้เวลาสักครู่ · Installing packages; the first time takes a while …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(
      'ติดตั้งแพ็กเกจไม่สำเร็จ ตรวจอินเทอร์เน็ตแล้วสั่งใหม่ · The packages could not be installed. Check the network and run the command again.',
    );
    process.exit(1);
  }
}
