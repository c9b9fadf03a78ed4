import { compareRoles } from '../../core/explore/compare.ts';
import { placesOf } from '../../core/explore/compare-person.ts';
import { comparisonView } from '../../view/compare/page.ts';
import type { Context } from '../context.ts';
import { gapHoursIn } from '../gap/gap-hours.ts';
import type { Subcommand } from '../globals.ts';
import { inLanguageOf } from '../language.ts';
import { askerOf, audienceOf, withPersonOptions } from '../person.ts';
import { print } from '../print.ts';
import { missingRole, readRole, roleNames } from '../role-words.ts';

export function compareCommand(command: Subcommand, context: Context): void {
  withPersonOptions(command)
    .description(
      'Compare 2 to 4 roles: pay, skills, courses, how alike they are, and how far it is from one to the other.\nWith --skill, --resume or a profile also where you stand with each.',
    )
    .argument('[role...]', 'ids, aliases, titles or beginnings of them')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers compare prompt-engineer mlops\n  genai-careers compare ds nlp genai -f md\n  genai-careers compare mlops genai --resume cv.pdf',
    )
    .action(async (words, options) => {
      const globals = command.optsWithGlobals();
      const catalog = await context.catalog();
      if (words.length === 0) throw missingRole(catalog);
      const names = roleNames(catalog, words).map((name) => readRole(context, catalog, name).id);
      const comparison = compareRoles(catalog, names);
      const asker = await askerOf(context, globals, options);
      const own = inLanguageOf(catalog, undefined, asker.profile);
      const roles = comparison.roles.map(({ role }) => role);
      const you = asker.person.levels.size === 0 ? null : placesOf(own, roles, asker.person, gapHoursIn(own));
      await print(context, comparisonView(comparison, you, audienceOf(asker)), globals, asker.notes);
    });
}
