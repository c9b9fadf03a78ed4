import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taughtWithImplied, withImplied } from '../../../src/core/catalog/implied.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { smallCatalog } from '../explore/small-catalog.ts';

const aws = { from: 2, skill: 'gcp', level: 2 };
const gcp = { from: 2, skill: 'git', level: 1 };
const python = [
  { from: 2, skill: 'sql', level: 1 },
  { from: 3, skill: 'sql', level: 2 },
  { from: 2, skill: 'git', level: 2 },
];
const implies = new Map(Object.entries({ aws: [aws], gcp: [gcp], python }));
const small = { skills: smallCatalog.skills.map((skill) => ({ ...skill, implies: implies.get(skill.id) ?? [] })) };

describe('levels with what they imply', () => {
  test.each([
    ['nothing from nothing', {}, {}],
    ['nothing below the level that implies', { aws: 1 }, { aws: 1 }],
    ['what a chain of skills leads to', { aws: 2 }, { aws: 2, gcp: 2, git: 1 }],
    ['what a higher level implies too', { aws: 4 }, { aws: 4, gcp: 2, git: 1 }],
    ['the highest of two levels', { python: 3 }, { python: 3, sql: 2, git: 2 }],
    ['only the lower one where only that is reached', { python: 2 }, { python: 2, sql: 1, git: 2 }],
    ['the highest of two skills that imply the same', { aws: 2, python: 2 }, { aws: 2, gcp: 2, git: 2, python: 2, sql: 1 }],
    ['nothing over a lower level that is stated', { python: 3, sql: 1 }, { python: 3, sql: 1, git: 2 }],
    ['nothing over a stated none', { aws: 3, gcp: 0 }, { aws: 3, gcp: 0 }],
    ['nothing from a skill that the catalog does not have', { knitting: 4 }, { knitting: 4 }],
    ['nothing from a word that every object knows', { constructor: 4 }, { constructor: 4 }],
  ])('hold %s', (_what, stated, all) => {
    expect(withImplied(small, stated)).toEqual(all);
  });

  test('are another object than what was handed in', () => {
    const stated = Object.freeze({ aws: 2 });
    expect(withImplied(small, stated)).not.toBe(stated);
    expect(stated).toEqual({ aws: 2 });
  });
});

const shipped = shippedCatalog();
const ids = shipped.skills.map(({ id }) => id);
const someLevels = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 0, max: 4 }), { maxKeys: 12 });

describe('over the shipped skills', () => {
  test('closing twice changes nothing', () => {
    fc.assert(
      fc.property(someLevels, (stated) => {
        const once = withImplied(shipped, stated);
        expect(withImplied(shipped, once)).toEqual(once);
      }),
    );
  });

  test('a stated level stays, and no level is above 4', () => {
    fc.assert(
      fc.property(someLevels, (stated) => {
        const all = withImplied(shipped, stated);
        expect(all).toMatchObject(stated);
        for (const level of Object.values(all)) expect(level).toBeLessThanOrEqual(4);
      }),
    );
  });

  test('every rule holds for what was not stated', () => {
    fc.assert(
      fc.property(someLevels, (stated) => {
        const all = withImplied(shipped, stated);
        for (const { id, implies: rules } of shipped.skills) {
          for (const { from, skill, level } of rules) {
            if ((all[id] ?? 0) >= from && !Object.hasOwn(stated, skill)) expect(all[skill], `${id} ${from}`).toBeGreaterThanOrEqual(level);
          }
        }
      }),
    );
  });

  test('the order in which levels are stated does not matter', () => {
    fc.assert(
      fc.property(someLevels, (stated) => {
        const turned = Object.fromEntries(Object.entries(stated).reverse());
        expect(withImplied(shipped, turned)).toEqual(withImplied(shipped, stated));
      }),
    );
  });

  test('AWS implies a cloud, and PyTorch Python and a first step in deep learning', () => {
    expect(withImplied(shipped, { aws: 2 })['cloud-computing']).toBe(2);
    expect(withImplied(shipped, { pytorch: 2 })).toMatchObject({ python: 2, 'deep-learning': 1 });
  });
});

describe('what a course teaches', () => {
  test('comes first as stated, then what it implies by id', () => {
    const teaches = [
      { skill: 'writing', level: 3 },
      { skill: 'python', level: 2 },
    ];
    expect(taughtWithImplied(small, teaches)).toEqual([...teaches, { skill: 'git', level: 2 }, { skill: 'sql', level: 1 }]);
  });

  test('is the same list where nothing is implied', () => {
    const teaches = [{ skill: 'writing', level: 3 }];
    expect(taughtWithImplied(small, teaches)).toBe(teaches);
  });
});
