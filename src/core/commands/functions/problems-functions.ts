/** What is said when an example of a function cannot be made, or not be put where somebody points. */
import { problem } from '../../values/problem.ts';

export const functionUnknown = problem(
  'functionUnknown',
  'ไม่มีฟังก์ชันชื่อ “{name}”',
  'There is no function called “{name}”',
);

export const functionNeedsTab = problem(
  'functionNeedsTab',
  'ยังไม่มีแท็บ {tab} ของกลุ่มนี้ จึงยังไม่มีตัวอย่าง',
  'This group has no tab {tabEn} yet, so there is no example',
);

export const functionSeveralTabs = problem(
  'functionSeveralTabs',
  'กลุ่มนี้จด{table}ไว้หลายแท็บ ({tabs}) แต่สูตรรับได้แท็บเดียว ดูตัวเลขที่หน้าสมาชิกหรือแท็บยอดคงเหลือแทน',
  'This group keeps {tableEn} in several tabs ({tabs}) and a formula takes one: see the members’ page or the tab Balances instead',
);

export const functionNoCell = problem(
  'functionNoCell',
  'คลิกช่องว่างในชีตที่จะใส่สูตรก่อน แล้วกดอีกครั้ง',
  'Click the blank cell in the sheet that is to have the formula, then press again',
);

export const functionTabMade = problem(
  'functionTabMade',
  'แท็บ “{tab}” โปรแกรมเขียนใหม่ทั้งแท็บทุกครั้ง สูตรจะหาย เลือกช่องในแท็บอื่น',
  'The tab “{tab}” is written anew each time and the formula would be lost: choose a cell of another tab',
);

export const functionNotBlank = problem(
  'functionNotBlank',
  'สูตรนี้ใช้ {rows} แถว {columns} คอลัมน์ แต่ช่อง {cell} ของแท็บ “{tab}” มีข้อมูลอยู่ เลือกช่องที่ว่างพอ',
  'This formula fills {rows} rows and {columns} columns, but cell {cell} of the tab “{tab}” holds something: choose a place with room',
);

export const functionInside = problem(
  'functionInside',
  'ช่อง {cell} อยู่ในคอลัมน์ {range} ที่สูตรนี้อ่าน จะวนไม่รู้จบ เลือกช่องนอกคอลัมน์เหล่านั้น',
  'Cell {cell} lies in the columns {range} that the formula reads, which would go round in circles: choose a cell outside them',
);
