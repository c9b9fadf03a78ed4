import { join } from 'node:path';
import { commandList } from '../../src/cli/command-list.ts';
import { root } from './cli.ts';

const fixtures = join(root, 'tests', 'fixtures');
const known = ['--skill', 'python=3', '--skill', 'sql=2', '--skill', 'docker=1'];
const posting = join(fixtures, 'reading', 'ads', 'ad-35.html');
const resume = join(fixtures, 'resumes', 'senior-engineer.json');

/** A profile with a saved plan of which one course is finished. */
export const halfway = join(fixtures, 'profiles', 'halfway.json');
const asAda = ['--profile', halfway];

/** Lines that only read, and need no terminal, home or network. */
const reading: Record<string, readonly (readonly string[])[]> = {
  list: [['list'], ['list', '--skill', 'python', '--sort', 'title']],
  show: [['show', 'mlops']],
  compare: [
    ['compare', 'prompt-engineer', 'mlops'],
    ['compare', 'prompt-engineer', 'mlops', 'ds', '--resume', resume],
  ],
  salary: [['salary'], ['salary', 'genai-engineer', '--by', 'level']],
  courses: [
    ['courses', '--skill', 'python'],
    ['courses', 'cs50p'],
  ],
  skills: [['skills', '--role', 'ai-pm']],
  search: [['search', 'vector', 'databse']],
  open: [['open', 'cs50p', '--print']],
  match: [
    ['match', ...known],
    ['match', '--resume', resume, '--level', '3', '--explain', 'mlops'],
  ],
  ad: [
    ['ad', posting, ...known],
    ['ad', posting, join(fixtures, 'reading', 'ads', 'ad-20.txt'), '--resume', resume],
  ],
  gap: [
    ['gap', 'mlops', ...known],
    ['gap', '--for-ad', posting, ...known],
  ],
  plan: [
    ['plan', 'mlops', '--hours-per-week', '8', '--start', '2026-03-02'],
    ['plan', 'mlops', '--start', '2026-03-02', '--diff', ...asAda],
    ['plan', '--for-ad', posting, '--start', '2026-03-02', ...known],
  ],
  route: [
    ['route', 'nlp-specialist', '--start', '2026-03-02', '--hours-per-week', '8', '--current-pay', '60k', ...known],
    ['route', 'ai-architect', '--start', '2026-03-02', '--from', 'backend engineer'],
  ],
  report: [['report', 'mlops', '--start', '2026-03-02', '--resume', resume]],
  next: [
    ['next', '--role', 'mlops', ...known],
    ['next', '--skill', ...asAda],
  ],
  status: [['status', ...asAda]],
  plans: [['plans', ...asAda]],
  undo: [['undo', '--list', ...asAda]],
  quiz: [['quiz', '--answers', join(fixtures, 'answers.yaml')]],
  profile: [
    ['profile', 'show', ...asAda],
    ['profile', 'path', ...asAda],
    ['profile', 'import', resume, '--dry-run', '--level', '2'],
  ],
  batch: [['batch', join(fixtures, 'resumes'), '--budget', '300']],
  data: [
    ['data', 'path'],
    ['data', 'schema'],
    ['data', 'validate', join(fixtures, 'sound')],
  ],
  mcp: [['mcp']],
  completion: [
    ['completion', 'bash'],
    ['completion', 'powershell'],
  ],
};

/** Lines that change the profile or add a data file in the home. */
export const keepingLines: readonly (readonly string[])[] = [
  ['done', 'missing-semester', '--on', '2026-11-01'],
  ['done', 'missing-semester', '--hours', '2.5', '--on', '2026-11-01'],
  ['done', '--own', 'Linear algebra, university', '--skill', 'maths-for-ml=2', '--hours', '90', '--on', '2024-07-01'],
  ['done', 'cs50p', '--undo'],
  ['pause', '--from', '2026-12-20', '--to', '2027-01-06'],
  ['plan', 'mlops', '--start', '2026-03-02', '--save', 'second try'],
  ['plans', 'use', 'mlops-engineer'],
  ['plans', 'drop', 'mlops-engineer'],
  ['status', '--replan'],
  ['plan', '--for-ad', posting, '--start', '2026-03-02', '--save'],
  ['profile', 'set', 'sql=2', 'budget=300'],
  ['profile', 'unset', 'python'],
  ['profile', 'import', resume, '--level', '2'],
  ['profile', 'reset', '--yes'],
  ['data', 'new', 'course', 'my-course'],
];

/** Lines that ask questions, with the text to type at each one. */
export const askingLines: readonly { line: readonly string[]; typed: readonly string[] }[] = [
  { line: ['explore'], typed: ['1', '8', 'b', 'q'] },
  { line: ['quiz'], typed: ['1', '2', 'w', 'q'] },
  { line: ['profile', 'reset'], typed: ['n'] },
];

const nameOf = ([name]: readonly string[]): string | undefined => name;
const others = new Set([...keepingLines.map(nameOf), ...askingLines.map(({ line }) => nameOf(line))]);

/** Reading lines of every command. A command without lines fails the tests, so a new one must be added here. */
export const readingLines: readonly (readonly string[])[] = commandList.flatMap(({ name }) => {
  const lines = reading[name] ?? [];
  if (lines.length === 0 && !others.has(name)) {
    throw new Error(`tests/helpers/command-lines.ts has no line for the command "${name}"; add what it answers.`);
  }
  return lines;
});

/** Whether the answer is not laid out for a width, such as a script or a path. */
export const isBare = ([name, child]: readonly string[]): boolean =>
  name === 'completion' || name === 'data' || name === 'open' || child === 'path';

/** Whether the answer depends on the day, and so on the time zone. */
export const isOfTheDay = ([name, child]: readonly string[]): boolean =>
  ['status', 'done', 'pause', 'plans', 'undo'].includes(name ?? '') || child === 'validate';
