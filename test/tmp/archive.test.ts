import { it } from 'vitest';
import { exampleWorkbook } from '../../src/local/example/example.ts';
import { contentOf } from '../../src/local/example/content.ts';
import { builtHost } from '../apps-script/built-host.ts';
const T = '2026-11-16';
for (const size of ['village'] as const) it(size, { timeout: 200000 }, () => {
  const ex = exampleWorkbook(size);
  const host = builtHost(ex.tabs.map(contentOf));
  const ask = (command: string, takes: object): any => host.run('sajjaAsk', { command, takes: { today: T, ...takes } });
  const look = ask('archive', { year: '2568' });
  console.log(look.ok, JSON.stringify(look.answer?.groups ?? look.problem));
  console.log(ask('room', {}).answer.says, ask('room', {}).answer.perMonth, ask('room', {}).answer.cells);
  for (const { groupId } of look.answer.groups) {
    for (const month of ['2025-11', '2025-12', '2026-01']) {
      const r = ask('close', { group: groupId, month, post: true, reason: 'ก', by: 'ข' });
      if (!r.ok) console.log(groupId, month, r.problem.en);
    }
  }
  const now = ask('archive', { year: '2568' });
  console.log(JSON.stringify(now.answer?.groups.map((g: any) => [g.groupId, g.state])), now.answer.code, now.answer.state);
  const [a] = now.answer.code.split('-');
  const before: any = {};
  const keep = (b: any) => { for (const m of ['2025-12','2026-01','2026-05', '2026-10']) b[m] = ask('figures', { month: m }).answer; b.balances = ask('balances', {}).answer; b.check = ask('check', {}).answer.findings.map((f: any) => [f.code, f.groupId, f.memberId, f.severity].join()); };
  keep(before);
  const rows = () => Object.fromEntries(host.workbook.sheets.map((s) => [s.title, `${s.lastRow()}/${s.rowCount}`]));
  console.log(JSON.stringify(rows()));
  for (let i = 0; i < 3; i++) {
    const r = ask('archive', { year: '2568', post: true, code: `${a}-0000`, by: 'สมศรี' });
    console.log(r.ok, r.problem?.en ?? r.says.en, r.answer?.rows, host.lastCounts().calls, host.lastCounts().virtualTime);
    const after: any = {};
    keep(after);
    for (const k of Object.keys(before)) {
      const strip = (o: any) => JSON.stringify(o, (kk, v) => (['tab', 'row', 'closed', 'closedBefore'].includes(kk) ? undefined : v));
      if (k === 'check') {
        const count = (l: string[]) => l.reduce((m, x) => m.set(x, (m.get(x) ?? 0) + 1), new Map<string, number>());
        const [x, y] = [count(before.check), count(after.check)];
        for (const [kk, n] of x) if ((y.get(kk) ?? 0) !== n) console.log('check', kk, n, y.get(kk));
        for (const [kk, n] of y) if (!x.has(kk)) console.log('check new', kk, n);
      } else if (strip(before[k]) !== strip(after[k])) {
        const [p, q] = [strip(before[k]), strip(after[k])];
        let at = 0; while (p[at] === q[at]) at++;
        console.log('differs', k, p.slice(at - 200, at + 80), '\n ---', q.slice(at - 50, at + 80));
      }
    }
  }
  console.log(JSON.stringify(rows()));
  console.log(JSON.stringify(ask('verify', {}).answer.holds), ask('undo', {action: 'archive-2025-x'}).problem.en, ask('balances', {asOf: '2025-12-01'}).problem?.en);
});
