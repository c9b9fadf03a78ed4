import { readAd } from '../../core/ad/ad.ts';
import { fileWord } from '../../core/command-line.ts';
import type { NamedDocument } from '../../core/reading/evidence.ts';
import { reportFor } from '../../core/report/report.ts';
import type { Catalog } from '../../model/catalog.ts';
import { reportView } from '../../view/report/page.ts';
import { openAd, readerOf, targetIn } from '../ad/read-target.ts';
import { type Context, today } from '../context.ts';
import { gapHoursIn } from '../gap/gap-hours.ts';
import type { Globals, Subcommand } from '../globals.ts';
import { inLanguageOf } from '../language.ts';
import { calendarDate } from '../line/date-values.ts';
import { type Asker, askerOf, audienceOf, requireSkills } from '../person.ts';
import { currentPayOf } from '../plan/current-pay.ts';
import { BY_HELP, budgetOf, refuseEarlyEnd, refuseIdleWorth, withMeans } from '../plan/means.ts';
import { print } from '../print.ts';
import { refuseTwoInputs, unreadNotes } from '../resume.ts';
import { roleNamed } from '../role-words.ts';
import { meansFor } from './means.ts';

const withReportOptions = (command: Subcommand, context: Context) =>
  withMeans(command, context)
    .option('--ad <file>', 'an advertisement: what it asks of you, and without a role the plan to it; - is standard input')
    .option('--by <date>', BY_HELP, calendarDate('--by', context, 'last'))
    .option('--anonymous', 'number the files instead of naming them, and quote nothing from a resume; an advertisement is quoted');

type ReportOptions = ReturnType<ReturnType<typeof withReportOptions>['opts']>;

export function reportCommand(command: Subcommand, context: Context): void {
  withReportOptions(command, context)
    .description(
      'Put everything about one person on one page: what was understood, the roles that fit, their pay, what is missing, the plan as a checklist, the way by other roles, and what none of it can know. Without a role or an advertisement: the three that fit best.',
    )
    .argument('[role]', 'id, alias, title or beginning of one, of any number of words')
    .allowExcessArguments()
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers report mlops --resume cv.pdf -o client.html\n  genai-careers report --resume cv.pdf --ad posting.html --current-pay 60k -o me.html\n  genai-careers report --skill python=3 --skill sql=2 --open',
    )
    .action(async (_role, options) => {
      const globals = command.optsWithGlobals();
      const ad = await adOf(context, options);
      const asker = await askerOf(context, globals, options);
      const target = await targetFor(context, globals, command.args, ad);
      if (target === undefined) requireSkills(asker);
      const catalog = inLanguageOf(await context.catalog(), options.language, asker.profile);
      const pay = currentPayOf(catalog, options.currentPay);
      const report = reportFor(catalog, asker.person, gapHoursIn(catalog), {
        ad: ad && readAd(catalog, ad, readerOf(context, asker)),
        target: target && { ...target, catalog: inLanguageOf(target.catalog, options.language, asker.profile) },
        means: meansOf(context, catalog, options, asker, target === undefined ? 3 : 1),
        currentPay: pay?.usd ?? null,
      });
      const about = { stated: pay?.stated ?? null, aim: aimOf(command.args, options) };
      const view = reportView(report, audienceOf(asker, options.language), about);
      await print(context, view, globals, [...asker.notes, ...unreadNotes({ documents: ad === null ? [] : [ad] })]);
    });
}

const aimOf = (words: readonly string[], { ad, anonymous }: ReportOptions): string | null =>
  ad !== undefined && anonymous === true ? null : [...words, ...(ad === undefined ? [] : [`--ad ${fileWord(ad)}`])].join(' ');

/** @throws CareersError as `openAd`; `usage` if stdin is to be the résumé too */
async function adOf(context: Context, { ad: file, resume, anonymous }: ReportOptions): Promise<NamedDocument | null> {
  if (file === undefined) return null;
  refuseTwoInputs([file, ...new Set(resume)]);
  const ad = await openAd(context, file, 'cat ad.txt | genai-careers report --ad -');
  return anonymous === true ? { ...ad, file: 'Advertisement' } : ad;
}

/** A named role goes before the one an advertisement reads like. */
async function targetFor(context: Context, globals: Globals, words: readonly string[], ad: NamedDocument | null) {
  const catalog = await context.catalog();
  if (words.length > 0) return { catalog, role: await roleNamed(context, globals, words) };
  return ad === null ? undefined : targetIn(context, catalog, ad);
}

/** @throws CareersError as `refuseIdleWorth` and `refuseEarlyEnd` */
function meansOf(context: Context, catalog: Catalog, options: ReportOptions, asker: Asker, plans: number) {
  const { optimise, free = false, by = null, start = today(context) } = options;
  refuseIdleWorth(options);
  refuseEarlyEnd(options.by, start);
  const hourWorth = options.hourWorth ?? asker.person.hourWorth;
  const budget = budgetOf(options.budget, asker);
  const hoursPerWeek = options.hoursPerWeek ?? asker.person.hoursPerWeek ?? catalog.planning.hoursPerWeek;
  return meansFor(context, { hoursPerWeek, start }, { optimise, hourWorth, budget, by, free }, plans);
}
