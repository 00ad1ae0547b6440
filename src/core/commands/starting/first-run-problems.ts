/** What is said when a first step in a workbook cannot be done, and what to do then. */
import { problem } from '../../values/problem.ts';

export const nothingSelected = problem(
  'nothingSelected',
  'ยังไม่ได้เลือกช่องในชีต คลิกช่องในคอลัมน์ที่ต้องการก่อน แล้วกดอีกครั้ง',
  'No cell is selected in the sheet: click one in the column you mean, then try again',
);

export const exampleNeedsRoom = problem(
  'exampleNeedsRoom',
  'ชีตนี้มีข้อมูลของกลุ่มอยู่แล้ว ตัวอย่างจะปนกับของจริง เปิดชีตใหม่ที่ว่างแล้วลองกับตัวอย่างที่นั่น',
  'This sheet already holds a group’s books, and the example would mix with them: open a new blank sheet and try it there',
);

export const tabsThere = problem(
  'tabsThere',
  'มีแท็บชื่อ {tabs} อยู่แล้ว จึงยังไม่ได้ทำอะไร เปลี่ยนชื่อแท็บนั้นก่อน หรือเปิดชีตใหม่',
  'There are tabs called {tabs} already, so nothing was made: rename them first, or open a new sheet',
);

export const groupNameMissing = problem(
  'groupNameMissing',
  'พิมพ์ชื่อกลุ่มก่อน เช่น บ้านริมนา',
  'Type the name of the group first',
);

export const groupNameLong = problem(
  'groupNameLong',
  'ชื่อกลุ่มยาวเกินไป ใช้ไม่เกิน {most} ตัวอักษร',
  'The name of the group is too long: at most {most} letters',
);

export const systemMissing = problem(
  'systemMissing',
  'เลือกก่อนว่าเป็นกลุ่มแบบไหน: {known}',
  'Say what kind of group it is: {known}',
);

export const groupThere = problem(
  'groupThere',
  'มีกลุ่มชื่อ “{name}” ในชีตนี้แล้ว ใช้ชื่ออื่น หรือเลือกกลุ่มนั้นที่หน้างานเดือนนี้',
  'There is a group called “{name}” in this sheet already: use another name, or choose that group on the month’s page',
);

export const groupTabsUnnamed = problem(
  'groupTabsUnnamed',
  'แท็บ {tabs} ยังไม่บอกว่าเป็นของกลุ่มไหน ถ้ามีสองกลุ่มจะแยกไม่ออก ต่อชื่อกลุ่มท้ายชื่อแท็บก่อน เช่น “{like}” แล้วกดอีกครั้ง',
  'The tabs {tabs} do not say whose they are, and with two groups nobody could tell: add the group’s name to their titles first, as in “{like}”, then try again',
);

export const groupsListed = problem(
  'groupsListed',
  'มีแท็บ “{tab}” ที่บอกกลุ่มไว้แล้ว แก้ชื่อหรือระบบของกลุ่มที่แท็บนั้น',
  'The tab “{tab}” says already what groups there are: change the name or system there',
);
