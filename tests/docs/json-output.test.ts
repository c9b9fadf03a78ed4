import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../helpers/cli.ts';
import { checkAnswer, typeWords } from './check-answer.ts';
import { documentedFields } from './documented-fields.ts';
import { answersTo, runs } from './json-runs.ts';

const document = readFileSync(join(root, 'docs', 'json-output.md'), 'utf8');
const { rows, answers } = documentedFields(document);

describe('docs/json-output.md', () => {
  test.each(Object.entries(runs))('docs/json-output.md documents every field of: %s', async (heading, lines) => {
    const answer = answers.get(heading);
    if (answer === undefined) throw new Error(`There is no table under "## ${heading}".`);
    for (const { line, stdout, stderr } of await answersTo(lines)) {
      const text = heading === 'Errors' ? stderr : stdout;
      expect([...new Set(checkAnswer(JSON.parse(text), answer))], line).toEqual([]);
      if (heading === 'Errors') expect(stderr.match(/\n/g), line).toHaveLength(1);
    }
  });

  test('docs/json-output.md documents no field that no answer has', () => {
    const unseen = rows.filter(({ seen }) => seen.size === 0).map(({ heading, path }) => `${heading}: ${path}`);
    expect(unseen).toEqual([]);
  });

  test('docs/json-output.md explains every type it uses', () => {
    const words = rows.flatMap(({ types }) => types).filter((type) => !/^(`.+`|\[.+\]\(#.+\))$/.test(type));
    expect(words.filter((word) => !typeWords.includes(word))).toEqual([]);
  });
});
