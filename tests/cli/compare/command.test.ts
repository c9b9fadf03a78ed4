import { expect, test } from 'vitest';
import { jsonAnswer, sortedKeys } from '../../helpers/cli.ts';

test('the JSON of compare has two roles side by side', async () => {
  const answer = await jsonAnswer('compare prompt-engineer mlops');
  expect(sortedKeys(answer)).toEqual(['commonCourses', 'kind', 'moves', 'only', 'roles', 'shared', 'similarity', 'skills', 'sources']);
  expect(answer.kind).toBe('comparison');
  expect(answer.roles.map(({ id }: { id: string }) => id)).toEqual(['prompt-engineer', 'mlops-engineer']);
  expect(sortedKeys(answer.roles[0])).toEqual(['coreSkills', 'courses', 'id', 'outlook', 'pay', 'summary', 'title', 'track']);
  expect(sortedKeys(answer.skills[0])).toEqual(['choice', 'importance', 'levels', 'skill']);
  expect(sortedKeys(answer.skills[0].levels)).toEqual(['mlops-engineer', 'prompt-engineer']);
  expect(answer.shared).toContain('python');
  expect(answer.only['mlops-engineer']).toContain('kubernetes');
  expect(answer.moves.map(({ from, to }: { from: string; to: string }) => [from, to])).toEqual([
    ['prompt-engineer', 'mlops-engineer'],
    ['mlops-engineer', 'prompt-engineer'],
  ]);
  expect(sortedKeys(answer.moves[0])).toEqual(['atLevel', 'coreSkills', 'from', 'gapHours', 'missing', 'openLevels', 'readiness', 'to']);
  expect(answer.moves[0].missing).toContainEqual({ skill: 'kubernetes', have: 0, need: 2 });
  expect(answer.moves[0].missing).toContainEqual({ anyOf: ['aws', 'gcp', 'azure'], missing: 1, need: 2 });
  expect(sortedKeys(answer.similarity[0])).toEqual(['roles', 'similarity']);
  for (const move of answer.moves) expect(move.gapHours).toBeGreaterThan(0);
});

test('the JSON of compare has twelve moves for four roles', async () => {
  expect((await jsonAnswer('compare mlops ds nlp genai')).moves).toHaveLength(12);
});
