import { Option } from '@commander-js/extra-typings';
import { readOffer } from '../../core/pay/offered.ts';
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
    .argument('[role...]', 'roles or job titles; none means all roles')
    .addOption(new Option('--level <level>', 'only this level').choices(ROLE_LEVELS))
    .option('--country <country>', 'observations of another country, such as DE')
    .addOption(new Option('--by <dimension>', 'draw the figures apart').choices(['level', 'year', 'country']))
    .option('--offer <amount>', 'place an offer among the figures, such as 150k, 150k-180k, 95k EUR or 75/h')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers salary mlops data-scientist\n  genai-careers salary genai-engineer --by level\n  genai-careers salary genai-engineer --level senior --offer 150k\n  genai-careers salary backend engineer --offer "95k EUR"',
    )
    .action(async (words, { offer: typed, ...options }) => {
      const catalog = await context.catalog();
      const read = yearlyPay('--offer', (text) => readOffer(text, catalog.titlePay?.rates ?? []));
      const range = typed === undefined ? undefined : read(typed);
      const roles = roleNames(catalog, words);
      const answer = salaryOf(catalog, { roles, ...options, offer: range?.low, offerTo: range?.high });
      context.readAs?.push(...answer.readAs);
      await print(context, salaryView(answer, range?.stated ?? null), command.optsWithGlobals());
    });
}
