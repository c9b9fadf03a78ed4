import type { QuizDraft } from '../../model/quiz/draft.ts';
import type { Quiz } from '../../model/quiz/quiz.ts';

/** Pace and budget, asked after the roles. */
const AFTER = 2;

/** "Question 4 of at most 12"; screen readers get no bar. */
export function progressLine(quiz: Quiz, draft: QuizDraft, look: { ascii: boolean; accessible: boolean }): string {
  const most = quiz.stop.mostAnswers + AFTER;
  const put = draft.steps.length;
  const usual = draft.steps.findIndex((step) => step.kind === 'budget') + 1;
  if (usual > 0) return `${put - usual + 1} of at most ${draft.extra} more`;
  const words = `Question ${put + 1} of at most ${Math.max(most, put + 1)}`;
  if (look.accessible) return `${words}.`;
  const [full, empty] = look.ascii ? ['#', '.'] : ['▰', '▱'];
  const filled = Math.min(most, put);
  return `${words}  ${full.repeat(filled)}${empty.repeat(most - filled)}`;
}
