/** The register of two groups: every third member is of the second, and one has left. */
import type { Cell } from '../../../src/core/values/cell.ts';

/** The members of these ids, all of whom joined on a day. */
export const membersOf = (ids: readonly string[], joined: string): Cell[][] => [
  ['เลขสมาชิก', 'กลุ่ม', 'ชื่อ', 'วันสมัคร', 'วันพ้นสภาพ'],
  ...ids.map((id, index): Cell[] => [
    id,
    index % 3 === 2 ? 'B' : 'A',
    `สมาชิก${id}`,
    joined,
    index === 4 ? '1/6/2569' : '',
  ]),
];
