import type { Quiz } from '../../model/quiz.ts';
import { CareersError } from '../errors.ts';
import type { QuizAnswers } from './posterior.ts';

/** A filled-in questionnaire: interests from 1 (hate) to 5 (love), skills from 0 to 4. */
export interface AnswerSheet {
  interests: Record<string, number>;
  skills: Record<string, number>;
  hoursPerWeek: number | null;
  /** US dollars in all; null for no limit. */
  budget: number | null;
}

const MIDDLE = 3;

/** A liking of the model, -2 to 2, in the points of sheets and profiles, 1 to 5. */
export const pointsOf = (liking: number): number => liking + MIDDLE;

export function answersOf({ interests, skills }: Pick<AnswerSheet, 'interests' | 'skills'>): QuizAnswers {
  return { interests: Object.fromEntries(Object.entries(interests).map(([id, points]) => [id, points - MIDDLE])), skills };
}

export function inOrder(sheet: AnswerSheet): AnswerSheet {
  return { ...sheet, interests: byKey(sheet.interests), skills: byKey(sheet.skills) };
}

/**
 * Reads an answers file. Interests may be numbers from 1 to 5 or words of the scale, such as `love` and `rather-not`.
 * @throws CareersError `usage` naming the field that cannot be read
 */
export function readSheet(quiz: Quiz, raw: unknown, known: (skill: string) => string): AnswerSheet {
  const fields = fieldsOf(raw, 'The answers');
  for (const name of Object.keys(fields)) {
    if (!FIELDS.includes(name)) throw wrong(`"${name}" is no field of an answers file; it holds ${FIELDS.join(', ')}.`);
  }
  const items = new Set(quiz.interests.map((item) => item.id));
  const interests = Object.entries(fieldsOf(fields['interests'] ?? {}, 'interests')).map(([id, value]): [string, number] => {
    if (!items.has(id)) throw wrong(`There is no scene called "${id}".`);
    return [id, interestValue(quiz, id, value)];
  });
  const skills = Object.entries(fieldsOf(fields['skills'] ?? {}, 'skills')).map(([skill, value]): [string, number] => [
    known(skill),
    skillLevel(skill, value),
  ]);
  const hoursPerWeek = numberFrom(fields['hoursPerWeek'], 0.5, 112, 'hoursPerWeek');
  const budget = numberFrom(fields['budget'], 0, 1_000_000, 'budget');
  return inOrder({ interests: Object.fromEntries(interests), skills: Object.fromEntries(skills), hoursPerWeek, budget });
}

const FIELDS = ['interests', 'skills', 'hoursPerWeek', 'budget'];

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

const byKey = (record: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
