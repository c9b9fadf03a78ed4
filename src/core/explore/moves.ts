import type { Catalog, Distance } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import type { Levels } from '../fit/levels.ts';
import { type Needs, needsOf } from '../fit/needs.ts';
import { readinessFor } from '../fit/readiness.ts';
import { gapHours, openLevels } from '../plan/hours-to.ts';
import { type Person, personFrom } from '../profile/person.ts';

/** Levels are 0 to 4. */
export type MissingNeed = { skill: string; have: number; need: number } | { anyOf: string[]; missing: number; need: number };

/** From one role to another with the core skills of the first only. */
export interface Move {
  from: string;
  to: string;
  /** Σ min(have, need) / Σ need over the core skills of the second role, 0 to 1. */
  readiness: number;
  atLevel: number;
  coreSkills: number;
  gapHours: number | null;
  /** Levels of core needs that nothing teaches. */
  openLevels: number;
  missing: MissingNeed[];
}

/**
 * The core skills of a role at its levels. Of a choice ("one cloud of three") only as many as it needs: those held at the
 * level, then those the other role asks for, the likely choice.
 */
export function coreSkillsOf(role: Role, towards: Role, have: Levels = NOTHING): Map<string, number> {
  const asked = new Set([...towards.skills.map((need) => need.skill), ...towards.anyOf.flatMap((choice) => choice.skills)]);
  const held = new Map<string, number>();
  const hold = (skill: string, level: number) => held.set(skill, Math.max(level, held.get(skill) ?? 0));
  for (const need of role.skills) if (need.importance === 'core') hold(need.skill, need.level);
  for (const choice of role.anyOf) {
    if (choice.importance !== 'core') continue;
    const isHeld = (skill: string) => Number((have.get(skill) ?? 0) >= choice.level);
    const chosen = [...choice.skills].sort(
      (a, b) => isHeld(b) - isHeld(a) || Number(asked.has(b)) - Number(asked.has(a)) || (a < b ? -1 : 1),
    );
    for (const skill of chosen.slice(0, choice.need)) hold(skill, choice.level);
  }
  return held;
}

const NOTHING: Levels = new Map();

const holderOf = (catalog: Catalog, from: Role, to: Role): Person =>
  personFrom(catalog, { skills: Object.fromEntries(coreSkillsOf(from, to)) });

export function movesOf(catalog: Catalog): Catalog['derived']['moves'] {
  const { roles } = catalog;
  const row = (from: Role) => Object.fromEntries(roles.map((to) => [to.id, distanceBetween(catalog, from, to)]));
  return Object.fromEntries(roles.map((from) => [from.id, row(from)]));
}

function distanceBetween(catalog: Catalog, from: Role, to: Role): Distance {
  const person = holderOf(catalog, from, to);
  return [to === from ? 0 : gapHours(catalog, to, person), openLevels(catalog, to, person)];
}

export function moveBetween(catalog: Catalog, from: Role, to: Role): Move {
  const person = holderOf(catalog, from, to);
  const { share, atLevel, coreSkills } = readinessFor(to, person.levels);
  const [hours, open] = catalog.derived.moves[from.id]?.[to.id] ?? distanceBetween(catalog, from, to);
  return {
    from: from.id,
    to: to.id,
    readiness: share,
    atLevel,
    coreSkills,
    gapHours: hours,
    openLevels: open,
    missing: missingOf(needsOf(to, person.levels)),
  };
}

function missingOf({ single, choices }: Needs): MissingNeed[] {
  return [
    ...single
      .filter((need) => need.importance === 'core' && need.have < need.level)
      .map(({ skill, have, level }) => ({ skill, have, need: level })),
    ...choices
      .filter((choice) => choice.importance === 'core' && choice.missing > 0)
      .map(({ skills, missing, level }) => ({ anyOf: skills.map(({ skill }) => skill), missing, need: level })),
  ];
}
