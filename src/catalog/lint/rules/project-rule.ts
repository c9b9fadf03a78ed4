import { entitiesOf } from '../entities.ts';
import type { Rule } from '../rule.ts';

export const projectRule: Rule = {
  code: 'project-rule',
  severity: 'error',
  why: 'A project takes a skill one level up, to proficient at most, and nobody can start it without the level below.',
  *check(data) {
    for (const { file, entity } of entitiesOf(data, 'projects')) {
      for (const [index, { skill, level }] of entity.teaches.entries()) {
        const required = entity.requires.find((requirement) => requirement.skill === skill)?.level ?? 0;
        const path = ['teaches', index];
        if (level !== required + 1)
          yield { file, path, message: `takes ${skill} from ${required} to ${level}`, hint: `Require ${skill} at level ${level - 1}.` };
      }
    }
  },
};
