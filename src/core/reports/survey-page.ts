/** One round of the opinion survey on one page: answers by groups and by people apart, and what people wrote. */

import { cellsTold, type ToldCell } from '../ledger/linking/told-cells.ts';
import type { Choices, GroupChoice, GroupSurvey, SurveyFacts, SurveyRound } from '../ledger/network/survey.ts';
import type { SurveyText } from '../ledger/network/survey-texts.ts';
import type { Day } from '../values/calendar.ts';
import { showCount } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { column, countLine, figures, OF_GROUP, tableBlock, tableRow } from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import { told } from './meetings-page.ts';
import { rowsNotCounted } from './notes.ts';
import type { Block, Report, TableRow } from './report.ts';

export interface SurveyPageFacts {
  readonly asOf: Day;
  /** The group, or the network. */
  readonly name: string;
  /** Null = there is no answer yet. */
  readonly survey: SurveyFacts | null;
  readonly history: readonly SurveyRound[];
  /** What groups are called; null on a group's own page. */
  readonly names: ReadonlyMap<string, string> | null;
  readonly notCounted: number;
}

/** The page of a round of the survey. */
export function surveyPage({ asOf, name, survey, history, names, notCounted }: SurveyPageFacts): Report {
  const round = survey === null ? words('', '') : words(` ครั้งที่ ${survey.round}`, `, round ${survey.round}`);
  return {
    title: words(`แบบสำรวจความคิดเห็น${round.th}`, `Opinion survey${round.en}`),
    subtitle: subtitleOf(name, asOf),
    blocks: survey === null ? [NO_SURVEY] : blocksOf(survey, history, names),
    notes: [
      ...(survey === null ? [] : notesOf(survey, names)),
      ...(notCounted > 0 ? [rowsNotCounted(notCounted)] : []),
    ],
  };
}

const NO_SURVEY = told(
  'ยังไม่มีคำตอบ จดในแท็บ แบบสำรวจ คำตอบละหนึ่งแถว (ครั้งที่ กลุ่ม จำนวนสมาชิกที่ตอบ ข้อ 1)',
  'No answer yet: enter each in a row of the tab Survey answers (round, group, people, question 1)',
);

const PEOPLE = ['better', 'same', 'none'] as const;
const CHOICES = [...PEOPLE, 'split'] as const;
const SAID: { readonly [choice in GroupChoice]: Words } = {
  better: words('ดีกว่าเดิม', 'Better'),
  same: words('ดีเหมือนเดิม', 'The same'),
  none: words('ไม่ตอบ', 'No answer'),
  split: words('เท่ากันสองฝ่าย', 'Evenly divided'),
};
const NOT_SENT = words('ยังไม่ส่ง', 'Not sent');

function blocksOf(
  survey: SurveyFacts,
  history: readonly SurveyRound[],
  names: ReadonlyMap<string, string> | null,
): readonly Block[] {
  return [
    questionOne(survey, names !== null),
    ...(names === null ? [] : [groupsTable(survey.groups, names)]),
    ...(history.length < 2 ? [] : [roundsTable(history, names !== null)]),
    ...textsTable('ข้อ 2 อะไรดีกว่าเดิม ด้วยวิธีใด', 'Question 2: what became better, and how', survey.better),
    ...textsTable('ข้อ 3 อะไรควรดีขึ้น ทำอย่างไร', 'Question 3: what should become better, and how', survey.wished),
  ];
}

function questionOne({ groups, answered, byGroups, byPeople, byMembers }: SurveyFacts, isNetwork: boolean): Block {
  if (!isNetwork) {
    const [{ answer } = { answer: null }] = groups;
    return figures('ข้อ 1', 'Question 1', [
      {
        label: words('คำตอบของกลุ่ม', 'The group’s answer'),
        show: 'text',
        value: answer === null ? NOT_SENT : SAID[answer],
      },
      ...PEOPLE.map((choice) =>
        countLine(
          `${SAID[choice].th} (คน)`,
          `${SAID[choice].en} (people)`,
          byPeople[choice],
          ofThem(byMembers[choice]),
        ),
      ),
    ]);
  }
  const of = groups.length;
  return tableBlock(
    words(`ข้อ 1 (${answered} จาก ${of} กลุ่ม)`, `Question 1 (${answered} of ${of} groups)`),
    [
      column('คำตอบ', 'Answer'),
      column('กลุ่ม', 'Groups', 'count'),
      column('คน', 'People', 'count'),
      column('ในนั้นตอบเอง (คน)', 'Of them themselves', 'count'),
    ],
    [
      ...CHOICES.filter((choice) => choice !== 'split' || byGroups.split > 0).map(
        (choice): TableRow =>
          tableRow(
            [
              SAID[choice],
              byGroups[choice],
              ...(choice === 'split' ? ['', ''] : [byPeople[choice], byMembers[choice]]),
            ],
            choice === 'none' ? 'soft' : 'plain',
          ),
      ),
      {
        kind: 'total',
        cells: [words('รวมที่ส่งคำตอบ', 'All that answered'), answered, sumOf(byPeople), sumOf(byMembers)],
      },
      ...(answered === of ? [] : [tableRow([NOT_SENT, of - answered, null, null], 'look' as const)]),
    ],
  );
}

