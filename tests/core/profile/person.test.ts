import { describe, expect, test } from 'vitest';
import { type Known, personFrom, taughtBy, withLevels } from '../../../src/core/profile/person.ts';
import { stateLevels, takenBack } from '../../../src/core/profile/state-levels.ts';
import { finish, unfinish } from '../../../src/core/progress/finish.ts';
import type { Profile } from '../../../src/model/profile.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { courseNamed } from '../../helpers/person.ts';
import { catalogOf, course, role } from '../next/small-catalog.ts';
import { empty } from '../progress/small-plan.ts';

const catalog = catalogOf({
  roles: [role('dev', { python: 2, sql: 2 })],
  courses: [
    course('py', 20, { python: 2, git: 1 }),
    course('sql', 12, { sql: 2 }),
    course('amazon', 9, { aws: 2 }),
    course('clouds', 5, { 'cloud-computing': 1 }),
    course('whole', 60, { docker: 2 }, {}, { contains: ['py', 'inner'] }),
    course('inner', 30, { docker: 1 }, {}, { contains: ['sql'] }),
  ],
});
const levels = (known: Known) => Object.fromEntries(personFrom(catalog, known).levels);
const finished = (known: Known) =>
  personFrom(catalog, known)
    .finished.map(({ id }) => id)
    .sort();
const having = (profile: Profile, ...names: string[]) =>
  names.reduce((changed, name) => finish(catalog, changed, name, '2027-01-20').profile, profile);

describe('who asks', () => {
  test('levels hold what they imply, and a level that is stated stays', () => {
    expect(levels({ skills: { aws: 3 } })).toEqual({ aws: 3, 'cloud-computing': 2 });
    expect(levels({ skills: { aws: 3, 'cloud-computing': 1 } })).toEqual({ aws: 3, 'cloud-computing': 1 });
    expect(levels({ skills: { kubernetes: 2, python: 0 } })).toEqual({ docker: 2, kubernetes: 2 });
  });

  test('a level that a course lifted is no statement: a higher one may follow from another skill', () => {
    const profile = stateLevels(catalog, having(empty, 'clouds'), { aws: 3 });
    expect(levels(profile)).toEqual({ aws: 3, 'cloud-computing': 2 });
  });

  test('a finished whole gives what it and all its parts teach', () => {
    const done = { skills: {}, done: [courseNamed('whole')] };
    expect(levels(done)).toEqual({ docker: 2, git: 1, python: 2, sql: 2 });
    expect(finished(done)).toEqual(['inner', 'py', 'sql', 'whole']);
    expect(taughtBy(catalog, courseNamed('whole'))).toHaveLength(4);
  });

  test('what the catalog does not have counts for nothing', () => {
    expect(levels({ skills: { alchemy: 3, sql: 1 }, done: [courseNamed('gone')] })).toEqual({ sql: 1 });
  });

  test('pace and worth of an hour are those of the profile', () => {
    expect(personFrom(catalog, { ...empty, hoursPerWeek: 5, hourWorth: 20 })).toMatchObject({ hoursPerWeek: 5, hourWorth: 20 });
    expect(personFrom(catalog, { skills: {} })).toMatchObject({ hoursPerWeek: null, hourWorth: null });
  });

  test('withLevels lowers nothing, and adds what follows', () => {
    const person = withLevels(catalog, personFrom(catalog, { skills: { aws: 1, docker: 3 } }), [
      { skill: 'aws', level: 2 },
      { skill: 'docker', level: 1 },
    ]);
    expect([...person.levels]).toEqual([
      ['aws', 2],
      ['cloud-computing', 2],
      ['docker', 3],
    ]);
  });
});

