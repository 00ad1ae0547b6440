/** What a column of a table is: its names, the kind of cell it holds, and what a blank cell means. */
import type { Day, Month } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import type { Satang } from '../values/satang.ts';

/** What each kind of cell is read as. A choice is read as one of its own options. */
interface CellValues {
  readonly text: string;
  /** Text as typed, `4.0` as `4`; compared with `idKey`. */
  readonly id: string;
  /** A number and a year, such as `5/2569`, which a sheet may have made a date of. */
  readonly meeting: string;
  readonly money: Satang;
  /** Money that may be typed in words, such as `1 หมื่น` or `ประมาณ 8 ล้าน`. */
  readonly roughMoney: Satang;
  readonly day: Day;
  readonly month: Month;
  /** A whole number. */
  readonly count: number;
  /** Any number, such as 12.5 sacks. */
  readonly quantity: number;
  /** Basis points: 12 % is 1200. */
  readonly percent: number;
  readonly flag: boolean;
  /** `cash`, `bank`, or the name of a place of the group's own, as typed. */
  readonly place: string;
  /** The id of a group, found by id or name; where the cell is blank, the tab's group or the only one. */
  readonly group: string;
  /** The same, but blank is null: all groups. */
  readonly groupOrAll: string | null;
  /** The cell as it stands, for values whose type another cell decides. */
  readonly cell: Cell;
}

export type CellKind = keyof CellValues | 'choice';

/** Whether a blank cell is refused, is null, or has a meaning of its own. */
export type Need = 'required' | 'optional' | 'defaulted';

/** The words that stand for each option of a choice; the option's own name is always one of them. */
export type Options<Option extends string> = { readonly [option in Option]: readonly [string, ...string[]] };

export interface Column<Kind extends CellKind = CellKind, Needed extends Need = Need, Option extends string = string> {
  readonly kind: Kind;
  readonly need: Needed;
  readonly th: string;
  readonly en: string;
  /** Further headers that are read as this column. */
  readonly also: readonly string[];
  readonly options: Options<Option> | null;
  /** What a blank cell of a defaulted column is read as. */
  readonly blank: string | number | boolean | null;
  /** Money that was received, paid or lent: 0 and less cannot be. */
  readonly positive: boolean;
  /** A number below it is not one that the column can hold: the cell counts as unreadable. */
  readonly least: number | null;
  /** A day that may lie a life long ago, such as a birth: a year such as 1969 is then meant as it stands. */
  readonly past: boolean;
}

/** The value a column's cell is read as. */
export type ValueOf<C> =
  C extends Column<infer Kind, infer Needed, infer Option>
    ?
        | (Kind extends 'choice' ? Option : Kind extends keyof CellValues ? CellValues[Kind] : never)
        | (Needed extends 'optional' ? null : never)
    : never;

function optional<Kind extends CellKind>(kind: Kind, th: string, en: string, also: readonly string[]) {
  return {
    kind,
    need: 'optional',
    th,
    en,
    also,
    options: null,
    blank: null,
    positive: false,
    least: null,
    past: false,
  } as const;
}

function defaulted<Kind extends CellKind>(
  kind: Kind,
  blank: string | number | boolean | null,
  th: string,
  en: string,
  also: readonly string[],
) {
  return {
    kind,
    need: 'defaulted',
    th,
    en,
    also,
    options: null,
    blank,
    positive: false,
    least: null,
    past: false,
  } as const;
}

type Optional<Kind extends CellKind> = Column<Kind, 'optional', never>;
type Defaulted<Kind extends CellKind> = Column<Kind, 'defaulted', never>;

/** A column of text. */
export const text = (th: string, en: string, ...also: string[]): Optional<'text'> => optional('text', th, en, also);

/** A column of ids. */
export const id = (th: string, en: string, ...also: string[]): Optional<'id'> => optional('id', th, en, also);

/** A column of meetings by number and year. */
export const meeting = (th: string, en: string, ...also: string[]): Optional<'meeting'> =>
  optional('meeting', th, en, also);

/** A column of money. */
export const money = (th: string, en: string, ...also: string[]): Optional<'money'> => optional('money', th, en, also);

/** A column of money that may be typed in words. */
export const roughMoney = (th: string, en: string, ...also: string[]): Optional<'roughMoney'> =>
  optional('roughMoney', th, en, also);

/** A column of days. */
export const day = (th: string, en: string, ...also: string[]): Optional<'day'> => optional('day', th, en, also);

/** A column of days that may lie a life long ago. */
export const pastDay = (th: string, en: string, ...also: string[]): Optional<'day'> => ({
  ...optional('day', th, en, also),
  past: true,
});

/** A column of months. */
export const month = (th: string, en: string, ...also: string[]): Optional<'month'> => optional('month', th, en, also);

/** A column of whole numbers. */
export const count = (th: string, en: string, ...also: string[]): Optional<'count'> => optional('count', th, en, also);

/** A column of whole numbers from 1. */
export const countFromOne = (th: string, en: string, ...also: string[]): Optional<'count'> => ({
  ...optional('count', th, en, also),
  least: 1,
});

/** A column of whole numbers in which a blank cell means 1. */
export const countOrOne = (th: string, en: string, ...also: string[]): Defaulted<'count'> =>
  defaulted('count', 1, th, en, also);

/** A column of any numbers. */
export const quantity = (th: string, en: string, ...also: string[]): Optional<'quantity'> =>
  optional('quantity', th, en, also);

/** A column of per cents from 0. */
export const percent = (th: string, en: string, ...also: string[]): Optional<'percent'> => ({
  ...optional('percent', th, en, also),
  least: 0,
});

/** A column of yes and no; blank is no. */
export const flag = (th: string, en: string, ...also: string[]): Defaulted<'flag'> =>
  defaulted('flag', false, th, en, also);

/** A column that says where money is; blank is cash. */
export const place = (th: string, en: string, ...also: string[]): Defaulted<'place'> =>
  defaulted('place', 'cash', th, en, also);

/** The group a row belongs to. */
export const group = (th: string, en: string, ...also: string[]): Defaulted<'group'> =>
  defaulted('group', null, th, en, also);

/** The group a row is for; blank is all of them. */
export const groupOrAll = (th: string, en: string, ...also: string[]): Defaulted<'groupOrAll'> =>
  defaulted('groupOrAll', null, th, en, also);

/** A column whose cells are kept as they stand. */
export const cell = (th: string, en: string, ...also: string[]): Optional<'cell'> => optional('cell', th, en, also);

/** A column of one of several words. */
export const choice = <Option extends string>(
  options: Options<Option>,
  th: string,
  en: string,
  ...also: string[]
): Column<'choice', 'optional', Option> => ({ ...optional('choice', th, en, also), options });

/** A column of one of several words, of which a blank cell means one. */
export const choiceOr = <Option extends string>(
  blank: NoInfer<Option>,
  options: Options<Option>,
  th: string,
  en: string,
  ...also: string[]
): Column<'choice', 'defaulted', Option> => ({ ...defaulted('choice', blank, th, en, also), options });

/** The same column, whose cell must be filled. */
export const required = <Kind extends CellKind, Option extends string>(
  column: Column<Kind, 'optional', Option>,
): Column<Kind, 'required', Option> => ({ ...column, need: 'required' });

/** The same column of money, in which 0 and less cannot be. */
export const positive = <Needed extends Need>(
  column: Column<'money', Needed, never>,
): Column<'money', Needed, never> => ({ ...column, positive: true });
