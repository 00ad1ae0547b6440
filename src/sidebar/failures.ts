/** Why an answer did not come, told from what Google says, so that the page can say what to do. */
import type { Words } from '../core/values/words.ts';

export type Failure =
  /** The script understood and says in words what is wrong. */
  | {
      readonly kind: 'problem';
      readonly problem?: string;
      readonly words: Words;
      readonly slice?: { readonly done: number; readonly all: number } | undefined;
    }
  /** Google refuses every call, most often because several accounts are signed in. */
  | { readonly kind: 'accounts'; readonly said: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout' }
  /** Google carried `null` instead of the answer. */
  | { readonly kind: 'nothing' }
  /** The page was not opened from the spreadsheet's menu. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unknown'; readonly said: string };

const ACCOUNTS = /PERMISSION_DENIED|authorization is required|ต้อง(ได้รับ|มี)การ(ให้)?สิทธิ์/i;
const NETWORK = /network\s?error|connection failure|HTTP 0\b|failed to fetch/i;
const TOO_LONG = /exceeded maximum execution time|timed? ?out|เกินเวลา/i;

/** The failure behind an error that Google reports; `online` is what the browser believes. */
export function failureOf(error: unknown, online: boolean): Failure {
  const said = sentenceOf(error);
  if (ACCOUNTS.test(said)) return { kind: 'accounts', said };
  if (!online || NETWORK.test(said)) return { kind: 'offline' };
  if (TOO_LONG.test(said)) return { kind: 'timeout' };
  return { kind: 'unknown', said };
}

function sentenceOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return '';
}
