/** A group as the oracle sees it: what its tabs say, in plain numbers, before any program has read them. */

/** A day as the number of days since 1 January 1970. */
export type DayNumber = number;
/** A month as 12 × year + month − 1. */
export type MonthNumber = number;

export interface PlainMember {
  readonly id: string;
  readonly village: string;
  /** Each stay in the group; a blank joining = since before the books. */
  readonly stays: readonly {
    readonly join: DayNumber | null;
    readonly end: DayNumber | null;
    readonly exit: 'left' | 'died' | 'ended';
  }[];
  readonly collectionDay: number | null;
  readonly cycle: Cycle | null;
  readonly paidThrough: MonthNumber | null;
}

export type Cycle = 'monthly' | 'quarterly' | 'halfyear' | 'yearly';

export interface PlainRule {
  readonly key: string;
  readonly value: string | number;
  /** Blank = every group. */
  readonly ofGroup: boolean;
  /** Blank = every village. */
  readonly village: string | null;
  readonly from: DayNumber | null;
}

export interface PlainReceipt {
  readonly number: string;
  readonly day: DayNumber;
  readonly memberId: string;
  /** In satang, as all money here. */
  readonly amount: number;
  readonly coverFrom: MonthNumber | null;
  readonly coverTo: MonthNumber | null;
  /** The number of the receipt that this one cancels. */
  readonly reverses: string | null;
}

export interface PlainGroup {
  readonly system: 'onebaht' | 'sajja' | 'production';
  readonly rules: readonly PlainRule[];
  readonly members: readonly PlainMember[];
  readonly pledges: readonly { readonly memberId: string; readonly from: MonthNumber; readonly amount: number }[];
  /** In the order of their rows. */
  readonly receipts: readonly PlainReceipt[];
  /** Cells of a tab with a column a month; their tab stands after the receipts. */
  readonly cells: readonly { readonly memberId: string; readonly month: MonthNumber; readonly amount: number }[];
  /** Arrears from before the books, all of one day. */
  readonly broughtForward: readonly { readonly memberId: string; readonly day: DayNumber; readonly amount: number }[];
}

const DAY = 86_400_000;

export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Math.round(Date.UTC(year, month - 1, day) / DAY);

export const isoOf = (day: DayNumber): string => new Date(day * DAY).toISOString().slice(0, 10);

export const firstOf = (month: MonthNumber): DayNumber => dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);

export const lastOf = (month: MonthNumber): DayNumber => firstOf(month + 1) - 1;

export const monthOfDay = (day: DayNumber): MonthNumber => {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

export const isoMonthOf = (month: MonthNumber): string => isoOf(firstOf(month)).slice(0, 7);
