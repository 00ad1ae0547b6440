/** What people can put right when they set a rule or enter a claim, a contract or a repayment. */
import { problem } from '../values/problem.ts';

export const ruleNotNamed = problem(
  'ruleNotNamed',
  'ไม่มีกติกาชื่อ “{rule}” เลือกกติกาจากรายการ',
  'There is no rule “{rule}”: choose one from the list.',
);

export const ruleWrong = problem(
  'ruleWrong',
  '“{asks}” พิมพ์แบบนี้ไม่ได้ ใส่เช่น {like}',
  '“{asksEn}” cannot be that: type it as {like}.',
);

export const ruleDayMissing = problem(
  'ruleDayMissing',
  'ใส่วันที่เริ่มใช้ เช่น 1/1/2570',
  'Say from which day it holds, such as 1/1/2570.',
);

export const settingWrong = problem(
  'settingWrong',
  '“{asks}” พิมพ์แบบนี้ไม่ได้ ใส่เช่น {like}',
  '“{asksEn}” cannot be that: type it as {like}.',
);
