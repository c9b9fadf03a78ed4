import { explainRole } from '../../core/fit/explain.ts';
import { type Match, type MatchOrder, matchFor } from '../../core/fit/match.ts';
import { type Means, reachOf } from '../../core/plan/hours-to.ts';
import type { Person } from '../../core/profile/person.ts';
import { findRole } from '../../core/roles.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Audience } from '../../view/audience.ts';
import { explanationView } from '../../view/match/explanation.ts';
import { matchView } from '../../view/match/page.ts';
import type { View } from '../../view/view.ts';
import { gapHoursIn } from '../gap/gap-hours.ts';

/** Roles without `--all`. */
const SHOWN = 10;

/**
 * The ranking, or with `explain` why one role ranks where it does.
 * @throws CareersError `not-found` for an unknown role; `usage` if none of its skills is held
 */
export function matchAnswer(
  whole: Catalog,
  person: Person,
  audience: Audience,
  options: {
    sort?: MatchOrder | undefined;
    all?: boolean | undefined;
    explain?: string | undefined;
    not?: readonly string[] | undefined;
    means?: Means | null;
  } = {},
): View {
  const catalog = without(whole, options.not ?? []);
  const gapHours = gapHoursIn(catalog);
  if (options.explain === undefined) {
    const match = matchFor(catalog, person, gapHours, options.sort, options.all === true ? undefined : SHOWN);
    return matchView(withMeans(catalog, match, person, options.means ?? null), audience);
  }
  const role = findRole(catalog, options.explain);
  const match = matchFor(catalog, person, (one) => (one.id === role.id ? gapHours(one, person) : null));
  const explanation = explainRole(catalog, person, role.id, asRanking(match));
  return explanationView(match, explanation, audience);
}

function without(catalog: Catalog, names: readonly string[]): Catalog {
  if (names.length === 0) return catalog;
  const left = new Set(names.map((name) => findRole(catalog, name)));
  return { ...catalog, roles: catalog.roles.filter((role) => !left.has(role)) };
}

function withMeans(catalog: Catalog, match: Match, person: Person, means: Means | null): Match {
  if (means === null) return match;
  return { ...match, means, lines: match.lines.map((line) => ({ ...line, within: reachOf(catalog, line.role.id, person, means) })) };
}

const asRanking = ({ lines, ...rest }: Match) => ({ ...rest, ranked: lines.map(({ ranked }) => ranked) });
