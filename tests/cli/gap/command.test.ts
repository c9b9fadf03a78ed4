import { expect, test } from 'vitest';
import { cli, jsonAnswer, shippedCatalog, sortedKeys } from '../../helpers/cli.ts';

test('the JSON of gap has the needs with the level held, and the choices apart', async () => {
  const answer = await jsonAnswer('gap mlops --skill python=3 --skill aws=2 --skill cloud-computing=2');
  expect(sortedKeys(answer)).toEqual([
    'choices',
    'coreAtLevel',
    'coreSkills',
    'entry',
    'gapHours',
    'kind',
    'language',
    'lowerings',
    'needs',
    'openLevels',
    'readiness',
    'role',
    'sources',
  ]);
  expect(answer).toMatchObject({ kind: 'gap', role: 'mlops-engineer' });
  for (const need of answer.needs)
    expect(sortedKeys(need)).toEqual(['free', 'have', 'importance', 'need', 'onward', 'shortest', 'skill', 'towards']);
  expect(answer.needs.find(({ skill }: { skill: string }) => skill === 'python')).toMatchObject({ have: 3, need: 3, importance: 'core' });
  for (const choice of answer.choices) {
    expect(sortedKeys(choice)).toEqual(['importance', 'level', 'missing', 'need', 'shortest', 'skills']);
    expect(choice).toMatchObject({ missing: 0, shortest: null });
  }
});

test('gap from nothing misses everything', async () => {
  const answer = await jsonAnswer('gap ai-pm');
  expect(answer).toMatchObject({ readiness: 0, coreAtLevel: 0 });
  expect(answer.gapHours).toBeGreaterThan(100);
});

test('gap for an unknown role exits 3', async () => {
  expect((await cli('gap astronaut')).code).toBe(3);
});

test.each(['gap', 'plan'])('%s says how people get in where the role is not a first job, and nothing where it is', async (command) => {
  for (const { id, entry } of shippedCatalog().roles) {
    const { stdout } = await cli(`${command} ${id} --skill python=2 --width 1000`);
    expect(stdout.includes(`Getting in: ${entry.statement}`), id).toBe(entry.way !== 'direct');
  }
});
