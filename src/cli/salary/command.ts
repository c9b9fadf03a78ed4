import { Option } from '@commander-js/extra-typings';
import { parsePayRange } from '../../core/pay/amount.ts';
import { salaryOf } from '../../core/pay/salary.ts';
import { ROLE_LEVELS } from '../../model/closed-lists.ts';
import { salaryView } from '../../view/salary/page.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { yearlyPay } from '../option-values.ts';
import { print } from '../print.ts';
import { roleNames } from '../role-words.ts';

export function salaryCommand(command: Subcommand, context: Context): void {
  command
    .description(
      'Show what is claimed, what was observed and what the statistics say, and whether the claim holds.\nObserved figures are advertised base pay in the US, as of August 2025.',
    )
    .argument('[role...]', 'roles by id, alias or title; none means all')
    .addOption(new Option('--level <level>', 'only this level').choices(ROLE_LEVELS))
    .option('--country <country>', 'observations of another country, such as DE')
    .addOption(new Option('--by <dimension>', 'draw the figures apart').choices(['level', 'year', 'country']))
    .option('--offer <amount>', 'place an offer among the figures, such as 150k or 150k-180k', yearlyPay('--offer', parsePayRange))
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers salary mlops data-scientist\n  genai-careers salary genai-engineer --by level\n  genai-careers salary genai-engineer --level senior --offer 150k',
    )
    .action(async (words, { offer: range, ...options }) => {
      const catalog = await context.catalog();
      await print(
        context,
        salaryView(salaryOf(catalog, { roles: roleNames(catalog, words), ...options, offer: range?.low, offerTo: range?.high })),
        command.optsWithGlobals(),
      );
    });
}
