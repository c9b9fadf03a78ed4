import { describe, expect, test } from 'vitest';
import { idfIn, type RankableRole, weightedRoles } from '../../../src/core/fit/weights.ts';
import { tiny } from './tiny.ts';

const need = (skill: string, level = 1) => ({ skill, level, importance: 'core' as const });
const choice = (...skills: string[]) => ({ skills, need: 1, level: 1, importance: 'core' as const });
const roles: RankableRole[] = [
  { id: 'b', skills: [need('y'), need('x')], anyOf: [choice('x', 'z'), choice('z', 'w')] },
  { id: 'a', skills: [need('x', 3)] },
  { id: 'c', skills: [] },
];

describe('the weights of a catalog', () => {
  test('idfIn counts a role that names a skill twice once', () => {
    const idf = idfIn(roles);
    expect(idf('x')).toBeCloseTo(Math.sqrt(Math.log(1 + 3 / 2)), 12);
    expect(idf('z')).toBeCloseTo(Math.sqrt(Math.log(1 + 3 / 1)), 12);
    expect(idf('nobody asks for it')).toBeCloseTo(Math.sqrt(Math.log(1 + 3 / 1)), 12);
  });

  test('idfIn falls with the roles that ask for a skill, and counts an unknown skill like one that a single role asks for', () => {
    const idf = idfIn(tiny.roles);
    expect(idf('python')).toBeCloseTo(0.957231, 6); // √ln(1 + 3/2)
    expect(idf('sql')).toBeCloseTo(1.17741, 6); // √ln(1 + 3/1)
    expect(idf('juggling')).toBeCloseTo(1.17741, 6);
  });

  test('weightedRoles sorts roles, needs and members of a choice by id', () => {
    const weighted = weightedRoles({ roles });
    expect(weighted.map(({ role }) => role.id)).toEqual(['a', 'b', 'c']);
    expect(weighted[1]?.needs.map(({ skill }) => skill)).toEqual(['x', 'y']);
    expect(weighted[1]?.choices.map(({ members }) => members.map(({ skill }) => skill))).toEqual([
      ['x', 'z'],
      ['w', 'z'],
    ]);
  });

  test('the members of a choice are as rare as the commonest of them', () => {
    // Two of three roles ask for x, one for z.
    expect(weightedRoles({ roles })[1]?.choices[0]?.members.map(({ idf }) => idf)).toEqual([
      Math.sqrt(Math.log(2.5)),
      Math.sqrt(Math.log(2.5)),
    ]);
  });

  test('weightedRoles sums what each role asks for, and takes the mean over the roles', () => {
    const weighted = weightedRoles({ roles });
    // √ln(2.5) = 0.957231, √ln(4) = 1.17741. a: 3 x. b: y, x, one of x and z like x, one of z and w. c: nothing.
    expect(weighted.map(({ required }) => required)).toEqual([expect.closeTo(2.871692, 6), expect.closeTo(4.269282, 6), 0]);
    for (const { average } of weighted) expect(average).toBeCloseTo(2.380325, 6);
  });
});
