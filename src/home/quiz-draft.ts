import { QuizDraft } from '../model/quiz-draft.ts';
import { readTextFile } from './bounded-file.ts';
import { saveError } from './profile-store.ts';
import { saveAtomic } from './save-atomic.ts';
import { parseStrictJson } from './strict-json.ts';

const LIMIT = 262_144;

/** The file that keeps the answers of an unfinished questionnaire: beside the profile, and named after it. */
export const draftPath = (profile: string): string => `${profile.replace(/\.json$/, '')}.quiz.json`;

/**
 * Reads a draft. A damaged one or one of another version is as good as none: nothing but a few answers is lost.
 * @throws CareersError `data` where the file is there and cannot be read
 */
export async function readDraft(file: string): Promise<QuizDraft | null> {
  const text = await readTextFile(file, LIMIT);
  const parsed = text === undefined ? undefined : parseStrictJson(text);
  const checked = parsed?.ok === true ? QuizDraft.safeParse(parsed.value) : undefined;
  return checked?.success === true ? checked.data : null;
}

/** @throws CareersError `data` where the draft cannot be saved */
export async function saveDraft(file: string, draft: QuizDraft): Promise<void> {
  try {
    await saveAtomic(file, `${JSON.stringify(draft, null, 2)}\n`);
  } catch (error) {
    throw saveError(file, error);
  }
}
