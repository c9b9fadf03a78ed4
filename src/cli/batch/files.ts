import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CareersError } from '../../core/errors.ts';
import { openDocument } from '../../documents/open.ts';
import { reasonFor } from '../../files/reasons.ts';
import type { BatchRecord } from '../../view/batch/record.ts';
import type { Context } from '../context.ts';
import { fromHere, isDirectory } from '../overlays.ts';
import { type Batch, rowFor } from './read.ts';

/**
 * Files sorted by name, each once; of a folder those directly in it that are not hidden.
 * @throws CareersError `data` for a folder that is empty or cannot be read
 */
export function filesIn(context: Context, names: readonly string[]): string[] {
  const files = names.flatMap((name) => (isDirectory(fromHere(context, name)) ? filesOf(context, name) : [name]));
  if (files.length === 0)
    throw new CareersError('data', `There are no files in ${names.join(', ')}.`, { hint: 'Name files, or a folder that holds them.' });
  return [...new Set(files)].sort((a, b) => (a < b ? -1 : 1));
}

function filesOf(context: Context, folder: string): string[] {
  try {
    const entries = readdirSync(fromHere(context, folder), { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => join(folder, name));
  } catch (error) {
    throw new CareersError('data', `${folder} cannot be read.`, { hint: `The reason: ${reasonFor(error) ?? 'the system gave none'}.` });
  }
}

/** Rows in the order of the files. An anonymous row holds no file name. */
export async function* rowsOfFiles(batch: Batch, context: Context, files: readonly string[]): AsyncGenerator<BatchRecord> {
  for (const [at, file] of files.entries()) {
    const label = { number: at + 1, file: batch.isAnonymous ? null : file };
    yield await rowFor(batch, label, (name) => openDocument(fromHere(context, file), () => context.stdin, name));
  }
}
