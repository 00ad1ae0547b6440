/** Groups, and months of groups, that several files tell of: which of them holds must be known before the sums are believed. */
import { sentenceOf } from '../../checks/catalogue.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { idKey } from '../../values/id-key.ts';
import { showMonth } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';

/** One sentence each, with the names of the files. */
export function toldTwice({ book, findings }: Ledger): readonly Words[] {
  const groups = findings
    .filter(({ code, facts }) => code === 'ID_DUPLICATE' && facts['table'] === 'groups')
    .map((finding) => {
      const { th, en } = sentenceOf(finding);
      return words(`${finding.tab ?? '–'}: ${th}`, `${finding.tab ?? '–'}: ${en}`);
    });
  const first = new Map<string, (typeof book.groupFigures)[number]>();
  const months: Words[] = [];
  for (const row of book.groupFigures) {
    const key = `${idKey(row.groupId)}|${row.month}`;
    const before = first.get(key);
    first.set(key, row);
    if (before === undefined || before.fingerprint === row.fingerprint) continue;
    const [one, other] = [book.tabs[before.tab]!.title, book.tabs[row.tab]!.title];
    months.push(
      words(
        `${row.name} เดือน${showMonth(row.month, 'th')} มีตัวเลขไม่ตรงกันที่ ${one} แถว ${before.row} กับ ${other} แถว ${row.row} ใช้ตัวเลขหลัง ให้เหลือไฟล์เดียว`,
        `${row.name}, ${showMonth(row.month, 'en')}: the figures of ${one}, row ${before.row}, and ${other}, row ${row.row}, differ. The latter hold: keep one file`,
      ),
    );
  }
  return [...groups, ...months];
}
