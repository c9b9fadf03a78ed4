import { expect, test } from 'vitest';
import { coursesTeaching } from '../../../src/core/catalog/courses-teaching.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import { course, smallCatalog } from '../explore/small-catalog.ts';

test('courses that teach a skill are those that say so and can be begun in a language that is read', () => {
  const courses = [
    course('says-so', 5, { aws: 1 }),
    course('exam', 5, { aws: 1 }, { kind: 'certification' }),
    course('over', 5, { aws: 1 }, { status: 'retired' }),
    course('spanish', 5, { aws: 1 }, { language: 'es' }),
    course('implies-it', 5, { lambda: 2 }),
  ];
  const catalog: Catalog = { ...smallCatalog, courses };
  const ids = (one: Catalog) => coursesTeaching(one, 'aws').map(({ id }) => id);
  expect(ids(catalog)).toEqual(['says-so']);
  expect(ids({ ...catalog, language: 'es' })).toEqual(['says-so', 'spanish']);
  expect(coursesTeaching(catalog, 'python')).toEqual([]);
});
