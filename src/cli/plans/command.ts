import { dropPlan, keptPlans, usePlan } from '../../core/progress/plans.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Profile, SavedPlan } from '../../model/profile.ts';
import { plansView } from '../../view/plans/page.ts';
import { type Context, today } from '../context.ts';
import type { Globals, Subcommand } from '../globals.ts';
import { print } from '../print.ts';
import { changeProfile, profileOf, saveAndPrint } from '../profile-file.ts';

export function plansCommand(command: Subcommand, context: Context): void {
  const globals = () => command.optsWithGlobals();
  const save = (words: readonly string[], changed: Changing, verb: Verb) =>
    saveAndPrint(context, globals(), () => change(context, globals(), words, changed, verb));
  command
    .description('List the plans you saved. One of them is in use: status, next and done speak of it.')
    .usage('[options] [command]')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers plans\n  genai-careers plans use data-scientist\n  genai-careers plans drop "my second try"',
    )
    .action(async () => printPlans(context, globals(), await profileOf(context, globals())));
  command
    .command('use')
    .description('Take another plan into use.')
    .argument('<plan...>', 'its name')
    .action((words) => save(words, usePlan, { said: 'In use', noted: 'took into use' }));
  command
    .command('drop')
    .description('Drop a plan; undo brings it back.')
    .argument('<plan...>', 'its name')
    .action((words) => save(words, dropPlan, { said: 'Dropped', noted: 'dropped' }));
}

type Changing = (catalog: Catalog, profile: Profile, typed: string) => { profile: Profile; plan: SavedPlan };
type Verb = { said: string; noted: string };

const BACK = ' To bring it back: genai-careers undo';
const LEFT = 'If it is in your calendar, the next export takes it out: genai-careers status -o plan.ics';

async function change(context: Context, globals: Globals, words: readonly string[], changed: Changing, verb: Verb): Promise<void> {
  const catalog = await context.catalog();
  let name = '';
  const profile = await changeProfile(
    context,
    globals,
    () => `${verb.noted} the plan ${name}`,
    (before) => {
      const { profile: after, plan } = changed(catalog, before, words.join(' '));
      name = plan.name;
      return after;
    },
  );
  const isDropped = changed === dropPlan;
  const left = isDropped && profile.calendar.length > 0 ? [LEFT] : [];
  await printPlans(context, globals, profile, [`${verb.said}: ${name}.${isDropped ? BACK : ''}`, ...left]);
}

async function printPlans(context: Context, globals: Globals, profile: Profile | null, notes: readonly string[] = []): Promise<void> {
  const plans = profile === null ? [] : keptPlans(await context.catalog(), profile, today(context));
  await print(context, plansView(plans), globals, notes);
}
