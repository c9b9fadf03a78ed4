import type { CommandUnknownOpts, Option } from '@commander-js/extra-typings';

export interface LineSoFar {
  command: CommandUnknownOpts;
  /** Not commands, options or their values. */
  operands: string[];
  pending: Option | undefined;
  /** After `--` nothing is an option any more. */
  onlyOperands: boolean;
  /** The command's own, then those of every command. */
  options: readonly Option[];
}

/** Reads the finished words as the program would; forgives mistakes. */
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

function awaited(options: readonly Option[], word: string): Option | undefined {
  return options.find((option) => (option.required || option.optional) && (option.long === word || option.short === word));
}

function optionsOf(command: CommandUnknownOpts): Option[] {
  const help = command.createHelp();
  const own = [...help.visibleOptions(command)];
  for (let above = command.parent; above !== null; above = above.parent) own.push(...above.options);
  return own.filter((option, index) => own.findIndex((other) => other.long === option.long) === index);
}

/** `role` of `--role <role>`. */
export function placeholderOf(option: Option): string | undefined {
  return /[<[]([^>\].]+)/.exec(option.flags)?.[1];
}
