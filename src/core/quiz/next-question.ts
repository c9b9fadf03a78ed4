import { expectedGain, separation } from './information.ts';
import { evidenceOf, leaders, posteriorOf, type QuizAnswers } from './posterior.ts';
import { needsBySkill, type Question, type QuizModel } from './question.ts';

export interface QuizState {
  answers: QuizAnswers;
  /** Ids of skipped questions, which count as asked. */
  skipped: { readonly interests: readonly string[]; readonly skills: readonly string[] };
}

interface Candidate {
  question: Question;
  gain: number;
}

export interface NextQuestion extends Candidate {
  why: { kind: 'separates'; roles: readonly [string, string] } | { kind: 'measures'; role: string };
}

/** Bits. Below it a skill is asked to measure the distance instead of moving the order. */
const LITTLE = 0.02;

/** Scenes first, then skills, each by {@link expectedGain}; null where enough has been asked. */
export function nextQuestion(model: QuizModel, state: QuizState): NextQuestion | null {
  const { leastInterests, mostInterests, leastSkills, mostAnswers } = model.quiz.stop;
  const shares = posteriorOf(model, evidenceOf(model, state.answers));
  const interests = askedOf('interests', state);
  const skills = askedOf('skills', state);
  const asked = interests.size + skills.size;
  const settled = isSettled(model, shares);
  if (skills.size === 0 && interests.size < Math.min(mostInterests, mostAnswers) && !(settled && interests.size >= leastInterests)) {
    const best = bestOf(model.interests, interests, shares);
    if (best !== null) return withReason(model, shares, best);
  }
  if (skills.size < leastSkills || (asked < mostAnswers && !settled)) return nextSkill(model, shares, skills);
  return null;
}

export function oneMoreQuestion(model: QuizModel, state: QuizState): NextQuestion | null {
  const shares = posteriorOf(model, evidenceOf(model, state.answers));
  const interest = bestOf(model.interests, askedOf('interests', state), shares);
  if (interest !== null && interest.gain >= LITTLE) return withReason(model, shares, interest);
  return nextSkill(model, shares, askedOf('skills', state)) ?? (interest === null ? null : withReason(model, shares, interest));
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

function bestOf(questions: ReadonlyMap<string, Question>, asked: ReadonlySet<string>, shares: readonly number[]): Candidate | null {
  let best: Candidate | null = null;
  for (const question of questions.values()) {
    if (asked.has(question.id)) continue;
    const gain = expectedGain(shares, question);
    if (best === null || gain > best.gain + 1e-12 || (gain > best.gain - 1e-12 && question.id < best.question.id))
      best = { question, gain };
  }
  return best;
}

function nextSkill(model: QuizModel, shares: readonly number[], asked: ReadonlySet<string>): NextQuestion | null {
  const best = bestOf(model.skills, asked, shares);
  if (best !== null && best.gain >= LITTLE) return withReason(model, shares, best);
  const role = model.roles[leaders(shares)[0] as number];
  const core = role === undefined ? [] : [...needsBySkill(role)].filter(([skill, need]) => need.importance === 'core' && !asked.has(skill));
  const [skill] = core.sort(([a, x], [b, y]) => y.level - x.level || (a < b ? -1 : 1))[0] ?? [];
  const question = skill === undefined ? undefined : model.skills.get(skill);
  if (question !== undefined && role !== undefined)
    return { question, gain: expectedGain(shares, question), why: { kind: 'measures', role: role.id } };
  return best === null ? null : withReason(model, shares, best);
}

/** Names the likely roles that the question separates best, weighted by their shares. */
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
  return { question, gain, why: { kind: 'separates', roles: [id(pair[0]), id(pair[1])] } };
}
