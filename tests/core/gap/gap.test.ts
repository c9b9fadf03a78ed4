import { describe, expect, test } from 'vitest';
import { gapTo } from '../../../src/core/gap/gap.ts';
import { planWithoutLimits } from '../../../src/core/plan/hours-to.ts';
import { personFrom } from '../../../src/core/profile/person.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { courseNamed, personAt } from '../../helpers/person.ts';
import { catalogOf, course, project, role } from '../next/small-catalog.ts';

const oneOff = { model: 'one-off', usd: 30, unit: 'total', source: 'own-page', asOf: '2026-01' } as const;
const clouds = { skills: ['aws', 'gcp', 'azure'], need: 1, level: 2, importance: 'core' as const, basis: ['judgement' as const] };

const catalog = catalogOf({
  roles: [role('dev', { python: 3, sql: 2, git: 1, docker: 4 }, [clouds])],
  courses: [
    course('sql-paid', 8, { sql: 2 }, {}, { cost: oneOff }),
    course('sql-free', 12, { sql: 2 }),
    course('sql-unknown', null, { sql: 3 }),
    course('py-basics', 30, { python: 2 }),
    course('aws-course', 25, { aws: 2 }),
    course('gcp-course', 15, { gcp: 2 }),
  ],
  projects: [project('py-project', ['dev'], 40, { python: 3 }, { python: 2 })],
});
const [dev] = catalog.roles as [(typeof catalog.roles)[number]];
const gap = (skills: Record<string, number>, done: string[] = []) => gapTo(catalog, dev, personAt(skills, done.map(courseNamed)));
const need = (skill: string, skills: Record<string, number> = {}, done: string[] = []) =>
  gap(skills, done).needs.find((entry) => entry.skill === skill);

describe('the shortest step that closes each need', () => {
  test('gapTo gives the shortest step and a free one where it costs', () => {
    expect(need('sql')).toMatchObject({
      have: 0,
      need: 2,
      shortest: { id: 'sql-paid', hours: 8, free: false },
      free: { id: 'sql-free', hours: 12 },
    });
  });

  test('gapTo leaves out finished courses', () => {
    expect(need('sql', {}, ['sql-paid'])).toMatchObject({ shortest: { id: 'sql-free' }, free: null });
  });

  test('gapTo gives only steps whose level of the skill is held', () => {
    expect(need('python')).toMatchObject({ shortest: null, towards: { id: 'py-basics', level: 2 }, onward: [{ id: 'py-project' }] });
    expect(need('python', { python: 2 })).toMatchObject({ shortest: { kind: 'project', id: 'py-project' }, towards: null });
  });

  test('gapTo leaves out projects for other roles', () => {
    const foreign = { ...catalog, projects: catalog.projects.map((one) => ({ ...one, roles: ['other'] })) };
    expect(gapTo(foreign, dev, personAt({ python: 2 })).needs.find(({ skill }) => skill === 'python')?.shortest).toBeNull();
  });

  test('a skill that nothing teaches has no step', () => {
    expect(need('docker')).toMatchObject({ shortest: null, free: null, towards: null });
  });

  test('a met need has no steps', () => {
    expect(need('git', { git: 3 })).toMatchObject({ have: 3, need: 1, shortest: null, towards: null });
  });

  test('a choice has the step of its quickest member', () => {
    expect(gap({}).choices).toMatchObject([{ missing: 1, shortest: { id: 'gcp-course', skill: 'gcp' } }]);
    expect(gap({ azure: 2 }).choices).toMatchObject([{ missing: 0, shortest: null }]);
  });
});

test('gapTo gives readiness and the hours of the planner', () => {
  // 30 for Python 2, 40 for 3, and 15 for a cloud; nothing teaches Docker.
  expect(gap({ sql: 2, git: 1 })).toMatchObject({ gapHours: 85, readiness: { atLevel: 2, coreSkills: 5 } });
});

