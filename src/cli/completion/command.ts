import { Argument } from '@commander-js/extra-typings';
import { CareersError } from '../../core/errors.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { writeAnswer } from '../print.ts';
import { completionScripts } from './scripts.ts';

export function completionCommand(command: Subcommand, context: Context): void {
  command
    .description(
      'Print a script for your shell that completes commands, options, and the ids of roles, skills and courses. Nothing is installed.',
    )
    .addArgument(new Argument('<shell>', 'the shell you use').choices(['bash', 'zsh', 'fish', 'powershell'] as const))
    .addHelpText('after', EXAMPLES)
    .action(async (shell) => {
      const globals = command.optsWithGlobals();
      if (!['table', undefined].includes(globals.format)) {
        throw new CareersError('usage', 'completion writes a script for a shell; it has no other format.', {
          hint: `Leave out --format: genai-careers completion ${shell}`,
        });
      }
      writeAnswer(context, completionScripts[shell], globals);
    });
}

const EXAMPLES = `
Examples:
  genai-careers completion bash
  genai-careers completion zsh
  genai-careers completion fish -o genai-careers.fish

To have it in every session:
  bash        echo 'source <(genai-careers completion bash)' >> ~/.bashrc
  zsh         echo 'source <(genai-careers completion zsh)' >> ~/.zshrc
  fish        genai-careers completion fish > ~/.config/fish/completions/genai-careers.fish
  PowerShell  genai-careers completion powershell | Out-String | Invoke-Expression   (add the line to $PROFILE)`;
