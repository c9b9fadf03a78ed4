import type { MappedSkill, Reading } from './evidence.ts';

export interface NamedLevels {
  all?: number | undefined;
  /** Overrides `all`. Naming the level of a doubtful skill confirms it. */
  bySkill: ReadonlyMap<string, number>;
}

/** A reading with the levels that the person named. */
export interface Rated extends Omit<Reading, 'mapped'> {
  mapped: (Omit<MappedSkill, 'levelBasis'> & { levelBasis: MappedSkill['levelBasis'] | 'named' })[];
  /** By skill, also those named and not found. */
  levels: Record<string, number>;
  /** Doubtful skills that were not confirmed. */
  unconfirmed: string[];
}

/** What counts. */
export const heldIn = ({ levels }: Pick<Rated, 'levels'>): string[] =>
  Object.entries(levels).flatMap(([skill, level]) => (level > 0 ? [skill] : []));

export function rateSkills(reading: Reading, { all, bySkill }: NamedLevels): Rated {
  const mapped = reading.mapped.map((one) => {
    const named = bySkill.get(one.skill) ?? (one.levelBasis === 'written' ? undefined : all);
    return named === undefined ? one : { ...one, level: named, levelBasis: 'named' as const };
  });
  const levels = [...mapped.map(({ skill, level }) => [skill, level] as const), ...bySkill];
  return {
    ...reading,
    mapped,
    levels: Object.fromEntries(levels.sort(([a], [b]) => (a < b ? -1 : 1))),
    unconfirmed: reading.doubtful.map(({ skill }) => skill).filter((skill) => !bySkill.has(skill)),
  };
}
