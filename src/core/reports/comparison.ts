/** Groups, areas and issues side by side, and the groups ranked in a chart. */
import type { Figures } from '../ledger/figures.ts';
import { type Words, words } from '../values/words.ts';
import { column, share } from './figure-lines.ts';
import type { AreaMonth, GroupMonth, IssueMonth, SumMonth } from './lines.ts';
import type { Block, Column, Show, TableRow, Value } from './report.ts';

interface Compared {
  readonly label: Words;
  readonly show: Show;
  readonly of: (figures: Figures) => number | null;
}

const COMPARED: readonly Compared[] = [
  { ...column('สมาชิก', 'Members', 'count'), of: ({ members }) => members.closing },
  { ...column('ต้องส่ง', 'Due', 'money'), of: ({ contributions }) => contributions?.due ?? null },
  { ...column('ส่งแล้ว', 'Paid', 'money'), of: ({ contributions }) => contributions?.covered ?? null },
  { ...column('ร้อยละ', 'Share', 'percent'), of: (figures) => shareCovered(figures) },
  { ...column('ค้างส่ง', 'Owed', 'money'), of: ({ contributions }) => contributions?.arrears ?? null },
  {
    ...column('ค้าง (คน)', 'Owing (people)', 'count'),
    of: ({ contributions }) => contributions?.arrearsMembers ?? null,
  },
  { ...column('จ่ายสวัสดิการ', 'Welfare paid', 'money'), of: ({ welfare }) => welfare.paid },
  { ...column('เงินกู้คงค้าง', 'Loans', 'money'), of: ({ loans }) => loans.outstanding },
  { ...column('ค้างชำระ', 'Overdue', 'money'), of: ({ loans }) => loans.overdue },
  { ...column('เงินสดและธนาคาร', 'Cash and bank', 'money'), of: ({ money }) => money.closing },
  { ...column('เงินกองทุน', 'Fund', 'money'), of: ({ fund }) => fund.total },
];

function shareCovered({ contributions }: Figures): number | null {
  return contributions ? share(contributions.covered, contributions.due) : null;
}

const cellsOf = (figures: Figures): readonly Value[] => COMPARED.map(({ of }) => of(figures));
const columns: readonly Column[] = COMPARED.map(({ label, show }) => ({ label, show }));

/** Every group that takes part, and their total. */
export function comparisonOfGroups(groups: readonly GroupMonth[], network: SumMonth): Block {
  return {
    kind: 'table',
    title: words('เทียบกลุ่ม', 'Groups side by side'),
    columns: [column('กลุ่ม', 'Group'), ...columns],
    rows: [
      ...groups.map(
        (group): TableRow => ({
          kind: 'row',
          ...(group.state === 'none' ? { tone: 'soft' } : {}),
          cells: [group.name, ...cellsOf(group)],
        }),
      ),
      { kind: 'total', cells: [partOf(network), ...cellsOf(network)] },
    ],
  };
}

const partOf = ({ reported, groups }: SumMonth): Words =>
  words(`รวม (มีรายการ ${reported} จาก ${groups} กลุ่ม)`, `Total (entries of ${reported} of ${groups} groups)`);

const LEVELS: { readonly [level in AreaMonth['level']]: Words } = {
  region: words('', ''),
  province: words('จ.', 'Province '),
  amphoe: words('อ.', 'Amphoe '),
  tambon: words('ต.', 'Tambon '),
};

/** Areas from the widest down, each with the sum of its groups. */
export function comparisonOfAreas(areas: readonly AreaMonth[]): Block {
  const ordered = [...areas].sort((a, b) => (a.path.join('\n') < b.path.join('\n') ? -1 : 1));
  return {
    kind: 'table',
    title: words('รวมตามพื้นที่', 'By area'),
    columns: [column('พื้นที่', 'Area'), column('กลุ่ม (มีรายการ)', 'Groups (with entries)'), ...columns],
    rows: ordered.map((area): TableRow => {
      const level = LEVELS[area.level];
      return {
        kind: area.level === 'tambon' ? 'row' : 'subtotal',
        cells: [words(`${level.th}${area.name}`, `${level.en}${area.name}`), partShown(area), ...cellsOf(area)],
      };
    }),
  };
}

/** Issues; a group may stand in several, so they do not add up to the network. */
export function comparisonOfIssues(issues: readonly IssueMonth[]): Block {
  return {
    kind: 'table',
    title: words('รวมตามประเด็น (กลุ่มหนึ่งอยู่ได้หลายประเด็น)', 'By issue (a group may stand in several)'),
    columns: [column('ประเด็น', 'Issue'), column('กลุ่ม (มีรายการ)', 'Groups (with entries)'), ...columns],
    rows: issues.map(
      (issue): TableRow => ({
        kind: 'row',
        cells: [issue.name, partShown(issue), ...cellsOf(issue)],
      }),
    ),
  };
}

const partShown = ({ groups, reported }: SumMonth): Words =>
  words(`${groups} (${reported})`, `${groups} (${reported})`);

/** The groups ranked by the share of this month's contributions that is paid; by their fund where none is due. */
export function groupsChart(groups: readonly GroupMonth[]): Block | null {
  const shares = ranked(groups, shareCovered);
  if (shares.length > 0) {
    return chart(
      words('กลุ่มไหนส่งครบแค่ไหนแล้ว', 'How much of this month’s each group has paid'),
      'percent',
      shares,
      words('ส่งแล้ว', 'Paid'),
    );
  }
  const funds = ranked(groups, ({ fund }) => fund.total);
  return funds.length === 0
    ? null
    : chart(
        words('เงินกองทุนของแต่ละกลุ่ม (บาท)', 'The fund of each group (baht)'),
        'money',
        funds,
        words('เงินกองทุน', 'Fund'),
      );
}

interface Ranked {
  readonly name: string;
  readonly value: number;
}

function ranked(groups: readonly GroupMonth[], of: (group: GroupMonth) => number | null): readonly Ranked[] {
  return groups
    .flatMap((group) => {
      const value = of(group);
      return value === null ? [] : [{ name: group.name, value }];
    })
    .sort((a, b) => b.value - a.value);
}

const chart = (title: Words, show: 'percent' | 'money', bars: readonly Ranked[], label: Words): Block => ({
  kind: 'chart',
  title,
  form: 'bars',
  show,
  labels: bars.map(({ name }) => name),
  series: [{ label, values: bars.map(({ value }) => value) }],
});
