import { documentFeatures, type Words } from '../../core/reading/likely/features.ts';
import { textsOf } from '../../core/reading/likely/words.ts';
import type { ReadingModel } from '../../model/reading-model.ts';
import type { JudgedExample } from './fit-skills.ts';
import { packed, ridge, rounded } from './ridge.ts';

const COST = 0.25;

/**
 * A ridge regression of the roles that documents are for on their words and on the skills they show.
 */
export function fitRoles(
  all: readonly JudgedExample[],
  { words, skills, roles }: { words: Words; skills: readonly string[]; roles: readonly string[] },
): ReadingModel['roles'] {
  const known = all.filter(({ example }) => example.roles.size > 0);
  const usual = roles.map((role) => rounded(known.reduce((sum, { example }) => sum + (example.roles.get(role) ?? 0), 0) / known.length));
  const rows = known.map((one) => {
    const { example, judged } = one;
    const shown = new Set(judged.flatMap(({ skill, isCounted }) => (isCounted ? [skill] : [])));
    return {
      features: documentFeatures(
        textsOf(example.blocks),
        words,
        skills.map((skill) => shown.has(skill)),
      ),
      beyond: roles.map((role, column) => (example.roles.get(role) ?? 0) - (usual[column] ?? 0)),
      weight: 1,
    };
  });
  const weights = ridge(rows, { size: words.size + skills.length, width: roles.length, cost: COST });
  return { ...packed(weights, roles), usual };
}
