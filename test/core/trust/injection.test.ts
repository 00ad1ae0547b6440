/** Whatever comes in: arguments of any shape, ids that are names of prototypes, texts that look like formulas, HTML or worse. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommandName } from '../../../src/core/commands/answers.ts';
import { commands } from '../../../src/core/commands/catalogue.ts';
import type { Grid } from '../../../src/core/values/cell.ts';
import { csvOf } from '../../../src/core/values/csv.ts';
import { isProblem } from '../../../src/core/values/problem.ts';
import { tab } from '../checks/checked.ts';
import { plan } from '../commands/asking.ts';
import { personalBooks } from '../commands/personal/personal-books.ts';

const NAMES = Object.keys(commands) as CommandName[];
const PROTOTYPES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];
const NASTY = [
  ...PROTOTYPES,
  '=1+1',
  '+1',
  '-1',
  '@A1',
  '\t=1',
  '\r=1',
  '<script>alert(1)</script>',
  '</script>',
  '<?= 1 ?>',
  'javascript:alert(1)',
  '\u202eกลับ\u2066',
  '\u0000\u0007',
  '\ud800',
  '😀👨‍👩‍👧',
  'ก'.repeat(50_000),
  '1e999',
  '../../etc',
];

/** Everything that any command takes. */
const TAKES =
  'member group on asOf date month year from to today tab row column code action post write again page loan amount principal interest fine reason by also entries key count numbers book receivedBy put text cells name system benefits format language query sought severity todo apart knownBy matter decides pay place payer witness resolution goesTo round installments rate method guarantor1 guarantor2 guarantor3 purpose loanId firstDue value effectiveFrom village removes note units eventDate requestDate receiptId table headerRow headerRows columns does committee approximate reportedBy receivedDate sheet receipts'.split(
    ' ',
  );

const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...NASTY, ...['007', 'S', 'G', '2569-02', '5/2/2569', 'รับเงิน', 'สมาชิก', true, true, 1, 2]),
  fc.constantFrom<unknown>(Number.MAX_VALUE, Number.NaN, -1, 1.5, 2 ** 53, null, undefined, '', []),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant({ __proto__: null, constructor: 1, toString: 'x' }),
  fc.constant(Array.from({ length: 2000 }, () => ['=1'])),
);
/** What makes sense to most commands, so that what is wrong in one place is looked at there. */
const SENSIBLE = {
  member: '008',
  group: 'S',
  month: '2569-02',
  tab: 'รับเงิน',
  row: 2,
  loan: 'L1',
  reason: 'ก',
  by: 'ข',
};
const takes: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .dictionary(fc.constantFrom(...TAKES), anything, { maxKeys: 3 })
      .map((more) => ({ ...SENSIBLE, ...more })),
  },
  fc.constantFrom<unknown>(null, undefined, [], 'x', 5, JSON.parse('{"__proto__":{"post":true},"constructor":{}}')),
);

/** Asked with anything, a command plans something or says what to do; nothing else is thrown. */
function asked(name: CommandName, given: unknown, books: readonly Grid[]): 'planned' | 'refused' {
  try {
    const { answer, says, writes, changes } = plan(name, given, books);
    expect(typeof says.th).toBe('string');
    expect(() => JSON.stringify([answer, writes, changes])).not.toThrow();
    return 'planned';
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    expect(thrown.words.th).toMatch(/[ก-๙]/);
    expect(thrown.words.th).not.toMatch(/undefined|\[object|NaN/);
    expect(thrown.words.th.length).toBeLessThan(2000);
    return 'refused';
  }
}

describe('whatever is asked', () => {
  const books = personalBooks();
  const before = JSON.stringify(books);
  test('of every command: it is answered or refused in a sentence, and asking changes nothing by itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), takes, (name, given) => {
        asked(name, given, books);
        expect(JSON.stringify(books)).toBe(before);
      }),
      { numRuns: 150 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('post');
    expect(({} as Record<string, unknown>)['post']).toBeUndefined();
  });
});

