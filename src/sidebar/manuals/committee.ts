/** The manual of those who look, approve and close. */
import type { Manual } from './manual.ts';

export const committee: Manual = {
  name: 'committee',
  title: { th: 'กรรมการ', en: 'Committee' },
  parts: [
    {
      name: 'findings',
      title: { th: 'ดูว่ามีอะไรผิด', en: 'See what is wrong' },
      steps: [
        {
          th: 'งานแรกบอกว่าไม่ได้อ่านแท็บไหน เพราะเปลี่ยนชื่อแท็บ กดแล้วบอกว่าแท็บนั้นเป็นอะไร ยอดจะกลับมา',
          en: 'Where the first step names a tab that is not read, it was renamed: say what it holds, and its sums are back',
        },
        {
          th: 'แถบ “ดูชีตนี้ได้อย่างเดียว” คือยังไม่มีสิทธิ์แก้ ปุ่ม ดูอีก ใต้ตารางแสดงแถวที่เหลือ',
          en: 'The banner “You may look” means no right to edit; the button below a table shows its other rows',
        },
        {
          th: 'กด “ตรวจรายการ” แดง = ต้องแก้ ยังไม่นับ เหลือง = นับแล้ว ให้คนดู เทา = เพื่อทราบ',
          en: 'Press “Check”: red is not counted until mended, amber is to look at, grey to know',
        },
        {
          th: '“ดูทีละเรื่อง” พาไปที่ช่อง ปุ่ม “แก้ช่องนี้ให้” แสดงของเดิมกับของใหม่ก่อนแก้',
          en: '“One by one” goes to the cell. Where it can be mended, old and new are shown first',
        },
        {
          th: 'ถูกอยู่แล้ว เปิด “รับทราบแล้ว ปล่อยไว้ตามนี้” เขียนเหตุผลกับชื่อ',
          en: 'What is right as it stands is accepted, with a reason and a name',
        },
      ],
    },
    {
      name: 'month',
      title: { th: 'อ่านหน้าสรุปเดือน', en: 'Read the month’s page' },
      steps: [
        {
          th: 'กด “สรุปเดือน” ดูคนค้าง เงินเข้า เงินออก เงินกองทุน ขีด “–” คือไม่รู้ ไม่ใช่ 0',
          en: 'Arrears, money in and out, the fund. A dash is “not known”, not 0',
        },
        {
          th: 'เงินนับได้ต้องตรงกับบัญชี ไม่ตรงให้หาสาเหตุก่อนปิด',
          en: 'The count should agree with the books. If not, find out why before closing',
        },
      ],
    },
    {
      name: 'approve',
      title: { th: 'อนุมัติสวัสดิการ', en: 'Approve welfare' },
      steps: [
        {
          th: 'กด “สวัสดิการ” เปิดคำขอ อ่านว่ามีสิทธิไหม เบิกได้เท่าไร',
          en: 'Press “Welfare”, open the claim, read the right to it',
        },
        {
          th: 'ใส่ชื่อแล้วกด “อนุมัติ” ต้องสองคน ไม่ใช่ผู้ขอ จึงจ่ายได้',
          en: 'Enter your name and approve. It takes two people, neither the claimant',
        },
        { th: 'ไม่อนุมัติ ให้เขียนเหตุผล', en: 'Whoever refuses writes down why' },
      ],
    },
    {
      name: 'loans',
      title: { th: 'ให้กู้และติดตาม', en: 'Lend, and follow up' },
      steps: [
        {
          th: 'กด “เงินกู้” › “ทำสัญญาเงินกู้” ดูตารางผ่อน วงเงิน และผู้ค้ำก่อนบันทึก',
          en: '“Loans” › “A new loan”: look at schedule, limit and guarantors before recording',
        },
        {
          th: 'ใครค้างนานแค่ไหน อยู่หน้า “เงินกู้” เปิดสัญญาแล้วพิมพ์หนังสือแจ้งหนี้ได้',
          en: '“Loans” shows who is overdue and how long; the contract prints the letter',
        },
      ],
    },
    {
      name: 'close',
      title: { th: 'ปิดงวด และดูว่าใครแก้', en: 'Close, and see what changed' },
      steps: [
        {
          th: 'สิ้นเดือนแล้วกด “ปิดงวด” ดู “ตรวจก่อนปิด” ใส่ชื่อ ยังมีสีแดงต้องเขียนเหตุผล',
          en: 'After the month’s end press “Close the month”, look, enter a name; with red left, a reason',
        },
        {
          th: 'มีใครแก้ทีหลัง จะเห็น “ตามรายงาน” กับ “ตอนนี้” แก้พลาดให้พิมพ์ค่าเดิมกลับ',
          en: 'Later changes show as reported and as it stands. After a slip type the old value',
        },
        {
          th: 'ต้องแก้จริง กด “ลงรายการแก้” หรือ “เปิดงวดใหม่” ด้วยเหตุผลและอีกชื่อหนึ่ง',
          en: 'Otherwise correct it, or open the month again with a reason and a second name',
        },
      ],
    },
    {
      name: 'year',
      title: { th: 'สิ้นปี', en: 'The year’s end' },
      steps: [
        {
          th: 'กด “งบประจำปี” พิมพ์งบการเงินกับการจัดสรรกำไรให้ที่ประชุมใหญ่ดู',
          en: 'Press “Year end” and print statements and shares for the general meeting',
        },
        {
          th: 'ประชุมอนุมัติแล้ว ใส่มติ กด “บันทึกการจัดสรร” ลงครั้งเดียว ย้อนคืนได้',
          en: 'Once it is resolved, enter the resolution and record it. It can be undone',
        },
        {
          th: 'ค้างปิดหลายเดือน กด “ปิดงวด” › “ปิดงวดทั้งปี” ดูยอดทุกเดือนทุกกลุ่ม แล้วปิดครั้งเดียว',
          en: 'Months left open: “Close the month” › “Close a whole year” shows all of them and closes them at once',
        },
        {
          th: 'ชีตใหญ่เกินไป เก็บปีที่ปิดแล้วไว้ในสำเนา ที่ ตั้งค่า › ที่ว่างและเก็บปีเก่า',
          en: 'Where the sheet grows too large, keep a closed year in a copy: Settings › Room and old years',
        },
      ],
    },
  ],
};
