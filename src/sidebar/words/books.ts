/** The words of the year's books: statements, and how the profit is shared out. */
import type { Words } from '../../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const bookWords = {
  yearEnd: { th: 'งบประจำปี', en: 'Year end' },
  yearEndWhy: { th: 'กำไรขาดทุน งบดุล จัดสรรกำไร ปันผล', en: 'Profit and loss, balance sheet, dividends' },
  year: { th: 'ปีบัญชี', en: 'Year' },
  thisYear: { th: 'ปีล่าสุด', en: 'Latest' },
  views: { th: 'เลือกดู', en: 'What to see' },
  statements: { th: 'งบการเงิน', en: 'Statements' },
  profit: { th: 'จัดสรรกำไร', en: 'Sharing the profit' },
  fromTo: (from: string, to: string) => ({ th: `${from} ถึง ${to}`, en: `${from} to ${to}` }),
  printStatements: { th: 'พิมพ์งบการเงิน', en: 'Print the statements' },
  printProfit: { th: 'พิมพ์การจัดสรรกำไร', en: 'Print the sharing' },
  statementsTab: { th: 'งบการเงิน', en: 'Statements' },
  profitTab: { th: 'จัดสรรกำไร', en: 'Year end' },
  nothingToSplit: { th: 'ไม่มีกำไรให้จัดสรร', en: 'No profit to share' },
  noSplit: { th: 'ยังไม่มีกติกาแบ่งกำไร', en: 'No rule for sharing it' },
  notOver: { th: 'ยังไม่สิ้นปี', en: 'The year still runs' },
  proposed: { th: 'ร่าง ยังไม่บันทึก', en: 'Proposed, not posted' },
  posted: { th: 'บันทึกแล้ว', en: 'Posted' },
  postedBy: (resolution: string) => ({ th: `ตาม ${resolution}`, en: `by ${resolution}` }),
  profitOf: { th: 'กำไรสุทธิ', en: 'Profit' },
  goesTo: { th: 'เงินปันผลและเฉลี่ยคืนไปไว้ที่ไหน', en: 'Where dividends and refunds go' },
  savings: { th: 'เข้าเงินสัจจะของแต่ละคน', en: 'Into each member’s savings' },
  payable: { th: 'ตั้งไว้รอจ่ายเป็นเงินสด', en: 'Kept aside to be paid in cash' },
  payableHow: {
    th: 'เมื่อจ่ายจริง ลงสมุดเงินสดในหมวดที่ตั้งไว้เป็นบัญชี เจ้าหนี้ (แท็บ หมวดรายการ) ไม่ใช่หมวดค่าใช้จ่าย',
    en: 'When it is paid, enter it in the cash book under a category of the account Payables (tab Categories), not as a cost',
  },
  approve: { th: 'ที่ประชุมอนุมัติแล้ว', en: 'When the meeting has approved' },
  approveWhy: {
    th: 'จะเพิ่มแถวในแท็บ โอนบัญชี ครั้งเดียวทั้งหมด และย้อนคืนได้',
    en: 'Rows are added to the transfers tab, all at once, and can be taken back',
  },
  post: { th: 'บันทึกการจัดสรร', en: 'Post the sharing' },
  surePost: (baht: string, members: string, resolution: string, to: Words) => ({
    th: `จัดสรรกำไร ${baht} บาท สมาชิก ${members} คน ${to.th} ตาม ${resolution}`,
    en: `Share ${baht} baht among ${members} members, ${to.en.toLowerCase()}, by ${resolution}`,
  }),
} satisfies Record<string, Entry>;
