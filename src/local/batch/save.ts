/** Writes a workbook file whole or not at all: beside its place first, then moved there. */
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkbookModel } from '../emulator/workbook-model.ts';
import { writeWorkbook } from '../xlsx/write.ts';
import { fileNotWritten, fileThere } from './trouble.ts';

/** Refuses when there is a file of that name. Throws: `Problem`. */
export async function keepFileOf(name: string): Promise<void> {
  const there = await access(name).then(
    () => true,
    () => false,
  );
  if (there) throw fileThere({ name });
}

/** Saves a workbook under a name, in place of what was there. Throws: `Problem` when it cannot be written. */
export async function saveAs(name: string, workbook: WorkbookModel): Promise<void> {
  await saveBytes(name, await writeWorkbook(workbook));
}

/** Saves a text under a name, in place of what was there. Throws: `Problem` when it cannot be written. */
export function saveText(name: string, text: string): Promise<void> {
  return saveBytes(name, new TextEncoder().encode(text));
}

/** Saves texts into a folder, which is made when there is none. Throws: `Problem` when it cannot be written. */
export async function saveTexts(
  folder: string,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(() => {
    throw fileNotWritten({ name: folder });
  });
  for (const { name, text } of files) await saveText(join(folder, name), text);
}

async function saveBytes(name: string, bytes: Uint8Array): Promise<void> {
  const beside = `${name}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, name);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    throw fileNotWritten({ name });
  }
}
