/** The command that shows which tabs and rows should be protected, and protects them or lifts that again. */
import { words } from '../../values/words.ts';
import type { Guard, GuardLine } from '../answers/protect.ts';
import type { Command } from '../command.ts';
import { choiceIn, textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { addressOf, guardsFor, isSameGuard, standsAs } from './guards.ts';
import { addressUnreadable } from './problems-trust.ts';

export const protect: Command<'protect'> = {
  name: 'protect',
  caption: words('ป้องกันแท็บ', 'Protect tabs'),
  acts: (takes) => choiceIn(takes, 'does', ['set', 'lift']) !== null,
  plan: (takes, context) => {
    const does = choiceIn(takes, 'does', ['set', 'lift']);
    const typed = textIn(takes, 'committee');
    const now = context.guards();
    // Whoever may write result tabs now goes on doing so unless told otherwise.
    const known =
      now.ours
        .find(({ name, editors }) => name === 'result' && editors !== null)
        ?.editors?.filter((one) => addressOf(one) !== null) ?? [];
    const committee = typed === null ? known : addressesIn(typed);
    const workbook = openWorkbook(takes, context);
    const wanted = guardsFor(workbook, now.made, committee);
    const guards = does === 'lift' ? [] : wanted.guards;
    const goes = now.ours.filter((one) => !guards.some((guard) => isSameGuard(one, guard)));
    const lines = [...guards.map((guard) => lineOf(guard, now.ours)), ...goes.map((guard) => lineOf(guard, null))];
    const changes = lines.filter(({ state }) => state !== 'asWanted').length;
    const count = guards.length;
    return {
      answer: { lines, changes, standing: now.ours.length, without: wanted.without, committee: committee.join(', ') },
      says:
        does === null
          ? words(`จะป้องกัน ${count} แห่ง เปลี่ยน ${changes} แห่ง`, `${count} places to protect, ${changes} would change`)
          : does === 'lift'
            ? words(`เลิกป้องกันแล้ว ${changes} แห่ง`, `Protection lifted in ${changes} places`)
            : words(`ป้องกันแล้ว ${count} แห่ง`, `${count} places are protected`),
      writes: [],
      ...(does === null || changes === 0 ? {} : { guards: { wants: guards, goes } }),
      selects: null,
      remembers: {},
    };
  },
};

/** Addresses with commas or blanks between them. Throws Problem. */
function addressesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[,;\s]+/).filter((one) => one !== ''))].map((one) => {
    const address = addressOf(one);
    if (address === null) throw addressUnreadable({ text: one });
    return address;
  });
}

/** A protection in words; without those that stand it is one that goes. */
function lineOf(guard: Guard, ours: readonly Guard[] | null): GuardLine {
  const { tab, rows, editors, name } = guard;
  const there = ours?.find((one) => isSameGuard(one, guard));
  const who =
    editors === null
      ? words('ทุกคน โดยเตือนก่อน', 'everybody, after a warning')
      : words(['เจ้าของไฟล์', ...editors].join(', '), ['the owner', ...editors].join(', '));
  const what = rows
    ? rows.from === rows.to
      ? words(`แถวที่ปิดงวดแล้ว ${rows.from}`, `closed row ${rows.from}`)
      : words(`แถวที่ปิดงวดแล้ว ${rows.from}–${rows.to}`, `closed rows ${rows.from}–${rows.to}`)
    : name === 'result'
      ? words('แท็บที่โปรแกรมทำ', 'a tab made by the program')
      : words('แท็บของกลุ่ม', 'a group’s tab');
  return { tab, what, who, state: !ours ? 'goes' : !there ? 'new' : standsAs(there, guard) ? 'asWanted' : 'changes' };
}
