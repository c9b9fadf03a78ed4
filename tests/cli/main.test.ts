import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandList } from '../../src/cli/command-list.ts';
import { processContext } from '../../src/cli/context.ts';
import { buildWholeProgram } from '../../src/cli/program.ts';
import { cli, root } from '../helpers/cli.ts';

describe('exit codes', () => {
  test.each([
    ['list', 0],
    ['--help', 0],
    ['help', 0],
    ['help list', 0],
    ['list --help', 0],
    ['--version', 0],
    ['version', 0],
    ['list --skill zzz', 3],
    ['nosuch', 2],
    ['list --bogus', 2],
    ['list extra', 2],
    ['list --limit x', 2],
    ['list --limit 0', 2],
    ['list --limit -5', 2],
    ['list --limit 5.5', 2],
    ['list --limit 1e3', 2],
    ['list --limit 0x10', 2],
    ['list --limit Infinity', 2],
    ['list --limit ١٢', 2],
    ['li', 2],
    ['LIST', 0],
    ['List --limit 1', 0],
    ['-v', 0],
    ['-?', 0],
    ['/?', 0],
    ['HELP', 0],
    ['plan help', 0],
    ['plan -?', 0],
    ['search help', 0],
    ['-x', 2],
    ['', 2],
  ])('"%s" exits %i', async (line, code) => {
    expect((await cli(line)).code).toBe(code);
  });

  test('an error says one sentence on stderr and nothing on stdout', async () => {
    const { stdout, stderr } = await cli('list --skill pyhton');
    expect(stdout).toBe('');
    expect(stderr).toBe('error: There is no skill called "pyhton".\nDid you mean python?\n');
  });

  test.each<[string | readonly string[], string]>([
    [
      'list --track enginering',
      '--track takes engineering, data, product, governance, creative, advisory, not "enginering".\nDid you mean engineering?',
    ],
    ['list --limit 0', '--limit takes a whole number from 1 to 1000. You typed "0".'],
    ['match --resume', '--resume needs a value.'],
    ['data path x', 'path takes no word after it; 1 was given.'],
    ['data new thing x', '<kind> takes role, skill, course, platform, project, source, not "thing".'],
    ['data new course X_Y', '"X_Y" will not do. An id is lower-case letters, digits and single hyphens, such as my-course.'],
  ])('"%s" is refused in plain words that say where to look', async (line, sentence) => {
    const { code, stdout, stderr } = await cli(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`error: ${sentence}\n`);
    expect(stderr).toMatch(/See genai-careers .*--help\.\n$/);
  });

  test('"done" is refused with an example', async () => {
    const { code, stdout, stderr } = await cli('done');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('error: The <course> is missing.\nSuch as: genai-careers done cs50p --hours 5\n');
  });

  test('a wrong word is the same sentence with JSON', async () => {
    const { stderr } = await cli('list --limit 0 --format json');
    expect(JSON.parse(stderr).error).toMatchObject({
      code: 'usage',
      message: '--limit takes a whole number from 1 to 1000. You typed "0".',
    });
  });

  test('with JSON an error is one JSON line', async () => {
    const { stdout, stderr } = await cli('list --skill pyhton --format json');
    expect(stdout).toBe('');
    expect(JSON.parse(stderr)).toEqual({
      error: {
        code: 'not-found',
        message: 'There is no skill called "pyhton".',
        hint: 'Did you mean python?',
        kind: 'skill',
        typed: 'pyhton',
        suggestions: ['python'],
      },
    });
  });

  test('with JSON a usage error is one JSON line too', async () => {
    const { stderr } = await cli('list --limit x -f json');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stderr).error.code).toBe('usage');
  });

  test('a mistyped command or option is met with a suggestion', async () => {
    expect((await cli('lst')).stderr).toContain('Did you mean list?');
    expect((await cli('list --limt 3')).stderr).toContain('Did you mean --limit?');
  });

  test.each([
    ['plan mlops --hours 5', '--hours-per-week'],
    ['profile import x --dry', '--dry-run'],
    ['list --acc', '--accessible'],
    ['plan mlops --no-p', '--no-projects'],
    ['plan mlops --no-', 'one of --no-estimates, --no-projects, --no-color, --no-overlays'],
    ['comp a b', 'one of compare, completion'],
  ])('"%s" is met with %s, because a beginning goes before a likeness', async (line, meant) => {
    expect((await cli(line)).stderr).toContain(`\n(Did you mean ${meant}?)\n`);
    expect(JSON.parse((await cli(`${line} -f json`)).stderr).error.message).toContain(`(Did you mean ${meant}?)`);
  });

  test('words without a command are met with the commands, and with search where it finds them', async () => {
    const list = `Commands: ${commandList.map(({ name }) => name).join(', ')}.`;
    expect((await cli('marketing manager')).stderr).toBe(
      `error: unknown command 'marketing'\nSee genai-careers --help.\n${list}\nsearch finds AI Automation Specialist (role), Marketing Managers (occupation). See it: genai-careers search 'marketing manager'\n`,
    );
    expect((await cli('qqqq')).stderr).toBe(`error: unknown command 'qqqq'\nSee genai-careers --help.\n${list}\n`);
    expect((await cli('lst')).stderr).not.toContain('genai-careers search');
    expect(JSON.parse((await cli('marketing -f json')).stderr).error.hint).toContain('genai-careers search marketing');
    expect((await cli('help foo')).stderr).toContain(list);
  });

  test.each([
    ['learn python', true],
    ['teach python', true],
    ['pay mlops', true],
    ['role mlops', true],
    ['become data scientist', true],
    ['sallary mlops', false],
    ['serach python', false],
    ['comapre mlops ds', false],
    ['skill python', false],
    ['learn', false],
  ])('"%s": search is offered beside a command of a like name: %s', async (line, isOffered) => {
    const { code, stderr } = await cli(line);
    expect([code, stderr.includes(`See it: genai-careers search '${line}'`)]).toEqual([2, isOffered]);
  });

  test('a wrong word after profile is met with its commands, all of them', async () => {
    const whole = await buildWholeProgram(processContext(root));
    const names = whole.commands.find((command) => command.name() === 'profile')?.commands.map((command) => command.name()) ?? [];
    const { code, stderr } = await cli('profile sett python=3');
    expect(code).toBe(2);
    expect(stderr).toContain(`profile takes ${names.slice(0, -1).join(', ')} or ${names.at(-1)} after it`);
  });

  test('an unknown format in the environment names the variable', async () => {
    const { code, stderr } = await cli('list', { env: { GENAI_CAREERS_FORMAT: 'bogus' } });
    expect(code).toBe(2);
    expect(stderr).toContain('GENAI_CAREERS_FORMAT');
    expect((await cli('list', { env: { GENAI_CAREERS_FORMAT: '' } })).code).toBe(0);
  });
});

