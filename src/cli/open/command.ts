import { linkOf } from '../../core/explore/link.ts';
import type { Context } from '../context.ts';
import { formatOf } from '../format.ts';
import type { Subcommand } from '../globals.ts';
import { print, say, writeAnswer } from '../print.ts';
import { openInBrowser } from './browser.ts';

export function openCommand(command: Subcommand, context: Context): void {
  command
    .description(
      'Open the page of a course or source in your browser, or the first source of a role. Without a terminal it prints the address.',
    )
    .argument('<course...>', 'id, alias, title or beginning of a course; a source; a role')
    .option('--print', 'print the address and open nothing')
    .addHelpText('after', '\nExamples:\n  genai-careers open cs50p\n  genai-careers open prompt-engineer --print')
    .action(async (words, options) => {
      const { type, id, title, url } = linkOf(await context.catalog(), words.join(' '));
      const opened = options.print !== true && context.stdout.isTTY && (await openInBrowser(url, context));
      const globals = command.optsWithGlobals();
      if (opened) say(context, `Opened ${title}`);
      if (formatOf(globals, context) === 'table') return writeAnswer(context, `${url}\n`, globals);
      await print(
        context,
        {
          kind: 'link',
          blocks: [{ kind: 'text', text: url }],
          csv: { columns: [{ key: 'url', title: 'url' }], rows: [{ url }] },
          data: { type, id, title, url, opened, sources: [] },
        },
        globals,
      );
    });
}
