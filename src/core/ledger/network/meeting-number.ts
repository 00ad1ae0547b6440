/** The numbers of meetings: `5/2549` is the fifth of the Buddhist year 2549. */
import { idKey } from '../../values/id-key.ts';
import { readYear } from '../../values/read-year.ts';
import { choiceKey } from '../../values/text.ts';

export interface MeetingNumber {
  readonly sequence: number;
  /** Null where only the sequence is written. */
  readonly buddhistYear: number | null;
}

const NUMBER = /^(?:ครั้งที่)?0*([1-9]\d{0,3})(?:\/(\d+))?$/;

/** The number in `5/2549`, `ครั้งที่ ๕/๔๙`, `5/2006` or `5`; null where there is none. */
export function meetingNumber(meetingId: string): MeetingNumber | null {
  const found = NUMBER.exec(choiceKey(meetingId));
  if (found === null) return null;
  const sequence = Number(found[1]);
  if (found[2] === undefined) return { sequence, buddhistYear: null };
  const read = readYear(found[2]);
  return read === null ? null : { sequence, buddhistYear: read.year + 543 };
}

/** What meetings are found by: one number written in two ways is one meeting. */
export function meetingKey(meetingId: string): string {
  const number = meetingNumber(meetingId);
  return number === null ? idKey(meetingId) : `${number.sequence}/${number.buddhistYear ?? ''}`;
}
