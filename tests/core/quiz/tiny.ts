import type { AnswerSheet } from '../../../src/core/quiz/answers.ts';
import type { Quiz } from '../../../src/model/quiz/quiz.ts';
import type { Role } from '../../../src/model/role.ts';

/** A questionnaire of four scenes over three roles: two that are alike and one that is not. */
export const tinyQuiz = (): Quiz => ({
  answers: [
    { value: 2, key: 'love', label: 'love' },
    { value: 1, key: 'enjoy', label: 'enjoy' },
    { value: 0, key: 'neutral', label: 'neutral' },
    { value: -1, key: 'rather-not', label: 'rather not' },
    { value: -2, key: 'hate', label: 'hate' },
  ],
  model: {
    personSpread: 0.6,
    answerSpread: 0.8,
    lapse: 0.05,
    held: { core: 0.5, useful: 0.2 },
    stay: 0.5,
    skillSpread: 0.8,
    background: [0.5, 0.3, 0.1, 0.06, 0.04],
    note: 'made up',
  },
  stop: {
    settledShare: 0.99,
    screenSize: 2,
    leastScreens: 0,
    mostScreens: 0,
    leastInterests: 3,
    mostInterests: 3,
    leastSkills: 1,
    mostAnswers: 5,
  },
  pace: [5, 10],
  budgets: [0, null],
  past: [],
  interests: [
    scene('all-code', { coder: 2, tester: 2, writer: -2 }),
    scene('break-things', { coder: 0, tester: 2, writer: 0 }),
    scene('say-it-well', { coder: -1, tester: -1, writer: 2 }),
    scene('tidy-text', { coder: -1, tester: -1, writer: 2 }),
  ],
});

const scene = (id: string, loadings: Record<string, number>): Quiz['interests'][number] => ({
  id,
  scene: `You ${id}.`,
  gist: id,
  loadings,
  basis: 'judgement',
});

const role = (id: string, skills: [string, number, 'core' | 'useful'][]) => ({
  id,
  skills: skills.map(([skill, level, importance]) => ({ skill, level, importance, basis: ['judgement' as const] })),
  anyOf: [],
});

/** Three roles; only what the questionnaire reads of them. */
export const tinyRoles = (): Role[] =>
  [
    role('writer', [
      ['prose', 3, 'core'],
      ['layout', 1, 'useful'],
    ]),
    role('tester', [
      ['python', 2, 'core'],
      ['checking', 3, 'core'],
    ]),
    role('coder', [
      ['python', 3, 'core'],
      ['git', 2, 'core'],
    ]),
  ] as unknown as Role[];

/** The tiny questionnaire with a past to ask about, and up to two screens of two scenes before anything else. */
export const tinyCatalogWithScreens = () => {
  const quiz = tinyQuiz();
  const past = [
    { id: 'software', label: 'writing software', roles: { coder: 9, tester: 6 } },
    { id: 'words', label: 'writing words', roles: { writer: 10, tester: 4 } },
    { id: 'other', label: 'something else', roles: {} },
  ];
  return { quiz: { ...quiz, past, stop: { ...quiz.stop, mostScreens: 2, leastScreens: 2, mostAnswers: 6 } }, roles: tinyRoles() };
};

export const tinyCatalog = () => ({ quiz: tinyQuiz(), roles: tinyRoles() });

export const emptySheet = (): AnswerSheet => ({ past: null, picks: {}, interests: {}, skills: {}, hoursPerWeek: null, budget: null });
