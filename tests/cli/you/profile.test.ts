import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { cli, root, type Surroundings, shippedCatalog } from '../../helpers/cli.ts';

let home: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'genai-careers-you-'));
  file = join(home, '.config', 'genai-careers', 'profile.json');
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
});

const me = (line: string | readonly string[], around: Surroundings = {}) => cli(line, { ...around, env: { HOME: home, ...around.env } });
const resume = (name: string) => join(root, 'tests', 'fixtures', 'resumes', `${name}.json`);
const stored = () => JSON.parse(readFileSync(file, 'utf8'));

describe('profile', () => {
  test('set, show, unset, reset: one file for its owner alone', async () => {
    expect((await me('profile')).stdout).toContain('No profile yet');
    expect(existsSync(file)).toBe(false);
    expect(await me('profile set python=3 sql=2 hours-per-week=8 goal=mlops')).toMatchObject({ code: 0, stderr: 'Saved.\n' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(stored()).toMatchObject({ schemaVersion: 1, skills: { python: 3, sql: 2 }, hoursPerWeek: 8, goals: ['mlops-engineer'] });
    const shown = JSON.parse((await me('profile show -f json')).stdout);
    expect(Object.keys(shown)).toEqual(['kind', 'file', 'profile', 'sources']);
    expect(shown).toEqual({ kind: 'profile', file, profile: stored(), sources: [] });
    await me('profile unset sql goal');
    expect(stored()).toMatchObject({ skills: { python: 3 }, goals: [] });
    expect((await me('profile path')).stdout).toBe(`${file}\n`);
    expect(await me('profile reset')).toMatchObject({ code: 2, stdout: '' });
    expect((await me('profile reset --yes')).code).toBe(0);
    expect(existsSync(file)).toBe(false);
    expect(JSON.parse(readFileSync(`${file}.bak`, 'utf8'))).toMatchObject({ skills: { python: 3 } });
  });

  test('the commands that ask about somebody use it, and named skills stand alone', async () => {
    await me('profile set docker=2 kubernetes=2 ci-cd=2 python=3 goal=ai-pm');
    expect((await me('match')).stdout).toMatch(/1 {2}mlops-engineer/);
    expect((await me('gap mlops')).stdout).toContain('docker 2');
    expect(JSON.parse((await me('next -f json')).stdout).targets).toEqual(['ai-product-manager']);
    const both = await me('plan nlp --hours-per-week 8 --save');
    expect(both.code).toBe(0);
    const after = await me('next');
    expect(after.stdout).toContain('What to begin today for nlp-specialist, ai-product-manager\n  Your saved plan and your goals');
    const named = await me('match --skill storytelling=3');
    expect(named.stdout).not.toContain('mlops-engineer  ●');
    expect(named.stderr).toContain('your profile was left out');
  });

  test('with a budget of nothing, next advises what is free and says so', async () => {
    await me('profile set python=3 budget=0 goal=mlops');
    const { stdout, stderr } = await me('next -f json');
    const { courses } = JSON.parse(stdout);
    expect(courses.length).toBeGreaterThan(3);
    expect(courses.every((course: { free: boolean }) => course.free)).toBe(true);
    expect(stderr).toContain('the budget of your profile is $0');
    await me('profile unset budget');
    const all = JSON.parse((await me('next -f json')).stdout).courses;
    expect(all.some((course: { free: boolean }) => !course.free)).toBe(true);
    expect(JSON.parse((await me('next --free -f json')).stdout).courses).toEqual(courses);
  });

  test('with a budget, next leaves out what a plan within it leaves out: what costs more or has a price nobody states', async () => {
    type Advised = { course: string; kind: string };
    const advised = async (): Promise<string[]> => {
      const { courses } = JSON.parse((await me('next --limit 100 -f json')).stdout) as { courses: Advised[] };
      return courses.map(({ course }) => course);
    };
    await me('profile set python=3 docker=1 linux-cli=1 git=1 machine-learning=2 goal=mlops');
    const all = await advised();
    await me('profile set budget=60');
    const within = await advised();
    const left = all.filter((course) => !within.includes(course));
    expect(left).toContain('udemy-mlops-gcp');
    expect(within.length).toBeGreaterThan(3);
    expect(within.every((course) => all.includes(course))).toBe(true);
    expect((await me('next')).stderr).toContain('Nothing dearer or of unknown price, for the budget of your profile is $60');
    for (const course of left) {
      const { courses } = JSON.parse((await me(`courses ${course} -f json`)).stdout);
      expect([course, courses[0].price.usd === null || courses[0].price.usd > 60]).toEqual([course, true]);
    }
  });

  test.each([
    ['done nonsense', 3],
    ['done cs50p nonsense', 3],
    ['done cs50p --undo', 3],
    ['status', 0],
    ['plan mlops --hours-per-week 1 --weeks 1 --save', 1],
    ['plan nonsense --save', 3],
    ['profile set nonsense=3', 3],
    ['profile set python=3 nonsense=3', 3],
    ['profile unset python', 3],
    ['profile reset --yes', 0],
    ['profile import nowhere.json --level 2', 4],
  ])('%s, where there is no profile, exits %i and makes nothing, not even a folder', async (line, code) => {
    expect((await me(line)).code).toBe(code);
    expect(readdirSync(home)).toEqual([]);
  });

  test('--profile goes before GENAI_CAREERS_PROFILE, and a named file that is not there is an error', async () => {
    const [one, two] = [join(home, 'one.json'), join(home, 'two.json')];
    await me(['profile', 'set', 'sql=1', '--profile', one]);
    await me('profile set sql=4', { env: { GENAI_CAREERS_PROFILE: two } });
    expect(JSON.parse(readFileSync(one, 'utf8')).skills).toEqual({ sql: 1 });
    expect(JSON.parse(readFileSync(two, 'utf8')).skills).toEqual({ sql: 4 });
    expect(await me(['match', '--profile', join(home, 'three.json')])).toMatchObject({ code: 4, stdout: '' });
    expect(existsSync(file)).toBe(false);
  });
});

describe('profile import', () => {
  test('--dry-run shows everything and saves nothing', async () => {
    const { code, stdout, stderr } = await me(['profile', 'import', resume('lawyer'), '--dry-run']);
    expect(code).toBe(0);
    for (const words of ['ai-governance', '“Stakeholder managment” → stakeholder-management', 'Contract negotiation, Litigation']) {
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(words);
    }
    expect(stderr).toBe('Nothing was saved: --dry-run.\n');
    expect(existsSync(file)).toBe(false);
  });

  test('without levels and without a terminal nothing is guessed', async () => {
    const { code, stdout, stderr } = await me(['profile', 'import', resume('lawyer')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--level 2');
    expect(existsSync(file)).toBe(false);
  });

  test('levels are taken as named, and what the profile says already is kept', async () => {
    await me('profile set python=4');
    const line = ['profile', 'import', resume('career-changer'), '--level', '1', '--level', 'sql=3'];
    const { stdout } = await me([...line, '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'profile', saved: true, kept: ['python'] });
    expect(stored().skills).toMatchObject({ python: 4, sql: 3, statistics: 1 });
    await me([...line, '--level', 'python=2']);
    expect(stored().skills.python).toBe(2);
  });

  test('a list with levels needs no flag', async () => {
    const list = join(home, 'skills.txt');
    writeFileSync(list, 'Python = 3\nDocker=1\n');
    await me(['profile', 'import', list]);
    expect(stored().skills).toEqual({ docker: 1, python: 3 });
  });
});

describe('progress', () => {
  const now = new Date('2027-01-20T12:00:00');
  const plan = {
    role: 'mlops-engineer',
    savedOn: '2027-01-01',
    start: '2027-01-04',
    finish: '2027-03-28',
    hoursPerWeek: 8,
    hours: 86,
    usd: 0,
    limits: {},
    steps: [
      { kind: 'course', id: 'missing-semester', hours: 24, start: '2027-01-04', end: '2027-01-24' },
      { kind: 'course', id: 'cs50p', hours: 62, start: '2027-01-25', end: '2027-03-28' },
    ],
  };
  const keepPlan = async () => {
    await me('profile set python=1');
    writeFileSync(file, JSON.stringify({ ...stored(), plan }));
  };

  test('done lifts skills, is kept with its day, and can be taken back', async () => {
    const { stdout } = await me('done cs50p -f json', { now });
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      kind: 'status',
      plan: null,
      finished: [{ kind: 'course', id: 'cs50p', on: '2027-01-20', isNew: true }],
    });
    expect(stored().done).toEqual([{ kind: 'course', id: 'cs50p', on: '2027-01-20' }]);
    expect(stored().skills.python).toBeGreaterThanOrEqual(2);
    expect((await me('done cs50p', { now })).stdout).toContain('Finished before');
    await me('done cs50p --undo');
    expect(stored().done).toEqual([]);
    expect((await me('done cs50p --undo')).code).toBe(3);
  });

  test('status says how far, whether ahead, and what is next', async () => {
    await keepPlan();
    const early = await me('status', { now });
    expect(early.stdout).toContain('0%: 0 of 86 h, 0 of 2 steps');
    expect(early.stdout).toContain('On time.');
    await me('done missing-semester --on 2027-01-19');
    const { stdout } = await me('status -f json', { now });
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer).sort()).toEqual(['diff', 'finished', 'kind', 'plan', 'progress', 'replanned', 'role', 'sources', 'today']);
    expect(answer).toMatchObject({ kind: 'status', role: 'mlops-engineer', today: '2027-01-20' });
    expect(answer.sources.map(({ id }: { id: string }) => id)).toContain(
      shippedCatalog().courses.find(({ id }) => id === 'missing-semester')?.hours.source,
    );
    expect(answer.progress.steps.map(({ state }: { state: string }) => state)).toEqual(['done', 'later']);
    expect(Object.keys(answer.progress).sort()).toEqual([
      'daysAhead',
      'doneHours',
      'earlyHours',
      'finish',
      'lateHours',
      'share',
      'steps',
      'totalHours',
    ]);
  });

  test('behind is said in days, with a new finish', async () => {
    await keepPlan();
    const { stdout } = await me('status', { now: new Date('2027-02-01T12:00:00') });
    // 24 hours late at 8 a week are 21 days
    expect(stdout).toContain('21 days behind. The new finish is 18 April 2027; planned was 28 March 2027.');
  });

  test('plan --save keeps it, plan --diff says what another one would change and why', async () => {
    expect(await me('plan mlops --diff')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('No plan is saved') });
    await me('plan mlops --hours-per-week 8 --start 2027-01-04 --save');
    const answer = JSON.parse((await me('plan mlops --hours-per-week 8 --start 2027-01-04 --exclude cs50p --diff -f json')).stdout);
    expect(answer.diff.hours).toBeCloseTo(answer.hours - stored().plan.hours, 6);
    expect(answer.diff.changes).toContainEqual(
      expect.objectContaining({
        kind: 'removed',
        step: expect.objectContaining({ id: 'cs50p' }),
        why: expect.objectContaining({ kind: 'better' }),
      }),
    );
    expect((await me('plan genai --diff')).stderr).toContain('The saved plan is for mlops-engineer');
    expect((await me('plan mlops --hours-per-week 8 --start 2027-01-04 --diff')).stdout).toContain('the same steps');
  });

  test('what is planned again is asked as the saved plan was: at its pace, in its limits', async () => {
    const limits = '--hours-per-week 5 --budget 900 --free --exclude cs50p --no-projects';
    await me(`plan mlops ${limits} --start 2027-01-04 --save`);
    const saved = stored().plan;
    await me('profile set docker=3 linux-cli=3');
    const { stdout } = await me('status --width 400');
    const again = /· (plan mlops-engineer .*? --save) ·/.exec(stdout)?.[1] ?? '';
    expect(again).toBe(`plan mlops-engineer ${limits} --save`);
    expect((await me(again)).code).toBe(0);
    expect(stored().plan).toMatchObject({ hoursPerWeek: saved.hoursPerWeek, limits: saved.limits });
  });

  test('without a plan there is nothing to be behind of', async () => {
    expect(await me('status')).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse((await me('status -f json')).stdout)).toEqual({ kind: 'status', plan: null, finished: [], sources: [] });
  });
});

