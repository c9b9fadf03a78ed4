import type { CommandUnknownOpts } from '@commander-js/extra-typings';

export function commandsDocument(program: CommandUnknownOpts): string {
  const parts = ['# Commands', 'Generated from the program by `npm run docs`; do not edit.', '## genai-careers', fencedHelp(program)];
  for (const command of program.commands) {
    if (command.name() === 'help') continue;
    parts.push(`## ${command.name()}`, fencedHelp(command));
    for (const child of command.commands) parts.push(`### ${command.name()} ${child.name()}`, fencedHelp(child));
  }
  return `${parts.join('\n\n')}\n`;
}

/** At 100 columns, with examples. Only the program lists the global options. */
function fencedHelp(command: CommandUnknownOpts): string {
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
