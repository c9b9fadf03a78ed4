import { byId } from '../../core/catalog/by-id.ts';
import { sourceRefs } from '../../core/catalog/references.ts';
import { headlinePay } from '../../core/pay/observed.ts';
import { openLevels } from '../../core/plan/hours-to.ts';
import type { AnswerSheet } from '../../core/quiz/answers.ts';
import { quizNames } from '../../core/quiz/names.ts';
import { type QuizResult, quizResult } from '../../core/quiz/result.ts';
import type { Role } from '../../model/role.ts';
import { isShown, quizView } from '../../view/quiz/page.ts';
import type { View } from '../../view/view.ts';
import type { Context } from '../context.ts';
import { gapHoursIn } from '../gap/gap-hours.ts';

/**
 * @param held levels in the profile
 * @throws CareersError `usage` if nothing was answered
 */
export async function quizAnswer(
  context: Context,
  sheet: AnswerSheet,
  held: Readonly<Record<string, number>>,
): Promise<{ view: View; result: QuizResult }> {
  const catalog = await context.catalog();
  const result = quizResult(catalog, sheet, held);
  const gapHours = gapHoursIn(catalog);
  const lines = result.ranking.map((rank) => {
    const role = byId(catalog.roles).get(rank.role) as Role;
    const hours = isShown(rank) ? gapHours(role, result.levels) : null;
    return { rank, gapHours: hours, openLevels: openLevels(catalog, role, result.levels), observed: headlinePay(catalog, role) };
  });
  const sources = sourceRefs(
    catalog,
    lines.map(({ observed }) => observed?.source),
  );
  return { view: quizView({ sheet, result, lines, names: quizNames(catalog), sources }), result };
}
