/** What can go wrong between the script and BigQuery, each with what to do about it. */
import { problem } from '../../core/values/problem.ts';

export const bigQueryOff = problem(
  'bigQueryOff',
  'สคริปต์นี้ยังไม่ได้เปิดบริการ BigQuery ให้ติดตั้งฉบับ dist/bigquery ทั้งชุด รวมแฟ้ม appsscript.json ของชุดนั้น',
  'BigQuery is not enabled for this script. Install all of dist/bigquery, with the appsscript.json in it.',
);

export const bigQueryRefused = problem(
  'bigQueryRefused',
  'BigQuery ไม่รับข้อมูล ข้อมูลเดิมที่นั่นยังอยู่ครบ ให้ผู้ดูแลโปรเจกต์ดูข้อความนี้: {why}',
  'BigQuery did not take it; what it held is still as it was. Show this to whoever looks after the project: {why}',
);

export const bigQuerySlow = problem(
  'bigQuerySlow',
  'BigQuery ยังทำไม่เสร็จ รอสักครู่แล้วกดอีกครั้ง จะทำต่อจากเดิมโดยไม่ซ้ำ',
  'BigQuery is still at work. Wait a moment and press again: it goes on from there, and nothing is doubled.',
);
