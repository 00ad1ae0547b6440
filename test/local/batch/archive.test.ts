/** A year kept by one command: the old file is whole and answers for itself, the new one goes on as before. */
import { expect, it } from 'vitest';
import { folderForTests, sajjaHere } from './command.ts';

const at = folderForTests();
const TODAY = ['--today', '2026-11-16'];

async function answered(...args: readonly string[]) {
  const { status, out, err } = await sajjaHere(...args, '--json', ...TODAY);
  expect([args[0], status, err]).toEqual([args[0], 0, '']);
  return JSON.parse(out);
}

it('keeps the old year whole in one file and goes on in the other', { timeout: 60_000 }, async () => {
  const [book, half, closed, old, next] = ['book', 'half', 'closed', 'old', 'new'].map((name) => at(`${name}.xlsx`));
  await sajjaHere('example', '--size', 'village', '--out', book!);
  const refused = await sajjaHere('archive', book!, '--year', '2568', '--out', old!, next!, ...TODAY);
  expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('ยังไม่ได้ปิดงวดครบทุกเดือน')]);
  await sajjaHere('close', book!, '--month', '2568-11', '--by', 'สมศรี', '--reason', 'ก', '--out', half!, ...TODAY);
  await sajjaHere('close', half!, '--month', '2568-12', '--by', 'สมศรี', '--reason', 'ก', '--out', closed!, ...TODAY);
  const { state, rows } = await answered('archive', closed!, '--year', '2568', '--out', old!, next!);
  expect([state, rows]).toEqual(['done', 0]);
  const months = ['2569-01', '2569-05', '2569-10'];
  for (const month of months) {
    const [before, after] = [
      await answered('summary', closed!, '--month', month),
      await answered('summary', next!, '--month', month),
    ];
    for (const { groups } of [before, after]) for (const group of groups) delete group.closedBefore;
    expect(after).toEqual(before);
  }
  expect(await answered('balances', next!)).toEqual(await answered('balances', closed!));
  const old30 = ['--as-of', '2568-12-30'];
  expect(await answered('balances', old!, ...old30)).toEqual(await answered('balances', closed!, ...old30));
  const { cells, blank, months: left } = await answered('room', next!);
  expect([cells > blank, left > 12]).toEqual([true, true]);
});
