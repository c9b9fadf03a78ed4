import { describe, expect, test } from 'vitest';
import { finish } from '../../../src/core/progress/finish.ts';
import { statusOf } from '../../../src/core/progress/status.ts';
import { catalog, courses, empty, now, saved } from './small-plan.ts';

describe('planning again from where one is', () => {
  const profile = { ...empty, plan: saved };

  test('statusOf leaves the same steps where nothing has changed', () => {
    const { profile: after } = finish(catalog, profile, 'py-short', '2027-01-20');
    const status = statusOf(catalog, after, now('2027-01-24'));
    expect(status?.progress).toMatchObject({ doneHours: 20, share: 20 / 42 });
    expect(status?.diff).toEqual({ changes: [], hours: 0 });
    expect(status?.replanned.hours).toBe(22);
  });

  test('statusOf replaces a retired course and says why', () => {
    const changed = { ...catalog, courses: courses.map((one) => (one.id === 'py-short' ? { ...one, status: 'retired' as const } : one)) };
    expect(statusOf(changed, profile, now('2027-01-04'))?.diff).toEqual({
      hours: 10,
      changes: [
        { kind: 'removed', step: { kind: 'course', id: 'py-short', hours: 20 }, hours: -20, why: { kind: 'retired' } },
        { kind: 'added', step: { kind: 'course', id: 'py-other', hours: 30 }, hours: 30, why: { kind: 'instead', of: ['py-short'] } },
      ],
    });
  });

  test('statusOf notices missing courses, changed hours and skills learnt elsewhere', () => {
    const changed = {
      ...catalog,
      courses: courses
        .filter(({ id }) => id !== 'py-short')
        .map((one) => (one.id === 'docker-course' ? { ...one, hours: { ...one.hours, value: 16 } } : one)),
    };
    const diff = statusOf(changed, { ...profile, skills: { sql: 2 } }, now('2027-01-04'))?.diff;
    expect(diff?.changes.map(({ kind, step, hours, why }) => [kind, step.id, hours, why])).toEqual([
      ['removed', 'py-short', -20, { kind: 'gone' }],
      ['removed', 'sql-course', -12, { kind: 'held' }],
      // what a course that is gone taught is not known any more
      ['added', 'py-other', 30, { kind: 'teaches', skills: ['python'] }],
      ['hours', 'docker-course', 6, { kind: 'hours', from: 10, to: 16 }],
    ]);
    expect(diff?.hours).toBe(4);
  });

  test('statusOf without a saved plan is null', () => {
    expect(statusOf(catalog, empty, now('2027-01-04'))).toBeNull();
  });
});
