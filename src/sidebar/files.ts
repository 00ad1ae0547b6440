/** Files between this computer and the page: what is chosen is read here, what is made is saved here; nothing is sent. */
import type { Words } from '../core/values/words.ts';
import { sendingWords } from './words/sending.ts';

export type FileRead = { readonly text: string } | { readonly wrong: Words };

/** Far more than the summary of a province. */
const LARGEST = 5 * 1024 * 1024;

/** The text of a chosen file, in the letters it was written in. */
export async function textOfFile(file: File): Promise<FileRead> {
  if (file.size > LARGEST) return { wrong: sendingWords.fileTooLarge };
  try {
    const text = decoded(await file.arrayBuffer());
    // No text holds the sign of which all other files are full.
    return text.includes('\0') ? { wrong: sendingWords.fileNotText } : { text };
  } catch {
    return { wrong: sendingWords.fileUnread };
  }
}

/** Spreadsheet programs of Thai Windows save with the letters of Windows. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-874').decode(bytes);
  }
}

/** How long a browser may take to begin saving. */
const SAVING = 60_000;

/** Has the browser save a text as a file. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), SAVING);
}
