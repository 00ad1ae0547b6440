/** Findings that people have seen and accepted, each with its reason; a row that is cancelled or deleted brings the finding back. */
import { id, required, text } from './column.ts';
import { date, entryKey, groupIdOrAll, memberId, rowStatus } from './shared.ts';
import { table } from './table.ts';

export const accepted = table(['เรื่องที่รับทราบ', 'Accepted findings'], {
  groupId: groupIdOrAll,
  /** The code of the finding. */
  code: required(id('รหัสเรื่อง', 'Finding')),
  memberId,
  /** What it was, for people who read the tab. */
  about: text('เรื่อง', 'About'),
  reason: required(text('เหตุผล', 'Reason')),
  by: required(text('ผู้รับทราบ', 'Accepted by')),
  date,
  /** What the finding is known by, wherever its row stands and whatever its tab is called. */
  matter: required(id('ลายมือเรื่อง', 'Matter')),
  rowStatus,
  entryKey,
});
