import { CommanderError } from '@commander-js/extra-typings';
import { type Context, processContext } from './context.ts';
import { errorLine, exitCodes, reportError } from './exit.ts';
import { asksForMenus, lineAsMeant } from './line/line-as-meant.ts';
import { messageOutput } from './line/messages.ts';
import { buildProgram, type Program } from './program.ts';
import { canAsk } from './prompt/can-ask.ts';

/**
 * Returns the exit code. Never ends the process, which would cut off piped output.
 * @param args the words after the program name
 */
export async function main(args: readonly string[], context: Context): Promise<number> {
  if (args[0] === '__complete') return complete(args.slice(1), context);
  const wantsJson = asksForJson(args, context);
  context.run ??= (words, other = context) => main(words, other);
  if (!wantsJson) context.stderr = messageOutput(context, args);
  context.readAs = [];
  const program = buildProgram(context, { quiet: wantsJson });
  try {
    return await runLine(args, context, program);
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportError(error, context, wantsJson);
    return reportUsage(error, context, { ...program, asksForHelp: args.includes('help') }, wantsJson);
  }
}

async function runLine(args: readonly string[], context: Context, { program }: Program): Promise<number> {
  if (asksForMenus(args) && canAsk(context)) return main(['explore', ...args], context);
  if (args.length === 0) {
    context.stderr.write(program.helpInformation());
    return exitCodes.usage;
  }
  await program.parseAsync(lineAsMeant(args), { from: 'user' });
  return exitCodes.answered;
}

/** commander printed its sentence already in text mode. Help and version are no errors. */
async function reportUsage(
  error: CommanderError,
  context: Context,
  { program, sentence, asksForHelp }: Program & { asksForHelp: boolean },
  wantsJson: boolean,
): Promise<number> {
  if (error.exitCode === 0) return exitCodes.answered;
  const isUnknown = error.code === 'commander.unknownCommand';
  const elsewhere = isUnknown
    ? await (await import('./line/unknown-command.ts')).commandHints(
        context,
        program.args,
        error.message.includes('Did you mean'),
        asksForHelp,
      )
    : [];
  if (!wantsJson) for (const hint of elsewhere) context.stderr.write(`${hint}\n`);
  else if (error.code === 'commander.help')
    context.stderr.write(errorLine('usage', 'Name a command.', 'See them all: genai-careers --help'));
  else context.stderr.write(errorLine('usage', sentence(error.message.replace(/^error: /, '')), elsewhere.join(' ') || undefined));
  return exitCodes.usage;
}

/** Errors stay silent: nobody can read them in a half-typed line. */
async function complete(words: readonly string[], context: Context): Promise<number> {
  try {
    const { completeLine } = await import('./completion/complete.ts');
    context.stdout.write(await completeLine(words, buildProgram(context), context));
  } catch {}
  return exitCodes.answered;
}

/** 128 and the number of SIGHUP. The terminal may go at any moment, and then Node aborts at its end. */
const HUNG_UP = 129;

/** EX_IOERR of sysexits.h. */
const OUTPUT_FAILED = 74;

/**
 * Sets the exit code of the process.
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
  if (code === HUNG_UP) process.kill(process.pid, 'SIGHUP');
  // A write error may come before this line or after it.
  if (!hasFailed) process.exitCode = code;
}

/** Read before parsing, because parsing may fail. */
function asksForJson(args: readonly string[], context: Context): boolean {
  const at = args.findIndex((word) => word === '-f' || word === '--format');
  if (at !== -1) return args[at + 1] === 'json';
  return args.includes('--format=json') || args.includes('-fjson') || context.env['GENAI_CAREERS_FORMAT'] === 'json';
}
