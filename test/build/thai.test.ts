/** Thai text in short: the script says the same, in fewer bytes. */
import { createContext, Script } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withThaiInShort } from '../../src/build/thai.mjs';

const run = (code: string): unknown => new Script(code).runInContext(createContext({}));
const script = (body: string): string => `(() => {\n${body}\n})();`;
const SIGN = fc.constantFrom(...'กขคงจฉชซญดตถทธนบปผฝพฟมยรลวสหอฮะาิีึืุูเแโใไ่้๊๋์ำ๑๒๓ ฿“”–·ab1|~"\\\n`}{$');

describe('Thai text in short', () => {
  test('texts, templates and keys say what they said, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: SIGN, maxLength: 20 }), { minLength: 1, maxLength: 6 }), (texts) => {
        const literals = texts.map((text) => JSON.stringify(text));
        const templates = texts.map((text) => `\`\${at}${text.replace(/[\\`]|\$\{/g, (sign) => `\\${sign}`)}\${at}\``);
        const body = `const at = 7, of = {${literals.map((text) => `${text}: 1`).join()}};
          return [${literals.join()}, ${templates.join()}, Object.keys(of), typeof${literals[0]}, ${literals[0]} in of].flat().join("\\u0000")`;
        expect(run(withThaiInShort(script(body)))).toBe(run(script(body)));
      }),
      { numRuns: 500 },
    );
  });

  test('a text that stands in many places stands in the table once, at one byte a sign', () => {
    const text = 'เงินสมทบสวัสดิการชุมชนวันละหนึ่งบาท';
    const long = script(`return [${new Array(200).fill(`"${text}"`).join()}].length`);
    const short = withThaiInShort(long);
    expect(run(short)).toBe(200);
    expect(Buffer.byteLength(short)).toBeLessThan(Buffer.byteLength(long) / 4);
  });
});
