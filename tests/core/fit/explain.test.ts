import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainRole } from '../../../src/core/fit/explain.ts';
import { levelsOf } from '../../../src/core/fit/levels.ts';
import { rankingFor, rankOf } from '../../../src/core/fit/rank.ts';
import { type RankableCatalog, weightedRoles } from '../../../src/core/fit/weights.ts';
import { anyCatalog, anyProfile } from './generated.ts';
import { tiny } from './tiny.ts';

const profile = { skills: { python: 2, sql: 1, docker: 1 } };
const explained = (catalog: RankableCatalog, skills: Record<string, number>, role: string) => {
  const levels = levelsOf({ skills });
  return explainRole(catalog, { levels }, role, rankingFor(catalog, levels, { draws: 0 }));
};

describe('explainRole', () => {
  test('explainRole lists what each missing skill costs, the dearest first', () => {
    const { missing, extra } = explained(tiny, profile.skills, 'beta');
    // beta asks for 6.624102, the average role for 5.32385: one level of docker or a cloud is 1.17741 / 9.286027
    expect(missing.map(({ skill, have, need }) => [skill, have, need])).toEqual([
      ['aws', 0, 2],
      ['azure', 0, 2],
      ['gcp', 0, 2],
      ['docker', 1, 2],
    ]);
    expect(missing[0]?.gain).toBeCloseTo(0.253587, 5);
    expect(missing[3]?.gain).toBeCloseTo(0.126794, 5);
    expect(extra).toEqual([{ skill: 'sql', have: 1 }]);
  });

  test('the counterfactual of the second role is the rise that makes it first', () => {
    expect(explained(tiny, profile.skills, 'beta').counterfactual).toEqual({ skill: 'aws', from: 0, to: 1, rank: 1 });
  });

  test('the counterfactual of the first role is the fall that costs it the place', () => {
    expect(explained(tiny, profile.skills, 'alpha').counterfactual).toEqual({ skill: 'sql', from: 1, to: 0, rank: 2 });
  });

  test('a role that shares no skill has no score to explain', () => {
    expect(() => explained(tiny, profile.skills, 'gamma')).toThrow(/no score to explain/);
  });
});

test('a counterfactual changes the place as it says, and no smaller change of that skill does', () => {
  fc.assert(
    fc.property(anyCatalog, anyProfile, (catalog, person) => {
      for (const entry of rankingFor(catalog, levelsOf(person), { draws: 0 }).ranked.slice(0, 2)) {
        const change = explained(catalog, person.skills, entry.role).counterfactual;
        if (change === null) continue;
        const at = (to: number) =>
          rankOf(weightedRoles(catalog), levelsOf({ skills: { ...person.skills, [change.skill]: to } }), entry.role);
        expect(at(change.to)).toBe(change.rank);
        expect(change.rank).not.toBe(entry.rank);
        const step = Math.sign(change.to - change.from);
        for (let to = change.from + step; to !== change.to; to += step) {
          const place = at(to) ?? Number.POSITIVE_INFINITY;
          if (step > 0) expect(place).toBeGreaterThanOrEqual(entry.rank);
          else expect(place).toBe(entry.rank);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('explaining a role that shares no skill points to its gap', () => {
  expect(() => explained(tiny, profile.skills, 'gamma')).toThrow(
    expect.objectContaining({
      code: 'usage',
      message: 'Nothing you named is among the skills of "gamma", so there is no score to explain.',
      hint: 'See what it needs: genai-careers gap gamma',
    }),
  );
});

test('no member of a met choice counts as missing', () => {
  const skills = (person: Record<string, number>) => explained(tiny, person, 'beta').missing.map(({ skill }) => skill);
  expect(skills({ python: 2, gcp: 2 })).toEqual(['docker']);
  expect(skills({ python: 2, gcp: 1 })).toContain('gcp');
});