const ofThem = (count: number): { readonly note?: Words } =>
  count === 0 ? {} : { note: words(`ตอบเอง ${showCount(count)}`, `${showCount(count)} themselves`) };

const sumOf = ({ same, better, none }: Choices): number => same + better + none;

function groupsTable(groups: readonly GroupSurvey[], names: ReadonlyMap<string, string>): Block {
  return tableBlock(
    words('คำตอบของแต่ละกลุ่ม', 'Answers by group'),
    [
      OF_GROUP,
      column('ข้อ 1', 'Question 1'),
      column('ดีกว่าเดิม (คน)', 'Better (people)', 'count'),
      column('ดีเหมือนเดิม (คน)', 'The same (people)', 'count'),
      column('ไม่ตอบ (คน)', 'No answer (people)', 'count'),
    ],
    groups.map(({ groupId, answer, people }) =>
      tableRow(
        [
          names.get(groupId) ?? groupId,
          answer === null ? NOT_SENT : SAID[answer],
          ...(answer === null ? [null, null, null] : [people.better, people.same, people.none]),
        ],
        answer === null ? 'look' : 'plain',
      ),
    ),
  );
}

function roundsTable(history: readonly SurveyRound[], isNetwork: boolean): Block {
  return tableBlock(
    words('เทียบทุกครั้ง', 'All rounds'),
    [
      column('ครั้งที่', 'Round'),
      ...(isNetwork
        ? [
            column('ตอบ (กลุ่ม)', 'Answered (groups)', 'count'),
            column('ดีกว่าเดิม (กลุ่ม)', 'Better (groups)', 'count'),
            column('ดีเหมือนเดิม (กลุ่ม)', 'The same (groups)', 'count'),
          ]
        : []),
      column('ดีกว่าเดิม (คน)', 'Better (people)', 'count'),
      column('ดีเหมือนเดิม (คน)', 'The same (people)', 'count'),
      column('ไม่ตอบ (คน)', 'No answer (people)', 'count'),
    ],
    history.map(({ round, answered, byGroups, byPeople }) =>
      tableRow([
        round,
        ...(isNetwork ? [answered, byGroups.better, byGroups.same] : []),
        byPeople.better,
        byPeople.same,
        byPeople.none,
      ]),
    ),
  );
}

function textsTable(th: string, en: string, texts: readonly SurveyText[]): readonly Block[] {
  if (texts.length === 0) return [];
  return [
    tableBlock(
      words(th, en),
      [
        column('เรื่อง', 'What'),
        column('วิธี', 'How'),
        column('กี่คำตอบ', 'Answers', 'count'),
        column('กี่กลุ่ม', 'Groups', 'count'),
      ],
      texts.map(({ what, how, times, groups }) => tableRow([what, how, times, groups])),
    ),
  ];
}

function notesOf({ odd, groups }: SurveyFacts, names: ReadonlyMap<string, string> | null): readonly Words[] {
  const notes: Words[] = [];
  const tell = (cells: readonly ToldCell[], th: string, en: string): void => {
    if (cells.length > 0) notes.push(words(`${th}: ${cellsTold(cells)}`, `${en}: ${cellsTold(cells)}`));
  };
  tell(
    odd.second,
    `ตอบข้อ 2 ทั้งที่ข้อ 1 ไม่ใช่ “ดีกว่าเดิม” ${odd.second.length} คำตอบ เก็บไว้แล้ว โปรดถามซ้ำ`,
    `Question 2 answered though question 1 is not “better”: ${odd.second.length} kept, please ask again`,
  );
  tell(odd.twice, 'ตอบซ้ำ นับแถวล่าสุด แถวที่ไม่นับ', 'Answered twice, the later row counts; not counted');
  tell(odd.unknown, 'เลขสมาชิกไม่มีในทะเบียน นับคำตอบแล้ว โปรดตรวจ', 'No such member in the register; counted, please check');
  tell(odd.withoutPeople, 'ไม่ได้บอกว่ากี่คนตอบ', 'It is not said how many people answered');
  for (const { groupId, people, members } of odd.differing) {
    const name = names?.get(groupId) ?? groupId;
    notes.push(
      words(
        `${name}: กลุ่มสรุปว่า ${showCount(people)} คน แต่มีคำตอบรายคน ${showCount(members)} คน นับตามที่กลุ่มสรุป`,
        `${name}: the summary says ${showCount(people)} people, ${showCount(members)} answered themselves; the summary counts`,
      ),
    );
  }
  if (groups.some(({ from }) => from === 'members')) {
    notes.push(
      words(
        'กลุ่มที่มีแต่คำตอบรายคน คำตอบของกลุ่มคือข้อที่คนตอบมากที่สุด',
        'A group without a summary answers what most of its members answered',
      ),
    );
  }
  return notes;
}
