/** The few figures of a month that are seen first. */
import type { Figures } from '../../ledger/months/figures.ts';
import { baht, people, share, showShare } from '../../reports/figure-lines.ts';
import { showBaht, showCount } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { MonthAnswer } from '../answers/month.ts';

type Tile = MonthAnswer['figures'][number];

const tile = (th: string, en: string, value: Words, note: Words | null, tone: Tile['tone'] = 'plain'): Tile => ({
  label: { th, en },
  value,
  note,
  tone,
});

/** Paid and owed, then members and fund; for a fund that only lends, loans instead of contributions. */
export function tilesOf({ members, contributions, loans, fund }: Figures): readonly Tile[] {
  const tiles: Tile[] = [];
  if (contributions && contributions.due !== null && contributions.covered !== null) {
    const part = share(contributions.covered, contributions.due);
    const due = showBaht(contributions.due);
    tiles.push(
      tile(
        'เก็บได้ของงวดนี้',
        'Paid for this month',
        baht(contributions.covered),
        part === null ? null : words(`${showShare(part)} จาก ${due}`, `${showShare(part)} of ${due}`),
        part === 1 ? 'good' : 'plain',
      ),
    );
  }
  if (contributions && contributions.arrears !== null) {
    const { arrears, arrearsMembers } = contributions;
    tiles.push(
      tile(
        'ค้างส่ง',
        'Owed',
        people(arrearsMembers ?? 0),
        arrears === 0 ? null : words(`รวม ${baht(arrears).th}`, `${baht(arrears).en} in all`),
        arrears > 0 ? 'look' : 'good',
      ),
    );
  }
  if (!contributions && loans.outstanding !== null) {
    const { overdue } = loans;
    tiles.push(
      tile(
        'เงินกู้คงค้าง',
        'Loans outstanding',
        baht(loans.outstanding),
        overdue ? words(`ค้างชำระ ${baht(overdue).th}`, `${baht(overdue).en} overdue`) : null,
        overdue ? 'look' : 'plain',
      ),
    );
  }
  if (members.closing !== null) {
    const { joined, left } = members;
    tiles.push(
      tile(
        'สมาชิก',
        'Members',
        people(members.closing),
        joined === null || left === null
          ? null
          : words(`เข้า ${showCount(joined)} ออก ${showCount(left)}`, `${showCount(joined)} in, ${showCount(left)} out`),
      ),
    );
  }
  if (fund.total !== null) tiles.push(tile('เงินกองทุน', 'Fund', baht(fund.total), null));
  return tiles;
}
