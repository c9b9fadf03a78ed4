import { expect, test } from 'vitest';
import { type Answer, cli } from '../helpers/cli.ts';

test.each<[string, number, RegExp]>([
  ['show nope', 3, /There is no role called "nope"/],
  ['show mlopxx', 3, /Did you mean mlops-engineer/],
  ['show', 2, /The <role> is missing\./],
  ['compare mlops', 2, /compare takes 2 to 4 roles, not 1/],
  ['compare mlops mlops', 2, /named twice/],
  ['compare mlops nope', 3, /no role called/],
  ['courses --skill nope', 3, /no skill called/],
  ['courses --platform nope', 3, /no platform called/],
  ['courses --level hard', 2, /beginner/],
  ['courses --limit 0', 2, /--limit/],
  ['skills --category nope', 2, /governance/],
  ['skills --role nope', 3, /no role called/],
  ['search', 2, /The <text> is missing\./],
])('"%s" exits %i with one sentence on stderr', async (line, code, message) => {
  const answer: Answer = await cli(line);
  expect(answer.code).toBe(code);
  expect(answer.stdout).toBe('');
  expect(answer.stderr).toMatch(message);
  expect(answer.stderr).not.toMatch(/^ *at /m);
});
