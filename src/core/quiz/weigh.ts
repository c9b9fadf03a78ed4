import { seededRandom } from '../fit/seeded-random.ts';
import { chanceOf, type Evidence, leaders, posteriorOf } from './posterior.ts';
import type { QuizModel } from './question.ts';

/** What one answer says about one role. */
export interface Weighed {
  kind: 'interest' | 'skill';
  id: string;
  /** Interests -2 to 2, skills 0 to 4. */
  answer: number;
  /**
   * Bits for (above 0) or against: log2 of how much likelier the answer is from a person of this role than on average over the roles. The
   * weights add up: the share of a role is 2^Σweights, over the sum of that for all roles.
   */
  weight: number;
}

/** What each answer says about the role, the strongest first. */
export function weighAnswers(model: QuizModel, evidence: readonly Evidence[], role: number): Weighed[] {
  return evidence
    .map(({ question, answer }) => {
      const usual = model.roles.reduce((sum, _, other) => sum + chanceOf(question, other, answer), 0) / model.roles.length;
      return { kind: question.kind, id: question.id, answer, weight: Math.log2(chanceOf(question, role, answer) / usual) };
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.id < b.id ? -1 : 1));
}

/**
 * How well the scenes a person likes are those of the role: the cosine between answers and loadings, -1 to 1. Null where every answer is
 * "take it or leave it", or the role says nothing about the scenes: silence is no agreement.
 */
export function interestFit(model: QuizModel, interests: Readonly<Record<string, number>>, role: string): number | null {
  let shared = 0;
  let own = 0;
  let expected = 0;
  for (const item of model.quiz.interests) {
    const answer = interests[item.id];
    if (answer === undefined) continue;
    const loading = item.loadings[role] ?? 0;
    shared += answer * loading;
    own += answer ** 2;
    expected += loading ** 2;
  }
  return own === 0 || expected === 0 ? null : shared / Math.sqrt(own * expected);
}

const DRAWS = 200;
const MOVES = 0.3;
const SEED = 20_261_122;

/**
 * How often each role is among the first three when the answers are a little off: in each of 200 seeded draws every answer moves by one step
 * with probability 0.3, up or down alike, within its scale.
 * @returns share of draws from 0 to 1, by number of the role
 */
export function shakenTopThree(model: QuizModel, evidence: readonly Evidence[]): number[] {
  const random = seededRandom(SEED);
  const times = model.roles.map(() => 0);
  for (let draw = 0; draw < DRAWS; draw++) {
    const shaken = evidence.map(({ question, answer }) => ({ question, answer: shake(answer, question.least, random) }));
    for (const role of leaders(posteriorOf(model, shaken)).slice(0, 3)) times[role] = (times[role] as number) + 1;
  }
  return times.map((count) => count / DRAWS);
}

/** Takes two numbers from the stream whatever they say, so that one answer never changes the luck of the next. */
function shake(answer: number, least: number, random: () => number): number {
  const moves = random() < MOVES;
  const step = random() < 0.5 ? -1 : 1;
  return moves ? Math.min(least + 4, Math.max(least, answer + step)) : answer;
}
