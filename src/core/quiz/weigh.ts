import { DRAWS, shake } from '../fit/robustness.ts';
import { seededRandom } from '../fit/seeded-random.ts';
import { chanceOf, type Evidence, leaders, posteriorOf } from './posterior.ts';
import { needsBySkill, type Question, type QuizModel } from './question.ts';

export interface Weighed {
  kind: Question['kind'];
  id: string;
  answer: number;
  /** A liking from -2 to 2, the level the role needs, or 1 for a usual past; 0 if nothing. */
  expected: number;
  /**
   * Bits for (above 0) or against the role: log2 of the answer's chance in this role over its mean in all roles.
   * The share of a role is proportional to 2^Σweights.
   */
  weight: number;
}

export function weighAnswers(model: QuizModel, evidence: readonly Evidence[], role: number): Weighed[] {
  const expected = expectedBy(model, role);
  return evidence
    .map(({ question, answer }) => {
      const usual = model.roles.reduce((sum, _, other) => sum + chanceOf(question, other, answer), 0) / model.roles.length;
      return {
        kind: question.kind,
        id: question.id,
        answer,
        expected: expected(question, answer),
        weight: Math.log2(chanceOf(question, role, answer) / usual),
      };
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.id < b.id ? -1 : 1));
}

function expectedBy(model: QuizModel, number: number): (question: Question, answer: number) => number {
  const role = model.roles[number] as QuizModel['roles'][number];
  const needs = needsBySkill(role);
  const scenes = new Map(model.quiz.interests.map((item) => [item.id, item.loadings[role.id] ?? 0]));
  return ({ kind, id }, answer) => {
    if (kind === 'past') return Number(model.quiz.past[answer]?.roles[role.id] !== undefined);
    return (kind === 'skill' ? needs.get(id)?.level : scenes.get(id)) ?? 0;
  };
}

/** Cosine; null where likings or loadings are all 0. */
export function interestFit(model: QuizModel, likings: Readonly<Record<string, number>>, role: string): number | null {
  let shared = 0;
  let own = 0;
  let expected = 0;
  for (const item of model.quiz.interests) {
    const answer = likings[item.id];
    if (answer === undefined) continue;
    const loading = item.loadings[role] ?? 0;
    shared += answer * loading;
    own += answer ** 2;
    expected += loading ** 2;
  }
  return own === 0 || expected === 0 ? null : shared / Math.sqrt(own * expected);
}

const SEED = 20_261_122;

/** Of 200 seeded draws, answers moved by {@link shake}. */
export function shakenTopThree(model: QuizModel, evidence: readonly Evidence[]): number[] {
  const random = seededRandom(SEED);
  const times = model.roles.map(() => 0);
  for (let draw = 0; draw < DRAWS; draw++) {
    const shaken = evidence.map(({ question, answer }) => {
      if (question.kind === 'past') return { question, answer };
      const highest = question.least + (question.chances[0]?.length ?? 1) - 1;
      return { question, answer: Math.min(highest, shake(answer, question.least, random)) };
    });
    for (const role of leaders(posteriorOf(model, shaken)).slice(0, 3)) times[role] = (times[role] as number) + 1;
  }
  return times.map((count) => count / DRAWS);
}
