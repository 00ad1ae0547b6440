/** The paper of somebody who leaves: what he has, what he owes, what he is paid, and whom he stands for. */

import type { Member } from '../ledger/ledger.ts';
import type { Leaving } from '../ledger/loans/leaving.ts';
import { bahtInWords } from '../values/baht-words.ts';
import type { Day } from '../values/calendar.ts';
import { minus, satang, ZERO } from '../values/satang.ts';
import { showBaht } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { figures, moneyLine } from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import type { Block, Report } from './report.ts';

export interface LeavingFacts {
  readonly member: Member;
  readonly leaving: Leaving;
  /** Whether the group gives: contributions are then not paid back. */
  readonly gives: boolean;
  /** Of the group. */
  readonly name: string;
  readonly on: Day;
}

/** The page of one leaving. */
export function leavingPage({ member, leaving, gives, name, on }: LeavingFacts): Report {
  const { savings, deposits, shares, loans, pays } = leaving;
  const owes = pays < 0;
  return {
    title: words(
      `ลาออกจากสมาชิก · ${member.name} (${member.memberId})`,
      `Leaving · ${member.name} (${member.memberId})`,
    ),
    subtitle: subtitleOf(name, on),
    blocks: [
      figures('เงินของสมาชิก', 'What the member has', [
        moneyLine('เงินสัจจะ', 'Savings', gives ? null : savings),
        moneyLine('เงินฝากพิเศษ', 'Special deposits', gives ? null : deposits),
        moneyLine('ค่าหุ้น', 'Shares', shares),
        ...loans.flatMap(({ loan: { loanId }, settlement }) => [
          moneyLine(`หัก เงินกู้ ${loanId}`, `Less loan ${loanId}`, minus(ZERO, settlement.principal)),
          moneyLine(`หัก ดอกเบี้ย ${loanId}`, `Less interest of ${loanId}`, minus(ZERO, settlement.interest)),
        ]),
        moneyLine(owes ? 'ยังค้างกลุ่ม' : 'จ่ายให้สมาชิก', owes ? 'Still owed to the group' : 'Paid to the member', pays, {
          total: true,
          ...(owes ? { tone: 'bad' as const } : {}),
        }),
      ]),
      ...guaranteeBlocks(leaving),
      {
        kind: 'text',
        title: null,
        paragraphs: [
          owes
            ? words(
                `เงินที่มีไม่พอหักหนี้ ต้องชำระเพิ่ม ${showBaht(satang(-pays))} บาท (${bahtInWords(satang(-pays))}) ก่อน จึงจะลาออกได้`,
                `What there is does not cover the loans: ${showBaht(satang(-pays))} baht have to be paid first.`,
              )
            : words(
                `ได้รับเงิน ${showBaht(pays)} บาท (${bahtInWords(pays)}) ครบถ้วนแล้ว และไม่มีหนี้ค้างกับกลุ่ม`,
                `Received ${showBaht(pays)} baht in full; nothing is owed to the group.`,
              ),
          ...(gives
            ? [words('เงินสมทบเป็นเงินที่ให้กองทุน จึงไม่คืน', 'Contributions are given to the fund and not paid back.')]
            : []),
        ],
      },
      {
        kind: 'signatures',
        title: null,
        signs: [
          words('สมาชิกผู้ลาออก', 'The member'),
          words('เหรัญญิก', 'Treasurer'),
          words('ประธานกลุ่ม', 'Chair'),
          words('พยาน', 'Witness'),
        ],
      },
    ],
    notes: [],
  };
}

function guaranteeBlocks({ guarantees }: Leaving): readonly Block[] {
  if (guarantees.length === 0) return [];
  const paragraphs: readonly Words[] = [
    ...guarantees.map((loan) => words(guaranteeText(loan), guaranteeText(loan))),
    words('ควรหาผู้ค้ำประกันคนใหม่ก่อนลาออก', 'Another guarantor should be found first.'),
  ];
  return [{ kind: 'text', title: words('ยังค้ำประกันสัญญาเหล่านี้', 'Still stands guarantor for'), paragraphs }];
}

/** A loan that the member stands for: its number and its borrower. */
export function guaranteeText({ loanId, entry }: Leaving['guarantees'][number]): string {
  return entry.member === null ? loanId : `${loanId} · ${entry.member.name}`;
}
