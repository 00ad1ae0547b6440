/** Which release this is, and which shape of what it keeps in workbooks it knows. */

/** That of `package.json`; a test holds them together. */
export const RELEASE = '0.1.0';

/**
 * The shape of everything the program writes and reads again: headers of its tabs, notes, the journal. It is raised by
 * one only where an older program would read what is written wrongly; `test/shapes` keeps each released one.
 */
export const SHAPE = 1;
