/** The sidebar's questions: checked at the door, answered in what crosses the wire, and never with a stack. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, builtHost, FINDINGS, smallBooks } from './built-host.ts';

const SENTENCE = { kind: expect.any(String), th: expect.stringMatching(/[ก-๙]/), en: expect.stringMatching(/[a-z]/) };

describe('a question', () => {
  it.each([
    ['month', {}],
    ['check', {}],
    ['balances', {}],
    ['summary', { month: '2569-04' }],
    ['summary', { month: '2026-04', group: 'A' }],
    ['statement', { group: 'A', member: '001' }],
    ['members', { group: 'A', query: 'มา' }],
    ['journal', { format: 'ledger' }],
    ['goTo', { tab: 'สมาชิก', row: 3, column: 'B' }],
    ['language', { language: 'en' }],
  ])('%s %o is answered', async (command, takes) => {
    expect(await ask(builtHost(), command, takes)).toMatchObject({ ok: true });
  });

  it.each([
    undefined,
    null,
    'check',
    {},
    { command: 'toString' },
    { command: '__proto__' },
    { command: 'constructor', takes: {} },
    { command: 'check', takes: 'all' },
    { command: 'check', takes: [1] },
    { command: 'check', takes: { month: { $gt: '' } } },
    { command: 'goTo', takes: { tab: 'สมาชิก', row: -4 } },
    { command: 'goTo', takes: { tab: 'สมาชิก', row: 99_999 } },
    { command: 'goTo', takes: { tab: 'ไม่มีแท็บนี้', row: 1 } },
    { command: 'statement', takes: {} },
  ])('that makes no sense is refused in a sentence: %o', async (request) => {
    expect(await builtHost().call('sajjaAsk', [request])).toMatchObject({ ok: false, problem: SENTENCE });
  });

  it('of any shape is answered or refused, never thrown back and never told a stack', async () => {
    const host = builtHost();
    const command = fc.constantFrom('month', 'check', 'summary', 'statement', 'members', 'journal', 'goTo', 'language');
    const takes = fc.dictionary(
      fc.constantFrom(
        'group',
        'month',
        'asOf',
        'member',
        'query',
        'tab',
        'row',
        'column',
        'language',
        'today',
        'format',
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    await fc.assert(
      fc.asyncProperty(command, takes, async (name, given) => {
        const reply = JSON.stringify(await ask(host, name, given));
        expect(reply).toMatch(/^{"ok":(true|false)/);
        expect(reply).not.toMatch(/TypeError|Code\.js|at Object/);
      }),
      { numRuns: 60 },
    );
  });

  it('that meets a fault nobody foresaw is answered with a sentence, and the stack goes to the log alone', async () => {
    const host = builtHost();
    host.setFaults({ failAt: 1 });
    const reply = await ask(host, 'language', { language: 'en' });
    expect(reply).toMatchObject({ ok: false, problem: { ...SENTENCE, kind: 'unexpected' } });
    expect(JSON.stringify(reply)).not.toMatch('สเปรดชีตหมดเวลา');
    expect(host.logs.join()).toMatch('สเปรดชีตหมดเวลา');
  });

  it('reads on when Google is slow for a moment', async () => {
    const host = builtHost();
    const wanted = await ask(host, 'balances');
    const steps = host.lastCounts().calls;
    for (let failAt = 2; failAt <= steps; failAt++) {
      host.setFaults({ failAt });
      const reply = await ask(host, 'balances');
      if (JSON.stringify(reply) !== JSON.stringify(wanted))
        expect(reply).toMatchObject({ ok: false, problem: SENTENCE });
    }
  });

  it('leads to the cell, also in a tab of the program', async () => {
    const host = builtHost();
    await ask(host, 'goTo', { tab: 'รับเงิน', row: 3, column: 'E' });
    const { selection } = host.workbook;
    expect(host.workbook.sheetById(selection.sheetId)?.title).toBe('รับเงิน');
    expect(selection).toMatchObject({ row: 2, column: 4, rows: 1, columns: 1 });
    host.run('sajjaCheck');
    expect(host.workbook.sheetById(host.workbook.selection.sheetId)?.title).toBe(FINDINGS);
  });

  it('is remembered for the person who asked, and for this workbook', async () => {
    const host = builtHost();
    await ask(host, 'language', { language: 'en' });
    expect(await ask(host, 'month')).toMatchObject({ answer: { language: 'en' } });
    host.actAs({ email: 'somsri@example.com', role: 'editor' });
    expect(await ask(host, 'month')).toMatchObject({ answer: { language: 'th' } });
  });

  it('is not trusted with more than it needs: a viewer may look', async () => {
    const host = builtHost(smallBooks(), { person: { role: 'viewer', email: 'funder@example.com' } });
    expect(await ask(host, 'summary', { month: '2026-04' })).toMatchObject({ ok: true });
    expect(await ask(host, 'check', { write: true })).toMatchObject({ ok: false, problem: { kind: 'writeRefused' } });
  });

  it('writes no names to the log', async () => {
    const host = builtHost();
    for (const command of ['check', 'balances', 'summary', 'journal']) await ask(host, command);
    host.run('sajjaCheck');
    expect(host.logs.join('\n')).not.toMatch(/สมหญิง|มานะ|ประยูร/);
  });
});
