/** What a network's month costs in Google's time as the network grows, and how much of it is read at once. */
import { hostOver } from './google.mjs';
import { MONTH, TODAY } from './material.mjs';

/** As slow as Google has been seen: each reading takes so much longer. */
const SLOW = 30_000;
/** Virtual time runs from here. */
const NOW = Date.UTC(2026, 10, 16, 5);
/** By which a slice is cut. */
const MOST_CELLS = 500_000;

/**
 * @param {any} core
 * @param {(measure: string, result: string, figure: number | null, atLeast: string, aim: string, how: string) => void} row
 */
export function inGooglesTime(core, row) {
  const whole = core.WHOLE_PROVINCE;
  const span = core.monthsBefore(TODAY, 12);
  for (const groups of [1, 10, 50]) {
    const share = (/** @type {number} */ all) => Math.round((all * groups) / whole.groups);
    const size = { groups, members: share(whole.members), claims: share(whole.claims), loans: share(whole.loans) };
    // The province’s life together needs several groups.
    const example = groups === 1 ? core.exampleWorkbook('village') : core.provinceExample(span, size);
    const host = hostOver(core, example, { now: NOW });
    let largest = 0;
    host.setFaults({
      before: (/** @type {{ name: string, cells: number }} */ { name, cells }) => {
        if (name.startsWith('Range.get')) largest = Math.max(largest, cells);
      },
    });
    const takes = { month: MONTH, today: TODAY, write: true };
    const reply = host.run('sajjaAsk', { command: 'summary', takes });
    if (!reply.ok) throw new Error(reply.problem.en);
    const { calls, cellsRead, virtualTime } = host.lastCounts();
    const named = groups === 1 ? '1 group (the example of a village)' : `${groups} groups`;
    const how = `by the emulator, 120 ms a call and 1 µs a cell: ${calls} calls, ${cellsRead} cells read, the first time, when the tab is made`;
    const seconds = virtualTime / 1_000;
    row(`the network’s month in Google’s time, ${named}`, `${seconds.toFixed(1)} s`, seconds, '≤ 60 s', '20 s', how);
    row('  most cells in one reading', String(largest), largest, `≤ ${MOST_CELLS}`, '', 'the same run');
    if (groups !== 50) continue;
    host.setFaults({ slow: { name: 'Range.getValues', milliseconds: SLOW } });
    let [runs, longest, isDone] = [0, 0, false];
    for (; !isDone && runs < 100; runs++) {
      const again = host.run('sajjaAsk', { command: 'summary', takes });
      if (!again.ok && again.problem.kind !== 'timeUp') throw new Error(again.problem.en);
      longest = Math.max(longest, host.lastCounts().virtualTime / 1_000);
      isDone = again.ok;
    }
    const slowly = `each reading takes ${SLOW / 1_000} s longer; every run ends of itself before Google’s 360 s, the longest after ${longest.toFixed(0)} s, and the next goes on from there`;
    row('  runs until it is done where Google is that slow', String(runs), runs, '', '', slowly);
  }
}
