import { basename, extname, join } from 'node:path';
import { CareersError } from '../../core/errors.ts';
import { personFrom } from '../../core/profile/person.ts';
import { withoutNames, withoutQuotes } from '../../core/reading/anonymous.ts';
import { reportFor } from '../../core/report/report.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { cannotWrite } from '../../files/write.ts';
import { render } from '../../render/index.ts';
import type { Label } from '../../view/batch/record.ts';
import { reportView } from '../../view/report/page.ts';
import { type Context, today } from '../context.ts';
import { gapHoursIn } from '../gap/gap-hours.ts';
import { type Globals, renderOptionsOf } from '../globals.ts';
import { fromHere } from '../overlays.ts';
import { writeFile } from '../print.ts';
import { meansFor } from '../report/means.ts';
import type { Batch } from './read.ts';

/**
 * Writes each report as a page, and makes the folder.
 * @throws CareersError `data` where the folder or a page cannot be written, or a page exists
 */
export function reportsInto(
  context: Context,
  globals: Globals,
  folder: string,
  batch: Omit<Batch, 'report'>,
): NonNullable<Batch['report']> {
  const { catalog, isAnonymous } = batch;
  try {
    makeFolder(fromHere(context, folder), 0o777);
  } catch (error) {
    throw new CareersError('data', cannotWrite(folder, error), { hint: 'Choose a place you may write to.' });
  }
  const { hoursPerWeek, budget } = batch.means;
  const means = meansFor(context, { hoursPerWeek, start: today(context) }, { budget });
  const taken = new Set<string>();
  return async (label, read, rated, told) => {
    const person = personFrom(catalog, { skills: rated.levels, told });
    const documents = [isAnonymous ? withoutNames(read) : read];
    const shown = isAnonymous ? withoutQuotes(rated) : rated;
    const summary = { files: [read.file], isAnonymous, format: read.document.format, documents, rated: shown, levels: rated.levels };
    const report = reportFor(catalog, person, gapHoursIn(catalog), { target: undefined, ad: null, means, currentPay: null });
    const view = reportView(report, { from: 'resume', resume: summary, flags: '' }, { stated: null, aim: '' });
    const page = await render(view, 'html', renderOptionsOf(globals, context));
    writeFile(context, join(folder, `${nameFor(label, isAnonymous, taken)}.html`), page, globals);
  };
}

/** Letters, digits, blanks and dots of the label; with the number where another has that name. */
function nameFor({ file, id, number }: Label, isAnonymous: boolean, taken: Set<string>): string {
  const label = isAnonymous ? '' : file === null ? String(id ?? '') : basename(file, extname(file));
  const plain = label.replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, '_').replace(/^[. ]+/, '');
  let name = plain === '' ? `resume-${number}` : plain.slice(0, 80);
  while (taken.has(name.toLowerCase())) name += `-${number}`;
  taken.add(name.toLowerCase());
  return name;
}
