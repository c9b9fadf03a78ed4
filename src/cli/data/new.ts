import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Argument, InvalidArgumentError } from '@commander-js/extra-typings';
import { openCompiled } from '../../catalog/open.ts';
import { patchTemplateFor } from '../../catalog/patch-template.ts';
import { templateFor } from '../../catalog/templates.ts';
import { quoted } from '../../core/command-line.ts';
import { CareersError } from '../../core/errors.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { cannotWrite, writeNew } from '../../files/write.ts';
import { clean } from '../../render/clean.ts';
import { type Context, today } from '../context.ts';
import type { Globals, Subcommand } from '../globals.ts';
import { fromHere, ownOverlay } from '../overlays.ts';
import { say } from '../print.ts';

const KINDS = ['role', 'skill', 'course', 'platform', 'project', 'source'] as const;

export function dataNewCommand(command: Subcommand, context: Context): void {
  command
    .summary('write a commented template for a role, skill, course, platform, project or source')
    .description(
      'Write a commented template into the first --data directory or your own folder; for an id that the catalog has, one that changes some of its fields. It counts once you fill in what begins with TODO. Never overwrites a file.',
    )
    .addArgument(new Argument('<kind>', 'what to add').choices(KINDS))
    .argument('<id>', 'its id: lower-case letters, digits and single hyphens', idOf)
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers data new course my-course --data my-data\n  genai-careers data new course cs50p --data my-data\n  genai-careers data validate my-data',
    )
    .action(async (kind, id) => {
      const directory = targetOf(context, command.optsWithGlobals());
      const isThere = openCompiled(join(context.root, 'dist', 'catalog'))[`${kind}s`].some((entity) => entity.id === id);
      const isPatch = isThere && kind !== 'source';
      const ending = isPatch ? '.patch' : '';
      const template = isPatch ? patchTemplateFor(kind, id, today(context)) : templateFor(kind, id, today(context));
      const file = join(directory, `${kind}s`, `${id}${ending}.yaml`);
      const schema = schemaFor(context, directory, `${kind}${ending}`);
      writeTemplate(file, `# yaml-language-server: $schema=${schema}\n${template}`);
      if (isThere)
        say(context, `The catalog has the ${kind} ${id}, so this file ${isPatch ? 'changes some of its fields' : 'replaces it'}.`);
      context.stdout.write(`${clean(file)}\n`);
      say(context, `Fill it in, then: genai-careers data validate ${quoted(directory)}`);
    });
}

function idOf(text: string): string {
  if (/^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !RESERVED.test(text)) return text;
  throw new InvalidArgumentError('An id is lower-case letters, digits and single hyphens, such as my-course.');
}

/** Windows refuses these file names with any ending; every object of JavaScript has a constructor. */
const RESERVED = /^(constructor|con|prn|aux|nul|com\d|lpt\d)$/;

function targetOf(context: Context, globals: Globals): string {
  const [named] = globals.data ?? [];
  if (named !== undefined) return fromHere(context, named);
  const own = ownOverlay(context);
  if (own !== undefined) return own;
  throw new CareersError('data', 'There is no place for your own data: HOME is not set to an absolute path.', {
    hint: 'Name a directory: --data my-data',
  });
}

/** Relative if the schemas lie beside the data: the file can move with them. */
function schemaFor(context: Context, directory: string, kind: string): string {
  const name = `${kind}.schema.json`;
  if (existsSync(join(directory, 'schema', name))) return `../schema/${name}`;
  return pathToFileURL(join(context.root, 'data', 'schema', name)).href;
}

function writeTemplate(file: string, text: string): void {
  try {
    makeFolder(dirname(file), 0o700);
    writeNew(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new CareersError('data', `${file} exists already.`, { hint: 'Edit it, or choose another id.' });
    throw new CareersError('data', cannotWrite(file, error), {
      hint: 'Choose a place you may write to: --data <dir>',
    });
  }
}
