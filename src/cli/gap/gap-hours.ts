import type { GapHours } from '../../core/fit/match.ts';
import { gapHours } from '../../core/plan/hours-to.ts';
import type { Catalog } from '../../model/catalog.ts';

/** Hours of the best plan to a role, cached for several parts of an answer. */
export function gapHoursIn(catalog: Catalog): GapHours {
  const known = new Map<string, number | null>();
  return (role, person) => {
    const key = JSON.stringify([role.id, ...person.levels, person.finished, person.begun, person.hoursPerWeek, person.hourWorth]);
    let hours = known.get(key);
    if (hours === undefined) {
      hours = gapHours(catalog, role, person);
      known.set(key, hours);
    }
    return hours;
  };
}
