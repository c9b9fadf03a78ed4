import { createRequire } from 'node:module';
import type { LegacyHighs } from 'highs';
import type { Item } from '../../../src/core/plan/items.ts';
import type { Problem } from '../../../src/core/plan/problem.ts';
import type { SkillAtLevel } from '../../../src/model/skill.ts';

export type Highs = Pick<LegacyHighs, 'solve'>;

let loading: Promise<Highs> | undefined;

/** HiGHS, loaded once. */
export function highs(): Promise<Highs> {
  // The package types its loader as a namespace; what it exports is a function.
  loading ??= (createRequire(import.meta.url)('highs') as () => Promise<Highs>)();
  return loading;
}

export interface OracleLimits {
  minutes?: number;
  cents?: number;
}

export interface OracleAnswer {
  minutes: number;
  cents: number;
  items: Item[];
}

/** Prices nobody states weigh this much in the model: more than all others, little enough for floating point. */
const UNKNOWN = 1_000_000;

/**
 * The same question as an integer programme, by another road: a variable an item, a row a need and a requirement. Order is
 * added as it turns out to be needed: where items of a solution wait for each other, a row says that one of them goes or
 * something comes in that gives what they wait for.
 */
export function solveWithHighs(
  solver: Highs,
  draft: Problem,
  first: 'minutes' | 'cents',
  limits: OracleLimits = {},
): OracleAnswer | undefined {
  const rows = [...baseRows(draft), ...limitRows(draft, limits)];
  const best = solveInOrder(solver, draft, first, rows);
  if (best === undefined) return undefined;
  rows.push(...limitRows(draft, { [first]: best[first] }));
  return solveInOrder(solver, draft, first === 'minutes' ? 'cents' : 'minutes', rows);
}

/**
 * One pass: hours alone or cost alone.
 * @param rows of the model. Those that turned out to be needed for the order are added: they hold for every plan, so the next pass need
 * not find them again
 */
export function solveInOrder(solver: Highs, draft: Problem, objective: 'minutes' | 'cents', rows: string[]): OracleAnswer | undefined {
  for (;;) {
    const solution = solver.solve(model(draft, objective, rows), { mip_rel_gap: 0, mip_abs_gap: 0 });
    if (solution.Status !== 'Optimal') return undefined;
    const taken = draft.items.filter((_, i) => (solution.Columns[`x${i}`]?.Primal ?? 0) > 0.5);
    const stuck = stuckOf(draft, taken);
    if (stuck.length === 0) return { items: taken, ...sums(draft, taken) };
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

function limitRows(draft: Problem, { minutes, cents }: OracleLimits): string[] {
  return [
    ...(minutes === undefined ? [] : [`${terms(draft, 'minutes')} <= ${minutes}`]),
    ...(cents === undefined ? [] : [`${terms(draft, 'cents')} <= ${cents}`]),
  ];
}

/** Costs of platforms: c >= one by one, unless z, then c >= months of everything. */
function platformRows(draft: Problem): { rows: string[]; integers: string[]; binaries: string[] } {
  const parts = platformsOf(draft).map((platform, p) => {
    const own = draft.items.flatMap((item, i) => (item.price.kind === 'monthly' && item.price.platform === platform ? [{ item, i }] : []));
    const everything = own.flatMap(({ item }) => (item.price.kind === 'monthly' ? (item.price.everything ?? []) : []))[0];
    const alone = own.map(({ item, i }) => `${months(draft, item) * oneOf(item)} x${i}`).join(' + ');
    const most = own.reduce((total, { item }) => total + months(draft, item) * oneOf(item), 0) + 1;
    if (everything === undefined) return { rows: [`c${p} - ${minus(alone)} >= 0`], integers: [], binaries: [] };
    const big = Math.ceil(own.reduce((total, { item }) => total + item.minutes, 0) / draft.monthMinutes + 1) * everything;
    return {
      rows: [
        `c${p} - ${minus(alone)} + ${most} z${p} >= 0`,
        `c${p} - ${everything} m${p} - ${big} z${p} >= ${-big}`,
        `${draft.monthMinutes} m${p} - ${minus(own.map(({ item, i }) => `${item.minutes} x${i}`).join(' + '))} >= 0`,
      ],
      integers: [`m${p}`],
      binaries: [`z${p}`],
    };
  });
  return { rows: parts.flatMap((p) => p.rows), integers: parts.flatMap((p) => p.integers), binaries: parts.flatMap((p) => p.binaries) };
}

function model(draft: Problem, objective: 'minutes' | 'cents', rows: readonly string[]): string {
  const platforms = platformRows(draft);
  const xs = draft.items.map((_, i) => `x${i}`);
  const gs = draft.needs.flatMap((need, n) => need.skills.map((_, k) => `g${n}_${k}`));
  const all = [...rows, ...platforms.rows].map((row, r) => ` r${r}: ${row}`).join('\n');
  return `Minimize\n obj: ${terms(draft, objective)}\nSubject To\n${all}\n zero: 0 x0 >= -1\nGeneral\n ${platforms.integers.join(' ')}\nBinary\n ${[...xs, ...gs, ...platforms.binaries].join(' ')}\nEnd\n`;
}

function terms(draft: Problem, what: 'minutes' | 'cents'): string {
  const own = draft.items.map((item, i) => `${what === 'minutes' ? item.minutes : fixedCents(item)} x${i}`);
  return [...own, ...(what === 'cents' ? platformsOf(draft).map((_, p) => `c${p}`) : [])].join(' + ');
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

function sums(draft: Problem, taken: readonly Item[]): { minutes: number; cents: number } {
  let cents = taken.reduce((total, item) => total + fixedCents(item), 0);
  for (const platform of platformsOf(draft)) {
    const own = taken.filter(({ price }) => price.kind === 'monthly' && price.platform === platform);
    const alone = own.reduce((total, item) => total + months(draft, item) * oneOf(item), 0);
    const whole = Math.ceil(own.reduce((total, item) => total + item.minutes, 0) / draft.monthMinutes);
    const everything = own[0]?.price.kind === 'monthly' ? own[0].price.everything : null;
    cents += everything === null ? alone : Math.min(alone, whole * everything);
  }
  return { minutes: taken.reduce((total, item) => total + item.minutes, 0), cents };
}

const platformsOf = (draft: Problem): string[] =>
  [...new Set(draft.items.flatMap(({ price }) => (price.kind === 'monthly' ? [price.platform] : [])))].sort();
const months = (draft: Problem, item: Item): number => Math.ceil(item.minutes / draft.monthMinutes);
const oneOf = ({ price }: Item): number => (price.kind === 'monthly' ? (price.one ?? UNKNOWN) : 0);
const fixedCents = ({ price }: Item): number => (price.kind === 'fixed' ? price.cents : price.kind === 'unknown' ? UNKNOWN : 0);
const sum = (names: readonly string[]): string => (names.length === 0 ? '0 x0' : names.join(' + '));
const minus = (list: string): string => list.replaceAll(' + ', ' - ');

/** The cost a solution has in the oracle's units. */
export const oracleCents = (cents: number): number => Math.floor(cents / 1e8) * UNKNOWN + (cents % 1e8);
