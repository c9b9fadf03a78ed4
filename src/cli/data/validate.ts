import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Check } from '../../catalog/check.ts';
import { openCompiled } from '../../catalog/open.ts';
import { checkData } from '../../catalog/overlay.ts';
import { CareersError } from '../../core/errors.ts';
import type { Catalog } from '../../model/catalog.ts';
import { findingsView } from '../../view/data/findings.ts';
import { type Context, today } from '../context.ts';
import { formatOf } from '../format.ts';
import type { Globals, Subcommand } from '../globals.ts';
import { fromHere } from '../overlays.ts';
import { print, writeAnswer } from '../print.ts';

export function dataValidateCommand(command: Subcommand, context: Context): void {
  command
    .summary('list everything that is wrong with data, with line and remedy')
    .description(
      'List everything that is wrong with data: file, line, column, a stable code and what to do.\nWithout a directory: your own data; where you have none, the data of a checkout, with a count of its warnings. Errors exit 1.',
    )
    .argument('[dir]', 'a directory of YAML: a whole catalog, or an overlay checked over the shipped one')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers data validate\n  genai-careers data validate my-data\n  genai-careers data validate my-data --format json\n  genai-careers data validate my-data -f github',
    )
    .action(async (dir) => {
      const globals = command.optsWithGlobals();
      const shipped = () => openCompiled(join(context.root, 'dist', 'catalog'));
      const check = checkData(shipped, directoriesFor(context, globals, dir), today(context));
      const shown = (directory: string) => shownFrom(context, directory);
      if (formatOf(globals, context) === 'github') {
        const { renderGithub } = await import('../../render/github.ts');
        writeAnswer(context, renderGithub(check.findings.map((one) => ({ ...one, file: `${shown(one.directory)}/${one.file}` }))), globals);
      } else await print(context, findingsView(check, shown, dir !== undefined), globals, asidesOf(context, check, shipped));
      const errors = check.findings.filter((finding) => finding.severity === 'error').length;
      if (errors > 0) throw new CareersError('check-failed', `The data has ${errors} error${errors === 1 ? '' : 's'}.`);
    });
}

const NOTHING =
  'You have no data of your own here, and the shipped catalog was checked when it was built. To begin: genai-careers data new course my-course';

const BUILT = 'The program shows this data as it was when last built; to see what was changed since: npm run build';

function asidesOf({ root }: Context, { catalog, directories }: Check, shipped: () => Catalog): string[] {
  if (directories.length === 0) return [NOTHING];
  const isCheckout = directories.some(({ directory }) => directory === join(root, 'data'));
  return isCheckout && catalog.contentHash !== shipped().contentHash ? [BUILT] : [];
}

/** A named directory with those of `--data`; else all overlays in use; else a checkout's data. */
function directoriesFor(context: Context, globals: Globals, dir: string | undefined): string[] {
  const named = (globals.data ?? []).map((directory) => fromHere(context, directory));
  if (dir !== undefined) return [...named, fromHere(context, dir)];
  if (context.overlays.length > 0) return context.overlays;
  const checkout = join(context.root, 'data');
  return existsSync(join(checkout, 'scale.yaml')) ? [checkout] : [];
}

function shownFrom(context: Context, directory: string): string {
  let near: string;
  try {
    near = relative(context.cwd, directory);
  } catch {
    return directory;
  }
  return near === '' ? '.' : near.startsWith('..') ? directory : near;
}
