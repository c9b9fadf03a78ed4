import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withChange, withoutChanges } from '../../../src/core/progress/journal.ts';
import { Profile } from '../../../src/model/profile.ts';
import { empty, saved } from './small-plan.ts';

const day = fc.constantFrom('2027-01-01', '2027-01-02', '2027-02-01');
const entry = fc.record({
  kind: fc.constant('course' as const),
  id: fc.constantFrom('a', 'b'),
  hours: fc.integer({ min: 1, max: 9 }),
  on: day,
});
const profiles = fc.record({
  skills: fc.dictionary(fc.constantFrom('python', 'sql'), fc.integer({ min: 0, max: 4 })),
  hoursPerWeek: fc.option(fc.integer({ min: 1, max: 20 })),
  log: fc.array(entry, { maxLength: 6 }),
  plan: fc.option(fc.constantFrom('a', 'b').map((name) => ({ ...saved, name }))),
  goals: fc.shuffledSubarray(['x', 'y', 'z']),
});

test('changes taken back one after another, or all at once, lead to the profile before each of them', () => {
  fc.assert(
    fc.property(fc.array(profiles, { minLength: 1, maxLength: 9 }), (steps) => {
      const seen = [empty];
      for (const [at, parts] of steps.entries()) {
        const before = seen.at(-1) ?? empty;
        const after = withChange(before, { ...before, ...parts }, `change ${at}`, '2027-01-01');
        if (after.journal !== before.journal) seen.push(after);
      }
      for (const [at, later] of seen.entries())
        for (const n of [0, 1, at].filter((count) => count <= at))
          expect(Profile.parse(withoutChanges(later, later.journal.slice(0, n)))).toEqual(seen[at - n]);
    }),
  );
});

test('the last ten changes are kept, the newest first, and what changes nothing is none', () => {
  const paced = (profile: Profile, hoursPerWeek: number) =>
    withChange(profile, { ...profile, hoursPerWeek }, `pace ${hoursPerWeek}`, '2027-01-01');
  const profile = Array.from({ length: 12 }, (_, at) => at + 1).reduce(paced, empty);
  expect(profile.journal.map(({ what }) => what)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((pace) => `pace ${pace}`));
  expect(paced(profile, 12).journal).toBe(profile.journal);
});

test('of a long log only the new entries are kept for taking back', () => {
  const one = { kind: 'course' as const, id: 'a', hours: 1, on: '2027-01-01' };
  const long = { ...empty, log: Array.from({ length: 5000 }, () => one) };
  expect(withChange(long, { ...long, log: [...long.log, one] }, '1 h of a', '2027-01-01').journal).toEqual([
    { what: '1 h of a', on: '2027-01-01', before: [{ field: 'log', at: 5000, drop: 1, put: [] }] },
  ]);
});

test('the oldest changes go where all of them together would be too long', () => {
  const wordy = (text: string) => ({
    ...empty,
    own: Array.from({ length: 200 }, () => ({ title: text.repeat(200), skills: [], hours: null, certificate: false, on: '2027-01-01' })),
  });
  const profile = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].reduce(
    (before, text) => withChange(before, { ...wordy(text), journal: before.journal }, text, '2027-01-01'),
    empty,
  );
  expect(profile.journal.map(({ what }) => what)).toEqual(['k', 'j', 'i', 'h', 'g', 'f', 'e']);
  expect(JSON.stringify(profile.journal).length).toBeLessThan(400_000);
});

test('nothing is taken back where something else was saved after it was named', () => {
  const named = withChange(empty, { ...empty, hoursPerWeek: 3 }, 'pace 3', '2027-01-01');
  const later = withChange(named, { ...named, hoursPerWeek: 4 }, 'pace 4', '2027-01-01');
  const [change] = named.journal;
  if (change === undefined) throw new Error('no change');
  expect(() => withoutChanges(later, [change])).toThrow(
    expect.objectContaining({ code: 'check-failed', hint: 'See the last changes: genai-careers undo --list' }),
  );
});
