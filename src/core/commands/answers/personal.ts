/** What is answered about what the workbook holds of one person, and about its erasure. */
import type { Report } from '../../reports/report.ts';
import type { Words } from '../../values/words.ts';

/** A cell with its address, such as `สมาชิก!B12`; national ids in it are masked. */
export interface HeldCell {
  readonly at: string;
  readonly header: string;
  readonly says: string;
}

/** A row that tells of the person. Of rows of others only the cells that name him are given. */
export interface HeldRow {
  readonly tab: string;
  /** As the sheet shows it, from 1. */
  readonly row: number;
  readonly own: boolean;
  readonly cells: readonly HeldCell[];
}

export interface MemberDataAnswer {
  readonly groupId: string;
  readonly memberId: string;
  readonly name: string;
  /** Every group of which the same person is a member, by the register. */
  readonly groups: readonly string[];
  readonly rows: readonly HeldRow[];
  readonly report: Report;
  readonly text: Words;
  /** A row for each cell. */
  readonly csv: string;
}

export interface ErasedCell extends HeldCell {
  /** What stands there afterwards. */
  readonly becomes: string;
}

export interface EraseAnswer {
  readonly groupId: string;
  readonly memberId: string;
  readonly name: string;
  /** Why it may not be done yet; none = it may. */
  readonly bars: readonly Words[];
  readonly replaces: readonly ErasedCell[];
  /** Where the name stands in a text, or may be another person's: a person decides on each. */
  readonly asks: readonly ErasedCell[];
  /** Where the name stays, because figures rest on the cell. */
  readonly stays: readonly HeldCell[];
  /** What to know before. */
  readonly warns: readonly Words[];
  readonly erased: boolean;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface PersonalCommands {
  /** Every row that tells of a person, for his own request. */
  memberData: { takes: { member: string; group?: string; today?: string }; answers: MemberDataAnswer };
  /** Makes a former member nameless. Without `post` only looked at; `also` has the addresses of texts that were decided on. */
  erase: {
    takes: {
      member: string;
      group?: string;
      reason?: string;
      by?: string;
      also?: readonly string[];
      post?: boolean;
      today?: string;
    };
    answers: EraseAnswer;
  };
}
