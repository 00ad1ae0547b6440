/** The words of a network's work: its reports, a group's line, and files that are taken in. */
import type { Words } from '../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const networkWords = {
  beforeMeeting: { th: 'เตรียมประชุม', en: 'For the meeting' },
  pack: { th: 'ชุดประชุม', en: 'Meeting pack' },
  packWhy: { th: 'วาระ ใครส่งแล้ว ตัวเลข มติค้าง ไว้พิมพ์แจก', en: 'Agenda, who has sent, figures, open resolutions' },
  money: { th: 'เงินของเครือข่าย', en: 'Money of the network' },
  grants: { th: 'เงินอุดหนุน', en: 'Grants' },
  grantsWhy: { th: 'ใครให้ ใช้ไปเท่าไร เหลือเท่าไร', en: 'Who gave, what is spent, what is left' },
  grantsTab: { th: 'รายงานเงินอุดหนุน', en: 'Grants report' },
  funerals: { th: 'ฌาปนกิจ', en: 'Funeral aid' },
  funeralsWhy: { th: 'แต่ละศพ กลุ่มใดต้องส่ง ส่งแล้วเท่าไร', en: 'What each group owes and has sent' },
  funeralsTab: { th: 'รายงานฌาปนกิจ', en: 'Funerals report' },
  peopleAndPlans: { th: 'คนและแผน', en: 'People and plans' },
  meetings: { th: 'การประชุมและมติ', en: 'Meetings, resolutions' },
  meetingsWhy: { th: 'ครั้งหน้าวันไหน มติใดค้าง ใครขาดประชุม', en: 'The next one, open resolutions, who was absent' },
  meetingsTab: { th: 'รายงานการประชุม', en: 'Meetings report' },
  bodies: { th: 'ผู้แทน', en: 'Representatives' },
  bodiesWhy: { th: 'คณะใดยังว่าง ใครใกล้หมดวาระ', en: 'Open seats, terms that end' },
  bodiesTab: { th: 'รายงานผู้แทน', en: 'Representatives report' },
} satisfies Record<string, Entry>;
