/** Groups ranked, with the place each had the month before. */

import { type Words, words } from '../values/words.ts';
import { shareCovered } from './comparison.ts';
import { column, OF_GROUP, tableBlock, tableRow } from './figure-lines.ts';
import type { GroupMonth } from './lines.ts';
import type { Block, TableRow } from './report.ts';

interface Ranked {
  readonly groupId: string;
  readonly name: string;
  readonly value: number;
}

/** The best first; those of one value share their place. */
function ranked(
  groups: readonly GroupMonth[],
  of: (group: GroupMonth) => number | null,
): readonly (Ranked & { readonly place: number })[] {
  const sorted = groups
    .flatMap((group): Ranked[] => {
      const value = of(group);
      return value === null ? [] : [{ groupId: group.groupId, name: group.name, value }];
    })
    .sort((a, b) => b.value - a.value);
  return sorted.map((one) => ({ ...one, place: sorted.findIndex(({ value }) => value === one.value) + 1 }));
}

/** What groups are ranked by: the share of this month's contributions that is paid; their fund where none is due. */
function ranks(groups: readonly GroupMonth[]) {
  const byShare = ranked(groups, shareCovered);
  const isShare = byShare.length > 0;
  const of = isShare ? shareCovered : ({ fund }: GroupMonth) => fund.total;
  return {
    isShare,
    of,
    now: isShare ? byShare : ranked(groups, of),
    show: isShare ? ('percent' as const) : ('money' as const),
    label: isShare ? words('ส่งแล้ว', 'Paid') : words('เงินกองทุน', 'Fund'),
  };
}

/** More bars than this are a wall; the table of ranks has every group. */
const MOST_BARS = 20;
const LAST = 10;

/** The groups ranked, as bars; of very many those at the end, whom somebody has to call. */
export function rankingChart(groups: readonly GroupMonth[]): readonly Block[] {
  const { isShare, now, show, label } = ranks(groups);
  if (now.length === 0) return [];
  const isMany = now.length > MOST_BARS;
  const drawn = isMany ? now.slice(-LAST) : now;
  const [last, lastEn] = isMany ? [` · ${LAST} กลุ่มท้าย`, ` · the last ${LAST}`] : ['', ''];
  return [
    {
      kind: 'chart',
      title: isShare
        ? words(`กลุ่มไหนส่งครบแค่ไหนแล้ว${last}`, `How much of this month’s each group has paid${lastEn}`)
        : words(`เงินกองทุนของแต่ละกลุ่ม (บาท)${last}`, `The fund of each group (baht)${lastEn}`),
      form: 'bars',
      show,
      labels: drawn.map(({ name }) => name),
      series: [{ label, values: drawn.map(({ value }) => value) }],
    },
  ];
}

/**
 * The groups ranked by the share of this month's contributions that is paid, or by their fund where none is due, each with
 * the place it had the month before.
 */
export function ranking(groups: readonly GroupMonth[], before: readonly GroupMonth[]): readonly Block[] {
  const { of, now, show, label } = ranks(groups);
  if (now.length === 0) return [];
  const places = new Map(ranked(before, of).map((one) => [one.groupId, one]));
  return [
    tableBlock(
      words('อันดับกลุ่ม เทียบเดือนก่อน', 'Groups ranked, with their place last month'),
      [
        column('อันดับ', 'Place', 'count'),
        OF_GROUP,
        { label, show },
        column('เดือนก่อน', 'Last month', show),
        column('อันดับก่อน', 'Place then', 'count'),
        column('ขึ้นลง', 'Change'),
      ],
      now.map(({ groupId, name, value, place }): TableRow => {
        const then = places.get(groupId);
        return tableRow([
          place,
          name,
          value,
          then?.value ?? null,
          then?.place ?? null,
          then ? moved(then.place - place) : null,
        ]);
      }),
    ),
  ];
}

const moved = (places: number): Words =>
  places === 0
    ? words('คงที่', 'same')
    : places > 0
      ? words(`ขึ้น ${places}`, `up ${places}`)
      : words(`ลง ${-places}`, `down ${-places}`);
