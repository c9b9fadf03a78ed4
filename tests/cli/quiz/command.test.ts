import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../../src/cli/context.ts';
import { main } from '../../../src/cli/main.ts';
import { root, shippedCatalog } from '../../helpers/cli.ts';
import { type Move, scriptedPrompter } from '../../helpers/scripted-prompter.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'quiz-'));
});

/** Runs a command line with a person who answers from a script. */
async function sit(line: string, moves: readonly Move[], options: { terminal?: boolean } = {}) {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: options.terminal ?? false,
    columns: 80,
  });
  const prompter = scriptedPrompter(moves);
  const context: Context = {
    root,
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: process.stdin,
    env: { HOME: home, LANG: 'C.UTF-8' },
    cwd: home,
    now: () => new Date('2026-11-22T12:00:00Z'),
    clock: () => performance.now(),
    overlays: [],
    catalog: async () => shippedCatalog(),
    prompter,
  };
  const code = await main(line.split(' '), context);
  return { code, ...written, heard: prompter.heard.join('\n'), left: prompter.left, marked: prompter.marked };
}

const draftFile = () => join(home, '.config', 'genai-careers', 'profile.quiz.json');
const draft = () => JSON.parse(readFileSync(draftFile(), 'utf8'));

/** Enjoys what runs; knows a little of everything. */
const engineer = (labels: readonly string[], message: string): string => {
  if (labels.includes('writing software')) return 'running computers';
  const wayOn = labels.find((label) => label === 'none of these' || label.startsWith('go on with'));
  if (wayOn !== undefined)
    return labels.find((label) => /^\[ \].*(running|a chore so|service stops|code all day|sum back)/.test(label)) ?? wayOn;
  if (labels[0] === 'I would love it') return 'I would rather not';
  if (labels[0] === 'not yet') return 'working';
  if (labels[0] === '3 hours') return '8 hours';
  if (labels.includes('no limit')) return 'up to $500';
  throw new Error(`What is "${message}"?`);
};
const first = (labels: readonly string[]) => labels[0] as string;
const second = (labels: readonly string[]) => labels[1] as string;

