import { CareersError } from '../core/errors.ts';
import type { Document } from '../core/reading/document.ts';
import { readByteFile, readByteStream } from '../files/read.ts';
import { MOST_BYTES } from './limits.ts';
import { readDocument } from './read.ts';

const NAME_FILES = 'Name files. A pipe is standard input: <command> | genai-careers match --resume -';

/**
 * @param file path, or `-` for standard input
 * @param name for messages
 * @throws CareersError `data` if it cannot be read; see `readDocument`
 */
export async function openDocument(
  file: string,
  stdin: () => AsyncIterable<Uint8Array | string>,
  name = file === '-' ? 'standard input' : file,
): Promise<Document> {
  const bytes = file === '-' ? await readByteStream(stdin(), name, MOST_BYTES) : readByteFile(file, MOST_BYTES, NAME_FILES, name);
  if (bytes === undefined) throw new CareersError('data', `There is no file ${name}.`, { hint: 'Check the path; - reads standard input.' });
  return readDocument(bytes, name);
}
