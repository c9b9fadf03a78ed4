import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it } from 'vitest';
import { cli } from '../../helpers/cli.ts';

const start = '--start 2027-01-04 --hours-per-week 8';
const json = async (line: string) => JSON.parse((await cli(`${line} --format json`)).stdout);

describe('plan', () => {
  it('plan prints a dated plan, proven best, with cost and assumptions', async () => {
    const { code, stdout } = await cli(`plan mlops ${start} --width 100`);
    expect(code).toBe(0);
    expect(stdout).toContain('MLOps Engineer from nothing');
    expect(stdout).toMatch(/Proven best at \$15 an hour/);
    expect(stdout).toMatch(/An hour is worth \$15: our\s+judgement, yours with --hour-worth/);
    expect(stdout).toMatch(/2027 .*(Mar|Apr)/);
    expect(stdout).toMatch(/Assumes +8 hours of study in every week/);
  });

  it('the JSON of plan has the fields of its contract', async () => {
    const answer = await json(`plan mlops ${start}`);
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining([
        ...['kind', 'role', 'status', 'objective', 'hours', 'cost', 'hoursBasis', 'robust', 'weeks', 'start', 'finish', 'steps'],
        ...['uncovered', 'assumptions', 'bound', 'sources'],
      ]),
    );
    expect(answer.cost).toEqual({ usd: expect.any(Number), assumedUsd: expect.any(Number), unknown: expect.any(Number) });
    expect(Object.keys(answer.steps[0])).toEqual(
      expect.arrayContaining(['order', 'kind', 'course', 'hours', 'estimated', 'usd', 'start', 'end', 'weeks', 'teaches', 'unlocks']),
    );
    expect(answer.steps[0].teaches[0]).toEqual({ skill: expect.any(String), from: 0, to: expect.any(Number) });
  });

  it('a plan is shorter for who knows something, and says from what it starts', async () => {
    const line = `plan genai-engineer --skill python=3 --skill git=2 ${start}`;
    expect((await json(line)).hours).toBeLessThan((await json(`plan genai-engineer ${start}`)).hours);
    expect((await cli(line)).stdout).toContain('from 2 known skills');
  });

  it('a plan changes with --free, --budget, --by, --exclude and --optimise', async () => {
    expect((await json(`plan ai-pm ${start} --free --partial`)).cost).toEqual({ usd: 0, assumedUsd: 0, unknown: 0 });
    expect((await json(`plan ai-pm ${start} --budget 150`)).cost.usd).toBeLessThanOrEqual(150);
    const by = await json(`plan mlops --start 2027-01-04 --hours-per-week 20 --by 2027-09-30`);
    expect(by.finish <= '2027-09-30').toBe(true);
    const [{ course }] = (await json(`plan mlops ${start}`)).steps;
    expect((await json(`plan mlops ${start} --exclude ${course}`)).steps.map((step: { course: string }) => step.course)).not.toContain(
      course,
    );
    expect(await json(`plan ai-pm ${start} --optimise cost`)).toMatchObject({ objective: 'cost' });
  });

  it('--budget none sets the budget of the profile aside, says nothing of it, and is repeated in what to run next', async () => {
    const home = mkdtempSync(join(tmpdir(), 'budget-'));
    const env = { HOME: home };
    await cli('profile set budget=60', { env });
    const bound = await cli(`plan mlops ${start}`, { env });
    expect(bound.stderr).toContain('Budget of $60 from your profile; another one: --budget <amount>, or none.');
    const [open, unbound] = [await cli(`plan mlops ${start} --budget none`, { env }), await cli(`plan mlops ${start}`)];
    expect(open.stderr).toBe('');
    expect(open.stdout.replaceAll(/ --budget\s+none/g, '').replaceAll(/\s+/g, ' ')).toBe(unbound.stdout.replaceAll(/\s+/g, ' '));
    expect(open.stdout).toContain('--budget none');
    await cli('profile set python=3', { env });
    const ranking = async (words: string) => JSON.parse((await cli(`match --hours-per-week 8 ${words} -f json`, { env })).stdout).ranking;
    expect(await ranking('--budget none')).not.toEqual(await ranking(''));
    expect(await ranking('--budget none')).toEqual(await ranking('--budget 100k'));
    expect((await cli('plan mlops --budget nothing', { env })).code).toBe(2);
  });

  it('a plan spends less to save time where an hour is worth less, and says from which worth to which it stays the same', async () => {
    const plan = (options: string) => json(`plan ai-solutions-engineer ${start} --time-limit 60 ${options}`);
    const [poor, rich] = [await plan('--hour-worth 1 --worth-range'), await plan('--hour-worth 200')];
    expect(poor.hours).toBeGreaterThan(rich.hours);
    expect(poor.cost.usd).toBeLessThan(rich.cost.usd);
    expect(poor.worthRange.from).toBe(1);
    expect(poor.worthRange.to).toBeLessThan(200);
    // At the end itself another plan may be as good.
    expect((await plan(`--hour-worth ${poor.worthRange.to - 0.01}`)).hours).toBe(poor.hours);
    expect(rich.worthRange).toBeNull();
    const { stdout } = await cli(`plan ai-solutions-engineer ${start} --hour-worth 1 --worth-range --time-limit 60 --width 200`);
    expect(stdout).toMatch(/Same plan +from \$1 to \$[\d.]+ an hour/);
    expect(stdout).toMatch(/plan ai-solutions-engineer [^·]*--hour-worth 1/);
  });

  it('a plan refuses a worth of an hour where hours and money are not weighed, or one that nobody has', async () => {
    for (const [options, message] of [
      ['--optimise hours --hour-worth 20', '--hour-worth weighs hours against money'],
      ['--optimise cost --worth-range', '--worth-range weighs hours against money'],
      ['--hour-worth 0.5', '1 to 500'],
      ['--hour-worth 501', '1 to 500'],
    ] as const) {
      const { code, stderr } = await cli(`plan mlops ${options}`);
      expect(code, options).toBe(2);
      expect(stderr, options).toContain(message);
    }
  });

  it('a plan says what the time did not reach', async () => {
    const { stdout } = await cli(`plan ai-architect ${start} --include useful --time-limit 0 --width 200`);
    expect(stdout).toMatch(/Best found in the time, no plan takes less than \d+ h with its cost counted in hours/);
    expect(stdout).toMatch(/Left open +Time ran out before .*the shortest plan.*; --time-limit gives more/);
  });

  it('the page of a plan says what its subscriptions cost in all', async () => {
    const page = (await cli('plan mlops --skill python=2 --start 2026-03-02 -f html')).stdout.replaceAll('\u00a0', ' ');
    expect(page).toContain('<td class="figure">monthly to Coursera, $49 in all</td>');
    expect(page).toContain('<td class="figure">monthly to Google Skills, $58 in all</td>');
  });

  it('where two limits stand in the way, a plan says what both would have to be', async () => {
    const { code, stdout } = await cli('plan mlops --weeks 20 --budget 30 --hours-per-week 8 --start 2027-01-04 --width 300');
    expect(code).toBe(1);
    expect(stdout).toMatch(/46 weeks instead of 20 and \$107 instead of \$30 \(368 h, to 21 November 2027, \$107\)/);
  });

  it('a plan that is not possible says what single change would make it possible, and exits 1', async () => {
    const { code, stdout, stderr } = await cli('plan mlops --weeks 20 --hours-per-week 8 --start 2027-01-04');
    expect(code).toBe(1);
    expect(stdout).toContain('No plan keeps these limits');
    expect(stdout).toContain('18 h a week instead of 8 (360 h, 20 weeks to 23 May 2027, $59)');
    expect(stdout).toContain('45 weeks instead of 20 (360 h, to 14 November 2027, $147)');
    expect(stderr).toContain('error: No plan keeps these limits. To make it possible: 18 h a week instead of 8 (');
  });

  it('the commands after a plan repeat the limits that were typed', async () => {
    const typed = 'plan ai-pm --skill python=2 --hours-per-week 4 --budget 1000 --start 2027-01-04 --exclude cs50p --no-projects';
    const said = '--skill python=2 --hours-per-week 4 --start 2027-01-04 --budget 1000 --exclude cs50p --no-projects';
    const { stdout } = await cli(`${typed} --width 400`);
    expect(stdout).toContain(`Next: genai-careers plan ai-product-manager ${said} --save · plan ai-product-manager ${said} -f ics`);
    const slots = await cli(['plan', 'mlops', '--slots', 'sat 9:00-12:30,mon 19:00-21:00', '--width', '400']);
    expect(slots.stdout).toContain("plan mlops-engineer --slots 'mon 19:00-21:00, sat 9:00-12:30' --save");
  });

  it('the commands after plan --save begin with status', async () => {
    const home = mkdtempSync(join(tmpdir(), 'genai-careers-saved-'));
    const { stdout } = await cli(`plan ai-pm ${start} --save --width 400`, { env: { HOME: home } });
    rmSync(home, { recursive: true, force: true });
    expect(stdout).toMatch(/Next: genai-careers status · status -f ics -o ai-product-manager\.ics/);
    expect(stdout.split('Next:')[1]).not.toContain('--save');
  });

  it('a plan shows titles, linked to their pages in a terminal that has colour, and never in a pipe', async () => {
    const line = 'plan mlops --start 2027-01-04 --hours-per-week 8';
    const link = '\u001b]8;;https://cs50.harvard.edu/python/\u0007';
    const seen = await cli(line, { columns: 120, env: { TERM: 'xterm-256color' } });
    expect(seen.stdout).toContain(link);
    expect(seen.stdout).toContain("CS50's Introduction to");
    for (const other of [
      await cli(line, { columns: 120, env: { TERM: 'linux' } }),
      await cli(line, { columns: 120, env: { NO_COLOR: '1' } }),
      await cli(`${line} --color`),
      await cli(line),
    ])
      expect(other.stdout).not.toContain('\u001b]8;;');
  });

  it('a plan without a way has no figures in JSON, for unknown is never zero', async () => {
    const answer = JSON.parse((await cli('plan mlops --weeks 4 -f json')).stdout);
    expect(answer).toMatchObject({ status: 'infeasible', hours: null, cost: null, hoursBasis: null, weeks: null, finish: null, steps: [] });
  });

  it('plan --certificates says which steps end with a certificate', async () => {
    const line = 'plan ai-pm --start 2027-01-04 --width 120';
    expect((await cli(line)).stdout).not.toMatch(/ h {2}.* certificate$/m);
    const { stdout } = await cli(`${line} --certificates`);
    const certified = stdout.match(/ h {2}.* certificate$/gm)?.length ?? 0;
    const { steps } = JSON.parse((await cli(`${line} --certificates -f json`)).stdout);
    expect(certified).toBe(steps.filter(({ certifies }: { certifies: boolean }) => certifies).length);
    expect(certified).toBeGreaterThan(0);
  });

  it('a plan by subscription names it as it is sold', async () => {
    const { stdout } = await cli('plan ai-pm --certificates --start 2027-01-04 --width 400');
    expect(stdout).toMatch(/Coursera (Plus, all courses|, one programme at a time): \d+ month/);
    expect(stdout).not.toContain('(everything)');
  });

  it('a narrow plan says dates in words instead of drawing them', async () => {
    const { stdout } = await cli('plan ai-content-creator --start 2027-01-04 --hours-per-week 8 --width 60');
    expect(stdout).toMatch(/\n {2}Step 1: .+\n {4}4 to 9 January 2027\. [\d.]+ h\. .+\.\n/);
    expect(stdout).toMatch(/\n {4}\d+ January to \d+ February 2027\. .*\n/);
  });

  it.each([
    ['plan genai --weeks 4 --hours-per-week 10', /--hours-per-week 10 --weeks \d+ ·/],
    ['plan ds --free --by 2028-01-31 --start 2026-11-22', /--start 2026-11-22 --by 2028-01-31 --free --hours-per-week [\d.]+ ·/],
    ['plan ai-consultant --budget 0 --skill python=2', /--skill python=2 --budget \d+ ·/],
  ])('a plan that is not possible names a change that works when it is run: %s', async (typed, next) => {
    const { code, stdout } = await cli(`${typed} --width 400`);
    expect(code).toBe(1);
    expect(stdout).toMatch(next);
    const again = /Next: genai-careers (.*?) ·/.exec(stdout)?.[1] ?? '';
    expect((await cli(again)).code, again).toBe(0);
  });

  it('a plan says at the top that it does not lead all the way', async () => {
    const { stdout } = await cli(`plan ai-consultant ${start} --free --partial --width 200`);
    expect(stdout).toMatch(/A partial plan, the one that gets furthest within these limits: 6 needs not wholly covered/);
    expect(stdout).toContain('6 needs not wholly covered, for what teaches more is left out here');
    const forms = await Promise.all(
      ['csv', 'md', 'json', 'ics'].map((form) => cli(`plan ai-consultant ${start} --free --partial -f ${form}`)),
    );
    for (const { code, stdout: told } of forms) expect([code, told]).toEqual([0, expect.stringMatching(/partial/i)]);
    expect((await cli(`plan mlops ${start}`)).stdout).not.toMatch(/all the way|partial/i);
  });

  it('a plan that a limit rules out offers the one that gets furthest', async () => {
    const { code, stdout } = await cli('plan ai-consultant --free --width 200');
    expect(code).toBe(1);
    expect(stdout).toContain('plan ai-consultant --free --partial ·');
  });

  it('plan draws a short plan that ends within a week', async () => {
    const line = 'plan ai-consultant --hours-per-week 25 --budget 5000 --start 2027-01-04 --width';
    for (const width of [80, 120, 400]) expect(await cli(`${line} ${width}`)).toMatchObject({ code: 0, stderr: '' });
  });

  it('plan writes the years along a plan of several years', async () => {
    const { stdout } = await cli('plan nlp --hours-per-week 3 --free --start 2026-11-22 --width 80');
    expect(stdout).toMatch(/^ +2027 +2028 +2029 +2030/m);
  });

  it('plan takes a last day that is the first, and refuses one before it', async () => {
    const { code, stderr } = await cli('plan mlops --start 2027-01-04 --by 2027-01-03');
    expect((await cli('plan mlops --skill docker=3 --start 2027-01-04 --by 2027-01-04')).code).toBe(1);
    expect(code).toBe(2);
    expect(stderr).toContain('--by 2027-01-03 is before the first day, 2027-01-04.');
  });

  it('plan writes Markdown one can tick off, and CSV with one line a step', async () => {
    const { stdout } = await cli(`plan mlops ${start} --format md`);
    const { steps } = await json(`plan mlops ${start}`);
    expect(stdout.match(/^- \[ \] \d+\. /gm)).toHaveLength(steps.length);
    const csv = (await cli(`plan mlops ${start} --format csv`)).stdout;
    expect(csv).toMatch(/^order,kind,course,title,hours/);
    expect(csv.match(/^\d+,(course|project),/gm)).toHaveLength(steps.length);
  });

  it.each(['mlops', 'genai', 'data-engineer', 'ai-pm', 'nlp', 'head-of-ai'])(
    'the hours and prices of the CSV of a plan to %s add up to those of the plan',
    async (role) => {
      const { hours, cost } = await json(`plan ${role} ${start} --hour-worth 60 --hours-per-week 3`);
      const rows: Record<string, string>[] = parse((await cli(`plan ${role} ${start} --hour-worth 60 --hours-per-week 3 -f csv`)).stdout, {
        columns: true,
      });
      const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
      expect([sum('hours'), sum('usd'), sum('assumed_usd')].map((total) => Math.round(total * 100) / 100)).toEqual([
        hours,
        cost.usd,
        cost.assumedUsd,
      ]);
    },
  );

  it.each([60, 80, 120])('a plan fits %i columns', async (width) => {
    const { stdout } = await cli(`plan data-scientist ${start} --width ${width}`);
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
  });

  it('plan refuses odd numbers, dates and slots, and unknown names', async () => {
    expect((await cli('plan mlops --hours-per-week 0')).code).toBe(2);
    expect((await cli('plan mlops --by 2027-02-30')).code).toBe(2);
    expect((await cli(['plan', 'mlops', '--slots', 'mon 21:00-19:00'])).code).toBe(2);
    expect((await cli(['plan', 'mlops', '--slots', 'mon 19:00-21:00, mon 20:00-22:00'])).code).toBe(2);
    expect((await cli(['plan', 'mlops', '--slots', 'mon 19:00-21:00', '--hours-per-week', '8'])).code).toBe(2);
    expect((await cli('plan mlops --exclude nonsense')).code).toBe(3);
    expect((await cli('plan nobody')).code).toBe(3);
  });
});

describe('--save', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-save-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('plan --save keeps the plan and the question in the profile', async () => {
    const file = join(folder, 'profile.json');
    const { code, stderr } = await cli(`plan mlops ${start} --free --partial --save --profile ${file}`);
    // A file that is named and is not there yet is made by saving.
    expect([code, stderr]).toEqual([0, expect.stringContaining('Saved to')]);
    const { plan } = JSON.parse(readFileSync(file, 'utf8'));
    expect(plan).toMatchObject({ role: 'mlops-engineer', start: '2027-01-04', hoursPerWeek: 8, limits: { free: true, partial: true } });
    expect(plan.steps.length).toBeGreaterThan(5);
  });
});