describe('quiz with a person', () => {
  test('--save without a file of answers is refused with the way out', async () => {
    const { code, stderr } = await sit('quiz --save', []);
    expect(code).toBe(2);
    expect(stderr).toContain('--save keeps the answers of a file: name it with --answers.');
  });

  test('the quiz ends with a ranking, and the same answers from a file give the same bytes', async () => {
    const asked = await sit('quiz -f json', [{ until: 'Save the answers', move: engineer }, 'no']);
    expect(asked.code).toBe(0);
    const answer = JSON.parse(asked.stdout);
    expect(answer.kind).toBe('match');
    expect(answer.ranking[0].role).toBe('mlops-engineer');
    writeFileSync(join(home, 'answers.json'), JSON.stringify(answer.answers));
    const read = await sit('quiz -f json --answers answers.json', []);
    expect(read.stdout).toBe(asked.stdout);
    const backwards = Object.entries(answer.answers.picks).reverse();
    writeFileSync(join(home, 'answers.yaml'), JSON.stringify({ ...answer.answers, picks: Object.fromEntries(backwards) }));
    expect((await sit('quiz -f json --answers answers.yaml', [])).stdout).toBe(asked.stdout);
  });

  test('the quiz says how far along it is, and why it asked only after the answer', async () => {
    const { heard } = await sit('quiz', ['writing software', 'why the last question', 'save and quit']);
    expect(heard).toContain('Question 1 of at most 14');
    const [before = '', after = ''] = heard.split('Question 2 of at most 14');
    const titles = shippedCatalog().roles.map(({ title }) => title);
    expect(titles.filter((title) => before.includes(title))).toEqual([]);
    expect(after).toMatch(/Your answer helps to tell .+ from .+: people who suit/);
    expect(heard).not.toMatch(/Asked because|uncertainty|\d%/);
    expect(heard).toContain('Go on another day with: genai-careers quiz --resume');
  });

  test('the quiz goes back, and the question is answered anew', async () => {
    await sit('quiz', ['writing software', first, 'go on', 'back', 'back', 'research', 'save and quit']);
    expect(draft()).toMatchObject({ steps: [{ kind: 'past' }], past: 'research', picks: {} });
  });

  test('the quiz marks the neutral answer, then what was turned on, and going back what was given', async () => {
    const { marked } = await sit('quiz', [
      ...['writing software', first, 'go on', 'back', first, 'none of these', 'back', 'back', 'research', 'back', 'save and quit'],
    ]);
    const [none, one] = ['none of these', 'go on with 1 chosen'];
    const on = expect.stringMatching(/^\[x\] /);
    const off = expect.stringMatching(/^\[ \] /);
    expect(marked).toEqual([
      ...[
        'something else, or nothing yet',
        none,
        on,
        none,
        one,
        off,
        none,
        none,
        'writing software',
        none,
        'research, at a university or elsewhere',
      ],
    ]);
  });

  test('scenes of a screen are turned on and off again, and the choice is kept as true and false', async () => {
    const { heard } = await sit('quiz', ['skip', first, second, first, 'go on with 1 chosen', 'save and quit']);
    expect(Object.values(draft().picks).filter((chosen) => chosen)).toEqual([true]);
    expect(Object.keys(draft().picks)).toHaveLength(5);
    expect(draft().picks[draft().steps[1].scenes[1]]).toBe(true);
    expect(heard).toMatch(/^You would enjoy [a-z][^;]+\.$/m);
  });

  test('going back from a screen keeps what was turned on, on this one and on the one before', async () => {
    const turned = ['writing software', first, second, 'go on with 2 chosen', second, 'back', 'go on with 2 chosen', 'go on with 1 chosen'];
    const { left } = await sit('quiz', [...turned, 'save and quit']);
    expect(left).toEqual([]);
    const [, one, two] = draft().steps.map(({ scenes = [] }: { scenes?: string[] }) => scenes.map((id) => draft().picks[id]));
    expect([one, two]).toEqual([
      [true, true, false, false, false],
      [false, true, false, false, false],
    ]);
    // Another sitting knows the answers alone.
    const { marked } = await sit('quiz --resume', ['back', 'back', 'save and quit']);
    expect(marked.slice(1)).toEqual(['go on with 1 chosen', 'go on with 2 chosen']);
  });

  test("the budget of the quiz takes an amount of one's own", async () => {
    const own: Move = (labels, message) => (labels.includes('another amount') ? 'another amount' : engineer(labels, message));
    const { stdout, heard } = await sit('quiz -f json', [{ until: 'How many US dollars', move: own }, 'a lot', '1000001', '$49.99', 'no']);
    expect(JSON.parse(stdout).answers.budget).toBe(49.99);
    expect(heard.match(/Type US dollars up to \$1,000,000/g)).toHaveLength(2);
  });

  test('the quiz skips a question and does not ask it again', async () => {
    await sit('quiz', ['skip', 'skip', 'save and quit']);
    expect(draft()).toMatchObject({ past: null, picks: {}, interests: {} });
    expect(draft().steps.map(({ kind }: { kind: string }) => kind)).toEqual(['past', 'screen']);
    expect(draft().steps).toHaveLength(2);
  });

  test('a cancelled quiz keeps its answers and goes on at the next question', async () => {
    const cancelled = await sit('quiz', ['writing software', 'none of these', 'none of these', { leave: 'SIGINT' }]);
    expect(cancelled.code).toBe(130);
    expect(cancelled.stdout).toBe('');
    expect(cancelled.stderr).toContain('Cancelled; the answers so far are kept.');
    expect((await sit('quiz --resume', ['save and quit'])).heard).toContain('Question 4 of at most 14');
    expect((await sit('quiz', ['start afresh', 'save and quit'])).heard).toContain('Question 1 of at most 14');
  });

  test('SIGTERM ends the quiz with its own code', async () => {
    expect((await sit('quiz', [{ leave: 'SIGTERM' }])).code).toBe(143);
  });

  test('quiz --resume without answers exits 2', async () => {
    const { code, stderr } = await sit('quiz --resume', []);
    expect(code).toBe(2);
    expect(stderr).toContain('There are no saved answers');
  });

  test('after the result one can save, answer more, change the last answer and finish', async () => {
    const { code, heard, left } = await sit(
      'quiz',
      [{ until: 'What next?', move: engineer }, 'save the answers', 'answer more', first, 'skip', 'save and quit'],
      { terminal: true },
    );
    expect(code).toBe(0);
    expect(left).toEqual([]);
    expect(heard).toContain('Saved to ');
    expect(heard).toContain('1 of at most 6 more');
    const profile = JSON.parse(readFileSync(join(home, '.config', 'genai-careers', 'profile.json'), 'utf8'));
    expect(profile.hoursPerWeek).toBe(8);
    expect(profile.budget).toBe(500);
    expect(new Set(Object.values(profile.interests))).toEqual(new Set([4]));
  });

  test('the quiz does not ask what the profile knows', async () => {
    const all = Object.fromEntries(shippedCatalog().skills.map((skill) => [skill.id, 2]));
    writeFileSync(join(home, 'me.json'), JSON.stringify({ schemaVersion: 1, skills: all }));
    const { heard, code } = await sit('quiz --profile me.json', [...Array.from({ length: 12 }, () => 'skip'), 'no']);
    expect(code).toBe(0);
    expect(heard).toContain('From your profile:');
    expect(heard).not.toContain('How well do you know');
  });

  test('the quiz ranks nothing if every question is skipped', async () => {
    const { code, stderr } = await sit(
      'quiz',
      Array.from({ length: 14 }, () => 'skip'),
    );
    expect(code).toBe(2);
    expect(stderr).toContain('No question was answered');
  });
});

