/** The work of the example network, as another program gets it and as people read it; and a report as a group sends it. */
import { existsSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_TODAY } from '../../../src/local/example/workbook.ts';
import { folderForTests, sajjaHere } from './command.ts';

const at = folderForTests();
const file = at('network.xlsx');
const REPORT = 'สินธุ์แพรทอง เดือน ต.ค. 69 สมาชิก 91 คน จ่ายสวัสดิการ 2 ราย 800 บาท เงินคงเหลือ 46,174 บาท';

/** Each question, and what another program finds in its answer. */
const QUESTIONS: readonly (readonly [name: string, args: readonly string[], holds: object])[] = [
  ['pack', ['--month', '2569-10'], { month: '2026-10', next: { meetingId: '11/2569' } }],
  ['meetings', [], { absent: ['G06'], resolutions: { done: 5, dropped: 1 } }],
  ['bodies', ['--as-of', '2569-10-31'], { asOf: '2026-10-31', bodies: [{ open: 1 }, { open: 0 }, { open: 0 }] }],
  ['grants', [], { groupId: null, total: { received: 270_000_00, left: 126_530_00 } }],
  ['grants', ['--group', 'น้ำขาว'], { groupId: 'G01', total: { received: 110_000_00, left: 84_230_00 } }],
  ['funerals', ['--year', '2569'], { year: 2026, form: { deaths: 5 }, unregistered: true }],
  ['survey', ['--round', '1'], { survey: { answered: 10, byMembers: { better: 4, same: 3, none: 1 } } }],
  ['plan', [], { sum: { activities: 17, done: 4, stuck: 2 } }],
  ['businesses', ['--month', '2569-10', '--group', 'G11'], { groupId: 'G11', receivable: 2 * 19 * 320_00 }],
  ['households', [], { survey: { answered: 3, leftOut: true } }],
  ['board', ['--month', '2569-10'], { network: { groups: 16, reported: 15 } }],
  ['group-report', ['--text', REPORT], { groupId: 'G06', month: '2026-10', action: null }],
];

beforeAll(async () => {
  expect((await sajjaHere('example', '--out', file)).status).toBe(0);
}, 120_000);

const today = ['--today', EXAMPLE_TODAY];

test.each(QUESTIONS)(
  '%s %j as JSON',
  async (name, args, holds) => {
    const { status, out, err } = await sajjaHere(name, file, ...args, ...today, '--json');
    expect([status, err]).toEqual([0, '']);
    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject(holds);
    expect(answer).not.toHaveProperty('report');
  },
  60_000,
);

test.each([
  ['pack', 'th'],
  ['funerals', 'en'],
  ['survey', 'en'],
  ['board', 'th'],
] as const)(
  '%s for people (%s)',
  async (name, language) => {
    const { status, out, err } = await sajjaHere(name, file, ...today, '--lang', language);
    expect([status, err]).toEqual([0, '']);
    expect(out.split('\n').length).toBeGreaterThan(5);
    expect(out).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
  },
  60_000,
);

describe('a report as a group sends it', () => {
  test('is read from a file, posted once, and taken back', async () => {
    const [sent, posted, back] = [at('sent.txt'), at('posted.xlsx'), at('back.xlsx')];
    writeFileSync(sent, REPORT);
    const args = ['--file', sent, '--reported-by', 'ประธาน', '--post', ...today];
    const { status, out } = await sajjaHere('group-report', file, ...args, '--out', posted, '--json');
    expect(status).toBe(0);
    const { action }: { action: string } = JSON.parse(out);
    const summary = async (of: string) =>
      JSON.parse((await sajjaHere('summary', of, '--month', '2569-10', ...today, '--json')).out).network;
    expect(await summary(posted)).toMatchObject({ reported: 16, missing: [] });
    expect((await sajjaHere('undo', posted, '--action', action, '--out', back)).status).toBe(0);
    expect(await summary(back)).toEqual(await summary(file));
  }, 120_000);

  test('is not posted over a report that stands there, unless it is said', async () => {
    const text = REPORT.replace('สินธุ์แพรทอง', 'นาโหนด');
    const args = ['--text', text, '--group', 'G08', '--post', '--out', at('over.xlsx'), ...today];
    const refused = await sajjaHere('group-report', file, ...args);
    expect(refused.status).toBe(2);
    expect(existsSync(at('over.xlsx'))).toBe(false);
    expect((await sajjaHere('group-report', file, ...args, '--again')).status).toBe(0);
  }, 60_000);
});
