import type { Argument, CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import { normalName } from '../../core/lookup.ts';
import { plansOf } from '../../core/progress/plans.ts';
import { clean } from '../../render/clean.ts';
import type { Context } from '../context.ts';
import { profileOf } from '../profile-file.ts';
import type { Program } from '../program.ts';
import { candidatesFor, type Wanted } from './candidates.ts';
import type { Candidate } from './jobs.ts';
import { type LineSoFar, lineSoFar, placeholderOf } from './line-so-far.ts';

/** `files` completes file names. */
type After = 'space' | 'nospace' | 'files';

/**
 * A line for what follows the choice, then a line a candidate with a tab and what it is.
 * @param args the words after `--`, the last unfinished; `--next` before `--`: all are finished
 */
export async function completeLine(args: readonly string[], { program, load }: Program, context: Context): Promise<string> {
  const start = args.indexOf('--');
  const words = start === -1 ? [] : args.slice(start + 1);
  if (args.slice(0, start).includes('--next') || words.length === 0) words.push('');
  const finished = words.slice(0, -1);
  const typed = words.at(-1) ?? '';
  for (const word of new Set(finished)) await load(word);
  const { after, candidates } = await completionOf(program, finished, typed, context);
  return `${[after, ...candidates.map(({ value, about }) => `${value}\t${clean(about)}`)].join('\n')}\n`;
}

async function completionOf(program: CommandUnknownOpts, finished: readonly string[], typed: string, context: Context) {
  const line = lineSoFar(program, finished);
  if (line.pending !== undefined) return valuesOf(wantedOf(line.pending), typed, '', [], context);
  if (line.onlyOperands || !typed.startsWith('-')) return operandsOf(line, program, typed, context);
  const [, name, value = ''] = /^(--[a-z-]+)=(.*)$/.exec(typed) ?? [];
  if (name === undefined) return offered(typed, optionCandidates(line.options));
  const option = line.options.find(({ long }) => long === name);
  return option === undefined ? nothing : valuesOf(wantedOf(option), value, `${name}=`, [], context);
}

async function operandsOf({ command, operands }: LineSoFar, program: CommandUnknownOpts, typed: string, context: Context) {
  if (command.name() === 'help' && operands.length === 0) return offered(typed, commandCandidates(program));
  const commands = operands.length === 0 ? commandCandidates(command) : [];
  if (commands.length > 0) return offered(typed, commands);
  const argument = argumentAt(command, operands.length);
  if (argument?.name() === 'plan') return operands.length > 0 ? nothing : offered(typed, await planCandidates(context));
  return argument === undefined ? nothing : valuesOf(wantedOf(argument, command), typed, '', operands, context);
}

/** Of the usual profile. A name of several words is written as one. */
async function planCandidates(context: Context): Promise<Candidate[]> {
  const profile = await profileOf(context, { overlays: false });
  return profile === null ? [] : plansOf(profile).map(({ name, role }) => ({ value: normalName(name), about: name === role ? '' : name }));
}

const nothing = { after: 'space' as After, candidates: [] as Candidate[] };

async function valuesOf(wanted: Wanted, typed: string, prefix: string, taken: readonly string[], context: Pick<Context, 'catalog'>) {
  if (wanted.placeholder !== undefined && /^(files?|dir|folder|path)$/.test(wanted.placeholder))
    return { ...nothing, after: 'files' as After };
  const found = (await candidatesFor(wanted, typed, () => context.catalog())).filter(({ value }) => !taken.includes(value));
  const candidates = found.map(({ value, about }) => ({ value: `${prefix}${value}`, about }));
  return { after: (found.some(({ value }) => value.endsWith('=')) ? 'nospace' : 'space') as After, candidates };
}

function offered(typed: string, all: readonly Candidate[]) {
  return { after: 'space' as After, candidates: all.filter(({ value }) => value.startsWith(typed)) };
}

function wantedOf(part: Option | Argument, command?: CommandUnknownOpts): Wanted {
  const placeholder = 'flags' in part ? placeholderOf(part) : part.name();
  return { choices: part.argChoices, placeholder, command: command?.name() };
}

function argumentAt(command: CommandUnknownOpts, index: number): Argument | undefined {
  const last = command.registeredArguments.at(-1);
  return command.registeredArguments[index] ?? (last?.variadic === true ? last : undefined);
}

function commandCandidates(command: CommandUnknownOpts): Candidate[] {
  const own = command.createHelp().visibleCommands(command);
  return own.map((child) => ({ value: child.name(), about: child.summary() || child.description() }));
}

function optionCandidates(options: readonly Option[]): Candidate[] {
  return options.flatMap(({ long, hidden, description }) =>
    typeof long === 'string' && !hidden ? [{ value: long, about: description }] : [],
  );
}
