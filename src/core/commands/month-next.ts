/** The one next step of a month: what to do first, and where it leads. */

import type { Month } from '../values/calendar.ts';
import type { Satang } from '../values/satang.ts';
import { showBaht, showCount, showMonth } from '../values/show.ts';
import type { CheckAnswer, GroupLine, MonthAnswer, NetworkLine } from './answers.ts';

type Next = MonthAnswer['next'];

function toMend({ reject }: CheckAnswer['counts'], before: { th: string; en: string }): Next | null {
  if (reject === 0) return null;
  return {
    says: {
      th: `อีก ${showCount(reject)} เรื่องต้องแก้ก่อน${before.th}`,
      en: `${showCount(reject)} to mend before the ${before.en}`,
    },
    button: { th: 'ดูและแก้ทีละเรื่อง', en: 'See and mend one by one' },
    leads: 'findings',
  };
}

/** What the treasurer of a group does next. */
export function groupNext(line: GroupLine, counts: CheckAnswer['counts'], month: Month): Next {
  const mend = toMend(counts, { th: 'สรุปเดือน', en: 'month summary' });
  if (mend) return mend;
  if (!line.reported) {
    return {
      says: {
        th: `ยังไม่มีรายการของเดือน${showMonth(month, 'th')} เริ่มจากดูว่าใครต้องส่ง`,
        en: `Nothing is entered for ${showMonth(month, 'en')} yet: see first who has to pay`,
      },
      button: { th: 'ดูรายชื่อสมาชิก', en: 'See the members' },
      leads: 'members',
    };
  }
  const { difference } = line.money;
  if (difference !== null && difference !== 0) {
    const by = showBaht(Math.abs(difference) as Satang);
    return {
      says: { th: `เงินที่นับได้ไม่ตรงกับบัญชี ต่างกัน ${by} บาท`, en: `The count and the books differ by ${by} baht` },
      button: { th: 'ดูเรื่องที่พบ', en: 'See what was found' },
      leads: 'findings',
    };
  }
  const pending = line.contributions?.notPaid ?? 0;
  if (pending > 0) {
    return {
      says: {
        th: `ยังส่งไม่ครบ ${showCount(pending)} คน ${showBaht(line.contributions?.notPaidAmount ?? (0 as Satang))} บาท`,
        en: `${showCount(pending)} people have ${showBaht(line.contributions?.notPaidAmount ?? (0 as Satang))} baht to pay`,
      },
      button: { th: 'ดูรายชื่อสมาชิก', en: 'See the members' },
      leads: 'members',
    };
  }
  return toLookAt(counts) ?? ready('สรุปเดือน', 'month summary', 'summary');
}

/** What the coordinator of a network does next. */
export function networkNext(network: NetworkLine, counts: CheckAnswer['counts']): Next {
  const mend = toMend(counts, { th: 'สรุปเครือข่าย', en: 'network summary' });
  if (mend) return mend;
  const missing = network.groups - network.reported;
  if (missing > 0) {
    return {
      says: { th: `อีก ${missing} กลุ่มยังไม่ส่ง`, en: `${missing} of the groups have not sent` },
      button: { th: 'ดูว่ากลุ่มไหน', en: 'See which' },
      leads: 'network',
    };
  }
  return toLookAt(counts) ?? ready('สรุปเครือข่าย', 'network summary', 'summary');
}

function toLookAt({ confirm }: CheckAnswer['counts']): Next | null {
  if (confirm === 0) return null;
  return {
    says: { th: `มี ${showCount(confirm)} เรื่องให้ดู`, en: `${showCount(confirm)} to look at` },
    button: { th: 'ดูทีละเรื่อง', en: 'See them one by one' },
    leads: 'findings',
  };
}

const ready = (th: string, en: string, leads: 'summary'): Next => ({
  says: { th: `พร้อม${th}แล้ว`, en: `All is ready for the ${en}` },
  button: { th: `ดู${th}`, en: `See the ${en}` },
  leads,
});
