/** What the commands about meetings and bodies answer: meetings and resolutions, seats and terms, and the pack to print. */
import type { AgendaItem } from '../../ledger/network/agenda.ts';
import type { GroupAttendance, GroupBooks } from '../../ledger/network/attendance.ts';
import type { Represented } from '../../ledger/network/bodies.ts';
import type { MeetingKind, NextMeeting } from '../../ledger/network/meetings.ts';
import type { Resolutions } from '../../ledger/network/resolutions.ts';
import type { Report } from '../../reports/report.ts';
import type { Day, Month } from '../../values/calendar.ts';

export interface MeetingLine {
  readonly meetingId: string;
  readonly date: Day;
  readonly kind: MeetingKind;
  readonly body: string | null;
  readonly place: string | null;
  readonly invited: number | null;
  /** Ids of the groups that came; null where nobody was written down. */
  readonly came: readonly string[] | null;
  readonly people: number | null;
}

/** The next meeting with its agenda, item by item. */
export interface MeetingNext extends Omit<NextMeeting, 'agenda'> {
  /** By when groups report for it. */
  readonly reportBy: Day;
  readonly agenda: readonly AgendaItem[];
}

export interface MeetingsAnswer {
  readonly asOf: Day;
  readonly next: MeetingNext;
  /** Held up to asOf, in order. */
  readonly meetings: readonly MeetingLine[];
  /** Groups that take part, each with its share of the last twelve meetings. */
  readonly attendance: readonly GroupAttendance[];
  /** Ids of groups that missed three meetings in a row, or more. */
  readonly absent: readonly string[];
  /** Null where there has been no training. */
  readonly canDoBooks: readonly GroupBooks[] | null;
  readonly resolutions: Resolutions;
  readonly report: Report;
}

/** Somebody who serves in a body: the holder of a public office, whose name is for everybody. */
export interface Serving {
  readonly name: string;
  readonly role: string | null;
  readonly groupId: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface BodyLine {
  readonly body: string;
  /** Null where no setting says how many there should be. */
  readonly wanted: number | null;
  readonly filled: number | null;
  readonly open: number | null;
  readonly over: number | null;
  readonly units: readonly {
    readonly unit: Represented;
    readonly name: string;
    readonly wanted: number;
    readonly serving: readonly Serving[];
  }[];
  /** Serving, but for none of those units. */
  readonly others: readonly Serving[];
}

export interface BodiesAnswer {
  readonly asOf: Day;
  readonly bodies: readonly BodyLine[];
  /** Terms that end within 60 days. */
  readonly ending: readonly {
    readonly body: string;
    readonly name: string;
    readonly to: Day;
    readonly daysLeft: number;
  }[];
  readonly inSeveral: readonly { readonly name: string; readonly bodies: readonly string[] }[];
  readonly report: Report;
}

export interface PackAnswer {
  readonly month: Month;
  readonly asOf: Day;
  readonly next: MeetingNext;
  readonly report: Report;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface MeetingsCommands {
  meetings: { takes: { asOf?: string; today?: string; write?: boolean }; answers: MeetingsAnswer };
  bodies: { takes: { asOf?: string; today?: string; write?: boolean }; answers: BodiesAnswer };
  /** The pack for the meeting at which a month is reported: the first after it. */
  pack: { takes: { month?: string; today?: string; write?: boolean }; answers: PackAnswer };
}
