import { CareersError } from '../core/errors.ts';

export const MOST_BYTES = 5 * 1_048_576;
export const MOST_INFLATED = 20 * 1_048_576;
export const MOST_MEMBERS = 200;
export const MOST_PAGES = 60;
export const MOST_CHARS = 300_000;
/** Lines, items or fields. */
export const MOST_BLOCKS = 10_000;
/** For one document. */
export const MOST_MILLISECONDS = 2_000;

/** @param why goes on after the document's name, such as `is empty` */
export const unreadable = (name: string, why: string, hint: string): CareersError => new CareersError('data', `${name} ${why}.`, { hint });

export const FORMATS =
  'PDF, DOCX, ODT, HTML, Markdown, text, YAML and JSON résumés, LinkedIn exports (CSV or the whole .zip) and Europass XML are read.';
export const IS_IT_RIGHT = 'Is it the right file?';
export const SAVE_AS_OTHER = 'Save it as DOCX, PDF or text.';

export function tooMuchInflated(name: string): CareersError {
  return unreadable(name, `grows beyond ${MOST_INFLATED / 1_048_576} MB when it is unpacked`, IS_IT_RIGHT);
}

export function requireFewChars(chars: number, name: string): void {
  if (chars > MOST_CHARS) throw unreadable(name, `holds more than ${MOST_CHARS / 1000},000 characters of text`, IS_IT_RIGHT);
}

export function requireFewBlocks(blocks: number, name: string): void {
  if (blocks > MOST_BLOCKS) throw unreadable(name, `holds more than ${MOST_BLOCKS / 1000},000 lines`, IS_IT_RIGHT);
}

/** @returns a check that throws CareersError `data` once the time is over */
export function stopwatch(name: string): () => void {
  const end = performance.now() + MOST_MILLISECONDS;
  return () => {
    if (performance.now() > end) throw unreadable(name, `takes more than ${MOST_MILLISECONDS / 1000} s to read`, SAVE_AS_OTHER);
  };
}
