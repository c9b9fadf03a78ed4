import { levelIn } from '../../../core/catalog/course-facts.ts';
import { entitiesOf } from '../entities.ts';
import type { LintedData, Rule } from '../rule.ts';

export const examLevels: Rule = {
  code: 'exam-levels',
  severity: 'warning',
  why: 'An exam attests what was learnt before it: one level above what it requires, and no more.',
  *check(data) {
    for (const { file, kind, path, skill, level, required } of taughtIn(data, 'courses')) {
      if (kind === 'certification' && level > required + 1) {
        const message = `takes ${skill} from ${required} to ${level} by examination`;
        yield { file, path: [...path, 'level'], message, hint: `Require ${skill} at level ${level - 1}.` };
      }
    }
  },
};

export const projectRule: Rule = {
  code: 'project-rule',
  severity: 'error',
  why: 'A project takes a skill one level up, to proficient at most, and nobody can start it without the level below.',
  *check(data) {
    for (const { file, path, skill, level, required } of taughtIn(data, 'projects')) {
      if (level !== required + 1)
        yield { file, path, message: `takes ${skill} from ${required} to ${level}`, hint: `Require ${skill} at level ${level - 1}.` };
    }
  },
};

export const teachesNothingNew: Rule = {
  code: 'teaches-nothing-new',
  severity: 'error',
  why: 'A course that asks for a skill at the level it ends with does not teach that skill.',
  *check(data) {
    for (const { file, path, skill, level, required } of taughtIn(data, 'courses')) {
      if (required >= level)
        yield { file, path, message: `asks for ${skill} ${required} and ends at ${level}`, hint: 'Lower what it requires.' };
    }
  },
};

/** With the level required of the same skill. */
function taughtIn(data: LintedData, folder: 'courses' | 'projects') {
  return entitiesOf(data, folder).flatMap(({ file, entity }) => {
    const kind = 'kind' in entity ? entity.kind : 'project';
    return entity.teaches.map(({ skill, level }, index) => {
      return { file, kind, path: ['teaches', index], skill, level, required: levelIn(entity.requires, skill) };
    });
  });
}
