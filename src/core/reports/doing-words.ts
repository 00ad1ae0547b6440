/** How it is said who did something, when, and what it was about: in the log, in the history and on screens. */
import type { About } from '../tables/changes.ts';
import { isoDay } from '../values/calendar.ts';
import { showDay, showMonth } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';

/** Of more groups than these only their number is told. */
const MOST_NAMED = 3;

/** A person by address, or that it is not known who it was. */
export function whoWords(who: string): Words {
  if (!who.startsWith('?')) return words(who, who);
  const mark = who.length > 1 ? ` (${who.slice(1)})` : '';
  return words(`ไม่ทราบ${mark}`, `unknown${mark}`);
}

/** A moment as `16 พ.ค. 2569 19:05`. */
export function whenWords(at: string): Words {
  const day = isoDay(at.slice(0, 10));
  const clock = at.slice(10);
  return day ? words(showDay(day, 'th', 'said') + clock, showDay(day, 'en', 'said') + clock) : words(at, at);
}

/** What was done, with the group and month it was about. */
export function whatWords(what: Words, { groups, month }: About): Words {
  const behind = (language: 'th' | 'en'): string => {
    const many = language === 'th' ? `${groups.length} กลุ่ม` : `${groups.length} groups`;
    const named = groups.length > MOST_NAMED ? many : groups.join(', ');
    return [named, month === null ? '' : showMonth(month, language, 'said')]
      .filter((part) => part !== '')
      .map((part) => ` · ${part}`)
      .join('');
  };
  return words(what.th + behind('th'), what.en + behind('en'));
}
