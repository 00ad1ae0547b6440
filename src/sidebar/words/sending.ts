/** The words of what groups send to their network: a summary file, and one typed line a month. */
import { showCount as n } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const sendingWords = {
  summaryFile: { th: 'ไฟล์สรุปส่งเครือข่าย', en: 'Summary file' },
  summaryFileWhy: {
    th: 'ให้เครือข่ายรวมยอด มีแต่ยอดรวม ไม่มีชื่อสมาชิก',
    en: 'For the network to add up: totals only, no names',
  },
  summaryFileTab: { th: 'ไฟล์สรุป', en: 'Summary file' },
  download: { th: 'บันทึกเป็นไฟล์ .csv', en: 'Save as a .csv file' },
  downloaded: {
    th: 'บันทึกไว้ในที่เก็บไฟล์ดาวน์โหลดแล้ว ถ้าไม่พบไฟล์ ให้กด “คัดลอกทั้งไฟล์” แทน',
    en: 'Saved among the downloads. If the file is not there, use “Copy all of it” instead',
  },
  copyFile: { th: 'คัดลอกทั้งไฟล์', en: 'Copy all of it' },
  copiedFile: {
    th: 'คัดลอกแล้ว นำไปวางในหน้า “รับไฟล์สรุป” ของเครือข่าย หรือส่งทาง LINE',
    en: 'Copied: paste it into “Take in a file” of the network, or send it by LINE',
  },
  copyFailed: {
    th: 'เบราว์เซอร์ไม่ให้คัดลอก ให้กด “บันทึกเป็นไฟล์ .csv” แทน',
    en: 'The browser does not allow copying: save it as a file instead',
  },
  fileHolds: { th: 'ในไฟล์มีอะไร', en: 'What is in the file' },

  takeIn: { th: 'รับไฟล์สรุป', en: 'Take in a file' },
  takeInWhy: { th: 'จากกลุ่มที่มีสมุดของตนเอง', en: 'From groups that keep a workbook of their own' },
  takeInHow: {
    th: 'ไฟล์อ่านในเครื่องนี้ แล้วเขียนลงชีตนี้เท่านั้น',
    en: 'The file is read on this computer and goes into this sheet only',
  },
  chooseFile: { th: 'เลือกไฟล์ .csv ในเครื่อง', en: 'Choose a .csv file' },
  orPaste: { th: 'หรือวางข้อความในไฟล์', en: 'Or paste the text of the file' },
  pasteMissing: { th: 'เลือกไฟล์ หรือวางข้อความทั้งไฟล์', en: 'Choose a file, or paste all of its text' },
  fileChosen: (name: string, kilobytes: number) => ({
    th: `${name} (${n(kilobytes)} KB)`,
    en: `${name} (${n(kilobytes)} KB)`,
  }),
  fileTooLarge: {
    th: 'ไฟล์ใหญ่เกินไป ไฟล์สรุปไม่ใหญ่ขนาดนี้ เลือกไฟล์ใหม่',
    en: 'Too large for a summary file: choose another',
  },
  fileNotText: {
    th: 'ไฟล์นี้ไม่ใช่ .csv ให้เลือกไฟล์ที่กลุ่มบันทึกจากหน้าไฟล์สรุป',
    en: 'This is no .csv file: choose the one that the group saved',
  },
  fileUnread: { th: 'อ่านไฟล์ไม่ได้ เลือกไฟล์ใหม่', en: 'The file cannot be read: choose it again' },
  look: { th: 'ดูก่อนรับ', en: 'Look first' },
  newGroups: (names: string) => ({ th: `กลุ่มใหม่: ${names}`, en: `New here: ${names}` }),
  nothingNew: {
    th: 'ทุกเดือนในไฟล์มีอยู่แล้วและตรงกัน ไม่มีอะไรต้องรับ',
    en: 'Every month of the file is here already with the same figures: nothing to take in',
  },
  takeThemIn: { th: 'รับเข้าสมุดนี้', en: 'Take it in' },
  sureTakeIn: (fresh: number, replaced: number) => ({
    th: `รับเดือนใหม่ ${n(fresh)} เดือน${replaced > 0 ? ` และใช้ตัวเลขในไฟล์แทนของเดิม ${n(replaced)} เดือน` : ''} ย้อนคืนได้`,
    en: `${n(fresh)} new ${fresh === 1 ? 'month' : 'months'}${replaced > 0 ? `, and ${n(replaced)} replaced by the file` : ''}. It can be taken back`,
  }),

  groupReport: { th: 'รายงานของกลุ่ม', en: 'A group’s report' },
  groupReportWhy: { th: 'วางข้อความจาก LINE หรือพิมพ์ตัวเลขเดือนละบรรทัด', en: 'Paste it from LINE, or type its figures' },
  reportedBy: { th: 'ใครบอก (ไม่ใส่ก็ได้)', en: 'Who reports it (may be left blank)' },
  reportedByHelp: { th: 'ชื่อคนส่งยอด เก็บไว้ในแท็บ รายงานกลุ่ม', en: 'Kept with the figures in the tab Group reports' },
  whose: { th: 'กลุ่ม', en: 'Group' },
  ofMonth: { th: 'เดือนที่รายงาน', en: 'Month' },
  fromText: { th: 'ดูจากข้อความ', en: 'As the text says' },
  lineText: { th: 'ข้อความที่กลุ่มส่งมา', en: 'What the group sent' },
  lineHelp: {
    th: 'เช่น บ้านทุ่งยาว ต.ค. 69 สมาชิก 120 คน รับ 3,600 บาท',
    en: 'With the group, the month and its figures',
  },
  lineMissing: { th: 'วางข้อความก่อน', en: 'Paste the text first' },
  readText: { th: 'อ่านข้อความ', en: 'Read the text' },
  typeInstead: { th: 'พิมพ์ตัวเลขเอง', en: 'Type the figures' },
  understood: { th: 'อ่านได้ดังนี้ แก้ได้ทุกช่อง', en: 'Read as follows: mend any field' },
  from: (text: string) => ({ th: `จากคำว่า “${text}”`, en: `From “${text}”` }),
  fromUnsure: (text: string) => ({
    th: `จากคำว่า “${text}” ตัวเลขประมาณ`,
    en: `From “${text}”, not exact`,
  }),
  notUnderstood: { th: 'ข้อความที่ยังไม่เข้าใจ', en: 'Not understood' },
  doubts: { th: 'ข้อที่ควรดู', en: 'To look at' },
  otherFields: (count: number) => ({
    th: `ยังไม่มีตัวเลข ${n(count)} ช่อง`,
    en: `${n(count)} without a figure`,
  }),
  theFields: { th: 'ตัวเลขของเดือน', en: 'Figures of the month' },
  leaveBlank: { th: 'ช่องที่ไม่รู้ ให้เว้นว่าง', en: 'Leave blank what is not known' },
  before: (was: string, now: string) => ({ th: `เดิม ${was} ใหม่ ${now}`, en: `${was} before, now ${now}` }),
  groupMissing: { th: 'เลือกกลุ่ม', en: 'Choose the group' },
  monthMissing: { th: 'เลือกเดือน', en: 'Choose the month' },
  figuresMissing: { th: 'พิมพ์ตัวเลขอย่างน้อยหนึ่งช่อง', en: 'Type at least one figure' },
  postReport: { th: 'ลงรายงาน', en: 'Enter the report' },
  sureReport: (group: string, month: string, count: number, replaces: boolean) => ({
    th: `ลงรายงาน ${group} เดือน ${month} ${n(count)} ตัวเลข${replaces ? ' ใช้แทนรายงานเดิม' : ''}`,
    en: `${group}, ${month}: ${n(count)} ${count === 1 ? 'figure' : 'figures'}${replaces ? ', in place of the report before' : ''}`,
  }),
} satisfies Record<string, Entry>;
