import { createRequire } from 'node:module';
import type { LegacyHighs } from 'highs';
import type { Item } from '../../../src/core/plan/items.ts';
import type { Objective } from '../../../src/core/plan/objective.ts';
import type { Problem } from '../../../src/core/plan/problem.ts';
import type { SkillAtLevel } from '../../../src/model/skill.ts';
import { price } from './checker.ts';

export type Highs = Pick<LegacyHighs, 'solve'>;

let loading: Promise<Highs> | undefined;

/** HiGHS, loaded once. */
export function highs(): Promise<Highs> {
  // The package types its loader as a namespace; what it exports is a function.
  loading ??= (createRequire(import.meta.url)('highs') as () => Promise<Highs>)();
  return loading;
}

export type Total = 'effort' | 'minutes' | 'cents';
export type OracleLimits = Partial<Record<Total, number>>;

export interface OracleAnswer extends Record<Total, number> {
  items: Item[];
}

/** What an objective compares, in order; steps and ids are left to the search through every set. */
const TOTALS: Record<Objective, readonly Total[]> = {
  balanced: ['effort', 'minutes', 'cents'],
  hours: ['minutes', 'cents'],
  cost: ['cents', 'minutes'],
};

/**
 * The same question as an integer programme, by another road: a variable an item, a row a need and a requirement. Order is
 * added as it turns out to be needed: where items of a solution wait for each other, a row says that one of them goes or
 * something comes in that gives what they wait for.
 */
export function solveWithHighs(solver: Highs, draft: Problem, objective: Objective, limits: OracleLimits = {}): OracleAnswer | undefined {
  const rows = [...baseRows(draft), ...limitRows(draft, limits)];
  let best: OracleAnswer | undefined;
  for (const total of TOTALS[objective]) {
    if (best !== undefined) rows.push(...limitRows(draft, { [before(objective, total)]: best[before(objective, total)] }));
    best = solveInOrder(solver, draft, total, rows);
    if (best === undefined) return undefined;
  }
  return best;
}

const before = (objective: Objective, total: Total): Total => TOTALS[objective][TOTALS[objective].indexOf(total) - 1] ?? total;

/**
 * One pass: one total alone.
 * @param rows of the model. Those that turned out to be needed for the order are added: they hold for every plan, so the next pass need
 * not find them again
 */
export function solveInOrder(solver: Highs, draft: Problem, total: Total, rows: string[]): OracleAnswer | undefined {
  for (;;) {
    const solution = solver.solve(model(draft, total, rows), { mip_rel_gap: 0, mip_abs_gap: 0 });
    if (solution.Status !== 'Optimal') return undefined;
    const isOne = (name: string) => (solution.Columns[name]?.Primal ?? 0) > 0.5;
    const taken = draft.items.filter((_, i) => isOne(`x${i}`));
    const stuck = stuckOf(draft, taken);
    if (stuck.length === 0) {
      const value = (name: string) => Math.round(solution.Columns[name]?.Primal ?? 0);
      const of = (which: Total) => terms(draft, which).reduce((sum, { factor, name }) => sum + factor * value(name), 0);
      return { items: taken, effort: of('effort'), minutes: of('minutes'), cents: price(taken, draft.monthMinutes) };
    }
    rows.push(...orderRows(draft, taken, stuck));
  }
}

export function baseRows(draft: Problem): string[] {
  const has = (skill: string, level: number) => (draft.base.get(skill) ?? 0) >= level;
  const givers = (skill: string, level: number) => giversOf(draft, { skill, level });
  const needs = draft.needs.flatMap((need, n) => {
    const open = need.skills.filter((skill) => !has(skill, need.level));
    const missing = need.need - (need.skills.length - open.length);
    if (missing <= 0) return [];
    if (open.length === 1) return [`${sum(givers(open[0] as string, need.level))} >= 1`];
    const each = open.map((skill, k) => `${sum(givers(skill, need.level))} - g${n}_${k} >= 0`);
    return [`${sum(open.map((_, k) => `g${n}_${k}`))} >= ${missing}`, ...each];
  });
  const requirements = draft.items.flatMap((item, i) =>
    item.requires.flatMap(({ skill, level }) => (has(skill, level) ? [] : [`${sum(givers(skill, level))} - x${i} >= 0`])),
  );
  const parts = draft.items.flatMap((item, i) =>
    draft.items.flatMap((part, j) => (i !== j && item.contains.includes(part.id) ? [`x${i} + x${j} <= 1`] : [])),
  );
  return [...needs, ...requirements, ...parts];
}