describe('of a choice', () => {
  const choose = (courses: ReturnType<typeof course>[], skills: Record<string, number> = {}, done: string[] = []) => {
    const of = catalogOf({ roles: [role('dev', {}, [clouds])], courses });
    return gapTo(of, of.roles[0] as (typeof of.roles)[number], personAt(skills, done.map(courseNamed))).choices[0]?.shortest;
  };
  test('equally quick members of a choice come by id, unknown hours last', () => {
    const unknown = { ...course('g', null, { gcp: 2 }), assumedHours: null };
    expect(choose([course('z', 9, { azure: 2 }), course('y', 9, { aws: 2 }), unknown])).toMatchObject({ skill: 'aws', id: 'y' });
    expect(choose([course('y', 9, { aws: 2 }), course('z', 9, { azure: 2 })])).toMatchObject({ skill: 'aws', id: 'y' });
    expect(choose([unknown, course('z', 9, { azure: 2 })])).toMatchObject({ skill: 'azure' });
    expect(choose([unknown])).toMatchObject({ skill: 'gcp', hours: null });
    expect(choose([])).toBeNull();
  });
  test('a held member counts for a choice of two and is not learnt again', () => {
    const two = { ...clouds, need: 2 };
    const of = catalogOf({
      roles: [role('dev', {}, [two])],
      courses: [course('a', 1, { aws: 2 }), course('g', 8, { gcp: 2 }, { gcp: 1 }), course('h', 5, { gcp: 3 }, { gcp: 2 })],
    });
    const shortest = gapTo(of, of.roles[0] as (typeof of.roles)[number], personAt({ aws: 2, gcp: 1 })).choices[0]?.shortest;
    expect(shortest).toMatchObject({ skill: 'gcp', id: 'g' });
  });
});

test('a met need has no step although courses teach it', () => {
  expect(need('sql', { sql: 2 })).toEqual({
    skill: 'sql',
    have: 2,
    need: 2,
    importance: 'core',
    shortest: null,
    free: null,
    towards: null,
    onward: [],
  });
});

describe('the shortest way within reach', () => {
  const shipped = shippedCatalog();
  const gapOf = (id: string) => {
    const found = shipped.roles.find((one) => one.id === id) as (typeof shipped.roles)[number];
    return gapTo(shipped, found, personAt()).needs;
  };

  test('gapTo proposes two steps of 114 h for Python, not one of 270 h', () => {
    const python = gapOf('mlops-engineer').find(({ skill }) => skill === 'python');
    expect(python).toMatchObject({ shortest: null, towards: { id: 'cs50p', hours: 62 }, onward: [{ id: 'self-retraining-model' }] });
  });

  test('gapTo prefers a longer step to one that requires what neither the role nor the person has', () => {
    const courses = [course('coded', 5, { sql: 2 }, { pytorch: 2 }), course('plain', 9, { sql: 2 })];
    const of = (held: Record<string, number>) =>
      gapTo(catalogOf({ roles: [dev], courses }), dev, personAt(held)).needs.find(({ skill }) => skill === 'sql');
    expect(of({})?.shortest).toMatchObject({ id: 'plain', lacking: [] });
    expect(of({ pytorch: 2 })?.shortest).toMatchObject({ id: 'coded', lacking: [] });
  });

  test('gapTo names what the shortest step requires and is not held', () => {
    const courses = [course('deep', 5, { sql: 2 }, { python: 2, git: 1 })];
    const [shortest] = gapTo(catalogOf({ roles: [dev], courses }), dev, personAt()).needs.flatMap((one) => one.shortest ?? []);
    expect(shortest).toMatchObject({ id: 'deep', lacking: [{ skill: 'python', level: 2 }] });
  });
});

describe('the ways of a shipped role', () => {
  const shipped = shippedCatalog();

  test.each(shipped.roles.map(({ id }) => [id]))('every way of %s is in its plan, can be begun today, or says what it needs', (id) => {
    const found = shipped.roles.find((one) => one.id === id) as (typeof shipped.roles)[number];
    const planned = planWithoutLimits(shipped, found, personAt())?.items.map((item) => item.id) ?? [];
    const { needs } = gapTo(shipped, found, personAt());
    for (const { skill, importance, shortest, towards, onward } of needs) {
      for (const way of [shortest, towards, ...onward]) {
        if (way === null || importance === 'useful') continue;
        expect(planned.includes(way.id) || way.lacking.length === 0, `${skill}: ${way.id}`).toBe(true);
        expect(way.id).not.toBe('helsinki-python-mooc');
      }
    }
  });

  test('what is held implies what it implies: no third cloud for who knows one', () => {
    const of = (id: string) => shipped.roles.find((one) => one.id === id) as (typeof shipped.roles)[number];
    const person = personFrom(shipped, { skills: { aws: 3, terraform: 2 } });
    for (const id of ['genai-engineer', 'mlops-engineer']) {
      const cloud = ['cloud-computing', 'aws', 'azure', 'gcp'];
      const items = planWithoutLimits(shipped, of(id), person)?.items ?? [];
      const teaches = new Map(shipped.courses.map((one) => [one.id, one.teaches]));
      const onlyCloud = items.filter((item) => (teaches.get(item.id) ?? [{ skill: '' }]).every(({ skill }) => cloud.includes(skill)));
      expect(onlyCloud).toEqual([]);
      expect(
        gapTo(shipped, of(id), person).needs.filter(({ skill, shortest }) => skill === 'cloud-computing' && shortest !== null),
      ).toEqual([]);
    }
  });
});
