import type { Question, QuizModel } from './question.ts';

export interface QuizAnswers {
  /** Scene id to -2 (hate) to 2 (love). */
  readonly interests: Readonly<Record<string, number>>;
  readonly skills: Readonly<Record<string, number>>;
  /** Scene id to 1 (chosen from a screen) or 0. */
  readonly picks: Readonly<Record<string, number>>;
  readonly past: string | null;
}

export interface Evidence {
  question: Question;
  answer: number;
}

/** Answers by kind and id: their order changes no sum. */
export function evidenceOf(model: QuizModel, answers: QuizAnswers): Evidence[] {
  const read = (questions: ReadonlyMap<string, Question>, given: Readonly<Record<string, number>>) =>
    Object.keys(given)
      .sort()
      .flatMap((id): Evidence[] => {
        const question = questions.get(id);
        return question === undefined ? [] : [{ question, answer: given[id] as number }];
      });
  const kind = model.quiz.past.findIndex(({ id }) => id === answers.past);
  const past = kind === -1 ? [] : [{ question: model.past, answer: kind }];
  return [...past, ...read(model.interests, answers.interests), ...read(model.picks, answers.picks), ...read(model.skills, answers.skills)];
}

/** Probability of each role by Bayes' rule, with an even prior and answers independent given the role. */
export function posteriorOf(model: QuizModel, evidence: readonly Evidence[]): number[] {
  const logs = model.roles.map((_, role) =>
    evidence.reduce((sum, { question, answer }) => sum + Math.log(chanceOf(question, role, answer)), 0),
  );
  const highest = Math.max(...logs);
  return normalised(logs.map((log) => Math.exp(log - highest)));
}

export function chanceOf(question: Question, role: number, answer: number): number {
  return question.chances[role]?.[answer - question.least] as number;
}

export function updated(shares: readonly number[], question: Question, answer: number): number[] {
  return normalised(shares.map((share, role) => share * chanceOf(question, role, answer)));
}

export function leaders(shares: readonly number[]): number[] {
  return shares.map((_, role) => role).sort((a, b) => (shares[b] as number) - (shares[a] as number) || a - b);
}

function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
