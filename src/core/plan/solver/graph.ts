import { groupedBySkill } from '../../catalog/learning-items.ts';
import type { Item } from '../items.ts';
import { metBy, type Problem } from '../problem.ts';

/** Asked for and not reached by the person. */
export interface SkillLevel {
  readonly skill: string;
  readonly level: number;
}

/** `need` of these levels must be reached. */
export interface GraphNeed {
  readonly levels: readonly number[];
  readonly need: number;
}

/**
 * Numbered items and skill levels on the way to the needs. Reaching a level reaches the lower ones of its skill.
 */
export interface Graph {
  readonly items: readonly Item[];
  readonly minutes: readonly number[];
  /** Minutes of courses whose hours nobody states; 0 for others, projects too. */
  readonly assumed: readonly number[];
  readonly hourCents: number;
  readonly levels: readonly SkillLevel[];
  /** Levels an item asks for, fewest teachers first. */
  readonly requires: readonly (readonly number[])[];
  /** How many these are. */
  readonly asks: Uint16Array;
  /** Reached when an item is finished. */
  readonly reaches: readonly (readonly number[])[];
  /** Items that can be the first to reach a level: they do not ask for it. */
  readonly teachers: readonly (readonly number[])[];
  readonly dependants: readonly (readonly number[])[];
  /** Fewest teachers first. */
  readonly needs: readonly GraphNeed[];
  /** Its parts, and programmes it is part of. */
  readonly conflicts: readonly (readonly number[])[];
}

export function graphOf(problem: Problem): Graph {
  const { levels, items } = onTheWay(problem);
  const upTo = lookupIn(levels);
  const all = (skills: readonly SkillLevel[]) => skills.flatMap(upTo);
  const highest = (skills: readonly SkillLevel[]) => skills.flatMap((skill) => upTo(skill).at(-1) ?? []);
  const reaches = items.map((item) => all(item.teaches));
  const asked = items.map((item) => highest(item.requires));
  const added = items.map((item, at) => without(reaches[at] ?? [], all(item.requires)));
  const teachers = itemsByLevel(levels, added);
  const teachersOf = (level: number) => teachers[level]?.length ?? 0;
  const teachersOfAll = (need: GraphNeed) => need.levels.reduce((sum, level) => sum + teachersOf(level), 0);
  const needs = openNeeds(problem).map((need) => ({
    levels: highest([...new Set(need.skills)].map((skill) => ({ skill, level: need.level }))),
    need: need.need - metBy(need, problem.base),
  }));
  return {
    items,
    minutes: items.map((item) => item.minutes),
    assumed: items.map(assumedMinutes),
    hourCents: problem.hourCents,
    levels,
    requires: asked.map((some) => [...some].sort((a, b) => teachersOf(a) - teachersOf(b) || a - b)),
    asks: Uint16Array.from(asked, (some) => some.length),
    reaches,
    teachers,
    dependants: itemsByLevel(levels, asked),
    needs: needs.sort((a, b) => teachersOfAll(a) - teachersOfAll(b)),
    conflicts: conflictsAmong(items),
  };
}

/** Some of the items, in their order; levels keep their numbers. */
export function partOf(graph: Graph, kept: readonly number[]): Graph {
  const places = new Int32Array(graph.items.length).fill(-1);
  for (const [at, item] of kept.entries()) places[item] = at;
  const some = <T>(list: readonly T[]): T[] => kept.map((item) => list[item] as T);
  const numbered = (items: readonly number[]) => items.map((item) => places[item] as number).filter((at) => at >= 0);
  return {
    ...graph,
    items: some(graph.items),
    minutes: some(graph.minutes),
    assumed: some(graph.assumed),
    requires: some(graph.requires),
    asks: Uint16Array.from(kept, (item) => graph.asks[item] as number),
    reaches: some(graph.reaches),
    teachers: graph.teachers.map(numbered),
    dependants: graph.dependants.map(numbered),
    conflicts: some(graph.conflicts).map(numbered),
  };
}

