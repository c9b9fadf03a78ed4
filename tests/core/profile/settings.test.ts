import { describe, expect, test } from 'vitest';
import { settingsOf, unsettingsOf } from '../../../src/core/profile/settings.ts';
import { emptyProfile } from '../../../src/home/profile-store.ts';
import type { Profile } from '../../../src/model/profile.ts';
import { shippedCatalog } from '../../helpers/cli.ts';

const empty = emptyProfile();
const set = (...words: string[]) => settingsOf(shippedCatalog(), words).change(empty);

describe('profile set', () => {
  test.each([
    ['hours', 'hours-per-week'],
    ['hoursPerWeek', 'hours-per-week'],
    ['goals', 'goal'],
    ['Budg', 'budget'],
  ])('profile set %s=5 asks for %s', (key, field) => {
    expect(() => set(`${key}=5`)).toThrow(
      expect.objectContaining({ code: 'not-found', message: `There is no setting called "${key}".`, hint: `Did you mean ${field}?` }),
    );
  });

  test('profile set plan=foo says how a plan is chosen, and which there are', () => {
    const saved = (name: string) => ({ name, role: 'mlops-engineer' }) as NonNullable<Profile['plan']>;
    const refused = (profile: Profile, word: string) => () => settingsOf(shippedCatalog(), [word]).change(profile);
    const message = 'A plan is saved with plan --save and chosen with plans use.';
    expect(refused(empty, 'plan=foo')).toThrow(expect.objectContaining({ message, hint: 'To save one: genai-careers plan mlops --save' }));
    const two = { ...empty, plan: saved('mine'), otherPlans: [saved('the other')] };
    expect(refused(two, 'plan=foo')).toThrow(
      expect.objectContaining({ message, hint: 'There are: mine, the other. Such as: genai-careers plans use mine' }),
    );
    expect(refused(two, 'Plan=the other')).toThrow(
      expect.objectContaining({ hint: "There are: mine, the other. Such as: genai-careers plans use 'the other'" }),
    );
  });

  test.each([
    [['python=3'], { skills: { python: 3 } }],
    [['k8s=2', 'Python=0'], { skills: { kubernetes: 2, python: 0 } }], // aliases and any case, as everywhere
    [['hours-per-week=7.5'], { hoursPerWeek: 7.5 }],
    [['hours-per-week', '8'], { hoursPerWeek: 8 }],
    [['Hours_per_week=8'], { hoursPerWeek: 8 }],
    [['python=Expert', 'sql', 'none'], { skills: { python: 4, sql: 0 } }],
    [['budget=$1,200'], { budget: 1200 }],
    [['budget=0'], { budget: 0 }],
    [['goal=mlops,genai, mlops'], { goals: ['mlops-engineer', 'genai-engineer'] }],
    [['name', 'Ada Byron'], { name: 'Ada Byron' }],
    [['name=a=b'], { name: 'a=b' }],
  ])('profile set %j changes the profile', (words, changed) => {
    expect(set(...words)).toEqual({ ...empty, ...changed });
  });

  test.each([
    [['python'], /"python" needs a value/],
    [['=3'], /needs a value/],
    [['python=5'], /level from 0 to 4, not "5"/],
    [['python=-1'], /level from 0 to 4/],
    [['pyhton=2'], /no skill called "pyhton"/],
    [['goal=astronaut'], /Astronaut is a job that no role here answers for/],
    [['hours-per-week=0'], /from 0.5 to 112/],
    [['hours-per-week=1e1'], /from 0.5 to 112/],
    [['budget=lots'], /from 0 to 1000000/],
    [['name=\u001b[2J'], /printable/],
    [['name=a\u2028b'], /printable/],
    [['name=\u3164'], /printable/],
    [['constructor=3'], /no skill called/],
  ])('profile set refuses %j', (words, sentence) => {
    expect(() => set(...words)).toThrow(sentence);
  });
});

