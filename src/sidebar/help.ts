/** The longer words: what to do when an answer does not come, and what it is. */
import type { Words } from '../core/values/words.ts';
import type { Failure } from './failures.ts';

export interface Help {
  readonly what: Words;
  readonly todo: readonly Words[];
}

type Explained = Exclude<Failure['kind'], 'problem'>;

/** What happened and what to do, for every failure that the script itself cannot put into words. */
export const failureHelp: { readonly [kind in Explained]: Help } = {
  accounts: {
    what: {
      th: 'Google ไม่ให้หน้านี้อ่านชีต ส่วนมากเกิดจากเบราว์เซอร์นี้ลงชื่อไว้หลายบัญชี Google',
      en: 'Google does not let this page read the sheet. Most often several Google accounts are signed in here',
    },
    todo: [
      {
        th: 'เปิดหน้าต่างไม่ระบุตัวตน (กด Ctrl + Shift + N) ลงชื่อด้วยบัญชีที่ใช้ชีตนี้บัญชีเดียว แล้วเปิดชีตใหม่',
        en: 'Open an incognito window (Ctrl + Shift + N), sign in only with the account of this sheet, and open it there',
      },
      {
        th: 'ถ้าใช้ทุกวัน ให้สร้างโปรไฟล์ Chrome แยกสำหรับบัญชีนี้ (กดรูปบัญชีมุมขวาบนของ Chrome แล้วเลือก “เพิ่ม”)',
        en: 'For every day, make a separate Chrome profile for this account (picture at the top right of Chrome, “Add”)',
      },
      {
        th: 'ถ้ามีบัญชีเดียวอยู่แล้ว ให้เปิดเมนู สัจจะชีต อีกครั้ง แล้วกดอนุญาตเมื่อ Google ถาม',
        en: 'With one account only, open the Sajja Sheets menu again and allow what Google asks',
      },
    ],
  },
  offline: {
    what: { th: 'อินเทอร์เน็ตหลุด จึงอ่านชีตไม่ได้', en: 'The internet is gone, so the sheet cannot be read' },
    todo: [
      { th: 'ดูว่าต่อ Wi-Fi หรือเน็ตมือถืออยู่หรือไม่', en: 'See whether Wi-Fi or the phone’s data is on' },
      { th: 'ต่อได้แล้วกด “ลองอีกครั้ง”', en: 'When it is back, press “Try again”' },
    ],
  },
  timeout: {
    what: { th: 'Google หยุดงานนี้ เพราะนานเกิน 6 นาที', en: 'Google stopped this job: it took more than 6 minutes' },
    todo: [
      { th: 'เลือกทีละกลุ่มแทนทั้งเครือข่าย', en: 'Choose one group instead of the whole network' },
      { th: 'รอสักครู่แล้วกด “ลองอีกครั้ง”', en: 'Wait a little, then press “Try again”' },
    ],
  },
  nothing: {
    what: { th: 'ชีตตอบกลับมาว่างเปล่า คำตอบอาจใหญ่เกินไป', en: 'The sheet’s answer came back empty: it may be too large' },
    todo: [
      { th: 'เลือกทีละกลุ่ม แล้วกด “ลองอีกครั้ง”', en: 'Choose one group, then press “Try again”' },
      {
        th: 'ถ้ายังว่างอยู่ ปิดแถบนี้แล้วเปิดใหม่จากเมนู สัจจะชีต',
        en: 'If it stays empty, close this sidebar and open it again from the Sajja Sheets menu',
      },
    ],
  },
  unreachable: {
    what: { th: 'หน้านี้ยังไม่ได้ต่อกับชีต', en: 'This page is not connected to a sheet' },
    todo: [{ th: 'เปิดชีต แล้วเลือกเมนู ส่วนขยาย › สัจจะชีต', en: 'Open the sheet and choose Extensions › Sajja Sheets' }],
  },
  unknown: {
    what: { th: 'อ่านชีตไม่สำเร็จ ข้อมูลในชีตไม่ได้เปลี่ยน', en: 'The sheet could not be read. Nothing in it has changed' },
    todo: [
      { th: 'กด “ลองอีกครั้ง”', en: 'Press “Try again”' },
      {
        th: 'ถ้ายังไม่ได้ ปิดแถบนี้แล้วเปิดใหม่ และดูว่าลงชื่อ Google ไว้บัญชีเดียว',
        en: 'If it still fails, close and open this sidebar, with only one Google account signed in',
      },
    ],
  },
};

/** What it is and what it does with people’s data. */
export const about: readonly Words[] = [
  {
    th: 'สัจจะชีต ช่วยกลุ่มสัจจะ กลุ่มออมทรัพย์ กองทุนสวัสดิการ และเครือข่าย ตรวจ สรุป และเปิดเผยบัญชีของตนเอง',
    en: 'Sajja Sheets helps savings groups, welfare funds and their networks check, sum up and show their own books',
  },
  {
    th: 'ข้อมูลอยู่ในชีตของกลุ่มเท่านั้น ไม่ส่งออกไปที่อื่น',
    en: 'The data stay in the group’s own sheet. Nothing is sent anywhere',
  },
  {
    th: 'ใช้ฟรี เปิดเผยรหัสต้นฉบับ (สัญญาอนุญาต MIT) ตัวอักษร Sarabun (SIL OFL)',
    en: 'Free and open source (MIT licence). Letters: Sarabun (SIL OFL)',
  },
];

/** What happened, in one sentence. */
export function failureSentence(failure: Failure): Words {
  return failure.kind === 'problem' ? failure.words : failureHelp[failure.kind].what;
}
