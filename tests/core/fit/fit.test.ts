import { describe, expect, test } from 'vitest';
import { fitOf, heldBy } from '../../../src/core/fit/fit.ts';
import { levelsOf } from '../../../src/core/fit/levels.ts';
import { type WeightedRole, weightedCatalog } from '../../../src/core/fit/weights.ts';
import { tiny } from './tiny.ts';

const { roles, idf } = weightedCatalog(tiny);
const fitFor = (role: string, skills: Record<string, number>) => {
  const levels = levelsOf({ skills });
  return fitOf(roles.find(({ role: { id } }) => id === role) as WeightedRole, levels, heldBy(idf, levels));
};

describe('fit on three roles, by hand', () => {
  test('rarity falls with the roles that ask for a skill, and an unknown skill counts like one that a single role asks for', () => {
    expect(idf('python')).toBeCloseTo(0.916291, 6); // ln(1 + 3/2)
    expect(idf('sql')).toBeCloseTo(1.386294, 6); // ln(1 + 3/1)
    expect(idf('juggling')).toBeCloseTo(1.386294, 6);
  });

  test('fit of single needs follows the formula', () => {
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

  test('fit counts a level above the need as extra only', () => {
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

  test('fit without a shared skill is 0 and has no terms', () => {
    expect(fitFor('gamma', { python: 3 })).toMatchObject({ fit: 0, terms: [] });
  });
});
