import { expect, test } from 'vitest';
import { rateSkills } from '../../../src/core/import/rate-skills.ts';

test('rateSkills takes the level named for the skill, else the one written beside it, else the one for all', () => {
  const mapping = {
    mapped: [
      { skill: 'docker', level: 1, evidence: [] },
      { skill: 'python', level: null, evidence: [] },
      { skill: 'sql', level: 2, evidence: [] },
    ],
    doubtful: [
      { skill: 'git', text: 'gti', where: 'list', why: 'typo' as const },
      { skill: 'kubernetes', text: 'Kuberntes', where: 'list', why: 'typo' as const },
    ],
    unmapped: [],
  };
  expect(
    rateSkills(mapping, {
      bySkill: new Map([
        ['sql', 3],
        ['kubernetes', 2],
      ]),
    }),
  ).toEqual({
    skills: { docker: 1, kubernetes: 2, sql: 3 },
    unrated: ['python'],
    unconfirmed: ['git'],
  });
  expect(rateSkills(mapping, { all: 2, bySkill: new Map() })).toEqual({
    skills: { docker: 1, python: 2, sql: 2 },
    unrated: [],
    unconfirmed: ['git', 'kubernetes'],
  });
});

test('rateSkills sorts skills by id, whatever the order they were named in', () => {
  const rate = (...ids: string[]) =>
    Object.keys(rateSkills({ mapped: [], doubtful: [], unmapped: [] }, { bySkill: new Map(ids.map((id) => [id, 1])) }).skills);
  expect(rate('b', 'c', 'a')).toEqual(['a', 'b', 'c']);
  expect(rate('a', 'b', 'c')).toEqual(['a', 'b', 'c']);
});
