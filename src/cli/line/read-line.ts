import { type Declaration, type DeclaredOption, isCalled, takesValue } from './declare.ts';

/** A line that is in order: what the action of its command is called with. */
export interface Line {
  /** One for each declared argument; a list where it takes several words. */
  operands: unknown[];
  options: Record<string, unknown>;
  globals: Record<string, unknown>;
}

/**
 * Reads a line of one command with its options wherever they stand, as commander would. It knows the ways a line is usually
 * written; whatever else there is, and whatever is wrong, it leaves to commander, which has words for it.
 * @param everywhere declares the options of every command
 * @returns undefined for a line to leave to commander
 */
export function readLine(everywhere: Declaration, command: Declaration, words: readonly string[]): Line | undefined {
  if (command.children.length > 0) return undefined;
  const so: SoFar = { command, words: [], isNamed: false, globals: defaultsOf(everywhere.options), options: defaultsOf(command.options) };
  for (let at = 0; at < words.length; ) {
    const word = words[at] as string;
    const taken = isOption(word) ? readOption(so, everywhere, word, words[at + 1]) : readPlain(so, word);
    if (taken === 0) return undefined;
    at += taken;
  }
  const operands = so.isNamed ? operandsOf(command, so.words) : undefined;
  return operands === undefined ? undefined : { operands, options: so.options, globals: so.globals };
}

interface SoFar {
  readonly command: Declaration;
  /** Words that are neither the command nor options nor their values. */
  readonly words: string[];
  isNamed: boolean;
  readonly globals: Record<string, unknown>;
  readonly options: Record<string, unknown>;
}

const isOption = (word: string): boolean => word.length > 1 && word[0] === '-';

/** Number of words read; 0 where commander must look. */
type Taken = 0 | 1 | 2;

function readPlain(so: SoFar, word: string): Taken {
  if (so.isNamed) so.words.push(word);
  else if (word === so.command.name) so.isNamed = true;
  else return 0;
  return 1;
}

function readOption(so: SoFar, everywhere: Declaration, word: string, next: string | undefined): Taken {
  const { flag, value } = apart(word);
  const shared = named(everywhere.options, flag);
  const option = shared ?? (so.isNamed ? named(so.command.options, flag) : undefined);
  if (option === undefined) return 0;
  const values = shared === undefined ? so.options : so.globals;
  if (takesValue(option)) return readValue(values, option, value, next);
  return value === undefined && set(values, option, undefined) ? 1 : 0;
}

function readValue(values: Record<string, unknown>, option: DeclaredOption, inline: string | undefined, next: string | undefined): Taken {
  // A word that looks like an option may be a value that was forgotten or a negative number: commander decides.
  const following = inline !== undefined || isOption(next ?? '--') ? undefined : next;
  const text = inline ?? following;
  const isEnough = text !== undefined || !option.flags.includes('<');
  if (!isEnough || !set(values, option, text)) return 0;
  return following === undefined ? 1 : 2;
}

/** A long flag and the value behind its equals sign. */
function apart(word: string): { flag: string; value: string | undefined } {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at === -1 ? { flag: word, value: undefined } : { flag: word.slice(0, at), value: word.slice(at + 1) };
}

const named = (options: readonly DeclaredOption[], flag: string): DeclaredOption | undefined =>
  options.find((option) => isCalled(option, flag));

/** Puts a value where the action will look for it; false where the option does not take it. */
function set(values: Record<string, unknown>, option: DeclaredOption, taken: string | undefined): boolean {
  const { flags, list, parse, alone } = option;
  const key = keyOf(flags);
  const text = taken ?? alone;
  if (text === undefined) values[key] = !isNegative(flags);
  else if (list !== undefined && !list.includes(text as string)) return false;
  else {
    try {
      values[key] = parse === undefined ? text : parse(text as string, values[key]);
    } catch {
      return false;
    }
  }
  return true;
}

function defaultsOf(options: readonly DeclaredOption[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { flags, initial } of options) {
    if (initial !== undefined) values[keyOf(flags)] = initial;
    // `--no-x` alone means that x is so unless it is typed; beside `--x` nothing is so until one of them is.
    else if (isNegative(flags) && named(options, flags.replace('--no-', '--')) === undefined) values[keyOf(flags)] = true;
  }
  return values;
}

const isNegative = (flags: string): boolean => flags.startsWith('--no-');

/** The name of an option in code: `hoursPerWeek` of `--hours-per-week <hours>`. */
function keyOf(flags: string): string {
  const long = flags.slice(flags.indexOf('--') + (isNegative(flags) ? '--no-' : '--').length);
  const end = long.indexOf(' ');
  const [first = '', ...words] = (end === -1 ? long : long.slice(0, end)).split('-');
  return words.reduce((key, word) => `${key}${word.charAt(0).toUpperCase()}${word.slice(1)}`, first);
}

/** The words of the line as its arguments; undefined where there are too few, too many, or others than may be. */
function operandsOf(command: Declaration, words: readonly string[]): unknown[] | undefined {
  const read: unknown[] = [];
  let at = 0;
  for (const { name, list, parse } of command.arguments) {
    if (parse !== undefined) return undefined;
    const taken = name.includes('...') ? words.slice(at) : words.slice(at, at + 1);
    if ((name.startsWith('<') && taken.length === 0) || (list !== undefined && !taken.every((word) => list.includes(word))))
      return undefined;
    at += taken.length;
    read.push(name.includes('...') ? taken : taken[0]);
  }
  return at === words.length ? read : undefined;
}
