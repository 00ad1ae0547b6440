/** Protections that a script makes, changes and takes away (platform part 9, Protections, and bug 29). */
import { describe, expect, it } from 'vitest';
import { hostOf } from './small-host.ts';

const OWNER = 'owner@example.com';
const MANA = 'mana@example.com';
const SOMSRI = 'somsri@example.com';
const BOOK = 'SpreadsheetApp.getActiveSpreadsheet()';
const TYPE = 'SpreadsheetApp.ProtectionType';
const FIRST = `${BOOK}.getProtections(${TYPE}.SHEET)[0]`;
const PROTECTED = 'You are trying to edit a protected cell or object.';

const host = () =>
  hostOf(
    {
      tab: 'SHEET.protect()',
      cells: 'SHEET.getRange(1, 1, 2, 2).protect()',
      close: `${FIRST}.removeEditors(args[0])`,
      add: `${FIRST}.addEditors(args[0])`,
      warn: `${FIRST}.setWarningOnly(true)`,
      lift: `${FIRST}.remove()`,
      twice: `const one = ${FIRST}; one.remove(); one.remove()`,
      domain: `${FIRST}.setDomainEdit(false)`,
      may: 'return SHEET.getRange(args[0], 1).canEdit()',
      count: `return [${TYPE}.SHEET, ${TYPE}.RANGE].map((type) => ${BOOK}.getProtections(type).length).join()`,
      said: `const one = ${FIRST}.setDescription('ปิดงวด'); return one.getDescription() + one.isWarningOnly()`,
      listed: `return ${FIRST}.getEditors().map((one) => one.getEmail()).join()`,
      area: `const range = ${BOOK}.getProtections(${TYPE}.RANGE)[0].getRange(); return [range.getRow(), range.getColumn(), range.getNumRows()].join()`,
    },
    { sheets: [{ title: 'ก', values: [[1], [2], [3]] }], owner: OWNER, editors: [MANA, SOMSRI] },
    { person: { email: OWNER } },
  );
const editor = (email: string) => ({ email, role: 'editor' as const });

describe('a new protection', () => {
  it('closes nothing until editors are taken out of it', () => {
    const at = host();
    at.run('tab');
    at.actAs(editor(MANA));
    expect(at.run('may', 1)).toBe(true);
    at.actAs({ email: OWNER, role: 'owner' });
    at.run('close', [MANA]);
    at.actAs(editor(MANA));
    expect(at.run('may', 1)).toBe(false);
    at.actAs(editor(SOMSRI));
    expect(at.run('may', 1)).toBe(true);
  });

  it('of a tab that is protected is the one that is there; of cells it is another beside it', () => {
    const at = host();
    for (const made of ['tab', 'tab', 'cells', 'cells']) at.run(made);
    expect(at.run('count')).toBe('1,2');
    expect(at.run('area')).toBe('1,1,2');
  });

  it('says what it is for', () => {
    const at = host();
    at.run('tab');
    expect(at.run('said')).toBe('ปิดงวดfalse');
  });
});

describe('who may edit', () => {
  it('never loses the owner, nor who takes editors out', () => {
    const at = host();
    at.run('tab');
    at.actAs(editor(SOMSRI));
    at.run('close', [OWNER, MANA, SOMSRI]);
    expect(at.run('may', 1)).toBe(true);
    expect(at.run('listed')).toBe(SOMSRI);
    at.actAs({ email: OWNER, role: 'owner' });
    expect(at.run('may', 1)).toBe(true);
  });

  it('is changed, told and lifted only by who may edit', () => {
    const at = host();
    at.run('tab');
    at.run('close', [MANA, SOMSRI]);
    at.actAs(editor(MANA));
    for (const change of ['add', 'close'] as const) expect(() => at.run(change, [MANA])).toThrow(PROTECTED);
    for (const change of ['warn', 'lift', 'said', 'listed']) expect(() => at.run(change)).toThrow(PROTECTED);
    at.actAs({ email: OWNER, role: 'owner' });
    at.run('add', [MANA]);
    expect(at.run('listed')).toBe(MANA);
    at.actAs(editor(MANA));
    expect(at.run('may', 1)).toBe(true);
  });

  it('must be allowed by every protection over a cell', () => {
    const at = host();
    at.run('tab');
    at.run('cells');
    at.run('close', [MANA]);
    at.run('add', [SOMSRI]);
    at.actAs(editor(MANA));
    expect([at.run('may', 1), at.run('may', 3)]).toEqual([false, false]);
  });

  it('is everybody where a protection only warns', () => {
    const at = host();
    at.run('tab');
    at.run('close', [MANA, SOMSRI]);
    at.run('warn');
    at.actAs(editor(MANA));
    expect(at.run('may', 1)).toBe(true);
  });

  it('has no domain in a file of a consumer', () => {
    const at = host();
    at.run('tab');
    expect(() => at.run('domain')).toThrow('You do not have permission to call Protection.setDomainEdit');
  });
});

describe('a protection that is lifted', () => {
  it('leaves the cells to all, and cannot be lifted again', () => {
    const at = host();
    at.run('tab');
    at.run('close', [MANA]);
    at.run('lift');
    at.actAs(editor(MANA));
    expect([at.run('may', 1), at.run('count')]).toEqual([true, '0,0']);
    at.run('tab');
    expect(() => at.run('twice')).toThrow('Range not found');
  });

  it('is made, changed and lifted by no custom function', () => {
    const at = host();
    for (const call of ['tab', 'cells']) expect(() => at.formula(call, [])).toThrow('You do not have permission');
    at.run('tab');
    for (const call of ['warn', 'lift']) expect(() => at.formula(call, [])).toThrow('You do not have permission');
  });
});

describe('who has the file', () => {
  it('is told to editors: its owner, and the editors without him', () => {
    const at = hostOf(
      {
        go: `return [${BOOK}.getOwner().getEmail(), ...${BOOK}.getEditors().map((one) => one.getEmail())].join()`,
      },
      { owner: OWNER, editors: [MANA] },
    );
    at.actAs({ email: MANA, role: 'editor', identified: true });
    expect(at.run('go')).toBe(`${OWNER},${MANA}`);
    at.actAs({ email: SOMSRI, role: 'viewer' });
    expect(() => at.run('go')).toThrow(PROTECTED);
  });

  it('is told late where Google is slow at that very call', () => {
    const at = host();
    const asked: string[] = [];
    at.setFaults({ before: ({ name }) => void asked.push(name) });
    at.run('tab');
    at.run('close', [MANA]);
    expect(asked).toEqual(
      expect.arrayContaining(['Sheet.protect', 'Spreadsheet.getProtections', 'Protection.removeEditors']),
    );
  });
});
