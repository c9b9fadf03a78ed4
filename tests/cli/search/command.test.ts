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
