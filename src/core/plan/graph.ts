import { groupedBySkill } from '../catalog/learning-items.ts';
import type { Item } from './items.ts';
import { metBy, type Problem } from './problem.ts';

/** A skill at a level that somebody asks for and the person has not reached. */
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
 * A problem as a graph of items and skill levels, both numbered. It holds only what can matter: items that teach
 * something on the way to the needs. Reaching a level reaches the lower ones of its skill.
 */
export interface Graph {
  readonly items: readonly Item[];
  readonly minutes: readonly number[];
  readonly levels: readonly SkillLevel[];
  /** Levels an item asks for, those with the fewest teachers first. */
  readonly requires: readonly (readonly number[])[];
  /** Levels that are reached when an item is finished. */
  readonly reaches: readonly (readonly number[])[];
  /** Items that can be the first to reach a level: they reach it and do not ask for it. */
  readonly teachers: readonly (readonly number[])[];
  readonly dependants: readonly (readonly number[])[];
  /** Those with the fewest teachers first. */
  readonly needs: readonly GraphNeed[];
  /** Items that exclude an item: its parts, and programmes it is part of. */
  readonly conflicts: readonly (readonly number[])[];
}

export function graphOf(problem: Problem): Graph {
  const levels = levelsOnTheWay(problem);
  const upTo = lookupIn(levels);
  const all = (skills: readonly SkillLevel[]) => unique(skills.flatMap(upTo));
  const highest = (skills: readonly SkillLevel[]) => unique(skills.flatMap((skill) => upTo(skill).slice(-1)));
  const items = problem.items.filter((item) => item.teaches.some((taught) => upTo(taught).length > 0));
  const reaches = items.map((item) => all(item.teaches));
  const asked = items.map((item) => highest(item.requires));
  const added = items.map((item, at) => without(reaches[at] ?? [], all(item.requires)));
  const teachers = itemsByLevel(levels, added);
  const teachersOf = (some: readonly number[]) => some.reduce((sum, level) => sum + (teachers[level]?.length ?? 0), 0);
  const needs = openNeeds(problem).map((need) => ({
    levels: highest(need.skills.map((skill) => ({ skill, level: need.level }))),
    need: need.need - metBy(need, problem.base),
  }));
  return {
    items,
    minutes: items.map((item) => item.minutes),
    levels,
    requires: asked.map((some) => [...some].sort((a, b) => teachersOf([a]) - teachersOf([b]) || a - b)),
    reaches,
    teachers,
    dependants: itemsByLevel(levels, asked),
    needs: needs.sort((a, b) => teachersOf(a.levels) - teachersOf(b.levels)),
    conflicts: conflictsAmong(items),
  };
}

const openNeeds = ({ needs, base }: Problem) => needs.filter((need) => metBy(need, base) < need.need);

/** The levels that can matter, found backwards from the needs. */
function levelsOnTheWay(problem: Problem): SkillLevel[] {
  const teaching = groupedBySkill(problem.items);
  const found = new Map<string, SkillLevel>();
  const seen = new Set<Item>();
  const waiting: SkillLevel[] = openNeeds(problem).flatMap(({ skills, level }) => skills.map((skill) => ({ skill, level })));
  for (const { skill, level } of waiting) {
    const name = `${skill} ${level}`;
    if (found.has(name) || (problem.base.get(skill) ?? 0) >= level) continue;
    found.set(name, { skill, level });
    for (const item of teaching.get(skill) ?? []) {
      if (seen.has(item) || !item.teaches.some((taught) => taught.skill === skill && taught.level >= level)) continue;
      seen.add(item);
      waiting.push(...item.requires);
    }
  }
  return [...found.values()].sort((a, b) => (a.skill === b.skill ? a.level - b.level : a.skill < b.skill ? -1 : 1));
}

function lookupIn(levels: readonly SkillLevel[]) {
  const bySkill = new Map<string, number[]>();
  for (const [index, { skill }] of levels.entries()) bySkill.set(skill, [...(bySkill.get(skill) ?? []), index]);
  return ({ skill, level }: SkillLevel): number[] => (bySkill.get(skill) ?? []).filter((index) => (levels[index]?.level ?? 0) <= level);
}

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)];

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
