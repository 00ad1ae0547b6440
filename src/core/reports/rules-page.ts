/** The rules of a group on paper: each as people say it, from when and by which resolution; then what each benefit pays. */

import type { Day } from '../values/calendar.ts';
import { showDay } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { column, tableBlock, tableRow } from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import type { Block, Report } from './report.ts';

export interface RulesFacts {
  readonly name: string;
  readonly network: string;
  readonly on: Day;
  readonly families: readonly {
    readonly title: Words;
    readonly rules: readonly {
      readonly asks: Words;
      readonly value: Words | null;
      readonly from: Day | null;
      readonly resolution: string | null;
      readonly isSet: boolean;
    }[];
  }[];
  readonly benefits: readonly { readonly name: string; readonly says: readonly Words[] }[];
}

const USUAL = words('ค่าปกติ', 'usual');

/** The page of a group's rules. */
export function rulesPage({ name, network, on, families, benefits }: RulesFacts): Report {
  return {
    title: words(`กติกาของ ${name}`, `The rules of ${name}`),
    subtitle: subtitleOf(network === name ? '' : network, on),
    blocks: [
      ...families.map(
        ({ title, rules }): Block =>
          tableBlock(
            title,
            [column('กติกา', 'Rule'), column('ที่ใช้อยู่', 'In force'), column('ตั้งแต่', 'From'), column('มติ', 'Resolution')],
            rules.map(({ asks, value, from, resolution, isSet }) =>
              tableRow(
                [
                  asks,
                  value,
                  from === null
                    ? isSet
                      ? null
                      : USUAL
                    : words(showDay(from, 'th', 'short'), showDay(from, 'en', 'short')),
                  resolution,
                ],
                isSet ? 'plain' : 'soft',
              ),
            ),
          ),
      ),
      ...benefits.map(
        ({ name: benefit, says }): Block => ({
          kind: 'text',
          title: words(`สวัสดิการ ${benefit}`, `Benefit: ${benefit}`),
          paragraphs: says,
        }),
      ),
    ],
    notes: [],
  };
}
