/** Names for the grid's own controls, which Univer leaves without any, for people who hear the page instead of seeing it. */
import type { Language, Words } from '../../../core/values/words.ts';

const NAMES: readonly (readonly [selector: string, name: Words])[] = [
  ['input[type=text]', { th: 'ช่องที่เลือก', en: 'Selected cell' }],
  ['a[data-slot=popover-trigger]', { th: 'ชื่อช่วงข้อมูล', en: 'Named ranges' }],
  ['button:not([aria-label])', { th: 'ขยายแถบสูตร', en: 'Widen the formula bar' }],
  ['[id^=univer-sheet-main-canvas]', { th: 'ตารางข้อมูล', en: 'Spreadsheet cells' }],
];

/** Puts the names on, and keeps every control in the page's own order of keys. */
export function nameControls(container: HTMLElement, language: Language): void {
  for (const [selector, name] of NAMES) {
    for (const element of container.querySelectorAll(selector)) element.setAttribute('aria-label', name[language]);
  }
  for (const link of container.querySelectorAll('a[data-slot=popover-trigger]')) link.setAttribute('role', 'button');
  for (const canvas of container.querySelectorAll('canvas[tabindex="1"]')) canvas.setAttribute('tabindex', '0');
  for (const canvas of container.querySelectorAll('[id^=univer-sheet-main-canvas]')) canvas.setAttribute('role', 'img');
  document.querySelectorAll('section[aria-live][aria-label]').forEach((section, at) => {
    section.setAttribute('aria-label', `${language === 'th' ? 'ข้อความแจ้ง' : 'Messages'} ${at + 1}`);
  });
}
