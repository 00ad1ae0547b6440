/** The public board: totals of the network and of its groups, for anybody to read. Nobody is named or numbered. */

import type { Day, Month } from '../values/calendar.ts';
import type { Satang } from '../values/satang.ts';
import { showDay, showMonth } from '../values/show.ts';
import { words } from '../values/words.ts';
import {
  column,
  countLine,
  figures,
  moneyLine,
  OF_FUND,
  OF_GROUP,
  OF_MEMBERS,
  tableBlock,
  tableRow,
  totalRow,
} from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import type { Report, TableRow, Value } from './report.ts';

interface Totals {
  readonly members: number | null;
  readonly fund: Satang | null;
  readonly received: Satang | null;
  readonly welfareClaims: number | null;
  readonly welfarePaid: Satang | null;
}

export interface BoardFacts {
  readonly month: Month;
  readonly asOf: Day;
  readonly name: string;
  readonly network: Totals & { readonly groups: number; readonly reported: number; readonly amphoe: number | null };
  readonly groups: readonly (Totals & { readonly name: string; readonly balancesAsOf: Day | null })[];
}

/** The board of one month. */
export function boardPage({ month, asOf, name, network, groups }: BoardFacts): Report {
  const { reported } = network;
  const missing = network.groups - reported;
  return {
    title: words(`กระดานสาธารณะ เดือน${showMonth(month, 'th')}`, `Public board, ${showMonth(month, 'en')}`),
    subtitle: subtitleOf(name, asOf),
    blocks: [
      figures(
        `ณ วันที่ ${showDay(asOf, 'th')} (${reported} จาก ${network.groups} กลุ่ม)`,
        `As of ${showDay(asOf, 'en')} (${reported} of ${network.groups} groups)`,
        [
          countLine('กลุ่ม', 'Groups', network.groups),
          ...(network.amphoe === null ? [] : [countLine('อำเภอ', 'Amphoe', network.amphoe)]),
          countLine('สมาชิก (คน)', 'Members', network.members),
          moneyLine('เงินกองทุน (บาท)', 'Fund (baht)', network.fund, { total: true }),
          moneyLine('รับจากสมาชิกเดือนนี้ (บาท)', 'Received from members in the month (baht)', network.received),
          countLine('จ่ายสวัสดิการเดือนนี้ (ราย)', 'Welfare claims paid in the month', network.welfareClaims),
          moneyLine('จ่ายสวัสดิการเดือนนี้ (บาท)', 'Welfare paid in the month (baht)', network.welfarePaid),
        ],
      ),
      tableBlock(
        words('แต่ละกลุ่ม', 'Each group'),
        [
          OF_GROUP,
          OF_MEMBERS,
          OF_FUND,
          column('รับเดือนนี้', 'Received', 'money'),
          column('จ่ายสวัสดิการ', 'Welfare', 'money'),
          column('ณ วันที่', 'As of', 'day'),
        ],
        [
          ...groups.map((group): TableRow => tableRow([group.name, ...cellsOf(group), group.balancesAsOf])),
          totalRow([...cellsOf(network), null]),
        ],
      ),
    ],
    notes:
      missing === 0
        ? []
        : [
            words(
              `อีก ${missing} กลุ่มยังไม่ส่งเดือนนี้ ใช้สมาชิกและเงินกองทุนครั้งล่าสุด`,
              `Groups that have not sent this month: ${missing}. Their members and fund are those of their last report`,
            ),
          ],
  };
}

const cellsOf = ({ members, fund, received, welfarePaid }: Totals): readonly Value[] => [
  members,
  fund,
  received,
  welfarePaid,
];
