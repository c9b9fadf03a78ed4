import { Writable } from 'node:stream';
import { CareersError } from '../../core/errors.ts';
import { type Context, versionOf } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { say } from '../print.ts';
import { askIn } from './ask.ts';

export function mcpCommand(command: Subcommand, context: Context): void {
  command
    .description(
      'Answer the tools of an assistant over standard input and output, by the Model Context Protocol. All tools read only, unless you allow it; nothing goes over a network.',
    )
    .option('--allow-profile', 'let the assistant write your profile: what you can do, want and have finished')
    .addHelpText('after', EXAMPLES)
    .action(async ({ allowProfile = false }) => {
      const globals = command.optsWithGlobals();
      if (globals.format !== undefined || globals.output !== undefined) {
        throw new CareersError('usage', 'mcp speaks a protocol of its own.', { hint: 'Leave out --format and --output.' });
      }
      if (context.stdin.isTTY)
        say(context, 'Waiting for an assistant on standard input; Ctrl-D ends it. To set one up: genai-careers mcp --help');
      const [{ serve }, catalog] = await Promise.all([import('../../mcp/serve.ts'), context.catalog()]);
      const ask = askIn(context, globals);
      const output = new Writable({
        write(chunk, _encoding, written) {
          context.stdout.write(String(chunk));
          written();
        },
      });
      const failed = ({ message }: Error) => say(context, message.split('\n', 1).join());
      await serve({ version: versionOf(context), ask, catalog, allowProfile }, { input: context.stdin, output, failed });
    });
}

const EXAMPLES = `
Examples:
  genai-careers mcp
  genai-careers mcp --allow-profile

In the settings of an assistant:
  { "mcpServers": { "genai-careers": { "command": "genai-careers", "args": ["mcp"] } } }`;
