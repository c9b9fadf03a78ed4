import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli } from '../helpers/cli.ts';
import { atHome, home, storedProfile } from '../helpers/own-home.ts';

const NOTE = 'Amazon Web Services 2 implies Cloud computing fundamentals 2.\n';
/** The level at which a gap counts cloud computing. */
async function cloud(line: string): Promise<number | undefined> {
  const { needs } = JSON.parse((await atHome(`${line} -f json`)).stdout) as { needs: { skill: string; have: number }[] };
  return needs.find(({ skill }) => skill === 'cloud-computing')?.have;
}
const ROLE = 'ai-architect';

test('a skill brings what it implies, which is said once and not repeated as if it had been stated', async () => {
  const { stdout, stderr } = await cli(`gap ${ROLE} --skill aws=2 --width 400`);
  expect(stderr).toContain(NOTE);
  expect(stdout).toMatch(/Next: .*--skill aws=2/);
  expect(stdout).not.toContain('--skill cloud-computing');
  expect(await cloud(`gap ${ROLE} --skill aws=2`)).toBe(2);
});

test.each([0, 1, 3])('a level %i that is stated goes before the one that is implied, in silence', async (level) => {
  const line = `gap ${ROLE} --skill aws=2 --skill cloud-computing=${level}`;
  expect((await cli(line)).stderr).not.toContain('impl');
  expect(await cloud(line)).toBe(level);
});

test('several skills that imply one are named together, and skills that imply nothing are not', async () => {
  const { stderr } = await cli(`gap ${ROLE} --skill aws=2 --skill azure=1 --skill sql=2`);
  expect(stderr).toMatch(/^Amazon Web Services 2 and Microsoft Azure 1 imply Cloud computing fundamentals 2\.$/m);
  expect(stderr).not.toContain('SQL');
});

test('what a résumé or a profile holds brings what it implies too', async () => {
  writeFileSync(join(home, 'skills.txt'), 'AWS\n');
  const file = join(home, 'skills.txt');
  expect((await cli(`gap ${ROLE} --resume ${file} --level 2`)).stderr).toContain(NOTE);
  expect(await cloud(`gap ${ROLE} --resume ${file} --level 2`)).toBe(2);
  await atHome('profile set aws=2');
  expect((await atHome(`gap ${ROLE}`)).stderr).toContain(NOTE);
  expect(await cloud(`gap ${ROLE}`)).toBe(2);
  await atHome('profile set cloud-computing=1');
  expect(await cloud(`gap ${ROLE}`)).toBe(1);
  expect(storedProfile().skills).toEqual({ aws: 2, 'cloud-computing': 1 });
});
