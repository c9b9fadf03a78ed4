import type { Catalog } from '../../../model/catalog.ts';
import type { SkillAtLevel } from '../../../model/skill.ts';
import { byId, skillsOf } from '../../catalog/by-id.ts';
import { isMembership, isPseudo } from '../../catalog/pseudo-skills.ts';
import type { Item } from '../items.ts';
import { metBy, type Need, type Problem, takeEverything } from '../problem.ts';

/** What decides where a step stands, whichever order is tried. */
export interface Place {
  readonly item: Item;
  /** A short first look at the field. */
  readonly orients: boolean;
  /** A course on the role's heart: the rarest of its deepest open core needs. */
  readonly isHeart: boolean;
  /** How many roles ask for the rarest it teaches of the three rarest open core needs; infinite without one. */
  readonly askedBy: number;
  /** A short course on a programmers' tool that asks for nothing and opens steps. */
  readonly isTool: boolean;
  /** A short course that builds on others. */
  readonly goesOn: boolean;
  /** Takes a skill above level 2. */
  readonly isProficient: boolean;
  /** Cannot be begun without another project. */
  readonly goesOnFromProject: boolean;
  /** Without it only needs of general skills are unmet. */
  readonly isGeneral: boolean;
  /** Minutes of steps that cannot begin without it. */
  readonly opens: number;
  /** Minutes of steps it cannot begin without. */
  readonly standsOn: number;
  /** Steps usually taken before it that do not need it. */
  readonly advised: readonly Item[];
  readonly difficulty: number;
}

export function placesOf(catalog: Catalog, problem: Problem, items: readonly Item[]): Place[] {
  const { base, needs } = problem;
  const skills = byId(catalog.skills);
  const gains = (item: Item, wanted: readonly string[]) =>
    item.teaches.some(({ skill, level }) => wanted.includes(skill) && level > (base.get(skill) ?? 0));
  const rare = rarestNeeds(catalog, problem);
  const heart = heartOf(rare);
  const categoryOf = (skill: string) => skills.get(skill)?.category;
  const isGeneralNeed = (need: Need) => need.skills.every((skill) => categoryOf(skill) === 'core');
  const advice = new Map(catalog.skills.map(({ id, prerequisites }) => [id, prerequisites.map(({ skill }) => skill)]));
  const withouts = items.map((item) =>
    takeEverything(
      base,
      items.filter((other) => other !== item),
    ),
  );
  const waitsFor = (later: Item, at: number) => later !== items[at] && withouts[at]?.items.includes(later) === false;
  const facts = items.map((item) =>
    skillFacts(
      advice,
      item,
      items.filter((_, at) => waitsFor(item, at)),
    ),
  );
  return facts.map((own, index) => {
    const { item } = own;
    const levels = withouts[index]?.levels ?? base;
    const unmet = needs.filter((need) => !need.skills.some(isMembership) && metBy(need, levels) < need.need);
    const isShort = item.kind === 'course' && item.minutes <= SHORT_MINUTES;
    const opens = minutesOf(items.filter((other) => waitsFor(other, index)));
    return {
      item,
      orients: item.minutes <= SHORT_MINUTES && gains(item, ['genai-literacy', 'ai-literacy']),
      isTool: isShort && item.requires.length === 0 && opens > 0 && item.teaches.some(({ skill }) => categoryOf(skill) === 'programming'),
      goesOn: isShort && item.requires.length > 0,
      isHeart: item.kind === 'course' && gains(item, heart),
      askedBy: Math.min(
        ...rare
          .slice(0, 3)
          .filter(({ skills }) => gains(item, skills))
          .map(({ roles }) => roles),
      ),
      isProficient: item.teaches.some(({ level }) => level > 2),
      goesOnFromProject: items.some((other, at) => other.kind === 'project' && waitsFor(item, at)),
      isGeneral: unmet.length > 0 && unmet.every(isGeneralNeed),
      opens,
      standsOn: minutesOf(items.filter((_, at) => waitsFor(item, at))),
      advised: facts.filter((other) => other !== own && !waitsFor(other.item, index) && isAdvised(other, own)).map((other) => other.item),
      difficulty: difficulty(item),
    };
  });
}

const minutesOf = (items: readonly Item[]) => items.reduce((sum, { minutes }) => sum + minutes, 0);

