/** The command that gives everything the workbook holds of one person, for that person's own request. */

import { memberDataPage, memberDataText } from '../../reports/member-data-page.ts';
import { csvOf } from '../../values/csv.ts';
import { words } from '../../values/words.ts';
import type { HeldRow } from '../answers/personal.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { askedPerson } from './asked-person.ts';

export const memberData: Command<'memberData'> = {
  name: 'memberData',
  caption: words('ข้อมูลของสมาชิก', 'Data of a member'),
  plan: (takes, context) => {
    const { workbook, found, person, rows: all } = askedPerson(takes, context);
    const { group, member } = found;
    const rows = all.map(
      ({ tab, row, own, cells }): HeldRow => ({
        tab,
        row,
        own,
        cells: cells.map(({ at, header, says }) => ({ at, header, says })),
      }),
    );
    const facts = { name: member.name, memberId: member.memberId, group: group.group.name, day: workbook.today, rows };
    return {
      answer: {
        groupId: group.groupId,
        memberId: member.memberId,
        name: member.name,
        groups: person.of.map((one) => one.group.group.name),
        rows,
        report: memberDataPage(facts),
        text: memberDataText(facts),
        csv: csvOf([
          ['tab', 'row', 'cell', 'header', 'value'],
          ...rows.flatMap(({ tab, row, cells }) =>
            cells.map(({ at, header, says }) => [tab, row, at.slice(tab.length + 1), header, says]),
          ),
        ]),
      },
      says: words(`พบ ${rows.length} แถวของ ${member.name}`, `${rows.length} rows tell of ${member.name}`),
      ...WRITES_NOTHING,
    };
  },
};
