/** Tabs as scripts make and delete them, what their cells take, and where the person stands. */
import { describe, expect, it } from 'vitest';
import { hostOf, ran, refusalOf } from './small-host.ts';

const BOOK = 'SpreadsheetApp.getActiveSpreadsheet()';
const TWO = {
  sheets: [
    { title: 'ก', values: [] },
    { title: 'ข', values: [['x']] },
  ],
};

describe('tabs', () => {
  it('are deleted, but never the last that is seen', () => {
    const host = hostOf({ go: `${BOOK}.deleteSheet(${BOOK}.getSheets()[1])` }, TWO);
    host.run('go');
    expect(host.workbook.sheets.map(({ title }) => title)).toEqual(['ก']);
    expect(refusalOf(`${BOOK}.deleteSheet(SHEET)`)).toBe("You can't remove all the sheets in a document.");
    expect(
      refusalOf(`const sheet = ${BOOK}.getSheets()[1]; ${BOOK}.deleteSheet(sheet); ${BOOK}.deleteSheet(sheet)`, TWO),
    ).toBe('Sheet not found');
  });

  it('are not deleted by who may only look', () => {
    const person = { role: 'viewer', email: 'viewer@example.com' } as const;
    expect(refusalOf(`${BOOK}.deleteSheet(SHEET)`, TWO, { person })).toContain('protected');
  });

  it('have rules for what their cells take, of the shape of the range', () => {
    const rule = 'SpreadsheetApp.newDataValidation().setAllowInvalid(true)';
    const host = hostOf({
      go: `const list = ${rule}.requireValueInList(['ใช่', 'ไม่'], true).build();
        SHEET.getRange(2, 1, 2, 2).setDataValidations([[list, null], [list, ${rule}.requireCheckbox().build()]]);`,
      wrong: 'SHEET.getRange(2, 1, 2, 2).setDataValidations([[null, null]])',
    });
    host.run('go');
    const sheet = host.workbook.sheets[0]!;
    expect([sheet.validationAt(1, 0), sheet.validationAt(2, 0)]).toEqual(
      Array(2).fill({ kind: 'list', choices: ['ใช่', 'ไม่'], allowInvalid: true }),
    );
    expect([sheet.validationAt(1, 1), sheet.validationAt(2, 1)?.kind]).toEqual([undefined, 'checkbox']);
    // A box that was never ticked holds nothing.
    expect(sheet.valueAt(2, 1)).toBe('');
    expect(() => host.run('wrong')).toThrow('The data has 1 but the range has 2');
  });

  it('tell which cell the person has selected', () => {
    const told = `const range = ${BOOK}.getActiveRange();
      return [${BOOK}.getActiveSheet().getName(), range.getRow(), range.getColumn()].join()`;
    const host = hostOf({ go: told }, TWO);
    host.workbook.select({ sheetId: host.workbook.sheets[1]!.id, row: 4, column: 2, rows: 1, columns: 1 });
    expect(host.run('go')).toBe('ข,5,3');
    expect(ran(told)).toBe('แผ่น1,1,1');
  });
});

describe('developer metadata of a tab', () => {
  const GO =
    "SHEET.addDeveloperMetadata('k', 'v'); SHEET.addDeveloperMetadata('m', 'w'); const [one] = SHEET.getDeveloperMetadata(); one.remove(); return SHEET.getDeveloperMetadata().map((each) => each.getKey() + each.getValue()).join()";

  it('is removed for good, one piece at a time', () => {
    const host = hostOf({ go: GO }, { sheets: [{ title: 'ก', values: [] }] });
    expect(host.run('go')).toBe('mw');
    expect([...host.workbook.sheets[0]!.metadata]).toEqual([['m', 'w']]);
  });

  it('is not removed by one who may only look', () => {
    const host = hostOf(
      { go: GO, gone: 'SHEET.getDeveloperMetadata()[0].remove()' },
      { sheets: [{ title: 'ก', values: [] }] },
    );
    host.run('go');
    host.actAs({ email: 'viewer@example.com', role: 'viewer' });
    expect(() => host.run('gone')).toThrow();
    expect([...host.workbook.sheets[0]!.metadata]).toEqual([['m', 'w']]);
  });
});
