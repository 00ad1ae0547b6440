/** Which columns a tab cannot do without and lacks, and which were bound and are gone. */
import { readBinding } from './binding.ts';
import type { FoundTab } from './find-tabs.ts';
import type { GroupFinder } from './group-finder.ts';
import { standsIn, type TabSource } from './tab-source.ts';
import { tables } from './tables.ts';

/** The required columns that a tab lacks, in both languages; a tab of no group needs a column for it. */
export function missingColumns(
  found: FoundTab,
  source: TabSource,
  groups: GroupFinder,
): { readonly th: string; readonly en: string }[] {
  const { columns } = found.header;
  const wanted = Object.entries(tables[found.table].columns).filter(([field, column]) => {
    if (found.header.gone.includes(field) && (column.need === 'required' || column.kind === 'money')) return true;
    if (columns.has(field)) return false;
    if (column.kind === 'group')
      return source.groupId === null && groups.only === null && source.headings.sections.length === 0;
    return !found.wide && column.need === 'required' && !standsIn(found.header, field);
  });
  return wanted.map(([, { th, en }]) => ({ th, en }));
}

/** The headers, as they were, of columns that somebody chose and that are no longer there. */
export function goneHeaders({ header, grid }: FoundTab): readonly string[] {
  if (header.gone.length === 0) return [];
  const columns = readBinding(grid.binding)?.columns ?? {};
  return header.gone.map((field) => columns[field] || field);
}
