/** Result tabs: written whole, in few calls, and never over what people made. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/emulator/host-model.ts';
import type { SheetContent } from '../../src/local/emulator/workbook-model.ts';
import {
  ask,
  BALANCES,
  builtHost,
  FINDINGS,
  hostOver,
  NETWORK,
  SUMMARY,
  sheetOf,
  shownOn,
  smallBooks,
  titlesOf,
} from './built-host.ts';

const WRITERS = [
  { calls: 'sajjaCheck', title: FINDINGS },
  { calls: 'sajjaBalances', title: BALANCES },
  { calls: 'sajjaMonth', title: SUMMARY },
  { calls: 'sajjaNetwork', title: NETWORK },
];
const OF_A_TAB = /^(Range\.set|Sheet\.(set|get|insert|delete|add|remove)|DeveloperMetadata\.)/;

function callsForTabs(host: Host): number {
  return Object.entries(host.lastCounts().byName)
    .filter(([name]) => OF_A_TAB.test(name))
    .reduce((sum, [, calls]) => sum + calls, 0);
}

describe.each(WRITERS)('$title', ({ calls, title }) => {
  it('is written again in at most three calls, and everything is read in at most two a tab', () => {
    const host = builtHost();
    host.run(calls);
    host.run(calls);
    const { byName } = host.lastCounts();
    // Two more are the line in the log.
    expect(callsForTabs(host)).toBeLessThanOrEqual(3 + 2);
    expect((byName['Range.getValues'] ?? 0) + (byName['Range.getNumberFormats'] ?? 0)).toBeLessThanOrEqual(2 * 4);
    expect(host.lastCounts().calls).toBeLessThanOrEqual(2 * 4 + 3 + 2 + 9);
  });

  it('holds text as text and never a formula, whatever people typed', () => {
    const host = builtHost();
    host.run(calls);
    expect(host.totalCounts().formulasWritten).toBe(0);
    const sheet = sheetOf(host, title);
    for (const [at, row] of shownOn(host, title).entries())
      for (const [column, value] of row.entries())
        if (typeof value === 'string' && value !== '') expect(sheet.formatAt(at, column)).toBe('@');
  });

  it('is just as large as it must be, with a frozen header and no gridlines', () => {
    const host = builtHost();
    host.run(calls);
    const sheet = sheetOf(host, title);
    expect(sheet.frozenRows).toBeGreaterThan(0);
    expect(sheet.gridlines).toBe(false);
    expect(sheet.rowCount * sheet.columnCount).toBeLessThan(5000);
  });

  it('is found again after people have renamed and moved it', () => {
    const host = builtHost();
    host.run(calls);
    const sheet = sheetOf(host, title);
    sheet.title = 'ของเหรัญญิก';
    host.workbook.moveSheet(sheet.id, 0);
    host.run(calls);
    expect(titlesOf(host)).toHaveLength(5);
    expect(host.workbook.sheetByTitle(title)).toBeUndefined();
  });

  it('is made again after people have deleted it', () => {
    const host = builtHost();
    host.run(calls);
    const before = shownOn(host, title);
    host.workbook.removeSheet(sheetOf(host, title).id);
    host.run(calls);
    expect(shownOn(host, title)).toEqual(before);
  });

  it('leaves a tab of that name that people made themselves as it is', () => {
    const theirs: SheetContent = { title, values: [['จดเอง', 'อย่าลบ']] };
    const host = builtHost([...smallBooks(), theirs]);
    host.run(calls);
    host.run(calls);
    expect(shownOn(host, title)).toEqual([['จดเอง', 'อย่าลบ']]);
    expect(titlesOf(host).slice(5)).toEqual([`${title} (สัจจะชีต)`]);
    expect(host.workbook.sheets.find(({ id }) => id === host.workbook.selection.sheetId)?.title).toBe(
      `${title} (สัจจะชีต)`,
    );
  });

  it('takes a blank tab of that name', () => {
    const host = builtHost([...smallBooks(), { title, values: [] }]);
    host.run(calls);
    expect(titlesOf(host)).toHaveLength(5);
    expect(sheetOf(host, title).lastRow()).toBeGreaterThan(2);
  });

  it('shows nothing of what it held before when there is less to show', () => {
    const host = builtHost();
    host.run(calls);
    const wanted = shownOn(host, title);
    const sheet = sheetOf(host, title);
    sheet.insertRows(sheet.rowCount, 40);
    sheet.setValues(
      wanted.length,
      0,
      Array.from({ length: 40 }, () => ['เก่า']),
    );
    host.run(calls);
    expect(shownOn(host, title)).toEqual(wanted);
  });

  it('says whom to ask when it is protected, and changes nothing', () => {
    const host = builtHost();
    host.run(calls);
    const before = shownOn(host, title);
    sheetOf(host, title).protections.push({ id: 1, area: null, description: '', editors: [], warningOnly: false });
    const treasurer = hostOver(host, { person: { role: 'editor', email: 'somsri@example.com' } });
    treasurer.run(calls);
    expect(treasurer.alerts.map(({ text }) => text)).toEqual([
      `เขียนแท็บ “${title}” ไม่ได้ เพราะแท็บถูกป้องกันไว้หรือท่านมีสิทธิ์ดูอย่างเดียว ขอสิทธิ์แก้ไขจาก owner@example.com`,
    ]);
    expect(shownOn(host, title)).toEqual(before);
  });
});

describe('a full workbook', () => {
  it('is named as what may be the matter when no tab can be added', () => {
    const full = { title: 'ว่าง', values: [], rowCount: 384_000, columnCount: 26 };
    const host = builtHost([...smallBooks(), full]);
    host.run('sajjaCheck');
    expect(host.alerts[0]?.text).toMatch('10 ล้านช่อง');
    expect(host.workbook.sheets).toHaveLength(5);
  });
});

describe('reading', () => {
  it('leaves out what the program wrote', async () => {
    const host = builtHost();
    const before = await ask(host, 'balances');
    for (const { calls } of WRITERS) host.run(calls);
    expect(await ask(host, 'balances')).toEqual(before);
    expect(host.lastCounts().byName['Range.getValues']).toBe(4);
  });

  it('gives the same in whatever zone the script and this machine are', async () => {
    const answers = await Promise.all(
      ['Asia/Bangkok', 'America/New_York', 'UTC'].map((scriptZone) =>
        ask(builtHost(smallBooks(), { scriptZone }), 'summary', { month: '2026-04' }),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const statement = await ask(builtHost(), 'statement', { group: 'B', member: '001' });
    expect(statement).toMatchObject({ ok: true, answer: { lines: [{ date: '2026-04-06', in: 10_000 }] } });
  });
});