describe('what is said last wins', () => {
  test('a level stated after a course counts, and the course may be taken again', () => {
    const profile = stateLevels(catalog, having(empty, 'py'), { python: 0 });
    expect(levels(profile)).toEqual({ git: 1 });
    expect(finished(profile)).toEqual([]);
    expect(takenBack(catalog, having(empty, 'py'), profile)).toEqual(['py teaches more than you say now, so plans may take it again.']);
  });

  test('a level stated before the course, or above it, changes nothing of it', () => {
    const before = stateLevels(catalog, empty, { python: 0 });
    expect(levels(having(before, 'py'))).toEqual({ git: 1, python: 2 });
    const above = stateLevels(catalog, having(empty, 'py'), { python: 4 });
    expect(finished(above)).toEqual(['py']);
    expect(takenBack(catalog, having(empty, 'py'), above)).toEqual([]);
  });

  test('finishing the course again is the later word', () => {
    const again = finish(catalog, stateLevels(catalog, having(empty, 'py'), { python: 1 }), 'py', '2027-03-01');
    expect(again.finishing).toMatchObject({ isNew: true, gains: [{ skill: 'python', from: 1, to: 2 }] });
    expect(again.profile.done).toHaveLength(1);
    expect(levels(again.profile)).toEqual({ git: 1, python: 2 });
    expect(finished(again.profile)).toEqual(['py']);
    expect(levels(unfinish(catalog, again.profile, 'py').profile)).toMatchObject({ python: 1 });
  });

  test('another course that teaches the skill makes the first count again', () => {
    const other = { ...catalog, courses: [...catalog.courses, course('py-too', 9, { python: 2 })] };
    const forgotten = stateLevels(other, having(empty, 'py'), { python: 0 });
    const { finished: counting } = personFrom(other, finish(other, forgotten, 'py-too', '2027-03-01').profile);
    expect(counting.map(({ id }) => id)).toEqual(['py', 'py-too']);
  });

  test('a level of a part takes back the part and the whole, and no other part', () => {
    const profile = stateLevels(catalog, having(empty, 'whole'), { sql: 1 });
    expect(levels(profile)).toEqual({ docker: 2, git: 1, python: 2, sql: 1 });
    expect(finished(profile)).toEqual(['py']);
  });

  test('a skill taken out is taken back too', () => {
    const profile = stateLevels(catalog, having(empty, 'py'), { python: undefined });
    expect(levels(profile)).toEqual({ git: 1 });
    expect(Object.keys(profile.skills)).toEqual(['git']);
  });

  test('a course that teaches more in a newer catalog gives more, but for what was stated', () => {
    const newer = {
      ...catalog,
      courses: catalog.courses.map((one) => (one.id === 'sql' ? course('sql', 12, { sql: 3, docker: 1 }) : one)),
    };
    const held = (profile: Profile) => Object.fromEntries(personFrom(newer, profile).levels);
    expect(held(having(empty, 'sql'))).toEqual({ docker: 1, sql: 3 });
    expect(held(stateLevels(catalog, having(empty, 'sql'), { sql: 2 }))).toEqual({ docker: 1, sql: 2 });
  });
});

describe('a profile that version 1 wrote', () => {
  const raised = [
    { skill: 'python', from: 0, to: 2 },
    { skill: 'git', from: 0, to: 1 },
  ];
  const old = (skills: Record<string, number>, left = raised) => ({ skills, done: [{ ...courseNamed('py'), raised: left }] });

  test('levels that the course lifted stay', () => {
    expect(levels(old({ python: 2, git: 1 }))).toEqual({ git: 1, python: 2 });
    expect(finished(old({ python: 2, git: 1 }))).toEqual(['py']);
  });

  test('a level that the course no longer says it lifted was stated later', () => {
    const forgotten = old({ python: 0, git: 1 }, raised.slice(1));
    expect(levels(forgotten)).toEqual({ git: 1 });
    expect(finished(forgotten)).toEqual([]);
  });

  test('a programme now counts what its parts teach, but for what the profile says', () => {
    const programme = { skills: { docker: 2, sql: 1 }, done: [{ ...courseNamed('whole'), raised: [{ skill: 'docker', from: 0, to: 2 }] }] };
    expect(levels(programme)).toEqual({ docker: 2, git: 1, python: 2, sql: 1 });
  });
});

test('no shipped course lifts a skill that then does not count, and finishing twice changes nothing', () => {
  const shipped = shippedCatalog();
  for (const { id } of shipped.courses) {
    const { profile, finishing } = finish(shipped, empty, id, '2027-01-20');
    const person = personFrom(shipped, profile);
    for (const { skill, to } of finishing.gains) expect(person.levels.get(skill), `${id} ${skill}`).toBe(to);
    expect(finish(shipped, profile, id, '2027-02-01').finishing.isNew, id).toBe(false);
    expect(Object.fromEntries(person.levels)).toEqual(profile.skills);
  }
});
