import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { type SourceRef, sourceRefs, stepSourceIds } from '../catalog/references.ts';
import { type ChoiceNeed, missingLevels, type Need, needsOf } from '../fit/needs.ts';
import { type Readiness, readinessFor } from '../fit/readiness.ts';
import { openLevels, planWithoutLimits } from '../plan/hours-to.ts';
import type { Person } from '../profile/person.ts';
import { type Lowering, loweringsFor } from './lowering.ts';
import { memberWay, NO_WAY, type Way, type WayTo, wayTo } from './ways.ts';

export interface GapNeed extends Omit<Need, 'level'>, WayTo {
  /** Level, 1 to 4. */
  need: number;
}

export interface GapChoice extends ChoiceNeed {
  /** The quickest member; null where no single step closes the choice. */
  shortest: (Way & { skill: string }) | null;
}

export interface Gap {
  role: Role;
  readiness: Readiness;
  /** Of the optimal plan, where one course may close several needs. */
  gapHours: number | null;
  /** Levels of core needs nothing teaches. */
  openLevels: number;
  language: string;
  needs: GapNeed[];
  choices: GapChoice[];
  lowerings: Lowering[];
  sources: SourceRef[];
}

export function gapTo(catalog: Catalog, role: Role, person: Person): Gap {
  const { levels } = person;
  const { single, choices } = needsOf(role, levels);
  const plan = planWithoutLimits(catalog, role, person);
  const aimAt = (skill: string) => ({ skill, role, person, planned: plan?.items ?? [] });
  const way = (need: Need) => (missingLevels(need) === 0 ? NO_WAY : wayTo(catalog, aimAt(need.skill), need.level));
  const member = ({ skills, level }: ChoiceNeed) => {
    const open = skills.filter(({ have }) => have < level);
    return memberWay(
      catalog,
      open.map(({ skill }) => aimAt(skill)),
      level,
    );
  };
  const gap = {
    role,
    readiness: readinessFor(role, levels),
    gapHours: plan?.hours ?? null,
    language: catalog.language ?? 'en',
    openLevels: openLevels(catalog, role, person),
    needs: single.map(
      (need): GapNeed => ({ skill: need.skill, have: need.have, need: need.level, importance: need.importance, ...way(need) }),
    ),
    choices: choices.map((choice) => ({ ...choice, shortest: choice.missing === 0 ? null : member(choice) })),
    lowerings: loweringsFor(catalog, role, person),
  };
  const steps = [
    ...gap.needs.flatMap(({ shortest, free, towards, onward }) => [shortest, free, towards, ...onward]),
    ...gap.choices.map(({ shortest }) => shortest),
  ];
  const stepSources = steps.flatMap((step) => (step === null ? [] : stepSourceIds(catalog, step)));
  return { ...gap, sources: sourceRefs(catalog, [...role.sources, role.entry.source, ...stepSources]) };
}
