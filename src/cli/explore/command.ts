import { CareersError } from '../../core/errors.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { openPrompter } from '../prompt/open.ts';
import { explore } from './explorer.ts';

export function exploreCommand(command: Subcommand, context: Context): void {
  command
    .description('Browse roles, pay, courses and plans by menus. Every page names the command that prints it.')
    .option('--no-input', 'never ask: fail where a question would be put')
    .addHelpText('after', '\nExamples:\n  genai-careers explore\n  genai-careers            (in a terminal, without a command)')
    .action(async (options) => {
      const globals = command.optsWithGlobals();
      const opened = await openPrompter(context, globals, {
        name: 'explore',
        instead: 'genai-careers list, or any other command of genai-careers --help',
        input: options.input,
      });
      // Commands run from a menu share it and must leave it open.
      const prompter = { ...opened, close: () => {} };
      const before = context.prompter;
      context.prompter = prompter;
      try {
        await explore({ context, globals, prompter });
      } catch (error) {
        if (!(error instanceof CareersError) || error.code !== 'interrupted' || error.message === '') throw error;
        throw new CareersError(
          'interrupted',
          'Left the menus; whatever was saved stays.',
          error.details === undefined ? {} : { details: error.details },
        );
      } finally {
        if (before === undefined) delete context.prompter;
        else context.prompter = before;
        opened.close();
      }
    });
}
