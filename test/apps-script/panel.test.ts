/** The work panel: a ticked box runs its command in the 30 seconds that a simple trigger has, and says what came of it. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/emulator/host-model.ts';
import type { SheetContent } from '../../src/local/emulator/workbook-model.ts';
import { ask, BALANCES, builtHost, FINDINGS, NETWORK, SUMMARY, sheetOf, shownOn, smallBooks } from './built-host.ts';

const PANEL = 'แผงงาน';
const [TICK, RESULT] = [1, 4];

async function withPanel(sheets: readonly SheetContent[] = smallBooks()): Promise<Host> {
  const host = builtHost(sheets);
  expect(await ask(host, 'panel')).toMatchObject({ ok: true, answer: { tab: PANEL, action: 'panel' } });
  return host;
}

/** What a person on a phone does; Google tells nobody of a trigger that fails. */
function tick(host: Host, row: number, authMode = 'LIMITED'): void {
  const sheet = sheetOf(host, PANEL);
  sheet.setValues(row, TICK, [[true]]);
  try {
    host.trigger('onEdit', { authMode, value: 'TRUE' }, { sheet, area: { row, column: TICK, rows: 1, columns: 1 } });
  } catch {
    return;
  }
}

const cell = (host: Host, row: number, column: number): unknown => sheetOf(host, PANEL).valueAt(row, column);
const said = (host: Host, row: number): string => String(cell(host, row, RESULT));
const titles = (host: Host): string[] => host.workbook.sheets.map(({ title }) => title);

describe('the panel', () => {
  it('is a small tab with a box for each job, groups and months to choose from, and is taken back whole', async () => {
    const host = await withPanel();
    const sheet = sheetOf(host, PANEL);
    expect(shownOn(host, PANEL).slice(0, 5)).toEqual([
      ['งาน', 'ติ๊กเพื่อสั่ง', 'กลุ่ม', 'เดือน', 'ผล'],
      ['ตรวจสอบ', false, '', '', ''],
      ['สรุปเดือน', false, '', '', ''],
      ['ยอดคงเหลือ', false, '', '', ''],
      ['สรุปเครือข่าย', false, '', '', ''],
    ]);
    expect(sheet.rowCount).toBe(8);
    expect(sheet.validationAt(1, TICK)).toMatchObject({ kind: 'checkbox' });
    expect(sheet.validationAt(5, TICK)).toBeUndefined();
    expect(JSON.stringify(sheet.validationAt(1, 2))).toContain('บ้านริมนา');
    expect(JSON.stringify(sheet.validationAt(1, 3))).toContain('พ.ค. 69');
    expect(await ask(host, 'panel')).toMatchObject({ ok: true });
    expect(titles(host).filter((title) => title.startsWith(PANEL))).toHaveLength(1);
    expect(await ask(host, 'undo', { action: 'panel' })).toMatchObject({ ok: true });
    expect(titles(host)).not.toContain(PANEL);
  });

  it('writes what was ticked, says so with the time, and unticks itself', async () => {
    const host = await withPanel();
    for (const [row, tab] of [FINDINGS, SUMMARY, BALANCES, NETWORK].entries()) {
      tick(host, row + 1);
      expect(titles(host)).toContain(tab);
      expect(cell(host, row + 1, TICK)).toBe(false);
      expect(said(host, row + 1)).toMatch(/ · 16 พ\.ค\. 2569 12:\d\d$/);
    }
    expect(said(host, 1)).toContain('ต้องแก้');
    const before = shownOn(host, SUMMARY);
    tick(host, 2);
    tick(host, 2);
    expect(shownOn(host, SUMMARY)).toEqual(before);
    expect(host.workbook.selection.sheetId).toBe(sheetOf(host, PANEL).id);
    // What was ticked, chosen and told there is nobody's work; what was typed into it is.
    sheetOf(host, PANEL).setValues(1, 2, [['', 'เม.ย. 69']]);
    sheetOf(host, PANEL).setValues(7, 1, [['จดไว้']]);
    expect(await ask(host, 'undo', { action: 'panel' })).toMatchObject({
      ok: false,
      problem: { kind: 'madeTabChanged' },
    });
    sheetOf(host, PANEL).setValues(7, 1, [['']]);
    expect(await ask(host, 'undo', { action: 'panel' })).toMatchObject({ ok: true });
    expect(titles(host)).not.toContain(PANEL);
  });

  it('takes the group and the month beside the box, as typed, and says what it does not know', async () => {
    const host = await withPanel();
    sheetOf(host, PANEL).setValues(2, 2, [['สัจจะบ้านปลายทุ่ง', 'เม.ย. 69']]);
    tick(host, 2);
    expect(said(host, 2)).toContain('สรุปเดือนเมษายน 2569 ของ สัจจะบ้านปลายทุ่ง');
    sheetOf(host, PANEL).setValues(2, 2, [['ไม่มีกลุ่มนี้', '']]);
    tick(host, 2);
    expect(said(host, 2)).toContain('ไม่มีกลุ่มนี้');
    expect(cell(host, 2, TICK)).toBe(false);
  });

  it('that is protected against the one who ticks, or not enabled, does nothing and breaks nothing', async () => {
    const host = await withPanel();
    tick(host, 1, 'NONE');
    expect(titles(host)).not.toContain(FINDINGS);
    host.actAs({ email: 'viewer@example.com', role: 'viewer' });
    tick(host, 1);
    expect(titles(host)).not.toContain(FINDINGS);
  });

  it('says when there was not time enough, has written nothing then, and goes on when ticked again', async () => {
    const many = Array.from({ length: 25 }, (_, nth) => ({ title: `เบ็ดเตล็ด ${nth}`, values: [['ก', 'ข']] }));
    const host = await withPanel([...smallBooks(), ...many]);
    host.setFaults({ slow: { name: 'Range.getValues', milliseconds: 1500 } });
    tick(host, 1);
    expect(said(host, 1)).toMatch(/อ่านไปแล้ว \d+ จาก \d+ แท็บ/);
    expect(titles(host)).not.toContain(FINDINGS);
    tick(host, 1);
    tick(host, 1);
    host.setFaults({});
    tick(host, 1);
    expect(said(host, 1)).toContain('ตรวจแล้ว');
    expect(titles(host)).toContain(FINDINGS);
  });

  it('that Google ends in the middle has said beforehand what that means, and is ready to be ticked again', async () => {
    const host = await withPanel();
    host.setFaults({ slow: { name: 'Range.getValues', milliseconds: 40_000 } });
    tick(host, 1);
    host.setFaults({ killAt: 25 });
    tick(host, 1);
    expect(said(host, 1)).toContain('งานใหญ่เกินเวลา');
    expect(cell(host, 1, TICK)).toBe(false);
    host.setFaults({});
    tick(host, 1);
    expect(said(host, 1)).toContain('ตรวจแล้ว');
  });
});