describe('profile unset', () => {
  const full: Profile = { ...empty, name: 'Ada', skills: { python: 3, cobol: 2 }, goals: ['mlops-engineer'], budget: 5 };
  const unset = (...words: string[]) => unsettingsOf(shippedCatalog(), words, new Set(Object.keys(full.skills)))(full);

  test.each([
    [['py'], { skills: { cobol: 2 } }],
    [['cobol'], { skills: { python: 3 } }], // no longer in the catalog, still in the profile
    [['goal', 'budget'], { goals: [], budget: null }],
    [['skills'], { skills: {} }],
  ])('profile unset %j changes the profile', (words, changed) => {
    expect(unset(...words)).toEqual({ ...full, ...changed });
  });

  test('profile unset finds only fields and skills', () => {
    expect(() => unset('shoe-size')).toThrow(/no skill called "shoe-size"/);
  });
});

describe('the edges of what profile set takes', () => {
  test.each([
    [['hours-per-week=0.5'], { hoursPerWeek: 0.5 }],
    [['hours-per-week=112'], { hoursPerWeek: 112 }],
    [['budget=1000000'], { budget: 1_000_000 }],
    [['budget=1,000,000'], { budget: 1_000_000 }],
    [['budget=12.34'], { budget: 12.34 }],
    [['BUDGET=5'], { budget: 5 }],
    [['goal= mlops '], { goals: ['mlops-engineer'] }],
    [['name=  Ada  '], { name: 'Ada' }],
    [[`name=${'a'.repeat(80)}`], { name: 'a'.repeat(80) }],
    [['python=1', 'python=1'], { skills: { python: 1 } }],
  ])('profile set %j is taken at the edge', (words, changed) => {
    expect(set(...words)).toEqual({ ...empty, ...changed });
  });

  const hint = 'Such as: genai-careers profile set python=3 hours-per-week=8 budget=200 goal=mlops';
  const levels = 'Levels are: 0 none, 1 aware, 2 working, 3 proficient, 4 expert.';
  test.each([
    [['python'], '"python" needs a value.', hint],
    [['=3'], '"=3" needs a value.', hint],
    [['python=33'], 'python takes a level from 0 to 4, not "33".', levels],
    [['python=3x'], 'python takes a level from 0 to 4, not "3x".', levels],
    [['hours-per-week=112.01'], 'hours-per-week takes a number from 0.5 to 112, not "112.01".', hint],
    [['hours-per-week=0.49'], 'hours-per-week takes a number from 0.5 to 112, not "0.49".', hint],
    [['budget=1000001'], 'budget takes a number from 0 to 1000000, not "1000001".', hint],
    [['budget=5.123'], 'budget takes a number from 0 to 1000000, not "5.123".', hint],
    [['budget=1,00'], 'budget takes a number from 0 to 1000000, not "1,00".', hint],
    [['budget=1$'], 'budget takes a number from 0 to 1000000, not "1$".', hint],
    [['name='], 'A name has 1 to 80 printable characters, with a letter or a digit.', undefined],
    [['name=–'], 'A name has 1 to 80 printable characters, with a letter or a digit.', undefined],
    [['name=   '], 'A name has 1 to 80 printable characters, with a letter or a digit.', undefined],
    [[`name=${'a'.repeat(81)}`], 'A name has 1 to 80 printable characters, with a letter or a digit.', undefined],
  ])('profile set refuses %j: %s', (words, message, told) => {
    expect(() => set(...words)).toThrow(expect.objectContaining({ code: 'usage', message, hint: told }));
  });

  test('profile unset empties every field, in any case', () => {
    const full: Profile = {
      ...empty,
      name: 'Ada',
      hoursPerWeek: 3,
      interests: { scene: 5 },
      done: [{ kind: 'course', id: 'cs50p', on: '2027-01-01' }],
      plan: {} as NonNullable<Profile['plan']>,
    };
    const unset = (...words: string[]) => unsettingsOf(shippedCatalog(), words, new Set())(full);
    expect(unset('NAME', 'hours-per-week', 'interests', 'done', 'plan')).toEqual(empty);
    expect(unset('plan')).toEqual({ ...full, plan: null });
  });
});
