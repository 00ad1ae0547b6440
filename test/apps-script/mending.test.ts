/** A long column that is mended: kept for undo in several pieces, whole whenever the execution dies, and back as it was. */
import { expect, it } from 'vitest';
import type { Host } from '../../src/local/emulator/host-model.ts';
import type { Value } from '../../src/local/emulator/workbook-model.ts';
import { builtHost, sheetOf, shownOn } from './built-host.ts';

const ROWS = 400;
const PLACE = { code: 'UNTIDY', tab: 'รับเงิน', column: 'C' };

function host(): Host {
  const paid = Array.from({ length: ROWS }, (_, at): Value[] => [
    `${(at % 28) + 1}/1/2569`,
    '001',
    '๓๐ บาทถ้วน',
    `ใบที่ ${at}`,
  ]);
  const made = builtHost([
    {
      title: 'กลุ่ม',
      values: [
        ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
        ['A', 'บ้านริมนา', 'วันละบาท'],
      ],
    },
    {
      title: 'สมาชิก',
      values: [
        ['เลขสมาชิก', 'ชื่อ'],
        ['001', 'สมหญิง'],
      ],
    },
    { title: 'รับเงิน', values: [['วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'หมายเหตุ'], ...paid] },
  ]);
  sheetOf(made, 'รับเงิน').setFormats(
    1,
    2,
    Array.from({ length: ROWS }, (_, at) => [at % 2 === 0 ? '@' : '#,##0.00']),
  );
  return made;
}

interface Replied {
  readonly ok: boolean;
  readonly answer?: { readonly action?: string; readonly knownBy?: string; readonly count?: number };
}

const run = (over: Host, command: string, takes: object): Replied =>
  over.run('sajjaAsk', { command, takes }) as Replied;
const stands = (over: Host): unknown => [
  shownOn(over, 'รับเงิน'),
  Array.from({ length: ROWS }, (_, at) => sheetOf(over, 'รับเงิน').formatAt(at + 1, 2)),
];

it('is mended and taken back, wherever it was killed on the way', { timeout: 240_000 }, () => {
  const clean = host();
  const before = stands(clean);
  const knownBy = run(clean, 'mend', PLACE).answer?.knownBy;
  const post = { ...PLACE, knownBy, post: true };
  const done = run(clean, 'mend', post);
  const steps = clean.lastCounts().calls;
  expect(done.answer).toMatchObject({ count: ROWS });
  expect(steps).toBeLessThanOrEqual(40);
  const after = stands(clean);
  expect(shownOn(clean, 'รับเงิน')[1]?.[2]).toBe(30);
  expect(sheetOf(clean, 'รับเงิน').formatAt(1, 2)).toBeUndefined();
  expect(sheetOf(clean, 'รับเงิน').formatAt(2, 2)).toBe('#,##0.00');
  const undo = { action: done.answer?.action };
  expect(run(clean, 'undo', undo)).toMatchObject({ ok: true });
  expect(stands(clean)).toEqual(before);
  for (let killAt = 8; killAt <= steps; killAt += 2) {
    const over = host();
    over.setFaults({ killAt });
    expect(() => run(over, 'mend', post)).toThrow('killed');
    over.setFaults({});
    expect(run(over, 'mend', post), `killed at ${killAt}`).toMatchObject({ ok: true });
    expect(stands(over), `killed at ${killAt}`).toEqual(after);
    expect(run(over, 'undo', undo), `killed at ${killAt}`).toMatchObject({ ok: true });
    expect(stands(over)).toEqual(before);
  }
});
