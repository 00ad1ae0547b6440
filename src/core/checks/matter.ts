/** What a finding is known by, wherever its row is sorted to and whatever its tab is called: as long as its facts stay. */
import type { Book } from '../tables/book.ts';
import type { Finding } from '../values/finding.ts';
import { hashOf } from '../values/hash.ts';
import { idKey } from '../values/id-key.ts';

/** Facts that change by themselves, say where something stands, or are names of what an id says already. */
const FLEETING: ReadonlySet<string> = new Set([
  'row',
  'otherRow',
  'groupsRow',
  'rows',
  'tab',
  'header',
  'days',
  'today',
  'name',
  'otherName',
  'group',
  'near',
  'nearest',
  'known',
]);

/** What gives the mark of each finding in a workbook. */
export function mattersOf(book: Pick<Book, 'tabs' | 'idsAt'>): (finding: Finding) => string {
  const places = new Map(book.tabs.map(({ title }, place) => [title, place]));
  return ({ code, groupId, memberId, facts, when, tab: title, row }) => {
    const tab = title === null ? undefined : places.get(title);
    // What is said of a member stays the same matter when his telephone or payer changes.
    const ofMember = memberId !== null && tab !== undefined && book.tabs[tab]!.table === 'members';
    const ids = tab === undefined || row === null || ofMember ? [] : book.idsAt({ tab, row });
    const told = Object.keys(facts)
      .filter((name) => !FLEETING.has(name) && facts[name] !== null && facts[name] !== undefined)
      .sort()
      .map((name) => `${name}=${JSON.stringify(facts[name])}`);
    const parts = [code, groupId ?? '', memberId === null ? '' : idKey(memberId), ofMember ? '' : (when ?? '')];
    return `m${hashOf([...parts, ...ids, ...told].join('\n'))}`;
  };
}
