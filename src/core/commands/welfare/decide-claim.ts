/** The command by which committee members approve a welfare claim, two of them, or refuse it. */

import { APPROVALS } from '../../ledger/welfare/claim-lines.ts';
import { voucherOf } from '../../reports/voucher.ts';
import { idKey } from '../../values/id-key.ts';
import { nameKey } from '../../values/text.ts';
import { words } from '../../values/words.ts';
import type { ClaimLine } from '../answers/welfare.ts';
import { changesIn } from '../changes-in.ts';
import type { Command } from '../command.ts';
import { approverIsMember, approverNotNamed, approverTwice, reasonNeeded, takesWrong } from '../problems.ts';
import { choiceIn, textIn } from '../takes.ts';
import { type ClaimFound, claimAt, settled } from './claim-at.ts';

interface Decision {
  readonly values: { readonly status?: ClaimLine['status']; readonly approvedBy?: string; readonly note?: string };
  readonly line: ClaimLine;
}

export const decideClaim: Command<'decideClaim'> = {
  name: 'decideClaim',
  caption: words('พิจารณาคำขอ', 'Decide a claim'),
  acts: () => true,
  plan: (takes, context) => {
    const decides = choiceIn(takes, 'decides', ['approve', 'refuse']);
    if (decides === null) throw takesWrong({ name: 'decides' });
    // Names stand in one cell, with commas between them.
    const by = textIn(takes, 'by')
      ?.replace(/ และ |[,;\s]+/g, ' ')
      .trim();
    if (!by) throw approverNotNamed({});
    const reason = textIn(takes, 'reason');
    const found = claimAt(takes, context);
    const { book, group, row } = found;
    const { values, line } = decides === 'approve' ? approved(found, by) : refused(found, by, reason);
    const action = found.actionOf(decides, nameKey(by), row.approvedBy ?? '');
    const { name } = line;
    return {
      answer: { claim: line, voucher: voucherOf(group, line), action },
      says:
        decides === 'refuse'
          ? words(`ไม่อนุมัติคำขอของ ${name}`, `The claim of ${name} is refused`)
          : line.approvalsLeft > 0
            ? words(`${by} อนุมัติแล้ว ต้องมีอีก ${line.approvalsLeft} คน`, `${by} approves; ${line.approvalsLeft} more must`)
            : words(`อนุมัติคำขอของ ${name} แล้ว จ่ายได้`, `The claim of ${name} is approved and may be paid`),
      writes: [],
      changes: {
        ...changesIn(book, context, action, [{ sets: 'claims', at: row, values }]),
        what: decides === 'refuse' ? words('ไม่อนุมัติคำขอ', 'Refuse a claim') : words('อนุมัติคำขอ', 'Approve a claim'),
      },
      selects: null,
      remembers: {},
    };
  },
};

/** A claim that one more person approves. Throws Problem. */
function approved({ row, line, group }: ClaimFound, by: string): Decision {
  const { status, approvedBy } = line;
  if (status === 'paid' || status === 'refused') throw settled(line);
  if (approvedBy.some((name) => nameKey(name) === nameKey(by))) throw approverTwice({ name: by });
  if (status === 'approved' && line.approvalsLeft === 0) throw settled(line);
  const member = group.memberByKey.get(idKey(line.memberId));
  if (nameKey(line.name) === nameKey(by) || idKey(by) === member?.key) throw approverIsMember({ name: by });
  const names = [...approvedBy, by];
  const approvalsLeft = Math.max(0, APPROVALS - names.length);
  const text = row.approvedBy ? `${row.approvedBy}, ${by}` : by;
  const after = approvalsLeft === 0 ? 'approved' : status;
  return {
    values: after === status ? { approvedBy: text } : { approvedBy: text, status: after },
    line: { ...line, status: after, approvedBy: names, approvalsLeft },
  };
}

/** A claim that is refused; the reason joins what stands in its note. Throws Problem. */
function refused({ row, line }: ClaimFound, by: string, reason: string | null): Decision {
  if (line.status === 'paid' || line.status === 'refused') throw settled(line);
  if (reason === null) throw reasonNeeded({});
  const why = `ไม่อนุมัติ: ${reason} (${by})`;
  const note = row.note ? `${row.note} · ${why}` : why;
  return {
    values: { status: 'refused', note },
    line: { ...line, status: 'refused', approvalsLeft: 0, note },
  };
}
