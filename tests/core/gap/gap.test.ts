import { describe, expect, test } from 'vitest';
import { gapTo } from '../../../src/core/gap/gap.ts';
import { waysBetween } from '../../../src/core/gap/ways.ts';
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
const gap = (skills: Record<string, number>, done: string[] = []) => gapTo(catalog, dev, { skills }, () => 77, new Set(done));
const need = (skill: string, skills: Record<string, number> = {}, done: string[] = []) =>
  gap(skills, done).needs.find((entry) => entry.skill === skill);

describe('the shortest step that closes each need', () => {
  test('and the free one beside it where it costs', () => {
    expect(need('sql')).toMatchObject({
      have: 0,
      need: 2,
      shortest: { id: 'sql-paid', hours: 8, free: false },
      free: { id: 'sql-free', hours: 12 },
    });
  });

  test('what is finished is not advised again', () => {
    expect(need('sql', {}, ['sql-paid'])).toMatchObject({ shortest: { id: 'sql-free' }, free: null });
  });

  test('a step must start from what is held: the project asks for level 2', () => {
    expect(need('python')).toMatchObject({ shortest: null, towards: { id: 'py-basics', level: 2 } });
    expect(need('python', { python: 2 })).toMatchObject({ shortest: { kind: 'project', id: 'py-project' }, towards: null });
  });

  test('a project for other roles is no way', () => {
    const foreign = { ...catalog, projects: catalog.projects.map((one) => ({ ...one, roles: ['other'] })) };
    expect(gapTo(foreign, dev, { skills: { python: 2 } }, () => 0).needs.find(({ skill }) => skill === 'python')?.shortest).toBeNull();
  });

  test('nothing teaches it: nothing is made up', () => {
    expect(need('docker')).toMatchObject({ shortest: null, free: null, towards: null });
  });

  test('a need that is met asks for nothing', () => {
    expect(need('git', { git: 3 })).toMatchObject({ have: 3, need: 1, shortest: null, towards: null });
  });

  test('of a choice the member that is quickest to learn', () => {
    expect(gap({}).choices).toMatchObject([{ missing: 1, shortest: { id: 'gcp-course', skill: 'gcp' } }]);
    expect(gap({ azure: 2 }).choices).toMatchObject([{ missing: 0, shortest: null }]);
  });

  test('unknown hours come last, as what we assume', () => {
    expect(waysBetween(catalog, { skill: 'sql', role: 'dev' }, 0, 2).map(({ id, hours, assumed }) => [id, hours, assumed])).toEqual([
      ['sql-paid', 8, false],
      ['sql-free', 12, false],
      ['sql-unknown', 50, true],
    ]);
  });
});

test('readiness and the hours of the planner stand beside the needs', () => {
  expect(gap({ sql: 2, git: 1 })).toMatchObject({ gapHours: 77, readiness: { atLevel: 2, coreSkills: 5 } });
});
