/** Whether a fund is ready to ask CODI for matching: what its workbook can tell, and what a person must say. */
import { addMonths, anniversary, type Day, firstDay, monthOf } from '../../values/calendar.ts';
import { showBaht, showCount, showDay } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import { balanceOf, movedUpTo } from '../books/balances.ts';
import { isActiveOn, membershipOn } from '../members/members.ts';
import type { RightTerms } from './right-terms.ts';

export interface Ready {
  readonly item: Words;
  readonly state: 'yes' | 'no' | 'ask';
  readonly detail: Words;
}

/** Kinds of basic welfare that are asked for at least. */
const KINDS = 3;

const NOT_TYPED = words('ในชีตไม่มีข้อมูล ให้กรรมการตอบ', 'Not in the workbook: the committee must say');

/**
 * The checklist of the request for matching, as of a day; of a group that does not give there is none. `notCounted` = rows
 * of the group that are left out of sums.
 *
 * Source    domain 1.4, CODI eligibility (request form of 2567)
 */
export function readinessOf(terms: RightTerms, notCounted: number): readonly Ready[] {
  const { group, benefits, asOf } = terms;
  if (group.works !== 'gives') return [];
  const books = group.books(asOf);
  const moved = movedUpTo(books, asOf);
  const active = group.members.filter((member) => isActiveOn(member, asOf, asOf));
  const fullYear = active.filter((member) => {
    const { row, join } = membershipOn(member, asOf);
    const since = row.memberSince ?? join;
    return since !== null && anniversary(since, 1) <= asOf;
  }).length;
  const villages = new Set(active.flatMap(({ village }) => (village === null ? [] : [village]))).size;
  const kinds = new Set<string>();
  for (const code of benefits.codes) {
    for (const { row } of benefits.ladderOn(code, asOf)) if (row.amount > 0) kinds.add(row.kind ?? code);
  }
  const { founded } = group.group;
  const given = balanceOf(moved, 'income.contribution');
  const lao = balanceOf(moved, 'income.lao');
  const last = books.byDay.reduce<Day | null>(
    (latest, { date }) => (date <= asOf && date > (latest ?? '') ? date : latest),
    null,
  );
  const ask = (th: string, en: string, detail: Words = NOT_TYPED): Ready => ({
    item: words(th, en),
    state: 'ask',
    detail,
  });
  const tell = (th: string, en: string, is: boolean, saysTh: string, saysEn: string): Ready => ({
    item: words(th, en),
    state: is ? 'yes' : 'no',
    detail: words(saysTh, saysEn),
  });
  const begun = ['ตั้งกองทุนมาครบ 1 ปี', 'Founded at least a year ago'] as const;
  return [
    founded === null
      ? ask(...begun, words('ยังไม่ได้ใส่วันก่อตั้งในแท็บ กลุ่ม', 'The founding day is not in the tab Groups'))
      : tell(
          ...begun,
          anniversary(founded, 1) <= asOf,
          `ก่อตั้ง ${showDay(founded, 'th', 'said')}`,
          `Founded ${showDay(founded, 'en', 'said')}`,
        ),
    tell(
      'มีสมาชิกครบปี',
      'Members of a full year',
      fullYear > 0,
      `${showCount(fullYear)} จาก ${showCount(active.length)} คน`,
      `${showCount(fullYear)} of ${showCount(active.length)}`,
    ),
    ask(
      'หมู่บ้านเข้าร่วมไม่น้อยกว่าครึ่งของตำบล (เทศบาล 1 ใน 5 ของชุมชน)',
      'At least half of the tambon’s villages (a fifth of a municipality’s communities) take part',
      words(
        `ในทะเบียนมีสมาชิกจาก ${showCount(villages)} หมู่ เทียบกับจำนวนหมู่บ้านทั้งตำบล`,
        `The register has members of ${showCount(villages)} villages; compare with all of the tambon`,
      ),
    ),
    tell(
      'สมาชิกสมทบเงิน',
      'Members contribute',
      given > 0,
      `สมทบแล้ว ${showBaht(given)} บาท`,
      `${showBaht(given)} baht so far`,
    ),
    tell(
      'อปท. สนับสนุน',
      'Support of local government',
      lao > 0,
      `ได้รับ ${showBaht(lao)} บาท`,
      `${showBaht(lao)} baht received`,
    ),
    tell(
      'มีทะเบียนสมาชิก',
      'A register of members',
      active.length > 0,
      `${showCount(active.length)} คน`,
      `Members: ${showCount(active.length)}`,
    ),
    accounts(last, asOf, notCounted),
    tell(
      `มีสวัสดิการพื้นฐานอย่างน้อย ${KINDS} เรื่อง`,
      `At least ${KINDS} kinds of basic welfare`,
      kinds.size >= KINDS,
      `มี ${showCount(kinds.size)} เรื่อง`,
      `Kinds: ${showCount(kinds.size)}`,
    ),
    ask('คณะกรรมการ ระเบียบ และแผนพัฒนากองทุน', 'Committee, by-laws and development plan'),
    ask('ติดตามผลและรายงานต่อสาธารณะ', 'Monitoring and a public report'),
    ask('มีสวัสดิการที่ไม่ใช่ตัวเงิน หรือเชื่อมงานอื่น', 'Welfare other than money, or links to other work'),
    ask(
      'ประธาน กรรมการ และผู้บริหาร อปท. ลงนาม',
      'Signed by the chair, a committee member and the head of local government',
    ),
  ];
}

/** The books are up to date when something is entered since the month before, and nothing waits to be mended. */
function accounts(last: Day | null, asOf: Day, notCounted: number): Ready {
  const item = words('บัญชีเป็นปัจจุบัน', 'Accounts up to date');
  if (last === null) return { item, state: 'no', detail: words('ยังไม่มีรายการ', 'No entries yet') };
  const isLate = last < firstDay(addMonths(monthOf(asOf), -1));
  const [th, en] = [`รายการล่าสุด ${showDay(last, 'th', 'said')}`, `Last entry ${showDay(last, 'en', 'said')}`];
  return {
    item,
    state: isLate || notCounted > 0 ? 'no' : 'yes',
    detail:
      notCounted === 0
        ? words(th, en)
        : words(`${th} ยังไม่นับ ${showCount(notCounted)} รายการที่ต้องแก้`, `${en}; to be mended: ${showCount(notCounted)}`),
  };
}
