import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainRole } from '../../../src/core/fit/explain.ts';
import { rankOf, rankRoles } from '../../../src/core/fit/rank.ts';
import { anyCatalog, anyProfile } from './generated.ts';
import { tiny } from './tiny.ts';

const profile = { skills: { python: 2, sql: 1, docker: 1 } };

describe('explainRole', () => {
  test('says what the missing skills cost, the dearest first', () => {
    const { missing, extra } = explainRole(tiny, profile, 'beta');
    // aws at 2: I = 5.991465, U = 7.377759, R = 7.377759; docker at 2: I = 4.60517, U = 5.991465
    expect(missing.map(({ skill, have, need }) => [skill, have, need])).toEqual([
      ['aws', 0, 2],
      ['azure', 0, 2],
      ['gcp', 0, 2],
      ['docker', 1, 2],
    ]);
    expect(missing[0]?.gain).toBeCloseTo(5.991465 / 7.377759 - 0.62385, 5);
    expect(missing[3]?.gain).toBeCloseTo(4.60517 / (0.2 * 7.377759 + 0.8 * 5.991465) - 0.62385, 5);
    expect(extra.map(({ skill, have }) => [skill, have])).toEqual([['sql', 1]]);
  });

  test('the second is told what would make it first', () => {
    expect(explainRole(tiny, profile, 'beta').counterfactual).toEqual({ skill: 'aws', from: 0, to: 1, rank: 1 });
  });

  test('the first is told what would cost it the place', () => {
    expect(explainRole(tiny, profile, 'alpha').counterfactual).toEqual({ skill: 'sql', from: 1, to: 0, rank: 2 });
  });

  test('a role without a shared skill has nothing to explain', () => {
    expect(() => explainRole(tiny, profile, 'gamma')).toThrow(/no score to explain/);
  });
});

test('a counterfactual does what it says, and nothing smaller does', () => {
  fc.assert(
    fc.property(anyCatalog, anyProfile, (catalog, person) => {
      for (const entry of rankRoles(catalog, person, { draws: 0 }).ranked.slice(0, 2)) {
        const change = explainRole(catalog, person, entry.role).counterfactual;
        if (change === null) continue;
        const at = (to: number) => rankOf(catalog, { skills: { ...person.skills, [change.skill]: to } }, entry.role);
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

test('a role that shares nothing: what to ask instead', () => {
  expect(() => explainRole(tiny, profile, 'gamma')).toThrow(
    expect.objectContaining({
      code: 'usage',
      message: 'Nothing you named is among the skills of "gamma", so there is no score to explain.',
      hint: 'See what it needs: genai-careers gap gamma',
    }),
  );
});

test('of a choice that is met no member is missing', () => {
  const skills = (person: Record<string, number>) => explainRole(tiny, { skills: person }, 'beta').missing.map(({ skill }) => skill);
  expect(skills({ python: 2, gcp: 2 })).toEqual(['docker']);
  expect(skills({ python: 2, gcp: 1 })).toContain('gcp');
});
