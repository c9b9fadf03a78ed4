import { describe, expect, test } from 'vitest';
import { expectedGain } from '../../../src/core/quiz/information.ts';
import { nextQuestion, oneMoreQuestion, type QuizState, topShare } from '../../../src/core/quiz/next-question.ts';
import { type Question, type QuizModel, quizModelOf } from '../../../src/core/quiz/question.ts';
import { tinyCatalog, tinyCatalogWithScreens, tinyQuiz, tinyRoles } from './tiny.ts';

const model = quizModelOf(tinyCatalog());

const state = (interests: Record<string, number> = {}, skills: Record<string, number> = {}, skipped: string[] = []): QuizState => ({
  answers: { past: null, picks: {}, interests, skills },
  pastAsked: false,
  screens: [],
  skipped: { interests: skipped, skills: [] },
});

describe('nextQuestion', () => {
  test('nextQuestion asks a scene first and names the roles it separates', () => {
    const next = nextQuestion(model, state());
    expect(next?.question).toMatchObject({ kind: 'interest', id: 'all-code' });
    expect(next?.why).toMatchObject({ kind: 'separates' });
    expect(next?.why.kind === 'separates' && next.why.roles).toContain('writer');
  });

  test('nextQuestion asks the scene that separates the last two roles', () => {
    const next = nextQuestion(model, state({ 'all-code': 2 }));
    expect(next?.question.id).toBe('break-things');
    expect(next?.why).toEqual({ kind: 'separates', roles: ['coder', 'tester'] });
  });

  test('a skipped question is not asked again and counts as asked', () => {
    const ids = ['all-code', 'break-things', 'say-it-well'];
    expect(nextQuestion(model, state({}, {}, ids.slice(0, 2)))?.question.kind).toBe('interest');
    expect(nextQuestion(model, state({}, {}, ids))?.question.kind).toBe('skill');
  });

  test('nextQuestion stops at the number of answers that the questionnaire allows', () => {
    const most = state({ 'all-code': 0, 'break-things': 0, 'say-it-well': 0 }, { python: 0, git: 0 });
    expect(nextQuestion(model, most)).toBeNull();
    expect(oneMoreQuestion(model, most)).not.toBeNull();
  });

  test('nextQuestion stops once the first three are settled and a skill was asked', () => {
    const settled = { 'all-code': 2 };
    const easy = quizModelOf({
      quiz: { ...tinyQuiz(), stop: { ...tinyQuiz().stop, settledShare: 0.5, leastInterests: 1 } },
      roles: tinyRoles(),
    });
    expect(nextQuestion(easy, state(settled))?.question.kind).toBe('skill');
    expect(nextQuestion(easy, state(settled, { python: 3 }))).toBeNull();
  });

  test('nextQuestion is null once everything was asked', () => {
    const all = state(
      { 'all-code': 0, 'break-things': 0, 'say-it-well': 0, 'tidy-text': 0 },
      { python: 0, git: 0, prose: 0, layout: 0, checking: 0 },
    );
    expect(oneMoreQuestion(model, all)).toBeNull();
  });
});

test('topShare is what the first three roles hold together', () => {
  expect(topShare([0.1, 0.4, 0.2, 0.3])).toBeCloseTo(0.9, 12);
});

/** A model of three roles whose questions have the chances given, one row a role. */
const made = (
  interests: Record<string, number[][]>,
  skills: Record<string, number[][]>,
  stop: Partial<QuizModel['quiz']['stop']> = {},
): QuizModel => {
  const questions = (kind: 'interest' | 'skill', rows: Record<string, number[][]>) =>
    new Map(Object.entries(rows).map(([id, chances]): [string, Question] => [id, { kind, id, least: kind === 'skill' ? 0 : -2, chances }]));
  return {
    roles: model.roles,
    interests: questions('interest', interests),
    skills: questions('skill', skills),
    picks: new Map(),
    past: { kind: 'past', id: 'past', least: 0, chances: [] },
    quiz: { ...tinyQuiz(), stop: { ...tinyQuiz().stop, ...stop } },
  };
};
const flat = [0.2, 0.2, 0.2, 0.2, 0.2];
const high = [0.02, 0.02, 0.02, 0.04, 0.9];
const mute = [flat, flat, flat];
const asks = (of: QuizModel, at: QuizState = state()) => nextQuestion(of, at)?.question.id;

