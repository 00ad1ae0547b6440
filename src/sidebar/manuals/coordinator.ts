/** The manual of whoever brings a network's groups together. */
import type { Manual } from './manual.ts';

export const coordinator: Manual = {
  name: 'coordinator',
  title: { th: 'ผู้ประสานงาน', en: 'Coordinator' },
  parts: [
    {
      name: 'setup',
      title: { th: 'ตั้งต้นครั้งเดียว', en: 'Set up, once' },
      steps: [
        {
          th: 'แท็บ กลุ่ม จดกลุ่มละแถว: รหัส ชื่อ ระบบ ตำบล อำเภอ ประเด็น',
          en: 'In the tab กลุ่ม a row for each group: id, name, system, tambon, issues',
        },
        {
          th: 'กลุ่มที่มีทั้งวันละบาทและสัจจะ จดสองแถว สองรหัส องค์กรเดียวกัน',
          en: 'A group that both gives and saves is two rows, two ids, one organisation',
        },
        {
          th: 'แท็บไหนอ่านไม่ออก บอกที่ ตั้งค่า › แท็บไหนคืออะไร ชีตไม่เปลี่ยน',
          en: 'A tab that is not read: Settings › What each tab is. The sheet stays as it is',
        },
        {
          th: 'เจ้าของไฟล์กด ตั้งค่า › ป้องกันแท็บ ให้เหรัญญิกแก้แท็บของกลุ่มตน',
          en: 'The owner protects each group’s tabs for its treasurer: Settings › Protect tabs',
        },
      ],
    },
    {
      name: 'sent',
      title: { th: 'ใครยังไม่ส่ง', en: 'Who has not sent' },
      steps: [
        {
          th: 'กด “เครือข่าย” กลุ่มที่ยังไม่ส่งอยู่บนสุด โทรถามก่อนวันที่ 15',
          en: 'Press “Network”: those who have not sent stand first. Call them before the 15th',
        },
        {
          th: 'ยังไม่ส่ง ไม่ใช่ 0 บาท ยอดรวมบอกเสมอว่ามาจากกี่กลุ่ม',
          en: 'Not sent is not 0 baht. Totals say how many groups they hold',
        },
      ],
    },
    {
      name: 'line',
      title: { th: 'ลงรายงานจาก LINE', en: 'Enter reports from LINE' },
      steps: [
        {
          th: 'กด “รายงานของกลุ่ม” วางข้อความ กด “อ่านข้อความ”',
          en: 'Press “A group’s report”, paste the message and let it be read',
        },
        {
          th: 'ดูกลุ่ม เดือน และทุกช่อง ที่ไม่รู้ให้เว้นว่าง อย่าใส่ 0 แล้วกด “ลงรายงาน”',
          en: 'Look at group, month and figures. Leave blank what is not known. Then enter it',
        },
        {
          th: 'กลุ่มที่มีชีตเองส่งไฟล์มา กด “รับไฟล์สรุป” ดูก่อนรับ',
          en: 'Groups with a sheet of their own send a file: “Take in a summary file”',
        },
      ],
    },
    {
      name: 'network',
      title: { th: 'ดูทั้งเครือข่าย', en: 'See the whole network' },
      steps: [
        {
          th: '“ดูสรุปเครือข่าย” มียอดรวม พื้นที่ ประเด็น และอันดับกลุ่ม ไม่มีชื่อสมาชิก',
          en: 'The network summary has totals, areas, issues and ranks, and no member’s name',
        },
        {
          th: 'ตัวเลขที่แปลก กดชื่อกลุ่ม ไปดูงานของกลุ่มนั้น',
          en: 'Where a figure is odd, press the group’s name to see its month',
        },
      ],
    },
    {
      name: 'pack',
      title: { th: 'ประชุมวันที่ 16', en: 'The meeting on the 16th' },
      steps: [
        {
          th: 'กด “ชุดประชุม” › “พิมพ์ A4” ได้วาระ มติค้าง ใครส่งแล้ว และตัวเลข',
          en: '“Meeting pack” › “Print on A4”: agenda, open resolutions, who has sent, figures',
        },
        {
          th: 'จดลงแท็บ ประชุม ผู้เข้าประชุม มติ ครั้งหน้ามติที่ค้างจะขึ้นเอง',
          en: 'Keep the tabs ประชุม, ผู้เข้าประชุม, มติ: open resolutions come back next time',
        },
      ],
    },
    {
      name: 'work',
      title: { th: 'เงินอุดหนุน งานศพ ประกาศ', en: 'Grants, funerals, the public board' },
      steps: [
        {
          th: 'เงินอุดหนุน: จดทุนละแถว เงินเข้าออกลง สมุดเงินสด ใส่รหัสทุนที่ แหล่งทุน',
          en: 'Grants: a row each; their money in the cash book with the grant’s id as its source',
        },
        {
          th: 'ฌาปนกิจ: จดศพละแถว จะบอกว่ากลุ่มไหนยังไม่ส่ง',
          en: 'Funerals: a row each shows which groups have not sent',
        },
        {
          th: '“กระดานสาธารณะ” มีแต่ยอดรวม พิมพ์ติดประกาศได้',
          en: 'The public board has totals only, to print and put up',
        },
      ],
    },
  ],
};
