import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandsDocument } from '../../src/build/docs/commands-document.ts';
import { commandList } from '../../src/cli/command-list.ts';
import { processContext } from '../../src/cli/context.ts';
import { buildWholeProgram } from '../../src/cli/program.ts';
import { root } from '../helpers/cli.ts';

const program = await buildWholeProgram(processContext(root));
const text = commandsDocument(program);
const leaves = program.commands.filter((command) => command.name() !== 'help').flatMap((command) => [command, ...command.commands]);

function sectionOf(heading: string): string {
  const [, section = ''] = text.split(`\n${heading}\n`);
  return section.split(/\n##+ /)[0] ?? '';
}

describe('docs/commands.md', () => {
  test('docs/commands.md is what the program says; renew it with: npm run docs', async () => {
    await expect(text).toMatchFileSnapshot(join(root, 'docs', 'commands.md'));
  });

  test.each(commandList.map(({ name }) => name))('docs/commands.md has a section for %s with an example', (name) => {
    expect(sectionOf(`## ${name}`)).toMatch(new RegExp(`^Examples?:\n  genai-careers ${name}\\b`, 'm'));
  });

  test('docs/commands.md describes every command in a sentence, and every argument and option', () => {
    for (const command of leaves) {
      expect(command.description(), command.name()).toMatch(/^[A-Z].*[.]$/s);
      for (const argument of command.registeredArguments) expect(argument.description, `${command.name()} ${argument.name()}`).not.toBe('');
      for (const option of command.options) expect(option.description, `${command.name()} ${option.flags}`).not.toBe('');
    }
  });
});
