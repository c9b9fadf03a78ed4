import { CareersError } from '../../core/errors.ts';
import { draftPath, readDraft, saveDraft } from '../../home/quiz-draft.ts';
import type { QuizDraft } from '../../model/quiz/draft.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { profileFile } from '../profile-file.ts';

/** Saves every answer at once, so that a closed window loses none. */
export interface DraftKeeper {
  read(): Promise<QuizDraft | null>;
  /** Whether the draft is on disk. Says the first failure. */
  save(draft: QuizDraft): Promise<boolean>;
}

export function draftKeeper(context: Context, globals: Globals, say: (text: string) => void): DraftKeeper {
  let file: string | undefined;
  let complained = false;
  const complain = (error: unknown) => {
    if (!(error instanceof CareersError)) throw error;
    if (!complained) say(`${error.message} The questions go on, but nothing is kept.`);
    complained = true;
  };
  try {
    file = draftPath(profileFile(context, globals));
  } catch (error) {
    complain(error);
  }
  return {
    read: async () => (file === undefined ? null : readDraft(file)),
    async save(draft) {
      if (file === undefined || complained) return false;
      try {
        await saveDraft(file, draft);
        return true;
      } catch (error) {
        complain(error);
        return false;
      }
    },
  };
}
