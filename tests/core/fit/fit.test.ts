import { describe, expect, test } from 'vitest';
import { fitOf } from '../../../src/core/fit/fit.ts';
import { levelsOf } from '../../../src/core/fit/levels.ts';
import { type WeightedRole, weightedRoles } from '../../../src/core/fit/weights.ts';
import { tiny } from './tiny.ts';

const fitFor = (role: string, skills: Record<string, number>) =>
  fitOf(weightedRoles(tiny).find(({ role: { id } }) => id === role) as WeightedRole, levelsOf({ skills }));

describe('fit on three roles, by hand', () => {
  test('fit of single needs follows the formula', () => {
    const { required, average, fit, terms } = fitFor('alpha', { python: 2, sql: 1, docker: 1 });
    // R = 3·0.957231 + 2·1.17741 + 0.5·1.17741·1
    expect(required).toBeCloseTo(5.815217, 6);
    // beta asks for 2·0.957231 + 2·1.17741 and a cloud, 2·1.17741: 6.624102; gamma for 3·1.17741 = 3.53223
    expect(average).toBeCloseTo(5.32385, 6);
    // I = 2·0.957231 + 1·1.17741 = 3.091872; R + R̄/2 = 8.477143
    expect(fit).toBeCloseTo(0.36473, 6);
    expect(terms.map(({ skill, have, need, weight }) => [skill, have, need, weight])).toEqual([
      ['python', 2, 3, 1],
      ['sql', 1, 2, 1],
    ]);
    expect(terms[0]?.value).toBeCloseTo(0.225838, 6);
    expect(terms[1]?.value).toBeCloseTo(0.138892, 6);
  });

  test('a useful need weighs half of a core one', () => {
    expect(fitFor('alpha', { git: 1 }).fit).toBeCloseTo((0.5 * 1.17741) / 8.477143, 6);
  });

  test('fit does not count a level above the need, nor a skill that is not asked for', () => {
    expect(fitFor('alpha', { python: 3 }).fit).toBeCloseTo(2.871693 / 8.477143, 6);
    expect(fitFor('alpha', { python: 4, docker: 4, juggling: 4 })).toMatchObject({ fit: fitFor('alpha', { python: 3 }).fit });
  });

  test('all that a role asks for is a fit below 1, and the more the role asks for the higher', () => {
    // 5.815218 / 8.477143 and 3.53223 / 6.194155
    expect(fitFor('alpha', { python: 3, sql: 2, git: 1 }).fit).toBeCloseTo(0.685988, 6);
    expect(fitFor('gamma', { writing: 3 }).fit).toBeCloseTo(0.570252, 6);
  });

  test('a choice counts through the member that is held best, and once', () => {
    // 2·1.17741 / (6.624102 + 2.661925)
    expect(fitFor('beta', { gcp: 2 }).fit).toBeCloseTo(0.253587, 6);
    const two = fitFor('beta', { aws: 1, gcp: 2 });
    expect(two.terms.map((term) => term.skill)).toEqual(['gcp']);
    expect(two.fit).toBeCloseTo(0.253587, 6);
  });

  test('fit without a shared skill is 0 and has no terms', () => {
    expect(fitFor('gamma', { python: 3 })).toMatchObject({ fit: 0, terms: [] });
  });
});
