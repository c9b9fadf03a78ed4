import { type NextQuestion, nextQuestion, oneMoreQuestion } from '../../core/quiz/next-question.ts';
import { chanceOf, evidenceOf, leaders, posteriorOf, updated } from '../../core/quiz/posterior.ts';
import type { Question, QuizModel } from '../../core/quiz/question.ts';
import { type Answer, emptyDraft, stateOf, withAnswer } from '../../core/quiz/sitting.ts';
import type { QuizDraft, QuizStep } from '../../model/quiz/draft.ts';
import type { Person } from './people.ts';

/** Rank of the true role after 0, 1, 2 … answers, from 1. */
export type Places = number[];

/** `stop` is the number after which the questionnaire would stop. */
export function askAdaptively(model: QuizModel, person: Person, most: number): { places: Places; stop: number; draft: QuizDraft } {
  let draft = emptyDraft();
  const places = [placeOf(person.role, even(model))];
  let stop = most;
  for (let asked = 0; asked < most; asked++) {
    const state = stateOf(draft);
    const wanted = stop < most ? null : nextQuestion(model, state);
    if (wanted === null && stop === most) stop = asked;
    const next = wanted ?? oneMoreQuestion(model, state);
    if (next === null) break;
    const { step, answer } = replyOf(model, person, next);
    draft = withAnswer(draft, step, answer);
    places.push(placeOf(person.role, posteriorOf(model, evidenceOf(model, stateOf(draft).answers))));
  }
  return { places, stop, draft };
}

/** Each part is one `Question`, or the scenes of a screen. */
export function askInOrder(model: QuizModel, person: Person, list: readonly (readonly Question[])[]): Places {
  let shares = even(model);
  const places = [placeOf(person.role, shares)];
  for (const questions of list) {
    for (const question of questions) shares = updated(shares, question, answerOf(person, question));
    places.push(placeOf(person.role, shares));
  }
  return places;
}

/**
 * Greedy best list of the same kinds of questions in our order: each part maximises the mean log probability of the
 * true role over the training people, given the parts before it.
 */
export function bestFixedList(model: QuizModel, people: readonly Person[], length: number): Question[][] {
  const rest = { pick: new Set(model.picks.values()), skill: new Set(model.skills.values()), past: new Set([model.past]) };
  const { screenSize, mostScreens } = model.quiz.stop;
  let shares = people.map(() => even(model));
  const choose = (from: Set<Question>): Question[] => {
    const scored = [...from].map((question) => ({ question, score: meanLogShare(people, shares, question) }));
    const best = scored.sort((a, b) => b.score - a.score)[0]?.question;
    if (best === undefined) return [];
    shares = people.map((person, number) => updated(shares[number] as number[], best, answerOf(person, best)));
    from.delete(best);
    return [best];
  };
  return Array.from({ length }, (_, at) => {
    if (at === 0) return choose(rest.past);
    return at <= mostScreens ? Array.from({ length: screenSize }, () => choose(rest.pick)).flat() : choose(rest.skill);
  });
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

export function replyOf(model: QuizModel, person: Person, { question, scenes }: NextQuestion): { step: QuizStep; answer: Answer } {
  const { kind, id } = question;
  if (kind === 'past') return { step: { kind }, answer: model.quiz.past[person.past]?.id ?? null };
  if (kind !== 'pick') return { step: { kind, id }, answer: answerOf(person, question) };
  const bits = scenes.reduce((sum, scene, at) => sum + (isChosen(person, scene) ? 2 ** at : 0), 0);
  return { step: { kind: 'screen', scenes: [...scenes] }, answer: bits };
}

const isChosen = (person: Person, scene: string): boolean => (person.interests[scene] ?? 0) >= 1;

function answerOf(person: Person, { kind, id }: Question): number {
  if (kind === 'past') return person.past;
  if (kind === 'pick') return Number(isChosen(person, id));
  return (kind === 'interest' ? person.interests[id] : person.skills[id]) ?? 0;
}

const even = (model: QuizModel): number[] => model.roles.map(() => 1 / model.roles.length);

const placeOf = (role: number, shares: readonly number[]): number => leaders(shares).indexOf(role) + 1;
