import type { RoleNeeds } from '../../model/outline.ts';
import type { Role } from '../../model/role.ts';

/** What a role asks for, without why we think so. */
export function roleNeeds({ id, skills, anyOf }: Pick<Role, 'id' | 'skills' | 'anyOf'>): RoleNeeds {
  return {
    id,
    skills: skills.map(({ skill, level, importance }) => ({ skill, level, importance })),
    anyOf: anyOf.map(({ skills: members, need, level, importance }) => ({ skills: members, need, level, importance })),
  };
}