describe('an id that is the name of something in every object', () => {
  /** The books with one id in place of another, wherever it stands. */
  const renamed = (was: string, id: string): Grid[] =>
    personalBooks().map((grid) => ({
      ...grid,
      title: grid.title === `เงินสมทบ · ${was}` ? `เงินสมทบ · ${id}` : grid.title,
      cells: grid.cells.map((line) => line.map((cell) => (cell === was ? id : cell))),
    }));
  const ASKED: readonly (readonly [CommandName, object])[] = [
    ['figures', { month: '2569-02' }],
    ['balances', {}],
    ['journal', {}],
    ['loans', { group: 'S' }],
    ['memberData', { group: 'S', member: '008' }],
    ['network', { page: true, month: '2569-02' }],
  ];
  const shown = (books: readonly Grid[], from: string, to: string): unknown =>
    ASKED.map(([name, given]) => {
      const { answer } = plan(name, JSON.parse(JSON.stringify(given).replaceAll(`"${from}"`, `"${to}"`)), books);
      return JSON.stringify(answer).replaceAll(to, 'PLAIN');
    });
  test.each(['S', '008', 'L1', 'บริจาค'])('gives the same figures as a plain id in place of %s', (was) => {
    const plain = shown(renamed(was, 'zqzqz'), was, 'zqzqz');
    for (const id of PROTOTYPES.slice(0, 4)) {
      // What is sorted by id stands elsewhere, and a hash of it is another: figures do not depend on either.
      const sorted = (all: unknown): string[] =>
        JSON.stringify(all)
          .replace(/m[0-9a-f]{8}/g, 'm')
          .replace(/[0-9a-f]{8,}/g, '')
          .split('')
          .sort();
      expect(sorted(shown(renamed(was, id), was, id)).join(''), id).toBe(sorted(plain).join(''));
    }
  });
});

describe('a benefit, a place, a grant or a rule that is called like something in every object', () => {
  const asked = (id: string): string[] => {
    const books = [
      tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['G', 'น้ำขาว', 'วันละบาท']),
      tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร', ['1', 'มานพ สุขใจ', '1/1/2560']),
      tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน|ที่เก็บเงิน', ['5/1/2569', '1', 30, id]),
      tab('สิทธิสวัสดิการ', 'รหัส|สวัสดิการ|ต่อ|จำนวนเงิน', [id, 'นอนโรงพยาบาล', 'คืน', 100]),
      tab('เบิกสวัสดิการ', 'เลขสมาชิก|สวัสดิการ|วันที่เกิดเหตุ|คืน|จำนวนเงิน|วันจ่าย', ['1', id, '6/1/2569', 2, 200, '7/1/2569']),
      tab('เงินอุดหนุน', 'รหัสเงินอุดหนุน|แหล่งทุน|จำนวนเงิน', [id, 'อบต.', 1000]),
      tab(
        'สมุดเงินสด',
        'วันที่|หมวด|รับ|จ่าย|แหล่งทุน',
        ['8/1/2569', 'เงินอุดหนุน', 1000, '', id],
        ['9/1/2569', 'ค่าประชุม', '', 400, id],
      ),
      tab('กติกา', 'กติกา|ค่า', [id, 5], ['books.from', 'ม.ค. 2569']),
    ];
    return (
      [
        ['figures', { month: '2569-01' }],
        ['welfare', { group: 'G' }],
        ['rights', { group: 'G', member: '1', on: '2026-02-01' }],
        ['grants', {}],
        ['findings', {}],
        ['rulesInForce', { group: 'G' }],
      ] as const
    ).map(([name, given]) =>
      JSON.stringify(plan(name, given, books).answer)
        .replaceAll(id, 'PLAIN')
        .toLowerCase(),
    );
  };
  test.each(PROTOTYPES.slice(0, 4))('%s counts as any other', (id) => {
    expect(asked(id).map((text) => text.length)).toEqual(asked('zqzqz').map((text) => text.length));
    expect(asked(id)[0]).toBe(asked('zqzqz')[0]);
    expect(asked(id)[3]).toBe(asked('zqzqz')[3]);
  });
});

describe('text that people typed', () => {
  test('is shown without signs that are not seen or turn it round; its cell stays as it is', () => {
    const books = personalBooks().map((grid) => ({
      ...grid,
      cells: grid.cells.map((line) => line.map((cell) => (cell === 'มานพ' ? 'มา\u202eนพ\u0007\u2066' : cell))),
    }));
    const before = JSON.stringify(books);
    for (const [name, given] of [
      ['member', { group: 'G', member: '13' }],
      ['memberData', { group: 'G', member: '13' }],
      ['members', { group: 'G' }],
      ['balances', { write: true }],
    ] as const) {
      const { answer, writes } = plan(name, given, books);
      const said = JSON.stringify([answer, writes]);
      expect(said).toContain('มานพ');
      expect(said).not.toMatch(/[\u202e\u2066]|\\\\u0007/);
    }
    expect(JSON.stringify(books)).toBe(before);
  });

  test('is never a formula in comma-separated values', () => {
    for (const text of NASTY) {
      const written = csvOf([[text]]);
      expect(written).not.toMatch(/^"?[=+\-@\t\r]/);
    }
  });
});
