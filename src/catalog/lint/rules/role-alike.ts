import type { Role } from '../../../model/role.ts';
import { entitiesOf } from '../entities.ts';
import type { Rule } from '../rule.ts';

const MOST_SHARED = 0.7;

export const roleAlike: Rule = {
  code: 'role-alike',
  severity: 'warning',
  why: 'Two roles that share most of their core skills are one role under two names, and no question can tell them apart.',
  *check(data) {
    const cores = data.catalog.roles.map((role) => ({ id: role.id, core: coreOf(role) }));
    for (const { file, entity } of entitiesOf(data, 'roles')) {
      const own = coreOf(entity);
      for (const { id, core } of cores) {
        if (id === entity.id) continue;
        const shared = [...own.keys()].filter((skill) => core.has(skill)).length;
        const jaccard = shared / (own.size + core.size - shared);
        const containment = shared / Math.min(own.size, core.size);
        if (jaccard > MOST_SHARED || (containment > MOST_SHARED && leadSkills(own) === leadSkills(core)))
          yield {
            file,
            path: ['skills'],
            message: `${shared} core skills are those of ${id}`,
            hint: 'Merge the two, or say what sets them apart.',
          };
      }
    }
  },
};

const coreOf = ({ skills }: Role): ReadonlyMap<string, number> =>
  new Map(skills.filter(({ importance }) => importance === 'core').map(({ skill, level }) => [skill, level]));

const leadSkills = (core: ReadonlyMap<string, number>): string =>
  [...core]
    .filter(([, level]) => level >= 3)
    .map(([skill]) => skill)
    .sort()
    .join();
