/** Texts whose parts are broken last: a Thai name has no spaces, and cut between two syllables it is another name. */

/** Parts that stay on one line as long as they fit it: what stands between dots, or the words of a name. */
export function KeptWhole({ text, by = ' · ' }: { readonly text: string; readonly by?: ' · ' | ' ' }) {
  const parts = text.split(by);
  return parts.map((part, place) => (
    <span key={`${place} ${part}`} class="part">
      {place < parts.length - 1 ? `${part}${by}` : part}
    </span>
  ));
}
