import { describe, expect, test } from 'vitest';
import { idfIn, type RankableRole, weightedCatalog } from '../../../src/core/fit/weights.ts';

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
    expect(idf('x')).toBeCloseTo(Math.log(1 + 3 / 2), 12);
    expect(idf('z')).toBeCloseTo(Math.log(1 + 3 / 1), 12);
    expect(idf('nobody asks for it')).toBeCloseTo(Math.log(1 + 3 / 1), 12);
  });

  test('weightedCatalog sorts roles and needs by id and members of a choice by rarity', () => {
    const weighted = weightedCatalog({ roles });
    expect(weighted.roles.map(({ role }) => role.id)).toEqual(['a', 'b', 'c']);
    expect(weighted.roles[1]?.needs.map(({ skill }) => skill)).toEqual(['x', 'y']);
    expect(weighted.roles[1]?.choices.map(({ members }) => members.map(({ skill }) => skill))).toEqual([
      ['x', 'z'],
      ['w', 'z'],
    ]);
    expect(weighted.roles[0]?.required).toBeCloseTo(3 * Math.log(1 + 3 / 2), 12);
  });
});
