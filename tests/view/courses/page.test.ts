import { expect, test } from 'vitest';
import { listCourses } from '../../../src/core/explore/courses.ts';
import { coursesView } from '../../../src/view/courses/page.ts';
import { smallCatalog } from '../../core/explore/small-catalog.ts';
import { pageOf } from '../page-of.ts';

test('up to three courses are cards, more are a table', () => {
  const cards = pageOf(coursesView(listCourses(smallCatalog, { text: 'snakes' })));
  expect(cards).toContain('https://example.org/python-git');
  expect(cards).toMatch(/Time +30 h stated, January 2026 \[1\]\. So they say\./);
  expect(cards).toMatch(/Teaches .*; judged from its outline\n/);
  expect(cards).toMatch(/Language +English\n/);
  expect(cards).not.toContain('Until');
  expect(pageOf(coursesView(listCourses(smallCatalog)))).toMatch(/6 courses +3 free to study\n\n {2}COURSE/);
  const retired = pageOf(coursesView(listCourses(smallCatalog, { text: 'old-python' })));
  expect(retired).toMatch(/retired: old-python/);
  expect(retired).toMatch(/Instead +python-long/);
});

test('a card says in which language a course is, until when it can be had, and that its title alone was judged', () => {
  const courses = smallCatalog.courses.map((one) => ({ ...one, language: 'fr', levelsFrom: 'title' as const, until: '2027-03-31' }));
  const card = pageOf(coursesView(listCourses({ ...smallCatalog, courses }, { text: 'snakes' })));
  expect(card).toMatch(/judged from its title alone/);
  expect(card).toMatch(/Language +French\n/);
  expect(card).toMatch(/Until +31 March 2027\n/);
});
