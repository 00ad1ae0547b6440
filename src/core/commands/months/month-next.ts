/** The one next step of a month: what to do first, and where it leads. */

import type { Month } from '../../values/calendar.ts';
import type { Satang } from '../../values/satang.ts';
import { showBaht, showCount, showMonth } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import type { GroupLine, NetworkLine } from '../answers/figures.ts';
import type { CheckAnswer } from '../answers/findings.ts';
import type { MonthAnswer } from '../answers/month.ts';

type Next = MonthAnswer['next'];

function toMend({ reject }: CheckAnswer['counts'], before: { th: string; en: string }): Next | null {
  if (reject === 0) return null;
  return {
    says: words(
      `อีก ${showCount(reject)} เรื่องต้องแก้ก่อน${before.th}`,
      `${showCount(reject)} to mend before the ${before.en}`,
    ),
    button: words('ดูและแก้ทีละเรื่อง', 'See and mend one by one'),
    leads: 'findings',
  };
}

/** Of a sheet that does not say whose it is: what it is taken for is a guess, and every figure below hangs on it. */
export const WHOSE: Next = {
  says: words(
    'อ่านชีตนี้ตามที่เดา ดูว่าถูกไหม แล้วบอกชื่อกลุ่ม',
    'This sheet is read by guess: see whether it is right, and name the group',
  ),
  button: words('แท็บไหนคืออะไร', 'What the tabs are'),
  leads: 'wizard',
};

/** A tab of money that is not read makes all that follows wrong; often it was only renamed. */
export const unreadNext = (tab: string): Next => ({
  says: words(
    `ไม่ได้อ่านแท็บ ${tab} เพราะชื่อแท็บไม่บอกว่าเป็นอะไร ถ้าเปลี่ยนชื่อไว้ ให้บอกว่าเป็นอะไร`,
    `The tab ${tab} is not read: its title does not say what it is. If it was renamed, say what it holds`,
  ),
  button: WHOSE.button,
  leads: 'wizard',
});

/** What the treasurer of a group does next. */
export function groupNext(line: GroupLine, counts: CheckAnswer['counts'], month: Month): Next {
  // It was closed as it is, with a reason: what is mended in it now would change it.
  if (line.closed) return afterClosing(line.closed.same, month);
  const mend = toMend(counts, words('สรุปเดือน', 'month summary'));
  if (mend) return mend;
  if (!line.reported) {
    return {
      says: words(
        `ยังไม่มีรายการของเดือน${showMonth(month, 'th')} เริ่มจากดูว่าใครต้องส่ง`,
        `Nothing is entered for ${showMonth(month, 'en')} yet: see first who has to pay`,
      ),
      button: words('ดูรายชื่อสมาชิก', 'See the members'),
      leads: 'members',
    };
  }
  const { difference } = line.money;
  if (difference !== null && difference !== 0) {
    const by = showBaht(Math.abs(difference) as Satang);
    return {
      says: words(`เงินที่นับได้ไม่ตรงกับบัญชี ต่างกัน ${by} บาท`, `The count and the books differ by ${by} baht`),
      button: words('ดูเรื่องที่พบ', 'See what was found'),
      leads: 'findings',
    };
  }
  const pending = line.contributions?.notPaid ?? 0;
  if (pending > 0) {
    return {
      says: words(
        `ยังส่งไม่ครบ ${showCount(pending)} คน ${showBaht(line.contributions?.notPaidAmount ?? (0 as Satang))} บาท`,
        `${showCount(pending)} people still have to pay ${showBaht(line.contributions?.notPaidAmount ?? (0 as Satang))} baht in all`,
      ),
      button: words('ดูรายชื่อสมาชิก', 'See the members'),
      leads: 'members',
    };
  }
  return toLookAt(counts) ?? ready('สรุปเดือน', 'month summary', 'summary');
}

/** What is closed is done, unless somebody has changed it since. */
function afterClosing(same: boolean, month: Month): Next {
  const [th, en] = [showMonth(month, 'th'), showMonth(month, 'en')];
  return same
    ? {
        says: words(
          `ปิดงวดเดือน${th} แล้ว เดือนนี้เสร็จ ต่อไปเลือกเดือนถัดไปด้านบน`,
          `${en} is closed and done. Choose the next month above`,
        ),
        button: words('ดูสรุปเดือน', 'See the month summary'),
        leads: 'summary',
      }
    : {
        says: words(`มีการแก้รายการของเดือน${th} หลังปิดงวด`, `Entries of ${en} were changed after it was closed`),
        button: words('ดูว่าแก้อะไร', 'See what changed'),
        leads: 'closing',
      };
}

/** What the coordinator of a network does next. */
export function networkNext(network: NetworkLine, counts: CheckAnswer['counts']): Next {
  const mend = toMend(counts, words('สรุปเครือข่าย', 'network summary'));
  if (mend) return mend;
  const missing = network.groups - network.reported;
  if (missing > 0) {
    return {
      says: words(`อีก ${missing} กลุ่มยังไม่มีรายการเดือนนี้`, `${missing} of the groups have no entries yet`),
      button: words('ดูว่ากลุ่มไหน', 'See which'),
      leads: 'network',
    };
  }
  return toLookAt(counts) ?? ready('สรุปเครือข่าย', 'network summary', 'summary');
}

function toLookAt({ confirm }: CheckAnswer['counts']): Next | null {
  if (confirm === 0) return null;
  return {
    says: words(`มี ${showCount(confirm)} เรื่องให้ดู`, `${showCount(confirm)} to look at`),
    button: words('ดูทีละเรื่อง', 'See them one by one'),
    leads: 'findings',
  };
}

const ready = (th: string, en: string, leads: 'summary'): Next => ({
  says: words(`พร้อม${th}แล้ว`, `All is ready for the ${en}`),
  button: words(`ดู${th}`, `See the ${en}`),
  leads,
});
