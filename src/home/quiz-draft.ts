import { readTextFile } from '../files/read.ts';
import { parseStrictJson } from '../files/strict-json.ts';
import { saveAtomic } from '../files/write.ts';
import { QuizDraft } from '../model/quiz/draft.ts';
import { saveError } from './save-error.ts';

const MOST_BYTES = 262_144;

/** Beside the profile. */
export const draftPath = (profile: string): string => `${profile.replace(/\.json$/, '')}.quiz.json`;

/**
 * Null also for a damaged draft or one of another version: only a few answers are lost.
 * @throws CareersError `data` if it exists and cannot be read
 */
export async function readDraft(file: string): Promise<QuizDraft | null> {
  const text = readTextFile(file, MOST_BYTES);
  const parsed = text === undefined ? undefined : parseStrictJson(text);
  const checked = parsed?.ok === true ? QuizDraft.safeParse(parsed.value) : undefined;
  return checked?.success === true ? checked.data : null;
}

/** @throws CareersError `data` if it cannot be saved */
export async function saveDraft(file: string, draft: QuizDraft): Promise<void> {
  try {
    saveAtomic(file, `${JSON.stringify(draft, null, 2)}\n`);
  } catch (error) {
    throw saveError(file, error);
  }
}
