import { describe, expect, test } from 'vitest';
import { byId } from '../../../src/core/catalog/by-id.ts';
import { isFreeToStudy, priceOf, studyTime } from '../../../src/core/catalog/course-facts.ts';
import { type CourseQuery, listCourses } from '../../../src/core/explore/courses.ts';
import { waysTo } from '../../../src/core/explore/ways-to.ts';
import type { Course } from '../../../src/model/course.ts';
import { backwards } from '../../helpers/backwards.ts';
import { course, smallCatalog } from './small-catalog.ts';

const ids = (query: CourseQuery): string[] => listCourses(smallCatalog, query).courses.map((course) => course.id);
const named = (id: string): Course => byId(smallCatalog.courses).get(id) as Course;

describe('listCourses', () => {
  test.each<[string, CourseQuery, string[]]>([
    ['what can be studied first, the shortest first', {}, ['python-short', 'python-git', 'sql-audit', 'python-long', 'old-python', 'exam']],
    ['for a skill the highest level first', { skill: 'py' }, ['python-long', 'python-short', 'python-git', 'old-python']],
    [
      'for a role what it names first',
      { role: 'builder' },
      ['python-long', 'python-git', 'python-short', 'sql-audit', 'exam', 'old-python'],
    ],
    ['free to study: free or an audit', { free: true }, ['python-git', 'sql-audit', 'old-python']],
    ['by level', { level: 'intermediate' }, ['python-git']],
    ['by platform alias', { platform: 'skool', limit: 1 }, ['python-short']],
    ['by the beginnings of words, in any order', { text: 'PYTH short' }, ['python-short']],
    ['by the words of a skill it teaches', { text: 'version control' }, ['python-git']],
    ['an alias finds that course alone', { text: 'snakes' }, ['python-git']],
    ['nothing', { text: 'zebra' }, []],
    ['by hours', { sort: 'hours' }, ['old-python', 'python-short', 'python-git', 'exam', 'sql-audit', 'python-long']],
    ['by price, unknown last', { sort: 'price' }, ['old-python', 'python-git', 'sql-audit', 'python-long', 'exam', 'python-short']],
    ['by title', { sort: 'title', limit: 2 }, ['exam', 'old-python']],
    ['by use to a role that names nothing', { role: 'minder', limit: 2 }, ['python-short', 'python-git']],
    ['by role, nothing that serves it', { role: 'writer' }, []],
    ['by the name of the platform', { text: 'the school', limit: 1 }, ['python-short']],
  ])('%s', (_what, query, expected) => {
    expect(ids(query)).toEqual(expected);
    expect(listCourses(backwards(smallCatalog), query).courses.map(({ id }) => id)).toEqual(expected);
  });

  test('what a list says it was filtered by is looked up', () => {
    expect(listCourses(smallCatalog, { skill: 'py', platform: 'skool', role: 'dev' }).filter).toEqual({
      skill: 'python',
      platform: 'school',
      role: 'builder',
    });
    expect(listCourses(smallCatalog).filter).toEqual({ skill: undefined, platform: undefined, role: undefined });
  });

  describe('of courses that differ in one thing', () => {
    const rated = (value: number) => ({ value, count: 5, source: 'page', asOf: '2026' });
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => course(id, 10, { python: 1 })) as [Course, Course, Course, Course];
    const order = (courses: Course[], query: CourseQuery = {}) => {
      const catalog = { ...smallCatalog, courses };
      const found = listCourses(catalog, query).courses.map(({ id }) => id);
      expect(listCourses(backwards(catalog), query).courses.map(({ id }) => id)).toEqual(found);
      return found.join(' ');
    };

    test('courses the article names by their title come first, then those it names by their kind', () => {
      expect(order([a, { ...b, inArticle: 'generic' }, { ...c, inArticle: 'title' }, d])).toBe('c b a d');
    });
    test('the best rated courses come first, unrated ones last, then by id', () => {
      const courses = [a, { ...b, rating: rated(4.1) }, { ...c, rating: rated(4.7) }, d];
      expect(order(courses, { sort: 'rating' })).toBe('c b a d');
    });
    test('the id decides between courses of one title', () => {
      expect(order([{ ...d, title: 'A' }, { ...b, title: 'B' }, { ...a, title: 'B' }, c], { sort: 'title' })).toBe('d a b c');
    });
    test('what a role names comes before what serves more of its skills', () => {
      const named = { ...d, id: 'exam' };
      const broad = { ...a, teaches: [...a.teaches, { skill: 'git', level: 1 }] };
      expect(order([broad, b, named], { role: 'dev' })).toBe('exam a b');
    });
    test('a paid audit is not free, and costs what it says', () => {
      const cost = (model: Course['cost']['model'], usd: number | null): Course['cost'] => ({
        model,
        usd,
        unit: 'total',
        source: 'page',
        asOf: '2026',
      });
      const courses = [
        { ...a, cost: cost('audit', 49) },
        { ...b, cost: cost('one-off', 0) },
        { ...c, cost: cost('audit', 0) },
      ];
      expect(order(courses, { free: true })).toBe('c');
      expect(order([...courses, { ...d, cost: cost('one-off', null) }], { sort: 'price' })).toBe('b c a d');
    });
    test('courses of other platforms are left out', () => {
      expect(order([a, { ...b, platform: 'elsewhere' }], { platform: 'school' })).toBe('a');
      expect(order([a, { ...b, platform: 'elsewhere' }], { text: 'elsewhere' })).toBe('b');
    });
  });

  test('listCourses says how many fitted before the limit', () => {
    expect(listCourses(smallCatalog, { limit: 2 })).toMatchObject({ fitting: 6 });
  });

  test('listCourses does not find what is not there', () => {
    expect(() => listCourses(smallCatalog, { skill: 'cobol' })).toThrow('There is no skill called "cobol".');
    expect(() => listCourses(smallCatalog, { platform: 'nowhere' })).toThrow('There is no platform called "nowhere".');
  });
});

