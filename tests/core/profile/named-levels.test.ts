import { describe, expect, it, test } from 'vitest';
import { levelFrom, levelsByName } from '../../../src/core/profile/named-levels.ts';
import { cli, shippedCatalog } from '../../helpers/cli.ts';

const byName = (...typed: [string, number][]) =>
  levelsByName(
    shippedCatalog(),
    typed.map(([skill, level]) => ({ skill, level })),
  );

test('a level is a figure or a word in any case', () => {
  expect(['0', '4', 'none', 'Working', 'EXPERT'].map(levelFrom)).toEqual([0, 4, 0, 2, 4]);
  expect(['5', '-1', '', '3.5', 'master', '٣', '03', 'constructor'].map(levelFrom)).toEqual(Array(8).fill(undefined));
});

describe('names of one skill', () => {
  it('are said where their levels agree', () => {
    expect(byName(['marketing', 3], ['python', 2], ['seo', 3])).toEqual({
      levels: { 'content-creation': 3, python: 2 },
      notes: ['marketing and seo are one skill here: content-creation.'],
    });
    expect(byName(['k8s', 2], ['k8s', 2])).toEqual({ levels: { kubernetes: 2 }, notes: [] });
  });

  it('are refused where their levels differ', () => {
    expect(() => byName(['marketing', 4], ['seo', 3])).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: 'Two levels are given for one skill: marketing=4 and seo=3, which are both content-creation.',
        hint: 'Name it once: content-creation=4',
      }),
    );
    expect(() => byName(['python', 4], ['python', 3])).toThrow('Two levels are given for one skill: python=4 and python=3.');
  });
});

test.each([
  ['profile', 'set', 'marketing=4', 'seo=3'],
  ['match', '--skill', 'marketing=4', '--skill', 'seo=3'],
  ['gap', 'ai-pm', '--skill', 'marketing=4', '--skill', 'seo=3'],
  ['plan', 'ai-pm', '--skill', 'marketing=4', '--skill', 'seo=3'],
  ['next', '--skill', 'marketing=4', '--skill', 'seo=3'],
  ['match', '--resume', '-', '--level', 'marketing=4', '--level', 'seo=3'],
])('%s %s refuses two levels of one skill', async (...line) => {
  const { code, stdout, stderr } = await cli(line, { input: 'python' });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('marketing=4 and seo=3');
});

test('--skill says which names are one skill, and takes level words', async () => {
  const { code, stderr } = await cli('match --skill marketing=working --skill seo=2');
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'marketing and seo are one skill here: content-creation.\n' });
});

test.each(['python', 'python 4', 'python=', 'python=master', '=3', 'python=5'])(
  '--skill "%s" is refused with the levels',
  async (typed) => {
    const { code, stderr } = await cli(['match', '--skill', typed]);
    expect(code).toBe(2);
    expect(stderr).toContain('such as python=3 (0 none, 1 aware, 2 working, 3 proficient, 4 expert)');
  },
);
