import type { Quiz } from '../../model/quiz.ts';
import type { Role } from '../../model/role.ts';
import { ordinalShares } from './ordinal.ts';

/** Something the questionnaire can ask. Answers are whole numbers: interests -2 (hate) to 2 (love), skills 0 (none) to 4 (expert). */
export interface Question {
  kind: 'interest' | 'skill';
  /** Id of the interest or of the skill. */
  id: string;
  /** The smallest answer. */
  least: number;
  /** For each role, in the order of the model, the chance of each answer from `least` up. */
  chances: readonly (readonly number[])[];
}

/** What the questionnaire needs of the roles. */
export type AskableRole = Pick<Role, 'id' | 'skills' | 'anyOf'>;

/** The questionnaire made ready: roles by id, and every question with what its answers say. */
export interface QuizModel {
  roles: readonly AskableRole[];
  interests: ReadonlyMap<string, Question>;
  skills: ReadonlyMap<string, Question>;
  quiz: Quiz;
}

const models = new WeakMap<Quiz, QuizModel>();

/** The model of a catalog's questionnaire, built once. Roles are taken in order of id, so that no order of files shows in a sum. */
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

/**
 * Chances of the five answers to a scene: around the loading of the role, with the spread between people and the spread between two
 * answers of one person added as variances, and a share of lapses that says nothing.
 */
function interestQuestion(quiz: Quiz, item: Quiz['interests'][number], roles: readonly AskableRole[]): Question {
  const { personSpread, answerSpread, lapse } = quiz.model;
  const spread = Math.sqrt(personSpread ** 2 + answerSpread ** 2);
  const chances = roles.map((role) => mixed(ordinalShares(item.loadings[role.id] ?? 0, spread, -2, 5), EVEN, lapse));
  return { kind: 'interest', id: item.id, least: -2, chances };
}

/**
 * Chances of the five levels of a skill: where the role needs it, the person already holds it near the level needed with the chance
 * `held`, and otherwise knows it as well as anybody; where the role does not need it, as well as anybody.
 */
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
  /** Chance that a person suited to the role already holds the skill; one of a choice of three is held a third as often. */
  held(model: Quiz['model']): number;
}

/** What a role needs, skill by skill; a single need comes before a choice that names the same skill. */
export function needsBySkill(role: AskableRole): Map<string, SkillNeedOfRole> {
  const needs = new Map<string, SkillNeedOfRole>();
  for (const { skills, need, level, importance } of role.anyOf) {
    const share = need / skills.length;
    for (const skill of skills) needs.set(skill, { level, importance, held: (model) => model.held[importance] * share });
  }
  for (const { skill, level, importance } of role.skills) {
    needs.set(skill, { level, importance, held: (model) => model.held[importance] });
  }
  return needs;
}

const EVEN = [0.2, 0.2, 0.2, 0.2, 0.2];

const mixed = (most: readonly number[], rest: readonly number[], shareOfRest: number): number[] =>
  most.map((chance, answer) => (1 - shareOfRest) * chance + shareOfRest * (rest[answer] as number));
