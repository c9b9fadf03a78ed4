import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { type Call, type Declaration, type DeclaredArgument, type DeclaredOption, isWrongValue } from './declare.ts';

/** The command a declaration speaks of, as commander has it. */
export function toCommander(declaration: Declaration): Command {
  const command = new Command(declaration.name);
  tell(command, declaration);
  if (declaration.run !== undefined) command.action(declaration.run as (...values: unknown[]) => void);
  for (const child of declaration.children) command.addCommand(toCommander(child));
  return command;
}

/** Tells a command of commander's what a declaration says. */
export function tell(command: Command, { calls }: Declaration): void {
  repeat(command, calls);
}

function repeat(target: object, calls: readonly Call[]): void {
  const methods = target as Record<string, (...values: unknown[]) => unknown>;
  for (const [method, values] of calls) methods[method]?.(...values.map(translated));
}

/** By what they hold, for the files of the program each bring these classes. */
function translated(value: unknown): unknown {
  if (typeof value === 'function') return refusing(value as Parse);
  if (typeof value !== 'object' || value === null || !('calls' in value)) return value;
  const { calls, description } = value as DeclaredArgument | DeclaredOption;
  return 'flags' in value
    ? same(new Option(value.flags as string, description), calls)
    : same(new Argument((value as DeclaredArgument).name, description), calls);
}

function same<T extends object>(target: T, calls: readonly Call[]): T {
  repeat(target, calls);
  return target;
}

type Parse = (text: string, previous: unknown) => unknown;

/** The same reading of a value, refusing it in the way commander expects. */
function refusing(parse: Parse): Parse {
  return (text, previous) => {
    try {
      return parse(text, previous);
    } catch (error) {
      throw isWrongValue(error) ? new InvalidArgumentError(error.message) : error;
    }
  };
}
