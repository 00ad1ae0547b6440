/** The words of a network's work and its reports. */
import type { Words } from '../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const networkWords = {
  more: (count: number) => ({ th: `ดูอีก ${count} กลุ่ม`, en: `${count} more groups` }),
  beforeMeeting: { th: 'เตรียมประชุม', en: 'For the meeting' },
  pack: { th: 'ชุดประชุม', en: 'Meeting pack' },
  packWhy: { th: 'วาระ มติค้าง ใครส่งแล้ว ตัวเลข ไว้พิมพ์แจก', en: 'Agenda, open resolutions, who has sent, figures' },
  money: { th: 'เงินของเครือข่าย', en: 'Money of the network' },
  grants: { th: 'เงินอุดหนุน', en: 'Grants' },
  grantsWhy: { th: 'ใครให้ ใช้ไปเท่าไร เหลือเท่าไร', en: 'Who gave, what is spent, what is left' },
  grantsTab: { th: 'รายงานเงินอุดหนุน', en: 'Grants report' },
  funerals: { th: 'ฌาปนกิจ', en: 'Funeral aid' },
  funeralsWhy: { th: 'แต่ละศพ กลุ่มใดต้องส่ง ส่งแล้วเท่าไร', en: 'What each group owes and has sent' },
  funeralsTab: { th: 'รายงานฌาปนกิจ', en: 'Funerals report' },
  businesses: { th: 'ธุรกิจชุมชน', en: 'Community businesses' },
  businessesWhy: { th: 'ของเหลือเท่าไร กำไรหรือขาดทุน', en: 'Stock, profit or loss' },
  businessesTab: { th: 'รายงานธุรกิจ', en: 'Business report' },
  peopleAndPlans: { th: 'คนและแผน', en: 'People and plans' },
  meetings: { th: 'การประชุมและมติ', en: 'Meetings and resolutions' },
  meetingsWhy: { th: 'ครั้งหน้าวันไหน มติใดค้าง กลุ่มใดขาดประชุม', en: 'The next one, what is open, who was away' },
  meetingsTab: { th: 'รายงานการประชุม', en: 'Meetings report' },
  bodies: { th: 'ผู้แทน', en: 'Representatives' },
  bodiesWhy: { th: 'คณะใดยังว่าง ใครใกล้หมดวาระ', en: 'Open seats, terms that end' },
  bodiesTab: { th: 'รายงานผู้แทน', en: 'Representatives report' },
  plan: { th: 'แผนงาน', en: 'Plan' },
  planWhy: { th: 'ทำถึงไหน อะไรล่าช้า ใช้เงินเท่าไร', en: 'How far it is, what is late, what was spent' },
  planTab: { th: 'รายงานแผน', en: 'Plan report' },
  survey: { th: 'แบบสำรวจความเห็น', en: 'Opinion survey' },
  surveyWhy: { th: 'กลุ่มและสมาชิกตอบว่าอย่างไร', en: 'What groups and members answered' },
  surveyTab: { th: 'รายงานแบบสำรวจ', en: 'Survey report' },
  households: { th: 'ครัวเรือน', en: 'Households' },
  householdsWhy: {
    th: 'รายรับ รายจ่าย หนี้ รวมอย่างน้อย 5 ครัวเรือน',
    en: 'Income, spending, debt: of 5 households or more',
  },
  forEverybody: { th: 'ให้ทุกคนดู', en: 'For everybody' },
  board: { th: 'กระดานสาธารณะ', en: 'Public board' },
  boardWhy: { th: 'มีแต่ยอดรวม ติดประกาศได้', en: 'Totals only, to be put up' },
  boardTab: { th: 'กระดานสาธารณะ', en: 'Public board' },
  householdsTab: { th: 'รายงานครัวเรือน', en: 'Household report' },
} satisfies Record<string, Entry>;
