import { describe, expect, test } from 'vitest';
import { expectedGain, separation } from '../../../src/core/quiz/information.ts';
import type { Evidence } from '../../../src/core/quiz/posterior.ts';
import { leaders, posteriorOf } from '../../../src/core/quiz/posterior.ts';
import { needsBySkill, type Question, type QuizModel, quizModelOf } from '../../../src/core/quiz/question.ts';
import { interestFit, shakenTopThree, weighAnswers } from '../../../src/core/quiz/weigh.ts';
import { tinyCatalog, tinyCatalogWithScreens, tinyQuiz, tinyRoles } from './tiny.ts';

const model = quizModelOf(tinyCatalog());

/** A question whose chances are given outright, one row a role. */
const question = (id: string, chances: number[][], least = 0): Question => ({ kind: 'skill', id, least, chances });
const rolesOf = (...ids: string[]): QuizModel => ({
  ...model,
  roles: ids.map((id) => ({ id, skills: [], anyOf: [] })),
});

describe('the weight of an answer', () => {
  const two = rolesOf('a', 'b');
  const sure = question('sure', [
    [0.8, 0.2],
    [0.2, 0.8],
  ]);
  const even = question('even', [
    [0.5, 0.5],
    [0.5, 0.5],
  ]);

  test('the weight of an answer is log2 of its chance over the mean chance', () => {
    expect(weighAnswers(two, [{ question: sure, answer: 0 }], 0)).toEqual([
      { kind: 'skill', id: 'sure', answer: 0, expected: 0, weight: Math.log2(0.8 / 0.5) },
    ]);
    expect(weighAnswers(two, [{ question: sure, answer: 0 }], 1)[0]?.weight).toBeCloseTo(Math.log2(0.2 / 0.5), 12);
  });

  test('weighAnswers puts the strongest first, for or against, then by id', () => {
    const twin = (id: string): Evidence => ({ question: { ...even, id }, answer: 1 });
    const evidence = [twin('z'), twin('y'), { question: sure, answer: 1 }, twin('x')];
    for (const given of [evidence, evidence.toReversed()]) {
      expect(weighAnswers(two, given, 0).map(({ id }) => id)).toEqual(['sure', 'x', 'y', 'z']);
    }
  });
});

describe('expectedGain and separation', () => {
  const telling = question('telling', [
    [1, 0],
    [0, 1],
  ]);
  test('expectedGain is one bit where the answer decides between two roles, 0 where it is the same for both', () => {
    expect(expectedGain([0.5, 0.5], telling)).toBe(1);
    expect(
      expectedGain(
        [0.5, 0.5],
        question('mute', [
          [0.5, 0.5],
          [0.5, 0.5],
        ]),
      ),
    ).toBe(0);
    expect(expectedGain([1, 0], telling)).toBe(0);
  });
  test('expectedGain is that of a noisy channel, whatever the smallest answer', () => {
    // Error 0.1: 1 − H(0.1) bits.
    const noisy = [
      [0.9, 0.1],
      [0.1, 0.9],
    ];
    const capacity = 1 + 0.9 * Math.log2(0.9) + 0.1 * Math.log2(0.1);
    expect(expectedGain([0.5, 0.5], question('noisy', noisy))).toBeCloseTo(capacity, 12);
    expect(expectedGain([0.5, 0.5], question('noisy', noisy, -2))).toBeCloseTo(capacity, 12);
    expect(separation(question('noisy', noisy), 0, 1)).toBeCloseTo(capacity, 12);
  });
  test('separation is at most one bit, and 0 between a role and itself', () => {
    expect(separation(telling, 0, 1)).toBe(1);
    expect(separation(telling, 1, 1)).toBe(0);
  });
});

describe('interestFit', () => {
  test('interestFit is the cosine between answers and loadings', () => {
    // coder: all-code 2, say-it-well -1. (2·2 + 1·-1) / sqrt(5 · 5)
    expect(interestFit(model, { 'all-code': 2, 'say-it-well': 1 }, 'coder')).toBeCloseTo(3 / 5, 12);
    expect(interestFit(model, { 'all-code': -2 }, 'coder')).toBe(-1);
    expect(interestFit(model, { 'all-code': 1, 'say-it-well': -2, 'tidy-text': -1 }, 'coder')).toBeCloseTo(5 / 6, 12);
  });
  test('interestFit is null for neutral answers and for scenes without loadings', () => {
    expect(interestFit(model, { 'all-code': 0 }, 'coder')).toBeNull();
    expect(interestFit(model, { 'break-things': 2 }, 'coder')).toBeNull();
    expect(interestFit(model, { 'all-code': 2 }, 'nobody')).toBeNull();
    expect(interestFit(model, {}, 'coder')).toBeNull();
  });
});

