/** What is said in the terminal of an action that was posted or taken back. */
import type { Language } from '../../core/values/words.ts';

/** How to take an action back. */
export function postedText(action: string, lang: Language): string {
  return lang === 'th'
    ? `ลงบัญชีแล้ว ถ้าจะย้อน ให้สั่ง undo กับแฟ้มที่เขียน พร้อม --action ${action}`
    : `Posted. To take it back, run undo on the written file with --action ${action}`;
}

/** How much was taken back. */
export function undoneText(rows: number, lang: Language): string {
  return lang === 'th' ? `ย้อนรายการแล้ว ${rows} แถว` : `Taken back: ${rows} rows.`;
}
