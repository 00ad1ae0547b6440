/** The command that makes a former member nameless in every tab; the number, and with it every figure, stays. */

import { changesOf, type OwnTabs, type Part } from '../../tables/change-tabs.ts';
import type { CellsWrite, Changes } from '../../tables/changes.ts';
import { hashOf } from '../../values/hash.ts';
import { type Words, words } from '../../values/words.ts';
import type { ErasedCell } from '../answers/personal.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { takesWrong } from '../problems.ts';
import { flagIn, listIn, posts, textIn } from '../takes.ts';
import { askedPerson } from './asked-person.ts';
import { barsTo } from './bars.ts';
import { type Erasing, erasureOf } from './erasing.ts';
import { isNamed } from './held-rows.ts';
import type { Person } from './person.ts';
import { eraseBarred, erasedAlready, eraseNames, eraseReason } from './problems-personal.ts';

const WARNS: readonly Words[] = [
  words(
    'ลบแล้วย้อนคืนไม่ได้ โปรแกรมไม่เก็บชื่อไว้ที่ใดเลย และการกระทำเก่าที่มีชื่อนี้จะย้อนคืนไม่ได้ด้วย',
    'It cannot be undone: the name is kept nowhere, and earlier actions that hold it can no longer be undone either.',
  ),
  words(
    'เลขสมาชิกและรายการเงินทุกแถวยังอยู่ กฎหมายให้เก็บบัญชีไว้ ทุกยอดจึงเท่าเดิม',
    'The number and every entry of money stay, as accounts must be kept: every figure is as before.',
  ),
  words(
    'ประวัติเวอร์ชันของ Google ไฟล์สำเนา ไฟล์อื่น และกระดาษที่พิมพ์แล้ว โปรแกรมลบให้ไม่ได้',
    'Google’s version history, copies, other files and what is on paper are out of the program’s reach.',
  ),
];

export const erase: Command<'erase'> = {
  name: 'erase',
  caption: words('ลบข้อมูลส่วนตัว', 'Erase personal data'),
  acts: posts,
  plan: (takes, context) => {
    const post = flagIn(takes, 'post');
    const chosen = addressesIn(takes);
    const { workbook, found, person, rows } = askedPerson(takes, context);
    const { group, member } = found;
    const { replaces, asks, stays } = erasureOf(person, rows, context.language);
    const bars = barsTo(workbook, person);
    const more = chosen.map((at) => {
      const asked = asks.find((one) => one.at === at);
      if (asked === undefined) throw takesWrong({ name: 'also' });
      return asked;
    });
    const cells = [...replaces, ...more];
    const plan = {
      answer: {
        groupId: group.groupId,
        memberId: member.memberId,
        name: member.name,
        bars,
        replaces: replaces.map(shown),
        asks: asks.map(shown),
        stays,
        warns: WARNS,
        erased: post,
      },
      says: post
        ? words(`ลบแล้ว ${cells.length} ช่อง`, `${cells.length} cells are nameless now`)
        : words(`จะลบ ${replaces.length} ช่อง`, `${replaces.length} cells would be erased`),
      ...WRITES_NOTHING,
    };
    if (!post) return plan;
    if (bars.length > 0)
      throw eraseBarred({
        why: bars.map(({ th }) => th).join(', '),
        whyInEnglish: bars.map(({ en }) => en).join(', '),
      });
    const what = reasonIn(takes, person);
    if (cells.length === 0) throw erasedAlready({});
    const own: OwnTabs = { book: workbook.book, grids: context.grids(), language: context.language };
    return { ...plan, changes: changesTo(own, person, cells, what) };
  },
};

const shown = ({ at, header, says, becomes }: Erasing): ErasedCell => ({ at, header, says, becomes });

/** The addresses of the cells that a person has decided on. */
function addressesIn(takes: unknown): readonly string[] {
  return [...new Set(listIn(takes, 'also') ?? [])].map((one) => {
    if (typeof one !== 'string') throw takesWrong({ name: 'also' });
    return one;
  });
}

/** What the log says for good: why, and who did it. Throws Problem where it would name the person. */
function reasonIn(takes: unknown, person: Person): Words {
  const reason = textIn(takes, 'reason');
  const by = textIn(takes, 'by');
  if (reason === null || by === null) throw eraseReason({});
  if (isNamed(person, reason) || isNamed(person, by)) throw eraseNames({});
  return words(`ลบข้อมูลส่วนตัว (${reason}) โดย ${by}`, `Erased personal data (${reason}) by ${by}`);
}

/** What takes the place of the id that joined a person's memberships, so that he is still counted once. */
function joined({ of }: Person, token: string): readonly Part[] {
  if (of.length < 2) return [];
  return of.flatMap(({ member: { registered, memberships } }) =>
    registered ? memberships.map(({ row }): Part => ({ sets: 'members', at: row, values: { person: token } })) : [],
  );
}

const nameless = ({ tab, row, column, cell, becomes }: Erasing): CellsWrite => ({
  kind: 'cells',
  tab,
  row,
  column,
  cells: [[becomes]],
  formats: [[/^\d/.test(becomes) ? '@' : '']],
  were: [[cell]],
  besideFormulas: true,
});

function changesTo(own: OwnTabs, person: Person, cells: readonly Erasing[], what: Words): Changes {
  const whose = hashOf(person.of.map(({ group, member }) => `${group.groupId}|${member.key}`).join('\n'));
  const changes = changesOf(own, `erase-${whose}`, joined(person, `x${whose}`));
  return {
    ...changes,
    cells: [...changes.cells, ...cells.map(nameless)],
    about: { groups: person.of.map(({ group }) => group.group.name), month: null },
    what,
    forgets: person.texts,
  };
}
