import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/role.ts';
import { byId, skillsOf, titleOf } from './catalog/by-id.ts';

export { skillsOf, titleOf };

export const indexOf = (catalog: Catalog) => ({
  get role() {
    return byId(catalog.roles);
  },
  get skill() {
    return byId(catalog.skills);
  },
  get course() {
    return byId(catalog.courses);
  },
  get platform() {
    return byId(catalog.platforms);
  },
  get project() {
    return byId(catalog.projects);
  },
  get source() {
    return byId(catalog.sources);
  },
  get pay() {
    return byId(catalog.pay);
  },
  get occupation() {
    return byId(catalog.occupations);
  },
  get rolesBySkill() {
    const groups = new Map<string, Role[]>();
    for (const role of catalog.roles) for (const skill of skillsOf(role)) groups.set(skill, [...(groups.get(skill) ?? []), role]);
    return groups;
  },
});
