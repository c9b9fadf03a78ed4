import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { type SourceRef, sourceRefs, stepSourceIds } from '../catalog/references.ts';
import { levelsOf, type SkillProfile } from '../fit/levels.ts';
import type { GapHours } from '../fit/match.ts';
import { type ChoiceNeed, missingLevels, type Need, needsOf } from '../fit/needs.ts';
import { type Readiness, readinessFor } from '../fit/readiness.ts';
import { nextStep, type Way, waysBetween } from './ways.ts';

export interface GapNeed extends Omit<Need, 'level'> {
  /** Level, 1 to 4. */
  need: number;
  shortest: Way | null;
  /** The shortest free step, where the shortest is not free. */
  free: Way | null;
  towards: Way | null;
}

export interface GapChoice extends ChoiceNeed {
  /** The quickest member; null where no single step closes the choice. */
  shortest: (Way & { skill: string }) | null;
}

export interface Gap {
  role: Role;
  readiness: Readiness;
  /** Hours of the optimal plan, where one course may close several needs. */
  gapHours: number | null;
  needs: GapNeed[];
  choices: GapChoice[];
  /** Of the role and of the steps. */
  sources: SourceRef[];
}

/**
 * The needs of a role, each with the shortest way to close it alone.
 * @throws CareersError `usage` where a level is not a whole number from 0 to 4
 */
export function gapTo(catalog: Catalog, role: Role, profile: SkillProfile, gapHours: GapHours, done: ReadonlySet<string> = new Set()): Gap {
  const levels = levelsOf(profile);
  const { single, choices } = needsOf(role, levels);
  const gap = {
    role,
    readiness: readinessFor(role, levels),
    gapHours: gapHours(role, levels),
    needs: single.map((need) => gapNeed(catalog, role, need, done)),
    choices: choices.map((choice) => ({ ...choice, shortest: shortestMember(catalog, role, choice, done) })),
  };
  const steps = [
    ...gap.needs.flatMap(({ shortest, free, towards }) => [shortest, free, towards]),
    ...gap.choices.map(({ shortest }) => shortest),
  ];
  const stepSources = steps.flatMap((step) => (step === null ? [] : stepSourceIds(catalog, step)));
  return { ...gap, sources: sourceRefs(catalog, [...role.sources, ...stepSources]) };
}

function gapNeed(catalog: Catalog, role: Role, need: Need, done: ReadonlySet<string>): GapNeed {
  const { skill, have, level, importance } = need;
  const known = { skill, have, need: level, importance };
  if (missingLevels(need) === 0) return { ...known, shortest: null, free: null, towards: null };
  const aim = { skill, role: role.id };
  const ways = waysBetween(catalog, aim, have, level, done);
  const [shortest = null] = ways;
  if (shortest === null) return { ...known, shortest, free: null, towards: nextStep(catalog, aim, have, done) ?? null };
  return { ...known, shortest, free: shortest.free ? null : (ways.find((way) => way.free) ?? null), towards: null };
}

function shortestMember(catalog: Catalog, role: Role, choice: ChoiceNeed, done: ReadonlySet<string>): GapChoice['shortest'] {
  if (choice.missing === 0) return null;
  const open = choice.skills.filter(({ have }) => have < choice.level);
  const ways = open.flatMap(({ skill, have }) => {
    const [shortest] = waysBetween(catalog, { skill, role: role.id }, have, choice.level, done);
    return shortest === undefined ? [] : [{ ...shortest, skill }];
  });
  return ways.sort((a, b) => (a.hours ?? 1e9) - (b.hours ?? 1e9) || (a.skill < b.skill ? -1 : 1))[0] ?? null;
}
