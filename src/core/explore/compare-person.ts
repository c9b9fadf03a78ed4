import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import type { GapHours } from '../fit/match.ts';
import { rankingFor } from '../fit/rank.ts';
import { readinessFor } from '../fit/readiness.ts';
import { openLevels } from '../plan/hours-to.ts';
import type { Person } from '../profile/person.ts';

export interface Place {
  role: Pick<Role, 'id' | 'title'>;
  /** Among all roles, by fit, as `match` ranks; null where nothing asked is held. */
  rank: number | null;
  /** Fifths of the best fit of all roles; 0 where not ranked. */
  band: number;
  fit: number;
  /** Σ min(have, need) / Σ need over the core skills, 0 to 1. */
  readiness: number;
  atLevel: number;
  coreSkills: number;
  /** Of the best plan; null where unknown. */
  gapHours: number | null;
  /** Levels of core needs that nothing teaches. */
  openLevels: number;
}

export interface ComparedForYou {
  /** In the order of the roles. */
  places: Place[];
  levels: Person['levels'];
}

export function placesOf(catalog: Catalog, roles: readonly Role[], person: Person, gapHours: GapHours): ComparedForYou {
  const { ranked } = rankingFor(catalog, person.levels, { draws: 0, told: person.told });
  const places = roles.map((role): Place => {
    const { rank = null, band = 0, fit = 0 } = ranked.find((one) => one.role === role.id) ?? {};
    const { share, atLevel, coreSkills } = readinessFor(role, person.levels);
    const hours = { gapHours: gapHours(role, person), openLevels: openLevels(catalog, role, person) };
    return { role: { id: role.id, title: role.title }, rank, band, fit, readiness: share, atLevel, coreSkills, ...hours };
  });
  return { places, levels: person.levels };
}
