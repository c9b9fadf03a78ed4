import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { byId } from '../catalog/by-id.ts';

/** The newest US wages of an occupation near a role, dollars a year. */
export interface OfficialPay {
  occupation: string;
  title: string;
  /** listed: O*NET lists the title of the role there; nearest: our judgement. */
  match: 'listed' | 'nearest';
  note: string | null;
  period: string;
  employment: number;
  p10: number | null;
  p25: number | null;
  p50: number | null;
  p75: number | null;
  p90: number | null;
  source: string;
  asOf: string;
}

export function officialPay(catalog: Catalog, role: Pick<Role, 'occupations'>): OfficialPay[] {
  const occupations = byId(catalog.occupations);
  const named = role.occupations.filter(({ occupation }, at, all) => all.findIndex((other) => other.occupation === occupation) === at);
  return named.flatMap(({ occupation: id, match, note = null }) => {
    const occupation = occupations.get(id);
    const newest = occupation?.wages[0];
    if (occupation === undefined || newest === undefined) return [];
    const { period, employment, p10, p25, p50, p75, p90, source, asOf } = newest;
    return [{ occupation: id, title: occupation.title, match, note, period, employment, p10, p25, p50, p75, p90, source, asOf }];
  });
}
