import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarityOf, similarRoles } from '../../../src/core/explore/similarity.ts';
import type { RankableRole } from '../../../src/core/fit/weights.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import type { Role } from '../../../src/model/role.ts';
import { anyCatalog } from '../fit/generated.ts';
import { smallCatalog } from './small-catalog.ts';

const [builder, minder, writer] = smallCatalog.roles as unknown as [RankableRole, RankableRole, RankableRole];

describe('similarityOf', () => {
  test('similarityOf is what the formula says', () => {
    // idf: three roles, all shared skills are asked for by two: ln 2.5; git by one: ln 4.
    const [two, one] = [Math.sqrt(Math.log(1 + 3 / 2)), Math.sqrt(Math.log(1 + 3 / 1))];
    // builder: python 3, git 2, sql 0.5, aws 1, gcp 1. minder: python 2, sql 2, aws 1, gcp 1.
    const common = two * (2 + 0.5 + 1 + 1);
    const all = two * (3 + 2 + 1 + 1) + one * 2;
    expect(similarityOf(smallCatalog, builder, minder)).toBeCloseTo(common / all, 12);
  });

  test('similarityOf is 0 for roles that share nothing', () => {
    expect(similarityOf(smallCatalog, builder, writer)).toBe(0);
  });

  test('similarityOf is symmetric, within 0 and 1, and 1 for a role and itself', () => {
    fc.assert(
      fc.property(anyCatalog, ({ roles }) => {
        const catalog = { roles } as unknown as Catalog;
        for (const a of roles) {
          expect(similarityOf(catalog, a, a)).toBe(1);
          for (const b of roles) {
            const share = similarityOf(catalog, a, b);
            expect(share).toBe(similarityOf(catalog, b, a));
            expect(share >= 0 && share <= 1).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('similarRoles puts the most alike first and leaves the role itself out', () => {
  const [first] = smallCatalog.roles;
  expect(first && similarRoles(smallCatalog, first).map(({ role }) => role)).toEqual(['minder', 'writer']);
});

test('the more alike role comes first though its id comes last', () => {
  const [role, minderRole, writerRole] = smallCatalog.roles as [Role, Role, Role];
  const roles = [{ ...writerRole, id: 'a' }, role, { ...minderRole, id: 'z' }];
  expect(similarRoles({ roles }, role).map((other) => other.role)).toEqual(['z', 'a']);
});

test('roles that are equally alike come by id, whatever the order of the files', () => {
  const twins = ['c', 'a', 'b'].map((id) => ({ ...smallCatalog.roles[1], id }) as (typeof smallCatalog.roles)[number]);
  const [role] = smallCatalog.roles;
  for (const roles of [twins, twins.toReversed()]) {
    expect(role && similarRoles({ roles: [role, ...roles] }, role).map((other) => other.role)).toEqual(['a', 'b', 'c']);
  }
  expect(role && similarRoles({ roles: smallCatalog.roles.toReversed() }, role).map((other) => other.role)).toEqual(['minder', 'writer']);
});

test('a role that asks for nothing is like no other', () => {
  const nothing: RankableRole = { id: 'nothing', skills: [] };
  expect(similarityOf({ roles: smallCatalog.roles }, nothing, nothing)).toBe(0);
});

test('a choice counts each member for its share of what is needed', () => {
  const two: RankableRole = { id: 'two', skills: [], anyOf: [{ skills: ['aws', 'gcp', 'azure'], need: 2, level: 3, importance: 'core' }] };
  const one: RankableRole = { id: 'one', skills: [{ skill: 'aws', level: 1, importance: 'core' }] };
  const catalog = { roles: [two, one] } as unknown as Catalog;
  // Two roles; aws is asked for by both: ln 2; gcp and azure by one: ln 3. Each member counts 3 · 2/3 = 2.
  expect(similarityOf(catalog, two, one)).toBeCloseTo(
    Math.sqrt(Math.log(2)) / (2 * Math.sqrt(Math.log(2)) + 4 * Math.sqrt(Math.log(3))),
    12,
  );
});
