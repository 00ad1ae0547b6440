/** The agenda of a meeting: what was typed for it, else the five items that networks keep to, from ten to three. */
import { type Words, words } from '../../values/words.ts';

export interface AgendaItem {
  readonly time: string | null;
  readonly text: Words;
}

/** What a new item begins with, in a text that stands in one cell. */
const BETWEEN = /\s*[;•|]\s*|(?:^|\s+)(?:วาระที่\s*)?[\d๐-๙]{1,2}[.)]\s+|(?:^|\s+)วาระที่\s*[\d๐-๙]{1,2}\s*:?\s*/;

const item = (time: string | null, th: string, en: string): AgendaItem => ({ time, text: words(th, en) });

/**
 * The agenda of a meeting.
 *
 * Source    domain.md 1.5, A40, A41
 */
export function agendaOf(
  typed: string | null,
  { previous, open }: { readonly previous: string | null; readonly open: number },
): readonly AgendaItem[] {
  const items = (typed ?? '').split(BETWEEN).filter((one) => one.trim() !== '');
  if (items.length > 0) return items.map((text, at) => item(null, `${at + 1}. ${text}`, `${at + 1}. ${text}`));
  const [last, carried] = [previous ?? '', open > 0];
  return [
    item('10:00', '1. เรื่องแจ้งเพื่อทราบ', '1. For information'),
    item(
      null,
      `2. รับรองรายงานการประชุมครั้งก่อน${last === '' ? '' : ` (ครั้งที่ ${last})`}`,
      `2. Minutes of the last meeting${last === '' ? '' : ` (${last})`}`,
    ),
    item(
      null,
      `3. เรื่องสืบเนื่องและเรื่องเพื่อทราบ${carried ? ` (มติค้าง ${open} เรื่อง)` : ''}`,
      `3. Matters arising${carried ? ` (${open} open resolutions)` : ''}`,
    ),
    item('12:00', 'พักเที่ยง', 'Midday break'),
    item('13:00', '4. เรื่องเสนอเพื่อพิจารณา', '4. For decision'),
    item(null, '5. เรื่องอื่น ๆ', '5. Other matters'),
    item('15:00', 'เลิกประชุม', 'Close'),
  ];
}
