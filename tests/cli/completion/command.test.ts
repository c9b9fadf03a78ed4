import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { describe, expect, test } from 'vitest';
import { entitiesBy, levelled } from '../../../src/cli/completion/candidates.ts';
import { completionScripts } from '../../../src/cli/completion/scripts.ts';
import { processContext } from '../../../src/cli/context.ts';
import { buildWholeProgram } from '../../../src/cli/program.ts';
import { cli, root } from '../../helpers/cli.ts';
import { atHome } from '../../helpers/own-home.ts';

/** What a shell would be told: what follows a choice, and the words to choose from. */
async function offered(...words: string[]): Promise<{ after: string; values: string[] }> {
  const { stdout, stderr, code } = await cli(['__complete', '--', ...words]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  const [after = '', ...lines] = stdout.trimEnd().split('\n');
  return { after, values: lines.map((line) => line.split('\t')[0] ?? '') };
}

describe('what is offered', () => {
  test.each([
    [['comp'], ['compare', 'completion']],
    [
      ['help', 'comp'],
      ['compare', 'completion'],
    ],
    [['show', 'mlo'], ['mlops-engineer']],
    [['show', 'MLO'], ['mlops-engineer']],
    [
      ['show', 'llmops'],
      ['llmops', 'llmops-engineer'],
    ],
    [['match', '--explain', 'ml-eng'], ['ml-engineer']],
    [['compare', 'mlops', 'data-arch'], ['data-architect']],
    [['plan', 'backend'], []],
    [['salary', 'backend'], ['backend-engineer']],
    [['match', '--from', 'teach'], ['teacher']],
    [['match', '--from', 'te'], []],
    [['show', 'mlops-engineer', 'a'], []],
    [['compare', 'prompt-engineer', 'pro'], []],
    [
      ['compare', 'prompt-engineer', 'mlops', 'ai-co'],
      ['ai-consultant', 'ai-content-creator'],
    ],
    [['list', '--tr'], ['--track']],
    [['list', '--track', 'g'], ['governance']],
    [['plan', '--language', 'f'], ['fr']],
    [['courses', '--language=a'], ['--language=any']],
    [['list', '--track=g'], ['--track=governance']],
    [['list', '--skill', 'pyth'], ['python']],
    [['list', '--skill=pyth'], ['--skill=python']],
    [['--format', 'j'], ['json']],
    [['-f', 'json', 'show', 'mlo'], ['mlops-engineer']],
    [['match', '--skill', 'pyth'], ['python=']],
    [
      ['match', '--skill', 'python='],
      ['python=1', 'python=2', 'python=3', 'python=4'],
    ],
    [['match', '--skill=python=3'], ['--skill=python=3']],
    [['courses', 'cs50p'], ['cs50p']],
    [['courses', '--platform', 'cours'], ['coursera']],
    [['data', 'val'], ['validate']],
    [
      ['profile', 'set', 'go'],
      ['goal=', 'go-to-market='],
    ],
    [
      ['profile', 'set', 'goal=ai-co'],
      ['goal=ai-consultant', 'goal=ai-content-creator'],
    ],
    [['profile', 'set', 'hours'], ['hours-per-week=']],
    [
      ['profile', 'unset', 'p'],
      [
        'plan',
        'people-leadership',
        'policy-analysis',
        'problem-solving',
        'product-analytics',
        'product-management',
        'project-management',
        'prompt-engineering',
        'python',
        'pytorch',
      ],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', 'powershell'],
    ],
    [['show', '--', '--f'], []],
    [['nosuch', ''], []],
    [['list', '--nosuch=', ''], []],
  ])('%j is completed by the words that fit', async (words, values) => {
    expect((await offered(...words)).values).toEqual(values);
  });

  test('completion adds no space after an equals sign, and leaves file names to the shell', async () => {
    expect((await offered('match', '--skill', 'pyth')).after).toBe('nospace');
    expect((await offered('match', '--resume', '')).after).toBe('files');
    expect((await offered('--output=', 'x')).after).toBe('space');
    expect((await offered('list', '--output=x')).after).toBe('files');
  });

  test('every candidate of a completion says what it is', async () => {
    const { stdout } = await cli(['__complete', '--', 'show', 'prompt']);
    expect(stdout).toBe('space\nprompt-engineer\tPrompt Engineer\n');
  });

  test('--next tells the completion that all words are finished', async () => {
    const { stdout } = await cli(['__complete', '--next', '--', 'completion']);
    expect(stdout).toBe('space\nbash\t\nzsh\t\nfish\t\npowershell\t\n');
  });
});

test('a title is completed with the role it is read as, and every completed title is answered', async () => {
  expect((await cli(['__complete', '--', 'show', 'data-arch'])).stdout).toBe('space\ndata-architect\tread as Data Engineer\n');
  for (const [command = '', ...more] of [['salary'], ['show'], ['match', '--from']]) {
    for (const start of ['mach', 'soft', 'mark']) {
      for (const value of (await offered(command, ...more, start)).values)
        expect(await cli([command, ...more, value])).toMatchObject({ code: 0 });
    }
  }
});

test('--country offers the countries that have figures, by code', async () => {
  const { stdout } = await cli(['__complete', '--', 'salary', '--country', 'd']);
  expect(stdout).toBe('space\nDE\tGermany\n');
  const all = (await cli(['__complete', '--', 'salary', '--country', ''])).stdout;
  expect(all).toContain('\nGB\tUnited Kingdom\n');
});

test('names of saved plans are offered as one word, and none where there is no profile', async () => {
  const offers = async (command: string, start: string) => (await atHome(['__complete', '--', 'plans', command, start])).stdout;
  expect(await offers('use', '')).toBe('space\n');
  await atHome('plan mlops --save');
  await atHome(['plan', 'mlops', '--free', '--partial', '--save', 'Long evenings']);
  expect(await offers('use', '')).toBe('space\nlong-evenings\tLong evenings\nmlops-engineer\t\n');
  expect(await offers('drop', 'ml')).toBe('space\nmlops-engineer\t\n');
  expect((await atHome('plans drop long-evenings')).stderr).toContain('Dropped: Long evenings.');
});

test('every place on the line is known: its words are a closed list, of the catalog, files, or free', async () => {
  const free = [
    'amount',
    'cells',
    'code',
    'command',
    'country',
    'date',
    'dir',
    'file',
    'files',
    'hours',
    'id',
    'length',
    'level',
    'n',
    'name',
    'names',
    'plan',
    'query',
    'role',
    'seconds',
    'text',
    'times',
    'title',
    'zone',
  ];
  const known = new Set([...free, ...Object.keys(entitiesBy), ...levelled]);
  const places = (command: CommandUnknownOpts): string[] => [
    ...command.options.filter((option) => option.argChoices === undefined).flatMap(({ flags }) => /[<[]([^>\].]+)/.exec(flags)?.[1] ?? []),
    ...command.registeredArguments.filter((argument) => argument.argChoices === undefined).map((argument) => argument.name()),
    ...command.commands.flatMap((child) => places(child)),
  ];
  const whole = await buildWholeProgram(processContext(root));
  expect([...new Set(places(whole))].filter((place) => !known.has(place))).toEqual([]);
});

describe('the scripts', () => {
  test.each(Object.entries(completionScripts))(
    'the script for %s hands the words over one by one and evaluates none',
    async (shell, script) => {
      expect(script).toContain('genai-careers __complete');
      expect(script).not.toMatch(/\beval\b|Invoke-Expression|compgen -W/);
      expect((await cli(['completion', shell])).stdout).toBe(script);
    },
  );

  test.each(['bash', 'zsh', 'fish'] as const)('the script for %s keeps standard input and errors out', (shell) => {
    expect(completionScripts[shell]).toContain('2>/dev/null </dev/null');
  });

  test('completion for another shell is refused with the list', async () => {
    const { code, stderr } = await cli('completion tcsh');
    expect(code).toBe(2);
    expect(stderr).toContain('bash, zsh, fish, powershell');
  });
});
