/** A benefit in sentences: what it pays by length of membership, and on what conditions. */
import type { Row } from '../../tables/tables.ts';
import { showBaht, showCount } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { Step } from './benefits.ts';
import { saidTenure } from './tenure.ts';

type Benefit = Row<'benefits'>;

const EACH: { readonly [per in Benefit['per']]: Words } = {
  event: words('ครั้งละ', 'a time'),
  night: words('คืนละ', 'a night'),
  month: words('เดือนละ', 'a month'),
};
const UNIT: { readonly [per in Benefit['per']]: Words } = {
  event: words('ครั้ง', 'times'),
  night: words('คืน', 'nights'),
  month: words('เดือน', 'months'),
};

function stepSaid({ row, tenure }: Step): Words {
  const amount = showBaht(row.amount);
  const { th, en } = saidTenure(tenure);
  const pays = words(`${EACH[row.per].th} ${amount} บาท`, `${amount} baht ${EACH[row.per].en}`);
  return tenure.count === 0 ? pays : words(`เป็นสมาชิกครบ ${th} ${pays.th}`, `from ${en} of membership ${pays.en}`);
}

function conditionsOf(row: Benefit): readonly Words[] {
  const { ageFrom, waitingDays, unitsPerYear, moneyPerYear, timesPerLife, windowDays, per } = row;
  const found: Words[] = [];
  const say = (value: number | null, th: (n: string) => string, en: (n: string) => string): void => {
    if (value !== null) found.push(words(th(showCount(value)), en(showCount(value))));
  };
  say(
    ageFrom,
    (n) => `อายุ ${n} ปีขึ้นไป`,
    (n) => `from the age of ${n}`,
  );
  say(
    waitingDays,
    (n) => `เริ่มมีสิทธิเมื่อเป็นสมาชิกครบ ${n} วัน`,
    (n) => `after ${n} days of membership`,
  );
  say(
    unitsPerYear,
    (n) => `ไม่เกิน ${n} ${UNIT[per].th}ต่อปี`,
    (n) => `at most ${n} ${UNIT[per].en} a year`,
  );
  if (moneyPerYear !== null)
    found.push(words(`ไม่เกิน ${showBaht(moneyPerYear)} บาทต่อปี`, `at most ${showBaht(moneyPerYear)} baht a year`));
  say(
    timesPerLife,
    (n) => `ไม่เกิน ${n} ครั้งตลอดชีวิต`,
    (n) => `at most ${n} in a life`,
  );
  say(
    windowDays,
    (n) => `ยื่นภายใน ${n} วันหลังเกิดเหตุ`,
    (n) => `to be asked for within ${n} days`,
  );
  return found;
}

/** What a ladder pays, a sentence a step, then its conditions in one; those of its highest step. */
export function benefitSaid(ladder: readonly Step[]): readonly Words[] {
  const last = ladder[ladder.length - 1];
  if (last === undefined) return [];
  const conditions = conditionsOf(last.row);
  const joined = (tongue: 'th' | 'en'): string => conditions.map((one) => one[tongue]).join(' · ');
  return [...ladder.map(stepSaid), ...(conditions.length === 0 ? [] : [words(joined('th'), joined('en'))])];
}
