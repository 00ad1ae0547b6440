/** Every row of the table of dates as people type them. */
import { describe, expect, test } from 'vitest';
import type { DateText } from '../../../src/core/values/read-date-text.ts';
import { readDateText } from '../../../src/core/values/read-date-text.ts';

/** What was read, in one short text. */
function said(read: DateText): string {
  switch (read.is) {
    case 'day':
      return read.day;
    case 'days':
      return `${read.from} … ${read.to}`;
    case 'month':
      return read.month;
    case 'year':
      return String(read.year);
    case 'inSeries':
      return `${read.number} of ${read.year}`;
    case 'none':
      return read.why;
  }
}

describe('the table of dates', () => {
  test.each([
    ['16/05/2549', '2006-05-16'],
    ['4ธ.ค.2550', '2007-12-04'],
    ['21-22ธ.ค.2549', '2006-12-21 … 2006-12-22'],
    ['30-31ม.ค.2550', '2007-01-30 … 2007-01-31'],
    ['19\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 พ.ย.2549', '2006-11-19'],
    ['29-30 ตุลาคม 2550', '2007-10-29 … 2007-10-30'],
    ['มกราคม2550', '2007-01'],
    ['ปี2546', '2003'],
    ['15 ส.ค.', 'yearMissing'],
    ['16 พ.ย.49', '2006-11-16'],
    ['27 กรกฎาคม 2005', '2005-07-27'],
    ['07 Dec 2005 @ 11:26', '2005-12-07'],
    ['29/02/2551', '2008-02-29'],
    ['29/02/2548', 'noSuchDay'],
    ['๑๖/๐๕/๒๕๔๙', '2006-05-16'],
    ['ครั้งที่ 5/2549', '5 of 2006'],
    ['2/3/2549', '2006-03-02'],
    ['31/12/2480', '1937-12-31'],
  ])('%s is %s', (typed, expected) => {
    expect(said(readDateText(typed))).toBe(expected);
  });
});

describe('the styles of the contract', () => {
  test.each([
    ['16/5/2569', '2026-05-16'],
    ['16 พ.ค. 2569', '2026-05-16'],
    ['16-05-69', '2026-05-16'],
    ['2026-05-16', '2026-05-16'],
    ['2569-05-16', '2026-05-16'],
    ['๑๖/๕/๒๕๖๙', '2026-05-16'],
    ['16 พฤษภาคม 2569', '2026-05-16'],
    ['16 พฤษภาคม พ.ศ. 2569', '2026-05-16'],
    ['วันเสาร์ที่ 16 พฤษภาคม พ.ศ. ๒๕๖๙', '2026-05-16'],
    ['วันที่ 16 พ.ค. 69', '2026-05-16'],
    ['16.5.2569', '2026-05-16'],
    ['16 May 2026', '2026-05-16'],
    ['May 16, 2026', '2026-05-16'],
    ['Sat, 16 May 2026', '2026-05-16'],
    ['2026-05-16T00:00:00.000Z', '2026-05-16'],
    ['16/5/2569 10:30 น.', '2026-05-16'],
    ['ม.ค. 69', '2026-01'],
    ['ม.ค.69', '2026-01'],
    ['มค 69', '2026-01'],
    ['ม.ค.-69', '2026-01'],
    ['มกราคม 2569', '2026-01'],
    ['เดือนมกราคม 2569', '2026-01'],
    ['ประจำเดือน ม.ค. 2569', '2026-01'],
    ['กรกฏาคม 2569', '2026-07'],
    ['2026-01', '2026-01'],
    ['2569-10', '2026-10'],
    ['1/2569', '2026-01'],
    ['Jan 2026', '2026-01'],
    ['Jan-69', '2026-01'],
  ])('%s is %s', (typed, expected) => {
    expect(said(readDateText(typed))).toBe(expected);
  });
});

describe('what is no date is not guessed at', () => {
  test.each([
    ['16/5/2300', 'yearUnknown'],
    ['16/5/2750', 'yearUnknown'],
    ['16/5/569', 'yearUnknown'],
    ['16/13/2569', 'noSuchDay'],
    ['31 เม.ย. 2569', 'noSuchDay'],
    ['13/2569', 'notADate'],
    ['ไม่อยู่', 'notADate'],
    ['', 'notADate'],
    ['#N/A', 'notADate'],
    ['46158', 'notADate'],
    ['16 ม.x. 2569', 'notADate'],
    ['😀', 'notADate'],
  ])('%s: %s', (typed, expected) => {
    expect(said(readDateText(typed))).toBe(expected);
  });
});
