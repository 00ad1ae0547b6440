/** Groups side by side: by area with the sum of each, and by issue. */

import type { Figures } from '../ledger/months/figures.ts';
import type { ReportField } from '../ledger/months/group-reports.ts';
import type { Satang } from '../values/satang.ts';
import { type Words, words } from '../values/words.ts';
import { hasLoans } from './figure-blocks.ts';
import {
  column,
  OF_FUND,
  OF_GROUP,
  OF_MEMBERS,
  OF_OUTSTANDING,
  OF_OVERDUE,
  share,
  tableBlock,
  tableRow,
} from './figure-lines.ts';
import { figureShown } from './group-report-page.ts';
import type { AreaMonth, GroupMonth, IssueMonth, SumMonth } from './lines.ts';
import type { Block, Column, Show, TableRow, Value } from './report.ts';

interface Compared {
  readonly label: Words;
  readonly show: Show;
  readonly of: (figures: Figures) => number | null;
  /** The figure of a typed report that it is, where that may be an estimate. */
  readonly field?: ReportField;
}

const MEMBERS: Compared = {
  ...OF_MEMBERS,
  of: ({ members }) => members.closing,
  field: 'closing',
};
const WELFARE: Compared = {
  ...column('จ่ายสวัสดิการ', 'Welfare paid', 'money'),
  of: ({ welfare }) => welfare.paid,
  field: 'welfarePaid',
};
const FUND: Compared = { ...OF_FUND, of: ({ fund }) => fund.total, field: 'fund' };
const PAID: readonly Compared[] = [
  { ...column('ต้องส่ง', 'Due', 'money'), of: ({ contributions }) => contributions?.due ?? null, field: 'due' },
  { ...column('ส่งแล้ว', 'Paid', 'money'), of: ({ contributions }) => contributions?.covered ?? null },
  { ...column('ร้อยละ', 'Share', 'percent'), of: (figures) => shareCovered(figures) },
  { ...column('ค้างส่ง', 'Owed', 'money'), of: ({ contributions }) => contributions?.arrears ?? null, field: 'arrears' },
];

/** Tables of few columns each, so that every one fits the width of a sheet of paper. */
const TABLES: readonly { readonly title: Words; readonly columns: readonly Compared[]; readonly loans?: true }[] = [
  {
    title: words('สมาชิกและเงินที่ส่ง', 'Members and what they paid'),
    columns: [
      MEMBERS,
      ...PAID,
      {
        ...column('ค้าง (คน)', 'Owing (people)', 'count'),
        of: ({ contributions }) => contributions?.arrearsMembers ?? null,
        field: 'arrearsMembers',
      },
    ],
  },
  {
    title: words('สวัสดิการ เงิน และกองทุน', 'Welfare, money and fund'),
    columns: [
      { ...column('สวัสดิการ (ราย)', 'Claims', 'count'), of: ({ welfare }) => welfare.claims, field: 'welfareClaims' },
      WELFARE,
      {
        ...column('เงินสดและธนาคาร', 'Cash and bank', 'money'),
        of: ({ money }) => money.closing,
        field: 'moneyClosing',
      },
      FUND,
      { ...column('ไม่รวมเงินอุดหนุน', 'Without grants', 'money'), of: ({ fund }) => fund.own },
    ],
  },
  {
    title: words('เงินกู้ (เฉพาะกลุ่มที่ให้กู้)', 'Loans (groups that lend)'),
    loans: true,
    columns: [
      { ...OF_OUTSTANDING, of: ({ loans }) => loans.outstanding, field: 'loansOutstanding' },
      { ...OF_OVERDUE, of: ({ loans }) => loans.overdue, field: 'loansOverdue' },
      { ...column('ค้างเกิน 30 วัน', 'Over 30 days', 'money'), of: ({ loans }) => loans.par30Amount },
      { ...column('ร้อยละ', 'Share', 'percent'), of: ({ loans }) => loans.par30 },
    ],
  },
];

/** What of this month's contributions is paid, from 0 to 1. */
export function shareCovered({
  contributions,
  ...of
}: Figures & { readonly dueOfCovered?: Satang | null }): number | null {
  return contributions && share(contributions.covered, of.dueOfCovered ?? contributions.due);
}

const cellsOf = (
  figures: Figures,
  columns: readonly Compared[],
  estimates: readonly ReportField[] = [],
): readonly Value[] =>
  columns.map(({ of, field, show }) => {
    const value = of(figures);
    if (value === null || field === undefined || !estimates.includes(field)) return value;
    return figureShown(value, show === 'money' ? 'money' : 'count', true);
  });
const headed = (columns: readonly Compared[]): readonly Column[] => columns.map(({ label, show }) => ({ label, show }));
const partOf = ({ reported, groups }: SumMonth): Words =>
  words(`รวม (มีรายการ ${reported} จาก ${groups} กลุ่ม)`, `Total (entries of ${reported} of ${groups} groups)`);

const groupRow = (group: GroupMonth, columns: readonly Compared[], name: Words | string = group.name): TableRow => ({
  kind: 'row',
  ...(group.state === 'none' ? { tone: 'soft' } : {}),
  cells: [name, ...cellsOf(group, columns, group.estimates)],
});

