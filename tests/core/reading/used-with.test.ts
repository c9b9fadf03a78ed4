import { expect, test } from 'vitest';
import type { MappedSkill } from '../../../src/core/reading/evidence.ts';
import { usedWithThose } from '../../../src/core/reading/used-with.ts';

const place = { name: 'x', text: 'x', file: '-', section: 'experience', within: null, page: null, line: 1 } as const;
const skill = (id: string, { jobs = 1, level = 2 } = {}): MappedSkill => ({
  skill: id,
  level,
  levelBasis: 'evidence',
  usedWith: null,
  reason: { listed: jobs === 0, jobs, projects: 0, since: null, until: null },
  evidence: [
    { ...place, name: id },
    { ...place, name: `${id} again` },
  ],
});
const rules = { usedWith: { torch: ['learning', 'git'], deep: ['learning'] }, usedWithTwo: { software: ['api', 'torch', 'tests'] } };
const found = (mapped: MappedSkill[], denied: string[] = []) =>
  usedWithThose(mapped, rules, (id) => denied.includes(id)).map((one) => `${one.skill} ${one.level} from ${one.usedWith}`);

test('a skill used in a job brings others at 2, with its first evidence', () => {
  expect(found([skill('torch')])).toEqual(['learning 2 from torch', 'git 2 from torch']);
  const [first] = usedWithThose([skill('torch')], rules, () => false);
  expect(first).toMatchObject({ levelBasis: 'used-with', evidence: [{ name: 'torch' }], reason: { listed: false, jobs: 0 } });
});

test('the strongest of several is the reason', () => {
  expect(found([skill('torch'), skill('deep', { level: 3 })])).toEqual(['learning 2 from deep', 'git 2 from torch']);
});

test('a list alone brings nothing', () => {
  expect(found([skill('torch', { jobs: 0 })])).toEqual([]);
});

test('what is named or denied is not added', () => {
  expect(found([skill('torch'), skill('learning', { jobs: 0 })])).toEqual(['git 2 from torch']);
  expect(found([skill('torch')], ['git'])).toEqual(['learning 2 from torch']);
});

test('one of two that are needed together brings nothing', () => {
  expect(found([skill('api')])).toEqual([]);
  expect(found([skill('api'), skill('tests', { level: 3 })])).toEqual(['software 2 from tests']);
});
