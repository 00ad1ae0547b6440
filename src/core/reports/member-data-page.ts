/** Everything that the workbook holds of one person, on paper and as a text, each cell with where it stands. */

import type { Day } from '../values/calendar.ts';
import { type Words, words } from '../values/words.ts';
import { column, tableBlock, tableRow } from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import type { Report } from './report.ts';

export interface MemberDataFacts {
  readonly name: string;
  readonly memberId: string;
  readonly group: string;
  readonly day: Day;
  readonly rows: readonly {
    readonly tab: string;
    readonly row: number;
    readonly cells: readonly { readonly header: string; readonly says: string }[];
  }[];
}

const titleOf = ({ name, memberId }: MemberDataFacts): Words =>
  words(`ข้อมูลของสมาชิก · ${name} (${memberId})`, `Data of a member · ${name} (${memberId})`);

/** What a row says, header by header. */
const said = ({ cells }: MemberDataFacts['rows'][number], between: string): string =>
  cells.map(({ header, says }) => `${header}: ${says}`).join(between);

const SIGNERS: readonly Words[] = [words('สมาชิกผู้ขอ', 'The member'), words('ผู้ให้ข้อมูล', 'Given by')];

const NOTE = words(
  'เลขบัตรประชาชนแสดงเฉพาะตัวท้าย แถวของคนอื่นแสดงเฉพาะช่องที่มีชื่อหรือเลขของท่าน',
  'National ids show their last digits only. Of rows of others only the cells that name you are shown.',
);

/** The page of one person, a table for each tab. */
export function memberDataPage(facts: MemberDataFacts): Report {
  const tabs = [...new Set(facts.rows.map(({ tab }) => tab))];
  return {
    title: titleOf(facts),
    subtitle: subtitleOf(facts.group, facts.day),
    blocks: [
      ...tabs.map((tab): Report['blocks'][number] =>
        tableBlock(
          words(`แท็บ ${tab}`, `Tab ${tab}`),
          [column('แถว', 'Row'), column('ข้อมูล', 'What it says')],
          facts.rows.filter((row) => row.tab === tab).map((row) => tableRow([String(row.row), said(row, '\u00a0· ')])),
        ),
      ),
      { kind: 'signatures', title: null, signs: SIGNERS },
    ],
    notes: [NOTE],
  };
}

/** The same as a text to send. */
export function memberDataText(facts: MemberDataFacts): Words {
  const title = titleOf(facts);
  const lines = (tab: string, row: string): string =>
    facts.rows.map((one) => `\n${tab} ${one.tab} ${row} ${one.row}\n${said(one, '\n')}`).join('\n');
  return words(
    `${title.th}\n${facts.group}\n${lines('แท็บ', 'แถว')}\n\n${NOTE.th}`,
    `${title.en}\n${facts.group}\n${lines('Tab', 'row')}\n\n${NOTE.en}`,
  );
}
