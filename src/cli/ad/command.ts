import { readAd, shortlist } from '../../core/ad/ad.ts';
import { kindOf } from '../../core/ad/kind.ts';
import { adView } from '../../view/ad/page.ts';
import { adsView } from '../../view/ad/shortlist.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { inLanguageOf, LANGUAGE_HELP } from '../language.ts';
import { askerOf, audienceOf, withPersonOptions } from '../person.ts';
import { print } from '../print.ts';
import { notThatKind, openDocuments, refuseTwoInputs, unreadNotes } from '../resume.ts';
import { nothingAsked, readerOf } from './read-target.ts';

export function adCommand(command: Subcommand, context: Context): void {
  withPersonOptions(command)
    .description(
      'Explain an advertisement: what it asks, in its own words, what you have of it, what closes the gap, and its pay among what was observed.\nSeveral are a shortlist, the best first. It is read here; nothing of it is kept or sent anywhere.',
    )
    .argument('<file...>', 'advertisements as text, Markdown, HTML, PDF, DOCX or ODT; - is standard input')
    .option('--language <code>', LANGUAGE_HELP)
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers ad posting.html --resume cv.pdf\n  genai-careers ad first.txt second.pdf third.html --skill python=3 --skill sql=2\n  pbpaste | genai-careers ad -',
    )
    .action(async (files, options) => {
      const globals = command.optsWithGlobals();
      refuseTwoInputs([...new Set(files), ...new Set(options.resume)]);
      const documents = await openDocuments(context, files, 'cat ad.txt | genai-careers ad -');
      const resume = documents.find(({ document }) => kindOf(document) === 'resume');
      if (resume !== undefined) throw notThatKind(resume.file, 'a résumé', 'an advertisement', 'match --resume');
      const asker = await askerOf(context, globals, options);
      const catalog = inLanguageOf(await context.catalog(), options.language, asker.profile);
      const ads = documents.map((one) => readAd(catalog, one, readerOf(context, asker)));
      const audience = audienceOf(asker, options.language);
      const [only, ...more] = ads;
      const view = only !== undefined && more.length === 0 ? adView(only, audience) : adsView(shortlist(ads), audience);
      await print(context, view, globals, [...asker.notes, ...unreadNotes({ documents })]);
      if (ads.every(({ asked }) => asked.length === 0)) throw nothingAsked(files.join(', '));
    });
}
