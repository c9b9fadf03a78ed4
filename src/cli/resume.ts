import { kindOf } from '../core/ad/kind.ts';
import { fileWord } from '../core/command-line.ts';
import { CareersError } from '../core/errors.ts';
import type { Told } from '../core/fit/told.ts';
import { LEVEL_WORDS, levelFrom, levelsByName, type NamedLevel } from '../core/profile/named-levels.ts';
import { withoutNames, withoutQuotes } from '../core/reading/anonymous.ts';
import type { Document } from '../core/reading/document.ts';
import type { NamedDocument } from '../core/reading/evidence.ts';
import { heldIn, type NamedLevels, type Rated, rateSkills } from '../core/reading/rate.ts';
import { readSkills } from '../core/reading/skills.ts';
import { toldBy } from '../core/reading/told.ts';
import { openDocument } from '../documents/open.ts';
import { readDocument } from '../documents/read.ts';
import type { Catalog } from '../model/catalog.ts';
import { andList } from '../view/words/counts.ts';
import type { Context } from './context.ts';

export interface ResumeReading {
  /** As typed; `-` is standard input. */
  files: readonly string[];
  levels: readonly string[];
  isAnonymous: boolean;
  format: string;
  documents: readonly NamedDocument[];
  rated: Rated;
  /** Of roles, beside skills. */
  told: Told;
  /** Levels named for single skills go before all others. */
  named: ReadonlyMap<string, number>;
}

/**
 * Where files differ about a written level, the later one counts.
 * @param isAnonymous whether files are numbered instead of named, and nothing is quoted
 * @param levels values of `--level`: a level for all, or `skill=level`
 * @throws CareersError `usage` for a wrong level, or if stdin is a terminal or named twice; `data` if the file cannot be read
 */
export async function readResume(
  context: Context,
  catalog: Catalog,
  files: readonly string[],
  levels: readonly string[],
  isAnonymous = false,
): Promise<ResumeReading> {
  const named = namedLevels(catalog, levels);
  const names = isAnonymous ? [...new Set(files)].map((_, at) => `Résumé ${at + 1}`) : files;
  const opened = await openDocuments(context, files, 'cat resume.json | genai-careers match --resume -');
  const documents = opened.map((one, at) => (isAnonymous ? withoutNames({ ...one, file: names[at] ?? '' }) : one));
  const advertisement = documents.find(({ document }) => kindOf(document) === 'ad');
  if (advertisement !== undefined) throw notThatKind(advertisement.file, 'an advertisement', 'a résumé', 'ad');
  const rated = ratedFrom(catalog, documents, named);
  const format = [...new Set(documents.map(({ document }) => document.format))].join(', ');
  return {
    files: isAnonymous ? names : files,
    levels,
    isAnonymous,
    format,
    documents,
    rated: isAnonymous ? withoutQuotes(rated) : rated,
    told: toldBy(
      catalog,
      documents.map(({ document }) => document),
      heldIn(rated),
    ),
    named: named.bySkill,
  };
}

export const ratedFrom = (catalog: Catalog, documents: readonly NamedDocument[], named: NamedLevels = { bySkill: new Map() }): Rated =>
  rateSkills(readSkills(catalog, documents), named);

/**
 * Each file once.
 * @param example a line that pipes something in
 * @throws CareersError `usage` if stdin is a terminal or named twice; `data` if a file cannot be read
 */
export async function openDocuments(context: Context, files: readonly string[], example: string): Promise<NamedDocument[]> {
  refuseTwoInputs(files);
  if (files.includes('-') && context.stdin.isTTY) throw new CareersError('usage', 'Nothing is piped in.', { hint: example });
  const documents: NamedDocument[] = [];
  for (const file of new Set(files)) {
    const text = Object.hasOwn(context.texts ?? {}, file) ? context.texts?.[file] : undefined;
    const document = text === undefined ? openDocument(file, () => context.stdin) : readDocument(new TextEncoder().encode(text), file);
    documents.push({ file, document: await document });
  }
  return documents;
}

/** @throws CareersError `usage` if stdin is named twice */
export function refuseTwoInputs(files: readonly string[]): void {
  if (files.indexOf('-') !== files.lastIndexOf('-'))
    throw new CareersError('usage', 'Standard input can be read only once.', { hint: 'Name - once, and files for the rest.' });
}

export const notThatKind = (file: string, is: string, isNot: string, command: string): CareersError =>
  new CareersError('usage', `${nameOf(file)} reads like ${is}, not like ${isNot}.`, {
    hint: `Try: genai-careers ${command} ${fileWord(file)}`,
  });

/** Parts that were not read, for stderr. */
export const unreadNotes = ({ documents }: Pick<ResumeReading, 'documents'>): string[] =>
  documents.flatMap(({ file, document: { unread } }) =>
    unread.length === 0 ? [] : [`Not read of ${nameOf(file)}: ${andList(unread.slice(0, 5).map(({ what, why }) => `${what} (${why})`))}.`],
  );

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

/**
 * One rule for every command.
 * @throws CareersError `usage` where neither a skill nor a doubtful one was found, with what was looked at
 */
export function requireFound({ documents, rated }: Pick<ResumeReading, 'documents' | 'rated'>): void {
  if (rated.mapped.length > 0 || rated.doubtful.length > 0) return;
  const looked = documents.map(({ file, document }) => `${nameOf(file)} (${document.format}: ${lookedAt(document)})`);
  throw new CareersError('usage', `No skill of this catalog was found in ${andList(looked)}.`, {
    hint: 'Name skills instead: --skill python=3 --skill sql=2. All names: genai-careers skills',
  });
}

function lookedAt({ blocks, unread }: Document): string {
  const sections = andList([...new Set(blocks.map(({ section }) => section))]) || 'nothing';
  return unread.length === 0 ? sections : `${sections}; not read: ${andList(unread.slice(0, 5).map(({ what }) => what))}`;
}

function namedLevels(catalog: Catalog, levels: readonly string[]): { all?: number; bySkill: Map<string, number> } {
  const named: NamedLevel[] = [];
  let all: number | undefined;
  for (const text of levels) {
    const [, skill, value = ''] = /^(?:(.+)=)?([^=]+)$/.exec(text) ?? [];
    const level = levelFrom(value);
    if (level === undefined)
      throw new CareersError('usage', `--level takes a level from 0 to 4, or a skill with one, not "${text}".`, {
        hint: `Such as --level 2 or --level python=3. Levels are: ${LEVEL_WORDS}.`,
      });
    if (skill === undefined) all = level;
    else named.push({ skill, level });
  }
  const bySkill = new Map(Object.entries(levelsByName(catalog, named).levels));
  return all === undefined ? { bySkill } : { all, bySkill };
}
