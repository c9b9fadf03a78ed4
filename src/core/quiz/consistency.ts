import type { Quiz } from '../../model/quiz.ts';

/** Something about the answers that a person should know before trusting the result. */
export type Remark =
  | { kind: 'same-answer'; value: number; count: number }
  | { kind: 'contradiction'; one: string; other: string; oneAnswer: number; otherAnswer: number };

/** Fewer answers than this may well all be the same. */
const LEAST = 5;
/** Two scenes belong together where the loadings over the roles go together this closely. */
const ALIKE = 0.75;
/** So many points apart on the scale of five is more than a change of mood. */
const APART = 3;

/**
 * Notices answers that were clicked through (all the same) and pairs that contradict each other: scenes that the same people love, one loved
 * and the other hated. At most three pairs, the most alike first.
 * @param interests answers from -2 to 2 by id of the scene
 */
export function remarksOn(quiz: Quiz, interests: Readonly<Record<string, number>>): Remark[] {
  const answered = quiz.interests.filter((item) => interests[item.id] !== undefined).sort((a, b) => (a.id < b.id ? -1 : 1));
  const values = new Set(answered.map((item) => interests[item.id]));
  const [value] = values;
  if (answered.length >= LEAST && values.size === 1) return [{ kind: 'same-answer', value: value as number, count: answered.length }];
  const roles = [...new Set(quiz.interests.flatMap((item) => Object.keys(item.loadings)))].sort();
  return answered
    .flatMap((one, place) => answered.slice(place + 1).map((other) => ({ one, other, alike: correlation(one, other, roles) })))
    .filter(({ one, other, alike }) => alike >= ALIKE && Math.abs(difference(interests, one.id, other.id)) >= APART)
    .sort((a, b) => b.alike - a.alike || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, 3)
    .map(({ one, other }) => ({
      kind: 'contradiction',
      one: one.id,
      other: other.id,
      oneAnswer: interests[one.id] as number,
      otherAnswer: interests[other.id] as number,
    }));
}

const difference = (answers: Readonly<Record<string, number>>, one: string, other: string): number =>
  (answers[one] as number) - (answers[other] as number);

type Item = Quiz['interests'][number];

/** Pearson correlation of two scenes over the roles, -1 to 1; 0 where one of them says the same of every role. */
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
