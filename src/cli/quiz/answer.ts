import { byId } from '../../core/catalog/by-id.ts';
import { sourceRefs } from '../../core/catalog/references.ts';
import { headlinePay } from '../../core/pay/observed.ts';
import { openLevels } from '../../core/plan/hours-to.ts';
import { personFrom } from '../../core/profile/person.ts';
import { stateLevels } from '../../core/profile/state-levels.ts';
import type { AnswerSheet } from '../../core/quiz/answers.ts';
import { quizNames } from '../../core/quiz/names.ts';
import { type QuizResult, quizResult } from '../../core/quiz/result.ts';
import type { Profile } from '../../model/profile.ts';
import type { Role } from '../../model/role.ts';
import { isShown, quizView } from '../../view/quiz/page.ts';
import type { View } from '../../view/view.ts';
import type { Context } from '../context.ts';
import { gapHoursIn } from '../gap/gap-hours.ts';

/**
 * Answers count before what the profile has.
 * @throws CareersError `usage` if nothing was answered
 */
export async function quizAnswer(
  context: Context,
  sheet: AnswerSheet,
  profile: Profile | null,
): Promise<{ view: View; result: QuizResult }> {
  const catalog = await context.catalog();
  const { skills } = sheet;
  const person = personFrom(catalog, profile === null ? { skills } : stateLevels(catalog, profile, skills));
  const result = quizResult(catalog, sheet, Object.fromEntries(person.levels));
  const gapHours = gapHoursIn(catalog);
  const lines = result.ranking.map((rank) => {
    const role = byId(catalog.roles).get(rank.role) as Role;
    const hours = isShown(rank) ? gapHours(role, person) : null;
    return { rank, gapHours: hours, openLevels: openLevels(catalog, role, person), observed: headlinePay(catalog, role) };
  });
  const sources = sourceRefs(
    catalog,
    lines.map(({ observed }) => observed?.source),
  );
  return { view: quizView({ sheet, result, lines, names: quizNames(catalog), sources }), result };
}