describe('the command tree', () => {
  test('every command has a summary, a description and an example, and no short option twice', async () => {
    const program = await buildWholeProgram(processContext(root));
    const globals = program.options.map((option) => option.short).filter((short) => short !== undefined);
    for (const command of program.commands.filter((one) => one.name() !== 'help')) {
      expect(command.summary(), command.name()).not.toBe('');
      expect(command.description(), command.name()).not.toBe('');
      for (const option of command.options) {
        expect(option.long, `${command.name()} ${option.flags}`).toBeDefined();
        expect(option.description, `${command.name()} ${option.flags}`).not.toBe('');
      }
      const shorts = [...globals, ...command.options.map((option) => option.short).filter((short) => short !== undefined)];
      expect(new Set(shorts).size, command.name()).toBe(shorts.length);
    }
  });

  test('an option that may stand alone says so in words, not in the code of a parser', async () => {
    expect((await cli('help next')).stdout).not.toContain('preset');
  });

  test('global options stand before or after the command', async () => {
    expect((await cli('--format json list')).stdout).toBe((await cli('list --format json')).stdout);
  });

  test.each([
    ['--format json list --help', 'genai-careers list'],
    ['--data x --no-color skills list --help', 'genai-careers skills'],
    ['--ascii help plan', 'genai-careers plan'],
    ['help profile set', 'genai-careers profile'],
    ['help', 'genai-careers'],
    ['HELP Plan', 'genai-careers plan'],
    ['plan help', 'genai-careers plan'],
    ['profile set /?', 'genai-careers profile set'],
    ['data help', 'genai-careers data'],
  ])('%s prints the help of %s', async (line, usage) => {
    expect((await cli(line)).stdout).toContain(`Usage: ${usage} [options]`);
  });

  test('a command after -- runs like any other', async () => {
    expect(await cli('-- list')).toEqual(await cli('list'));
  });

  test('the names of commands are unique', () => {
    const names = commandList.map((entry) => entry.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

test.each(['-f json', 'data -f json'])('%s without a command is an error in JSON', async (line) => {
  const { code, stdout, stderr } = await cli(line);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(JSON.parse(stderr)).toEqual({ error: { code: 'usage', message: 'Name a command.', hint: 'See them all: genai-careers --help' } });
});

test.each(['json', 'csv', 'md'])('completion refuses the format %s, because a script has only one form', async (format) => {
  const { code, stdout } = await cli(`completion bash -f ${format}`);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test.each(['--help', 'plan --help', 'quiz --help'])('%s is ASCII, so that every terminal can show it', async (line) => {
  expect((await cli(line)).stdout).toMatch(/^[\n\x20-\x7e]*$/);
});

test.each([
  ['environment', 'GENAI_CAREERS_FORMAT\n    The format of the answer if --format is not given.\n'],
  ['exit-codes', '3\n    There is no role, skill or course of that name.\n'],
  ['privacy', 'network\n    None. No answer leaves your machine, nothing is counted and no update is\n    looked for.\n'],
  ['formatting', 'in 2 weeks, in 3 months, 10 days\n    Counted from today. For what is done: 2 weeks ago.\n'],
  ['formatting', 'ndjson (.ndjson)\n    One JSON record a line: for lists, and batch.\n'],
  ['formatting', 'csv (.csv)\n    For spreadsheets: one table, with its names in the first line.\n'],
])('help %s is a page of its own', async (topic, part) => {
  const { code, stdout, stderr } = await cli(`help ${topic}`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(part);
  expect(stdout).toMatch(/^[\n\x20-\x7e]*$/);
});

test.each(['environment', 'exit-codes', 'privacy', 'formatting'])('help %s is no wider than --width or the terminal', async (topic) => {
  const widest = (text: string) => Math.max(...text.split('\n').map(({ length }) => length));
  for (const width of [50, 60, 120]) expect(widest((await cli(`help ${topic} --width ${width}`)).stdout)).toBeLessThanOrEqual(width);
  expect(widest((await cli(`help ${topic}`, { columns: 70 })).stdout)).toBeLessThanOrEqual(70);
});

test('the help of a command is no wider than --width', async () => {
  const { stdout } = await cli('plan --help --width 60');
  expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(60);
});

test('help environment names every variable that the program reads', async () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /^(?!build).*\.ts$/.test(file));
  const read = files.flatMap((file) =>
    [...readFileSync(join(root, 'src', file), 'utf8').matchAll(/env\['(\w+)'\]/g)].map(([, name = '']) => name),
  );
  const { stdout } = await cli('help environment');
  expect(read.length).toBeGreaterThan(15);
  expect([...new Set(read)].filter((name) => !new RegExp(`\\b${name}\\b`).test(stdout))).toEqual([]);
});

test('help privacy names every command that may write the profile', async () => {
  const { stdout } = await cli('help privacy');
  for (const name of ['profile', 'quiz', 'done', 'pause', 'undo', 'plans', '--save', '--replan', 'mcp', '--allow-profile'])
    expect(stdout).toContain(name);
});

test('help of another word is an unknown command, and the topics are named', async () => {
  expect((await cli('help nosuch')).stderr).toContain(
    "error: unknown command 'nosuch'\nSee genai-careers --help.\nTopics: environment, exit-codes, formatting, privacy.\nCommands: ",
  );
  expect((await cli('nosuch')).stderr).not.toContain('Topics');
  for (const word of ['constructor', 'toString']) expect((await cli(['help', word])).code).toBe(2);
});
