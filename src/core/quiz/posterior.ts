import type { Question, QuizModel } from './question.ts';

/** What a person has answered. Questions that are not named were not answered. */
export interface QuizAnswers {
  /** Interest id: -2 (hate) to 2 (love). */
  readonly interests: Readonly<Record<string, number>>;
  /** Skill id: 0 (none) to 4 (expert). */
  readonly skills: Readonly<Record<string, number>>;
}

/** One answer that the model knows how to read. */
export interface Evidence {
  question: Question;
  answer: number;
}

/** The answers as evidence, by kind and id, so that the order in which they were given never shows. Unknown ids are left out. */
export function evidenceOf(model: QuizModel, answers: QuizAnswers): Evidence[] {
  const read = (questions: ReadonlyMap<string, Question>, given: Readonly<Record<string, number>>) =>
    Object.keys(given)
      .sort()
      .flatMap((id): Evidence[] => {
        const question = questions.get(id);
        return question === undefined ? [] : [{ question, answer: given[id] as number }];
      });
  return [...read(model.interests, answers.interests), ...read(model.skills, answers.skills)];
}

/**
 * How likely each role is the one that suits, given the answers: Bayes' rule from an even start, each answer counted as independent of
 * the others once the role is known.
 * @returns one share a role in the order of the model; they add up to 1
 */
export function posteriorOf(model: QuizModel, evidence: readonly Evidence[]): number[] {
  const logs = model.roles.map((_, role) =>
    evidence.reduce((sum, { question, answer }) => sum + Math.log(chanceOf(question, role, answer)), 0),
  );
  const highest = Math.max(...logs);
  return normalised(logs.map((log) => Math.exp(log - highest)));
}

/** Chance that a person of the role gives the answer. */
export function chanceOf(question: Question, role: number, answer: number): number {
  return question.chances[role]?.[answer - question.least] as number;
}

/** The posterior after one more answer. */
export function updated(shares: readonly number[], question: Question, answer: number): number[] {
  return normalised(shares.map((share, role) => share * chanceOf(question, role, answer)));
}

/** Numbers of the roles, most likely first; equal ones in the order of the model. */
export function leaders(shares: readonly number[]): number[] {
  return shares.map((_, role) => role).sort((a, b) => (shares[b] as number) - (shares[a] as number) || a - b);
}

function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
