import { commandList } from './command-list.ts';
import { type Context, processContext } from './context.ts';
import { exitCodes, reportError } from './exit.ts';
import { globalOptions } from './globals.ts';
import { preparedHelp } from './help-text.ts';
import { readLine } from './line/read-line.ts';
import { wantedCommand } from './line/wanted-command.ts';
import type { OutputFailed } from './output.ts';
import { prepare } from './prepare.ts';
import { canAsk } from './prompt/can-ask.ts';

/**
 * Runs one command line.
 * @param args the words after the program name
 * @returns the exit code; nothing here ends the process, because that would cut off piped output
 */
export async function main(args: readonly string[], context: Context): Promise<number> {
  if (args[0] === '__complete') return complete(args, context);
  const wantsJson = asksForJson(args, context);
  context.run ??= (words) => main(words, context);
  try {
    if (args.length === 0 && canAsk(context)) return await main(['explore'], context);
    const help = preparedHelp(args, context);
    if (help !== undefined) context.stdout.write(help);
    else if (!(await runPlain(args, context))) {
      const { runByCommander } = await import('./by-commander.ts');
      return await runByCommander(args, context, wantsJson);
    }
    return exitCodes.answered;
  } catch (error) {
    return reportError(error, context, wantsJson);
  }
}

/** Runs a line that is in order, as most are; false for one that commander must look at. */
async function runPlain(args: readonly string[], context: Context): Promise<boolean> {
  const everywhere = globalOptions();
  const wanted = wantedCommand(args, everywhere);
  const entry = commandList.find(({ name }) => name === wanted);
  if (entry === undefined) return false;
  const command = (await entry.load())(context);
  const line = readLine(everywhere, command, args);
  if (line === undefined || command.run === undefined) return false;
  prepare(context, line.globals);
  const optsWithGlobals = () => ({ ...line.options, ...line.globals });
  await (command.run as (...values: unknown[]) => unknown)(...line.operands, line.options, { optsWithGlobals });
  return true;
}

/** Answers a shell that is completing a line; whatever goes wrong there, a person's half-typed line is no place to say so. */
async function complete(args: readonly string[], context: Context): Promise<number> {
  try {
    const [{ completeLine }, { programFor }] = await Promise.all([import('./completion/complete.ts'), import('./by-commander.ts')]);
    context.stdout.write(await completeLine(args.slice(1), (finished) => programFor(finished, context), context));
  } catch {
    // Nothing to offer.
  }
  return exitCodes.answered;
}

/**
 * The process: runs the words it was started with.
 * @param outputFailed told of output that cannot be written; ends the process
 * @returns the exit code, and whether all output is written, so that nothing has to be waited for
 */
export async function run(root: string, outputFailed: OutputFailed): Promise<{ code: number; isWritten: boolean }> {
  const context = processContext(root, outputFailed);
  const code = await main(process.argv.slice(2), context);
  return { code, isWritten: context.stdout.isStreaming !== true && context.stderr.isStreaming !== true };
}

/** Looked up before parsing, because parsing is what may fail. */
function asksForJson(args: readonly string[], context: Context): boolean {
  const at = args.findIndex((word) => word === '-f' || word === '--format');
  if (at !== -1) return args[at + 1] === 'json';
  return args.includes('--format=json') || args.includes('-fjson') || context.env['GENAI_CAREERS_FORMAT'] === 'json';
}
