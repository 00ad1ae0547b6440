/** The manual of whoever takes the money and keeps the sheet. */
import type { Manual } from './manual.ts';

export const treasurer: Manual = {
  name: 'treasurer',
  title: { th: 'เหรัญญิก', en: 'Treasurer' },
  parts: [
    {
      name: 'begin',
      title: { th: 'เปิดดูว่าต้องทำอะไร', en: 'Open it and see what comes next' },
      steps: [
        {
          th: 'เปิดชีตบนคอมพิวเตอร์ เลือก ส่วนขยาย › สัจจะชีต › เปิดสัจจะชีต',
          en: 'On a computer choose Extensions › สัจจะชีต › Open Sajja Sheets',
        },
        {
          th: 'เลือกกลุ่มกับเดือนข้างบน กล่องสีเขียวคืองานที่ควรทำต่อไป',
          en: 'Choose group and month at the top. The green box is what to do next',
        },
        { th: 'แก้ในชีตแล้ว กด “ดูล่าสุด”', en: 'After mending a cell press “Look again”' },
      ],
    },
    {
      name: 'collect',
      title: { th: 'วันเก็บเงิน', en: 'Collection day' },
      steps: [
        {
          th: 'กด “เก็บเงิน” พิมพ์เลขสมาชิกหรือชื่อ กด Enter จะขึ้นยอดที่ต้องส่ง',
          en: 'Press “Collection day”, type a number or name, Enter: what is owed stands there',
        },
        {
          th: 'ยอดถูก กด Enter อีกครั้ง ส่งไม่เท่านั้น ให้พิมพ์ทับ คนค้างเลือก “รวมค้าง” ได้',
          en: 'Enter again if right, or type another amount. What was missed can be added',
        },
        {
          th: 'ครบแล้วกด “ตรวจก่อนบันทึก” ใส่ผู้รับเงิน กด “บันทึกลงชีต” และ “ยืนยัน”',
          en: 'At the end “Look before recording”, who received it, and record it',
        },
        {
          th: 'พิมพ์ใบเสร็จ แล้วนับเงินในกล่อง ใส่ที่ “นับเงินปิดวัน”',
          en: 'Print the receipts, count the box, and enter the count',
        },
        { th: 'ปิดแถบก่อนบันทึก รายการไม่หาย', en: 'Nothing is lost when this closes before that' },
      ],
    },
    {
      name: 'claims',
      title: { th: 'มีคนขอเบิกสวัสดิการ', en: 'Somebody claims welfare' },
      steps: [
        {
          th: 'กด “ขอเบิกสวัสดิการ” ใส่เลขหรือชื่อสมาชิก เรื่อง วันเกิดเหตุ จะบอกว่าเบิกได้เท่าไร เพราะอะไร',
          en: 'Press “Ask for a benefit”, enter member, matter and day: how much, and why, stands there',
        },
        {
          th: 'กรรมการอนุมัติครบสองชื่อ จึงกด “บันทึกว่าจ่ายแล้ว” แล้วพิมพ์ใบสำคัญให้ลงชื่อ',
          en: 'Once two of the committee approved it, pay it and print the voucher to sign',
        },
      ],
    },
    {
      name: 'mistakes',
      title: { th: 'ทำผิด แก้ได้', en: 'Mistakes can be mended' },
      steps: [
        {
          th: 'บันทึกผิด กด “ย้อนคืน” ได้ทั้งชุด วันหลังก็ได้ ที่ ตั้งค่า › ทำไปแล้ว / ย้อนคืน',
          en: 'What was recorded is undone as a whole, also later: Settings › What was done / undo',
        },
        {
          th: 'พิมพ์ผิดในชีต พิมพ์แก้ได้ ถ้าออกใบเสร็จแล้วอย่าลบ ใส่ “ยกเลิก” ที่ สถานะรายการ แล้วกด “ดูล่าสุด”',
          en: 'Type over a slip in the sheet. With a receipt given do not delete: mark the row as void, then look again',
        },
        {
          th: 'เดือนที่ปิดแล้ว ให้ใช้ “ลงรายการแก้” ในหน้า “ปิดงวด”',
          en: 'In a closed month enter a correction, on the page “Close the month”',
        },
      ],
    },
    {
      name: 'day15',
      title: { th: 'วันที่ 15 ก่อนประชุม', en: 'The 15th, before the meeting' },
      steps: [
        {
          th: 'กด “ตรวจรายการ” แก้เรื่องสีแดงก่อน เพราะยังไม่นับในยอด',
          en: 'Check, and mend what is red first: it is not counted yet',
        },
        {
          th: 'นับเงินสด ดูสมุดธนาคาร ใส่ยอดที่ “นับเงินปิดวัน” ต้องตรงกับบัญชี',
          en: 'Count the cash, look at the bank book, enter both: they should agree with the books',
        },
        {
          th: 'กด “สรุปเดือน” › “พิมพ์ A4” ให้กรรมการดูและลงชื่อ แล้ว “ปิดงวด”',
          en: 'Print the month’s page for the committee to sign, then close the month',
        },
        {
          th: 'กด “คัดลอกข้อความส่ง LINE” ไปวาง ถ้ามีสมุดของกลุ่มเอง ส่ง “ไฟล์สรุปส่งเครือข่าย”',
          en: 'Paste the text into LINE. With a workbook of your own send the summary file',
        },
      ],
    },
  ],
};
