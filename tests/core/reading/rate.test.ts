import { expect, test } from 'vitest';
import type { MappedSkill, Reading } from '../../../src/core/reading/evidence.ts';
import { rateSkills } from '../../../src/core/reading/rate.ts';

const mapped = (skill: string, level: number, levelBasis: MappedSkill['levelBasis'] = 'evidence'): MappedSkill => ({
  skill,
  level,
  levelBasis,
  likelihood: null,
  reason: { listed: true, jobs: 0, projects: 0, since: null, until: null },
  evidence: [],
});
const place = { name: 'gti', text: 'gti', file: '-', section: 'skills', within: null, page: null, line: 1 } as const;
const reading: Reading = {
  mapped: [mapped('docker', 1, 'written'), mapped('python', 2), mapped('sql', 2)],
  presumed: [],
  notClaimed: [],
  doubtful: [
    { ...place, skill: 'git', why: 'typo' },
    { ...place, skill: 'kubernetes', why: 'typo' },
  ],
  otherTechnology: [],
  unknown: [],
  hints: [],
};

test('a level named for the skill goes before the one in the file, and that before one for all', () => {
  const bySkill = new Map([
    ['sql', 3],
    ['kubernetes', 2],
  ]);
  const rated = rateSkills(reading, { all: 4, bySkill });
  expect(rated.levels).toEqual({ docker: 1, kubernetes: 2, python: 4, sql: 3 });
  expect(Object.keys(rated.levels)).toEqual(['docker', 'kubernetes', 'python', 'sql']);
  expect(rated.mapped.map(({ levelBasis }) => levelBasis)).toEqual(['written', 'named', 'named']);
  expect(rated.unconfirmed).toEqual(['git']);
});

test('without named levels those of the reading stay', () => {
  expect(rateSkills(reading, { bySkill: new Map() }).levels).toEqual({ docker: 1, python: 2, sql: 2 });
});
