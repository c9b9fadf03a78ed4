import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/reading/document.ts';
import { readSkills } from '../../../src/core/reading/skills.ts';
import { shippedCatalog } from '../../helpers/cli.ts';

const read = (...blocks: Pick<Block, 'text' | 'kind'>[]) => {
  const all = blocks.map((block): Block => ({ ...block, section: 'skills', page: null, line: 1 }));
  const document = { format: 'text', language: 'en', pages: null, chars: 1, unread: [], blocks: all, jobPosting: null } as const;
  const { mapped, notClaimed } = readSkills(shippedCatalog(), [{ file: 'cv.txt', document }]);
  return { held: mapped.map(({ skill }) => skill), not: notClaimed.map(({ skill }) => skill) };
};

test.each([
  'none',
  'none yet',
  'no',
  'kein',
  'keine',
  'aucun',
  'aucune',
  'ninguno',
  'ninguna',
  'nada',
  'to learn',
  'still to learn',
  'I want to learn',
  'I wish to learn',
  'learning',
])('"%s" says that a skill is not held: in an entry, before a group and in a cell', (words) => {
  const expected = { held: [], not: ['python'] };
  expect(read({ text: `Python: ${words}`, kind: 'line' })).toEqual(expected);
  expect(read({ text: `${words}: Python`, kind: 'line' })).toEqual(expected);
  expect(read({ text: 'Python', kind: 'cell' }, { text: words, kind: 'cell' })).toEqual(expected);
});

test.each(['Python (learning)', 'Python – learning', 'Python (to learn)', 'Python (none)'])('"%s" is not held', (text) => {
  expect(read({ text, kind: 'line' })).toEqual({ held: [], not: ['python'] });
});

test.each(['Python (e-learning)', 'Python: deep and machine learning'])('"%s" is held', (text) => {
  expect(read({ text, kind: 'line' }).held).toContain('python');
});
