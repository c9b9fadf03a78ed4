import { describe, expect, test } from 'vitest';
import { finish, unfinish } from '../../../src/core/progress/finish.ts';
import { catalogOf, course, project, role } from '../next/small-catalog.ts';
import { catalog, empty } from './small-plan.ts';

describe('done', () => {
  test('finish lifts what the course teaches, lowers nothing and counts once', () => {
    const held = { ...empty, skills: { docker: 3, python: 1 } };
    const first = finish(catalog, held, 'PY-SHORT', '2027-01-20');
    expect(first.finishing).toMatchObject({ isNew: true, gains: [{ skill: 'python', from: 1, to: 2 }] });
    expect(first.profile).toMatchObject({ skills: { docker: 3, python: 2 }, done: [{ kind: 'course', id: 'py-short', on: '2027-01-20' }] });
    const again = finish(catalog, first.profile, 'py-short', '2027-02-01');
    expect(again.finishing).toMatchObject({ isNew: false, gains: [], finished: { on: '2027-01-20' } });
    expect(again.profile).toBe(first.profile);
    expect(finish(catalog, first.profile, 'docker-course', '2027-02-01').profile.skills).toEqual({ docker: 3, python: 2 });
  });

  test('finish takes projects and does not find other names', () => {
    expect(finish(catalog, empty, 'ship-it', '2027-01-20').finishing.finished.kind).toBe('project');
    expect(() => finish(catalog, empty, 'knitting', '2027-01-20')).toThrow(/no course called "knitting"/);
  });

  test('unfinish takes a finish back', () => {
    const { profile } = finish(catalog, empty, 'py-short', '2027-01-20');
    expect(unfinish(catalog, profile, 'py-short').profile.done).toEqual([]);
    expect(() => unfinish(catalog, empty, 'py-short')).toThrow(/not among what you have finished/);
  });
});

describe('a course and a project of one name', () => {
  const twins = catalogOf({
    roles: [role('dev', { python: 2 })],
    courses: [course('twin', 9, { python: 2 })],
    projects: [project('twin-project', ['dev'], 9, { python: 3 }, {})],
  });
  const done = [
    { kind: 'project' as const, id: 'twin', on: '2027-01-01' },
    { kind: 'course' as const, id: 'other', on: '2027-01-02' },
  ];

  test('finish and unfinish tell a course from a project of the same name', () => {
    const first = finish(twins, { ...empty, done }, 'twin', '2027-01-20');
    expect(first.finishing).toMatchObject({
      isNew: true,
      title: 'Course twin',
      finished: { kind: 'course', id: 'twin', on: '2027-01-20' },
    });
    expect(unfinish(twins, first.profile, 'twin')).toMatchObject({ id: 'twin', profile: { done } });
    expect(() => unfinish(twins, { ...empty, done }, 'twin')).toThrow(
      expect.objectContaining({
        code: 'not-found',
        message: '"twin" is not among what you have finished.',
        hint: 'See it: genai-careers profile show',
      }),
    );
    expect(finish(twins, { ...empty, skills: { python: 3 } }, 'twin-project', '2027-01-20').finishing.gains).toEqual([]);
  });

  test('finish reports a miss as a course and hides no other error', () => {
    const missing = () => finish(twins, empty, 'knitting', '2027-01-20');
    expect(missing).toThrow(expect.objectContaining({ details: expect.objectContaining({ kind: 'course' }) }));
    expect(() => finish({ ...twins, courses: undefined } as unknown as typeof twins, empty, 'twin-project', '2027-01-20')).toThrow(
      TypeError,
    );
  });
});
