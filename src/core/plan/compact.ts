import type { Item } from './item.ts';
import { type Cell, type Demand, type Draft, metBy, type Problem } from './problem.ts';
import { tariffOf } from './tariff.ts';

/** Where the cells of a skill are: their levels, rising, and the place of the first. */
type CellsBySkill = ReadonlyMap<string, { first: number; levels: number[] }>;

/** Makes a draft compact. */
export function compact(draft: Draft): Problem {
  const cells = cellsOf(draft);
  const bySkill = groupCells(cells);
  const items = draft.items.filter((item) => item.teaches.some((taught) => lastReached(bySkill, taught.skill, taught.level) >= 0));
  const reaches = items.map((item) => allReached(bySkill, item.teaches));
  const asked = items.map((item) => highestReached(bySkill, item.requires));
  const adds = items.map((item, index) => without(reaches[index] as number[], allReached(bySkill, item.requires)));
  const raisers = inverted(adds, cells.length);
  return {
    items,
    minutes: items.map((item) => item.minutes),
    cells,
    requires: asked.map((list) => rarestFirst(list, raisers)),
    reaches,
    raisers,
    askers: inverted(asked, cells.length),
    demands: demandsOf(draft, bySkill).sort((a, b) => width(a, raisers) - width(b, raisers)),
    conflicts: conflictsOf(items),
    tariff: tariffOf(items, draft.monthMinutes),
  };
}

/** Cells an item asks for, those with the fewest raisers first. */
export function rarestFirst(asked: readonly number[], raisers: Problem['raisers']): readonly number[] {
  if (asked.length < 2) return asked;
  const count = (cell: number) => (raisers[cell] as readonly number[]).length;
  return [...asked].sort((a, b) => count(a) - count(b) || a - b);
}

/** The cells that matter, found backwards from the needs. */
function cellsOf(draft: Draft): Cell[] {
  const teachers = teachersOf(draft.items);
  const found = new Map<string, number[]>();
  const looked = new Set<Item>();
  const waiting: Cell[] = [];
  const want = (skill: string, level: number) => {
    const levels = found.get(skill) ?? [];
    if (levels.includes(level) || (draft.base.get(skill) ?? 0) >= level) return;
    levels.push(level);
    found.set(skill, levels);
    waiting.push({ skill, level });
  };
  for (const need of openNeeds(draft)) for (const skill of need.skills) want(skill, need.level);
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    const { skill, level } = cell;
    for (const item of (teachers.get(skill) ?? [])
      .filter((teacher) => teacher.level >= level && !looked.has(teacher.item))
      .map((teacher) => teacher.item)) {
      looked.add(item);
      for (const asks of item.requires) want(asks.skill, asks.level);
    }
  }
  const skills = [...found.keys()].sort();
  return skills.flatMap((skill) => (found.get(skill) ?? []).sort((a, b) => a - b).map((level) => ({ skill, level })));
}

function teachersOf(items: readonly Item[]): Map<string, { level: number; item: Item }[]> {
  const teachers = new Map<string, { level: number; item: Item }[]>();
  for (const item of items) {
    for (const { skill, level } of item.teaches) {
      const list = teachers.get(skill);
      if (list === undefined) teachers.set(skill, [{ level, item }]);
      else list.push({ level, item });
    }
  }
  return teachers;
}

function groupCells(cells: readonly Cell[]): CellsBySkill {
  const bySkill = new Map<string, { first: number; levels: number[] }>();
  for (const [index, { skill, level }] of cells.entries()) {
    const group = bySkill.get(skill);
    if (group === undefined) bySkill.set(skill, { first: index, levels: [level] });
    else group.levels.push(level);
  }
  return bySkill;
}

/** Cells of all these skills up to their levels, each once. */
function allReached(bySkill: CellsBySkill, skills: readonly Cell[]): number[] {
  const cells: number[] = [];
  for (const { skill, level } of skills) {
    const first = bySkill.get(skill)?.first ?? 0;
    for (let cell = lastReached(bySkill, skill, level); cell >= first; cell--) if (!cells.includes(cell)) cells.push(cell);
  }
  return cells;
}

/** The highest cell of each of these skills up to its level. */
function highestReached(bySkill: CellsBySkill, skills: readonly Cell[]): number[] {
  const cells: number[] = [];
  for (const { skill, level } of skills) {
    const cell = lastReached(bySkill, skill, level);
    if (cell >= 0 && !cells.includes(cell)) cells.push(cell);
  }
  return cells;
}

/** The highest cell of a skill up to a level, or -1. */
function lastReached(bySkill: CellsBySkill, skill: string, level: number): number {
  const group = bySkill.get(skill);
  if (group === undefined) return -1;
  let count = 0;
  while (count < group.levels.length && (group.levels[count] as number) <= level) count++;
  return count === 0 ? -1 : group.first + count - 1;
}

const without = (list: number[], rest: readonly number[]): number[] =>
  rest.length === 0 ? list : list.filter((cell) => !rest.includes(cell));

/** For each of `count` numbers, the lists that hold it. */
function inverted(lists: readonly (readonly number[])[], count: number): number[][] {
  const holders: number[][] = Array.from({ length: count }, () => []);
  for (let index = 0; index < lists.length; index++) for (const value of lists[index] as readonly number[]) holders[value]?.push(index);
  return holders;
}

function openNeeds(draft: Draft) {
  return draft.needs.filter((need) => metBy(need, draft.base) < need.need);
}

function demandsOf(draft: Draft, bySkill: CellsBySkill): Demand[] {
  return openNeeds(draft).map((need) => ({
    cells: highestReached(
      bySkill,
      need.skills.map((skill) => ({ skill, level: need.level })),
    ),
    need: need.need - metBy(need, draft.base),
  }));
}

function width(demand: Demand, raisers: Problem['raisers']): number {
  return demand.cells.reduce((sum, cell) => sum + (raisers[cell] as readonly number[]).length, 0);
}

function conflictsOf(items: readonly Item[]): number[][] {
  const conflicts: number[][] = items.map(() => []);
  for (const [whole, item] of items.entries()) {
    if (item.contains.length === 0) continue;
    for (const [part, other] of items.entries()) {
      if (part === whole || other.kind !== 'course' || !item.contains.includes(other.id)) continue;
      conflicts[whole]?.push(part);
      conflicts[part]?.push(whole);
    }
  }
  return conflicts.map((list) => (list.length < 2 ? list : [...new Set(list)].sort((a, b) => a - b)));
}
