/** Who may do what, and when (platform tags T, H, S and C). */
import { describe, expect, it } from 'vitest';
import type { ProtectionModel } from '../../../src/local/emulator/workbook-model.ts';
import { hostOf, NOON, ran, refusalOf } from './small-host.ts';

const protection = (part: Partial<ProtectionModel>): ProtectionModel => ({
  id: 1,
  area: null,
  description: '',
  editors: [],
  warningOnly: false,
  ...part,
});
const WRITE = { go: 'SHEET.getRange(1, 1).setValues([[1]])', ask: 'return SHEET.getRange(1, 1).canEdit()' };

describe('rights of an execution', () => {
  it('T2 has nothing but its menu before the add-on is enabled in the file', () => {
    const host = hostOf({
      onOpen: `SpreadsheetApp.getUi().createAddonMenu().addItem('ก', 'go').addSeparator().addToUi();
        try { PropertiesService.getUserProperties() } catch (error) { console.log(error.message) }
        SpreadsheetApp.getActiveSpreadsheet()`,
    });
    expect(() => host.open('NONE')).toThrow('You do not have permission to call SpreadsheetApp.getActiveSpreadsheet');
    expect(host.logs).toEqual(['You do not have permission to call PropertiesService.getUserProperties']);
    expect(host.menus()[0]?.lines).toEqual([
      { caption: 'ก', calls: 'go' },
      { caption: '', calls: null },
    ]);
  });

  it('T1 opens no sidebar from a simple trigger', () => {
    const host = hostOf(
      { onOpen: 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("S").setTitle("ก"))' },
      {},
      { html: { S: '<p>' } },
    );
    expect(() => host.open()).toThrow('You do not have permission to call Ui.showSidebar');
    host.run('onOpen');
    expect(host.sidebar()).toEqual({ title: 'ก', html: '<p>' });
  });

  it('C5 lets a custom function read, and neither write nor show anything', () => {
    const host = hostOf(
      { READ: 'return SHEET.getDataRange().getValues()', ...WRITE, SHOW: 'SpreadsheetApp.getUi()' },
      { sheets: [{ title: 'ก', values: [[7]] }] },
    );
    expect(host.formula('READ', [])).toEqual([[7]]);
    expect(() => host.formula('go', [])).toThrow('You do not have permission to call setValues');
    expect(() => host.formula('SHOW', [])).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('C1 and C2 hand a custom function one cell as it is, many as rows, dates as dates', () => {
    const host = hostOf({ GO: 'return JSON.stringify(args.map((a) => (a instanceof Date ? "date" : a)))' });
    expect(host.formula('GO', [[[5]], [[1], ['ก']], new Date(0), [['']]])).toBe('[5,[[1],["ก"]],"date",""]');
  });

  it('C3 shows a flat list as one row, and nothing as a blank', () => {
    const host = hostOf({ ROW: 'return [1, null]', NONE: 'return undefined', DAY: 'return [[new Date(0)]]' });
    expect(host.formula('ROW', [])).toEqual([[1, '']]);
    expect(host.formula('NONE', [])).toBe('');
    expect(host.formula('DAY', [])).toEqual([[new Date(0)]]);
  });
});

describe('protections', () => {
  const sheets = (part: Partial<ProtectionModel>) => ({
    sheets: [{ title: 'ก', values: [], protections: [protection(part)] }],
  });
  const treasurer = { email: 'somsri@example.com', role: 'editor' as const };

  it('bind everyone but the owner and those who are named', () => {
    const host = hostOf(WRITE, sheets({ editors: ['mana@example.com'] }));
    host.run('go');
    host.actAs(treasurer);
    expect(host.run('ask')).toBe(false);
    expect(() => host.run('go')).toThrow('You are trying to edit a protected cell or object.');
    host.actAs({ email: 'mana@example.com' });
    host.run('go');
  });

  it('bind only their area, and not where they only warn', () => {
    const elsewhere = hostOf(WRITE, sheets({ area: { row: 4, column: 0, rows: 1, columns: 1 } }), {
      person: treasurer,
    });
    expect(elsewhere.run('ask')).toBe(true);
    expect(hostOf(WRITE, sheets({ warningOnly: true }), { person: treasurer }).run('ask')).toBe(true);
  });

  it('let a viewer change nothing', () => {
    const host = hostOf(WRITE, {}, { person: { role: 'viewer' } });
    expect(() => host.run('go')).toThrow('protected');
  });
});

describe('locks', () => {
  const LOCK = 'LockService.getDocumentLock()';

  it('S1 are held by one execution, waited for by others, and let go of at the end', () => {
    const host = hostOf({
      hold: `${LOCK}.tryLock(1); SHEET.getLastRow(); return ${LOCK}.hasLock()`,
      want: `return ${LOCK}.tryLock(5000)`,
    });
    const seen: unknown[] = [];
    host.setFaults({
      before: ({ name }) => {
        if (name !== 'Sheet.getLastRow') return;
        host.setFaults({});
        seen.push(host.run('want'));
      },
    });
    expect(host.run('hold')).toBe(true);
    expect(seen).toEqual([false]);
    expect(host.run('want')).toBe(true);
  });

  it('H12 are lost while an alert is open', () => {
    const host = hostOf({ go: `${LOCK}.tryLock(1); SpreadsheetApp.getUi().alert('?'); return ${LOCK}.hasLock()` });
    expect(host.run('go')).toBe(false);
    expect(host.alerts).toEqual([{ title: '', text: '?' }]);
  });

  it('S1 waiting in vain throws', () => {
    const host = hostOf({
      hold: `${LOCK}.tryLock(1); SHEET.getLastRow()`,
      want: `${LOCK}.waitLock(5000)`,
    });
    host.setFaults({
      before: ({ name }) => {
        if (name === 'Sheet.getLastRow') expect(() => host.run('want')).toThrow('Lock timeout');
      },
    });
    host.run('hold');
  });
});

describe('stores', () => {
  const put = (value: string): string =>
    refusalOf(`PropertiesService.getDocumentProperties().setProperty('k', ${value})`);

  it('S4 hold 9 KB a value, counted in bytes: about 3,000 Thai letters', () => {
    expect(put(`'ก'.repeat(3072)`)).toBe('not refused');
    expect(put(`'ก'.repeat(3073)`)).toBe('Argument too large: value');
  });

  it('S4 hold 500 KB in all', () => {
    const fill = `for (let i = 0; i < 60; i++) PropertiesService.getUserProperties().setProperty('k' + i, 'x'.repeat(9000))`;
    expect(refusalOf(fill)).toMatch('You have exceeded the property storage quota.');
  });

  it('S4 are gone once they are deleted, and deleting one that is not there does nothing', () => {
    const body = `const store = PropertiesService.getDocumentProperties();
      store.setProperties({ a: '1', b: '2' });
      store.deleteProperty('a').deleteProperty('c');
      return JSON.stringify(store.getProperties())`;
    expect(ran(body)).toBe('{"b":"2"}');
  });

  it('S4 are text, each person’s own, and outlive the execution', () => {
    const host = hostOf({
      put: 'PropertiesService.getUserProperties().setProperties({ a: 5 })',
      get: 'return PropertiesService.getUserProperties().getProperties().a',
    });
    host.run('put');
    expect(host.run('get')).toBe('5');
    host.actAs({ email: 'mana@example.com' });
    expect(host.run('get')).toBeUndefined();
  });

  it('S5 forget: after their time, and the oldest when there are more than a thousand', () => {
    const cache = 'CacheService.getDocumentCache()';
    const host = hostOf(
      {
        put: `for (let i = 0; i < 1001; i++) ${cache}.put('k' + i, 'v', 21600)`,
        get: `return [${cache}.get('k0'), ${cache}.get('k1000')].join()`,
        brief: `${cache}.put('b', 'v', 1); Utilities.sleep(2000); return ${cache}.get('b')`,
      },
      {},
      { now: NOON },
    );
    host.run('put');
    expect(host.run('get')).toBe(',v');
    expect(host.run('brief')).toBe(null);
    expect(refusalOf(`${cache}.put('k', 'x'.repeat(102401), 1)`)).toBe('Argument too large: value');
  });
});

describe('who and when', () => {
  it('S7 does not always say who acts', () => {
    const who = { go: 'return Session.getActiveUser().getEmail()' };
    expect(hostOf(who, { owner: 'mana@example.com' }).run('go')).toBe('mana@example.com');
    expect(hostOf(who, {}, { person: { identified: false } }).run('go')).toBe('');
    expect(hostOf(who).formula('go', [])).toBe('');
  });

  it('V4 tells the zone of the script apart from that of the spreadsheet', () => {
    const zones =
      'return Session.getScriptTimeZone() + " " + SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()';
    const host = hostOf({ go: zones }, { zone: 'Asia/Bangkok' }, { scriptZone: 'America/New_York' });
    expect(host.run('go')).toBe('America/New_York Asia/Bangkok');
  });

  it('B6 writes dates in a zone, with English months, and refuses what is no date', () => {
    const format = (pattern: string): unknown =>
      hostOf({ go: `return Utilities.formatDate(new Date(), 'Asia/Bangkok', ${JSON.stringify(pattern)})` }).run('go');
    expect(format('yyyy-MM-dd')).toBe('2026-11-16');
    expect(format("d MMM yyyy 'at' HH:mm:ss")).toBe('16 Nov 2026 at 12:00:00');
    expect(refusalOf("Utilities.formatDate('2026-11-16', 'Asia/Bangkok', 'yyyy')")).toMatch('signature');
  });
});
