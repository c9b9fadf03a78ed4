import { describe, expect, test } from 'vitest';
import { skillNames } from '../../../src/core/reading/names/names.ts';
import { probablyMeant } from '../../../src/core/reading/typo.ts';

const meant = (typed: string, ...ids: string[]) =>
  probablyMeant(typed, skillNames(ids.map((id) => ({ id, title: '', aliases: [] }))), () => false)?.key;

describe('probablyMeant', () => {
  test.each([
    ['one slip in five letters', 'djang', 'django', 'django'],
    ['one wrong letter in five', 'sparc', 'spark', 'spark'],
    ['two slips in seven are too many', 'grafxnb', 'grafana', undefined],
    ['one slip in seven', 'grafanb', 'grafana', 'grafana'],
    ['two slips in eight', 'terrafxy', 'terrafor', 'terrafor'],
    ['three slips in eight are too many', 'terraxyz', 'terrafor', undefined],
    ['two letters missing in eight', 'terraf', 'terrafor', 'terrafor'],
    ['one letter too many in seven', 'grafanaa', 'grafana', 'grafana'],
    ['two letters too many in seven', 'grafanaaa', 'grafana', undefined],
    ['neighbours swapped are one slip', 'dokcer', 'docker', 'docker'],
    ['at the beginning too', 'odcker', 'docker', 'docker'],
    ['at the end too', 'dockre', 'docker', 'docker'],
    ['letters swapped over a distance are two', 'kocder', 'docker', undefined],
    ['a swap and a slip are two', 'dokcex', 'docker', undefined],
    ['four letters are too few to tell', 'rusy', 'rusty', undefined],
    ['a name of four letters has too many neighbours', 'rustt', 'rust', undefined],
    ['another first letter of two', 'docekx', 'docker', undefined],
  ])('probablyMeant allows for length and swaps: %s (%s)', (_what, typed, name, expected) => {
    expect(meant(typed, name)).toBe(expected);
  });

  test('probablyMeant takes the nearest name, then the first by id, whatever their order', () => {
    expect(meant('kubernetex', 'kubernetyy', 'kubernetes')).toBe('kubernetes');
    expect(meant('kubernetex', 'kubernetes', 'kubernetyy')).toBe('kubernetes');
    expect(meant('sparx', 'sparz', 'spark', 'sparq')).toBe('spark');
    expect(meant('sparx', 'spark', 'sparq', 'sparz')).toBe('spark');
  });

  test('probablyMeant ignores text longer than any name', () => {
    const name = 'n'.repeat(40);
    expect(meant(`${'n'.repeat(39)}x`, name)).toBe(name);
    expect(meant(`${'n'.repeat(40)}x`, name)).toBeUndefined();
  });
});

test.each(['doxcer', 'dokxer', 'dockxre'])('probablyMeant does not take half a swap for a swap: %s', (typed) => {
  expect(meant(typed, 'docker')).toBeUndefined();
});

test('two slips need the same first letter and number of words, and no capital', () => {
  expect(meant('tolouse', 'tool-use')).toBeUndefined();
  expect(meant('mernetes-x', 'kubernetes')).toBeUndefined();
  expect(meant('kubernetxy', 'kubernetes')).toBe('kubernetes');
  expect(meant('Kubernetxy', 'kubernetes')).toBeUndefined();
  expect(meant('Kubernetex', 'kubernetes')).toBe('kubernetes');
});

test('words that the catalog itself writes are no slips', () => {
  const names = skillNames([{ id: 'api-development', title: '', aliases: [] }]);
  expect(probablyMeant('app development', names, (word) => word === 'app' || word === 'development')).toBeUndefined();
  expect(probablyMeant('app development', names, () => false)?.key).toBe('api-development');
});