describe('what is known of a course', () => {
  test('hours are stated, or assumed and said to be', () => {
    expect(studyTime(named('python-git'))).toEqual({ hours: 30, assumed: false });
    expect(studyTime(named('exam'))).toEqual({ hours: 50, assumed: true });
    expect(studyTime({ ...named('exam'), assumedHours: null })).toEqual({ hours: null, assumed: false });
  });

  test('a subscription without a price has that of its platform; nothing else is filled in', () => {
    expect(priceOf(smallCatalog, named('python-long'))).toEqual({
      usd: 49,
      unit: 'month',
      from: 'platform',
      source: 'prices',
      asOf: '2026',
    });
    expect(priceOf(smallCatalog, named('python-short'))).toMatchObject({ usd: null, from: 'course' });
    const stated = { ...named('python-long'), cost: { ...named('python-long').cost, usd: 20 } };
    expect(priceOf(smallCatalog, stated)).toMatchObject({ usd: 20, unit: 'month', from: 'course' });
    expect(priceOf({ ...smallCatalog, platforms: [] }, named('python-long'))).toMatchObject({ usd: null, from: 'course' });
  });

  test('an unknown price is not free', () => {
    expect(smallCatalog.courses.filter(isFreeToStudy).map((course) => course.id)).toEqual(['old-python', 'python-git', 'sql-audit']);
  });
});

describe('waysTo', () => {
  const ways = (skill: string, level: number) => waysTo(smallCatalog, skill, level, 3).map((course) => course.id);

  test('waysTo gives the shortest courses that reach the level', () => {
    expect(ways('python', 2)).toEqual(['python-short', 'python-git', 'python-long']);
    expect(ways('python', 3)).toEqual(['python-long']);
  });
  test('waysTo gives the courses that come nearest where none reaches the level', () => {
    expect(ways('git', 2)).toEqual(['python-git']);
  });
  test('waysTo gives no exams', () => {
    expect(ways('aws', 2)).toEqual([]);
  });
});
