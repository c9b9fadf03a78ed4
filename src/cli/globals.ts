import { type Command, Option } from '@commander-js/extra-typings';
import type { RenderOptions } from '../render/options.ts';
import type { Context } from './context.ts';
import { FORMATS } from './format.ts';
import { fieldNames } from './line/fields.ts';
import { fileName, wholeNumber } from './option-values.ts';

export function withGlobalOptions(program: Command) {
  return (
    program
      .addOption(new Option('-f, --format <format>', 'how the answer is written').choices(FORMATS))
      .option('-o, --output <file>', 'write the answer to a file, in the format of its ending; refuses to overwrite', fileName('--output'))
      .option('--open', 'show the answer as a page in your browser')
      .option('--force', 'let --output overwrite, and plan --save replace')
      // If --no-color came first, commander would make colour the default.
      .option('--color', 'colour, even into a pipe')
      .option('--no-color', 'no colour, whatever the terminal can do')
      .option('--ascii', 'plain characters only')
      .option('--width <cells>', 'draw for this many cells', wholeNumber('--width', 20, 1000))
      .option('--fields <names>', 'only these fields of JSON, such as roles.id,roles.title, or columns of CSV', fieldNames)
      .option('--bom', 'with -f csv: a byte order mark first, by which Excel knows UTF-8')
      .option('--sources', 'print the numbered sources of every figure')
      .option('--accessible', 'labelled lines instead of columns and drawings')
      .option('--data <dir>', 'lay a directory of YAML over the shipped catalog (repeatable)', collect)
      .option('--no-overlays', 'leave out overlays of the configuration folder')
      .option('--profile <file>', 'use this profile')
      .option('--debug', 'show where an internal error came from')
  );
}

export type Globals = ReturnType<ReturnType<typeof withGlobalOptions>['opts']>;

/** Before it has declared anything. */
export type Subcommand = Command<[], Record<never, never>, Globals>;

export function collect(value: string, previous: string[] | undefined): string[] {
  return [...(previous ?? []), value];
}

export function renderOptionsOf(globals: Globals, context: Context): RenderOptions {
  const color = globals.output !== undefined && globals.color !== true ? 0 : wantsColor(globals, context, context.stdout.isTTY) ? 1 : 0;
  const accessible = globals.accessible ?? isSet(context.env['GENAI_CAREERS_ACCESSIBLE']);
  return {
    width: widthOf(globals, context),
    ascii: globals.ascii ?? !isUtf8(context),
    color,
    links: color === 1 && context.stdout.isTTY && globals.output === undefined && context.env['TERM'] !== 'linux',
    stacked: accessible,
    sources: globals.sources === true,
  };
}

/** Flag, then FORCE_COLOR, then NO_COLOR, then TERM=dumb, then whether a terminal is there. Empty variables are unset. */
export function wantsColor(globals: Pick<Globals, 'color'>, context: Pick<Context, 'env'>, isTTY: boolean): boolean {
  if (globals.color !== undefined) return globals.color;
  const force = context.env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (isSet(context.env['NO_COLOR']) || context.env['TERM'] === 'dumb') return false;
  return isTTY;
}

function widthOf(globals: Globals, context: Context): number {
  if (globals.width !== undefined) return globals.width;
  if (context.stdout.columns !== undefined && context.stdout.columns > 0) return context.stdout.columns;
  const columns = context.env['COLUMNS'];
  return columns !== undefined && /^[1-9]\d{0,3}$/.test(columns) ? Number(columns) : 80;
}

/** No locale at all counts as UTF-8. */
export function isUtf8(context: Pick<Context, 'env'>): boolean {
  const locale = [context.env['LC_ALL'], context.env['LC_CTYPE'], context.env['LANG']].find((value) => value !== undefined && value !== '');
  return locale === undefined || /utf-?8/i.test(locale);
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';
