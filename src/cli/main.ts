import { CommanderError } from '@commander-js/extra-typings';
import { toAscii } from '../render/ascii.ts';
import { type Context, processContext } from './context.ts';
import { errorLine, exitCodes, reportError } from './exit.ts';
import { isUtf8 } from './globals.ts';
import type { Output } from './output.ts';
import { buildProgram } from './program.ts';
import { canAsk } from './prompt/can-ask.ts';
import { usageSentence } from './usage-words.ts';

/**
 * Runs one command line and returns the exit code. It never ends the process, which would cut off piped output.
 * @param args the words after the program name
 */
export async function main(args: readonly string[], context: Context): Promise<number> {
  if (args[0] === '__complete') return complete(args.slice(1), context);
  const wantsJson = asksForJson(args, context);
  context.run ??= (words) => main(words, context);
  if (!wantsJson && (args.includes('--ascii') || !isUtf8(context))) context.stderr = inAscii(context.stderr);
  try {
    return await runLine(args, context, wantsJson);
  } catch (error) {
    return error instanceof CommanderError ? reportUsage(error, context, wantsJson) : reportError(error, context, wantsJson);
  }
}

const inAscii = (output: Output): Output => ({
  write: (text) => output.write(text.split('\n').map(toAscii).join('\n')),
  isTTY: output.isTTY,
  columns: output.columns,
});

async function runLine(args: readonly string[], context: Context, wantsJson: boolean): Promise<number> {
  if (args.length === 0 && canAsk(context)) return main(['explore'], context);
  const { program } = buildProgram(context, { quiet: wantsJson });
  if (args.length === 0) {
    context.stderr.write(program.helpInformation());
    return exitCodes.usage;
  }
  const isVersion = args.length === 1 && args[0] === 'version';
  await program.parseAsync(isVersion ? ['--version'] : args, { from: 'user' });
  return exitCodes.answered;
}

/** commander printed its sentence already in text mode. Help and version are no errors. */
function reportUsage(error: CommanderError, context: Context, wantsJson: boolean): number {
  if (error.exitCode === 0) return exitCodes.answered;
  if (wantsJson) {
    const isHelp = error.code === 'commander.help';
    const sentence = isHelp ? 'Name a command.' : usageSentence(error.message.replace(/^error: /, ''));
    context.stderr.write(errorLine('usage', sentence, isHelp ? 'See them all: genai-careers --help' : undefined));
  }
  return exitCodes.usage;
}

/** Answers a shell that completes a line. Errors stay silent: nobody can read them in a half-typed line. */
async function complete(words: readonly string[], context: Context): Promise<number> {
  try {
    const { completeLine } = await import('./completion/complete.ts');
    context.stdout.write(await completeLine(words, buildProgram(context), context));
  } catch {}
  return exitCodes.answered;
}

/** EX_IOERR of sysexits.h. */
const OUTPUT_FAILED = 74;

/**
 * Runs the words the process was started with and sets its exit code.
 * @param root folder of the installed package
 */
export async function run(root: string): Promise<void> {
  let hasFailed = false;
  const context = processContext(root, (error, fd) => {
    // A reader that left is no error.
    if (error.code === 'EPIPE' || hasFailed) return;
    hasFailed = true;
    process.exitCode = OUTPUT_FAILED;
    if (fd === 1) context.stderr.write(`error: cannot write to standard output: ${error.code}\n`);
  });
  const code = await main(process.argv.slice(2), context);
  // The error of a write may be reported before this line or after it.
  if (!hasFailed) process.exitCode = code;
}

/** Read before parsing, because parsing may fail. */
function asksForJson(args: readonly string[], context: Context): boolean {
  const at = args.findIndex((word) => word === '-f' || word === '--format');
  if (at !== -1) return args[at + 1] === 'json';
  return args.includes('--format=json') || args.includes('-fjson') || context.env['GENAI_CAREERS_FORMAT'] === 'json';
}
