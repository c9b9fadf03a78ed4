import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import type { SkillAtLevel } from '../../model/skill.ts';
import { stepTitle } from '../catalog/by-id.ts';
import { type HoursCited, hoursCited, type SourceRef, skillTitles, sourceRefs, stepSourceIds } from '../catalog/references.ts';
import { addDays } from '../dates.ts';
import { readinessFor } from '../fit/readiness.ts';
import { type NewcomerPay, newcomerPay, type Payback, paybackOf } from '../pay/payback.ts';
import { daysFor } from '../plan/calendar/pace.ts';
import { type ScheduledStep, schedulePlan } from '../plan/calendar/schedule.ts';
import type { Cost } from '../plan/cost.ts';
import { findRole } from '../roles.ts';
import { type Door, type Hop, hopsIn, type RouteQuery, weightOf } from './hop.ts';
import { bestRoute } from './search.ts';

export interface StopStep extends HoursCited {
  readonly kind: 'course' | 'project';
  readonly id: string;
  readonly title: string;
  readonly hours: number;
  /** By us. */
  readonly assumed: boolean;
}

/** A role on the way and the study for it. */
export interface Stop {
  readonly role: string;
  readonly title: string;
  readonly door: Door;
  /** On arrival at the hop, 0 to 1. */
  readonly readiness: number;
  readonly atLevel: number;
  readonly coreSkills: number;
  readonly hours: number;
  /** Levels of core needs nothing teaches. */
  readonly openLevels: number;
  readonly weeks: number;
  readonly start: string;
  readonly finish: string;
  readonly cost: Cost;
  /** In the plan's order. */
  readonly steps: readonly StopStep[];
  /** Null where withheld. */
  readonly pay: NewcomerPay | null;
  /** Core skills of the goal that the hop lifts. */
  readonly brings: readonly string[];
  /** Readiness for the next role before and after this hop; null for the last. */
  readonly opens: { readonly role: string; readonly from: number; readonly to: number } | null;
  /** Of all spent so far; null where current pay is unknown. */
  readonly payback: Payback | null;
}

export interface Way {
  readonly stops: readonly Stop[];
  readonly hours: number;
  readonly openLevels: number;
  readonly cost: Cost;
  readonly weeks: number;
  readonly finish: string;
}

/**
 * there: nothing that can be taught is missing; open: the straight hop is allowed and takes no more; shorter: stops take
 * over a third more; no-stops: no way with stops is allowed; stops: they are better; none: nothing keeps the limits.
 */
export type Advice = 'there' | 'open' | 'shorter' | 'no-stops' | 'stops' | 'none';

export interface Route {
  readonly role: string;
  readonly title: string;
  readonly advice: Advice;
  readonly hoursPerWeek: number;
  /** Whether the catalog assumes the pace. */
  readonly paceAssumed: boolean;
  readonly start: string;
  readonly entry: Role['entry'];
  /** One plan; null where none keeps the limits. */
  readonly straight: Way | null;
  /** One or two roles between; null where none is allowed. */
  readonly stepping: Way | null;
  /** Of what the stops bring, by id. */
  readonly skillTitles: Readonly<Record<string, string>>;
  readonly sources: readonly SourceRef[];
}

/** What stops may take against the straight way; our judgement. */
const WORTH_STOPPING = 4 / 3;

/**
 * The best way with one or two roles between, beside the straight plan. Each role needs 60% readiness at its turn; the first may
 * also be entered directly. Its hours are those of a plan for the person with the core skills of the roles before.
 * @param currentPay US dollars a year; null where not known
 * @throws CareersError `not-found` for an unknown role; `check-failed` for dates that run past 2099
 */
export function routeTo(catalog: Catalog, query: RouteQuery, currentPay: number | null = null): Route {
  const target = findRole(catalog, query.role);
  const hops = hopsIn(catalog, query);
  const straight = hops.hopTo(query.person, target, []);
  const found = bestRoute(catalog, query, target, hops);
  const wayOf = (way: readonly Hop[] | undefined) => (way === undefined ? null : wayAlong(catalog, query, target, way, currentPay));
  const { hoursPerWeek } = query.person;
  const route = {
    role: target.id,
    title: target.title,
    advice: adviceFor(query, straight, found),
    hoursPerWeek: hoursPerWeek ?? catalog.planning.hoursPerWeek,
    paceAssumed: hoursPerWeek === null,
    start: query.start,
    entry: target.entry,
    straight: wayOf(straight && [straight]),
    stepping: wayOf(found),
  };
  const items = [straight, ...(found ?? [])].flatMap((hop) => hop?.found.solved.items ?? []);
  const pays = [route.straight, route.stepping].flatMap((way) => way?.stops.map(({ pay }) => pay?.source) ?? []);
  const entries = [target, ...(found ?? []).map(({ role }) => role)].map(({ entry }) => entry.source);
  const brought = route.stepping?.stops.flatMap(({ brings }) => brings) ?? [];
  const sources = sourceRefs(catalog, [...pays, ...entries, ...items.flatMap((item) => stepSourceIds(catalog, item))]);
  return { ...route, skillTitles: skillTitles(catalog, brought), sources };
}

