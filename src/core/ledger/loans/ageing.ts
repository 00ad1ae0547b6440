/** Loans by how long they have been overdue, and the share of them that is at risk. */
import { type Satang, satang } from '../../values/satang.ts';
import { shareOf } from '../months/loan-balances.ts';

export const AGE_BUCKETS = ['current', '1-30', '31-90', '91-180', '181-365', 'over365'] as const;

export type AgeBucket = (typeof AGE_BUCKETS)[number];

/** Last days of the buckets, in their order. */
const UP_TO = [0, 30, 90, 180, 365];

/** The bucket of a loan by the days since its oldest installment not fully repaid. */
export function bucketOf(daysOverdue: number): AgeBucket {
  const place = UP_TO.findIndex((days) => daysOverdue <= days);
  return AGE_BUCKETS[place === -1 ? UP_TO.length : place]!;
}

interface Aged {
  readonly outstanding: Satang;
  readonly overdue: Satang;
  readonly daysOverdue: number;
}

export interface AgeLine {
  readonly bucket: AgeBucket;
  readonly loans: number;
  readonly outstanding: Satang;
  readonly overdue: Satang;
}

/** Every bucket with its loans; loans on which nothing is outstanding, or less, are in none. Units: satang. */
export function ageingOf(loans: readonly Aged[]): readonly AgeLine[] {
  return AGE_BUCKETS.map((bucket) => {
    let count = 0;
    let outstanding = 0;
    let overdue = 0;
    for (const loan of loans) {
      if (loan.outstanding <= 0 || bucketOf(loan.daysOverdue) !== bucket) continue;
      count++;
      outstanding += loan.outstanding;
      overdue += loan.overdue;
    }
    return { bucket, loans: count, outstanding: satang(outstanding), overdue: satang(overdue) };
  });
}

/** PAR30: what is outstanding on loans over 30 days overdue, as a share of all that is `owed`. Rounding: six decimals. */
export function par30Of(loans: readonly Aged[], owed: number): number {
  let late = 0;
  for (const loan of loans) if (loan.daysOverdue > 30) late += Math.max(0, loan.outstanding);
  return shareOf(late, owed);
}

/** What was repaid beyond what was owed: of each amount below 0 what it lies below. Units: satang. */
export function overpaidOf(outstanding: readonly number[]): Satang {
  return satang(outstanding.reduce((sum, amount) => sum + Math.max(0, -amount), 0));
}
