import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandList } from './command-list.ts';
import { type Context, processContext } from './context.ts';
import { exitCodes, reportError } from './exit.ts';
import type { OutputFailed } from './output.ts';
import { overlaysInUse } from './overlays.ts';
import { buildProgram, wantedCommand } from './program.ts';
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
    const program = await buildProgram(context, versionOf(context.root), wantedCommand(args), { quiet: wantsJson });
    program.hook('preAction', (_program, command) => {
      const globals = command.optsWithGlobals();
      context.overlays.push(...overlaysInUse(globals, context));
      if (globals['debug'] === true) context.env = { ...context.env, GENAI_CAREERS_DEBUG: '1' };
    });
    if (args.length === 0 && canAsk(context)) return await main(['explore'], context);
    if (args.length === 0) {
      context.stderr.write(program.helpInformation());
      return exitCodes.usage;
    }
    if (args.length === 1 && args[0] === 'version') context.stdout.write(`${versionOf(context.root)}\n`);
    else await program.parseAsync(helpOnNothing(args) ?? [...args], { from: 'user' });
    return exitCodes.answered;
  } catch (error) {
    return reportError(error, context, wantsJson);
  }
}

/** Help on a command that there is not would be the help of the program, without a word why; as a command it is a mistake with a suggestion. */
function helpOnNothing(args: readonly string[]): string[] | undefined {
  const wanted = args[0] === 'help' ? wantedCommand(args) : undefined;
  return wanted === undefined || commandList.some(({ name }) => name === wanted) ? undefined : [wanted];
}

/** Answers a shell that is completing a line; whatever goes wrong there, a person's half-typed line is no place to say so. */
async function complete(args: readonly string[], context: Context): Promise<number> {
  try {
    const { completeLine } = await import('./completion/complete.ts');
    const programWith = (finished: readonly string[]) => buildProgram(context, versionOf(context.root), wantedCommand(finished));
    context.stdout.write(await completeLine(args.slice(1), programWith, context));
  } catch {
    // Nothing to offer.
  }
  return exitCodes.answered;
}

/**
 * The process: runs the words it was started with.
 * @param outputFailed told of output that cannot be written; ends the process
 */
export async function run(root: string, outputFailed: OutputFailed): Promise<number> {
  return main(process.argv.slice(2), processContext(root, outputFailed));
}

/** For the build, which runs command lines of its own. */
export { processContext };

/** Looked up before parsing, because parsing is what may fail. */
function asksForJson(args: readonly string[], context: Context): boolean {
  const at = args.findIndex((word) => word === '-f' || word === '--format');
  if (at !== -1) return args[at + 1] === 'json';
  return args.includes('--format=json') || args.includes('-fjson') || context.env['GENAI_CAREERS_FORMAT'] === 'json';
}

function versionOf(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}
