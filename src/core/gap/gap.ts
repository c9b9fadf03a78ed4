import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { type SourceRef, sourceRefs, stepSourceIds } from '../catalog/references.ts';
import { type Levels, levelsOf, type SkillProfile } from '../fit/levels.ts';
import type { GapHours } from '../fit/match.ts';
import { type ChoiceNeed, missingLevels, type Need, needsOf } from '../fit/needs.ts';
import { type Readiness, readinessFor } from '../fit/readiness.ts';
import { nextStep, type Way, waysBetween } from './ways.ts';

export interface GapNeed extends Need {
  /** The shortest single step that closes the need; null where it is met or none does. */
  shortest: Way | null;
  /** The shortest free one, where the shortest is not free. */
  free: Way | null;
  /** Where no single step closes it: the one that gets furthest. */
  towards: Way | null;
}

export interface GapChoice extends ChoiceNeed {
  /** The member that takes the fewest hours to bring to the level; null where the choice is met or no single step does. */
  shortest: (Way & { skill: string }) | null;
}

/** What lies between a person and a role. */
export interface Gap {
  role: Role;
  readiness: Readiness;
  /** Hours of the optimal plan for the core skills: less than the sum over the needs, because one course may close several. */
  gapHours: number | null;
  needs: GapNeed[];
  choices: GapChoice[];
  /** Of the role and of the steps. */
  sources: SourceRef[];
}

/** Everything a role needs beside what is held, with the shortest way to close each need on its own. */
export function gapTo(catalog: Catalog, role: Role, profile: SkillProfile, gapHours: GapHours, done: ReadonlySet<string> = new Set()): Gap {
  const levels = levelsOf(profile);
  const { single, choices } = needsOf(role, levels);
  const gap = {
    role,
    readiness: readinessFor(role, levels),
    gapHours: gapHours(role, levels),
    needs: single.map((need) => ({ ...need, ...closing(catalog, role, need, done) })),
    choices: choices.map((choice) => ({ ...choice, shortest: shortestMember(catalog, role, choice, levels, done) })),
  };
  const steps = [
    ...gap.needs.flatMap(({ shortest, free, towards }) => [shortest, free, towards]),
    ...gap.choices.map(({ shortest }) => shortest),
  ];
  const stepSources = steps.flatMap((step) => (step === null ? [] : stepSourceIds(catalog, step)));
  return { ...gap, sources: sourceRefs(catalog, [...role.sources, ...stepSources]) };
}

function closing(catalog: Catalog, role: Role, need: Need, done: ReadonlySet<string>): Pick<GapNeed, 'shortest' | 'free' | 'towards'> {
  if (missingLevels(need) === 0) return { shortest: null, free: null, towards: null };
  const ways = waysBetween(catalog, { skill: need.skill, role: role.id }, need.have, need.need, done);
  const shortest = ways[0] ?? null;
  const free = shortest === null || shortest.free ? null : (ways.find((way) => way.free) ?? null);
  return {
    shortest,
    free,
    towards: shortest === null ? (nextStep(catalog, { skill: need.skill, role: role.id }, need.have, done) ?? null) : null,
  };
}

function shortestMember(
  catalog: Catalog,
  role: Role,
  choice: ChoiceNeed,
  levels: Levels,
  done: ReadonlySet<string>,
): GapChoice['shortest'] {
  if (choice.missing === 0) return null;
  const open = choice.skills.filter(({ have }) => have < choice.level);
  const ways = open.flatMap(({ skill }) =>
    waysBetween(catalog, { skill, role: role.id }, levels.get(skill) ?? 0, choice.level, done)
      .slice(0, 1)
      .map((way) => ({ ...way, skill })),
  );
  return ways.sort((a, b) => (a.hours ?? 1e9) - (b.hours ?? 1e9) || (a.skill < b.skill ? -1 : 1))[0] ?? null;
}
