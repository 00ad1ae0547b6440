/** Made-up people: common given names and surnames put together, and numbers that no office has issued. */
import { addDays, type Day } from '../../core/values/calendar.ts';
import type { Chance } from './chance.ts';

export interface Person {
  readonly title: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly nationalId: string;
  readonly birth: Day;
}

const MEN =
  'สมชาย สมศักดิ์ ประเสริฐ บุญมี สุชาติ วิชัย ประยูร สมบูรณ์ ธีระ อนันต์ ไพโรจน์ สุรินทร์ จำรัส ถาวร วินัย สนั่น เจริญ มานพ ปรีชา นิคม สวัสดิ์ ณรงค์ บรรจง พิชัย สุวิทย์ ชำนาญ ทวี อุดม ประจวบ เสถียร สมพร วิรัตน์ โกศล ยุทธนา อำนวย สาโรจน์ จรูญ กิตติ เกษม ดำรง'.split(
    ' ',
  );
const WOMEN =
  'สมศรี สมจิตร บุญเรือน ประไพ วันเพ็ญ อารีย์ มาลี สุดา ละเอียด จินดา พิมพา นงลักษณ์ อรุณี เพ็ญศรี สายหยุด ปราณี ลำไย จำเนียร วิไล สุภาพ อุบล ฉวีวรรณ กัลยา รัตนา พวงเพ็ญ เสาวลักษณ์ ดวงใจ สำรวย นวลจันทร์ ยุพิน จรรยา ผ่องศรี ประภา อุไร สุนีย์ ศิริพร ทัศนีย์ พเยาว์ เตือนใจ วรรณา'.split(
    ' ',
  );
const SURNAMES =
  'แก้วมณี ทองคำ สุขสวัสดิ์ ชูแก้ว รัตนพันธ์ บุญช่วย เพชรรัตน์ หนูแก้ว จันทร์ทอง ศรีสุวรรณ คงแก้ว ชูช่วย นวลแก้ว สังข์ทอง ไชยรัตน์ พรหมแก้ว ทองนุ่น ขวัญแก้ว ช่วยชู อินทร์แก้ว มณีโชติ สุวรรณโณ หมื่นศรี แสงแก้ว ชุมทอง ยอดแก้ว ศรีทอง ปานแก้ว ด้วงอินทร์ เกื้อกูล บัวแก้ว รักษ์ทอง วงศ์สวัสดิ์ ทิพย์มณี จิตต์ภักดี สมบูรณ์สุข ใจดี ขุนทอง นาคแก้ว ศรีเมือง พูลสวัสดิ์ มากแก้ว หอมหวน เรืองศรี ดำแก้ว แดงทอง เส้งเอียด สะอาด บุญแก้ว คงทอง'.split(
    ' ',
  );

/** How many people can be made before a full name comes twice. */
export const DIFFERENT_NAMES = (MEN.length + WOMEN.length) * SURNAMES.length;

/** A number of 13 digits with a right check digit. It begins with 9, which no office issues: it is nobody's. */
export function nationalIdFrom(serial: number): string {
  const digits = `9${String(serial).padStart(11, '0')}`;
  let sum = 0;
  for (let place = 0; place < 12; place++) sum += (digits.charCodeAt(place) - 48) * (13 - place);
  return digits + String((11 - (sum % 11)) % 10);
}

/** The person at a place in the list of all people that can be made; neighbours in the list share no name. */
export function personAt(serial: number, chance: Chance, bornFrom: Day, daysToBorn: number): Person {
  // 1,237 shares no factor with the number of names, so that each of them comes once before any comes again.
  const place = (serial * 1237) % DIFFERENT_NAMES;
  const given = place % (MEN.length + WOMEN.length);
  const man = given < MEN.length;
  return {
    title: man ? 'นาย' : chance.happens(0.6) ? 'นาง' : 'น.ส.',
    firstName: man ? MEN[given]! : WOMEN[given - MEN.length]!,
    lastName: SURNAMES[Math.floor(place / (MEN.length + WOMEN.length))]!,
    nationalId: nationalIdFrom(10_000_000 + serial * 977),
    birth: addDays(bornFrom, chance.between(0, daysToBorn)),
  };
}
