/** What is said when a tab cannot be bound as it was asked. */
import { problem } from '../../values/problem.ts';

export { workbookEmpty } from '../problems.ts';

export const tabUnknown = problem(
  'tabUnknown',
  'ไม่พบแท็บ “{tab}” อาจเปลี่ยนชื่อหรือลบไปแล้ว เปิดรายการแท็บใหม่อีกครั้ง',
  'There is no tab “{tab}”: it may have been renamed or deleted, open the list of tabs again',
);

export const tableUnknown = problem(
  'tableUnknown',
  'ไม่มีตารางชื่อ “{table}” เลือกจาก {tables} หรือ none ถ้าไม่ให้อ่าน',
  'There is no table “{table}”: choose one of {tables}, or none to leave the tab alone',
);

export const fieldUnknown = problem(
  'fieldUnknown',
  'ตาราง {table} ไม่มีช่อง “{field}” มีแต่ {fields}',
  'The table {table} has no field “{field}”; it has {fields}',
);

export const columnUnknown = problem(
  'columnUnknown',
  'แท็บ {tab} ไม่มีคอลัมน์ “{column}” บอกเป็นตัวอักษร เช่น C หรือตามหัวคอลัมน์',
  'The tab {tab} has no column “{column}”: say its letter, such as C, or its header',
);

export const columnTwice = problem(
  'columnTwice',
  'คอลัมน์ “{column}” ใช้สองครั้ง เลือกให้ {field} คอลัมน์อื่น',
  'The column “{column}” is chosen twice: choose another for {field}',
);

export const headerRowOutside = problem(
  'headerRowOutside',
  'แท็บ {tab} ไม่มีแถวที่ {row}',
  'The tab {tab} has no row {row}',
);

export const monthYearUnreadable = problem(
  'monthYearUnreadable',
  '“{text}” ไม่ใช่ปี พิมพ์เช่น 2569',
  '“{text}” is no year: type it as 2569',
);

export const nothingBound = problem(
  'nothingBound',
  'แท็บ {tab} ยังไม่เคยเลือกไว้ว่าเป็นอะไร',
  'Nobody has said what the tab {tab} is',
);
