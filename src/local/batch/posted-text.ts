/** What is said in the terminal of an action that was posted or taken back. */
import type { Language } from '../../core/values/words.ts';

/** Where an action was posted to. The file before it is there still. */
export function postedText(out: string, lang: Language): string {
  return lang === 'th' ? `ลงบัญชีใน ${out} แล้ว แฟ้มเดิมยังอยู่ตามเดิม` : `Posted in ${out}. The input file is as it was.`;
}

/** How to take back an action. */
export function undoText(action: string, lang: Language): string {
  return lang === 'th'
    ? `ถ้าจะย้อน ให้สั่ง undo กับแฟ้มใหม่ พร้อม --action ${action}`
    : `To take it back, run undo on the new file with --action ${action}`;
}

/** How much was taken back. */
export function undoneText(rows: number, lang: Language): string {
  return lang === 'th' ? `ย้อนรายการแล้ว ${rows} แถว` : `Taken back: ${rows} ${rows === 1 ? 'row' : 'rows'}.`;
}
