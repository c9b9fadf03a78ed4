import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entropy, expectedGain } from '../../../src/core/quiz/information.ts';
import { cumulativeNormal, ordinalShares } from '../../../src/core/quiz/ordinal.ts';
import { chanceOf, evidenceOf, leaders, posteriorOf, updated } from '../../../src/core/quiz/posterior.ts';
import { quizModelOf } from '../../../src/core/quiz/question.ts';
import { tinyCatalogWithScreens } from './tiny.ts';

const model = quizModelOf(tinyCatalogWithScreens());
const questions = [model.past, ...model.interests.values(), ...model.picks.values(), ...model.skills.values()];

const anyAnswers = fc.record({
  past: fc.constantFrom(null, ...model.quiz.past.map(({ id }) => id)),
  picks: fc.dictionary(fc.constantFrom(...model.picks.keys()), fc.integer({ min: 0, max: 1 })),
  interests: fc.dictionary(fc.constantFrom(...model.interests.keys()), fc.integer({ min: -2, max: 2 })),
  skills: fc.dictionary(fc.constantFrom(...model.skills.keys()), fc.integer({ min: 0, max: 4 })),
});

test('the shares of the roles add up to 1', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const shares = posteriorOf(model, evidenceOf(model, answers));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    }),
  );
});

test('the order in which answers were given does not matter, to the last bit', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const backwards = {
        past: answers.past,
        picks: Object.fromEntries(Object.entries(answers.picks).reverse()),
        interests: Object.fromEntries(Object.entries(answers.interests).reverse()),
        skills: Object.fromEntries(Object.entries(answers.skills).reverse()),
      };
      expect(posteriorOf(model, evidenceOf(model, backwards))).toEqual(posteriorOf(model, evidenceOf(model, answers)));
    }),
  );
});

test('an answer that fits the leader better than any other role never lowers the leader', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...questions), fc.integer({ min: 0, max: 4 }), (answers, question, step) => {
      const answer = question.least + (step % (question.chances[0]?.length ?? 1));
      const shares = posteriorOf(model, evidenceOf(model, answers));
      const leader = leaders(shares)[0] as number;
      const fits = model.roles.every((_, role) => chanceOf(question, leader, answer) >= chanceOf(question, role, answer));
      fc.pre(fits);
      expect(updated(shares, question, answer)[leader]).toBeGreaterThanOrEqual((shares[leader] as number) - 1e-12);
    }),
  );
});

test('the answer a scene expects of the leader never lowers the leader', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...model.quiz.interests), (answers, item) => {
      const shares = posteriorOf(model, evidenceOf(model, answers));
      const leader = leaders(shares)[0] as number;
      const question = model.interests.get(item.id);
      const expected = item.loadings[model.roles[leader]?.id ?? ''] ?? 0;
      if (question === undefined) throw new Error(item.id);
      expect(updated(shares, question, expected)[leader]).toBeGreaterThanOrEqual((shares[leader] as number) - 1e-12);
    }),
  );
});

test('expectedGain is between 0 and the entropy', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...questions), (answers, question) => {
      const shares = posteriorOf(model, evidenceOf(model, answers));
      const gain = expectedGain(shares, question);
      expect(gain).toBeGreaterThanOrEqual(0);
      expect(gain).toBeLessThanOrEqual(entropy(shares) + 1e-12);
    }),
  );
});

test('ordinalShares add up to 1 and grow towards the mean', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2, max: 2 }), fc.double({ min: 0.2, max: 3, noNaN: true }), (mean, spread) => {
      const shares = ordinalShares(mean, spread, -2, 5);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      for (let other = -2; other <= 2; other++)
        expect(ordinalShares(other, spread, -2, 5)[mean + 2]).toBeLessThanOrEqual((shares[mean + 2] as number) + 1e-9);
    }),
  );
});

test.each([
  [0, 0.5],
  [1, 0.8413447],
  [-1.96, 0.0249979],
  [3, 0.9986501],
])('the normal distribution below %f is %f', (z, chance) => {
  expect(cumulativeNormal(z)).toBeCloseTo(chance, 6);
});

test.each([
  [[1, 0], 0],
  [[0.5, 0.5], 1],
  [[0.25, 0.25, 0.25, 0.25], 2],
])('the entropy of %j is %d bits', (shares, bits) => {
  expect(entropy(shares)).toBeCloseTo(bits, 12);
});
