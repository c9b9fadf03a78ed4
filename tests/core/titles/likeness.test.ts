import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeNames, likeSteps, likeTexts, type Nearest } from '../../../src/core/titles/likeness.ts';
import { shippedCatalog } from '../../helpers/cli.ts';

const catalog = shippedCatalog();
const best = (near: Map<string, Nearest>) => [...near].sort(([, a], [, b]) => b.likeness - a.likeness)[0];

test.each([
  ['Senior Data Engineer', 'data-engineer', 'Data Engineer'],
  ['Prompt Engineers', 'prompt-engineer', 'Prompt Engineer'],
])('the title "%s" is a name of %s, whatever its level', (title, role, name) => {
  expect(best(likeNames(catalog, title))).toEqual([role, { likeness: expect.closeTo(1, 9), name }]);
});

test('a job that leads to roles is a step to each of them, and a name of none', () => {
  expect(likeSteps(catalog, 'Lawyer').get('ai-policy-analyst')).toEqual({ likeness: expect.closeTo(1, 9), name: 'Lawyer' });
  expect(likeNames(catalog, 'Lawyer').get('ai-policy-analyst')?.likeness ?? 0).toBeLessThan(0.5);
});

test('what the catalog writes of a role is most like that role', () => {
  for (const { id, summary, responsibilities } of catalog.roles)
    expect(best(likeTexts(catalog, [summary, ...responsibilities].join('\n')))?.[0]).toBe(id);
});

test('likeness lies between 0 and 1 for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const like of [likeNames, likeSteps, likeTexts])
        for (const { likeness } of like(catalog, text).values()) expect(likeness > 0 && likeness <= 1).toBe(true);
    }),
  );
});
