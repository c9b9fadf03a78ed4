import type { Reader } from '../../core/ad/ad.ts';
import { type AskedNeed, needsAsked, withNeeds } from '../../core/ad/as-role.ts';
import { kindOf } from '../../core/ad/kind.ts';
import { postingOf } from '../../core/ad/posting.ts';
import { readsLike } from '../../core/ad/reads-like.ts';
import { fileWord } from '../../core/command-line.ts';
import { CareersError } from '../../core/errors.ts';
import { readAsked } from '../../core/reading/asked/asked.ts';
import type { NamedDocument } from '../../core/reading/evidence.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { type Context, today } from '../context.ts';
import type { Asker } from '../person.ts';
import { notThatKind, openDocuments } from '../resume.ts';

/** A role, or an advertisement with its own needs in place of the role's. */
export interface Target {
  catalog: Catalog;
  role: Role;
  /** Undefined for a role. */
  needs?: AskedNeed[];
  /** As typed, for the next commands. */
  aim: string;
}

/** @throws CareersError as `targetOf` */
export async function readTarget(context: Context, catalog: Catalog, file: string): Promise<Target> {
  const ad = await openAd(context, file, 'cat ad.txt | genai-careers plan --for-ad -');
  return { ...targetIn(context, catalog, ad), aim: `--for-ad ${fileWord(file)}` };
}

/** @throws CareersError as `openDocuments`; `usage` for a résumé */
export async function openAd(context: Context, file: string, example: string): Promise<NamedDocument> {
  const [ad] = await openDocuments(context, [file], example);
  if (ad === undefined || kindOf(ad.document) === 'resume') throw notThatKind(file, 'a résumé', 'an advertisement', 'match --resume');
  return ad;
}

/** The role that it reads like, with its needs. */
export function targetIn(context: Context, catalog: Catalog, { file, document }: NamedDocument): Omit<Target, 'aim'> {
  const { asked } = readAsked(catalog, document);
  if (asked.length === 0) throw nothingAsked(file);
  const { title } = postingOf(catalog, document);
  const [like] = readsLike(catalog, title, asked, document.blocks);
  if (like === undefined) {
    throw new CareersError('check-failed', 'The advertisement reads like none of the roles here, so nothing is planned for it.', {
      hint: `What it asks: genai-careers ad ${fileWord(file)}`,
    });
  }
  const text = `${title ?? 'The advertisement'} is read as ${like.role.title}; the needs are those of the advertisement.`;
  context.readAs?.push({ typed: file, title: title ?? file, how: 'close-to', roles: [like.role.id], level: null, text });
  const needs = needsAsked(asked);
  return { ...withNeeds(catalog, like.role.id, needs, title ?? 'the advertised job'), needs };
}

/** Null where no skill is known. */
export function readerOf(context: Context, { person, resume }: Pick<Asker, 'person' | 'resume'>): Reader | null {
  const documents = (resume?.documents ?? []).map(({ document }) => document);
  return person.levels.size === 0 ? null : { person, documents, thisYear: Number(today(context).slice(0, 4)) };
}

export const nothingAsked = (file: string): CareersError =>
  new CareersError('check-failed', `No skill of this catalog is asked in ${file === '-' ? 'standard input' : file}.`, {
    hint: 'Is it the whole advertisement? All names: genai-careers skills',
  });
