import { expect, test } from 'vitest';
import { coreLevels } from '../../../src/core/explore/needs-in-order.ts';
import { stepsOf, teachesMore } from '../../../src/core/next/startable.ts';
import { backwards } from '../../helpers/backwards.ts';
import { courseNamed, personAt } from '../../helpers/person.ts';
import { catalogOf, course, project, role } from './small-catalog.ts';

test('stepsOf lists studyable courses and projects with known or assumed hours, by id', () => {
  const catalog = catalogOf({
    roles: [role('dev', { python: 2 })],
    courses: [
      course('d', 3, { python: 1 }),
      course('b', null, { python: 1 }),
      { ...course('u', null, { python: 1 }), assumedHours: null },
      course('old', 3, { python: 1 }, {}, { status: 'retired' }),
    ],
    projects: [project('c', ['dev'], 9, { python: 2 }, { python: 1 }), project('a', ['other'], 8, { sql: 1 }, {})],
  });
  const expected = [
    ['a', 'project', 8, true, true, ['other']],
    ['b', 'course', 50, true, true, null],
    ['c', 'project', 9, true, true, ['dev']],
    ['d', 'course', 3, false, true, null],
  ];
  for (const each of [catalog, backwards(catalog)]) {
    expect(stepsOf(each).map(({ id, kind, hours, assumed, free, roles }) => [id, kind, hours, assumed, free, roles])).toEqual(expected);
  }
  expect(stepsOf(catalog, personAt({}, [{ kind: 'project', id: 'a' }, courseNamed('d')])).map(({ id }) => id)).toEqual(['b', 'c']);
});

test('teachesMore tells whether a step lifts anything', () => {
  const step = {
    teaches: [
      { skill: 'c', level: 2 },
      { skill: 'a', level: 1 },
    ],
  };
  expect(
    teachesMore(
      step,
      new Map([
        ['a', 1],
        ['c', 1],
      ]),
    ),
  ).toBe(true);
  expect(
    teachesMore(
      step,
      new Map([
        ['a', 1],
        ['c', 2],
      ]),
    ),
  ).toBe(false);
  expect(
    teachesMore(
      step,
      new Map([
        ['a', 2],
        ['c', 3],
      ]),
    ),
  ).toBe(false);
});

test('coreLevels lists core skills and every member of a core choice', () => {
  const need = (skill: string, importance: 'core' | 'useful') => ({ skill, level: 2, importance });
  const choice = (skills: string[], importance: 'core' | 'useful') => ({ skills, need: 1, level: 3, importance });
  expect(
    coreLevels({ skills: [need('a', 'core'), need('b', 'useful')], anyOf: [choice(['c', 'd'], 'core'), choice(['e'], 'useful')] }),
  ).toEqual([
    { skill: 'a', level: 2 },
    { skill: 'c', level: 3 },
    { skill: 'd', level: 3 },
  ]);
  expect(coreLevels({ skills: [] })).toEqual([]);
});
