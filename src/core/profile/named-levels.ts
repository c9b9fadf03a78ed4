import type { Catalog } from '../../model/catalog.ts';
import { CareersError } from '../errors.ts';
import { findSkill } from '../lookup.ts';

/** By level. */
const WORDS = ['none', 'aware', 'working', 'proficient', 'expert'];

export const LEVEL_WORDS = WORDS.map((word, level) => `${level} ${word}`).join(', ');

/** As typed, with a level from 0 to 4. */
export interface NamedLevel {
  skill: string;
  level: number;
}

/** Undefined for other text. */
export function levelFrom(text: string): number | undefined {
  const level = /^[0-4]$/.test(text) ? Number(text) : WORDS.indexOf(text.toLowerCase());
  return level < 0 ? undefined : level;
}

/**
 * By skill id. Notes tell of several names for one skill at one level.
 * @throws CareersError `not-found` for an unknown skill; `usage` for two levels of one skill
 */
export function levelsByName(catalog: Catalog, named: readonly NamedLevel[]): { levels: Record<string, number>; notes: string[] } {
  const first = new Map<string, NamedLevel>();
  const notes = new Set<string>();
  for (const { skill: name, level } of named) {
    const { id } = findSkill(catalog, name);
    const before = first.get(id);
    if (before === undefined) first.set(id, { skill: name, level });
    else if (before.level !== level) throw twoLevels(id, before, { skill: name, level });
    else if (before.skill !== name) notes.add(`${before.skill} and ${name} are one skill here: ${id}.`);
  }
  return { levels: Object.fromEntries([...first].map(([id, { level }]) => [id, level])), notes: [...notes] };
}

function twoLevels(id: string, one: NamedLevel, other: NamedLevel): CareersError {
  const same = one.skill === other.skill ? '' : `, which are both ${id}`;
  return new CareersError(
    'usage',
    `Two levels are given for one skill: ${one.skill}=${one.level} and ${other.skill}=${other.level}${same}.`,
    {
      hint: `Name it once: ${id}=${Math.max(one.level, other.level)}`,
    },
  );
}
