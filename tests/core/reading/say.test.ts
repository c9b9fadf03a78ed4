import { expect, test } from 'vitest';
import { lexiconOf } from '../../../src/core/reading/names/lexicon.ts';
import { readBlock } from '../../../src/core/reading/say.ts';
import { shippedCatalog } from '../../helpers/cli.ts';

const lexicon = lexiconOf(shippedCatalog());

test.each([
  ['Scrum Master with strong communication and statistics', true],
  ["Master's degree in computer science and strong statistics", true],
  ["Master's degree in computer science, mathematics, statistics or similar", false],
])('of "%s" an employer asks statistics: %s', (text, isAsked) => {
  const said = readBlock({ text, section: 'requirements', kind: 'item', page: null, line: 1 }, 'used', lexicon, 'employer');
  expect(said.some((one) => one.kind === 'claimed' && one.skill === 'statistics')).toBe(isAsked);
});
