/** The command that tells how a workbook is read, tab by tab. */

import { isGuessed } from '../../tables/made-groups.ts';
import { showCount } from '../../values/show.ts';
import { cleanText } from '../../values/text.ts';
import { words } from '../../values/words.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { asGivenIn, dayIn } from '../takes.ts';
import { captionOf, USUAL_TABLES } from './fields.ts';
import { systemsUnderstood } from './pages.ts';
import { tabUnknown, workbookEmpty } from './problems-binding.ts';
import { type Sight, sightOf } from './sight.ts';
import { tabUnderstood } from './tab-read.ts';

/** A line that names a group by its word for one, wherever it stands in the line, without where the group is. */
const GROUP_IN_LINE = /(?:กลุ่ม *|(?=กองทุน))(.{3,60}?)(?: +(?:หมู่ที่|ม\.|ต\.|ตำบล|ประจำ|ปี).*)?$/;

/** The name of the group in the lines above the first headers that have any. */
function titledGroup({ book, grids }: Sight): string | null {
  if (!book.groups.some(isGuessed)) return null;
  for (const { title, headerRow } of book.tabs) {
    const lines = grids.find((grid) => grid.title === title)?.cells.slice(0, Math.max(0, headerRow - 1)) ?? [];
    for (const cell of lines.flat()) {
      const named = typeof cell === 'string' ? GROUP_IN_LINE.exec(cleanText(cell)) : null;
      if (named?.[1]) return named[1];
    }
  }
  return null;
}

export const understood: Command<'understood'> = {
  name: 'understood',
  caption: words('ชีตนี้อ่านได้อะไรบ้าง', 'How this workbook is read'),
  plan: (takes, context) => {
    const title = asGivenIn(takes, 'tab');
    const grids = context.grids();
    if (grids.length === 0) throw workbookEmpty({});
    const sight = sightOf(grids, context.zone, dayIn(takes, 'today') ?? context.today);
    const asked = title === null ? grids : grids.filter((grid) => grid.title === title);
    if (asked.length === 0) throw tabUnknown({ tab: title ?? '' });
    const tabs = asked.map((grid) => tabUnderstood(sight, grid));
    const read = tabs.filter(({ state }) => state === 'read').length;
    return {
      answer: {
        tabs,
        systems: systemsUnderstood(sight),
        titled: titledGroup(sight),
        choices: USUAL_TABLES.map((table) => ({ table, caption: captionOf(table) })),
        privacy: words(
          'ตัวอย่างเป็นข้อมูลในชีตนี้ เห็นเฉพาะคนที่เปิดชีตนี้ได้ และไม่ส่งออกไปไหน',
          'Examples are cells of this sheet, shown only to those who may read it, and sent nowhere',
        ),
      },
      says: words(
        `อ่านได้ ${showCount(read)} จาก ${showCount(tabs.length)} แท็บ`,
        `${showCount(read)} of ${showCount(tabs.length)} tabs are read`,
      ),
      ...WRITES_NOTHING,
    };
  },
};
