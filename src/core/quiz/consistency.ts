import type { Quiz } from '../../model/quiz/quiz.ts';
import { likingsOf } from './answers.ts';
import type { QuizAnswers } from './posterior.ts';

export type Remark =
  /** `count` of `of` answers are `value`. */
  | { kind: 'same-answer'; value: number; count: number; of: number }
  /** Nearly all or none were chosen. */
  | { kind: 'same-pick'; chosen: number; of: number }
  | { kind: 'contradiction'; one: string; other: string; oneAnswer: number; otherAnswer: number };

/** Fewer answers are never called too alike. */
const LEAST = 5;
/** In square steps: half a step of standard deviation. */
const LEAST_VARIANCE = 0.25;
const MOST_EQUAL = 0.9;
/** Least correlation of similar scenes. */
const ALIKE = 0.75;
const APART = 3;

/** Nearly equal answers, else up to three pairs of similar scenes with opposite answers. */
export function remarksOn(quiz: Quiz, answers: QuizAnswers): Remark[] {
  const { interests } = answers;
  const picks = Object.values(answers.picks);
  const alike = tooAlike(Object.values(likingsOf(answers)));
  if (alike !== undefined && picks.length > 0)
    return [{ kind: 'same-pick', chosen: picks.filter((chosen) => chosen === 1).length, of: picks.length }];
  if (alike !== undefined) return [alike];
  const answered = quiz.interests.filter((item) => interests[item.id] !== undefined).sort((a, b) => (a.id < b.id ? -1 : 1));
  const answerTo = (item: Item) => interests[item.id] as number;
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

function tooAlike(answers: readonly number[]): Remark | undefined {
  const of = answers.length;
  const counts = [-2, -1, 0, 1, 2].map((value) => ({ value, count: answers.filter((answer) => answer === value).length }));
  const { value, count } = counts.reduce((most, next) => (next.count > most.count ? next : most));
  const spread = centred(answers);
  const isAlike = dot(spread, spread) / of <= LEAST_VARIANCE || count / of >= MOST_EQUAL;
  return of >= LEAST && isAlike ? { kind: 'same-answer', value, count, of } : undefined;
}

type Item = Quiz['interests'][number];

/** Pearson, over the roles; 0 where all loadings of a scene are equal. */
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
