/** The records are the type that their declaration says. */
import { expectTypeOf, test } from 'vitest';
import type { CashbookRow, ClaimRow, GroupRow, MemberRow, ReceiptRow, RuleRow } from '../../../src/core/tables/book.ts';
import type { Day, Month } from '../../../src/core/values/calendar.ts';
import type { Cell } from '../../../src/core/values/cell.ts';
import type { Satang } from '../../../src/core/values/satang.ts';

test('a required field is never null, an optional one may be, a defaulted one never is', () => {
  expectTypeOf<ReceiptRow['date']>().toEqualTypeOf<Day>();
  expectTypeOf<ReceiptRow['amount']>().toEqualTypeOf<Satang>();
  expectTypeOf<ReceiptRow['memberId']>().toEqualTypeOf<string>();
  expectTypeOf<ReceiptRow['groupId']>().toEqualTypeOf<string>();
  expectTypeOf<ReceiptRow['coverFrom']>().toEqualTypeOf<Month | null>();
  expectTypeOf<ReceiptRow['kind']>().toEqualTypeOf<'contribution' | 'deposit' | 'entryFee' | 'fine' | 'share'>();
  expectTypeOf<ReceiptRow['tab']>().toEqualTypeOf<number>();
  expectTypeOf<MemberRow['status']>().toEqualTypeOf<'active' | 'left' | 'died' | 'ended' | 'moved' | null>();
  expectTypeOf<MemberRow['funeral']>().toEqualTypeOf<boolean>();
  expectTypeOf<ClaimRow['units']>().toEqualTypeOf<number>();
  expectTypeOf<GroupRow['system']>().toEqualTypeOf<'onebaht' | 'sajja' | 'production' | 'villagefund' | 'network'>();
  expectTypeOf<RuleRow['groupId']>().toEqualTypeOf<string | null>();
  expectTypeOf<RuleRow['value']>().toEqualTypeOf<Cell>();
  expectTypeOf<CashbookRow['in']>().toEqualTypeOf<Satang | null>();
});
