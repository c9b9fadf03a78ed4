import { describe, expect, test } from 'vitest';
import { fitOf, heldBy } from '../../../src/core/fit/fit.ts';
import { fitIndexOf, idfOf, type RankableRole } from '../../../src/core/fit/fit-index.ts';
import { levelsOf } from '../../../src/core/fit/levels.ts';
import { tiny } from './tiny.ts';

const index = fitIndexOf(tiny);
const fitFor = (role: string, skills: Record<string, number>) => {
  const levels = levelsOf({ skills });
  return fitOf(index, index.numberOf(role) as number, levels, heldBy(index, levels));
};

describe('fit on three roles, by hand', () => {
  test('rarity: python in 2 of 3 roles, the others in one, an unknown skill like one in one', () => {
    expect(index.idf('python')).toBeCloseTo(0.916291, 6); // ln(1 + 3/2)
    expect(index.idf('sql')).toBeCloseTo(1.386294, 6); // ln(1 + 3/1)
    expect(index.idf('juggling')).toBeCloseTo(1.386294, 6);
  });

  test('single needs', () => {
    const { required, held, fit, terms } = fitFor('alpha', { python: 2, sql: 1, docker: 1 });
    // R = 3·0.916291 + 2·1.386294 + 0.5·1.386294·1
    expect(required).toBeCloseTo(6.214608, 6);
    // U = 2·0.916291 + 1.386294 + 1.386294
    expect(held).toBeCloseTo(4.60517, 6);
    // I = 2·0.916291 + 1·1.386294 = 3.218876; 0.2·R + 0.8·U = 4.927058
    expect(fit).toBeCloseTo(3.218876 / 4.927058, 6);
    expect(terms.map(({ skill, have, need, weight }) => [skill, have, need, weight])).toEqual([
      ['python', 2, 3, 1],
      ['sql', 1, 2, 1],
    ]);
    expect(terms[0]?.value).toBeCloseTo(0.371942, 6);
    expect(terms[1]?.value).toBeCloseTo(0.281364, 6);
  });

  test('having more than a role needs does not count twice', () => {
    // I = 3·0.916291 = 2.748872 for alpha at python 3; at python 4 I stays and U grows
    expect(fitFor('alpha', { python: 3 }).fit).toBeCloseTo(2.748872 / (0.2 * 6.214608 + 0.8 * 2.748872), 6);
    expect(fitFor('alpha', { python: 4 }).fit).toBeCloseTo(2.748872 / (0.2 * 6.214608 + 0.8 * 3.665163), 6);
  });

  test('a choice counts through the member that is held best, and once', () => {
    // R = 2·0.916291 + 2·1.386294 + one cloud 2·1.386294 = 7.377759
    const one = fitFor('beta', { gcp: 2 });
    expect(one.required).toBeCloseTo(7.377759, 6);
    expect(one.fit).toBeCloseTo(2.772589 / (0.2 * 7.377759 + 0.8 * 2.772589), 6);
    const two = fitFor('beta', { aws: 1, gcp: 2 });
    expect(two.terms.map((term) => term.skill)).toEqual(['gcp']);
    expect(two.fit).toBeCloseTo(2.772589 / (0.2 * 7.377759 + 0.8 * 4.158883), 6);
  });

  test('nothing shared is nothing', () => {
    expect(fitFor('gamma', { python: 3 })).toMatchObject({ fit: 0, terms: [] });
  });
});

describe('the index of a catalog', () => {
  const need = (skill: string, level = 1) => ({ skill, level, importance: 'core' as const });
  const choice = (...skills: string[]) => ({ skills, need: 1, level: 1, importance: 'core' as const });
  const roles: RankableRole[] = [
    { id: 'b', skills: [need('x'), need('y')], anyOf: [choice('x', 'z'), choice('z', 'w')] },
    { id: 'a', skills: [need('x', 3)] },
    { id: 'c', skills: [] },
  ];
  const index = fitIndexOf({ roles });

  test('numbers roles by id, and a role that names a skill twice counts once for its rarity', () => {
    expect(index.roles.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect([index.numberOf('b'), index.numberOf('nobody')]).toEqual([1, undefined]);
    expect(index.idf('x')).toBeCloseTo(Math.log(1 + 3 / 2), 12);
    expect(index.idf('z')).toBeCloseTo(Math.log(1 + 3 / 1), 12);
    expect(index.idf('nobody asks for it')).toBeCloseTo(Math.log(1 + 3 / 1), 12);
  });

  test('rarity is the same where it is counted without an index', () => {
    for (const skill of ['x', 'y', 'z', 'w', 'nobody asks for it']) expect(idfOf({ roles }, skill)).toBe(index.idf(skill));
  });

  test('knows the single needs of a skill, and each role once that has it in a choice', () => {
    const posted = index.postings('x');
    expect([...index.postedRole.slice(posted?.from, posted?.to)]).toEqual([0, 1]);
    expect([...index.postedLevel.slice(posted?.from, posted?.to)]).toEqual([3, 1]);
    expect(index.postings('z')).toBeUndefined();
    expect(index.postings('nobody asks for it')).toBeUndefined();
    expect(index.choosers('z')).toEqual([1]);
    expect(index.choosers('y')).toEqual([]);
    expect(index.choosers('nobody asks for it')).toEqual([]);
  });

  test('is built once for a list of roles', () => {
    expect(fitIndexOf({ roles })).toBe(index);
    expect(fitIndexOf({ roles: roles.toReversed() })).toEqual({
      ...index,
      idf: expect.any(Function),
      postings: expect.any(Function),
      choosers: expect.any(Function),
      numberOf: expect.any(Function),
    });
  });
});
