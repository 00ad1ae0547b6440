/** Custom functions as Google calls them: with no rights, in a context of their own, and with a sentence instead of a wrong figure. */
import { describe, expect, it } from 'vitest';
import { formulas } from '../../src/core/formulas/catalogue.ts';
import { builtHost } from './built-host.ts';

describe('a custom function', () => {
  it.each(formulas.map(({ name }) => name))('%s answers with something when it is given nothing', (name) => {
    const shown = builtHost().formula(name, []);
    expect(typeof shown).toBe('string');
    expect(shown).toMatch(/[ก-๙]/);
  });

  it('reads a date cell in the zone of the spreadsheet', () => {
    const bangkokMidnight = new Date(Date.UTC(2026, 4, 15, 17));
    expect(builtHost().formula('SAJJA_DATE', [bangkokMidnight])).toBe('2026-05-16');
  });

  it('gives a column for a column', () => {
    const days = [['16/5/2569'], ['๑๖ พ.ค. ๖๙'], ['']];
    expect(builtHost().formula('SAJJA_DATE', [days])).toEqual([['2026-05-16'], ['2026-05-16'], ['']]);
  });

  it('asks the spreadsheet for nothing it was not given, but for its zone and the language', () => {
    const host = builtHost();
    host.formula('SAJJA_BAHTTEXT', [[[1250.5], [1]]]);
    expect(host.lastCounts().cellsRead).toBe(0);
    expect(host.lastCounts().calls).toBeLessThanOrEqual(2);
  });
});
