/** The words of loans, and of what is settled with somebody who leaves. */
import { showCount as n } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const loanWords = {
  loans: { th: 'เงินกู้', en: 'Loans' },
  loansWhy: { th: 'ใครกู้ ใครค้าง ใครค้ำ', en: 'Who borrowed, who is late, who stands surety' },
  noLoans: { th: 'ยังไม่มีสัญญาเงินกู้', en: 'There are no loans yet' },
  noLoansWhy: {
    th: 'กด “ทำสัญญาเงินกู้” เพื่อเพิ่มสัญญาแรก',
    en: 'Press “A new loan” for the first contract',
  },
  outstanding: { th: 'คงค้างทั้งหมด', en: 'Outstanding' },
  unnamed: { th: 'ในนี้ไม่ระบุสัญญา', en: 'Of it under no contract' },
  overdue: { th: 'ค้างชำระ', en: 'Overdue' },
  par30: { th: 'หนี้ที่ค้างเกิน 30 วัน', en: 'Late over 30 days (PAR30)' },
  par30Note: { th: 'ของเงินกู้คงค้าง', en: 'of what is outstanding' },
  contracts: (count: number) => ({
    th: `${n(count)} สัญญา`,
    en: `${n(count)} ${count === 1 ? 'contract' : 'contracts'}`,
  }),
  ageing: { th: 'ค้างนานแค่ไหน', en: 'How long it is late' },
  search: { th: 'ค้นชื่อ เลขสัญญา หรือผู้ค้ำ', en: 'Name, contract or guarantor' },
  onlyOverdue: { th: 'เฉพาะที่ค้างชำระ', en: 'Only overdue' },
  foundLoans: (count: number, all: number) => ({
    th: `${n(count)} จาก ${n(all)} สัญญา`,
    en: `${n(count)} of ${n(all)} loans`,
  }),
  noneFound: { th: 'ไม่พบ ลองพิมพ์ให้สั้นลง', en: 'None found. Type less' },
  list: { th: 'รายสัญญา', en: 'The contracts' },
  late: (days: number) => ({ th: `ค้าง ${n(days)} วัน`, en: `${n(days)} ${days === 1 ? 'day' : 'days'} late` }),
  onSchedule: { th: 'ปกติ', en: 'Current' },
  closed: { th: 'ปิดบัญชี', en: 'Closed' },
  offset: { th: 'ปิดบัญชี (กลบหนี้)', en: 'Closed by savings' },
  writtenOff: { th: 'ตัดหนี้สูญ', en: 'Written off' },
  owes: (outstanding: string, overdue: string | null) => ({
    th: `คงค้าง ${outstanding}${overdue === null ? '' : ` · ค้างชำระ ${overdue}`}`,
    en: `${outstanding} left${overdue === null ? '' : ` · ${overdue} overdue`}`,
  }),
  left: (outstanding: string) => ({ th: `คงค้าง ${outstanding}`, en: `${outstanding} left` }),
  nextDue: (day: string, baht: string) => ({ th: `งวดหน้า ${day} ${baht} บาท`, en: `Next ${day}: ${baht} baht` }),
  contract: (id: string) => ({ th: `สัญญา ${id}`, en: `Contract ${id}` }),
  byGuarantor: { th: 'ดูตามผู้ค้ำประกัน', en: 'By guarantor' },
  replaces: (id: string) => ({ th: `ต่อจากสัญญา ${id}`, en: `Carries on ${id}` }),
  printLoans: { th: 'พิมพ์บัญชีลูกหนี้', en: 'Print the list' },
  tab: { th: 'รายงานเงินกู้', en: 'Loans report' },

  loan: { th: 'สัญญากู้', en: 'Loan' },
  settlement: { th: 'ปิดบัญชีวันนี้ต้องจ่าย', en: 'To close it today' },
  settlementOf: (principal: string, interest: string) => ({
    th: `เงินต้น ${principal} · ดอกเบี้ย ${interest}`,
    en: `principal ${principal} · interest ${interest}`,
  }),
  printSchedule: { th: 'พิมพ์ตารางผ่อน', en: 'Print the schedule' },
  printLetter: { th: 'พิมพ์หนังสือแจ้งหนี้', en: 'Print the letter' },
  passbookOf: { th: 'ดูสมุดประจำตัว', en: 'See the passbook' },
  hisLoans: { th: 'เงินกู้ของสมาชิก', en: 'The member’s loans' },

  leaving: { th: 'ลาออกและคืนเงิน', en: 'Leaving' },
  leavingWhy: { th: 'คิดเงินที่ได้คืน หักหนี้ที่ค้าง', en: 'What is paid back when debts are set off' },
  leavingDay: { th: 'วันที่ออก', en: 'Day of leaving' },
  reckon: { th: 'คิดยอดวันนี้', en: 'Reckon for this day' },
  pays: { th: 'กลุ่มจ่ายคืนสมาชิก', en: 'The group pays the member' },
  stillOwes: { th: 'สมาชิกยังต้องจ่ายกลุ่ม', en: 'The member still owes the group' },
  owesFirst: { th: 'ต้องชำระส่วนที่ขาดก่อน จึงลาออกได้', en: 'It has to be paid first' },
  leavingPosted: { th: 'บันทึกการลาออกแล้ว', en: 'Recorded' },
  postLeaving: { th: 'บันทึกการลาออก', en: 'Record the leaving' },
  sureLeaving: (name: string, day: string, baht: string) => ({
    th: `${name} ออกวันที่ ${day} กลุ่มจ่ายคืน ${baht} บาท เป็นเงินสด`,
    en: `${name} leaves on ${day} and is paid ${baht} baht in cash`,
  }),
  printLeaving: { th: 'พิมพ์ใบคิดเงิน', en: 'Print the settlement' },
} satisfies Record<string, Entry>;
