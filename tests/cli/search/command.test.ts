import { expect, test } from 'vitest';
import { cli, jsonAnswer, sortedKeys } from '../../helpers/cli.ts';

test('the JSON of search has hits by score, typing errors forgiven', async () => {
  const answer = await jsonAnswer('search vector databse');
  expect(sortedKeys(answer)).toEqual(['hits', 'kind', 'sources']);
  expect(sortedKeys(answer.hits[0])).toEqual(['id', 'score', 'title', 'type']);
  expect(answer.hits[0]).toMatchObject({ type: 'skill', id: 'vector-databases' });
});

test('a search that finds nothing is an answer, as a list of courses or skills is', async () => {
  for (const line of ['courses zebra', 'skills zebra', 'search zzzzzzzz']) {
    const { code, stdout } = await cli(`${line} -f json`);
    expect(code).toBe(0);
    expect(Object.values(JSON.parse(stdout)).filter(Array.isArray)[0]).toEqual([]);
    const drawn = await cli(line);
    expect(drawn.code).toBe(0);
    expect(drawn.stdout).toMatch(/^ {2}0 /);
    expect(drawn.stderr).toMatch(/genai-careers/);
  }
});

test('courses and skills that find nothing lead to search', async () => {
  for (const list of ['courses', 'skills']) {
    const { stdout, stderr } = await cli([list, 'vector', 'databse']);
    expect(stdout.replaceAll('\u00a0', ' ')).toContain(`Next: genai-careers search 'vector databse' · ${list}\n`);
    expect(stderr).toContain("genai-careers search 'vector databse'");
  }
  const { stderr } = await cli('courses --skill docker --platform cs50');
  expect(stderr).toBe('No course fits. Leave out a filter.\n');
});

test.each([
  ['ai researcher', 'ai-research-scientist'],
  ['computer vision', 'computer-vision-engineer'],
  ['machine learning', 'machine-learning'],
  ['how to fine tune a model', 'fine-tuning'],
  ['build a chatbot', 'conversation-designer'],
  ['data privacy law', 'data-privacy'],
  ['video editing', 'ai-video-production'],
  ['no code automation', 'ai-automation-specialist'],
  ['ai artist', 'ai-content-creator'],
  ['product manager', 'ai-product-manager'],
  ['test llm output', 'llm-evaluation'],
  ['ethics', 'ai-ethics'],
  ['ai teacher', 'ai-enablement-lead'],
  ['write documentation', 'ai-technical-writer'],
  ['learn sql', 'sql'],
  ['a python course', 'python'],
  ['speech recognition', 'speech-audio-ml'],
  ['deploy models', 'model-serving'],
  ['gpu', 'gpu-programming'],
  ['ai policy', 'ai-policy-analyst'],
])('searching "%s" finds %s first', async (typed, id) => {
  expect((await jsonAnswer(`search ${typed}`)).hits[0].id).toBe(id);
});

test('where hardly anything has every word, what has most of them is found too', async () => {
  const { hits } = await jsonAnswer('search explain model decisions');
  expect(hits.slice(0, 3).map(({ id }: { id: string }) => id)).toContain('explainability');
});

test('small words count where nothing else is typed', async () => {
  expect((await jsonAnswer('search learn')).hits.length).toBeGreaterThan(0);
});
