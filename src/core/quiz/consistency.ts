import type { Quiz } from '../../model/quiz.ts';

export type Remark =
  | { kind: 'same-answer'; value: number; count: number }
  | { kind: 'contradiction'; one: string; other: string; oneAnswer: number; otherAnswer: number };

/** Equal answers that look clicked through. */
const LEAST = 5;
/** Least correlation of two scenes that belong together. */
const ALIKE = 0.75;
const APART = 3;

/** Answers that are all the same, else up to three pairs of similar scenes with opposite answers. */
export function remarksOn(quiz: Quiz, interests: Readonly<Record<string, number>>): Remark[] {
  const answered = quiz.interests.filter((item) => interests[item.id] !== undefined).sort((a, b) => (a.id < b.id ? -1 : 1));
  const answerTo = (item: Item) => interests[item.id] as number;
  const [value = 0, ...others] = new Set(answered.map(answerTo));
  if (answered.length >= LEAST && others.length === 0) return [{ kind: 'same-answer', value, count: answered.length }];
  const roles = [...new Set(quiz.interests.flatMap((item) => Object.keys(item.loadings)))].sort();
  return answered
    .flatMap((one, place) => answered.slice(place + 1).map((other) => ({ one, other, alike: correlation(one, other, roles) })))
    .filter(({ one, other, alike }) => alike >= ALIKE && Math.abs(answerTo(one) - answerTo(other)) >= APART)
    .sort((a, b) => b.alike - a.alike || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, 3)
    .map(({ one, other }) => ({
      kind: 'contradiction',
      one: one.id,
      other: other.id,
      oneAnswer: answerTo(one),
      otherAnswer: answerTo(other),
    }));
}

type Item = Quiz['interests'][number];

/** Pearson correlation of two scenes over the roles; 0 where all loadings of a scene are equal. */
function correlation(one: Item, other: Item, roles: readonly string[]): number {
  const a = centred(roles.map((role) => one.loadings[role] ?? 0));
  const b = centred(roles.map((role) => other.loadings[role] ?? 0));
  const size = Math.sqrt(dot(a, a) * dot(b, b));
  return size === 0 ? 0 : dot(a, b) / size;
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);
