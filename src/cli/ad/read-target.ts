import { needsAsked, withNeeds } from '../../core/ad/as-role.ts';
import { kindOf } from '../../core/ad/kind.ts';
import { postingOf } from '../../core/ad/posting.ts';
import { readsLike } from '../../core/ad/reads-like.ts';
import { fileWord } from '../../core/command-line.ts';
import { CareersError } from '../../core/errors.ts';
import { readAsked } from '../../core/reading/asked.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Context } from '../context.ts';
import { notThatKind, openDocuments } from '../resume.ts';

/** @throws CareersError as `targetOf` */
export async function readTarget(context: Context, catalog: Catalog, file: string) {
  const [read] = await openDocuments(context, [file], 'cat ad.txt | genai-careers plan --for-ad -');
  if (read === undefined || kindOf(read.document) === 'resume') throw notThatKind(file, 'a résumé', 'an advertisement', 'match --resume');
  const { asked } = readAsked(catalog, read.document);
  if (asked.length === 0) throw nothingAsked(file);
  const { title } = postingOf(catalog, read.document);
  const [like] = readsLike(catalog, title, asked, read.document.blocks);
  if (like === undefined) {
    throw new CareersError('check-failed', 'The advertisement reads like none of the roles here, so nothing is planned for it.', {
      hint: `What it asks: genai-careers ad ${fileWord(file)}`,
    });
  }
  const text = `${title ?? 'The advertisement'} is read as ${like.role.title}; the needs are those of the advertisement.`;
  context.readAs?.push({ typed: file, title: title ?? file, how: 'close-to', roles: [like.role.id], level: null, text });
  const needs = needsAsked(asked);
  return { ...withNeeds(catalog, like.role.id, needs, title ?? 'The advertisement'), needs, aim: `--for-ad ${fileWord(file)}` };
}

export const nothingAsked = (file: string): CareersError =>
  new CareersError('check-failed', `No skill of this catalog is asked in ${file === '-' ? 'standard input' : file}.`, {
    hint: 'Is it the whole advertisement? All names: genai-careers skills',
  });
