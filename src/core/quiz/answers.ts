import type { Quiz } from '../../model/quiz/quiz.ts';
import { CareersError } from '../errors.ts';
import type { QuizAnswers } from './posterior.ts';

/** Interests from 1 (hate) to 5 (love), skills from 0 to 4. */
export interface AnswerSheet {
  /** The kind of work so far. */
  past: string | null;
  /** Scenes of screens. */
  picks: Record<string, boolean>;
  interests: Record<string, number>;
  skills: Record<string, number>;
  hoursPerWeek: number | null;
  /** US dollars in all; null for no limit. */
  budget: number | null;
}

const MIDDLE = 3;

/** From -2 to 2 of the model to 1 to 5 of sheets and profiles. */
export const pointsOf = (liking: number): number => liking + MIDDLE;

export function answersOf({ past, picks, interests, skills }: Omit<AnswerSheet, 'hoursPerWeek' | 'budget'>): QuizAnswers {
  return {
    past,
    picks: Object.fromEntries(Object.entries(picks).map(([id, chosen]) => [id, Number(chosen)])),
    interests: Object.fromEntries(Object.entries(interests).map(([id, points]) => [id, points - MIDDLE])),
    skills,
  };
}

/** Ratings from -2 to 2, and scenes of screens as enjoyed (1) or rather not (-1). */
export const likingsOf = ({ interests, picks }: QuizAnswers): Record<string, number> => ({
  ...Object.fromEntries(Object.entries(picks).map(([id, chosen]) => [id, 2 * chosen - 1])),
  ...interests,
});

export function inOrder(sheet: AnswerSheet): AnswerSheet {
  return { ...sheet, picks: byKey(sheet.picks), interests: byKey(sheet.interests), skills: byKey(sheet.skills) };
}

/**
 * Interests are numbers from 1 to 5 or words of the scale, such as `rather-not`.
 * @throws CareersError `usage` naming the field that cannot be read
 */
export function readSheet(quiz: Quiz, raw: unknown, known: (skill: string) => string): AnswerSheet {
  const fields = fieldsOf(raw, 'The answers');
  for (const name of Object.keys(fields)) {
    if (!FIELDS.includes(name)) throw wrong(`"${name}" is no field of an answers file; it holds ${FIELDS.join(', ')}.`);
  }
  const items = new Set(quiz.interests.map((item) => item.id));
  const scenesIn = <T>(name: string, read: (quiz: Quiz, id: string, value: unknown) => T): Record<string, T> => {
    const given = Object.entries(fieldsOf(fields[name] ?? {}, name));
    const strange = given.find(([id]) => !items.has(id));
    if (strange !== undefined) throw wrong(`There is no scene called "${strange[0]}".`);
    return Object.fromEntries(given.map(([id, value]) => [id, read(quiz, id, value)]));
  };
  const picks = scenesIn('picks', pickValue);
  const interests = scenesIn('interests', interestValue);
  const past = pastValue(quiz, fields['past']);
  const skills = Object.entries(fieldsOf(fields['skills'] ?? {}, 'skills')).map(([skill, value]): [string, number] => [
    known(skill),
    skillLevel(skill, value),
  ]);
  const hoursPerWeek = numberFrom(fields['hoursPerWeek'], 0.5, 112, 'hoursPerWeek');
  const budget = numberFrom(fields['budget'], 0, 1_000_000, 'budget');
  return inOrder({ past, picks, interests, skills: Object.fromEntries(skills), hoursPerWeek, budget });
}

const FIELDS = ['past', 'picks', 'interests', 'skills', 'hoursPerWeek', 'budget'];

function pastValue({ past }: Quiz, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const kind = past.find(({ id }) => id === value);
  if (kind !== undefined) return kind.id;
  throw wrong(`past must be one of ${past.map(({ id }) => id).join(', ')}.`);
}

function pickValue(_: Quiz, id: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw wrong(`The pick of "${id}" must be true (chosen) or false.`);
}

function interestValue(quiz: Quiz, id: string, value: unknown): number {
  const word = quiz.answers.find(({ key }) => typeof value === 'string' && key === value.trim().toLowerCase());
  if (word !== undefined) return pointsOf(word.value);
  if (isWhole(value, 1, 5)) return value;
  const words = quiz.answers.map(({ key }) => key).join(', ');
  throw wrong(`The answer to "${id}" must be one of ${words}, or a whole number from 1 (hate) to 5 (love).`);
}

function skillLevel(skill: string, value: unknown): number {
  if (isWhole(value, 0, 4)) return value;
  throw wrong(`The level of "${skill}" must be a whole number from 0 (none) to 4 (expert).`);
}

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

function numberFrom(value: unknown, least: number, most: number, what: string): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw wrong(`${what} must be a number from ${least} to ${most}.`);
}

function fieldsOf(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw wrong(`${what} must be fields with values, such as "python: 3".`);
}

const wrong = (sentence: string) => new CareersError('usage', sentence, { hint: 'What an answers file holds: genai-careers quiz --help' });

const byKey = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
