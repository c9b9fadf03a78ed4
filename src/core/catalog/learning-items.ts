import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import type { LearningItem, Price } from '../../model/learning-item.ts';
import type { Platform } from '../../model/platform.ts';
import type { Project } from '../../model/project.ts';
import type { Role } from '../../model/role.ts';
import { append } from '../lists.ts';
import { oncePer } from '../once-per.ts';
import { hoursOfAlike, quartile } from './assumed-hours.ts';
import { assumedUsd } from './assumed-prices.ts';
import { byId, skillsOf } from './by-id.ts';
import { isFreeToStudy, studyTime } from './course-facts.ts';
import { taughtWithImplied } from './implied.ts';

/** In the order of {@link byIdThenKind}. */
export const learningItemsOf = oncePer(
  (catalog: Catalog): readonly LearningItem[] => (catalog.language === undefined && catalog.derived.items) || itemsOf(catalog),
);

export const itemsOf = (catalog: Catalog): LearningItem[] =>
  [
    ...catalog.courses.map((course) => courseItem(catalog, course)),
    ...catalog.projects.map((project) => projectItem(catalog, project)),
  ].sort(byIdThenKind);

const itemsByStep = oncePer((catalog: Catalog) => new Map(learningItemsOf(catalog).map((item) => [stepKey(item), item])));

const stepKey = ({ kind, id }: Pick<LearningItem, 'kind' | 'id'>): string => `${kind} ${id}`;

/** Undefined for a step not in the catalog. */
export const learningItemOf = (catalog: Catalog, step: Pick<LearningItem, 'kind' | 'id'>): LearningItem | undefined =>
  itemsByStep(catalog).get(stepKey(step));

const itemsBySkill = oncePer((catalog: Catalog) => groupedBySkill(learningItemsOf(catalog)));

/** At any level, exams and retired courses included; in the order of {@link learningItemsOf}. */
export const itemsTeaching = (catalog: Catalog, skill: string): readonly LearningItem[] => itemsBySkill(catalog).get(skill) ?? [];

/** In English or the language of the catalog. */
export const isReadable = ({ language = 'en' }: Catalog, course: Pick<Course, 'language'>): boolean =>
  language === 'any' || course.language === 'en' || course.language === language;

export const isOpen = ({ active, form }: Pick<LearningItem, 'active' | 'form'>): boolean => active && form !== 'certification';

type Requiring = Pick<LearningItem, 'requires'>;
type Asking = Pick<Role, 'skills' | 'anyOf'>;

/** Requirements not held, without level 1 of skills the role asks for anyway. */
export function lackingFor({ requires }: Requiring, role: Asking, levels: ReadonlyMap<string, number>): LearningItem['requires'] {
  const asked = skillsOf(role);
  return requires.filter(({ skill, level }) => level > (levels.get(skill) ?? 0) && (level > 1 || !asked.includes(skill)));
}

/** Whether all lacking is level 1, or learnt for the role too. */
export function isInReach(item: Requiring, role: Asking, levels: ReadonlyMap<string, number>): boolean {
  const asked = skillsOf(role);
  return lackingFor(item, role, levels).every(({ skill, level }) => level === 1 || asked.includes(skill));
}

export function groupedBySkill<Item extends Pick<LearningItem, 'teaches'>>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const { skill } of item.teaches) append(groups, skill, item);
  }
  return groups;
}

function courseItem(catalog: Catalog, course: Course): LearningItem {
  const { id, platform, teaches, requires, status, kind, level } = course;
  const offers = byId(catalog.platforms).get(platform);
  const { hours } = studyTime(course);
  const price = (certificates: boolean): Price =>
    withTools(plannedPrice(course, offers, certificates) ?? { kind: 'unknown', cents: cents(assumedUsd(catalog, course)) }, course.tools);
  const studied = price(false);
  return {
    id,
    kind: 'course',
    minutes: Math.round((hours ?? 0) * 60),
    ...hourRange(catalog, course),
    basis: basisOf(course),
    price: studied,
    certified: course.certificate === 'paid' ? price(true) : studied,
    platform,
    teaches: taughtWithImplied(catalog, teaches),
    requires,
    contains: partsOf(catalog, course),
    hours,
    free: isFreeToStudy(course) && course.tools.length === 0,
    active: status === 'active' && isReadable(catalog, course),
    isLowConfidence: course.confidence === 'low',
    form: kind,
    level,
    roles: null,
  };
}

