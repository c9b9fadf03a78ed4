import { expect, test } from 'vitest';
import { listCourses } from '../../../src/core/explore/courses.ts';
import { coursesView } from '../../../src/view/courses/page.ts';
import { smallCatalog } from '../../core/explore/small-catalog.ts';
import { pageOf } from '../page-of.ts';

test('up to three courses are cards, more are a table', () => {
  const cards = pageOf(coursesView(listCourses(smallCatalog, { text: 'snakes' })));
  expect(cards).toContain('https://example.org/python-git');
  expect(cards).toMatch(/Time +30 h stated, January 2026 \[1\]\. So they say\./);
  expect(pageOf(coursesView(listCourses(smallCatalog)))).toMatch(/6 courses +3 free to study\n\n {2}COURSE/);
  const retired = pageOf(coursesView(listCourses(smallCatalog, { text: 'old-python' })));
  expect(retired).toMatch(/retired: old-python/);
  expect(retired).toMatch(/Instead +python-long/);
});
