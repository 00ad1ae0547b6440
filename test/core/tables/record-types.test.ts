/** The records are the type that their declaration says. */
import { expectTypeOf, test } from 'vitest';
import type { CashEntry, Claim, Group, Member, Receipt, Rule } from '../../../src/core/tables/tables.ts';
import type { Day, Month } from '../../../src/core/values/calendar.ts';
import type { Cell } from '../../../src/core/values/cell.ts';
import type { Satang } from '../../../src/core/values/satang.ts';

test('a required field is never null, an optional one may be, a defaulted one never is', () => {
  expectTypeOf<Receipt['date']>().toEqualTypeOf<Day>();
  expectTypeOf<Receipt['amount']>().toEqualTypeOf<Satang>();
  expectTypeOf<Receipt['memberId']>().toEqualTypeOf<string>();
  expectTypeOf<Receipt['groupId']>().toEqualTypeOf<string>();
  expectTypeOf<Receipt['coverFrom']>().toEqualTypeOf<Month | null>();
  expectTypeOf<Receipt['kind']>().toEqualTypeOf<'contribution' | 'deposit' | 'entryFee' | 'fine' | 'share'>();
  expectTypeOf<Receipt['tab']>().toEqualTypeOf<number>();
  expectTypeOf<Member['status']>().toEqualTypeOf<'active' | 'left' | 'died' | 'ended' | 'moved' | null>();
  expectTypeOf<Member['funeral']>().toEqualTypeOf<boolean>();
  expectTypeOf<Claim['units']>().toEqualTypeOf<number>();
  expectTypeOf<Group['system']>().toEqualTypeOf<'onebaht' | 'sajja' | 'production' | 'villagefund' | 'network'>();
  expectTypeOf<Rule['groupId']>().toEqualTypeOf<string | null>();
  expectTypeOf<NonNullable<Rule['value']>>().toEqualTypeOf<Cell>();
  expectTypeOf<CashEntry['in']>().toEqualTypeOf<Satang | null>();
});
