/** What goes up to BigQuery, asked of the script of that edition, and written as files of a folder. */
import type { FeedAnswer, FeedTakes } from '../../core/commands/answers/feed.ts';
import type { Host } from '../emulator/host-model.ts';
import type { Asked } from './asked.ts';
import { type Done, given, json } from './asking.ts';
import { answered } from './open.ts';

/** The files of a feed, and what to say of them. Throws: `Problem`. */
export function feedFor(asked: Asked, host: Host, today: string): Done {
  const { dataset, group, month, months, format, lang } = asked;
  const from = months?.[0] ?? null;
  const to = months?.[months.length - 1] ?? null;
  const takes: FeedTakes = given({ dataset, group, month, from, to, format, today });
  const { files, ...facts } = answered<FeedAnswer>(host.run('sajjaFeed', takes));
  const lines = Object.entries(facts.rows).map(([name, count]) => `  ${name.padEnd(14)}${count}`);
  const out = asked.out ?? '';
  const head =
    lang === 'th'
      ? `ทำแฟ้มสำหรับ BigQuery ไว้ที่ ${out} แล้ว: ${facts.network} ${facts.groups} กลุ่ม (จำนวนแถวแต่ละตาราง)`
      : `Wrote the files for BigQuery to ${out}: ${facts.network}, ${facts.groups} groups (rows of each table)`;
  const next = lang === 'th' ? `ส่งขึ้นด้วยคำสั่ง: sh ${out}/load.sh` : `Send them up with: sh ${out}/load.sh`;
  const text = asked.json ? json(facts) : `${[head, ...lines, next].join('\n')}\n`;
  return { text, status: 0, files };
}
