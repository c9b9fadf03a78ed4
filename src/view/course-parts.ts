import { studyTime } from '../core/explore/course-facts.ts';
import type { Course } from '../model/course.ts';
import type { Project } from '../model/project.ts';
import type { SkillAtLevel } from '../model/skill.ts';
import { accent, hours, muted, UNKNOWN, usd } from './parts.ts';
import type { Cell, Row, Span } from './view.ts';

const LEVEL_WORDS = ['none', 'aware', 'working', 'proficient', 'expert'] as const;

/** A skill level in figures and in a word, such as `3 proficient`. */
export const levelText = (level: number): string => `${level} ${LEVEL_WORDS[level] ?? UNKNOWN}`;

/** Study hours in one cell: `9 h` where somebody states them, `≈ 22 h` where we assume them, `?` where nobody can say. */
export function hoursCell(course: Pick<Course, 'hours' | 'assumedHours'>): Cell {
  const { hours: value, assumed } = studyTime(course);
  if (value === null) return { text: [muted(UNKNOWN)], value: null };
  return { text: assumed ? [muted('≈ '), hours(value)] : hours(value), value };
}

/** What a course costs, in a few words. A price nobody states is `?`, never free. */
export function priceText({ cost }: Pick<Course, 'cost'>): string {
  const price = cost.usd === null ? UNKNOWN : Number.isInteger(cost.usd) ? usd(cost.usd) : `$${cost.usd.toFixed(2)}`;
  switch (cost.model) {
    case 'free':
      return 'free';
    case 'audit':
      return cost.usd === 0 ? 'free audit' : `${price} audit`;
    case 'subscription':
      return cost.usd === null ? 'monthly, ?' : `${price} a month`;
    case 'freemium':
      return `free, ${price}${cost.unit === 'month' ? ' a month' : ''} for all`;
    case 'exam':
      return `${price} exam`;
    case 'one-off':
      return price;
  }
}

/** The price as a cell: green where studying is free, muted where it is not known. */
export function priceCell(course: Pick<Course, 'cost'>): Cell {
  const text = priceText(course);
  const tone = text.startsWith('free') ? 'good' : course.cost.usd === null ? 'muted' : 'plain';
  return { text: [{ text, tone }], value: course.cost.usd };
}

/** Title with the id people type below or behind it; a retired course says so first. */
export function courseName(course: Pick<Course, 'id' | 'title' | 'status'>): Span[] {
  return [...(course.status === 'retired' ? [{ text: 'retired: ', tone: 'warn' as const }] : []), accent(course.id)];
}

/** Skills with levels in a row, such as `python 2, git 1`. */
export const taughtText = (taught: readonly SkillAtLevel[]): string => taught.map(({ skill, level }) => `${skill} ${level}`).join(', ');

/** Sources behind the figures of a course. */
export function courseSources(course: Course): string[] {
  return [course.hours.source, course.cost.source, ...(course.rating === null ? [] : [course.rating.source])];
}

/** Id, title, time and price of a project, for the tables that hold courses too. */
export function projectRow(project: Project): Row {
  return {
    project: [accent(project.id)],
    title: project.title,
    teaches: taughtText(project.teaches),
    hours: { text: [muted('≈ '), hours(project.hours.value)], value: project.hours.value },
  };
}
