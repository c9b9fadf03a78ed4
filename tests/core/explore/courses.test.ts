import { describe, expect, test } from 'vitest';
import { indexOf } from '../../../src/core/catalog-index.ts';
import { isFreeToStudy, priceOf, studyTime, waysTo } from '../../../src/core/explore/course-facts.ts';
import { type CourseQuery, listCourses } from '../../../src/core/explore/courses.ts';
import type { Course } from '../../../src/model/course.ts';
import { smallCatalog } from './small-catalog.ts';

const ids = (query: CourseQuery): string[] => listCourses(smallCatalog, query).courses.map((course) => course.id);
const named = (id: string): Course => indexOf(smallCatalog).course.get(id) as Course;

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
  ])('%s', (_what, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  test('says how many fitted before the limit', () => {
    expect(listCourses(smallCatalog, { limit: 2 })).toMatchObject({ fitting: 6 });
  });

  test('does not find what is not there', () => {
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
    expect(priceOf({ ...smallCatalog, platforms: [] }, named('python-long'))).toMatchObject({ usd: null, from: 'course' });
  });

  test('an unknown price is not free', () => {
    expect(smallCatalog.courses.filter(isFreeToStudy).map((course) => course.id)).toEqual(['old-python', 'python-git', 'sql-audit']);
  });
});

describe('waysTo', () => {
  const ways = (skill: string, level: number) => waysTo(smallCatalog, skill, level, 3).map((course) => course.id);

  test('the shortest that reach the level', () => {
    expect(ways('python', 2)).toEqual(['python-short', 'python-git', 'python-long']);
    expect(ways('python', 3)).toEqual(['python-long']);
  });
  test('the nearest where none reaches it', () => {
    expect(ways('git', 2)).toEqual(['python-git']);
  });
  test('no exams', () => {
    expect(ways('aws', 2)).toEqual([]);
  });
});
