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
    // R = 3·0.916291 + 2·1.386294 + 0.5·1.386294·1
    expect(required).toBeCloseTo(6.214608, 6);
    // beta asks for 2·0.916291 + 2·1.386294 and a cloud, 2·1.386294: 7.377759; gamma for 3·1.386294 = 4.158883
    expect(average).toBeCloseTo(5.917083, 6);
    // I = 2·0.916291 + 1·1.386294 = 3.218876; R + R̄/2 = 9.17315
    expect(fit).toBeCloseTo(0.350902, 6);
    expect(terms.map(({ skill, have, need, weight }) => [skill, have, need, weight])).toEqual([
      ['python', 2, 3, 1],
      ['sql', 1, 2, 1],
    ]);
    expect(terms[0]?.value).toBeCloseTo(0.199777, 6);
    expect(terms[1]?.value).toBeCloseTo(0.151125, 6);
  });

  test('a useful need weighs half of a core one', () => {
    expect(fitFor('alpha', { git: 1 }).fit).toBeCloseTo((0.5 * 1.386294) / 9.17315, 6);
  });

  test('fit does not count a level above the need, nor a skill that is not asked for', () => {
    expect(fitFor('alpha', { python: 3 }).fit).toBeCloseTo(2.748872 / 9.17315, 6);
    expect(fitFor('alpha', { python: 4, docker: 4, juggling: 4 })).toMatchObject({ fit: fitFor('alpha', { python: 3 }).fit });
  });

  test('all that a role asks for is a fit below 1, and the more the role asks for the higher', () => {
    // 6.214608 / 9.17315 and 4.158883 / 7.117425
    expect(fitFor('alpha', { python: 3, sql: 2, git: 1 }).fit).toBeCloseTo(0.677478, 6);
    expect(fitFor('gamma', { writing: 3 }).fit).toBeCloseTo(0.584324, 6);
  });

  test('a choice counts through the member that is held best, and once', () => {
    // 2·1.386294 / (7.377759 + 2.958542)
    expect(fitFor('beta', { gcp: 2 }).fit).toBeCloseTo(0.268238, 6);
    const two = fitFor('beta', { aws: 1, gcp: 2 });
    expect(two.terms.map((term) => term.skill)).toEqual(['gcp']);
    expect(two.fit).toBeCloseTo(0.268238, 6);
  });

  test('fit without a shared skill is 0 and has no terms', () => {
    expect(fitFor('gamma', { python: 3 })).toMatchObject({ fit: 0, terms: [] });
  });
});
