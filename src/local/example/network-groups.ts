/** The nineteen groups of the example network and the network itself: fifteen take part, three not yet, one has left. */
import { headingsOf, type Line, line } from './set-up-tab.ts';
import { type LaidTab, TEXT, tabOf } from './tab.ts';

export const NETWORK_NAME = 'เครือข่ายองค์กรการเงินและสวัสดิการชุมชนภาคใต้';

/** A group as the tabs of the network name it. */
export interface GroupNamed {
  readonly id: string;
  readonly name: string;
  readonly tambon: string;
  readonly issues: readonly string[];
}

type Told = readonly [
  id: string,
  name: string,
  organisation: string,
  system: string,
  area: readonly [tambon: string, amphoe: string, province: string],
  issues: string,
  founded: string,
  participation?: string,
  treasurer?: string,
];

const NAMKHAO = ['น้ำขาว', 'จะนะ', 'สงขลา'] as const;
const THANGIU = ['ท่างิ้ว', 'เมืองนครศรีธรรมราช', 'นครศรีธรรมราช'] as const;
const KHOHONG = ['คอหงส์', 'หาดใหญ่', 'สงขลา'] as const;
const THARAI = ['ท่าไร่', 'เมืองนครศรีธรรมราช', 'นครศรีธรรมราช'] as const;
const LAMSIN = ['ลำสินธุ์', 'ศรีนครินทร์', 'พัทลุง'] as const;
const NANOT = ['นาโหนด', 'เมืองพัทลุง', 'พัทลุง'] as const;
const BANGCHAK = ['บางจาก', 'เมืองนครศรีธรรมราช', 'นครศรีธรรมราช'] as const;
const PAKPHUN = ['ปากพูน', 'เมืองนครศรีธรรมราช', 'นครศรีธรรมราช'] as const;

const GROUPS: readonly Told[] = [
  ['G01', 'น้ำขาว', 'กองทุนสวัสดิการตำบลน้ำขาว', 'วันละบาท', NAMKHAO, 'สวัสดิการ, ผู้สูงอายุ', '1 เม.ย. 2547', 'เข้าร่วม', 'namkhao'],
  ['G02', 'สัจจะวัดป่ายาง', 'วัดป่ายาง', 'สัจจะสะสมทรัพย์', THANGIU, 'การเงิน', '25 ม.ค. 2543', 'เข้าร่วม', 'watpayang'],
  ['G03', 'วันละบาทวัดป่ายาง', 'วัดป่ายาง', 'วันละบาท', THANGIU, 'สวัสดิการ', '25 ม.ค. 2551', 'เข้าร่วม', 'watpayang'],
  ['G04', 'คลองหวะ', '', 'ออมทรัพย์เพื่อการผลิต', KHOHONG, 'การเงิน, วิสาหกิจชุมชน', '5 พ.ค. 2539'],
  ['G05', 'กองทุนหมู่บ้านท่าไร่', '', 'กองทุนหมู่บ้าน', THARAI, 'การเงิน', '10 ก.ย. 2544'],
  ['G06', 'สินธุ์แพรทอง', '', 'วันละบาท', LAMSIN, 'สวัสดิการ, ทรัพยากรธรรมชาติ', '1 พ.ย. 2549'],
  ['G07', 'กาญจนดิษฐ์', '', 'วันละบาท', ['กะแดะ', 'กาญจนดิษฐ์', 'สุราษฎร์ธานี'], 'สวัสดิการ', '', 'ยังไม่เข้าร่วม'],
  ['G08', 'สวัสดิการนาโหนด', '', 'วันละบาท', NANOT, 'สวัสดิการ', '1 ก.พ. 2550'],
  ['G09', 'สัจจะบางจาก', '', 'สัจจะสะสมทรัพย์', BANGCHAK, 'การเงิน', '12 ส.ค. 2545'],
  ['G10', 'วันละบาทปากพูน', '', 'วันละบาท', PAKPHUN, 'สวัสดิการ, ผู้สูงอายุ', '1 ม.ค. 2550'],
  ['G11', 'ออมทรัพย์ปากพูน', '', 'ออมทรัพย์เพื่อการผลิต', PAKPHUN, 'การเงิน, วิสาหกิจชุมชน', '1 มิ.ย. 2540'],
  ['G12', 'วันละบาทลำสินธุ์', '', 'วันละบาท', LAMSIN, 'สวัสดิการ', '1 มี.ค. 2552'],
  ['G13', 'วันละบาทท่าไร่', '', 'วันละบาท', THARAI, 'สวัสดิการ, วิสาหกิจชุมชน', '1 ก.ค. 2551'],
  ['G14', 'สัจจะคอหงส์', '', 'สัจจะสะสมทรัพย์', KHOHONG, 'การเงิน', '10 เม.ย. 2546'],
  ['G15', 'วันละบาทบ้านนาหว้า', '', 'วันละบาท', NAMKHAO, 'สวัสดิการ, ทรัพยากรธรรมชาติ', '1 ต.ค. 2553'],
  ['G16', 'วันละบาทบางจาก', '', 'วันละบาท', BANGCHAK, 'สวัสดิการ', '1 พ.ค. 2554'],
  ['G17', 'ท่าอุแท', '', 'วันละบาท', ['ท่าอุแท', 'กาญจนดิษฐ์', 'สุราษฎร์ธานี'], 'สวัสดิการ', '', 'ยังไม่เข้าร่วม'],
  ['G18', 'ช้างซ้าย', '', 'สัจจะสะสมทรัพย์', ['ช้างซ้าย', 'กาญจนดิษฐ์', 'สุราษฎร์ธานี'], 'การเงิน', '', 'ยังไม่เข้าร่วม'],
  ['G19', 'ควนธานี', '', 'วันละบาท', ['ควนธานี', 'กันตัง', 'ตรัง'], 'สวัสดิการ', '1 ก.ย. 2551', 'ออก'],
];

/** The groups of the example that take part, in order. */
export const ACTIVE_GROUPS: readonly GroupNamed[] = GROUPS.flatMap(
  ([id, name, , , [tambon], issues, , participation = 'เข้าร่วม']) =>
    participation === 'เข้าร่วม' ? [{ id, name, tambon, issues: issues.split(', ') }] : [],
);

/** The tab of groups; at G02 a member has no pledge. */
export function groupsTab(): LaidTab {
  const headings = headingsOf(
    ['รหัสกลุ่ม', 75, TEXT],
    ['ชื่อกลุ่ม', 190],
    ['องค์กร', 170],
    ['ระบบ', 160],
    ['ตำบล', 100],
    ['อำเภอ', 140],
    ['จังหวัด', 120],
    ['ภาค', 60],
    ['ประเด็น', 170],
    ['วันก่อตั้ง', 120, TEXT],
    ['สถานะเข้าร่วม', 110],
    ['เหรัญญิก', 180],
  );
  const rows = GROUPS.map(
    ([id, name, organisation, system, area, issues, founded, participation = 'เข้าร่วม', treasurer]): Line => {
      const address = treasurer === undefined ? '' : `${treasurer}@example.com`;
      const told = line(id, name, organisation, system, ...area, 'ใต้', issues, founded, participation, address);
      return id === 'G02' ? { ...told, planted: { code: 'PLEDGE_MISSING', at: null } } : told;
    },
  );
  const network = line('NET', 'เครือข่ายภาคใต้', NETWORK_NAME, 'เครือข่าย', '', '', '', 'ใต้', '', '', 'เข้าร่วม');
  return tabOf('กลุ่ม', [NETWORK_NAME, 'ทะเบียนกลุ่มสมาชิก'], headings, [...rows, network]);
}