/** What may be the first to give a level: it teaches it and does not ask for it. */
const giversOf = (draft: Problem, level: SkillAtLevel): string[] =>
  draft.items.flatMap(({ teaches, requires }, i) => (reaches(teaches, level) && !reaches(requires, level) ? [`x${i}`] : []));

const limitRows = (draft: Problem, limits: OracleLimits): string[] =>
  (Object.keys(limits) as Total[]).map((total) => `${text(terms(draft, total))} <= ${limits[total]}`);

interface Term {
  factor: number;
  name: string;
}

/** `y` says that an item shares everything; months and years of everything hold the minutes of those that do. */
function platformRows(draft: Problem): { rows: string[]; integers: string[]; binaries: string[] } {
  const parts = platformsOf(draft).map((platform, p) => {
    const own = monthlyOf(draft, platform);
    const [offer] = own.flatMap((one) => (one.price.everything === null ? [] : one.price));
    if (offer === undefined) return { rows: [], integers: [], binaries: [] };
    const held: Term[] = [
      { factor: draft.monthMinutes, name: `m${p}` },
      ...(offer.year === null ? [] : [{ factor: 12 * draft.monthMinutes, name: `n${p}` }]),
      ...own.map(({ i, minutes }) => ({ factor: -minutes, name: `y${i}` })),
    ];
    return {
      rows: [
        `${text(held)} >= 0`,
        ...own.map(({ i }) => `x${i} - y${i} >= 0`),
        ...own.flatMap(({ i, price: { one } }) => (one === null ? [`y${i} - x${i} >= 0`] : [])),
      ],
      integers: [`m${p}`, ...(offer.year === null ? [] : [`n${p}`])],
      binaries: own.map(({ i }) => `y${i}`),
    };
  });
  return { rows: parts.flatMap((p) => p.rows), integers: parts.flatMap((p) => p.integers), binaries: parts.flatMap((p) => p.binaries) };
}

function monthlyOf(draft: Problem, platform: string) {
  return draft.items.flatMap(({ price: own, minutes }, i) =>
    own.kind === 'monthly' && own.platform === platform ? [{ i, minutes, price: own }] : [],
  );
}

function model(draft: Problem, total: Total, rows: readonly string[]): string {
  const platforms = platformRows(draft);
  const xs = draft.items.map((_, i) => `x${i}`);
  const gs = draft.needs.flatMap((need, n) => need.skills.map((_, k) => `g${n}_${k}`));
  const all = [...rows, ...platforms.rows].map((row, r) => ` r${r}: ${row}`).join('\n');
  return `Minimize\n obj: ${text(terms(draft, total))}\nSubject To\n${all}\n zero: 0 x0 >= -1\nGeneral\n ${platforms.integers.join(' ')}\nBinary\n ${[...xs, ...gs, ...platforms.binaries].join(' ')}\nEnd\n`;
}

/** Effort without its common factor, for the sake of floating point. */
function terms(draft: Problem, total: Total): Term[] {
  const { hourCents } = draft;
  if (total === 'minutes') return draft.items.map(({ minutes }, i) => ({ factor: minutes, name: `x${i}` }));
  if (total === 'cents') return centTerms(draft);
  const unit = commonFactor(hourCents, 240);
  const time = draft.items.map(({ kind, basis, minutes }, i) => {
    const quarters = kind === 'course' && basis === 'assumed' ? 5 : 4;
    return { factor: (hourCents / unit) * quarters * minutes, name: `x${i}` };
  });
  return [...time, ...centTerms(draft).map(({ factor, name }) => ({ factor: (240 / unit) * factor, name }))];
}

const commonFactor = (a: number, b: number): number => (b === 0 ? a : commonFactor(b, a % b));