/** Every group that takes part, and their total, in one table. */
export function comparisonOfGroups(groups: readonly GroupMonth[], network: SumMonth): Block {
  const columns = [MEMBERS, ...PAID, WELFARE, FUND];
  return tableBlock(
    words('เทียบกลุ่ม', 'Groups side by side'),
    [OF_GROUP, ...headed(columns)],
    [
      ...groups.map((group) => groupRow(group, columns)),
      { kind: 'total', cells: [partOf(network), ...cellsOf(network, columns)] },
    ],
  );
}

const LEVELS: { readonly [level in AreaMonth['level']]: Words } = {
  region: words('ภาค', ''),
  province: words('จ.', 'Province '),
  amphoe: words('อ.', 'Amphoe '),
  tambon: words('ต.', 'Tambon '),
};

/** A line of the tree: areas of the same groups in one, or a group with the areas in which it is alone. */
interface Branch {
  readonly areas: readonly AreaMonth[];
  readonly group: GroupMonth | null;
}

const keyOf = (path: readonly string[]): string => path.join('\u0000');
const placesKey = (level: string, path: readonly string[]): string => `${level}\u0000${keyOf(path)}`;

/** Areas from the widest down, each followed by its groups; those of no area stand last. */
function branches(groups: readonly GroupMonth[], areas: readonly AreaMonth[]): readonly Branch[] {
  const byKey = new Map(areas.map((area) => [placesKey(area.level, area.path), area]));
  const placed = groups
    .map((group, at) => ({ group, at, key: keyOf(group.places.map(({ name }) => name)) }))
    .sort(
      (a, b) => Number(a.key === '') - Number(b.key === '') || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at),
    );
  const found: Branch[] = [];
  const printed = new Set<AreaMonth>();
  for (const { group } of placed) {
    const chain = group.places.flatMap(({ level }, depth) => {
      const path = group.places.slice(0, depth + 1).map(({ name }) => name);
      return byKey.get(placesKey(level, path)) ?? [];
    });
    const fresh = chain.filter((area) => !printed.has(area));
    for (const area of fresh) printed.add(area);
    // The sum of one group is its own line: said twice, fifty groups would fill twice the sheets.
    const alone = fresh.filter(({ groups: held }) => held === 1);
    const shared = fresh.slice(0, fresh.length - alone.length);
    // Areas of the very same groups share a line.
    for (let from = 0; from < shared.length; ) {
      let to = from + 1;
      while (to < shared.length && shared[to]!.groups === shared[from]!.groups) to++;
      found.push({ areas: shared.slice(from, to), group: null });
      from = to;
    }
    found.push({ areas: alone, group });
  }
  return found;
}

const areaName = ({ level, name }: AreaMonth): Words => {
  const { th, en } = LEVELS[level];
  return words(name.startsWith(th) ? name : `${th}${name}`, `${en}${name}`);
};

/** The groups by tambon, amphoe, province and region, each with the sum of its groups, in a few narrow tables. */
export function tablesByArea(
  groups: readonly GroupMonth[],
  areas: readonly AreaMonth[],
  network: SumMonth,
): readonly Block[] {
  const tree = branches(groups, areas);
  return TABLES.filter(({ loans }) => !loans || hasLoans(network.loans)).map(
    ({ title, columns, loans: lends }): Block => ({
      kind: 'table',
      title,
      columns: [column('พื้นที่ / กลุ่ม', 'Area / group'), ...headed(columns)],
      rows: [
        ...tree.flatMap(({ areas: line, group }): readonly TableRow[] => {
          const figured = group ?? line[0]!;
          // Who lends nothing has nothing to compare there.
          if (lends && !hasLoans(figured.loans)) return [];
          // A group that is called as its tambon says so once.
          const named = line.filter(({ name }) => group === null || !group.name.includes(name));
          const [th, en] = [
            named.map((area) => areaName(area).th).join(' '),
            named.map((area) => areaName(area).en).join(', '),
          ];
          if (group !== null) {
            return [
              groupRow(
                group,
                columns,
                th === '' ? group.name : words(`${group.name} · ${th}`, `${group.name} · ${en}`),
              ),
            ];
          }
          const part = `(${line[0]!.reported}/${line[0]!.groups})`;
          return [{ kind: 'subtotal', cells: [words(`${th} ${part}`, `${en} ${part}`), ...cellsOf(figured, columns)] }];
        }),
        { kind: 'total', cells: [partOf(network), ...cellsOf(network, columns)] },
      ],
    }),
  );
}

/** Issues across the figures; a group may stand in several, and is counted once in the total. */
export function comparisonOfIssues(issues: readonly IssueMonth[], network: SumMonth): Block {
  const columns = [MEMBERS, PAID[2]!, PAID[3]!, WELFARE, FUND];
  return tableBlock(
    words('รวมตามประเด็น (กลุ่มหนึ่งอยู่ได้หลายประเด็น)', 'By issue (a group may stand in several)'),
    [column('ประเด็น', 'Issue'), column('กลุ่ม (มีรายการ)', 'Groups (with entries)'), ...headed(columns)],
    [
      ...issues.map((issue): TableRow => tableRow([issue.name, partShown(issue), ...cellsOf(issue, columns)])),
      {
        kind: 'total',
        cells: [
          words('ทั้งเครือข่าย นับกลุ่มละครั้ง', 'All, each group once'),
          partShown(network),
          ...cellsOf(network, columns),
        ],
      },
    ],
  );
}

const partShown = ({ groups, reported }: SumMonth): Words =>
  words(`${groups} (${reported})`, `${groups} (${reported})`);
