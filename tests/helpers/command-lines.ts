import { join } from 'node:path';
import { commandList } from '../../src/cli/command-list.ts';
import { root } from './cli.ts';

const resume = join(root, 'tests', 'fixtures', 'resumes', 'data-analyst.json');
const known = ['--skill', 'python=3', '--skill', 'sql=2', '--skill', 'docker=1'];

/**
 * Lines of each command that only read and are answered anywhere, without a terminal, a home or a network.
 * A command that is not listed here fails the suites, so that a new one cannot slip past them.
 */
const answered: Record<string, readonly (readonly string[])[]> = {
  list: [['list'], ['list', '--skill', 'python', '--sort', 'title']],
  show: [['show', 'mlops']],
  compare: [['compare', 'prompt-engineer', 'mlops']],
  salary: [['salary'], ['salary', 'genai-engineer', '--by', 'level']],
  courses: [
    ['courses', '--skill', 'python'],
    ['courses', 'cs50p'],
  ],
  skills: [['skills', '--role', 'ai-pm']],
  search: [['search', 'vector', 'databse']],
  match: [['match', ...known]],
  gap: [['gap', 'mlops', ...known]],
  plan: [['plan', 'mlops', '--hours-per-week', '8', '--start', '2026-03-02']],
  next: [['next', '--role', 'mlops', ...known]],
  done: [],
  status: [],
  quiz: [],
  profile: [],
  explore: [],
  data: [
    ['data', 'path'],
    ['data', 'schema'],
  ],
  completion: [
    ['completion', 'bash'],
    ['completion', 'powershell'],
  ],
};

export const resumeFixture = resume;

/** Commands whose answer is a text of its own, such as a script, whatever the format. */
export const plainText = new Set(['completion', 'data']);

/** Every line of every command there is. */
export const readingLines: readonly (readonly string[])[] = commandList.flatMap(({ name }) => {
  const lines = answered[name];
  if (lines === undefined) throw new Error(`tests/helpers/command-lines.ts has no line for the command "${name}"; add what it answers.`);
  return lines;
});
