import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { type SourceRef, sourceRefs, stepSourceIds } from '../catalog/references.ts';
import { type Levels, levelsOf, type SkillProfile } from '../fit/levels.ts';
import type { GapHours } from '../fit/match.ts';
import { type ChoiceNeed, missingLevels, type Need, needsOf } from '../fit/needs.ts';
import { type Readiness, readinessFor } from '../fit/readiness.ts';
import { openLevels } from '../plan/hours-to.ts';
import { hoursOfWays, type Way, waysAlong, waysBetween } from './ways.ts';

export interface GapNeed extends Omit<Need, 'level'> {
  /** Level, 1 to 4. */
  need: number;
  /** The shortest step; null where none closes the need, or several take far fewer hours. */
  shortest: Way | null;
  /** The shortest free step, where the shortest is not free. */
  free: Way | null;
  /** Without a shortest step: the first, and those after it; none closes the need where `onward` is empty. */
  towards: Way | null;
  onward: Way[];
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
  /** Levels of core needs that nothing teaches. */
  openLevels: number;
  language: string;
  needs: GapNeed[];
  choices: GapChoice[];
  sources: SourceRef[];
}

/** @throws CareersError `usage` where a level is not a whole number from 0 to 4 */
export function gapTo(catalog: Catalog, role: Role, profile: SkillProfile, gapHours: GapHours, done: ReadonlySet<string> = new Set()): Gap {
  const levels = levelsOf(profile);
  const { single, choices } = needsOf(role, levels);
  const gap = {
    role,
    readiness: readinessFor(role, levels),
    gapHours: gapHours(role, levels),
    language: catalog.language ?? 'en',
    openLevels: openLevels(catalog, role, levels),
    needs: single.map((need) => gapNeed(catalog, role, need, levels, done)),
    choices: choices.map((choice) => ({ ...choice, shortest: shortestMember(catalog, role, choice, levels, done) })),
  };
  const steps = [
    ...gap.needs.flatMap(({ shortest, free, towards, onward }) => [shortest, free, towards, ...onward]),
    ...gap.choices.map(({ shortest }) => shortest),
  ];
  const stepSources = steps.flatMap((step) => (step === null ? [] : stepSourceIds(catalog, step)));
  return { ...gap, sources: sourceRefs(catalog, [...role.sources, role.entry.source, ...stepSources]) };
}

/** Of the hours of one step: several must take less to stand in for it. */
const WORTH_SEVERAL = 2 / 3;

function gapNeed(catalog: Catalog, role: Role, need: Need, levels: Levels, done: ReadonlySet<string>): GapNeed {
  const { skill, have, level, importance } = need;
  const known = { skill, have, need: level, importance, shortest: null, free: null, towards: null, onward: [] };
  if (missingLevels(need) === 0) return known;
  const aim = { skill, role, levels };
  const ways = waysBetween(catalog, aim, level, done);
  const [shortest] = ways;
  const [towards = null, ...onward] = waysAlong(catalog, aim, level, done);
  if (shortest === undefined || hoursOfWays([shortest]) * WORTH_SEVERAL > hoursOfWays(towards === null ? [] : [towards, ...onward]))
    return { ...known, towards, onward };
  return { ...known, shortest, free: shortest.free ? null : (ways.find((way) => way.free) ?? null) };
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
    waysBetween(catalog, { skill, role, levels }, choice.level, done)
      .slice(0, 1)
      .map((way) => ({ ...way, skill })),
  );
  return ways.sort((a, b) => (a.hours ?? 1e9) - (b.hours ?? 1e9) || (a.skill < b.skill ? -1 : 1))[0] ?? null;
}
