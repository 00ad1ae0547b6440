/** What a release keeps in workbooks, written down: the headers and words of its tabs, and a workbook in which it did its work. */
import type { Table } from '../../src/core/tables/table.ts';
import { tables } from '../../src/core/tables/tables.ts';
import type { Host } from '../../src/local/emulator/host-model.ts';
import { builtHost } from '../apps-script/built-host.ts';
import { twoGroups } from '../apps-script/faults/books.ts';

interface KeptColumn {
  readonly th: string;
  readonly en: string;
  /** The word that is written for each option of a choice. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
}

export interface KeptTable {
  readonly th: string;
  readonly en: string;
  readonly columns: Readonly<Record<string, KeptColumn>>;
}

const TABLES: Readonly<Record<string, Table>> = tables;

/** What today's program writes as titles, headers and words. */
export const wordsNow = (): Readonly<Record<string, KeptTable>> =>
  Object.fromEntries(
    Object.entries(TABLES).map(([name, { th, en, columns }]) => [
      name,
      {
        th,
        en,
        columns: Object.fromEntries(
          Object.entries(columns).map(([field, column]) => [
            field,
            {
              th: column.th,
              en: column.en,
              ...(column.options === null
                ? {}
                : { options: Object.fromEntries(Object.entries(column.options).map(([key, words]) => [key, words])) }),
            },
          ]),
        ),
      },
    ]),
  );

/** A tab that is nobody's table. */
export const OTHER = 'จดของครู';

/** What was done in the kept workbook, in this order; what is asked first stands lowest in its history. */
export const DONE = [
  ['balances', { write: true }],
  ['summary', { page: 'network', month: '2568-12', write: true }],
  ['close', { group: 'B', month: '2568-12', post: true, by: 'สมศรี', reason: 'รอใบเสร็จ' }],
  ['accept', { code: 'PLEDGE_MISSING', tab: 'กลุ่ม', column: 'A', reason: 'ตกลงกันแล้ว', by: 'สมศรี' }],
  ['bind', { tab: OTHER, table: 'none', post: true }],
  ['decideClaim', { tab: 'เบิกสวัสดิการ', row: 3, decides: 'approve', by: 'สมศรี' }],
] as const;

export interface Replied {
  readonly ok: boolean;
  readonly answer?: Readonly<Record<string, unknown>>;
  readonly problem?: { readonly kind: string };
}

/** The sidebar's question, as it is answered in the script. */
export const ask = (host: Host, command: string, takes: object): Replied =>
  host.run('sajjaAsk', { command, takes }) as Replied;

/** A workbook in which today's program did all of it. */
export function workedIn(): Host {
  const host = builtHost([...twoGroups(), { title: OTHER, values: [['รับเงิน', 'วันครู']] }]);
  for (const [command, takes] of DONE) {
    const reply = ask(host, command, takes);
    if (!reply.ok) throw new Error(`${command}: ${reply.problem?.kind}`);
  }
  return host;
}