describe('the choice between questions', () => {
  const telling = [high, flat, flat];

  test('nextQuestion takes the largest gain, then the first id', () => {
    expect(asks(made({ b: mute, c: telling, a: telling }, {}))).toBe('a');
    expect(asks(made({ a: telling, c: telling, b: mute }, {}))).toBe('a');
    expect(asks(made({ c: telling, a: mute, b: mute }, {}))).toBe('c');
    expect(asks(made({ c: mute, b: mute }, {}))).toBe('b');
    expect(asks(made({ a: telling, b: [high, flat, high.toReversed()] }, {}))).toBe('b');
  });

  test('the reason for a question is the pair of likely roles it separates best', () => {
    const whyOf = (rows: number[][]) => nextQuestion(made({ a: rows }, {}), state())?.why;
    expect(whyOf([flat, high, high.toReversed()])).toEqual({ kind: 'separates', roles: ['tester', 'writer'] });
    expect(whyOf([high, flat, high.toReversed()])).toEqual({ kind: 'separates', roles: ['coder', 'writer'] });
    expect(whyOf(mute)).toEqual({ kind: 'separates', roles: ['coder', 'tester'] });
  });

  test('scenes end at their own limit, at the limit of answers, or when the roles are settled', () => {
    const scenes = { a: telling, b: telling, c: telling, d: telling };
    const skills = { python: telling };
    const put = (ids: string[], stop: Partial<QuizModel['quiz']['stop']>) => asks(made(scenes, skills, stop), state({}, {}, ids));
    expect(put(['a', 'b'], { mostInterests: 3 })).toBe('c');
    expect(put(['a', 'b', 'c'], { mostInterests: 3 })).toBe('python');
    expect(put(['a', 'b'], { mostInterests: 9, mostAnswers: 2 })).toBe('python');
    expect(put(['a'], { leastInterests: 2, settledShare: 0 })).toBe('b');
    expect(put(['a', 'b'], { leastInterests: 2, settledShare: 0 })).toBe('python');
    // The first three of three roles hold all there is: that is settled at a share of exactly 1, give or take the last bit.
    expect(put(['a', 'b'], { leastInterests: 2, settledShare: 1.01 })).toBe('c');
  });

  test('no scene follows a skill, and skills end at the limit of answers', () => {
    const skills = { python: telling, git: telling, prose: telling };
    const given = (levels: Record<string, number>, stop: Partial<QuizModel['quiz']['stop']>) =>
      asks(made({ a: telling, b: telling }, skills, { settledShare: 1.01, ...stop }), state({ a: 0 }, levels));
    expect(given({ git: 0 }, { mostAnswers: 5 })).toBe('prose');
    expect(given({ git: 0 }, { mostAnswers: 2 })).toBeUndefined();
    expect(given({ git: 0 }, { mostAnswers: 3 })).toBe('prose');
    expect(given({ git: 0 }, { mostAnswers: 2, leastSkills: 2 })).toBe('prose');
    expect(given({ git: 0 }, { settledShare: 0 })).toBeUndefined();
  });

  test('where no skill has gain, the highest core skill of the likeliest role is asked', () => {
    const silent = { git: mute, python: mute, checking: mute, prose: mute };
    const why = (given: QuizState) => {
      const next = nextQuestion(made({ a: telling }, silent, { settledShare: 1.01 }), given);
      return next && [next.question.id, next.why];
    };
    // coder needs python at 3 and git at 2; tester checking at 3 and python at 2.
    expect(why(state({ a: 2 }))).toEqual(['python', { kind: 'measures', role: 'coder' }]);
    expect(why(state({ a: 2 }, { python: 0 }))).toEqual(['git', { kind: 'measures', role: 'coder' }]);
    expect(why(state({ a: 2 }, { python: 0, git: 0 }))?.[0]).toBe('checking');
    expect(why(state({ a: 2 }, { python: 0, git: 0 }))?.[1]).toMatchObject({ kind: 'separates' });
    expect(why(state({ a: 2 }, { python: 0, git: 0, checking: 0, prose: 0 }))).toBeNull();
  });

  test('oneMoreQuestion asks a scene with gain, else a skill, else any scene', () => {
    const more = (scenes: Record<string, number[][]>, skills: Record<string, number[][]>, given = state()) =>
      oneMoreQuestion(made(scenes, skills), given)?.question.id;
    expect(more({ a: telling }, { python: telling })).toBe('a');
    expect(more({ a: mute }, { python: telling })).toBe('python');
    expect(more({ a: mute }, { python: mute })).toBe('python');
    expect(more({ a: mute }, {})).toBe('a');
    expect(more({ a: mute }, { python: mute }, state({}, { python: 1 }))).toBe('a');
    expect(more({}, {})).toBeUndefined();
  });
});

describe('the past and screens of scenes', () => {
  const screened = quizModelOf(tinyCatalogWithScreens());
  const begun = (screens: string[][] = [], picks: Record<string, number> = {}): QuizState => ({
    ...state(),
    answers: { ...state().answers, picks },
    pastAsked: true,
    screens,
  });

  test('nextQuestion asks what a person did so far before anything else, and only once', () => {
    expect(nextQuestion(screened, state())?.question.kind).toBe('past');
    expect(nextQuestion(screened, begun())?.question.kind).toBe('pick');
  });

  test('a screen holds the most telling scenes, and none that was seen before', () => {
    const first = nextQuestion(screened, begun())?.scenes ?? [];
    expect(first).toHaveLength(2);
    const second = nextQuestion(screened, begun([[...first]]))?.scenes ?? [];
    expect([...first, ...second].sort()).toEqual(['all-code', 'break-things', 'say-it-well', 'tidy-text']);
    expect(nextQuestion(screened, begun([[...first], [...second]]))?.question.kind).toBe('skill');
  });

  test('a screen is as telling as its first scene or less, in that order', () => {
    const gains = (nextQuestion(screened, begun())?.scenes ?? []).map((id) =>
      expectedGain([1 / 3, 1 / 3, 1 / 3], screened.picks.get(id) as Question),
    );
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(gains[0]).toBe(Math.max(...[...screened.picks.values()].map((question) => expectedGain([1 / 3, 1 / 3, 1 / 3], question))));
  });

  test('oneMoreQuestion rates single scenes once there are no screens left, never one that was on a screen', () => {
    expect(oneMoreQuestion(screened, begun([['all-code', 'tidy-text'], ['say-it-well']]))?.question).toMatchObject({
      kind: 'interest',
      id: 'break-things',
    });
  });
});