const SHORT_MINUTES = 600;

interface RareNeed {
  readonly skills: readonly string[];
  readonly level: number;
  readonly roles: number;
}

/** Open core needs, those of fewest roles first. */
function rarestNeeds(catalog: Catalog, { needs, base }: Problem): RareNeed[] {
  const roles = new Map<string, number>();
  for (const { skills, anyOf } of catalog.roles) {
    const isCore = ({ importance }: { importance: string }) => importance === 'core';
    for (const skill of skillsOf({ skills: skills.filter(isCore), anyOf: anyOf.filter(isCore) })) {
      roles.set(skill, (roles.get(skill) ?? 0) + 1);
    }
  }
  return needs
    .filter((need) => need.importance === 'core' && !need.skills.some(isPseudo) && metBy(need, base) < need.need)
    .map(({ skills, level }) => ({ skills, level, id: skills.join(), roles: Math.max(...skills.map((skill) => roles.get(skill) ?? 0)) }))
    .sort((a, b) => a.roles - b.roles || (a.id < b.id ? -1 : 1));
}

/** Of the deepest needs the rarest; nothing where all of several are as rare. */
function heartOf(rare: readonly RareNeed[]): readonly string[] {
  const deepest = Math.max(...rare.map(({ level }) => level));
  const [first, ...others] = rare.filter(({ level }) => level === deepest);
  const standsOut = others.length === 0 || others.some(({ roles }) => roles !== first?.roles);
  return standsOut ? (first?.skills ?? []) : [];
}

interface SkillFacts {
  readonly item: Item;
  /** Highest level taught. */
  readonly most: number;
  /** Those at working level, else all. */
  readonly aims: ReadonlySet<string>;
  /** Above what it asks for and what the steps it cannot begin without teach. */
  readonly given: ReadonlyMap<string, number>;
  /** Skills it asks for or that usually precede those it aims at. */
  readonly restsOn: ReadonlySet<string>;
}

function skillFacts(advice: ReadonlyMap<string, readonly string[]>, item: Item, before: readonly Item[]): SkillFacts {
  const asked = new Set(item.requires.map(({ skill }) => skill));
  const held = [...item.requires, ...before.flatMap(({ teaches }) => teaches)];
  const isMore = (own: SkillAtLevel) => !held.some(({ skill, level }) => skill === own.skill && level >= own.level);
  const given = new Map(item.teaches.filter(isMore).map(({ skill, level }) => [skill, level]));
  const restsOn = new Set(asked);
  const most = Math.max(...item.teaches.map(({ level }) => level));
  const aims = new Set(item.teaches.filter(({ level }) => level === most || level > 1).map(({ skill }) => skill));
  for (const skill of [...aims].flatMap((aim) => advice.get(aim) ?? [])) restsOn.add(skill);
  return { item, most, aims, given, restsOn };
}

/**
 * By advice alone no course waits for a project, nor a project for one of a higher level, so a course before a project is
 * unopposed.
 */
function isAdvised(first: SkillFacts, later: SkillFacts): boolean {
  const kinds = [first.item.kind, later.item.kind];
  if (kinds[0] === 'project' && (kinds[1] === 'course' || later.most < first.most)) return false;
  const back = kinds[0] === 'course' && kinds[1] === 'project' ? 0 : stepsAhead(later, first);
  return stepsAhead(first, later) > back;
}

/**
 * 2 for each skill the later item rests on and teaches less of; 1 for each it teaches more of, where the first aims at it
 * or is easier.
 */
function stepsAhead(first: SkillFacts, later: SkillFacts): number {
  let steps = 0;
  for (const [skill, level] of first.given) {
    const own = later.given.get(skill) ?? 0;
    if (later.restsOn.has(skill) && own < level) steps += 2;
    if (own > level && (first.aims.has(skill) || difficulty(first.item) < difficulty(later.item))) steps++;
  }
  return steps;
}

function difficulty({ kind, form, level, teaches }: Item): number {
  if (form === 'certification') return 7;
  if (kind === 'project') return 3 + Math.max(...teaches.map(({ level }) => level));
  return { beginner: 0, 'all-levels': 1, intermediate: 2, advanced: 3 }[level ?? 'all-levels'];
}
