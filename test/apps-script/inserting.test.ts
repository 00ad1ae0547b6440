/** A formula of the program's own goes into a blank cell, is taken back whole, and is left alone once people have changed it. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/emulator/host-model.ts';
import { builtHost, sheetOf, smallBooks } from './built-host.ts';

interface Replied {
  readonly ok: boolean;
  readonly answer: { readonly action: string; readonly formula: string; readonly cell: string };
  readonly problem: { readonly kind: string };
}

const NOTES = 'จด';

/** Two groups, and a tab of notes of which a cell is selected. */
function beside({ format = 'General', readOnly = false } = {}): Host {
  const host = builtHost([...smallBooks(), { title: NOTES, values: [['ของเรา', '']] }]);
  if (format !== 'General') sheetOf(host, NOTES).setFormats(1, 1, [[format]]);
  host.workbook.select({ sheetId: sheetOf(host, NOTES).id, row: 1, column: 1, rows: 1, columns: 1 });
  if (readOnly) host.actAs({ role: 'viewer', email: 'auditor@example.com' });
  return host;
}

const ask = (host: Host, command: string, takes: object): Replied =>
  host.run('sajjaAsk', { command, takes }) as Replied;
const ARREARS = { name: 'SAJJA_ARREARS', form: 'column', group: 'A', month: '2569-04' };
const formulaIn = (host: Host): string | undefined => sheetOf(host, NOTES).formulaAt(1, 1);

describe('putting in a formula', () => {
  it('writes a formula, under a format that shows numbers, and undo leaves the cell as it was', () => {
    for (const format of ['d/m/yyyy', '@']) {
      const host = beside({ format });
      const { answer } = ask(host, 'insertFunction', ARREARS);
      expect(answer.cell).toBe('B2');
      expect(formulaIn(host)).toBe(answer.formula);
      expect(answer.formula).toBe(
        `=SAJJA_ARREARS('สมาชิก'!A2:A3, "30/4/2569", 'สมาชิก'!A:E, 'รับเงิน'!A:F, , , , 'กลุ่ม'!A:C, 'กลุ่ม'!A2)`,
      );
      expect(sheetOf(host, NOTES).formatAt(1, 1) ?? 'General').toBe('General');
      expect(ask(host, 'undo', { action: answer.action }).ok).toBe(true);
      expect(formulaIn(host)).toBeUndefined();
      expect(sheetOf(host, NOTES).valueAt(1, 1)).toBe('');
      expect(sheetOf(host, NOTES).formatAt(1, 1)).toBe(format);
      expect(ask(host, 'insertFunction', ARREARS).ok).toBe(true);
    }
  });

  it('is taken back also where the spreadsheet writes it its own way', () => {
    const host = beside();
    const { action, formula } = ask(host, 'insertFunction', ARREARS).answer;
    sheetOf(host, NOTES).setFormula(1, 1, formula.replaceAll("'", '').replaceAll(', ', ','), 'ค้าง');
    expect(ask(host, 'undo', { action }).ok).toBe(true);
    expect(formulaIn(host)).toBeUndefined();
  });

  it('is left as it is once people have changed it', () => {
    const host = beside();
    const { action, formula } = ask(host, 'insertFunction', ARREARS).answer;
    const theirs = formula.replace('30/4/2569', '31/3/2569');
    sheetOf(host, NOTES).setFormula(1, 1, theirs, 0);
    expect(ask(host, 'undo', { action })).toMatchObject({ ok: false, problem: { kind: 'changedMeanwhile' } });
    expect(formulaIn(host)).toBe(theirs);
  });

  it('does not go where somebody types meanwhile, be it below', () => {
    const host = beside();
    host.setFaults({
      before: ({ name }) => {
        if (name === 'Range.getFormulas') sheetOf(host, NOTES).setValues(2, 1, [['พิมพ์อยู่']]);
      },
    });
    expect(ask(host, 'insertFunction', ARREARS)).toMatchObject({ ok: false, problem: { kind: 'changedMeanwhile' } });
    expect(formulaIn(host)).toBeUndefined();
    expect(sheetOf(host, NOTES).valueAt(2, 1)).toBe('พิมพ์อยู่');
  });

  it('is refused to who may only look', () => {
    const host = beside({ readOnly: true });
    expect(ask(host, 'insertFunction', ARREARS).ok).toBe(false);
    expect(formulaIn(host)).toBeUndefined();
  });
});
