import fc from 'fast-check';
import type { RankableCatalog, RankableRole } from '../../../src/core/fit/weights.ts';

const skill = fc.integer({ min: 0, max: 14 }).map((number) => `skill-${number}`);
const level = fc.integer({ min: 1, max: 4 });
const importance = fc.constantFrom('core' as const, 'useful' as const);

/** Roles over fifteen skills, at times with a choice among skills that are no single needs of the role. */
function role(id: string, weights: fc.Arbitrary<'core' | 'useful'>, choices: boolean): fc.Arbitrary<RankableRole> {
  return fc
    .tuple(
      fc.uniqueArray(fc.record({ skill, level, importance: weights }), { selector: (need) => need.skill, minLength: 1, maxLength: 8 }),
      fc.record({ skills: fc.uniqueArray(skill, { minLength: 2, maxLength: 4 }), level, importance: weights }),
    )
    .map(([skills, choice]) => {
      const free = choice.skills.filter((member) => !skills.some((need) => need.skill === member));
      return { id, skills, anyOf: choices && free.length > 1 ? [{ ...choice, skills: free, need: free.length - 1 }] : [] };
    });
}

const catalogOf = (weights: fc.Arbitrary<'core' | 'useful'>, choices: boolean): fc.Arbitrary<RankableCatalog> =>
  fc
    .integer({ min: 1, max: 8 })
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, number) => role(`role-${number}`, weights, choices))))
    .map((roles) => ({ roles }));

export const anyCatalog = catalogOf(importance, true);
/** Core needs only: here a role's own profile scores exactly 1 and nothing can score more. */
export const coreCatalog = catalogOf(fc.constant('core'), false);
export const anyProfile = fc
  .dictionary(skill, fc.integer({ min: 0, max: 4 }), { maxKeys: 10 })
  .map((skills) => ({ skills: { ...skills } }));