/** What is bought; what stands alone, which is what does not share; and everything. */
function centTerms(draft: Problem): Term[] {
  const bought = draft.items.map((item, i) => ({ factor: item.price.kind === 'monthly' ? 0 : item.price.cents, name: `x${i}` }));
  const shared = platformsOf(draft).flatMap((platform, p) => {
    const own = monthlyOf(draft, platform);
    const [offer] = own.flatMap((one) => (one.price.everything === null ? [] : one.price));
    const alone = own.flatMap(({ i, minutes, price: { one } }) => {
      const factor = (one ?? 0) * Math.ceil(minutes / draft.monthMinutes);
      return [{ factor, name: `x${i}` }, ...(offer === undefined ? [] : [{ factor: -factor, name: `y${i}` }])];
    });
    const everything = offer === undefined ? [] : [{ factor: offer.everything ?? 0, name: `m${p}` }];
    const years = offer === undefined || offer.year === null ? [] : [{ factor: offer.year, name: `n${p}` }];
    return [...alone, ...everything, ...years];
  });
  return [...bought, ...shared];
}

/** A name stands once in a row: of repeated ones the last would count. */
function text(all: readonly Term[]): string {
  const factors = new Map<string, number>();
  for (const { factor, name } of all) factors.set(name, (factors.get(name) ?? 0) + factor);
  const parts = [...factors].map(([name, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`);
  return parts.length === 0 ? '0 x0' : parts.join(' ');
}

/** In the order in which it comes: what is never reached waits for ever. */
function stuckOf(draft: Problem, taken: readonly Item[]): Item[] {
  const levels = new Map(draft.base);
  const waiting = new Set(taken);
  for (let moved = true; moved; ) {
    moved = false;
    for (const item of waiting) {
      if (!item.requires.every((asks) => (levels.get(asks.skill) ?? 0) >= asks.level)) continue;
      waiting.delete(item);
      moved = true;
      for (const t of item.teaches) levels.set(t.skill, Math.max(levels.get(t.skill) ?? 0, t.level));
    }
  }
  return [...waiting];
}

/**
 * Of all items that ask for one of these levels, the first to start has its level from something that asks for none of them. The levels:
 * those that stuck items wait for in a circle, of each item the one that fewest items give.
 */
function orderRows(draft: Problem, taken: readonly Item[], stuck: readonly Item[]): string[] {
  const held = new Map(draft.base);
  for (const item of taken.filter((candidate) => !stuck.includes(candidate))) {
    for (const { skill, level } of item.teaches) held.set(skill, Math.max(held.get(skill) ?? 0, level));
  }
  const waits = new Map<Item, SkillAtLevel>();
  for (const item of stuck) {
    const missing = item.requires.filter(({ skill, level }) => (held.get(skill) ?? 0) < level);
    const [fewest] = missing.sort((a, b) => giversOf(draft, a).length - giversOf(draft, b).length);
    if (fewest !== undefined) waits.set(item, fewest);
  }
  const rows = stuck.flatMap((item) => {
    const levels = levelsAround(item, waits);
    const asks = draft.items.map(({ requires }) => levels.some((level) => reaches(requires, level)));
    const gives = draft.items.map(({ teaches }, i) => asks[i] === false && levels.some((level) => reaches(teaches, level)));
    const sources = sum(gives.flatMap((is, i) => (is ? [`x${i}`] : [])));
    return asks.flatMap((is, i) => (is ? [`${sources} - x${i} >= 0`] : []));
  });
  return [...new Set(rows)];
}

/** The level a stuck item waits for, those that the stuck items giving it wait for, and so on. */
function levelsAround(item: Item, waits: ReadonlyMap<Item, SkillAtLevel>): SkillAtLevel[] {
  const found = new Set([item]);
  for (const waiting of found) {
    const level = waits.get(waiting);
    for (const other of waits.keys()) if (level !== undefined && reaches(other.teaches, level)) found.add(other);
  }
  return [...found].flatMap((waiting) => waits.get(waiting) ?? []);
}

const reaches = (list: readonly SkillAtLevel[], { skill, level }: SkillAtLevel): boolean =>
  list.some((other) => other.skill === skill && other.level >= level);

const platformsOf = (draft: Problem): string[] =>
  [...new Set(draft.items.flatMap(({ price }) => (price.kind === 'monthly' ? [price.platform] : [])))].sort();
const sum = (names: readonly string[]): string => (names.length === 0 ? '0 x0' : names.join(' + '));
