import { byId } from '../../../core/catalog/by-id.ts';
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
