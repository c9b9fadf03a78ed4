import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { Argument, Command, type Declaration } from '../line/declare.ts';
import { writeAnswer } from '../print.ts';

/** `completion`: a script that lets a shell complete commands, options and ids. Nothing is installed. */
export function completionCommand(context: Context): Declaration {
  return new Command('completion')
    .description(
      'Print a script for your shell that completes commands, options, and the ids of roles, skills and courses. Nothing is installed.',
    )
    .addArgument(new Argument('<shell>', 'the shell you use').choices(['bash', 'zsh', 'fish', 'powershell'] as const))
    .addHelpText('after', EXAMPLES)
    .action(async (shell, _options, command) => {
      const { completionScripts } = await import('../completion/scripts.ts');
      writeAnswer(context, completionScripts[shell], command.optsWithGlobals() as Globals);
    }) as unknown as Declaration;
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
