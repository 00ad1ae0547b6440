/** Who represents whom: five of every tambon, two of every issue, one of every agency, and divisions of two. */
import { addMonths, type Day, dayInMonth, firstDay } from '../../core/values/calendar.ts';
import { chanceFrom } from './chance.ts';
import type { GroupNamed } from './network-groups.ts';
import { personAt } from './people.ts';
import { headingsOf, type Line, line } from './set-up-tab.ts';
import type { Span } from './span.ts';
import { DATE, type LaidTab, TEXT, tabOf } from './tab.ts';
import { dateCell } from './typed.ts';

export const COORDINATION = 'คณะกรรมการประสานงาน';
export const COUNCIL = 'สภาเครือข่าย';
export const WORKING = 'คณะทำงาน';

const A_TAMBON = 5;
const AN_ISSUE = 2;
const A_DIVISION = 2;
const AGENCIES = ['พัฒนาการจังหวัด', 'พัฒนาสังคมจังหวัด', 'องค์การบริหารส่วนจังหวัด'];
const DIVISIONS = ['พัฒนาองค์กร', 'ธุรกิจ', 'สวัสดิการ'];
const OFFICES = ['ประธาน', 'เลขานุการ', 'เหรัญญิก'];

/** The lines of the settings that say how many each body asks for; a seat is open in the first. */
export const BODIES_ASKED: readonly Line[] = [
  {
    ...line(`representatives.${COORDINATION}`, `tambon ${A_TAMBON}`),
    planted: { code: 'REPRESENTATIVES_WRONG_NUMBER', at: 'ค่า' },
  },
  line(`representatives.${COUNCIL}`, `issue ${AN_ISSUE}, agency 1`),
  line(`representatives.${WORKING}`, `division ${A_DIVISION}`),
];

/**
 * The representatives of some groups' tambons and issues. The last but one tambon is one short; the first of the first
 * tambon also sits in the council for an issue; a term in the working group ends within two months.
 */
export function representativesTab(groups: readonly GroupNamed[], span: Span): LaidTab {
  const headings = headingsOf(
    ['คณะ', 180],
    ['ตำบล', 110],
    ['ประเด็น', 150],
    ['หน่วยงาน', 170],
    ['ฝ่าย', 110],
    ['รหัสบุคคล', 90, TEXT],
    ['ชื่อ', 180],
    ['ตำแหน่ง', 100],
    ['ตั้งแต่', 95, DATE],
    ['ถึง', 95, DATE],
  );
  const chance = chanceFrom(5_002);
  let serial = 3_200;
  const someone = (): string => {
    const { title, firstName, lastName } = personAt(serial++, chance, '1960-01-01' as Day, 9_000);
    return `${title}${firstName} ${lastName}`;
  };
  const last = span.months[span.months.length - 1]!;
  const from = dateCell(firstDay(addMonths(last, -14)));
  const to = dateCell(dayInMonth(addMonths(last, 21), 30));
  const soon = dateCell(dayInMonth(addMonths(last, 2), 15));
  const first = someone();

  const tambons = [...new Set(groups.map(({ tambon }) => tambon))];
  const coordination = tambons.flatMap((tambon, place) => {
    const seats = place === tambons.length - 2 ? A_TAMBON - 1 : A_TAMBON;
    return Array.from({ length: seats }, (_, seat): Line => {
      const office = seat === 0 ? (OFFICES[place] ?? 'กรรมการ') : 'กรรมการ';
      const both = place === 0 && seat === 0;
      return line(COORDINATION, tambon, '', '', '', both ? 'ผ-1' : '', both ? first : someone(), office, from, to);
    });
  });
  const issues = [...new Set(groups.flatMap((group) => group.issues))];
  const council = [
    ...issues.flatMap((issue, place) =>
      Array.from({ length: AN_ISSUE }, (_, seat): Line => {
        const both = place === 0 && seat === 0;
        return line(COUNCIL, '', issue, '', '', both ? 'ผ-1' : '', both ? first : someone(), 'สมาชิกสภา', from, to);
      }),
    ),
    ...AGENCIES.map((agency) => line(COUNCIL, '', '', agency, '', '', someone(), 'ที่ปรึกษา', from, to)),
  ];
  const working = DIVISIONS.flatMap((division, place) =>
    Array.from({ length: A_DIVISION }, (_, seat): Line => {
      const until = place === 1 && seat === 1 ? soon : to;
      return line(WORKING, '', '', '', division, '', someone(), seat === 0 ? 'หัวหน้าฝ่าย' : 'ผู้ช่วย', from, until);
    }),
  );
  return tabOf('ผู้แทน', ['ผู้แทนและคณะทำงานของเครือข่าย'], headings, [...coordination, ...council, ...working]);
}
