import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { quizModelOf } from '../../src/core/quiz/question.ts';
import { quizResult } from '../../src/core/quiz/result.ts';
import { emptyDraft, type NextStep, nextStep, sheetOf, withAnswer } from '../../src/core/quiz/sitting.ts';
import type { QuizDraft } from '../../src/model/quiz/draft.ts';
import { root, shippedCatalog } from '../helpers/cli.ts';

interface Persona {
  who: string;
  past: string;
  /** Scenes this person chooses wherever they come up; of all others none. */
  enjoys: readonly string[];
  /** Levels that are not 0. */
  skills: Readonly<Record<string, number>>;
  first: readonly [string, string, string];
}

const personas: readonly Persona[] = [
  {
    who: 'Marta, 41, nurse, trains colleagues on new systems; does not code',
    past: 'teaching',
    enjoys: ['teach-room', 'sceptics', 'prompt-handbook', 'help-page', 'watching-users', 'talked-past', 'first-demo', 'fair-and-allowed'],
    skills: { communication: 3, 'teaching-and-training': 3 },
    first: ['ai-enablement-lead', 'ai-policy-analyst', 'ai-program-manager'],
  },
  {
    who: 'Jonas, 29, writes the server side of web shops',
    past: 'software',
    enjoys: [
      ...['code-all-day', 'assistant-by-evening', 'ten-steps-alone', 'new-model-apart', 'cost-and-speed', 'form-fills-itself'],
      ...['release-by-script', 'house-style', 'may-it-act'],
    ],
    skills: { python: 3, git: 3, apis: 3, sql: 2 },
    first: ['ai-agent-engineer', 'genai-engineer', 'ai-automation-specialist'],
  },
  {
    who: 'Aylin, 35, runs the servers of a hospital',
    past: 'systems',
    enjoys: ['slow-service', 'release-by-script', 'pager', 'forty-models', 'forty-sources', 'cost-and-speed', 'idle-chip', 'whose-row'],
    skills: { 'linux-cli': 3, docker: 3, python: 2 },
    first: ['mlops-engineer', 'data-engineer', 'ml-systems-engineer'],
  },
  {
    who: 'Peter, 52, data protection lawyer; does not code',
    past: 'rules',
    enjoys: ['new-rule', 'who-is-harmed', 'paper-trail', 'sign-only-proof', 'fair-and-allowed', 'draft-rule', 'plan-b', 'may-it-act'],
    skills: { 'ai-governance': 2, 'data-privacy': 4, communication: 3 },
    first: ['ai-policy-analyst', 'responsible-ai-specialist', 'ai-auditor'],
  },
  {
    who: 'Chloé, 24, translator and copywriter; does not code',
    past: 'writing',
    enjoys: ['sarcasm', 'how-it-speaks', 'talked-past', 'one-word', 'needless-words', 'grade-answers', 'model-answer', 'help-page'],
    skills: { communication: 3, 'technical-writing': 2 },
    first: ['conversation-designer', 'ai-technical-writer', 'ai-trainer'],
  },
  {
    who: 'Samir, 38, sells machines and explains them to engineers',
    past: 'selling',
    enjoys: ['first-demo', 'chosen-over-rivals', 'new-client', 'other-town', 'assistant-by-evening', 'at-their-desk', 'the-board'],
    skills: { communication: 3, python: 1, apis: 2 },
    first: ['ai-solutions-engineer', 'ai-consultant', 'forward-deployed-engineer'],
  },
  {
    who: 'Lin, 31, finishes a doctorate in physics',
    past: 'research',
    enjoys: [
      ...['paper-and-maths', 'open-question', 'better-than-known', 'is-it-real', 'one-idea', 'new-model-apart', 'how-it-fails'],
      ...['code-all-day', 'one-chart'],
    ],
    skills: { python: 3, statistics: 3, 'linear-algebra': 4 },
    first: ['ai-research-scientist', 'computer-vision-engineer', 'nlp-specialist'],
  },
  {
    who: 'Rosa, 45, ran a shop and wants to work with its numbers instead',
    past: 'selling',
    enjoys: ['messy-table', 'answer-by-noon', 'one-chart', 'whose-row', 'is-it-real', 'forty-sources', 'room-for-three'],
    skills: { sql: 1, communication: 2 },
    first: ['data-analyst', 'data-scientist', 'ai-product-manager'],
  },
];

const catalog = shippedCatalog();

/** The whole questionnaire, answered by a persona. */
function sitting({ past, enjoys, skills }: Pick<Persona, 'past' | 'enjoys' | 'skills'>): QuizDraft {
  const model = quizModelOf(catalog);
  let draft = emptyDraft();
  for (let next: NextStep = nextStep(model, draft); next.kind === 'question'; next = nextStep(model, draft)) {
    const { scenes, question } = next.next;
    const { kind, id } = question;
    if (kind === 'past') draft = withAnswer(draft, { kind }, past);
    else if (kind !== 'pick') draft = withAnswer(draft, { kind, id }, kind === 'skill' ? (skills[id] ?? 0) : null);
    else {
      const bits = scenes.reduce((sum, scene, at) => sum + (enjoys.includes(scene) ? 1 << at : 0), 0);
      draft = withAnswer(draft, { kind: 'screen', scenes: [...scenes] }, bits);
    }
  }
  return draft;
}

describe('written personas', () => {
  test.each(personas.map((persona) => [persona.who, persona] as const))(
    '%s gets the first three roles that docs/questionnaire.md names',
    (_, persona) => {
      const draft = sitting(persona);
      expect(draft.steps.length).toBeLessThanOrEqual(12);
      const { ranking, tooAlike } = quizResult(catalog, sheetOf(draft));
      expect(tooAlike).toBe(false);
      const first = ranking.slice(0, 3).map(({ role }) => role);
      expect(first).toEqual(persona.first);
      const page = readFileSync(join(root, 'docs', 'questionnaire.md'), 'utf8');
      expect(page).toContain(`| ${persona.who} | ${persona.past}: ${persona.enjoys.join(', ')} | ${first.join(', ')} |`);
    },
  );
});

test('a person who chooses nothing, comes from nowhere and knows nothing gets no role recommended', () => {
  const { tooAlike, settled, remarks } = quizResult(catalog, sheetOf(sitting({ past: 'other', enjoys: [], skills: {} })));
  expect({ tooAlike, settled }).toEqual({ tooAlike: true, settled: false });
  expect(remarks).toEqual([{ kind: 'same-pick', chosen: 0, of: 45 }]);
});

test.each(catalog.quiz.past.map(({ id }) => id))('the past "%s" alone recommends no role', (past) => {
  expect(quizResult(catalog, sheetOf(withAnswer(emptyDraft(), { kind: 'past' }, past)))).toMatchObject({ tooAlike: true, settled: false });
});
