import { accessSync, constants, lstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CareersError } from '../core/errors.ts';
import { pickFields } from '../core/fields.ts';
import type { ReadAs } from '../core/roles.ts';
import { codeOf } from '../files/reasons.ts';
import { cannotWrite, followLink, overwrite, writeNew } from '../files/write.ts';
import { clean } from '../render/clean.ts';
import { render } from '../render/index.ts';
import { jsonRecord, renderRecord } from '../render/json.ts';
import type { Format } from '../render/options.ts';
import type { Block, View } from '../view/view.ts';
import type { Context } from './context.ts';
import { pageFormatOf } from './format.ts';
import { type Globals, renderOptionsOf } from './globals.ts';
import { withColumns } from './line/fields.ts';
import { fromHere, isDirectory } from './overlays.ts';

/**
 * Writes to stdout or `--output`; notes go to stderr, the view's own last.
 * @throws CareersError `usage` for a format the answer cannot have; `data` if the file cannot be written
 */
export async function print(context: Context, view: View, globals: Globals, notes: readonly string[] = []): Promise<void> {
  const format = pageFormatOf(globals, context);
  const readAs = readingsOf(context);
  const text = await textOf(sayingHow(view, readAs), format, context, globals);
  if (context.rehearses === true) return;
  if (globals.open === true) await showPage(context, view.kind, text, globals);
  else writeAnswer(context, text, globals);
  if (format === 'csv') for (const { text } of readAs) say(context, text);
  for (const note of [...notes, ...(view.notes ?? [])]) say(context, note);
}

/** Writes the page to `--output`, else to a new folder that only this user can read, and opens it. */
async function showPage(context: Context, name: string, page: string, globals: Globals): Promise<void> {
  const { newPageFile, openFile } = await import('./open/browser.ts');
  const output = globals.output ?? newPageFile(name);
  writeAnswer(context, page, { ...globals, output });
  if (!(await openFile(fromHere(context, output), context))) say(context, 'No browser was found that could open it.');
}

async function textOf(view: View, format: Format, context: Context, globals: Globals): Promise<string> {
  const { fields } = globals;
  if (fields !== undefined && format === 'json') return renderRecord(pickFields(jsonRecord(view), fields));
  const cut = fields === undefined ? view : { ...view, csv: withColumns((await import('../render/csv.ts')).tableIn(view), fields) };
  return (globals.bom === true ? '\ufeff' : '') + (await render(cut, format, renderOptionsOf(globals, context)));
}

/** How titles of this line were read, each once. */
export const readingsOf = ({ readAs = [] }: Context): ReadAs[] => [...new Map(readAs.map((one) => [one.text, one])).values()];

const GAP: Block = { kind: 'gap' };
/** Other blocks keep their distance themselves. */
const isProse = (block: Block | undefined): boolean => block !== undefined && ['text', 'facts', 'list'].includes(block.kind);

export const belowHeading = ([heading, ...rest]: readonly Block[], said: readonly Block[]): Block[] => [
  ...(heading === undefined ? [] : [heading]),
  ...said,
  ...(isProse(rest[0]) ? [GAP] : []),
  ...rest,
];

/** Says which titles were not taken as they stand. */
function sayingHow(view: View, readAs: readonly ReadAs[]): View {
  if (readAs.length === 0) return view;
  const lines = readAs.map(({ text }): Block => ({ kind: 'text', text }));
  const data = { ...view.data, readAs: readAs.map(({ text: _, ...record }) => record) };
  const { markdown, html } = view;
  return {
    ...view,
    ...(markdown === undefined ? {} : { markdown: belowHeading(markdown, lines) }),
    ...(html === undefined ? {} : { html: belowHeading(html, lines) }),
    blocks: belowHeading(view.blocks, lines),
    data,
  };
}

/** To stdout or `--output`. */
export function writeAnswer(context: Context, text: string, globals: Globals): void {
  if (globals.output === undefined || globals.output === '-') {
    context.stdout.write(text);
    return;
  }
  writeFile(context, globals.output, text, globals);
  say(context, `Wrote ${globals.output}`);
}

/** @throws CareersError `data` for a folder, for an existing file without `force`, and where it cannot be written */
export function writeFile(context: Context, name: string, text: string, { force }: Pick<Globals, 'force'>): void {
  tryToWrite(context, name, (file) => (force === true ? overwrite(file, text) : writeNew(file, text)));
}

/** @throws CareersError `data` as {@link writeFile}, before anything is saved */
export function refuseOutput(context: Context, { output, force }: Globals): void {
  if (output === undefined || output === '-') return;
  tryToWrite(context, output, (file) => {
    if (lstatSync(file, { throwIfNoEntry: false }) !== undefined && force !== true) throw existsAlready(output);
    const target = followLink(file);
    // A device or a pipe is written to, a file replaced.
    if (statSync(target, { throwIfNoEntry: false })?.isFile() !== false) accessSync(dirname(target), constants.W_OK);
  });
}

function tryToWrite(context: Context, name: string, write: (file: string) => void): void {
  const file = fromHere(context, name);
  if (name.endsWith('/') || isDirectory(file)) throw new CareersError('data', `${name} is a folder.`, { hint: 'Name a file in it.' });
  try {
    write(file);
  } catch (error) {
    if (error instanceof CareersError) throw error;
    if (codeOf(error) === 'EEXIST') throw existsAlready(name);
    throw new CareersError('data', cannotWrite(name, error), { hint: 'Choose a place you may write to.' });
  }
}

const existsAlready = (name: string): CareersError =>
  new CareersError('data', `${name} exists already.`, { hint: 'Choose another name, or add --force.' });

/** To stderr. File names in it may hold escape sequences. */
export function say(context: Context, sentence: string): void {
  context.stderr.write(`${clean(sentence)}\n`);
}
