/** The person that a command on personal data is asked about, with every row that tells of him. */

import type { Found } from '../choose.ts';
import type { Context } from '../command.ts';
import { askedMember } from '../members/asked-member.ts';
import type { Workbook } from '../workbook.ts';
import { type FoundRow, heldRows } from './held-rows.ts';
import { type Person, personOf } from './person.ts';

export interface AskedPerson {
  readonly workbook: Workbook;
  readonly found: Found;
  readonly person: Person;
  readonly rows: readonly FoundRow[];
}

/** The member named, as a person over all groups. Throws Problem. */
export function askedPerson(takes: unknown, context: Context): AskedPerson {
  const { workbook, found } = askedMember(takes, context);
  const person = personOf(workbook.ledger.groups, found);
  return { workbook, found, person, rows: heldRows(workbook, context, person) };
}
