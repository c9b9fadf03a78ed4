import { CareersError } from '../../core/errors.ts';
import type { RouteQuery } from '../../core/routes/hop.ts';
import { routeTo } from '../../core/routes/route.ts';
import { routeView } from '../../view/route/page.ts';
import { adviceText } from '../../view/route/sentences.ts';
import { type Context, today } from '../context.ts';
import type { Globals, Subcommand } from '../globals.ts';
import { inLanguageOf } from '../language.ts';
import { type Start, startFrom, startingFrom, withStart } from '../match/from-title.ts';
import { type Asker, askerOf, audienceOf } from '../person.ts';
import { currentPayOf } from '../plan/current-pay.ts';
import { budgetOf, refuseIdleWorth, withMeans } from '../plan/means.ts';
import { print } from '../print.ts';
import { roleNamed } from '../role-words.ts';

function withRouteOptions(command: Subcommand, context: Context) {
  return withMeans(command, context).option(
    '--from <title...>',
    'start from what people in this job typically can; --skill and --resume count before it',
  );
}

type RouteOptions = ReturnType<ReturnType<typeof withRouteOptions>['opts']>;

export function routeCommand(command: Subcommand, context: Context): void {
  withRouteOptions(command, context)
    .description('Find the way to a role by at most two others, beside the plan straight to it. A budget holds for each hop.')
    .argument('[role]', 'id, alias, title or beginning of one, of any number of words')
    .allowExcessArguments()
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers route ai-architect --from "backend engineer"\n  genai-careers route nlp-specialist --skill python=2 --hours-per-week 8 --current-pay 60k',
    )
    .action(async (_role, options) => {
      const globals = command.optsWithGlobals();
      const { id: role } = await roleNamed(context, globals, command.args);
      const { asker, start } = await travellerOf(context, globals, options);
      const catalog = inLanguageOf(await context.catalog(), options.language, asker.profile);
      const person = { ...asker.person, hoursPerWeek: options.hoursPerWeek ?? asker.person.hoursPerWeek };
      const pay = currentPayOf(catalog, options.currentPay);
      const query = { role, person, start: options.start ?? today(context), limits: limitsOf(options, asker) };
      const route = routeTo(catalog, query, pay?.usd ?? null);
      const view = routeView(route, audienceOf(asker, options.language), pay?.stated ?? null);
      await print(context, start === undefined ? view : withStart(view, start, asker.person, 'from'), globals, asker.notes);
      if (route.advice === 'none') throw new CareersError('check-failed', adviceText(route), { hint: giveWay(options) });
    });
}

/** Without either, the budget is that of the profile. */
const giveWay = ({ free, budget }: RouteOptions): string => {
  const given = [...(free === true ? ['--free'] : []), ...(budget === undefined ? [] : ['--budget'])];
  return given.length === 0
    ? 'Your profile holds the budget; another one: --budget <amount>, or none'
    : `Give way in ${given.join(' or ')}.`;
};

/** The person, who may start from a title. */
async function travellerOf(context: Context, globals: Globals, options: RouteOptions): Promise<{ asker: Asker; start: Start | undefined }> {
  const { from, ...named } = options;
  if (from === undefined) return { asker: await askerOf(context, globals, named), start: undefined };
  const catalog = await context.catalog();
  const start = startFrom(catalog, from.join(' '));
  if (start.readAs !== null) context.readAs?.push(start.readAs);
  const asker = await askerOf(context, globals, { ...named, skill: named.skill ?? [] });
  return { asker: startingFrom(catalog, asker, start), start };
}

/** @throws CareersError as `refuseIdleWorth` */
function limitsOf(options: RouteOptions, asker: Asker): RouteQuery['limits'] {
  refuseIdleWorth(options);
  const { optimise, hourWorth = null, free = false, budget } = options;
  return { optimise, hourWorth, budget: budgetOf(budget, asker), free };
}
