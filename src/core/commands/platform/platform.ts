/** The command that tries what only Google can settle, in a tab of its own, and sets what was found beside what was expected. */

import { RELEASE, SHAPE } from '../../values/release.ts';
import { type Language, words } from '../../values/words.ts';
import type { Found, PlatformAnswer, PlatformLine } from '../answers/platform.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { takesWrong } from '../problems.ts';
import { flagIn, textIn } from '../takes.ts';
import { BY_HAND, PROBES } from './probes.ts';

/** More letters than the largest answer that is asked for. */
const MOST = 10_000_000;

export const platform: Command<'platform'> = {
  name: 'platform',
  caption: words('ทดสอบแพลตฟอร์ม', 'Try the platform'),
  plan: (takes, { today, tried }) => {
    const letters = Number(textIn(takes, 'letters') ?? '0');
    if (!Number.isInteger(letters) || letters < 0 || letters > MOST) throw takesWrong({ name: 'letters' });
    const found = flagIn(takes, 'run') ? (tried?.() ?? {}) : {};
    const lines = linesOf(found);
    const differ = lines.filter(({ same }) => same === false).length;
    return {
      answer: {
        lines,
        differ,
        byHand: BY_HAND,
        text: words(textOf('th', lines, today), textOf('en', lines, today)),
        sent: 'x'.repeat(letters),
      },
      says:
        differ === 0
          ? words(`ตรงกับที่คาดทั้งหมด ${lines.length} ข้อ`, `All ${lines.length} are as expected`)
          : words(`ต่างจากที่คาด ${differ} ข้อ`, `${differ} differ from what was expected`),
      ...WRITES_NOTHING,
    };
  },
};

function linesOf(found: Found): PlatformAnswer['lines'] {
  return Object.entries(PROBES).flatMap(([key, { asks, expects }]): PlatformLine[] => {
    const was = found[key];
    if (was === undefined) return [];
    return [{ asks, expected: expects, found: was, same: expects === null ? null : was === expects }];
  });
}

const MARKS = { true: '=', false: '≠', null: '·' } as const;

function textOf(language: Language, lines: PlatformAnswer['lines'], today: string): string {
  const [expected, found] = language === 'th' ? ['คาด', 'พบ'] : ['expected', 'found'];
  return [
    `Sajja Sheets ${RELEASE} · ${SHAPE} · ${today}`,
    ...lines.map(({ asks, expected: wanted, found: was, same }) =>
      [
        `${MARKS[`${same}`]} ${asks[language]}`,
        ...(wanted === null ? [] : [`${expected} ${wanted}`]),
        `${found} ${was}`,
      ].join(' | '),
    ),
  ].join('\n');
}
