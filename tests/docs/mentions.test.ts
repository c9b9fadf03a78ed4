import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import { expect, test } from 'vitest';
import { processContext } from '../../src/cli/context.ts';
import { buildWholeProgram } from '../../src/cli/program.ts';
import { root } from '../helpers/cli.ts';
import { wordsOf } from './console-blocks.ts';
import { documents } from './documents.ts';

const program = await buildWholeProgram(processContext(root));
const everyOption = new Set([program, ...program.commands, ...program.commands.flatMap((command) => command.commands)].flatMap(flagsOf));

function flagsOfOption({ short, long }: Option): string[] {
  return [short, long].filter((flag) => flag !== undefined);
}

function flagsOf(command: CommandUnknownOpts): string[] {
  return ['-h', '--help', ...command.options.flatMap(flagsOfOption)];
}

/** Command lines of a document: in code, `genai-careers` or the program of a checkout with what follows, up to a pipe. */
function linesIn(markdown: string): string[] {
  const fenced = [...markdown.matchAll(/^```(?:console|sh|text)\n(.*?)^```$/gms)].flatMap(([, block = '']) => block.split('\n'));
  const inline = [...markdown.replace(/^```.*?^```$/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  const starts = /^(?:\s*\$ |\s*| *[a-z]+ +)(?:genai-careers|node bin\/genai-careers\.js) (.*)$/;
  return [...fenced, ...inline].flatMap((line) => starts.exec(line)?.[1]?.split(/ [|>&#] | {3,}\(/)[0] ?? []);
}

/** The first word that is neither an option, nor the value of one, nor "help". */
function wantedCommand(words: readonly string[]): string | undefined {
  const valued = program.options.filter(({ required }) => required).flatMap(flagsOfOption);
  return words.find((word, at) => !word.startsWith('-') && word !== 'help' && !valued.includes(words[at - 1] ?? ''));
}

/** Unknown commands and options in a command line. */
function mistakesIn(line: string): string[] {
  const words = wordsOf(line);
  const named = wantedCommand(words);
  const command = program.commands.find((candidate) => candidate.name() === named);
  if (command === undefined)
    return named === undefined || named === 'version' || !/^[a-z]/i.test(named) ? [] : [`${line}: there is no ${named}`];
  const child = command.commands.find((candidate) => words.includes(candidate.name()));
  const flags = [program, command, ...(child === undefined ? [] : [child])].flatMap(flagsOf);
  const typed = words.filter((word) => /^--?[a-z]/.test(word)).map((word) => word.split('=')[0] ?? word);
  return typed.filter((flag) => !flags.includes(flag)).map((flag) => `${line}: ${command.name()} has no ${flag}`);
}

test.each(documents())('$name mentions only command lines that exist', ({ text }) => {
  expect(linesIn(text).flatMap(mistakesIn)).toEqual([]);
});

test.each(documents())('$name mentions only options that some command has', ({ text }) => {
  const prose = text.replace(/^```.*?^```$/gms, '');
  const code = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside).filter((inside) => !FOREIGN.test(inside));
  const options = code.flatMap((inside) => inside.match(/(?<![\w-])--?[a-z][a-z-]*/g) ?? []);
  expect(options.filter((option) => !everyOption.has(option))).toEqual([]);
});

test.each(documents())('$name mentions only tests and sources that exist', ({ text }) => {
  const paths = [...text.matchAll(/(?<![\w./])(?:tests|src|bench|docs|bin)\/[\w./-]*\w/g)].map(([path]) => path);
  expect([...new Set(paths)].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

/** Options of other programs. */
const FOREIGN = /^(\w+=\w+ )?(npm|npx|node|git|jq|vitest|zsh|fish) /;
