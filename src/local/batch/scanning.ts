/** A worker thread that scans the larger sheets of a large workbook, while the thread that reads it goes on with the rest. */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type ScanElsewhere, type Scanned, scannedSheet } from '../xlsx/scanned.ts';
import type { Part } from '../xlsx/zip.ts';
import { unpackedByZlib } from './unpack.ts';

/** Smaller files are read before a worker has begun. */
const LARGE = 2_500_000;
const ROLE = 'scans sheets';

/** What became of a part. */
type Told = { readonly scanned: Scanned } | { readonly tooBig: boolean; readonly message: string };

/** Who helps to read one file. */
export interface Help {
  readonly elsewhere: ScanElsewhere;
  readonly end: () => Promise<unknown>;
}

/** Help with a file of so many bytes, from the program at an address; null where it would not be worth while. */
export function helpWith(size: number, program: URL): Help | null {
  if (!isMainThread || size < LARGE || availableParallelism() < 2) return null;
  const worker = new Worker(program, { workerData: ROLE });
  const waiting: { readonly tell: (told: Told | null) => void }[] = [];
  // It is the same program that answers, one part after the other; should it end before, the rest is scanned here.
  let heard = 0;
  let isOver = false;
  const giveUp = (): void => {
    isOver = true;
    for (const { tell } of waiting) tell(null);
  };
  worker.on('message', (told: Told) => waiting[heard++]?.tell(told));
  worker.on('error', giveUp);
  worker.on('exit', giveUp);
  const elsewhere: ScanElsewhere = (parts) => {
    const scanned = parts.map((part) =>
      new Promise<Told | null>((tell) => waiting.push({ tell })).then((told) => scannedOf(told, part)),
    );
    if (isOver) giveUp();
    // Only the part's own bytes go there, not the file around them.
    const copies = parts.map((part) => ({ ...part, packed: part.packed.slice() }));
    const buffers = copies.map(({ packed }) => packed.buffer);
    worker.postMessage(copies, buffers);
    return scanned;
  };
  return { elsewhere, end: () => worker.terminate() };
}

async function scannedOf(told: Told | null, part: Part): Promise<Scanned> {
  if (told === null) return scannedSheet(unpackedByZlib(part));
  if ('scanned' in told) return told.scanned;
  throw told.tooBig ? new RangeError(told.message) : new SyntaxError(told.message);
}

/** Scans what it is given, when this is such a worker; says whether it is. */
export function servesAsScanner(): boolean {
  if (isMainThread || workerData !== ROLE || parentPort === null) return false;
  const port = parentPort;
  port.on('message', async (parts: readonly Part[]) => {
    for (const part of parts) {
      try {
        const scanned = await scannedSheet(unpackedByZlib(part));
        const { cells, looks } = scanned.sheet;
        const lists = [cells.starts, cells.lengths, cells.codes, looks.ofRow];
        port.postMessage(
          { scanned },
          lists.map(({ buffer }) => buffer),
        );
      } catch (error) {
        port.postMessage({ tooBig: error instanceof RangeError, message: String(error) });
      }
    }
  });
  return true;
}
