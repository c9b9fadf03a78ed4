import { nextQuestion, oneMoreQuestion, type QuizState } from '../../core/quiz/next-question.ts';
import { chanceOf, leaders, updated } from '../../core/quiz/posterior.ts';
import type { Question, QuizModel } from '../../core/quiz/question.ts';
import type { Person } from './people.ts';

/** Rank of the true role after 0, 1, 2 … answers, from 1. */
export type Places = number[];

/** Asks `most` questions; `stop` is the number after which the questionnaire would stop. */
export function askAdaptively(model: QuizModel, person: Person, most: number): { places: Places; stop: number } {
  const state = emptyState();
  let shares = even(model);
  const places = [placeOf(person.role, shares)];
  let stop = most;
  for (let asked = 0; asked < most; asked++) {
    const wanted = stop < most ? null : nextQuestion(model, state);
    if (wanted === null && stop === most) stop = asked;
    const next = wanted ?? oneMoreQuestion(model, state);
    if (next === null) break;
    shares = give(state, shares, next.question, person);
    places.push(placeOf(person.role, shares));
  }
  return { places, stop };
}

export function askInOrder(model: QuizModel, person: Person, questions: readonly Question[]): Places {
  let shares = even(model);
  const places = [placeOf(person.role, shares)];
  for (const question of questions) {
    shares = updated(shares, question, answerOf(person, question));
    places.push(placeOf(person.role, shares));
  }
  return places;
}

/**
 * Greedy best list for everybody: each question maximises the mean log probability of the true role
 * over the training people, given the questions before it.
 */
export function bestFixedList(model: QuizModel, people: readonly Person[], length: number): Question[] {
  const rest = new Set([...model.interests.values(), ...model.skills.values()]);
  const chosen: Question[] = [];
  let shares = people.map(() => even(model));
  while (chosen.length < length && rest.size > 0) {
    let best: { question: Question; score: number } | undefined;
    for (const question of rest) {
      const score = meanLogShare(people, shares, question);
      if (best === undefined || score > best.score) best = { question, score };
    }
    const { question } = best as { question: Question };
    shares = people.map((person, number) => updated(shares[number] as number[], question, answerOf(person, question)));
    chosen.push(question);
    rest.delete(question);
  }
  return chosen;
}

function meanLogShare(people: readonly Person[], shares: readonly number[][], question: Question): number {
  let sum = 0;
  people.forEach((person, number) => {
    const before = shares[number] as number[];
    const answer = answerOf(person, question);
    const total = before.reduce((all, share, role) => all + share * chanceOf(question, role, answer), 0);
    sum += Math.log(((before[person.role] as number) * chanceOf(question, person.role, answer)) / total);
  });
  return sum / people.length;
}

function give(state: MutableState, shares: readonly number[], question: Question, person: Person): number[] {
  const answer = answerOf(person, question);
  state.answers[question.kind === 'interest' ? 'interests' : 'skills'][question.id] = answer;
  return updated(shares, question, answer);
}

interface MutableState extends QuizState {
  answers: { interests: Record<string, number>; skills: Record<string, number> };
}

const emptyState = (): MutableState => ({ answers: { interests: {}, skills: {} }, skipped: { interests: [], skills: [] } });

const answerOf = (person: Person, question: Question): number =>
  (question.kind === 'interest' ? person.interests[question.id] : person.skills[question.id]) ?? 0;

const even = (model: QuizModel): number[] => model.roles.map(() => 1 / model.roles.length);

const placeOf = (role: number, shares: readonly number[]): number => leaders(shares).indexOf(role) + 1;
