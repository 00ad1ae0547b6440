/** The command that sets a rule from a day on: a new row of the Rules tab, never over an old one. */

import type { GroupLedger } from '../../ledger/ledger.ts';
import { isRuleName, RULES, type RuleName, type RuleValue } from '../../rules/keys.ts';
import { readRuleValue } from '../../rules/read-rule.ts';
import { RULE_WORDS, usedSince } from '../../rules/rule-words.ts';
import { expectedOf, ruleRow } from '../../rules/rulebook.ts';
import { saidValue, typedValue } from '../../rules/said-rule.ts';
import { type Day, firstDay, lastDay, monthOf } from '../../values/calendar.ts';
import type { Cell } from '../../values/cell.ts';
import { hashOf } from '../../values/hash.ts';
import { showDay, showMonth } from '../../values/show.ts';
import { villageNumber } from '../../values/text.ts';
import { type Words, words } from '../../values/words.ts';
import { changesIn } from '../changes-in.ts';
import { groupNamed } from '../choose.ts';
import type { Command } from '../command.ts';
import { resolutionMissing } from '../problems.ts';
import { ruleDayMissing, ruleNotNamed, ruleWrong } from '../problems-entering.ts';
import { dayIn, flagIn, posts, textIn } from '../takes.ts';
import { openWorkbook, type Workbook } from '../workbook.ts';
import { usualValue } from './rules-in-force.ts';

interface Asked {
  readonly key: RuleName;
  readonly value: RuleValue;
  readonly group: GroupLedger | null;
  readonly village: string | null;
  readonly from: Day;
}

export const setRule: Command<'setRule'> = {
  name: 'setRule',
  caption: words('ตั้งกติกา', 'Set a rule'),
  acts: posts,
  plan: (takes, context) => {
    const key = textIn(takes, 'key') ?? '';
    if (!isRuleName(key)) throw ruleNotNamed({ rule: key });
    const { asks } = RULE_WORDS[key];
    const value = readRuleValue(RULES[key].kind, textIn(takes, 'value') ?? '', context.zone);
    if (value === null || value === '') throw ruleWrong({ asks: asks.th, asksEn: asks.en, like: expectedOf(key) });
    const from = dayIn(takes, 'effectiveFrom');
    if (from === null) throw ruleDayMissing({});
    const resolution = textIn(takes, 'resolution');
    const post = flagIn(takes, 'post');
    if (post && resolution === null) throw resolutionMissing({});
    const typedVillage = textIn(takes, 'village');
    const typedGroup = textIn(takes, 'group');
    const workbook = openWorkbook(takes, context);
    const { book, ledger } = workbook;
    const group = typedGroup === null ? null : groupNamed(ledger.groups, typedGroup);
    const asked = { key, value, group, village: villageNumber(typedVillage), from };
    const groupId = group?.groupId ?? '';
    const action = `rule-${hashOf([groupId, typedVillage, key, typedValue(key, value), from, resolution].join('\n'))}`;
    const says = saidChange(workbook, asked, resolution);
    const changes = changesIn(book, context, action, [
      {
        adds: 'rules',
        groupId,
        records: [{ key, value: cellOf(key, value), effectiveFrom: from, resolution, village: typedVillage }],
      },
    ]);
    return {
      answer: { says, warnings: warningsOf(workbook, asked), action: post ? action : null },
      says,
      writes: [],
      ...(post && changes.cells.length > 0 ? { changes } : {}),
      selects: null,
      remembers: {},
    };
  },
};

/** A value as its cell: numbers as numbers, the rest as it is typed. */
function cellOf(key: RuleName, value: RuleValue): Cell {
  const { kind } = RULES[key].kind;
  const typed = typedValue(key, value);
  return (kind === 'money' || kind === 'count') && typed !== 'off' ? Number(typed) : typed;
}

const shownDay = (day: Day): Words => words(showDay(day, 'th', 'said'), showDay(day, 'en', 'said'));

/** `ตั้งแต่ 1 ม.ค. 2570 ค่าสมัครแรกเข้า 50 บาท แทน 20 บาท · มติ 5/2569`. */
function saidChange(
  { ledger }: Workbook,
  { key, value, group, village, from }: Asked,
  resolution: string | null,
): Words {
  const { asks } = RULE_WORDS[key];
  const before =
    ruleRow(ledger.rules, key, { groupId: group?.groupId ?? '', village }, from)?.value ?? usualValue(key, group);
  const was = before === null ? null : saidValue(key, before);
  const [is, day] = [saidValue(key, value), shownDay(from)];
  const [who, whoEn] = [group?.group.name ?? 'ทุกกลุ่ม', group?.group.name ?? 'all groups'];
  const [moo, mooEn] = village === null ? ['', ''] : [` หมู่ ${village}`, `, village ${village}`];
  const by = resolution === null ? words('', '') : words(` · มติ ${resolution}`, ` · resolution ${resolution}`);
  return words(
    `ตั้งแต่ ${day.th} ${who}${moo} · ${asks.th}: ${is.th}${was === null ? '' : ` แทน ${was.th}`}${by.th}`,
    `From ${day.en}, ${whoEn}${mooEn} · ${asks.en}: ${is.en}${was === null ? '' : ` instead of ${was.en}`}${by.en}`,
  );
}

function warningsOf({ ledger, today }: Workbook, { key, group, village, from }: Asked): readonly Words[] {
  const found: Words[] = [];
  const closed = (group === null ? ledger.groups : [group])
    .map(({ closings }) => closings.last)
    .reduce((last, one) => (one !== null && (last === null || one > last) ? one : last), null);
  if (closed !== null && from <= lastDay(closed))
    found.push(
      words(
        `ปิดเดือน${showMonth(closed, 'th')} แล้ว กติกาที่ย้อนไปก่อนนั้นทำให้ยอดเดือนที่ปิดไปแล้วเปลี่ยน`,
        `${showMonth(closed, 'en')} is closed: a rule from before that changes months that were reported`,
      ),
    );
  else if (from < firstDay(monthOf(today)))
    found.push(
      words('ตั้งย้อนหลัง ยอดของเดือนที่ผ่านมาจะคิดใหม่', 'It lies in the past: figures of past months will be worked out anew'),
    );
  const rows = ledger.rules.rows.get(key) ?? [];
  const later = rows.find(
    (row) =>
      row.groupId === (group?.groupId ?? null) && row.village === village && row.from !== null && row.from > from,
  );
  if (later?.from) {
    const day = shownDay(later.from);
    const next = saidValue(key, later.value);
    found.push(
      words(
        `ใช้ถึงก่อน ${day.th} เพราะตั้งไว้แล้วว่าตั้งแต่วันนั้น ${next.th}`,
        `It holds until ${day.en}, from when ${next.en} is set`,
      ),
    );
  }
  const own = rows.flatMap(({ groupId }) => (groupId === null ? [] : [groupId]));
  if (group === null && own.length > 0) {
    const names = ledger.groups.filter(({ groupId }) => own.includes(groupId)).map((one) => one.group.name);
    if (names.length > 0)
      found.push(words(`ยังใช้ค่าของตัวเอง: ${names.join(', ')}`, `These keep their own: ${names.join(', ')}`));
  }
  const since = usedSince(key);
  return since === null ? found : [...found, since];
}
