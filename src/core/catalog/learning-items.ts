import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import type { LearningItem, Price } from '../../model/learning-item.ts';
import type { Platform } from '../../model/platform.ts';
import type { Project } from '../../model/project.ts';
import type { Role } from '../../model/role.ts';
import { byId, skillsOf } from './by-id.ts';
import { isFreeToStudy, studyTime } from './course-facts.ts';
import { taughtWithImplied } from './implied.ts';

const known = new WeakMap<Catalog, readonly LearningItem[]>();

/** In the order of {@link byIdThenKind}. */
export function learningItemsOf(catalog: Catalog): readonly LearningItem[] {
  let items = known.get(catalog);
  if (items === undefined) {
    items = [
      ...catalog.courses.map((course) => courseItem(catalog, course)),
      ...catalog.projects.map((project) => projectItem(catalog, project)),
    ].sort(byIdThenKind);
    known.set(catalog, items);
  }
  return items;
}

const bySkill = new WeakMap<Catalog, Map<string, LearningItem[]>>();

/** At any level, exams and retired courses included; in the order of {@link learningItemsOf}. */
export function itemsTeaching(catalog: Catalog, skill: string): readonly LearningItem[] {
  let groups = bySkill.get(catalog);
  if (groups === undefined) {
    groups = groupedBySkill(learningItemsOf(catalog));
    bySkill.set(catalog, groups);
  }
  return groups.get(skill) ?? [];
}

/** In English or the language of the catalog. */
export const isReadable = ({ language = 'en' }: Catalog, course: Pick<Course, 'language'>): boolean =>
  language === 'any' || course.language === 'en' || course.language === language;

export const isOpen = ({ active, form }: Pick<LearningItem, 'active' | 'form'>): boolean => active && form !== 'certification';

type Requiring = Pick<LearningItem, 'requires'>;
type Asking = Pick<Role, 'skills' | 'anyOf'>;

/** Requirements not held, without first steps (level 1) of skills the role asks for anyway. */
export function lackingFor({ requires }: Requiring, role: Asking, levels: ReadonlyMap<string, number>): LearningItem['requires'] {
  const asked = skillsOf(role);
  return requires.filter(({ skill, level }) => level > (levels.get(skill) ?? 0) && (level > 1 || !asked.includes(skill)));
}

/** Whether all that is lacking is level 1, or learnt for the role too. */
export function isInReach(item: Requiring, role: Asking, levels: ReadonlyMap<string, number>): boolean {
  const asked = skillsOf(role);
  return lackingFor(item, role, levels).every(({ skill, level }) => level === 1 || asked.includes(skill));
}

export function groupedBySkill<Item extends Pick<LearningItem, 'teaches'>>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const { skill } of item.teaches) {
      const group = groups.get(skill);
      if (group === undefined) groups.set(skill, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function courseItem(catalog: Catalog, course: Course): LearningItem {
  const { id, platform, teaches, requires, status, kind, level } = course;
  const offers = byId(catalog.platforms).get(platform);
  const { hours } = studyTime(course);
  return {
    id,
    kind: 'course',
    minutes: Math.round((hours ?? 0) * 60),
    basis: basisOf(course),
    price: plannedPrice(course, offers, false),
    certified: plannedPrice(course, offers, true),
    platform,
    teaches: taughtWithImplied(catalog, teaches),
    requires,
    contains: partsOf(catalog, course),
    hours,
    free: isFreeToStudy(course),
    active: status === 'active' && isReadable(catalog, course),
    form: kind,
    level,
    roles: null,
  };
}

function projectItem(catalog: Catalog, { id, hours, teaches, requires, roles }: Project): LearningItem {
  const price = { kind: 'fixed', cents: 0 } as const;
  return {
    id,
    kind: 'project',
    minutes: Math.round(hours.value * 60),
    basis: 'assumed',
    price,
    certified: price,
    platform: null,
    teaches: taughtWithImplied(catalog, teaches),
    requires,
    contains: [],
    hours: hours.value,
    free: true,
    active: true,
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

/** The order in which ties are broken. */
export function byIdThenKind(a: Pick<LearningItem, 'id' | 'kind'>, b: Pick<LearningItem, 'id' | 'kind'>): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1;
}

const FREE: Price = { kind: 'fixed', cents: 0 };
const UNKNOWN: Price = { kind: 'unknown' };

/**
 * Without the certificate an audited course is free. With it, the platform's subscription is paid, else an unknown
 * price. Freemium courses count at their price, for we cannot tell how far the free part reaches.
 */
export function plannedPrice(course: Course, platform: Platform | undefined, certificates: boolean): Price {
  const { model, usd, unit } = course.cost;
  const isSoldAlone = certificates && course.certificate === 'paid';
  if (model === 'free' || model === 'audit') return isSoldAlone ? monthly(null, course.platform, platform) : FREE;
  if (model === 'subscription' || unit === 'month') return monthly(usd, course.platform, platform);
  return usd === null ? UNKNOWN : { kind: 'fixed', cents: cents(usd) };
}

function monthly(usd: number | null, id: string, platform: Platform | undefined): Price {
  const offer = (covers: 'one-programme' | 'everything') => {
    const usdPerMonth = platform?.subscriptions.find((subscription) => subscription.covers === covers)?.usdPerMonth;
    return usdPerMonth === undefined ? null : cents(usdPerMonth);
  };
  const one = usd === null ? offer('one-programme') : cents(usd);
  const everything = offer('everything');
  return one === null && everything === null ? UNKNOWN : { kind: 'monthly', platform: id, one, everything };
}

const cents = (usd: number): number => Math.round(usd * 100);
