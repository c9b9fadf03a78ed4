import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logisticFactors } from '../../../src/build/reading/logistic.ts';
import { packed, ridge } from '../../../src/build/reading/ridge.ts';
import { solve } from '../../../src/build/reading/solve.ts';
import { trainingTexts } from '../../../src/build/reading/training-lines.ts';
import { likelihoodBy } from '../../../src/core/reading/likely/likelihood.ts';
import { weightsOf } from '../../../src/core/reading/likely/weights.ts';

const value = fc.double({ min: -10, max: 10, noNaN: true });

describe('solving', () => {
  test('the solution gives back the right side', () => {
    const sized = fc.integer({ min: 1, max: 8 }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        root: fc.array(value, { minLength: size * size, maxLength: size * size }),
        right: fc.array(value, { minLength: size * 2, maxLength: size * 2 }),
      }),
    );
    fc.assert(
      fc.property(sized, ({ size, root, right }) => {
        // A matrix times its transpose, with 1 on the diagonal, is positive definite.
        const normal = Array.from({ length: size * size }, (_, at) => {
          const [row, column] = [Math.floor(at / size), at % size];
          const product = Array.from({ length: size }, (_, k) => (root[row * size + k] ?? 0) * (root[column * size + k] ?? 0));
          return product.reduce((sum, one) => sum + one, row === column ? 1 : 0);
        });
        const found = solve(Float64Array.from(normal), Float64Array.from(right), size);
        for (const [at, expected] of right.entries()) {
          const [row, column] = [Math.floor(at / 2), at % 2];
          const terms = Array.from({ length: size }, (_, k) => (normal[row * size + k] ?? 0) * (found[k * 2 + column] ?? 0));
          expect(terms.reduce((sum, one) => sum + one, 0)).toBeCloseTo(expected, 4);
        }
      }),
    );
  });

  test('a matrix that is not positive definite is refused', () => {
    expect(() => solve(Float64Array.of(1, 0, 2, 1), Float64Array.of(1, 1), 2)).toThrow('not positive definite');
  });
});

describe('regressions', () => {
  test('a ridge regression of one feature is its formula', () => {
    const rows = [
      { features: new Map([[0, 1]]), beyond: [2], weight: 1 },
      { features: new Map([[0, 2]]), beyond: [3], weight: 0.5 },
    ];
    // Σ w·x·y / (Σ w·x² + cost)
    expect([...ridge(rows, { size: 1, width: 1, cost: 0.5 })]).toEqual([(2 + 0.5 * 2 * 3) / (1 + 0.5 * 4 + 0.5)]);
  });

  test('the factors of a logistic regression leave no slope', () => {
    const cases = [
      { signals: [1, 0], credit: 0, weight: 1 },
      { signals: [1, 1], credit: 1, weight: 1 },
      { signals: [1, 2], credit: 0.5, weight: 0.25 },
      { signals: [1, -1], credit: 0, weight: 1 },
    ];
    const factors = logisticFactors(cases);
    for (const at of [0, 1]) {
      const slope = cases.reduce(
        (sum, { signals, credit, weight }) => sum + weight * (likelihoodBy(factors, signals) - credit) * (signals[at] ?? 0),
        factors[at] ?? 0,
      );
      expect(slope).toBeCloseTo(0, 6);
    }
  });

  test('packed weights come back within half a step', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 6, maxLength: 6 }), (all) => {
        const back = packed(Float64Array.from(all), ['a', 'b']);
        expect(back.weights).toMatch(/^[0-9A-Za-e]{6}$/);
        for (const [column, id] of ['a', 'b'].entries()) {
          for (let row = 0; row < 3; row++) {
            const step = back.scale[column] ?? 0;
            expect(Math.abs(weightsOf(back)(id)(row) - (all[row * 2 + column] ?? 0))).toBeLessThanOrEqual(step * 0.501 + 1e-6);
          }
        }
      }),
    );
  });
});

describe('training texts', () => {
  const file =
    '=== 1 en\n# Nurse\n- Took the rota {people-leadership ~communication}\n- Likes bread {}\n{{whole: git}}\n\n=== 2 de\nText {sql}\n';

  test('they are read without their labels, and what any line shows the whole shows', () => {
    const [first, second] = trainingTexts(file);
    expect(first?.text.trim()).toBe('# Nurse\n- Took the rota\n- Likes bread');
    expect(first?.shown).toEqual(
      new Map([
        ['people-leadership', 2],
        ['communication', 1],
        ['git', 2],
      ]),
    );
    expect(first?.lines.map(({ text }) => text)).toEqual(['- Took the rota', '- Likes bread']);
    expect(second?.shown).toEqual(new Map([['sql', 2]]));
  });

  test('a line without labels is refused', () => {
    expect(() => trainingTexts('=== 1 en\nText')).toThrow('no labels: Text');
  });
});
