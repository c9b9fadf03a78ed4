import type { CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import { codeOf, environment, exits } from '../../cli/line/help-topics.ts';
import { flags, paragraph, roff, tagged, verbatim } from './roff.ts';

export function manual(program: CommandUnknownOpts, version: string): string {
  const commands = program.commands.filter((command) => command.name() !== 'help');
  const parts = [
    '.\\" Generated from the program by `npm run build`; do not edit.',
    `.TH GENAI-CAREERS 1 "" "genai-careers ${version}" "User Commands"`,
    `.SH NAME\ngenai\\-careers \\- explore careers in generative AI`,
    '.SH SYNOPSIS\n.B genai\\-careers\n.RI [ options ]\n.RI < command >\n.RI [ options ]',
    `.SH DESCRIPTION\n${roff(program.description().replaceAll('\n', ' '))}`,
    paragraph('Without a command it opens menus in a terminal, and prints a short help elsewhere.'),
    '.SH COMMANDS',
    ...commands.flatMap((command) => [commandPart(command), ...command.commands.map((child) => commandPart(child))]),
    '.SH OPTIONS\nOptions of every command, wherever they stand on the line.',
    ...program.createHelp().visibleOptions(program).map(optionPart),
    '.SH EXIT STATUS',
    ...Object.entries(exits).map(([name, meaning]) => tagged(`\\fB${codeOf(name)}\\fR`, meaning)),
    '.SH ENVIRONMENT',
    ...Object.entries(environment).map(([name, meaning]) => tagged(`\\fB${name}\\fR`, meaning)),
    '.SH FILES',
    tagged(
      '\\fI~/.config/genai\\-careers/profile.json\\fR',
      'What you can do and want. It stays on your machine; --profile names another.',
    ),
    tagged('\\fI~/.config/genai\\-careers/data\\fR', 'Your own data, laid over the shipped catalog; --no-overlays leaves it out.'),
  ];
  return `${parts.join('\n')}\n`;
}

function commandPart(command: CommandUnknownOpts): string {
  const name = command.parent?.parent ? `${command.parent.name()} ${command.name()}` : command.name();
  const parts = [`.SS ${roff(`${name} ${command.usage()}`)}`, roff(command.description())];
  const help = command.createHelp();
  for (const argument of help.visibleArguments(command))
    parts.push(tagged(flags(`<${argument.name()}>`), help.argumentDescription(argument)));
  parts.push(
    ...help
      .visibleOptions(command)
      .filter(({ long }) => long !== '--help')
      .map(optionPart),
  );
  for (const block of addedText(command).split('\n\n')) {
    const [title = '', ...lines] = block.trim().split('\n');
    if (lines.length > 0) parts.push(paragraph(title), verbatim(lines.map((line) => line.replace(/^ {2}/, ''))));
    else if (title !== '') parts.push(paragraph(title));
  }
  return parts.join('\n');
}

function optionPart(option: Option): string {
  const choices = option.argChoices === undefined ? '' : ` (${option.argChoices.join(', ')})`;
  const preset = option.defaultValue === undefined || option.defaultValue === true ? '' : ` Default: ${String(option.defaultValue)}.`;
  return tagged(flags(option.flags), `${option.description}${choices}.${preset}`);
}

/** What `addHelpText('after', …)` appends. */
export function addedText(command: CommandUnknownOpts): string {
  let text = '';
  const usual = command.configureOutput();
  const writeOut = (part: string) => {
    text += part;
  };
  command.configureOutput({ ...usual, writeOut }).outputHelp();
  command.configureOutput(usual);
  return text.slice(command.helpInformation().length);
}
