import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingsOf } from '../../../src/core/profile/settings.ts';
import { finish, unfinish } from '../../../src/core/progress/finish.ts';
import type { Profile } from '../../../src/model/profile.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { catalogOf, course, project, role } from '../next/small-catalog.ts';
import { catalog, empty, saved } from './small-plan.ts';

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

  test('a step is found by its number in the plan in use, as plans print it', () => {
    const profile = {
      ...empty,
      plan: { ...saved, steps: [...saved.steps, { ...saved.steps[0], kind: 'project' as const, id: 'ship-it' }] },
    } as Profile;
    const ids = profile.plan?.steps.map(({ id }) => id) ?? [];
    for (const [at, id] of ids.entries()) {
      for (const typed of [`${at + 1}`, `#${at + 1}`, ` ${at + 1}. `]) {
        expect(finish(catalog, profile, typed, '2027-01-20').finishing.finished).toMatchObject({
          id,
          kind: id === 'ship-it' ? 'project' : 'course',
        });
      }
    }
    for (const typed of ['0', `${ids.length + 1}`]) {
      expect(() => finish(catalog, profile, typed, '2027-01-20')).toThrow(`The plan dev has no step ${typed}.`);
    }
    expect(() => finish(catalog, empty, '1', '2027-01-20')).toThrow('1 would be a step of your plan, and no plan is saved.');
  });

  test('a project is found by its title as plans print it', () => {
    const { title } = shippedCatalog().projects[0] ?? { title: '' };
    for (const typed of [title, `Project: ${title}`, `project:${title.toUpperCase()}`]) {
      expect(finish(shippedCatalog(), empty, typed, '2027-01-20').finishing).toMatchObject({ title, finished: { kind: 'project' } });
    }
  });

  test('unfinish takes a finish back with the levels it lifted', () => {
    const before = { ...empty, skills: { python: 1, sql: 2 } };
    const { profile } = finish(catalog, before, 'py-short', '2027-01-20');
    expect(profile.skills).toEqual({ python: 2, sql: 2 });
    expect(unfinish(catalog, profile, 'py-short')).toEqual({
      profile: before,
      undoing: { id: 'py-short', lowered: [{ skill: 'python', from: 2, to: 1 }], hours: null },
    });
    expect(() => unfinish(catalog, empty, 'py-short')).toThrow(/not among what you have finished/);
  });
});

describe('done --undo', () => {
  const steps = catalogOf({
    roles: [role('dev', { python: 2 })],
    courses: [
      course('py-two', 9, { python: 2, git: 1 }),
      course('py-two-again', 9, { python: 2 }),
      course('py-three', 9, { python: 3, sql: 1 }),
      course('all-four', 9, { python: 4, sql: 2, git: 2 }),
      course('git-one', 9, { git: 1, sql: 3 }),
    ],
    projects: [],
  });
  const ids = steps.courses.map(({ id }) => id);
  const finishAll = (profile: Profile, names: readonly string[]): Profile =>
    names.reduce((changed, name) => finish(steps, changed, name, '2027-01-20').profile, profile);
  const inOrder = (profile: Profile) => ({
    ...profile,
    done: profile.done.map(({ raised = [], ...finished }) => ({
      ...finished,
      raised: Object.fromEntries(raised.map((one) => [one.skill, one])),
    })),
  });
  const level = fc.integer({ min: 1, max: 4 });
  const skills = fc.record({ python: level, git: level, sql: level }, { requiredKeys: [] });

  test('leaves the levels as if what is undone had never been finished', () => {
    fc.assert(
      fc.property(skills, fc.shuffledSubarray(ids), fc.infiniteStream(fc.boolean()), fc.integer(), (held, done, undoes, order) => {
        const begun = { ...empty, skills: held };
        const undone = done.filter(() => undoes.next().value);
        const rest = done.filter((name) => !undone.includes(name));
        const sequence = order % 2 === 0 ? undone : undone.toReversed();
        const after = sequence.reduce((changed, name) => unfinish(steps, changed, name).profile, finishAll(begun, done));
        expect(inOrder(after)).toEqual(inOrder(finishAll(begun, rest)));
      }),
      { numRuns: 500 },
    );
  });

  test('changes no level that was set after the course, not even one set to the same', () => {
    fc.assert(
      fc.property(skills, fc.shuffledSubarray(ids, { minLength: 1 }), fc.integer({ min: 0, max: 4 }), (held, done, said) => {
        const finished = finishAll({ ...empty, skills: held }, done);
        const stated = settingsOf(shippedCatalog(), [`python=${said}`]).change(finished);
        for (const name of done) expect(unfinish(steps, stated, name).profile.skills['python']).toBe(said);
      }),
    );
  });

  test('changes no level that was changed in the file', () => {
    const finished = finishAll(empty, ['py-two']);
    const edited = { ...finished, skills: { ...finished.skills, python: 3 } };
    expect(unfinish(steps, edited, 'py-two')).toMatchObject({
      profile: { skills: { python: 3 } },
      undoing: { lowered: [{ skill: 'git', from: 1, to: 0 }] },
    });
  });

  test('leaves the levels of a profile that does not say what was lifted', () => {
    const old = { ...empty, skills: { python: 2 }, done: [{ kind: 'course' as const, id: 'py-two', on: '2027-01-20' }] };
    expect(unfinish(steps, old, 'py-two')).toEqual({
      profile: { ...empty, skills: { python: 2 } },
      undoing: { id: 'py-two', lowered: null, hours: null },
    });
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
    expect(unfinish(twins, first.profile, 'twin')).toMatchObject({ undoing: { id: 'twin' }, profile: { done } });
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