describe('shakenTopThree', () => {
  test('the shares of shakenTopThree add up to three', () => {
    expect(shakenTopThree(model, [{ question: model.interests.get('all-code') as Question, answer: 2 }])).toEqual([1, 1, 1]);
  });
  test('answers move by one step in three of ten draws, half of them up, within their scale', () => {
    // Four roles; the fourth is among the first three only at the answer 1, when the third drops out.
    const four = rolesOf('a', 'b', 'c', 'd');
    const sharp = (answers: number[]) =>
      question('q', [...answers.map((at) => [0, 1, 2, 3, 4].map((step) => (step === at ? 0.9 : 0.025)))]);
    const at = (answer: number) => shakenTopThree(four, [{ question: sharp([0, 1, 2, 3]), answer }]);
    // At 2: role c leads unless the answer moves; ties go to the first roles in order.
    const [a, b, c, d] = at(2) as [number, number, number, number];
    expect([a, b]).toEqual([1, 1]);
    expect(c + d).toBeCloseTo(1, 12);
    expect(d).toBeGreaterThan(0.08);
    expect(d).toBeLessThan(0.22);
    // At 4 nobody leads and only a step down, to 3, brings d in; a step up stays at 4.
    const [, , , down] = at(4) as [number, number, number, number];
    expect(down).toBeGreaterThan(0.08);
    expect(down).toBeLessThan(0.22);
    // At 0 a step down stays at 0.
    expect(at(0)).toEqual([1, 1, 1, 0]);
    expect(at(3)[3]).toBeGreaterThan(0.6);
    expect(at(3)[3]).toBeLessThan(0.8);
  });
  test('shakenTopThree gives the same shares for the same answers', () => {
    const evidence = [{ question: model.interests.get('tidy-text') as Question, answer: 1 }];
    expect(shakenTopThree(model, evidence)).toEqual(shakenTopThree(model, evidence));
  });
});

describe('the model', () => {
  test('quizModelOf is the same whatever the order of the roles', () => {
    const quiz = tinyQuiz();
    const [one, other] = [quizModelOf({ quiz, roles: tinyRoles() }), quizModelOf({ quiz: { ...quiz }, roles: tinyRoles().toReversed() })];
    expect(one.roles.map(({ id }) => id)).toEqual(['coder', 'tester', 'writer']);
    expect(other.roles).toEqual(one.roles);
    expect([...one.skills.keys()]).toEqual(['checking', 'git', 'layout', 'prose', 'python']);
    expect(other.skills).toEqual(one.skills);
    expect(quizModelOf({ quiz, roles: [] })).toBe(one);
  });

  test('chances include lapses, and a role that does not need a skill has the background levels', () => {
    const layout = model.skills.get('layout') as Question;
    // coder does not need layout: 0.95 of the background and 0.05 · 0.2.
    expect(layout.chances[0]).toEqual([0.5, 0.3, 0.1, 0.06, 0.04].map((share) => 0.95 * share + 0.05 * 0.2));
    for (const { chances } of [...model.interests.values(), ...model.skills.values()]) {
      for (const row of chances) expect(row.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    }
  });

  test('quizModelOf leaves out a role that no scene has a loading for', () => {
    const [known] = tinyRoles();
    if (known === undefined) throw new Error('There are no roles.');
    const unknown = { ...known, id: 'unheard-of' };
    expect(quizModelOf({ quiz: tinyQuiz(), roles: [...tinyRoles(), unknown] }).roles.map(({ id }) => id)).toEqual([
      'coder',
      'tester',
      'writer',
    ]);
  });

  test('a scene is chosen as often as the two upper answers, and half of a role comes from its usual past', () => {
    const screened = quizModelOf(tinyCatalogWithScreens());
    const rated = screened.interests.get('all-code') as Question;
    const [none = 0, one = 0] = screened.picks.get('all-code')?.chances[0] ?? [];
    expect(one).toBeCloseTo((rated.chances[0]?.[3] as number) + (rated.chances[0]?.[4] as number), 12);
    expect(none + one).toBeCloseTo(1, 12);
    // tester: six of ten from software, four from words; 0.95 of (half of that, half anywhere) and 0.05 anywhere.
    const third = 1 / 3;
    const expected = [0.6, 0.4, 0].map((share) => 0.95 * (0.5 * share + 0.5 * third) + 0.05 * third);
    screened.past.chances[1]?.forEach((chance, at) => {
      expect(chance).toBeCloseTo(expected[at] as number, 12);
    });
  });

  test('a member of a choice is held by its share, and a single need overrides it', () => {
    const choice = { skills: ['a', 'b', 'c'], need: 2, level: 3, importance: 'core' as const, basis: ['judgement' as const] };
    const single = { skill: 'c', level: 1, importance: 'useful' as const, basis: ['judgement' as const] };
    const needs = needsBySkill({ id: 'role', skills: [single], anyOf: [choice] });
    expect(needs.get('a')).toMatchObject({ level: 3, importance: 'core' });
    expect(needs.get('a')?.held(model.quiz.model)).toBeCloseTo((0.5 * 2) / 3, 12);
    expect(needs.get('c')).toMatchObject({ level: 1, importance: 'useful' });
    expect(needs.get('c')?.held(model.quiz.model)).toBe(0.2);
  });

  test('posteriorOf is Bayes from an even prior, and leaders keep the order of equal shares', () => {
    const two = rolesOf('a', 'b', 'c');
    const given = question('q', [[0.6], [0.3], [0.1]]);
    const shares = posteriorOf(two, [
      { question: given, answer: 0 },
      { question: given, answer: 0 },
    ]);
    expect(shares[0]).toBeCloseTo(0.36 / 0.46, 12);
    expect(shares[2]).toBeCloseTo(0.01 / 0.46, 12);
    expect(
      posteriorOf(
        two,
        Array.from({ length: 2000 }, () => ({ question: given, answer: 0 })),
      ),
    ).toEqual([1, 0, 0]);
    expect(leaders([0.2, 0.4, 0.2, 0.2])).toEqual([1, 0, 2, 3]);
  });
});
