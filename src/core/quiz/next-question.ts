import { expectedGain, separation } from './information.ts';
import { evidenceOf, leaders, posteriorOf, type QuizAnswers } from './posterior.ts';
import { needsBySkill, type Question, type QuizModel } from './question.ts';

export interface QuizState {
  answers: QuizAnswers;
  pastAsked: boolean;
  /** The scenes of each screen shown. */
  screens: readonly (readonly string[])[];
  /** Ids of skipped questions, which count as asked. */
  skipped: { readonly interests: readonly string[]; readonly skills: readonly string[] };
}

interface Candidate {
  question: Question;
  gain: number;
}

export interface NextQuestion extends Candidate {
  /** The most telling first; `question` is that of the first. */
  scenes: readonly string[];
  why: { kind: 'separates'; roles: readonly [string, string] } | { kind: 'measures'; role: string };
}

/** Bits. Below it a skill is asked to measure the distance, not to move the order. */
const LITTLE = 0.02;

/** Past, screens of scenes, single scenes, skills, each by {@link expectedGain}; null where enough was asked. */
export function nextQuestion(model: QuizModel, state: QuizState): NextQuestion | null {
  const { leastSkills, mostAnswers } = model.quiz.stop;
  const shares = posteriorOf(model, evidenceOf(model, state.answers));
  const { past } = model;
  if (!state.pastAsked && model.quiz.past.length > 0)
    return withReason(model, shares, { question: past, gain: expectedGain(shares, past) });
  const skills = askedOf('skills', state);
  const scene = skills.size === 0 ? nextAboutScenes(model, state, shares) : null;
  if (scene !== null) return scene;
  const asked = aboutScenes(state) + skills.size;
  if (skills.size < leastSkills || (asked < mostAnswers && !isSettled(model, shares))) return nextSkill(model, shares, skills);
  return null;
}

const aboutScenes = (state: QuizState): number => Number(state.pastAsked) + state.screens.length + askedOf('interests', state).size;

function nextAboutScenes(model: QuizModel, state: QuizState, shares: readonly number[]): NextQuestion | null {
  const { leastScreens, leastInterests, mostInterests, mostAnswers } = model.quiz.stop;
  const settled = isSettled(model, shares);
  if (aboutScenes(state) >= mostAnswers) return null;
  const screen = settled && state.screens.length >= leastScreens ? null : nextScreen(model, state, shares);
  if (screen !== null) return screen;
  const rated = askedOf('interests', state).size;
  if (rated >= mostInterests || (settled && rated >= leastInterests)) return null;
  const best = bestOf(model.interests, seenIn(state), shares);
  return best === null ? null : withReason(model, shares, best);
}

export function oneMoreQuestion(model: QuizModel, state: QuizState): NextQuestion | null {
  const shares = posteriorOf(model, evidenceOf(model, state.answers));
  const screen = nextScreen(model, state, shares);
  if (screen !== null) return screen;
  const interest = bestOf(model.interests, seenIn(state), shares);
  if (interest !== null && interest.gain >= LITTLE) return withReason(model, shares, interest);
  return nextSkill(model, shares, askedOf('skills', state)) ?? (interest === null ? null : withReason(model, shares, interest));
}

function nextScreen(model: QuizModel, state: QuizState, shares: readonly number[]): NextQuestion | null {
  const { screenSize, mostScreens } = model.quiz.stop;
  const scenes = ranked(model.picks, seenIn(state), shares).slice(0, screenSize);
  if (scenes[0] === undefined || state.screens.length >= mostScreens) return null;
  return { ...withReason(model, shares, scenes[0]), scenes: scenes.map(({ question }) => question.id) };
}

export function isSettled(model: QuizModel, shares: readonly number[]): boolean {
  return topShare(shares) >= model.quiz.stop.settledShare;
}

export function topShare(shares: readonly number[]): number {
  return leaders(shares)
    .slice(0, 3)
    .reduce((sum, role) => sum + (shares[role] as number), 0);
}

export function askedOf(kind: 'interests' | 'skills', state: QuizState): Set<string> {
  return new Set([...Object.keys(state.answers[kind]), ...state.skipped[kind]]);
}

/** Rated, chosen from, or skipped. */
const seenIn = (state: QuizState): Set<string> =>
  new Set([...askedOf('interests', state), ...Object.keys(state.answers.picks), ...state.screens.flat()]);

/** Largest gain first; gains equal to the twelfth digit go by id. */
function ranked(questions: ReadonlyMap<string, Question>, asked: ReadonlySet<string>, shares: readonly number[]): Candidate[] {
  return [...questions.values()]
    .filter(({ id }) => !asked.has(id))
    .map((question) => ({ question, gain: Math.round(expectedGain(shares, question) * 1e12) / 1e12 }))
    .sort((a, b) => b.gain - a.gain || (a.question.id < b.question.id ? -1 : 1));
}

const bestOf = (...given: Parameters<typeof ranked>): Candidate | null => ranked(...given)[0] ?? null;

function nextSkill(model: QuizModel, shares: readonly number[], asked: ReadonlySet<string>): NextQuestion | null {
  const best = bestOf(model.skills, asked, shares);
  if (best !== null && best.gain >= LITTLE) return withReason(model, shares, best);
  const role = model.roles[leaders(shares)[0] as number];
  const core = role === undefined ? [] : [...needsBySkill(role)].filter(([skill, need]) => need.importance === 'core' && !asked.has(skill));
  const [skill] = core.sort(([a, x], [b, y]) => y.level - x.level || (a < b ? -1 : 1))[0] ?? [];
  const question = skill === undefined ? undefined : model.skills.get(skill);
  if (question !== undefined && role !== undefined)
    return { question, scenes: [], gain: expectedGain(shares, question), why: { kind: 'measures', role: role.id } };
  return best === null ? null : withReason(model, shares, best);
}

/** Names the likely roles the question separates best, weighted by share. */
function withReason(model: QuizModel, shares: readonly number[], { question, gain }: Candidate): NextQuestion {
  const likely = leaders(shares).slice(0, 5);
  let pair: [number, number] = [likely[0] ?? 0, likely[1] ?? 0];
  let most = -1;
  for (const [place, one] of likely.entries()) {
    for (const other of likely.slice(place + 1)) {
      const weight = (shares[one] as number) * (shares[other] as number) * separation(question, one, other);
      if (weight > most + 1e-15) {
        most = weight;
        pair = [one, other];
      }
    }
  }
  const id = (role: number) => model.roles[role]?.id ?? '';
  return { question, scenes: [], gain, why: { kind: 'separates', roles: [id(pair[0]), id(pair[1])] } };
}
