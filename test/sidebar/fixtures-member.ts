/** A made-up answer about one member, as the script would give it. */
import type { MemberAnswer } from '../../src/core/commands/answers/member.ts';
import { isoMonth } from '../../src/core/values/calendar.ts';
import { words } from '../../src/core/values/words.ts';
import { statementAnswer } from './fixtures.ts';
import { loansAnswer } from './fixtures-loans.ts';
import { baht, column, report } from './fixtures-parts.ts';
import { rightsAnswer } from './fixtures-welfare.ts';

const { report: _, ...rights } = rightsAnswer;

export const memberAnswer: MemberAnswer = {
  ...statementAnswer,
  group: 'น้ำขาว',
  state: { name: 'suspended', says: words('พักสิทธิตั้งแต่ 2 ส.ค. 2569', 'Rights suspended since 2 Aug 2569') },
  owed: [isoMonth('2026-04')!, isoMonth('2026-05')!, isoMonth('2026-10')!],
  rights,
  loans: loansAnswer.loans.slice(0, 1),
  guarantees: loansAnswer.loans.slice(1, 3),
  household: {
    id: '23/1',
    others: [{ memberId: '5', name: 'นางสมใจ ทดสอบ', active: true, arrears: baht(30), household: '23/1' }],
  },
  report: report('สมุดประจำตัว', 'Passbook', [
    {
      kind: 'table',
      title: words('รายการ', 'Entries'),
      columns: [column('วันที่', 'Date', 'day'), column('รายการ', 'Entry'), column('คงเหลือ', 'Balance', 'money')],
      rows: [{ kind: 'row', cells: ['2026-09-10', 'เงินสมทบ', baht(1_200)] }],
    },
  ]),
  text: words('นายประเสริฐศักดิ์ (4)\nค้างส่ง 70 บาท เม.ย.–พ.ค. 2569', 'Prasertsak (4)\nOwed 70 baht'),
};
