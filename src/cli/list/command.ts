import { Option } from '@commander-js/extra-typings';
import { roleList } from '../../core/explore/list.ts';
import { parseAmount } from '../../core/pay/amount.ts';
import { TRACKS } from '../../model/closed-lists.ts';
import { listView } from '../../view/list/page.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { wholeNumber, yearlyPay } from '../option-values.ts';
import { print } from '../print.ts';

export function listCommand(command: Subcommand, context: Context): void {
  command
    .description('List the roles by track: what is claimed for each beside what was observed.')
    .addOption(new Option('--track <track>', 'only roles of this track').choices(TRACKS))
    .option('--skill <skill>', 'only roles that ask for this skill')
    .option('--min-pay <amount>', 'only roles whose observed median reaches this, such as 150k', yearlyPay('--min-pay', parseAmount))
    .addOption(new Option('--sort <order>', 'order of the roles').choices(['pay', 'claimed', 'title', 'track']).default('track'))
    .option('--limit <n>', 'at most this many', wholeNumber('--limit', 1, 1000))
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers list --track engineering\n  genai-careers list --skill python --min-pay 150k\n  genai-careers list --format json | jq .roles[].id',
    )
    .action(async (options) => {
      const catalog = await context.catalog();
      await print(context, listView(roleList(catalog, options)), command.optsWithGlobals());
    });
}