describe('quiz without one', () => {
  test.each([
    ['quiz --no-input', 'forbids it'],
    ['quiz --answers nothing.yaml', 'There is no file nothing.yaml'],
  ])('"%s" is refused without a terminal', async (line, words) => {
    const { code, stdout, stderr } = await sit(line, []);
    expect([2, 4]).toContain(code);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
  });

  test.each([
    ['a: [', 4],
    ['interests: { nowhere: love }', 2],
    ['skills: { nosuchskill: 3 }', 3],
    ['skills: { python: 9 }', 2],
    ['{}', 2],
  ])('quiz --answers with %j exits %d', async (text, code) => {
    writeFileSync(join(home, 'a.yaml'), text);
    expect((await sit('quiz --answers a.yaml', [])).code).toBe(code);
  });

  const everyScene = (points: (at: number) => number) =>
    JSON.stringify({ interests: Object.fromEntries(shippedCatalog().quiz.interests.map(({ id }, at) => [id, points(at)])) });

  test.each([
    ['all hated', () => 1],
    ['one a step better', (at: number) => (at === 3 ? 2 : 1)],
    ['all neutral', () => 3],
    ['love and enjoy in turn', (at: number) => 4 + (at % 2)],
  ])('answers that are too alike recommend no role and claim nothing: %s', async (_name, points) => {
    writeFileSync(join(home, 'a.yaml'), everyScene(points));
    const { stdout } = await sit('quiz --answers a.yaml --ascii', []);
    expect(stdout).toContain('no role is recommended');
    expect(stdout).toContain('Next: genai-careers quiz; list\n');
    expect(stdout).not.toMatch(/would hardly change|Tried 200 times|fits well\s+[*o]|% likely/);
    const answer = JSON.parse((await sit('quiz --answers a.yaml -f json', [])).stdout);
    expect(answer).toMatchObject({ tooAlike: true, settled: false });
    expect(new Set(answer.ranking.map(({ group }: { group: string | null }) => group))).toEqual(new Set([null]));
    // Nothing was said of skills, which is not to hold none.
    expect(stdout).toMatch(/ \? +\? +\d+ h /);
    expect(stdout).not.toMatch(/ooooo +0%/);
    expect(answer.ranking[0]).toMatchObject({ readiness: 0 });
  });

  test.each([
    ['{ past: writing }', 'Answer some of the scenes.'],
    [everyScene(() => 3), 'Answer anew, and use the whole scale.'],
    [
      'picks: { slow-service: true, pager: true, one-chart: true, new-rule: true, forty-drafts: true }',
      'Answer anew: choose what you would',
    ],
  ])('where answers tell no roles apart, the quiz says what to answer: %s', async (answers, advice) => {
    writeFileSync(join(home, 'a.yaml'), answers);
    expect((await sit('quiz --answers a.yaml --width 300', [])).stdout).toContain(advice);
  });

  test('skills that are said to be held by none are none', async () => {
    writeFileSync(join(home, 'a.yaml'), 'interests: { pager: 5 }\nskills: { python: 0 }');
    expect((await sit('quiz --answers a.yaml --ascii --width 100', [])).stdout).toMatch(/ooooo +0%/);
  });

  test("answers that tell roles apart are grouped and labelled, and reasons are the role's own", async () => {
    writeFileSync(
      join(home, 'a.yaml'),
      everyScene((at) => 1 + (at % 5)),
    );
    const { stdout } = await sit('quiz --answers a.yaml --ascii --width 120', []);
    expect(stdout).toMatch(/fits well/);
    expect(stdout).toMatch(/^ {2}1\. .+: \d+% likely, of the roles here$/m);
    const { ranking } = JSON.parse((await sit('quiz --answers a.yaml -f json', [])).stdout);
    const { interests } = shippedCatalog().quiz;
    for (const { role, reasons } of ranking) {
      for (const reason of [...reasons.speaksFor, ...reasons.speaksAgainst]) {
        const scene = interests.find(({ gist }) => reason.endsWith(gist));
        expect(Math.abs(scene?.loadings[role] ?? 0), `${role}: ${reason}`).toBeGreaterThanOrEqual(1);
      }
    }
  });

  test('a file with two YAML documents is said to hold two', async () => {
    writeFileSync(join(home, 'a.yaml'), 'interests: {}\n---\nskills: {}\n');
    const { code, stderr } = await sit('quiz --answers a.yaml', []);
    expect(code).toBe(4);
    expect(stderr).toContain('a.yaml:2:1: a second YAML document begins here, and a file may hold one');
  });

  test('remarks of the quiz speak of answers on the scale they were given on', async () => {
    const scenes = ['slow-service', 'pager', 'one-chart', 'new-rule', 'forty-drafts'];
    writeFileSync(join(home, 'a.yaml'), JSON.stringify({ interests: Object.fromEntries(scenes.map((id) => [id, 4])) }));
    const answer = JSON.parse((await sit('quiz --answers a.yaml -f json', [])).stdout);
    expect(answer.remarks).toEqual([{ kind: 'same-answer', value: 4, count: 5, of: 5 }]);
    expect(answer.answers.interests.pager).toBe(4);
    expect(answer.ranking[0].evidence[0].answer).toBe(4);
  });

  test('contradictions in the quiz are told on the scale of the answers', async () => {
    writeFileSync(join(home, 'a.yaml'), 'interests: { slow-service: 5, release-by-script: 1 }');
    const answer = JSON.parse((await sit('quiz --answers a.yaml -f json', [])).stdout);
    for (const { oneAnswer, otherAnswer } of answer.remarks) expect([oneAnswer, otherAnswer].sort()).toEqual([1, 5]);
    expect(answer.remarks.length).toBeGreaterThan(0);
  });

  test('quiz --answers writes nothing', async () => {
    writeFileSync(join(home, 'a.yaml'), 'skills: { Python: 3 }\n');
    expect((await sit('quiz --answers a.yaml', [])).code).toBe(0);
    expect(readdirSync(home)).toEqual(['a.yaml']);
  });
});
