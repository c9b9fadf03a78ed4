import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import { oncePer } from '../once-per.ts';
import { isStudyable } from './course-facts.ts';
import { groupedBySkill, isReadable } from './learning-items.ts';

const bySkill = oncePer((catalog: Catalog) =>
  groupedBySkill(catalog.courses.filter((course) => isStudyable(course) && isReadable(catalog, course))),
);

/** Those that can be begun and say they teach it, by id; implied skills are left out. */
export const coursesTeaching = (catalog: Catalog, skill: string): readonly Course[] => bySkill(catalog).get(skill) ?? [];