/** Those kept that teach what a need, or another of them, asks for. */
export function itemsOnTheWay({ items, needs, teachers, requires }: Graph, isKept: (item: number) => boolean): number[] {
  const seen = new Set<number>();
  const levels = new Set(needs.flatMap((need) => need.levels));
  for (const level of levels) {
    for (const item of teachers[level] as readonly number[]) {
      if (seen.has(item) || !isKept(item)) continue;
      seen.add(item);
      for (const asked of requires[item] as readonly number[]) levels.add(asked);
    }
  }
  return [...items.keys()].filter((item) => seen.has(item));
}

/** Projects are our estimate too, for want of anything else. */
export const assumedMinutes = ({ kind, basis, minutes }: Pick<Item, 'kind' | 'basis' | 'minutes'>): number =>
  kind === 'course' && basis === 'assumed' ? minutes : 0;

const openNeeds = ({ needs, base }: Problem) => needs.filter((need) => metBy(need, base) < need.need);

/** Backwards from the needs: levels asked for, and the items that teach one. */
function onTheWay(problem: Problem): { levels: SkillLevel[]; items: Item[] } {
  const teaching = groupedBySkill(problem.items);
  const found = new Map<string, Set<number>>();
  const seen = new Set<Item>();
  const waiting: SkillLevel[] = openNeeds(problem).flatMap(({ skills, level }) => skills.map((skill) => ({ skill, level })));
  for (const { skill, level } of waiting) {
    const levels = found.get(skill) ?? new Set();
    if (levels.has(level) || (problem.base.get(skill) ?? 0) >= level) continue;
    found.set(skill, levels.add(level));
    for (const item of teaching.get(skill) ?? []) {
      if (seen.has(item) || !item.teaches.some((taught) => taught.skill === skill && taught.level >= level)) continue;
      seen.add(item);
      waiting.push(...item.requires);
    }
  }
  const levels = [...found.keys()]
    .sort()
    .flatMap((skill) => [...(found.get(skill) ?? [])].sort((a, b) => a - b).map((level) => ({ skill, level })));
  return { levels, items: problem.items.filter((item) => seen.has(item)) };
}

/** The levels of a skill up to a level. */
function lookupIn(levels: readonly SkillLevel[]): (asked: SkillLevel) => readonly number[] {
  const bySkill = new Map<string, (readonly number[])[]>();
  for (const [index, { skill, level }] of levels.entries()) {
    const upTo = bySkill.get(skill) ?? [[]];
    const below = upTo.at(-1) ?? [];
    while (upTo.length < level) upTo.push(below);
    upTo.push([...below, index]);
    bySkill.set(skill, upTo);
  }
  return ({ skill, level }) => {
    const upTo = bySkill.get(skill) ?? [];
    return upTo[Math.min(level, upTo.length - 1)] ?? [];
  };
}

const without = (numbers: readonly number[], others: readonly number[]): number[] => numbers.filter((number) => !others.includes(number));

function itemsByLevel(levels: readonly SkillLevel[], lists: readonly (readonly number[])[]): number[][] {
  const items: number[][] = levels.map(() => []);
  for (const [item, list] of lists.entries()) for (const level of list) items[level]?.push(item);
  return items;
}

function conflictsAmong(items: readonly Item[]): number[][] {
  const conflicts = items.map((): number[] => []);
  const courses = new Map([...items.entries()].filter(([, item]) => item.kind === 'course').map(([at, { id }]) => [id, at]));
  for (const [whole, { contains }] of items.entries()) {
    for (const id of contains) {
      const part = courses.get(id);
      if (part === undefined || part === whole || conflicts[whole]?.includes(part)) continue;
      conflicts[whole]?.push(part);
      conflicts[part]?.push(whole);
    }
  }
  return conflicts;
}
