import type { Item } from './item.ts';
import { type Cell, type Demand, type Draft, metBy, type Problem } from './problem.ts';
import { tariffOf } from './tariff.ts';

/** Where the cells of a skill are: their levels, rising, and the place of the first. */
type CellsBySkill = ReadonlyMap<string, { first: number; levels: number[] }>;

/** Makes a draft compact. */
export function compact(draft: Draft): Problem {
  const cells = cellsOf(draft);
  const bySkill = groupCells(cells);
  const items = draft.items.filter((item) => item.teaches.some((taught) => lastReached(bySkill, taught) >= 0));
  const reaches = items.map((item) => allReached(bySkill, item.teaches));
  const asked = items.map((item) => [...new Set(item.requires.map((asks) => lastReached(bySkill, asks)))].filter((cell) => cell >= 0));
  const adds = items.map((item, index) => {
    const implied = allReached(bySkill, item.requires);
    const own = reaches[index] as number[];
    return implied.length === 0 ? own : own.filter((cell) => !implied.includes(cell));
  });
  const raisers = inverted(adds, cells.length);
  return {
    items,
    minutes: Float64Array.from(items, (item) => item.minutes),
    cells,
    requires: asked.map((list) => rarestFirst(list, raisers)),
    reaches: reaches.map((list) => Int32Array.from(list)),
    raisers,
    askers: inverted(asked, cells.length),
    demands: demandsOf(draft, bySkill).sort((a, b) => width(a, raisers) - width(b, raisers)),
    conflicts: conflictsOf(items),
    tariff: tariffOf(items, draft.monthMinutes),
  };
}

/** Cells an item asks for, those with the fewest raisers first. */
export function rarestFirst(asked: Iterable<number>, raisers: readonly Int32Array[]): Int32Array {
  return Int32Array.from(asked).sort((a, b) => (raisers[a] as Int32Array).length - (raisers[b] as Int32Array).length || a - b);
}

/** The cells that matter, found backwards from the needs. */
function cellsOf(draft: Draft): Cell[] {
  const teachers = teachersOf(draft.items);
  const found = new Map<string, Cell>();
  const waiting: Cell[] = [];
  const want = (skill: string, level: number) => {
    const key = `${skill} ${level}`;
    if (found.has(key) || (draft.base.get(skill) ?? 0) >= level) return;
    found.set(key, { skill, level });
    waiting.push({ skill, level });
  };
  for (const need of openNeeds(draft)) for (const skill of need.skills) want(skill, need.level);
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    const { skill, level } = cell;
    const asked = (teachers.get(skill) ?? []).flatMap((teacher) => (teacher.level >= level ? teacher.item.requires : []));
    for (const asks of asked) want(asks.skill, asks.level);
  }
  return [...found.values()].sort((a, b) => (a.skill === b.skill ? a.level - b.level : a.skill < b.skill ? -1 : 1));
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
  for (const taught of skills) {
    const first = bySkill.get(taught.skill)?.first ?? 0;
    for (let cell = lastReached(bySkill, taught); cell >= first; cell--) if (!cells.includes(cell)) cells.push(cell);
  }
  return cells;
}

/** The highest cell of a skill up to a level, or -1. */
function lastReached(bySkill: CellsBySkill, { skill, level }: Cell): number {
  const group = bySkill.get(skill);
  if (group === undefined) return -1;
  let count = 0;
  while (count < group.levels.length && (group.levels[count] as number) <= level) count++;
  return count === 0 ? -1 : group.first + count - 1;
}

/** For each of `count` numbers, the lists that hold it. */
function inverted(lists: readonly (readonly number[])[], count: number): Int32Array[] {
  const holders: number[][] = Array.from({ length: count }, () => []);
  for (const [index, list] of lists.entries()) for (const value of list) holders[value]?.push(index);
  return holders.map((list) => Int32Array.from(list));
}

function openNeeds(draft: Draft) {
  return draft.needs.filter((need) => metBy(need, draft.base) < need.need);
}

function demandsOf(draft: Draft, bySkill: CellsBySkill): Demand[] {
  return openNeeds(draft).map((need) => ({
    cells: Int32Array.from(need.skills.map((skill) => lastReached(bySkill, { skill, level: need.level })).filter((cell) => cell >= 0)),
    need: need.need - metBy(need, draft.base),
  }));
}

function width(demand: Demand, raisers: readonly Int32Array[]): number {
  return demand.cells.reduce((sum, cell) => sum + (raisers[cell] as Int32Array).length, 0);
}

function conflictsOf(items: readonly Item[]): Int32Array[] {
  const at = new Map(items.flatMap((item, index) => (item.kind === 'course' ? [[item.id, index] as const] : [])));
  const pairs = items.flatMap((item, whole) => item.contains.flatMap((id) => (at.has(id) ? [[whole, at.get(id) as number] as const] : [])));
  const conflicts: Set<number>[] = items.map(() => new Set());
  for (const [whole, part] of pairs) {
    if (whole === part) continue;
    conflicts[whole]?.add(part);
    conflicts[part]?.add(whole);
  }
  return conflicts.map((set) => Int32Array.from(set).sort());
}
