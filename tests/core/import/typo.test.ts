import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../src/core/import/names.ts';
import { probablyMeant } from '../../../src/core/import/typo.ts';

const meant = (typed: string, ...ids: string[]) => probablyMeant(typed, namesOf(ids.map((id) => ({ id, title: '', aliases: [] }))))?.key;

describe('what was probably meant', () => {
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
  ])('%s: %s', (_what, typed, name, expected) => {
    expect(meant(typed, name)).toBe(expected);
  });

  test('the nearest of several, of equally near ones the first, whatever their order', () => {
    expect(meant('kubernetex', 'kubernetyy', 'kubernetes')).toBe('kubernetes');
    expect(meant('kubernetex', 'kubernetes', 'kubernetyy')).toBe('kubernetes');
    expect(meant('sparx', 'sparz', 'spark', 'sparq')).toBe('spark');
    expect(meant('sparx', 'spark', 'sparq', 'sparz')).toBe('spark');
  });

  test('what is longer than any name is not compared', () => {
    const name = 'n'.repeat(40);
    expect(meant(`${'n'.repeat(39)}x`, name)).toBe(name);
    expect(meant(`${'n'.repeat(40)}x`, name)).toBeUndefined();
  });
});

describe('the names of skills', () => {
  const skills = [
    { id: 'apis', title: 'Web APIs', aliases: ['REST', '!!'] },
    { id: 'aws', title: 'Amazon Web Services', aliases: ['aws'] },
    { id: 'metrics', title: 'Metrics', aliases: ['kpis', 'kpis'] },
    { id: 'monitoring', title: 'Watching', aliases: ['KPIs'] },
    { id: 'go3', title: 'Spark', aliases: [] },
  ];
  const names = namesOf(skills);

  test('an s more or less makes no difference from five letters on', () => {
    expect(names.find('web-api')?.skills).toEqual(['apis']);
    expect(names.find('metric')?.skills).toEqual(['metrics']);
    expect(names.find('metricss')?.skills).toBeUndefined();
    expect(names.find('api')?.skills).toBeUndefined();
    expect(names.find('aw')?.skills).toBeUndefined();
    expect(names.find('awss')?.skills).toBeUndefined();
    expect(names.find('')).toBeUndefined();
  });

  test('a name of two skills stands for both, each once', () => {
    expect(names.find('kpis')?.skills).toEqual(['metrics', 'monitoring']);
  });

  test('a name that is only written with capitals or digits is proper; one spelling without is enough to be none', () => {
    expect(names.find('rest')?.proper).toBe(true);
    expect(names.find('go3')?.proper).toBe(true);
    expect(names.find('spark')?.proper).toBe(true);
    expect(names.find('aws')?.proper).toBe(false);
    expect(names.find('metrics')?.proper).toBe(false);
    expect(names.find('kpis')?.proper).toBe(false);
  });

  test('the longest counts its words, and they are collected once', () => {
    expect(names.longest).toBe(3);
    expect(namesOf([]).longest).toBe(0);
    expect(namesOf(skills)).toBe(names);
    expect(names.all).toHaveLength(11);
  });
});

test.each(['doxcer', 'dokxer', 'dockxre'])('half a swap is no swap: %s', (typed) => {
  expect(meant(typed, 'docker')).toBeUndefined();
});
