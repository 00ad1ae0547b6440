/** What may fail without anything being lost: it is told where the script's owner looks, and gone on from. */

/** What some work gives, or something else where it fails. */
export function tried<Thing, Otherwise>(work: () => Thing, otherwise: Otherwise): Thing | Otherwise {
  try {
    return work();
  } catch (error) {
    console.warn(String(error));
    return otherwise;
  }
}
