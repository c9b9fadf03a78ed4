import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { atHome, home, profile } from '../helpers/own-home.ts';

const now = new Date('2027-01-04T12:00:00');
const at = (line: string) => atHome(line.replace('./', `${home}/`), { now, cwd: home });

beforeEach(async () => {
  await at('plan ds --save');
  await at('plan mlops --save');
  await at('done cs50p --hours 5');
  writeFileSync(join(home, 'cv.txt'), 'docker=2\n');
});

const SAVING = [
  'done cs50p --hours 3',
  'done cs50p',
  'done cs50p --undo',
  'done --own Algebra --skill maths-for-ml=2',
  'pause 2w',
  'plans use data-scientist',
  'plans drop data-scientist',
  'profile set python=3',
  'profile unset plan',
  'profile import ./cv.txt',
  'profile reset --yes',
  'status --replan',
  'undo --yes',
  'undo 3 --yes',
  'plan mlops --hours-per-week 3 --save --force',
];

async function refused(line: string): Promise<string> {
  const before = readFileSync(profile, 'utf8');
  const { code, stdout, stderr } = await at(line);
  expect([stdout, readFileSync(profile, 'utf8') === before]).toEqual(['', true]);
  return `${code} ${stderr}`;
}

describe.each(SAVING)('%s', (line) => {
  test('an answer without the named field or column saves nothing', async () => {
    expect(await refused(`${line} -f json --fields nope`)).toMatch(/^2 \{"error":\{"code":"usage","message":"This answer has no field /);
    expect(await refused(`${line} -f csv --fields nope`)).toMatch(/^2 error: This table has no column "nope"/);
  });

  test('an answer whose file cannot be written saves nothing', async () => {
    writeFileSync(join(home, 'there.json'), 'mine');
    mkdirSync(join(home, 'folder.json'));
    // Without --force of the line itself.
    const plain = line.replace(' --force', '');
    expect(await refused(`${plain} -o there.json`)).toBe('4 error: there.json exists already.\nChoose another name, or add --force.\n');
    expect(await refused(`${line} -o folder.json`)).toBe('4 error: folder.json is a folder.\nName a file in it.\n');
    expect(await refused(`${line} -o nowhere/x.json`)).toMatch(/^4 error: nowhere\/x\.json cannot be written: .*\nChoose a place/);
    expect(await refused(`${line} -o there.json/x.json --force`)).toMatch(/^4 error: there\.json\/x\.json cannot be written: /);
    expect(readFileSync(join(home, 'there.json'), 'utf8')).toBe('mine');
    expect(readdirSync(home)).not.toContain('nowhere');
  });

  test('an answer in a format of other commands saves nothing', async () => {
    if (line.startsWith('plan ')) return expect(await refused(`${line} -f github`)).toMatch(/^2 error: Only data validate/);
    expect(await refused(`${line} -o plan.ics`)).toMatch(/^2 error: /);
    expect(await refused(`${line} -f github`)).toMatch(/^2 error: Only data validate/);
    expect(existsSync(join(home, 'plan.ics'))).toBe(false);
  });
});

test('laying a plan out anew and its calendar are two steps', async () => {
  expect(await refused('status --replan -f ics')).toBe(
    '2 error: --replan answers with a page, not with a calendar.\nFirst: genai-careers status --replan, then: genai-careers status -o plan.ics\n',
  );
});

test('an answer cut to size saves once', async () => {
  expect((await at('done cs50p --hours 3 -f json --fields progress.doneHours')).code).toBe(0);
  const { log, journal } = JSON.parse(readFileSync(profile, 'utf8'));
  expect(log.map(({ hours }: { hours: number }) => hours)).toEqual([5, 3]);
  expect(journal).toHaveLength(4);
  expect((await at('undo 2 --yes -f json --fields undone')).code).toBe(0);
  expect(JSON.parse(readFileSync(profile, 'utf8')).log).toEqual([]);
});
