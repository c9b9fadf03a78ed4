import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, jsonAnswer, root, sortedKeys } from '../../helpers/cli.ts';

test('the JSON of compare has two roles side by side', async () => {
  const answer = await jsonAnswer('compare prompt-engineer mlops');
  expect(sortedKeys(answer)).toEqual([
    'commonCourses',
    'kind',
    'moves',
    'only',
    'roles',
    'shared',
    'similarity',
    'skills',
    'sources',
    'you',
  ]);
  expect([answer.kind, answer.you]).toEqual(['comparison', null]);
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

const resume = join(root, 'tests', 'fixtures', 'resumes', 'senior-engineer.json');
type Stands = { role: string; rank: number; fit: number; readiness: number; gapHours: number; openLevels: number };

test.each([`--resume ${resume}`, `--resume ${resume} --level 1 --skill sql=3`, '--skill python=3 --skill docker=2'])(
  'compare %s says of each role what match and gap say',
  async (person) => {
    const { you } = await jsonAnswer(`compare genai mlops ai-content-creator ${person}`);
    const { ranking } = await jsonAnswer(`match --all ${person}`);
    expect(you.map(({ role }: Stands) => role)).toEqual(['genai-engineer', 'mlops-engineer', 'ai-content-creator']);
    for (const { role, rank, fit, readiness, gapHours, openLevels } of you as Stands[]) {
      const line = ranking.find((one: Stands) => one.role === role);
      expect(line === undefined ? { rank: null, fit: 0 } : line).toMatchObject({ rank, fit });
      const gap = await jsonAnswer(`gap ${role} ${person}`);
      expect({ readiness: gap.readiness, gapHours: gap.gapHours, openLevels: gap.openLevels }).toEqual({ readiness, gapHours, openLevels });
    }
  },
);

test('compare shows where somebody stands, and the next command is about the role that fits best', async () => {
  const { stdout } = await cli(`compare ai-content-creator mlops --resume ${resume} --width 200`);
  expect(stdout).toMatch(/Your fit +[●○]{5} number \d+ +●●●●● number 1/);
  const { stdout: little } = await cli('compare ai-content-creator mlops --skill terraform=2 --width 200');
  expect(little).toMatch(/Your fit +nothing it asks is held +●/);
  expect(stdout).toMatch(/You are ready +\d+%, \d+ of \d+ core/);
  expect(stdout).toContain(`plan mlops-engineer --resume ${resume}`);
});

test('compare reads no skill from nothing, and refuses a level without a résumé', async () => {
  expect((await cli('compare mlops genai --level 2')).code).toBe(2);
  expect((await cli('compare mlops genai --resume nosuch.pdf')).code).toBe(4);
});

test('the page of compare says of which pay a figure is, and of which role a skill is useful for that role alone', async () => {
  const { stdout } = await cli('compare prompt-engineer mlops -f html');
  const words = stdout.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');
  for (const label of ['Claimed pay', 'Observed median pay', 'Only MLOps Engineer', 'Only MLOps Engineer, useful'])
    expect(words).toContain(`|${label}|`);
  expect(words).not.toMatch(/\|(Claimed|Observed median|useful)\|/);
});
