import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quizModelOf } from '../../src/core/quiz/question.ts';
import { nextStep } from '../../src/core/quiz/sitting.ts';
import { readDraft } from '../../src/home/quiz-draft.ts';
import { soundCatalog } from '../catalog/broken.ts';
import { cli } from '../helpers/cli.ts';
import { EXTREMES, named, pathsOf, withValue } from '../helpers/extremes.ts';
import { expectOrderly, scratchFolder } from './hostile.ts';

const FORMATS = ['json', 'table', 'md', 'csv'];

const profile = {
  schemaVersion: 3,
  name: 'A baker',
  skills: { kneading: 2, baking: 1 },
  interests: { first: 5 },
  hoursPerWeek: 8,
  budget: 500,
  hourWorth: 20,
  language: 'fr',
  goals: ['baker'],
  done: [{ kind: 'course', id: 'first-loaf', on: '2026-11-01', raised: [{ skill: 'baking', from: 0, to: 1 }], restated: ['kneading'] }],
  plan: {
    name: 'bread',
    role: 'baker',
    savedOn: '2026-11-01',
    start: '2027-01-04',
    finish: '2027-02-27',
    hoursPerWeek: 8,
    slots: [{ weekday: 0, from: 540, to: 720 }],
    language: 'fr',
    hours: 20,
    usd: 0,
    limits: {
      optimise: 'hours',
      hourWorth: null,
      include: 'core',
      budget: 100,
      by: '2028-01-01',
      weeks: null,
      free: false,
      certificates: false,
      estimates: true,
      projects: true,
      exclude: ['first-loaf'],
      platforms: ['school'],
    },
    steps: [{ kind: 'project', id: 'forty-loaves', hours: 20, start: '2027-01-04', end: '2027-02-27', before: 1 }],
  },
  calendar: [{ role: 'baker', kind: 'project', id: 'forty-loaves', start: '2027-01-04', sessions: 0 }],
  log: [{ kind: 'project', id: 'forty-loaves', hours: 3, on: '2026-11-02' }],
  own: [{ title: 'A summer in a bakery', skills: [{ skill: 'kneading', level: 1 }], hours: 90, certificate: true, on: '2026-10-01' }],
  pauses: [{ from: '2027-01-10', to: '2027-01-12' }],
  journal: [{ what: 'goal baker', on: '2026-11-01', before: [{ field: 'goals', put: [] }] }],
};
const answers = { interests: { first: 'love' }, skills: { kneading: 2 }, hoursPerWeek: 8, budget: 100 };
const draft = {
  schemaVersion: 2,
  steps: [{ kind: 'interest', id: 'first' }, { kind: 'pace' }],
  past: null,
  picks: { first: true },
  interests: { first: 5 },
  skills: { kneading: 2 },
  hoursPerWeek: 8,
  budget: null,
  extra: 0,
};

const home = scratchFolder();
const bakery = soundCatalog();
const path = (file: string) => join(home, file);
const write = (file: string, value: unknown) => writeFileSync(path(file), JSON.stringify(value) ?? '');
const ask = (line: string, at = 0) => cli(`${line} -f ${FORMATS[at % 4]}`, { cwd: home, env: { HOME: home }, catalog: bakery });

/** Every copy of a file with one extreme value in it. */
function* extremes(content: object): Iterable<{ what: string; value: unknown; at: number }> {
  for (const place of pathsOf(content))
    for (const [at, extreme] of EXTREMES.entries()) yield { what: named(place, extreme), value: withValue(content, place, extreme), at };
}

async function isAnswered(line: string, what: string, at: number): Promise<boolean> {
  const answer = await ask(line, at);
  expect(answer.code, `${what}: ${line}: ${answer.stderr}`).toBeLessThan(70);
  expectOrderly(answer);
  expect(answer.stdout, `${what}: ${line}`).not.toMatch(/\b(NaN|Infinity|undefined|\[object Object\])\b/);
  return answer.code !== 4;
}

test.each([
  ['a profile', 'p.json', profile, ['profile show', 'status', 'plan baker', 'plan baker --diff', 'match', 'gap baker', 'next']],
  ['a file of answers', 'a.json', answers, ['quiz --answers a.json']],
])('%s with an extreme value in any field is refused or answered', { timeout: 240_000 }, async (_kind, file, content, lines) => {
  const typed = lines.map((line) => (file === 'p.json' ? `${line} --profile p.json` : line));
  write(file, content);
  for (const line of typed) expect({ line, ...(await ask(line)) }).toMatchObject({ line, code: 0 });
  for (const { what, value, at } of extremes(content)) {
    write(file, value);
    for (const line of typed) if (!(await isAnswered(line, what, at))) break;
  }
});

test('a draft of answers with an extreme value in any field counts as none or leads to a question', async () => {
  const model = quizModelOf(bakery);
  write('p.quiz.json', draft);
  expect(await readDraft(path('p.quiz.json'))).toEqual(draft);
  for (const { what, value } of extremes(draft)) {
    write('p.quiz.json', value);
    const read = await readDraft(path('p.quiz.json'));
    if (read !== null) expect(() => nextStep(model, read), what).not.toThrow();
  }
});