describe('when the profile cannot be used', () => {
  test('a damaged one is explained by reading, moved aside by writing, and never overwritten', async () => {
    await me('profile set python=3');
    writeFileSync(file, '{"schemaVersion": 1, "ski');
    expect(await me('match')).toMatchObject({ code: 4, stdout: '' });
    const { code, stderr } = await me('profile set sql=2');
    expect(code).toBe(4);
    expect(stderr).toMatch(/is not valid JSON\. It was moved to .*profile\.json\.bad-/);
    expect((await me('profile set sql=2')).code).toBe(0);
    expect(stored().skills).toEqual({ sql: 2 });
  });

  test('a newer one is left alone', async () => {
    await me('profile set python=3');
    writeFileSync(file, '{"schemaVersion": 99}');
    for (const line of ['match', 'profile show', 'profile set sql=2', 'done cs50p']) {
      expect(await me(line)).toMatchObject({ code: 4, stderr: expect.stringContaining('newer genai-careers') });
    }
    expect(readFileSync(file, 'utf8')).toBe('{"schemaVersion": 99}');
  });

  test.each([{ HOME: '' }, { HOME: 'relative' }])('%j: reading commands answer, saving says why not', async (env) => {
    const cwd = home;
    expect((await me('match --skill python=3', { env, cwd })).code).toBe(0);
    expect((await me('gap mlops', { env, cwd })).code).toBe(0);
    for (const line of ['profile set sql=2', 'done cs50p', 'profile path']) {
      expect(await me(line, { env, cwd })).toMatchObject({ code: 4, stdout: '', stderr: expect.stringContaining('HOME is not set') });
    }
  });

  test('nowhere to write: one sentence with the path, exit 4', async () => {
    const blocked = join(home, 'file');
    writeFileSync(blocked, '');
    const { code, stdout, stderr } = await me('profile set sql=2', { env: { XDG_CONFIG_HOME: blocked } });
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toMatch(/cannot be saved to .*profile\.json: part of the path is not a folder/);
    expect((await me('match --skill sql=2', { env: { XDG_CONFIG_HOME: blocked } })).code).toBe(0);
  });
});
