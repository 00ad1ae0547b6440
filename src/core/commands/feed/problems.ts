/** What can be wrong with what is to go up to BigQuery, and what to do. */
import { problem } from '../../values/problem.ts';

export const datasetMissing = problem(
  'datasetMissing',
  'ยังไม่ได้บอกว่าจะส่งไปที่ไหน เพิ่มแถว bigquery.dataset ในแท็บ ตั้งค่า แล้วใส่ค่าเป็น โปรเจกต์.ชุดข้อมูล เช่น sajja-network.sajja',
  'It is not said where it goes. Add a row bigquery.dataset to the Settings tab, with project.dataset as its value, such as sajja-network.sajja.',
);

export const datasetUnreadable = problem(
  'datasetUnreadable',
  '{text} ไม่ใช่ชื่อชุดข้อมูลของ BigQuery ให้พิมพ์เป็น โปรเจกต์.ชุดข้อมูล เช่น sajja-network.sajja',
  '{text} is no dataset of BigQuery. Type project.dataset, such as sajja-network.sajja.',
);

export const networkUnnamed = problem(
  'networkUnnamed',
  'ยังไม่มีชื่อเครือข่าย กลุ่มของหลายเครือข่ายจึงปนกันได้ เพิ่มแถว network.name ในแท็บ ตั้งค่า แล้วใส่ชื่อเครือข่าย',
  'The network has no name, so groups of several networks could be mixed up. Add a row network.name to the Settings tab, with the network’s name.',
);

export const monthsTurned = problem(
  'monthsTurned',
  'เดือนแรก {from} อยู่หลังเดือนสุดท้าย {to} ให้สลับกัน',
  'The first month, {from}, is after the last, {to}. Put them the other way round.',
);
