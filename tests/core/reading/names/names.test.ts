import { expect, test } from 'vitest';
import { skillNames } from '../../../../src/core/reading/names/names.ts';

const skills = [
  { id: 'apis', title: 'Web APIs', aliases: ['REST', '!!'] },
  { id: 'aws', title: 'Amazon Web Services', aliases: ['aws'] },
  { id: 'metrics', title: 'Metrics', aliases: ['kpis', 'kpis'] },
  { id: 'monitoring', title: 'Watching', aliases: ['KPIs'] },
  { id: 'go3', title: 'Spark', aliases: [] },
];
const names = skillNames(skills);

test('skillNames finds names of five letters and more with or without a plural s', () => {
  expect(names.find('web-api')?.skills).toEqual(['apis']);
  expect(names.find('metric')?.skills).toEqual(['metrics']);
  expect(names.find('metricss')?.skills).toBeUndefined();
  expect(names.find('api')?.skills).toBeUndefined();
  expect(names.find('aw')?.skills).toBeUndefined();
  expect(names.find('awss')?.skills).toBeUndefined();
  expect(names.find('')).toBeUndefined();
});

test('skillNames lists each skill of an ambiguous name once', () => {
  expect(names.find('kpis')?.skills).toEqual(['metrics', 'monitoring']);
});

test('a name is proper only where every spelling has a capital or a digit', () => {
  expect(names.find('rest')?.proper).toBe(true);
  expect(names.find('go3')?.proper).toBe(true);
  expect(names.find('spark')?.proper).toBe(true);
  expect(names.find('aws')?.proper).toBe(false);
  expect(names.find('metrics')?.proper).toBe(false);
  expect(names.find('kpis')?.proper).toBe(false);
});

test('skillNames counts the words of the longest name', () => {
  expect(names.longest).toBe(3);
  expect(skillNames([]).longest).toBe(0);
  expect(names.all).toHaveLength(11);
});
