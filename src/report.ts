/** The report as a page, apart from the other questions: it brings what draws pages. */
import type { Known } from './core/profile/person.ts';
import { type ReportQuestion, reportOn } from './library/report.ts';
import type { Catalog } from './model/catalog.ts';
import { renderHtml } from './render/html/page.ts';
import { reportView } from './view/report/page.ts';

export type { ReportQuestion };

/**
 * One page of HTML about one person, which loads nothing: the roles that fit, their pay, what is missing,
 * the plan as a checklist, the way by other roles, and what none of it can know. The command `report` writes the same.
 * @param profile levels by skill, what is finished, and its pace, else that of the catalog
 * @param query limits for each plan; where none keeps them, the plan that gets furthest. `start` is YYYY-MM-DD, `budget`
 *   and `currentPay` US dollars (a year), `hourWorth` 1 to 500 US dollars
 * @throws CareersError `not-found` for an unknown role, skill, course or project; `usage` for a wrong argument, or
 *   where neither skills nor a role are given
 */
export function reportPage(catalog: Catalog, profile: Known, query: ReportQuestion): string {
  const report = reportOn(catalog, profile, query);
  return renderHtml(reportView(report, { from: 'line', resume: null, flags: '' }, { stated: null, aim: query.role ?? '' }));
}
