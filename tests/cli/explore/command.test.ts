import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/cli/context.ts';
import { main } from '../../../src/cli/main.ts';
import { root, shippedCatalog } from '../../helpers/cli.ts';
import { type Move, scriptedPrompter } from '../../helpers/scripted-prompter.ts';

async function walk(line: string, moves: readonly Move[], home = mkdtempSync(join(tmpdir(), 'explore-'))) {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: true,
    columns: 80,
  });
  const prompter = scriptedPrompter(moves);
  const context: Context = {
    root,
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: { isTTY: true } as NodeJS.ReadStream,
    env: { HOME: home, LANG: 'C.UTF-8' },
    cwd: root,
    now: () => new Date('2026-11-22T12:00:00Z'),
    clock: () => performance.now(),
    overlays: [],
    catalog: async () => shippedCatalog(),
    prompter,
  };
  const code = await main(
    line.split(' ').filter((word) => word !== ''),
    context,
  );
  return { code, ...written, heard: prompter.heard.join('\n'), left: prompter.left, marked: prompter.marked };
}

describe('explore', () => {
  test('explore opens without a command, reads about a role, goes back and quits', async () => {
    const { code, stdout, heard, left } = await walk('', ['browse', 'MLOps', 'the whole page', 'what it pays', 'back', 'back', 'quit']);
    expect(code).toBe(0);
    expect(left).toEqual([]);
    expect(stdout).toContain('MLOps Engineer');
    expect(heard).toContain('$ genai-careers show mlops-engineer');
    expect(heard).toContain('$ genai-careers salary mlops-engineer');
  });

  test('explore compares two roles that were picked', async () => {
    const { code, heard } = await walk('explore', ['compare', 'Data Scientist', 'NLP', 'quit']);
    expect(code).toBe(0);
    expect(heard).toContain('$ genai-careers compare data-scientist nlp-specialist');
  });

  test('explore searches as one types: a role opens, a skill prints', async () => {
    const { code, heard } = await walk('explore', [
      'search',
      { search: 'kubern', choose: 'Kubernetes (skill)' },
      { search: '', choose: 'Prompt Engineer' },
      'courses',
      'quit',
    ]);
    expect(code).toBe(0);
    expect(heard).toContain('$ genai-careers skills kubernetes');
    expect(heard).toContain('$ genai-careers courses --role prompt-engineer');
  });

  test('explore offers the questionnaire where there is little to rank by, and ranks afterwards', async () => {
    const home = mkdtempSync(join(tmpdir(), 'explore-'));
    const first = await walk('explore', ['rank the roles', 'take the quiz now', 'save and quit', 'back', 'quit'], home);
    expect(first).toMatchObject({ code: 0, left: [] });
    expect(first.stderr).not.toContain('error: ');
    expect(first.heard).toContain('there is little to rank by');
    await walk('profile set python=3', [], home);
    const { stdout, left } = await walk('explore', ['rank the roles', 'rank them', 'quit'], home);
    expect(left).toEqual([]);
    expect(stdout).toContain('data-scientist');
  });

  test('explore says what goes wrong on a page, and its menus stay', async () => {
    const home = mkdtempSync(join(tmpdir(), 'explore-'));
    mkdirSync(join(home, '.config', 'genai-careers'), { recursive: true });
    writeFileSync(join(home, '.config', 'genai-careers', 'profile.json'), '{');
    const { code, stderr, left } = await walk('explore', ['rank the roles', 'back', 'see what to learn next', 'quit'], home);
    expect(code).toBe(0);
    expect(left).toEqual([]);
    expect(stderr).toContain('error: ');
  });

  test('explore plans within an amount or for free, saves the plan and then leads to its progress', async () => {
    const home = mkdtempSync(join(tmpdir(), 'explore-'));
    const own: Move[] = [
      'plan the way',
      'MLOps',
      'plan from nothing',
      '8 hours',
      'another amount',
      'plenty',
      '250',
      'see it',
      'back',
      'back',
      'quit',
    ];
    const { heard, left } = await walk('explore', own, home);
    expect(left).toEqual([]);
    expect(heard).toContain('$ genai-careers plan mlops-engineer --hours-per-week 8 --budget 250');
    expect(heard.match(/How many US dollars/g)).toHaveLength(1);
    const free: Move[] = [
      'plan the way',
      'MLOps',
      'plan from nothing',
      '8 hours',
      'nothing',
      'see it, and save it',
      (labels) => labels[0] as string,
      'quit',
    ];
    const saved = await walk('explore', free, home);
    expect(saved.left).toEqual([]);
    expect(saved.heard).toContain('$ genai-careers plan mlops-engineer --hours-per-week 8 --free --partial --save');
    expect(saved.heard).toMatch(/\$ genai-careers status\n/);
  });

  test('the menus mark pace and budget of the profile, and hand on no limit for the plan alone', async () => {
    const home = mkdtempSync(join(tmpdir(), 'explore-'));
    await walk('profile set python=3 hours-per-week=7 budget=100', [], home);
    const profile = () => JSON.parse(readFileSync(join(home, '.config', 'genai-careers', 'profile.json'), 'utf8'));
    const way: Move[] = ['plan the way', 'MLOps', '7 hours a week, from your profile'];
    const { marked, heard, left } = await walk('explore', [...way, 'no limit', 'see it, and save it', 'quit'], home);
    expect(left).toEqual([]);
    expect(marked).toEqual(expect.arrayContaining(['7 hours a week, from your profile', 'up to $100, from your profile']));
    expect(heard).toContain('$ genai-careers plan mlops-engineer --hours-per-week 7 --budget none --save');
    expect(profile()).toMatchObject({ hoursPerWeek: 7, budget: 100, plan: { limits: { budget: null, anyPrice: true } } });
    const { usd, steps } = profile().plan;
    expect(usd).toBeGreaterThan(100);
    // Laid out anew it keeps to no limit either.
    expect((await walk('status --replan', [], home)).code).toBe(0);
    expect(profile().plan).toMatchObject({ usd, steps: steps.map(({ id }: { id: string }) => ({ id })) });
  });

  test('explore notes a finished step of the plan, and a course outside it', async () => {
    const home = mkdtempSync(join(tmpdir(), 'explore-'));
    await walk('plan mlops --save', [], home);
    const profile = () => JSON.parse(readFileSync(join(home, '.config', 'genai-careers', 'profile.json'), 'utf8'));
    const steps: { id: string }[] = profile().plan.steps;
    const first = (labels: readonly string[]) => labels[0] as string;
    const title = shippedCatalog().courses.find(({ id }) => !steps.some((step) => step.id === id))?.title ?? '';
    const other = { search: title, choose: title };
    const finished: Move[] = ['note what I did', 'I finished something', first, 'today'];
    const outside: Move[] = ['note what I did', 'I finished something', 'something else', other, 'yesterday'];
    const { left, code } = await walk('explore', [...finished, ...finished, ...outside, 'quit'], home);
    expect({ left, code }).toEqual({ left: [], code: 0 });
    const done = profile().done.map(({ id }: { id: string }) => id);
    expect(done).toEqual(expect.arrayContaining(steps.slice(0, 2).map(({ id }) => id)));
    expect(profile().done.map(({ on }: { on: string }) => on)).toEqual(['2026-11-22', '2026-11-22', '2026-11-21']);
  });

  test('explore notes hours, days away and a course of one’s own, states a level, lays the plan out anew and takes a change back', async () => {
    const home = mkdtempSync(join(tmpdir(), 'explore-'));
    await walk('plan mlops --save', [], home);
    const profile = () => JSON.parse(readFileSync(join(home, '.config', 'genai-careers', 'profile.json'), 'utf8'));
    const { left, heard } = await walk(
      'explore',
      [
        ...[
          'note what I did',
          'I studied some hours',
          (labels: readonly string[]) => labels[0] as string,
          'another number',
          'many',
          '2,5',
          'today',
        ],
        ...['note what I did', 'I was away', 'the last 7 days'],
        ...[
          'note what I did',
          'I did another course',
          'Algebra',
          'yes',
          '90',
          { search: 'maths', choose: 'Mathematics' },
          'working',
          'it taught another skill too',
          { search: 'python', choose: 'Python' },
          'aware',
          'yes',
        ],
        ...['say what I can do', { search: 'sql', choose: 'SQL' }, 'working', { search: '', choose: 'back' }],
        ...['lay my plan out anew', 'note what I did', 'take back: the plan mlops-engineer laid out anew', 'quit'],
      ],
      home,
    );
    expect(left).toEqual([]);
    expect(profile()).toMatchObject({
      log: [{ hours: 2.5, on: '2026-11-22' }],
      pauses: [{ from: '2026-11-15', to: '2026-11-21' }],
      own: [
        {
          title: 'Algebra',
          skills: [
            { skill: 'maths-for-ml', level: 2 },
            { skill: 'python', level: 1 },
          ],
          hours: 90,
          certificate: true,
        },
      ],
      skills: { sql: 2 },
    });
    expect(heard).toContain('$ genai-careers undo --yes');
    expect(profile().journal[0].what).toBe('profile set sql=2');
  });

  test('a plan is saved beside or in the place of another, and the other one used again', async () => {
    const home = mkdtempSync(join(tmpdir(), 'explore-'));
    await walk('plan mlops --skill python=3 --save', [], home);
    const beside: Move[] = [
      'plan the way',
      'MLOps',
      'plan from nothing',
      '8 hours',
      'no limit',
      'see it, and save it beside',
      'back',
      'back',
      'back',
      'back',
      'back',
    ];
    const { left, heard } = await walk('explore', [...beside, 'go on with another plan', 'mlops-engineer', 'quit'], home);
    expect(left).toEqual([]);
    expect(heard).toContain('--save mlops-engineer-2');
    expect(heard).toContain('$ genai-careers plans use mlops-engineer');
  });

  test('going back marks the last answer', async () => {
    const { left, marked } = await walk('explore', ['compare', 'Data Scientist', 'back', 'back', 'quit']);
    expect(left).toEqual([]);
    expect(marked).toEqual([undefined, undefined, undefined, 'Data Scientist', 'compare two roles']);
  });

  test('explore asks what was finished by search where there is no plan', async () => {
    const { heard, left } = await walk('explore', [
      'note what I did',
      'I finished something',
      { search: 'no such thing at all', choose: 'back' },
      'back',
      'quit',
    ]);
    expect(left).toEqual([]);
    expect(heard).toContain('What have you finished?');
  });

  test('the quiz of explore asks through the same terminal and leads back', async () => {
    const { code, heard, left } = await walk('explore', ['find out what suits me', 'writing software', 'save and quit', 'quit']);
    expect(code).toBe(0);
    expect(left).toEqual([]);
    expect(heard).toContain('$ genai-careers quiz');
    expect(heard).toContain('Question 2 of at most 14');
  });

  test('leaving the quiz of explore leaves explore too', async () => {
    const { code, stderr } = await walk('explore', ['find out what suits me', 'writing software', { leave: 'SIGINT' }]);
    expect(code).toBe(130);
    expect(stderr.match(/Cancelled/g)).toHaveLength(1);
  });

  test('options of explore hold for its pages', async () => {
    const { stdout } = await walk('explore --ascii --no-color --width 60', ['see what they pay', 'quit']);
    expect(stdout).toMatch(/^[\x20-\x7e\n]+$/);
    expect(stdout.split('\n').every((line) => line.length <= 60)).toBe(true);
  });

  test('explore is refused if nobody can be asked', async () => {
    const { code, stderr } = await walk('explore --no-input', []);
    expect(code).toBe(2);
    expect(stderr).toContain('genai-careers list');
  });
});
