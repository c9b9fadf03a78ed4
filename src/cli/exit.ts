import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CareersError, type ErrorCode } from '../core/errors.ts';
import { repositoryPage } from '../core/repository.ts';
import { clean } from '../render/clean.ts';
import { jsonText } from '../render/json-text.ts';
import type { Context } from './context.ts';

/** README and docs/commands.md list these. */
export const exitCodes = { answered: 0, checkFailed: 1, usage: 2, notFound: 3, data: 4, bug: 70, interrupted: 130 } as const;

const byErrorCode: Record<ErrorCode, number> = {
  'check-failed': exitCodes.checkFailed,
  usage: exitCodes.usage,
  'not-found': exitCodes.notFound,
  data: exitCodes.data,
  interrupted: exitCodes.interrupted,
};

/** Returns the exit code. */
export function reportError(error: unknown, context: Context, wantsJson: boolean): number {
  if (error instanceof CareersError && error.code === 'interrupted') return reportInterruption(error, context);
  if (error instanceof CareersError) {
    context.stderr.write(wantsJson ? errorLine(error.code, error.message, error.hint, error.details) : errorText(error));
    return byErrorCode[error.code];
  }
  if (isMissingPart(error, context)) return reportError(missingPart(), context, wantsJson);
  context.stderr.write(withoutHome(wantsJson ? errorLine('bug', messageOf(error)) : bugText(error, context), context));
  return exitCodes.bug;
}

/** A missing file of the program is a damaged installation, not a bug. */
function isMissingPart(error: unknown, { root }: Context): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code === 'ENOENT' || code === 'MODULE_NOT_FOUND') && message.includes(join(root, 'dist', 'program'));
}

const missingPart = (): CareersError =>
  new CareersError('data', 'A file of this installation is missing.', {
    hint: 'Install genai-careers again; in a checkout run: npm ci && npm run build',
  });

/** 128 and the number of the signal. */
const bySignal: Record<string, number> = { SIGINT: exitCodes.interrupted, SIGTERM: 143, SIGHUP: 129 };

function reportInterruption(error: CareersError, context: Context): number {
  const signal = String(error.details?.['signal'] ?? 'SIGINT');
  if (signal !== 'SIGHUP' && error.message !== '') context.stderr.write(`\n${clean(error.message)}\n`);
  return bySignal[signal] ?? exitCodes.interrupted;
}

function errorText(error: CareersError): string {
  const hint = error.hint === undefined ? '' : `${clean(error.hint)}\n`;
  return `error: ${clean(error.message)}\n${hint}`;
}

export function errorLine(code: string, message: string, hint?: string, details?: Record<string, unknown>): string {
  return `${jsonText({ error: { code, message: clean(message), ...(hint === undefined ? {} : { hint: clean(hint) }), ...details } })}\n`;
}

function bugText(error: unknown, context: Context): string {
  const debug = context.env['GENAI_CAREERS_DEBUG'] !== undefined && context.env['GENAI_CAREERS_DEBUG'] !== '';
  const stack = debug && error instanceof Error && error.stack !== undefined ? `${clean(error.stack, { multiline: true })}\n` : '';
  return `error: this is a bug in genai-careers: ${clean(messageOf(error))}\nNode ${process.version}. ${
    debug ? '' : 'Run it again with --debug to see where. '
  }Please report it with the command you ran${placeToReport(context)}.\n${stack}`;
}

function placeToReport({ root }: Context): string {
  try {
    const page = repositoryPage(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
    return page === undefined ? '' : `: ${page}/issues`;
  } catch {
    return '';
  }
}

/** Bug reports must not name the person. */
function withoutHome(text: string, context: Context): string {
  const home = context.env['HOME'] ?? context.env['USERPROFILE'];
  return home === undefined || home.length < 2 ? text : text.replaceAll(home, '~');
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
