import type { CommandUnknownOpts, Option } from '@commander-js/extra-typings';

/** How far a command line has come. */
export interface LineSoFar {
  command: CommandUnknownOpts;
  /** Words that are neither commands nor options nor the values of options. */
  operands: string[];
  /** The option whose value comes next. */
  pending: Option | undefined;
  /** After `--` nothing is an option any more. */
  onlyOperands: boolean;
  /** Options that may be typed here: the command's own, then those of every command. */
  options: readonly Option[];
}

/** Reads the finished words of a line the way the program would, but forgives what it would refuse. */
export function lineSoFar(program: CommandUnknownOpts, words: readonly string[]): LineSoFar {
  const line: LineSoFar = { command: program, operands: [], pending: undefined, onlyOperands: false, options: optionsOf(program) };
  for (const word of words) readWord(line, word);
  return line;
}

function readWord(line: LineSoFar, word: string): void {
  if (line.pending !== undefined) line.pending = undefined;
  else if (!line.onlyOperands && word === '--') line.onlyOperands = true;
  else if (!line.onlyOperands && word.startsWith('-') && word !== '-') line.pending = awaited(line.options, word);
  else {
    const child = line.operands.length > 0 ? undefined : line.command.commands.find((one) => one.name() === word);
    if (child === undefined) line.operands.push(word);
    else {
      line.command = child;
      line.options = optionsOf(child);
    }
  }
}

/** The option a word names, where its value is the next word. */
function awaited(options: readonly Option[], word: string): Option | undefined {
  return options.find((option) => (option.required || option.optional) && (option.long === word || option.short === word));
}

function optionsOf(command: CommandUnknownOpts): Option[] {
  const help = command.createHelp();
  const own = [...help.visibleOptions(command)];
  for (let above = command.parent; above !== null; above = above.parent) own.push(...above.options);
  return own.filter((option, index) => own.findIndex((other) => other.long === option.long) === index);
}

/** The word between the brackets of an option, such as `role` in `--role <role>`. */
export function placeholderOf(option: Option): string | undefined {
  return /[<[]([^>\].]+)/.exec(option.flags)?.[1];
}
