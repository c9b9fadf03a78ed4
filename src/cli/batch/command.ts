import { CareersError } from '../../core/errors.ts';
import { batchView } from '../../view/batch/page.ts';
import type { BatchRecord } from '../../view/batch/record.ts';
import { plural } from '../../view/words/counts.ts';
import type { Context } from '../context.ts';
import { formatOf } from '../format.ts';
import type { Globals, Subcommand } from '../globals.ts';
import { inLanguageOf, LANGUAGE_HELP } from '../language.ts';
import { budget as amount, decimal, fileName } from '../option-values.ts';
import { budgetOf } from '../plan/means.ts';
import { print, say } from '../print.ts';
import { filesIn, rowsOfFiles } from './files.ts';
import { rowsOfLines } from './lines.ts';
import type { Batch } from './read.ts';

export function batchCommand(command: Subcommand, context: Context): void {
  command
    .description(
      'Print one row for each resume: skills found, the three roles that fit best, and hours, weeks and cost to them. A file that cannot be read is a row with its error.',
    )
    .argument(
      '<files...>',
      'files, or folders of them; - reads one JSON object a line: {"id": 1, "text": "..."} or {"id": 1, "resume": {...}}',
    )
    .option('--hours-per-week <hours>', 'pace of study; else 8', decimal('--hours-per-week', 0.5, 112))
    .option('--budget <amount>', 'what courses may cost each person in all, in US dollars', amount)
    .option('--anonymous', 'numbers in place of file names')
    .option('--report-dir <dir>', 'write the report of each as a page into this folder', fileName('--report-dir'))
    .option('--language <code>', LANGUAGE_HELP)
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers batch clients --hours-per-week 5 --budget 300\n  genai-careers batch clients --anonymous -o clients.html --report-dir reports\n  genai-careers batch - -f ndjson < resumes.ndjson > rows.ndjson',
    )
    .action(async (names, { hoursPerWeek, budget, anonymous: isAnonymous = false, language, reportDir }) => {
      const globals = command.optsWithGlobals();
      const catalog = inLanguageOf(await context.catalog(), language, null);
      const means = { hoursPerWeek: hoursPerWeek ?? catalog.planning.hoursPerWeek, budget: budgetOf(budget, { profile: null }) };
      const report =
        reportDir === undefined
          ? undefined
          : (await import('./reports.ts')).reportsInto(context, globals, reportDir, { catalog, means, isAnonymous });
      const batch = { catalog, means, isAnonymous, report };
      const { rows, of } = rowsOf(context, names, batch);
      const { count, failed, kept } = await told(context, globals, rows, of);
      if (kept !== null) await print(context, batchView(kept, means), globals);
      if (reportDir !== undefined) say(context, `Wrote ${plural(count - failed, 'report')} to ${reportDir}`);
      if (failed > 0) throw new CareersError('check-failed', `${failed} of ${plural(count, 'résumé')} could not be read.`);
    });
}

/** @throws CareersError `usage` for standard input beside files; as `filesIn` */
function rowsOf(context: Context, names: readonly string[], batch: Batch): { rows: AsyncIterable<BatchRecord>; of: number } {
  const [first, ...more] = names;
  if (first === '-' && more.length === 0) return { rows: rowsOfLines(batch, context.stdin), of: 0 };
  if (names.includes('-')) throw new CareersError('usage', 'Standard input is read alone.', { hint: 'Leave out -, or the files.' });
  const files = filesIn(context, names);
  return { rows: rowsOfFiles(batch, context, files), of: files.length };
}

interface Told {
  count: number;
  failed: number;
  /** Null where each row was written at once. */
  kept: BatchRecord[] | null;
}

/** Rows written line by line to standard output are not kept: millions take no more memory than one. */
async function told(context: Context, globals: Globals, rows: AsyncIterable<BatchRecord>, of: number): Promise<Told> {
  const isStreamed = formatOf(globals, context) === 'ndjson' && globals.output === undefined;
  const { ndjsonLine } = await import('../../render/ndjson.ts');
  const told: Told = { count: 0, failed: 0, kept: isStreamed ? null : [] };
  for await (const row of rows) {
    told.count += 1;
    if (row.error !== null) told.failed += 1;
    if (told.kept === null) context.stdout.write(ndjsonLine(row));
    else told.kept.push(row);
    progress(context, `${told.count}${of === 0 ? '' : ` of ${of}`} read`);
  }
  progress(context, '');
  if (told.count === 0 && !isStreamed) throw nothingRead();
  return told;
}

/** Rows written line by line may be an empty part of a larger stream. */
const nothingRead = (): CareersError =>
  new CareersError('data', 'Standard input held no line.', { hint: 'Write a JSON object a line, such as {"id": 1, "text": "…"}' });

/** For a person who waits; the line is written over. */
function progress({ stderr }: Context, text: string): void {
  if (stderr.isTTY) stderr.write(`\r${text.padEnd(30)}${text === '' ? '\r' : ''}`);
}