describe('an edit elsewhere', () => {
  it('reads nothing and writes no cell: one short note that there was one', async () => {
    const host = await withPanel();
    const sheet = sheetOf(host, 'รับเงิน');
    host.trigger(
      'onEdit',
      { authMode: 'LIMITED', value: '30' },
      { sheet, area: { row: 1, column: 4, rows: 1, columns: 1 } },
    );
    expect(host.lastCounts()).toMatchObject({ calls: 1, cellsRead: 0, cellsWritten: 0 });
    host.trigger('onEdit', { authMode: 'LIMITED' }, { sheet, area: { row: 1, column: 0, rows: 3, columns: 4 } });
    expect(host.lastCounts().calls).toBe(1);
    host.trigger('onEdit', { authMode: 'NONE' });
    expect(host.lastCounts().calls).toBe(0);
    host.trigger(
      'onEdit',
      { authMode: 'LIMITED', value: 'TRUE' },
      { sheet, area: { row: 1, column: 1, rows: 1, columns: 1 } },
    );
    expect(host.lastCounts()).toMatchObject({ cellsRead: 0, cellsWritten: 0 });
  });

  it('is noticed by a sidebar that read before it, as is an action of somebody else, and reading is not', async () => {
    const host = builtHost();
    const mark = async (): Promise<unknown> =>
      ((await host.call('sajjaAsk', [{ command: 'mark', takes: {} }])) as { mark: string }).mark;
    const read = async (): Promise<unknown> => ((await ask(host, 'month')) as { mark: string }).mark;
    const first = await read();
    await ask(host, 'members', { group: 'A' });
    await ask(host, 'check', { write: true });
    expect(await mark()).toBe(first);
    expect(host.lastCounts().calls).toBe(1);
    host.trigger('onEdit', { authMode: 'LIMITED', value: '5' });
    const second = await mark();
    expect(second).not.toBe(first);
    expect(await read()).toBe(second);
    await ask(host, 'panel');
    expect(await mark()).not.toBe(second);
  });
});
