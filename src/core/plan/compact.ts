import type { Item } from './item.ts';
import { type Cell, type Demand, type Draft, metBy, type Problem, withTariff } from './problem.ts';

/** The cells of a skill: the place of the first, and for each level the place of the highest up to it, -1 where there is none. */
interface CellsOfSkill {
  readonly first: number;
  readonly upTo: number[];
}
type CellsBySkill = ReadonlyMap<string, CellsOfSkill>;

/**
 * Makes a draft compact, in one pass over the items. Loops here count instead of asking lists for their next element: all of this runs
 * once and cold, where that takes a third of the time.
 */
export function compact(draft: Draft): Problem {
  const cells = cellsOf(draft);
  const bySkill = groupCells(cells);
  const items: Item[] = [];
  const [asked, reaches]: [number[][], number[][]] = [[], []];
  const [raisers, askers] = [lists(cells.length), lists(cells.length)];
  for (let i = 0; i < draft.items.length; i++) {
    const item = draft.items[i] as Item;
    const reached = allReached(bySkill, item.teaches);
    if (reached.length === 0) continue;
    const index = items.push(item) - 1;
    reaches.push(reached);
    const asks = highestReached(bySkill, item.requires);
    asked.push(asks);
    for (let c = 0; c < asks.length; c++) (askers[asks[c] as number] as number[]).push(index);
    const implied = asks.length === 0 ? asks : allReached(bySkill, item.requires);
    for (let c = 0; c < reached.length; c++) {
      const cell = reached[c] as number;
      if (!implied.includes(cell)) (raisers[cell] as number[]).push(index);
    }
  }
  return withTariff({
    items,
    minutes: items.map((item) => item.minutes),
    cells,
    requires: asked.map((list) => rarestFirst(list, raisers)),
    reaches,
    raisers,
    askers,
    demands: demandsOf(draft, bySkill).sort((a, b) => width(a, raisers) - width(b, raisers)),
    conflicts: conflictsOf(items),
    monthMinutes: draft.monthMinutes,
  });
}

const lists = (count: number): number[][] => Array.from({ length: count }, () => []);

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
    const teaching = teachers.get(skill) ?? [];
    for (let t = 0; t < teaching.length; t++) {
      const item = teaching[t] as Item;
      if (looked.has(item) || !item.teaches.some((taught) => taught.skill === skill && taught.level >= level)) continue;
      looked.add(item);
      for (let a = 0; a < item.requires.length; a++) {
        const asks = item.requires[a] as Cell;
        want(asks.skill, asks.level);
      }
    }
  }
  const skills = [...found.keys()].sort();
  return skills.flatMap((skill) => (found.get(skill) ?? []).sort((a, b) => a - b).map((level) => ({ skill, level })));
}

function teachersOf(items: readonly Item[]): Map<string, Item[]> {
  const teachers = new Map<string, Item[]>();
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    for (let t = 0; t < item.teaches.length; t++) {
      const { skill } = item.teaches[t] as Cell;
      const list = teachers.get(skill);
      if (list === undefined) teachers.set(skill, [item]);
      else list.push(item);
    }
  }
  return teachers;
}

function groupCells(cells: readonly Cell[]): CellsBySkill {
  const bySkill = new Map<string, CellsOfSkill>();
  for (const [index, { skill, level }] of cells.entries()) {
    let group = bySkill.get(skill);
    if (group === undefined) {
      group = { first: index, upTo: [] };
      bySkill.set(skill, group);
    }
    // Levels of a skill rise, so those between the last one and this one reach the cell before.
    while (group.upTo.length < level) group.upTo.push(index === group.first ? -1 : index - 1);
    group.upTo.push(index);
  }
  return bySkill;
}

/** The highest cell of a skill up to a level, or -1. */
const highest = ({ upTo }: CellsOfSkill, level: number): number => upTo[Math.min(level, upTo.length - 1)] as number;

/** Cells of all these skills up to their levels, each once. */
function allReached(bySkill: CellsBySkill, skills: readonly Cell[]): number[] {
  const cells: number[] = [];
  for (let s = 0; s < skills.length; s++) {
    const { skill, level } = skills[s] as Cell;
    const group = bySkill.get(skill);
    if (group === undefined) continue;
    for (let cell = highest(group, level); cell >= group.first; cell--) if (!cells.includes(cell)) cells.push(cell);
  }
  return cells;
}

/** The highest cell of each of these skills up to its level. */
function highestReached(bySkill: CellsBySkill, skills: readonly Cell[]): number[] {
  const cells: number[] = [];
  for (let s = 0; s < skills.length; s++) {
    const { skill, level } = skills[s] as Cell;
    const group = bySkill.get(skill);
    const cell = group === undefined ? -1 : highest(group, level);
    if (cell >= 0 && !cells.includes(cell)) cells.push(cell);
  }
  return cells;
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
  const conflicts = lists(items.length);
  items.forEach(({ contains }, whole) => {
    if (contains.length === 0) return;
    items.forEach((other, part) => {
      if (part === whole || other.kind !== 'course' || !contains.includes(other.id)) return;
      conflicts[whole]?.push(part);
      conflicts[part]?.push(whole);
    });
  });
  return conflicts.map((list) => (list.length < 2 ? list : [...new Set(list)].sort((a, b) => a - b)));
}
