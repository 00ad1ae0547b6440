/** Councils and committees on one page: open seats first, then terms that end, people in two bodies, and who serves. */

import { type BodySeats, countSeats, type Represented, type UnitSeats } from '../ledger/network/bodies.ts';
import type { Row } from '../tables/tables.ts';
import type { Day } from '../values/calendar.ts';
import { type Words, words } from '../values/words.ts';
import { column, OF_BODY, OF_NAME, tableBlock, tableRow } from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import { told } from './meetings-page.ts';
import type { Block, Report, TableRow } from './report.ts';

type Representative = Row<'representatives'>;

export interface BodiesFacts {
  readonly bodies: readonly BodySeats[];
  readonly ending: readonly { readonly row: Representative; readonly to: Day; readonly daysLeft: number }[];
  readonly inSeveral: readonly { readonly name: string; readonly bodies: readonly string[] }[];
}

const UNITS: { readonly [unit in Represented]: Words } = {
  tambon: words('ต.', 'Tambon '),
  issue: words('ประเด็น', 'Issue '),
  agency: words('', ''),
  division: words('ฝ่าย', 'Division '),
};

/** `ต.น้ำขาว`; a name that already says what it is stands as typed. */
const unitShown = (unit: Represented, name: string): Words => {
  const { th, en } = UNITS[unit];
  return words(name.startsWith(th) ? name : `${th}${name}`, `${en}${name}`);
};

/** The page of the bodies. */
export function bodiesPage(facts: BodiesFacts, asOf: Day, network: string): Report {
  const { bodies, ending, inSeveral } = facts;
  const unset = bodies.filter(({ seats }) => seats === null).map(({ body }) => body);
  return {
    title: words('ผู้แทนและคณะกรรมการ', 'Representatives and committees'),
    subtitle: subtitleOf(network, asOf),
    blocks:
      bodies.length === 0
        ? [
            told(
              'ยังไม่มีผู้แทน จดในแท็บ ผู้แทน คนละหนึ่งแถว',
              'No representatives yet: enter each in a row of the tab Representatives',
            ),
          ]
        : [
            seatsTable(bodies),
            openSeatsBlock(bodies),
            ...(ending.length === 0 ? [] : [endingTable(ending)]),
            ...(inSeveral.length === 0 ? [] : [severalTable(inSeveral)]),
            namesTable(bodies),
          ],
    notes:
      unset.length === 0
        ? []
        : [
            words(
              `ยังไม่ได้ตั้งจำนวนที่นั่งของ ${unset.join(', ')} ใส่ในแท็บ ตั้งค่า เช่น representatives.${unset[0]} = ตำบล 5, ประเด็น 2`,
              `The seats of ${unset.join(', ')} are not set: add to Settings, such as representatives.${unset[0]} = tambon 5, issue 2`,
            ),
          ],
  };
}

function seatsTable(bodies: readonly BodySeats[]): Block {
  return tableBlock(
    words('คณะและที่นั่ง', 'Bodies and seats'),
    [
      OF_BODY,
      column('ควรมี (คน)', 'Seats', 'count'),
      column('มี', 'Serving', 'count'),
      column('ว่าง', 'Open', 'count'),
      column('เกิน', 'Too many', 'count'),
    ],
    bodies.map(({ body, seats, others }): TableRow => {
      if (seats === null) return tableRow([body, null, others.length, null, null]);
      const { wanted, open, over } = countSeats(seats);
      return {
        kind: 'row',
        ...(open + over > 0 ? { tone: 'look' } : {}),
        cells: [body, wanted, servingIn(seats) + others.length, open, over],
      };
    }),
  );
}

const servingIn = (seats: readonly UnitSeats[]): number => new Set(seats.flatMap(({ serving }) => serving)).size;

/** Seats that are open, or filled by too many; a sentence where all are as they should be. */
export function openSeatsBlock(bodies: readonly BodySeats[]): Block {
  const rows = bodies.flatMap(({ body, seats }) =>
    (seats ?? []).flatMap(({ unit, name, wanted, serving }): TableRow[] =>
      serving.length === wanted
        ? []
        : [
            tableRow(
              [
                body,
                unitShown(unit, name),
                wanted,
                serving.length,
                serving.length < wanted
                  ? words(`ว่าง ${wanted - serving.length}`, `${wanted - serving.length} open`)
                  : words(`เกิน ${serving.length - wanted}`, `${serving.length - wanted} too many`),
              ],
              'bad',
            ),
          ],
    ),
  );
  if (rows.length === 0) {
    return bodies.some(({ seats }) => seats !== null)
      ? told('ผู้แทนครบทุกที่นั่ง', 'Every seat is filled')
      : told('ยังไม่ได้ตั้งจำนวนที่นั่ง', 'No number of seats is set');
  }
  return tableBlock(
    words('ที่นั่งว่างหรือเกิน', 'Seats open, or too many'),
    [
      OF_BODY,
      column('ผู้แทนของ', 'For'),
      column('ควรมี', 'Seats', 'count'),
      column('มี', 'Serving', 'count'),
      column('ผล', 'So'),
    ],
    rows,
  );
}

function endingTable(ending: BodiesFacts['ending']): Block {
  return tableBlock(
    words('วาระจะหมดภายใน 60 วัน', 'Terms that end within 60 days'),
    [OF_BODY, OF_NAME, column('ตำแหน่ง', 'Role'), column('ถึง', 'Until', 'day'), column('อีก (วัน)', 'Days left', 'count')],
    ending.map(({ row: { body, name, role }, to, daysLeft }) => tableRow([body, name, role, to, daysLeft], 'look')),
  );
}

function severalTable(inSeveral: BodiesFacts['inSeveral']): Block {
  return tableBlock(
    words('คนเดียวอยู่หลายคณะ', 'People in more than one body'),
    [OF_NAME, column('คณะ', 'Bodies')],
    inSeveral.map(({ name, bodies }) => tableRow([name, bodies.join(', ')], 'look')),
  );
}

function namesTable(bodies: readonly BodySeats[]): Block {
  const line = (body: string, unit: Words | null, { name, role, from, to }: Representative): TableRow =>
    tableRow([body, unit, name, role, from, to]);
  return tableBlock(
    words('รายชื่อผู้แทน', 'Who serves'),
    [
      OF_BODY,
      column('ผู้แทนของ', 'For'),
      OF_NAME,
      column('ตำแหน่ง', 'Role'),
      column('ตั้งแต่', 'From', 'day'),
      column('ถึง', 'Until', 'day'),
    ],
    bodies.flatMap(({ body, seats, others }) => [
      ...(seats ?? []).flatMap(({ unit, name, serving }) =>
        serving.map((row) => line(body, unitShown(unit, name), row)),
      ),
      ...others.map((row) => line(body, unitOf(row), row)),
    ]),
  );
}

function unitOf(row: Representative): Words | null {
  for (const unit of ['tambon', 'issue', 'agency', 'division'] as const) {
    const name = row[unit];
    if (name !== null) return unitShown(unit, name);
  }
  return null;
}