/** In minutes. Assumed hours may be a lower quartile of its kind, or half as long again. */
function hourRange(catalog: Catalog, course: Course): Pick<LearningItem, 'low' | 'high'> {
  const { value, low, high } = course.hours;
  const hours = value ?? course.assumedHours ?? 0;
  const range =
    value === null
      ? {
          low: Math.max(low ?? 0, quartile(hoursOfAlike(catalog.courses, course), 0.25)),
          high: Math.max(high ?? 0, hours * catalog.planning.robustness.assumedHoursFactor),
        }
      : { low: low ?? hours, high: high ?? hours };
  return { low: Math.round(Math.min(range.low, hours) * 60), high: Math.round(Math.max(range.high, hours) * 60) };
}

/** Hours are our estimate, so they may run over as far as assumed ones. */
function projectItem(catalog: Catalog, { id, hours, tools, teaches, requires, roles }: Project): LearningItem {
  const price = withTools(FREE, tools);
  return {
    id,
    kind: 'project',
    minutes: Math.round(hours.value * 60),
    low: Math.round(hours.value * 60),
    high: Math.round(hours.value * 60 * catalog.planning.robustness.assumedHoursFactor),
    basis: 'assumed',
    price,
    certified: price,
    platform: null,
    teaches: taughtWithImplied(catalog, teaches),
    requires,
    contains: [],
    hours: hours.value,
    free: tools.length === 0,
    active: true,
    isLowConfidence: false,
    form: null,
    level: null,
    roles,
  };
}

function partsOf(catalog: Catalog, { id, contains }: Course): string[] {
  const course = byId(catalog.courses);
  const parts = new Set<string>();
  const waiting = [...contains];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part === id || parts.has(part)) continue;
    parts.add(part);
    waiting.push(...(course.get(part)?.contains ?? []));
  }
  return [...parts];
}

function basisOf(course: Course): LearningItem['basis'] {
  if (course.hours.value === null) return 'assumed';
  return course.hours.basis === 'computed' ? 'computed' : 'stated';
}

/** Breaks ties. */
export function byIdThenKind(a: Pick<LearningItem, 'id' | 'kind'>, b: Pick<LearningItem, 'id' | 'kind'>): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1;
}

const FREE: Price = { kind: 'fixed', cents: 0 };

/**
 * Undefined where nobody states it. An audited course is free without the certificate, else takes the platform's
 * subscription. Freemium courses count at their price: how far the free part reaches is unknown.
 */
export function plannedPrice(course: Course, platform: Platform | undefined, certificates: boolean): Price | undefined {
  const { model, usd, unit } = course.cost;
  const isSoldAlone = certificates && course.certificate === 'paid';
  if (model === 'free' || model === 'audit') return isSoldAlone ? monthly(null, course.platform, platform) : FREE;
  if (model === 'subscription' || unit === 'month') return monthly(usd, course.platform, platform);
  return usd === null ? undefined : { kind: 'fixed', cents: cents(usd) };
}

/**
 * With the fees of its tools. A monthly tool is a subscription of its own, shared by all steps that need it; beside a
 * price paid once, one month counts. An unstated fee, or one beside a subscription, is told beside the cost.
 */
function withTools(price: Price, tools: Course['tools']): Price {
  return tools.reduce<Price>((sum, { name, usd, per }) => {
    if (usd === null || sum.kind === 'monthly') return sum;
    if (per === 'month' && sum.cents === 0) return { kind: 'monthly', platform: name, one: null, everything: cents(usd), year: null };
    return { kind: per === 'month' ? 'unknown' : sum.kind, cents: sum.cents + cents(usd) };
  }, price);
}

function monthly(usd: number | null, id: string, platform: Platform | undefined): Price | undefined {
  const offer = (covers: 'one-programme' | 'everything') => platform?.subscriptions.find((subscription) => subscription.covers === covers);
  const inCents = (price: number | undefined) => (price === undefined ? null : cents(price));
  const whole = offer('everything');
  const one = usd === null ? inCents(offer('one-programme')?.usdPerMonth) : cents(usd);
  const everything = inCents(whole?.usdPerMonth);
  return one === null && everything === null
    ? undefined
    : { kind: 'monthly', platform: id, one, everything, year: inCents(whole?.usdPerYear) };
}

const cents = (usd: number): number => Math.round(usd * 100);
