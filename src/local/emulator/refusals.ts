/** What Google's services say when they refuse: in the user's language, so that no script can live by the text (V10, R12). */

type Facts = Readonly<Record<string, string | number>>;

const SENTENCES = {
  rowsAtLeastOne: {
    en: 'The number of rows in the range must be at least 1.',
    th: 'จำนวนแถวในช่วงต้องมีอย่างน้อย 1 แถว',
  },
  columnsAtLeastOne: {
    en: 'The number of columns in the range must be at least 1.',
    th: 'จำนวนคอลัมน์ในช่วงต้องมีอย่างน้อย 1 คอลัมน์',
  },
  rowsDiffer: {
    en: 'The number of rows in the data does not match the number of rows in the range. The data has {data} but the range has {range}.',
    th: 'จำนวนแถวในข้อมูลไม่ตรงกับจำนวนแถวในช่วง ข้อมูลมี {data} แต่ช่วงมี {range}',
  },
  columnsDiffer: {
    en: 'The number of columns in the data does not match the number of columns in the range. The data has {data} but the range has {range}.',
    th: 'จำนวนคอลัมน์ในข้อมูลไม่ตรงกับจำนวนคอลัมน์ในช่วง ข้อมูลมี {data} แต่ช่วงมี {range}',
  },
  outsideSheet: {
    en: 'The coordinates of the range are outside the dimensions of the sheet.',
    th: 'พิกัดของช่วงอยู่นอกขนาดของชีต',
  },
  outOfBounds: { en: 'Those rows are out of bounds.', th: 'แถวเหล่านั้นอยู่นอกขอบเขต' },
  tooLong: {
    en: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    th: 'ข้อมูลที่คุณป้อนมีอักขระเกินจำนวนสูงสุด 50000 ตัวในเซลล์เดียว',
  },
  tooManyCells: {
    en: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    th: 'การดำเนินการนี้จะทำให้จำนวนเซลล์ในสมุดงานเกินขีดจำกัด 10000000 เซลล์',
  },
  protectedCell: {
    en: 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    th: 'คุณกำลังพยายามแก้ไขเซลล์หรือออบเจ็กต์ที่มีการป้องกัน โปรดติดต่อเจ้าของสเปรดชีตเพื่อนำการป้องกันออกหากต้องการแก้ไข',
  },
  sheetExists: {
    en: 'A sheet with the name "{name}" already exists. Please enter another name.',
    th: 'มีชีตชื่อ "{name}" อยู่แล้ว โปรดป้อนชื่ออื่น',
  },
  sheetGone: { en: 'Sheet not found', th: 'ไม่พบชีต' },
  lastSheet: {
    en: "You can't remove all the sheets in a document.",
    th: 'คุณไม่สามารถนำชีตทั้งหมดในเอกสารออกได้',
  },
  rangeNotFound: { en: 'Range not found', th: 'ไม่พบช่วง' },
  noPermission: {
    en: 'You do not have permission to call {call}',
    th: 'คุณไม่มีสิทธิ์เรียกใช้ {call}',
  },
  noUi: {
    en: 'Cannot call SpreadsheetApp.getUi() from this context.',
    th: 'ไม่สามารถเรียกใช้ SpreadsheetApp.getUi() จากบริบทนี้',
  },
  functionMissing: { en: 'Script function not found: {name}', th: 'ไม่พบฟังก์ชันสคริปต์: {name}' },
  htmlMissing: { en: 'No HTML file named {name} was found.', th: 'ไม่พบไฟล์ HTML ชื่อ {name}' },
  lockTimeout: {
    en: 'Lock timeout: another process was holding the lock for too long.',
    th: 'ล็อกหมดเวลา: มีกระบวนการอื่นถือล็อกอยู่นานเกินไป',
  },
  propertyQuota: {
    en: 'You have exceeded the property storage quota. Please remove some properties and try again.',
    th: 'คุณใช้พื้นที่เก็บข้อมูลพร็อพเพอร์ตี้เกินโควต้า โปรดนำพร็อพเพอร์ตี้บางรายการออกแล้วลองอีกครั้ง',
  },
  argumentTooLarge: { en: 'Argument too large: {name}', th: 'อาร์กิวเมนต์ใหญ่เกินไป: {name}' },
  timedOut: {
    en: 'Service Spreadsheets timed out while accessing document with id {id}.',
    th: 'บริการสเปรดชีตหมดเวลาขณะเข้าถึงเอกสารที่มีรหัส {id}',
  },
  exceededTime: { en: 'Exceeded maximum execution time', th: 'เกินเวลาดำเนินการสูงสุด' },
  several: {
    en: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    th: 'ขออภัย เกิดข้อผิดพลาดของเซิร์ฟเวอร์ขณะอ่านจากที่เก็บข้อมูล รหัสข้อผิดพลาด PERMISSION_DENIED',
  },
  notADate: {
    en: "The parameters ({given}) don't match the method signature for Utilities.formatDate.",
    th: 'พารามิเตอร์ ({given}) ไม่ตรงกับลายเซ็นเมธอดของ Utilities.formatDate',
  },
} as const;

export type Refusal = keyof typeof SENTENCES;

/** The sentence of a refusal. */
export function refusalText(refusal: Refusal, language: 'th' | 'en', facts: Facts = {}): string {
  return SENTENCES[refusal][language].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}
