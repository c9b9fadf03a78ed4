import type { Quiz } from '../../model/quiz/quiz.ts';
import type { Role } from '../../model/role.ts';
import { ordinalShares } from './ordinal.ts';

export interface Question {
  kind: 'interest' | 'skill' | 'pick' | 'past';
  id: string;
  /** -2 for an interest; 0 for a level, a scene not chosen, the first kind of work. */
  least: number;
  /** By role, of each answer from `least` up. */
  chances: readonly (readonly number[])[];
}

export type AskableRole = Pick<Role, 'id' | 'skills' | 'anyOf'>;

export interface QuizModel {
  roles: readonly AskableRole[];
  interests: ReadonlyMap<string, Question>;
  skills: ReadonlyMap<string, Question>;
  /** Scenes of screens: chosen (1) or not (0). */
  picks: ReadonlyMap<string, Question>;
  past: Question;
  quiz: Quiz;
}

const models = new WeakMap<Quiz, QuizModel>();

export function quizModelOf(catalog: { quiz: Quiz; roles: readonly AskableRole[] }): QuizModel {
  let model = models.get(catalog.quiz);
  if (model === undefined) {
    const { quiz } = catalog;
    const named = new Set(quiz.interests.flatMap((item) => Object.keys(item.loadings)));
    const roles = catalog.roles.filter(({ id }) => named.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const interests = new Map(quiz.interests.map((item) => [item.id, interestQuestion(quiz, item, roles)]));
    const skills = [...new Set(roles.flatMap((role) => [...needsBySkill(role).keys()]))].sort();
    model = {
      roles,
      interests,
      skills: new Map(skills.map((skill) => [skill, skillQuestion(quiz, skill, roles)])),
      picks: new Map([...interests].map(([id, question]) => [id, pickQuestion(question)])),
      past: pastQuestion(quiz, roles),
      quiz,
    };
    models.set(quiz, model);
  }
  return model;
}

/** Spread around the loading of the role; variances between and within people add up. */
function interestQuestion(quiz: Quiz, item: Quiz['interests'][number], roles: readonly AskableRole[]): Question {
  const { personSpread, answerSpread, lapse } = quiz.model;
  const spread = Math.sqrt(personSpread ** 2 + answerSpread ** 2);
  const chances = roles.map((role) => mixed(ordinalShares(item.loadings[role.id] ?? 0, spread, -2, 5), EVEN, lapse));
  return { kind: 'interest', id: item.id, least: -2, chances };
}

/** Chosen by those who would enjoy or love it. */
function pickQuestion({ id, chances }: Question): Question {
  const chosen = chances.map((row) => (row[3] as number) + (row[4] as number));
  return { kind: 'pick', id, least: 0, chances: chosen.map((chance) => [1 - chance, chance]) };
}

function pastQuestion({ past, model }: Quiz, roles: readonly AskableRole[]): Question {
  const anywhere = past.map(() => 1 / past.length);
  const chances = roles.map(({ id }) => {
    const weights = past.map((kind) => kind.roles[id] ?? 0);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const expected = sum === 0 ? anywhere : weights.map((weight) => weight / sum);
    return mixed(mixed(anywhere, expected, model.stay), anywhere, model.lapse);
  });
  return { kind: 'past', id: 'past', least: 0, chances };
}

/** A person of the role holds the skill near its level with the chance `held`, else as anybody does. */
function skillQuestion(quiz: Quiz, skill: string, roles: readonly AskableRole[]): Question {
  const { background, skillSpread, lapse } = quiz.model;
  const chances = roles.map((role) => {
    const need = needsBySkill(role).get(skill);
    const held = need === undefined ? background : mixed(background, ordinalShares(need.level, skillSpread, 0, 5), need.held(quiz.model));
    return mixed(held, EVEN, lapse);
  });
  return { kind: 'skill', id: skill, least: 0, chances };
}

export interface SkillNeedOfRole {
  level: number;
  importance: 'core' | 'useful';
  held(model: Quiz['model']): number;
}

export function needsBySkill(role: AskableRole): Map<string, SkillNeedOfRole> {
  const needs = new Map<string, SkillNeedOfRole>();
  for (const { skills, need, level, importance } of role.anyOf) {
    const share = need / skills.length;
    for (const skill of skills) needs.set(skill, { level, importance, held: (model) => model.held[importance] * share });
  }
  // Last: a single need overrides a choice of the same skill.
  for (const { skill, level, importance } of role.skills) {
    needs.set(skill, { level, importance, held: (model) => model.held[importance] });
  }
  return needs;
}

const EVEN = [0.2, 0.2, 0.2, 0.2, 0.2];

const mixed = (most: readonly number[], rest: readonly number[], shareOfRest: number): number[] =>
  most.map((chance, answer) => (1 - shareOfRest) * chance + shareOfRest * (rest[answer] as number));
