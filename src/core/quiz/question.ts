import type { Quiz } from '../../model/quiz.ts';
import type { Role } from '../../model/role.ts';
import { ordinalShares } from './ordinal.ts';

export interface Question {
  kind: 'interest' | 'skill';
  id: string;
  /** The smallest answer: -2 for an interest, 0 for a skill. */
  least: number;
  /** For each role, the chance of each answer from `least` up. */
  chances: readonly (readonly number[])[];
}

export type AskableRole = Pick<Role, 'id' | 'skills' | 'anyOf'>;

export interface QuizModel {
  roles: readonly AskableRole[];
  interests: ReadonlyMap<string, Question>;
  skills: ReadonlyMap<string, Question>;
  quiz: Quiz;
}

const models = new WeakMap<Quiz, QuizModel>();

export function quizModelOf(catalog: { quiz: Quiz; roles: readonly AskableRole[] }): QuizModel {
  let model = models.get(catalog.quiz);
  if (model === undefined) {
    const { quiz } = catalog;
    const roles = [...catalog.roles].sort((a, b) => (a.id < b.id ? -1 : 1));
    const skills = [...new Set(roles.flatMap((role) => [...needsBySkill(role).keys()]))].sort();
    model = {
      roles,
      interests: new Map(quiz.interests.map((item) => [item.id, interestQuestion(quiz, item, roles)])),
      skills: new Map(skills.map((skill) => [skill, skillQuestion(quiz, skill, roles)])),
      quiz,
    };
    models.set(quiz, model);
  }
  return model;
}

/** Answers spread around the loading of the role; the variances between and within people add up. */
function interestQuestion(quiz: Quiz, item: Quiz['interests'][number], roles: readonly AskableRole[]): Question {
  const { personSpread, answerSpread, lapse } = quiz.model;
  const spread = Math.sqrt(personSpread ** 2 + answerSpread ** 2);
  const chances = roles.map((role) => mixed(ordinalShares(item.loadings[role.id] ?? 0, spread, -2, 5), EVEN, lapse));
  return { kind: 'interest', id: item.id, least: -2, chances };
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
  /** Chance that a person of the role holds the skill. */
  held(model: Quiz['model']): number;
}

export function needsBySkill(role: AskableRole): Map<string, SkillNeedOfRole> {
  const needs = new Map<string, SkillNeedOfRole>();
  for (const { skills, need, level, importance } of role.anyOf) {
    const share = need / skills.length;
    for (const skill of skills) needs.set(skill, { level, importance, held: (model) => model.held[importance] * share });
  }
  // Last, so that a single need overrides a choice of the same skill.
  for (const { skill, level, importance } of role.skills) {
    needs.set(skill, { level, importance, held: (model) => model.held[importance] });
  }
  return needs;
}

const EVEN = [0.2, 0.2, 0.2, 0.2, 0.2];

const mixed = (most: readonly number[], rest: readonly number[], shareOfRest: number): number[] =>
  most.map((chance, answer) => (1 - shareOfRest) * chance + shareOfRest * (rest[answer] as number));
