import type { Catalog } from '../../../model/catalog.ts';
import type { SkillAtLevel } from '../../../model/skill.ts';
import { byId, skillsOf } from '../../catalog/by-id.ts';
import { isMembership, isPseudo } from '../../catalog/pseudo-skills.ts';
import type { Item } from '../items.ts';
import { metBy, type Need, type Problem, takeEverything } from '../problem.ts';

/** What decides where a step of a plan stands; the same whichever order is tried. */
export interface Place {
  readonly item: Item;
  /** A short first look at the field. */
  readonly orients: boolean;
  /** How many roles ask for the rarest that it teaches of the three open core needs that fewest ask for; infinite without one. */
  readonly askedBy: number;
  /** A short course that builds on others. */
  readonly goesOn: boolean;
  /** Takes a skill to the level of somebody whom others ask. */
  readonly isProficient: boolean;
  /** Without it only needs of general skills are unmet. */
  readonly isGeneral: boolean;
  /** Minutes of the steps that cannot be begun without it. */
  readonly opens: number;
  /** Minutes of the steps without which it cannot be begun. */
  readonly standsOn: number;
  /** Steps usually taken before it, none of which needs it. */
  readonly advised: readonly Item[];
  readonly difficulty: number;
}

export function placesOf(catalog: Catalog, problem: Problem, items: readonly Item[]): Place[] {
  const { base, needs } = problem;
  const skills = byId(catalog.skills);
  const gains = (item: Item, wanted: readonly string[]) =>
    item.teaches.some(({ skill, level }) => wanted.includes(skill) && level > (base.get(skill) ?? 0));
  const rare = rarestSkills(catalog, problem);
  const isGeneralNeed = (need: Need) => need.skills.every((skill) => skills.get(skill)?.category === 'core');
  const advice = new Map(catalog.skills.map(({ id, prerequisites }) => [id, prerequisites.map(({ skill }) => skill)]));
  const facts = items.map((item) => skillFacts(advice, item));
  const withouts = items.map((item) =>
    takeEverything(
      base,
      items.filter((other) => other !== item),
    ),
  );
  const waitsFor = (later: Item, at: number) => later !== items[at] && withouts[at]?.items.includes(later) === false;
  return facts.map((own, index) => {
    const { item } = own;
    const levels = withouts[index]?.levels ?? base;
    const unmet = needs.filter((need) => !need.skills.some(isMembership) && metBy(need, levels) < need.need);
    return {
      item,
      orients: item.minutes <= SHORT_MINUTES && gains(item, ['genai-literacy', 'ai-literacy']),
      goesOn: item.kind === 'course' && item.minutes <= SHORT_MINUTES && item.requires.length > 0,
      askedBy: Math.min(...rare.filter(({ skills }) => gains(item, skills)).map(({ roles }) => roles)),
      isProficient: item.teaches.some(({ level }) => level > 2),
      isGeneral: unmet.length > 0 && unmet.every(isGeneralNeed),
      opens: minutesOf(items.filter((other) => waitsFor(other, index))),
      standsOn: minutesOf(items.filter((_, at) => waitsFor(item, at))),
      advised: facts.filter((other) => other !== own && !waitsFor(other.item, index) && isAdvised(other, own)).map((other) => other.item),
      difficulty: difficulty(item),
    };
  });
}

const minutesOf = (items: readonly Item[]) => items.reduce((sum, { minutes }) => sum + minutes, 0);

const SHORT_MINUTES = 600;

function rarestSkills(catalog: Catalog, { needs, base }: Problem): { skills: readonly string[]; roles: number }[] {
  const roles = new Map<string, number>();
  for (const { skills, anyOf } of catalog.roles) {
    const isCore = ({ importance }: { importance: string }) => importance === 'core';
    for (const skill of skillsOf({ skills: skills.filter(isCore), anyOf: anyOf.filter(isCore) })) {
      roles.set(skill, (roles.get(skill) ?? 0) + 1);
    }
  }
  return needs
    .filter((need) => need.importance === 'core' && !need.skills.some(isPseudo) && metBy(need, base) < need.need)
    .map(({ skills }) => ({ skills, id: skills.join(), roles: Math.max(...skills.map((skill) => roles.get(skill) ?? 0)) }))
    .sort((a, b) => a.roles - b.roles || (a.id < b.id ? -1 : 1))
    .slice(0, 3);
}

interface SkillFacts {
  readonly item: Item;
  /** Above what it asks for. */
  readonly given: ReadonlyMap<string, number>;
  /** Skills it asks for or that usually precede those it aims at: those at working level, else all. */
  readonly restsOn: ReadonlySet<string>;
}

function skillFacts(advice: ReadonlyMap<string, readonly string[]>, item: Item): SkillFacts {
  const asked = new Map(item.requires.map(({ skill, level }) => [skill, level]));
  const isMore = ({ skill, level }: SkillAtLevel) => level > (asked.get(skill) ?? 0);
  const given = new Map(item.teaches.filter(isMore).map(({ skill, level }) => [skill, level]));
  const restsOn = new Set(asked.keys());
  const most = Math.max(...item.teaches.map(({ level }) => level));
  const aims = item.teaches.filter(({ level }) => level === most || level > 1);
  for (const before of aims.flatMap(({ skill }) => advice.get(skill) ?? [])) restsOn.add(before);
  return { item, given, restsOn };
}

/** No course waits for a project by advice alone, so nothing is weighed against a course before a project. */
function isAdvised(first: SkillFacts, later: SkillFacts): boolean {
  const kinds = [first.item.kind, later.item.kind];
  if (kinds[0] === 'project' && kinds[1] === 'course') return false;
  const back = kinds[0] === 'course' && kinds[1] === 'project' ? 0 : stepsAhead(later, first);
  return stepsAhead(first, later) > back;
}

/** 2 for each skill that the later item rests on and teaches less of, 1 for each that it teaches more of. */
function stepsAhead(first: SkillFacts, later: SkillFacts): number {
  let steps = 0;
  for (const [skill, level] of first.given) {
    const own = later.given.get(skill) ?? 0;
    if (later.restsOn.has(skill) && own < level) steps += 2;
    if (own > level) steps++;
  }
  return steps;
}

function difficulty({ kind, form, level }: Item): number {
  if (kind === 'project') return 4;
  if (form === 'certification') return 5;
  return { beginner: 0, 'all-levels': 1, intermediate: 2, advanced: 3 }[level ?? 'all-levels'];
}
