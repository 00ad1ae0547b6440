/** Every kind of finding has its words in both languages, whatever facts are there. */
import { describe, expect, test } from 'vitest';
import { sentenceOf, severityOf, titleOf } from '../../../src/core/checks/catalogue.ts';
import type { Finding, FindingCode } from '../../../src/core/values/finding.ts';
import { FINDING_CODES } from '../../../src/core/values/finding.ts';
import type { Facts } from '../../../src/core/values/words.ts';

function finding(code: FindingCode, facts: Facts, memberId: string | null = null): Finding {
  return { code, groupId: null, tab: null, row: null, column: null, memberId, facts, when: null };
}

describe.each(FINDING_CODES)('%s', (code) => {
  test('has a gravity and a title', () => {
    expect(['reject', 'confirm', 'note']).toContain(severityOf(code));
    expect(titleOf(code).th).toMatch(/[ก-๙]/);
    expect(titleOf(code).en).toMatch(/^[A-Z]/);
    expect(titleOf(code).en.split(' ').length).toBeLessThanOrEqual(6);
  });

  test('says what to do, and nothing odd when facts are missing', () => {
    for (const memberId of [null, '7']) {
      const words = sentenceOf(finding(code, {}, memberId));
      expect(words.th).toMatch(/โปรด|ไม่ต้อง|ไม่นับ/);
      expect(words.en).toMatch(/[Pp]lease|nothing needs doing/);
      for (const said of [words.th, words.en]) expect(said).not.toMatch(/undefined|null|NaN|[{}[\]]| {2}/);
    }
  });
});

test('money, days and months are said as people read them', () => {
  const words = sentenceOf(
    finding('PAID_BEFORE_BOOKS', { name: 'สมชาย ใจดี', amount: 125050, day: '2026-05-16', booksFrom: '2026-06' }, '4'),
  );
  expect(words.th).toBe(
    'สมชาย ใจดี (เลขที่ 4) ส่ง 1,250.50 บาท เมื่อ 16 พ.ค. 2569 ก่อนบัญชีเริ่มใน มิ.ย. 2569 โปรดตรวจวันที่ ถ้าถูกแล้วให้ตั้งกติกา books.from เป็นเดือนที่เริ่มจริง',
  );
  expect(words.en).toContain('paid 1,250.50 baht on 16 May 2569, before the books begin in Jun 2569');
});

test('a long list says its beginning and how many more', () => {
  const months = Array.from(
    { length: 14 },
    (_, month) => `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
  );
  const words = sentenceOf(finding('CONTRIBUTION_MISSED', { name: 'ก', count: 14, months, amount: 42000 }, '1'));
  expect(words.th).toContain('ธ.ค. 2568 และอีก 2 รวม 420 บาท');
  expect(words.en).toContain('Dec 2568 and 2 more, 420 baht');
});

test('a member without a number is said by his name, and a group whose name begins with the word only once', () => {
  const facts = { count: 1, months: ['2026-02'], amount: 3000 };
  expect(sentenceOf(finding('CONTRIBUTION_MISSED', facts, 'สมศรี ดีใจ')).th).toMatch(/^สมาชิก สมศรี ดีใจ /);
  expect(sentenceOf(finding('CONTRIBUTION_MISSED', facts, '๗')).th).toMatch(/^สมาชิกเลขที่ ๗ /);
  const missing = sentenceOf(finding('REPORT_MISSING', { group: 'กลุ่มสวัสดิการบ้านเหนือ', month: '2026-02' }));
  expect(missing.th).toMatch(/^กลุ่มสวัสดิการบ้านเหนือ /);
});

test('one is said in the singular', () => {
  const words = sentenceOf(finding('CONTRIBUTION_LATE', { name: 'ก', count: 1, months: ['2026-02'] }, '1'));
  expect(words.en).toContain('paid late for 1 month: Feb 2569');
});
