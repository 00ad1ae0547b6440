/** The benefits of the example groups: nine kinds of help, two of them ladders by years of membership. */
import { headingsOf, type Line, line } from './set-up-tab.ts';
import { type LaidTab, MONEY, TEXT, tabOf } from './tab.ts';
import { DEATH_FIRST, DEATH_LADDER, PENSION_LADDER } from './welfare.ts';

/** The tab of benefits; several rows with one code are a ladder by tenure. */
export function benefitsTab(): LaidTab {
  const headings = headingsOf(
    ['รหัส', 80],
    ['ชนิด', 70],
    ['สวัสดิการ', 190],
    ['ต่อ', 60],
    ['อายุสมาชิกตั้งแต่', 120, TEXT],
    ['อายุตั้งแต่ (ปี)', 100],
    ['จำนวนเงิน', 90, MONEY],
    ['ไม่เกินหน่วยต่อปี', 120],
    ['ไม่เกินบาทต่อปี', 120, MONEY],
    ['ไม่เกินครั้งตลอดชีวิต', 140],
    ['ยื่นภายใน (วัน)', 110],
  );
  const old = (years: number, baht: number): Line => line('OLD', 'แก่', 'บำนาญรายเดือน', 'เดือน', `${years}y`, 60, baht);
  const death = (tenure: string, baht: number): Line =>
    line('DEATH', 'ตาย', 'ช่วยงานศพสมาชิก', 'ครั้ง', tenure, '', baht, '', '', 1, 180);
  const rows: Line[] = [
    line('BIRTH', 'เกิด', 'รับขวัญบุตร', 'ครั้ง', '180d', '', 500, '', '', '', 90),
    line('MOTHER', 'เกิด', 'แม่นอนโรงพยาบาล (คลอด)', 'คืน', '180d', '', 100, 20, 2_000, '', 90),
    line('SICK', 'เจ็บ', 'นอนโรงพยาบาล', 'คืน', '180d', '', 100, 10, '', '', 90),
    death('180d', DEATH_FIRST),
    ...[...DEATH_LADDER].reverse().map(([years, baht]) => death(`${years}y`, baht)),
    ...[...PENSION_LADDER].reverse().map(([years, baht]) => old(years, baht)),
    line('STUDY', 'เรียน', 'ทุนการศึกษา', 'ครั้ง', '1y', '', 500, '', 500),
    line('DISABLED', 'อื่น', 'ช่วยคนพิการและผู้ด้อยโอกาส', 'ครั้ง', '1y', '', 365, 1, 365),
    line('FIRE', 'อื่น', 'ช่วยผู้ประสบภัย', 'ครั้ง', '180d', '', 1_000, 2, '', '', 30),
  ];
  return tabOf('สิทธิสวัสดิการ', ['สวัสดิการที่สมาชิกได้รับ'], headings, rows);
}
