import { expect, test } from 'vitest';
import { cli } from '../../helpers/cli.ts';

/** The foot of a page keeps the sentences that explain a word of the page: a view that renames a word must rename it in its legend too. */
test.each([
  ['route mlops --skill python=3', ['Stops', 'Hours and cost', 'Observed pay']],
  ['compare prompt-engineer mlops', ['Observed', 'In common', 'Ready', 'Hours away']],
  ['match --skill python=3', ['Fit', '●', 'Ready', 'Top 3', 'Hours away', 'Observed', 'Similar', 'Only', '?']],
  ['list', ['Claimed', 'Observed', 'Similar', 'Only', '?']],
  ['next --role mlops --skill python=3', ['Saves', 'Below 1 per hour', 'Opens']],
  ['salary mlops', ['Claimed', 'Observed', 'Official', 'Holds']],
])('the page of %s explains %j', async (line, terms) => {
  const { stdout } = await cli(`${line} -f html`);
  const foot = stdout.slice(stdout.indexOf('How to read this'), stdout.indexOf('Sources</h2>')).replace(/<[^>]*>/g, ' ');
  const starts = [...foot.matchAll(/(?<=[.)] | {2})([^:.(]{1,20}): /g)].map(([, term = '']) => term.replaceAll('\u00a0', ' ').trim());
  expect(starts.filter((term) => terms.includes(term))).toEqual(terms);
});
