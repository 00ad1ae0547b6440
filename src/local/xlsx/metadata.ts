/** What scripts have noted on a tab, kept in the file's own properties so that saving and opening does not lose it. */

const NAME = 'sajja-metadata: ';

/** The properties that keep the notes on the tabs of a workbook. */
export function propertiesOf(
  tabs: readonly { readonly title: string; readonly metadata: ReadonlyMap<string, string> }[],
): Record<string, string> {
  const noted = tabs.filter(({ metadata }) => metadata.size > 0);
  return Object.fromEntries(
    noted.map(({ title, metadata }) => [NAME + title, JSON.stringify(Object.fromEntries(metadata))]),
  );
}

/** The notes on a tab. */
export function metadataOf(properties: Readonly<Record<string, unknown>>, title: string): Record<string, string> {
  const kept = properties[NAME + title];
  if (typeof kept !== 'string') return {};
  try {
    const notes: unknown = JSON.parse(kept);
    const entries = typeof notes === 'object' && notes !== null ? Object.entries(notes) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}