function adviceFor(query: RouteQuery, straight: Hop | undefined, found: readonly Hop[] | undefined): Advice {
  if (straight === undefined) return found === undefined ? 'none' : 'stops';
  if (straight.found.solved.items.length === 0) return 'there';
  if (found === undefined) return 'no-stops';
  const [alone, stopping] = [weightOf(query, [straight]), weightOf(query, found)];
  if (straight.door !== null && stopping[0] >= alone[0]) return 'open';
  return stopping[0] > alone[0] * WORTH_STOPPING ? 'shorter' : 'stops';
}

function wayAlong(catalog: Catalog, query: RouteQuery, target: Role, hops: readonly Hop[], currentPay: number | null): Way {
  const stops: Stop[] = [];
  let { start } = query;
  for (const [at, hop] of hops.entries()) {
    const spent = { cost: costOf(hops.slice(0, at + 1)), hours: hoursOf(hops.slice(0, at + 1)) };
    const payback = currentPay === null ? null : paybackOf(catalog, hop.role, spent, currentPay);
    const stop = { ...stopAt(catalog, hop, hops[at + 1], target, start), payback };
    stops.push(stop);
    if (hop.hours > 0) start = addDays(stop.finish, 1);
  }
  const hours = hoursOf(hops);
  return {
    stops,
    hours,
    openLevels: hops.reduce((sum, { openLevels }) => sum + openLevels, 0),
    cost: costOf(hops),
    weeks: hops[0] === undefined ? 0 : Math.ceil(daysFor({ ...hops[0].query, start: query.start }, hours * 60) / 7),
    finish: stops.at(-1)?.finish ?? start,
  };
}

function stopAt(catalog: Catalog, hop: Hop, next: Hop | undefined, target: Role, start: string): Omit<Stop, 'payback'> {
  const { role, door, readiness, hours, openLevels, cost, query, found } = hop;
  const { problem, solved } = found;
  const { weeks, finish, steps } = schedulePlan(catalog, problem, solved.items, { ...query, start });
  const asked = new Map(target.skills.flatMap(({ skill, level, importance }) => (importance === 'core' ? [[skill, level]] : [])));
  const lifted = problem.needs.flatMap(({ skills, level }) => skills.map((skill) => ({ skill, level })));
  const isNew = ({ skill, level }: SkillAtLevel) => (query.have.get(skill) ?? 0) < Math.min(level, asked.get(skill) ?? 0);
  const from = next === undefined ? 0 : readinessFor(next.role, query.have).share;
  return {
    ...{ role: role.id, title: role.title, door, hours, openLevels, weeks, start, finish, cost },
    ...{ readiness: readiness.share, atLevel: readiness.atLevel, coreSkills: readiness.coreSkills },
    steps: steps.map((step) => stepOf(catalog, step)),
    pay: newcomerPay(catalog, role),
    brings: [...new Set(lifted.filter(isNew).map(({ skill }) => skill))],
    opens: next === undefined ? null : { role: next.role.id, from, to: next.readiness.share },
  };
}

const stepOf = (catalog: Catalog, { kind, course: id, hours, estimated }: ScheduledStep): StopStep => ({
  ...{ kind, id, hours, assumed: estimated, title: stepTitle(catalog, { kind, id }) },
  ...hoursCited(catalog, { kind, id }),
});

const hoursOf = (hops: readonly Hop[]): number => hops.reduce((sum, { found }) => sum + found.solved.minutes, 0) / 60;

function costOf(hops: readonly Hop[]): Cost {
  const sum = (part: keyof Cost) => Math.round(hops.reduce((total, { cost }) => total + cost[part], 0) * 100) / 100;
  return { usd: sum('usd'), assumedUsd: sum('assumedUsd'), unknown: sum('unknown') };
}
