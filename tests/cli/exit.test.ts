import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { processContext } from '../../src/cli/context.ts';
import { reportError } from '../../src/cli/exit.ts';
import { type Answer, cli } from '../helpers/cli.ts';
import { workplace } from '../helpers/workplace.ts';

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

test('the sentence about a bug says where to report it once package.json names the repository', () => {
  const folder = workplace();
  const sentence = () => {
    const parts: string[] = [];
    const stderr = { write: (part: string) => void parts.push(part), isTTY: false, columns: undefined };
    expect(reportError(new Error('boom'), { ...processContext(folder), stderr }, false)).toBe(70);
    return parts.join('').split('\n')[1];
  };
  expect(sentence()).toMatch(/Please report it with the command you ran\.$/);
  writeFileSync(join(folder, 'package.json'), '{"repository":{"url":"git+https://example.org/owner/name.git"}}');
  expect(sentence()).toMatch(/Please report it with the command you ran: https:\/\/example\.org\/owner\/name\/issues\.$/);
});
