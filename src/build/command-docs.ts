import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { processContext } from '../cli/context.ts';
import { buildWholeProgram } from '../cli/program.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Writes docs/commands.md from the program itself, so that it cannot say anything else. */
const program = await buildWholeProgram(processContext(root), '0.0.0');
writeFileSync(join(root, 'docs', 'commands.md'), commandsDocument(program));

function commandsDocument(whole: Command): string {
  const parts = ['# Commands', 'Generated from the program by `npm run build`; do not edit.', '## genai-careers', fenced(whole)];
  for (const command of whole.commands) {
    if (command.name() === 'help') continue;
    parts.push(`## ${command.name()}`, fenced(command));
    for (const child of command.commands) parts.push(`### ${command.name()} ${child.name()}`, fenced(child));
  }
  return `${parts.join('\n\n')}\n`;
}

/** Help as it is printed at 100 columns, with the lines that `addHelpText` adds; global options only once, at the top. */
function fenced(command: Command): string {
  let text = '';
  command.configureHelp({ ...command.configureHelp(), helpWidth: 100, showGlobalOptions: false });
  command.configureOutput({
    ...command.configureOutput(),
    writeOut: (part) => {
      text += part;
    },
    getOutHelpWidth: () => 100,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return `\`\`\`text\n${text.trimEnd().replace(/^ +$/gm, '')}\n\`\`\``;
}
