import { cycleFrom } from '../cycle.ts';
import { entitiesOf } from '../entities.ts';
import type { Rule } from '../rule.ts';

export const containsCycle: Rule = {
  code: 'contains-cycle',
  severity: 'error',
  why: 'No programme is a part of itself.',
  *check(data) {
    const parts = new Map(data.catalog.courses.map((course) => [course.id, course.contains]));
    for (const { file, entity } of entitiesOf(data, 'courses')) {
      const cycle = cycleFrom(entity.id, parts);
      if (cycle !== undefined) yield { file, path: ['contains'], message: `a part of itself: ${cycle.join(' → ')}` };
    }
  },
};

export const prerequisiteCycle: Rule = {
  code: 'prerequisite-cycle',
  severity: 'error',
  why: 'Skills that are each learnt before the other leave no place to begin.',
  *check(data) {
    const before = new Map(data.catalog.skills.map((skill) => [skill.id, skill.prerequisites.map((prerequisite) => prerequisite.skill)]));
    for (const { file, entity } of entitiesOf(data, 'skills')) {
      const cycle = cycleFrom(entity.id, before);
      if (cycle !== undefined)
        yield { file, path: ['prerequisites'], message: `skills before each other: ${cycle.join(' → ')}`, hint: 'Take one of them out.' };
    }
  },
};

export const impliesCycle: Rule = {
  code: 'implies-cycle',
  severity: 'error',
  why: 'Skills that imply each other are one skill under two names.',
  *check(data) {
    const implied = new Map(data.catalog.skills.map((skill) => [skill.id, skill.implies.map((other) => other.skill)]));
    for (const { file, entity } of entitiesOf(data, 'skills')) {
      const cycle = cycleFrom(entity.id, implied);
      if (cycle !== undefined)
        yield { file, path: ['implies'], message: `skills that imply each other: ${cycle.join(' → ')}`, hint: 'Take one of them out.' };
    }
  },
};
