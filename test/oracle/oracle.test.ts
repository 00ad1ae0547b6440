/** The dues, cover, arrears and standing of groups made up at random: a second, slow implementation says the same. */
import { describe, expect, test } from 'vitest';
import { arrearsRulesOf } from '../../src/core/ledger/dues/arrears-rules.ts';
import { missesInARow } from '../../src/core/ledger/dues/standing.ts';
import { memberBalances } from '../../src/core/ledger/members/member-balances.ts';
import { isActiveOn } from '../../src/core/ledger/members/members.ts';
import { groupMonth } from '../../src/core/ledger/months/group-month.ts';
import { during, ledgerOf, on, onlyGroup } from '../core/ledger/opened.ts';
import { asOfDay } from './oracle.ts';
import { isoMonthOf, isoOf } from './plain-group.ts';
import { type Asked, gridsOf, randomGroup } from './random-group.ts';

/** More of them, or one that differed: ORACLE_GROUPS=20000 or ORACLE_SEED=123 npx vitest run test/oracle. */
const GROUPS = Number(process.env['ORACLE_GROUPS'] ?? 700);
const SEED = process.env['ORACLE_SEED'];
const PARTS = 10;

/** What the program says of a group, in the oracle's words. */
function programOn(seed: number) {
  const ledger = ledgerOf(...gridsOf(randomGroup(seed).group));
  const group = onlyGroup(ledger);
  return ({ month, asOf }: Asked) => {
    const day = on(isoOf(asOf));
    const rules = arrearsRulesOf(ledger.rules, group, day);
    const figures = groupMonth(group, { month: during(isoMonthOf(month)), asOf: day });
    const covers = new Map(group.covers(day).map((cover) => [cover.member, cover]));
    return {
      members: figures.members,
      contributions: figures.contributions,
      balances: memberBalances(group, ledger.rules, day).map(({ member, ...standing }) => ({
        memberId: member.memberId,
        active: standing.active,
        due: standing.due,
        covered: standing.covered,
        arrears: standing.arrears,
        arrearsMonths: standing.arrearsMonths,
        advance: standing.advance,
        suspended: standing.suspended,
        endingProposed:
          isActiveOn(member, day, day) && missesInARow(covers.get(member)!, rules(member).maxMisses).length > 0,
      })),
    };
  };
}

function oracleOn(seed: number) {
  const { group } = randomGroup(seed);
  return ({ month, asOf }: Asked) => {
    const { balances, monthFigures } = asOfDay(group, asOf);
    return { ...monthFigures(month), balances: balances() };
  };
}

describe.each(Array.from({ length: SEED === undefined ? PARTS : 1 }, (_, part) => part))('part %i', (part) => {
  test('every figure of every group is the same', () => {
    const seeds =
      SEED === undefined ? Array.from({ length: GROUPS / PARTS }, (_, at) => at * PARTS + part) : [Number(SEED)];
    for (const seed of seeds) {
      const program = programOn(seed);
      const oracle = oracleOn(seed);
      for (const asked of randomGroup(seed).asked) {
        const when = `seed ${seed}, ${isoMonthOf(asked.month)} as of ${isoOf(asked.asOf)}`;
        expect({ when, ...program(asked) }).toEqual({ when, ...oracle(asked) });
      }
    }
  });
});
