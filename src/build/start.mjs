/** `npm start`: builds, serves the local page on this machine only, and prints where it is. `npm start -- file.xlsx` opens a file. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';

const FOLDER = fileURLToPath(new URL('../../dist/local/', import.meta.url));
const FIRST_PORT = 4173;
const LAST_PORT = 4272;
/** Where the page asks for the file named on the command line; not found when none was. */
const OPENED = '/opened.xlsx';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': XLSX,
};

/**
 * The path that an address asks for, or null when it is none.
 * @param {string} address
 */
function pathOf(address) {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/**
 * Which file a request means, or null.
 * @param {string} path
 * @param {string | null} opened
 */
function fileFor(path, opened) {
  if (path === OPENED) return opened;
  const file = resolve(FOLDER, `.${path === '/' ? '/index.html' : path}`);
  return file.startsWith(FOLDER.endsWith(sep) ? FOLDER : FOLDER + sep) ? file : null;
}

/**
 * A server of the page, at the first free port.
 * @param {string | null} opened
 * @returns {Promise<number>}
 */
function served(opened) {
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/');
    const file = path === null ? null : fileFor(path, opened);
    const found = file ? await stat(file).catch(() => null) : null;
    if (!file || !found?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': 'no-cache',
      ...(path === OPENED ? { 'x-file-name': encodeURIComponent(basename(file)) } : {}),
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((done, failed) => {
    let port = FIRST_PORT;
    server.on('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE' && port < LAST_PORT) server.listen(++port, '127.0.0.1');
      else failed(error);
    });
    server.on('listening', () => done(port));
    server.listen(port, '127.0.0.1');
  });
}

const given = process.argv[2];
const opened = given === undefined ? null : resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
if (opened && !(await stat(opened).catch(() => null))?.isFile()) {
  console.error(`ไม่พบไฟล์ ${given} ตรวจชื่อแล้วสั่งใหม่ · There is no file ${given}. Check the name and try again.`);
  process.exit(2);
}
await buildAll();
const port = await served(opened);
// The page asks for the file only when its address says so: without one, nothing is missing.
const asked = opened ? `?open=${encodeURIComponent(basename(opened))}` : '';
console.log(`สัจจะชีตพร้อมแล้ว เปิดที่ · Sajja Sheets is ready at  http://127.0.0.1:${port}/${asked}`);
console.log('กด Ctrl+C เพื่อหยุด · Press Ctrl+C to stop');
