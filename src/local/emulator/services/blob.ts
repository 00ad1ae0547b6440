/** Emulated blobs: what a service makes of the text is seen only by the services that it is handed to. */
import type { Blob } from '../../../apps-script/services.ts';
import { strict } from '../strict.ts';

const texts = new WeakMap<object, string>();

/** A blob of a text. */
export function createBlob(text: string, contentType: string): Blob {
  const blob = strict<Blob>('Blob', { getContentType: () => contentType });
  texts.set(blob, text);
  return blob;
}

/** The text of a blob; null for anything else. */
export function textOfBlob(given: unknown): string | null {
  return typeof given === 'object' && given !== null ? (texts.get(given) ?? null) : null;
}
