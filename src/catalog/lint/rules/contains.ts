import { byId } from '../../../core/catalog/by-id.ts';
import { levelIn } from '../../../core/catalog/course-facts.ts';
import { entitiesOf } from '../entities.ts';
import type { Rule } from '../rule.ts';

export const containsHours: Rule = {
  code: 'contains-hours',
  severity: 'error',
  why: 'The parts of a programme cannot take longer than the whole: finishing parts first would make the rest negative.',
  *check(data) {
    const course = byId(data.catalog.courses);
    for (const { file, entity } of entitiesOf(data, 'courses')) {
      if (entity.hours.value === null) continue;
      const parts = entity.contains.reduce((sum, id) => sum + (course.get(id)?.hours.value ?? 0), 0);
      const message = `${entity.hours.value} h, but its parts take ${Math.round(parts * 10) / 10} h`;
      if (parts > entity.hours.value + 1e-9)
        yield { file, path: ['hours', 'value'], message, hint: 'Correct the hours, or the list of parts.' };
    }
  },
};

export const containsTeaches: Rule = {
  code: 'contains-teaches',
  severity: 'error',
  why: 'A whole teaches what its parts teach: a programme that teaches less is worth less to a plan than a piece of it.',
  *check(data) {
    const course = byId(data.catalog.courses);
    for (const { file, entity } of entitiesOf(data, 'courses')) {
      for (const part of entity.contains.flatMap((id) => course.get(id) ?? [])) {
        for (const { skill, level } of part.teaches) {
          if (levelIn(entity.teaches, skill) >= level || levelIn(entity.requires, skill) >= level) continue;
          const message = `teaches ${skill} ${levelIn(entity.teaches, skill)}, but its part ${part.id} teaches ${level}`;
          yield { file, path: ['teaches'], message, hint: `Add ${skill} at level ${level}, or lower it in the part.` };
        }
      }
    }
  },
};
