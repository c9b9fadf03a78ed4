import { explainRole } from '../core/fit/explain.ts';
import { levelsOf } from '../core/fit/levels.ts';
import { type Match, type MatchOrder, matchRoles } from '../core/fit/match.ts';
import { findRole } from '../core/lookup.ts';
import { type Means, reachOf } from '../core/plan/reach.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Audience } from '../view/audience.ts';
import { explanationView } from '../view/match/explanation.ts';
import { matchView } from '../view/match/page.ts';
import type { View } from '../view/view.ts';
import { gapHoursIn } from './gap-hours.ts';

/**
 * The answer of `match`, also for the questionnaire: the whole ranking, or why one role ranks where it does.
 * @throws CareersError `not-found` for an unknown role; `usage` where nothing it needs is held
 */
export function matchAnswer(
  catalog: Catalog,
  skills: Record<string, number>,
  whom: Audience,
  options: { sort?: MatchOrder | undefined; explain?: string | undefined; means?: Means | null } = {},
): View {
  const gapHours = gapHoursIn(catalog);
  if (options.explain === undefined) {
    const match = matchRoles(catalog, { skills }, gapHours, options.sort);
    return matchView(withMeans(catalog, match, skills, options.means ?? null), whom);
  }
  const role = findRole(catalog, options.explain);
  const match = matchRoles(catalog, { skills }, (one, levels) => (one.id === role.id ? gapHours(one, levels) : null));
  const explanation = explainRole(catalog, { skills }, role.id, asRanking(match));
  return explanationView(match, explanation, whom);
}

/** What each role takes with the time and money somebody has. */
function withMeans(catalog: Catalog, match: Match, skills: Record<string, number>, means: Means | null): Match {
  if (means === null) return match;
  const have = levelsOf({ skills });
  return { ...match, means, lines: match.lines.map((line) => ({ ...line, within: reachOf(catalog, line.role.id, have, means) })) };
}

const asRanking = ({ lines, ...rest }: Match) => ({ ...rest, ranked: lines.map(({ ranked }) => ranked) });
