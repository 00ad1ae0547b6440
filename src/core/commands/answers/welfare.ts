/** What the commands about welfare answer: a member's rights, a group's claims and what they come to, and a claim decided or paid. */
import type { ClaimLine } from '../../ledger/welfare/claim-lines.ts';
import type { RightLine } from '../../ledger/welfare/member-rights.ts';
import type { Report } from '../../reports/report.ts';
import type { RightsFacts } from '../../reports/rights-page.ts';
import type { Day } from '../../values/calendar.ts';
import type { Satang } from '../../values/satang.ts';
import type { Words } from '../../values/words.ts';

export type { ClaimLine } from '../../ledger/welfare/claim-lines.ts';
export type { RightLine } from '../../ledger/welfare/member-rights.ts';

export interface RightsAnswer extends RightsFacts {
  readonly report: Report;
}

export interface WelfareAnswer {
  readonly asOf: Day;
  readonly groupId: string;
  readonly name: string;
  /** Requested or approved, not yet paid. */
  readonly waiting: readonly ClaimLine[];
  /** Money by where it came from, since the fund began. */
  readonly sources: readonly { readonly source: Words; readonly amount: Satang; readonly share: number | null }[];
  readonly matching: {
    readonly cutoff: Day;
    readonly perMember: Satang;
    readonly members: number;
    readonly expected: Satang;
    readonly received: Satang;
    /** Members by how many rounds the state has matched before. */
    readonly byRounds: readonly { readonly rounds: number; readonly members: number }[];
  } | null;
  readonly coverage: {
    readonly liquid: Satang;
    readonly yearlyPayout: Satang;
    readonly ratio: number | null;
  };
  /** Who reaches the ladder of old age, and when. */
  readonly pension: readonly {
    readonly within: 12 | 36 | 60;
    readonly members: readonly {
      readonly memberId: string;
      readonly name: string;
      readonly from: Day;
      readonly amount: Satang;
    }[];
    readonly perMonth: Satang;
  }[];
  /** Those who have come to it by now; null = no such benefit. */
  readonly pensionNow: { readonly members: number; readonly perMonth: Satang } | null;
  readonly readiness: readonly {
    readonly item: Words;
    readonly state: 'yes' | 'no' | 'ask';
    readonly detail: Words;
  }[];
  readonly report: Report;
}

/** A claim after it was decided or paid, with the voucher to print. */
export interface ClaimAnswer {
  readonly claim: ClaimLine;
  readonly voucher: Report;
  /** Names the action for `undo`; null where nothing was changed. */
  readonly action: string | null;
}

/** A claim as it would stand, or stands, in the tab: with its right on that day, and what speaks against it. */
export interface RequestAnswer {
  readonly groupId: string;
  /** What may be asked for. */
  readonly benefits: readonly { readonly code: string; readonly name: string; readonly per: RightLine['per'] }[];
  /** Null until member, benefit and day are given. */
  readonly claim: ClaimLine | null;
  readonly voucher: Report | null;
  /** Names the action for `undo`; null where nothing was changed. */
  readonly action: string | null;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface WelfareCommands {
  rights: { takes: { member: string; group?: string; on?: string; today?: string }; answers: RightsAnswer };
  welfare: { takes: { group?: string; asOf?: string; today?: string; write?: boolean }; answers: WelfareAnswer };
  /** `tab` and `row` say which claim, and `knownBy` keeps it from being another that stands there by now; `by` is who decides. */
  decideClaim: {
    takes: {
      tab: string;
      row: number;
      knownBy?: string;
      decides: 'approve' | 'refuse';
      by: string;
      reason?: string;
      today?: string;
    };
    answers: ClaimAnswer;
  };
  /** Pays an approved claim; without `pay` it only gives the voucher. */
  payClaim: {
    takes: {
      tab: string;
      row: number;
      knownBy?: string;
      pay?: boolean;
      date?: string;
      place?: string;
      payer?: string;
      witness?: string;
      today?: string;
    };
    answers: ClaimAnswer;
  };
  /** A new claim; without an amount that of the right, without `post` only looked at. */
  requestClaim: {
    takes: {
      group?: string;
      member?: string;
      code?: string;
      eventDate?: string;
      requestDate?: string;
      units?: string;
      amount?: string;
      note?: string;
      post?: boolean;
      today?: string;
    };
    answers: RequestAnswer;
  };
}
