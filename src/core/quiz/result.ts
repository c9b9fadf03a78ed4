import type { Catalog } from '../../model/catalog.ts';
import { CareersError } from '../errors.ts';
import { levelsOf } from '../fit/levels.ts';
import { type RankedRole, rankRoles, THIN_BELOW } from '../fit/rank.ts';
import { type Readiness, readinessFor } from '../fit/readiness.ts';
import { type AnswerSheet, answersOf } from './answers.ts';
import { type Remark, remarksOn } from './consistency.ts';
import { isSettled, topShare } from './next-question.ts';
import { evidenceOf, leaders, posteriorOf } from './posterior.ts';
import { quizModelOf } from './question.ts';
import { interestFit, shakenTopThree, type Weighed, weighAnswers } from './weigh.ts';

/** One role in the answer of the questionnaire. Interests and skills are shown apart, because one can be learnt. */
export interface QuizRank {
  role: string;
  /** 1 for the first. */
  rank: number;
  /** Share of the posterior, 0 to 1: how likely the role suits, if answers come about as the questionnaire thinks. */
  share: number;
  /** -1 to 1, see {@link interestFit}. */
  interestFit: number | null;
  /** Fit by skills as `match` has it; null where the role needs nothing that is held. */
  skillFit: RankedRole | null;
  readiness: Readiness;
  /** Share of 200 draws with slightly different answers in which the role is among the first three. */
  top3Share: number;
  /** What each answer says about the role, the strongest first. */
  weighed: Weighed[];
}

export interface QuizResult {
  ranking: QuizRank[];
  /** What the first three hold together, 0 to 1. */
  topShare: number;
  settled: boolean;
  answered: { interests: number; skills: number };
  knownSkills: number;
  /** Fewer than four known skills: readiness and distance rest on little. */
  thin: boolean;
  remarks: Remark[];
}

/**
 * Ranks the roles for a filled-in questionnaire. The same answers give the same result, in whatever order they were given.
 * @param held levels the profile knows of; an answer on the sheet takes precedence
 * @throws CareersError `usage` where the sheet answers nothing that speaks of a role
 */
export function quizResult(
  catalog: Pick<Catalog, 'quiz' | 'roles'>,
  sheet: AnswerSheet,
  held: Readonly<Record<string, number>> = {},
): QuizResult {
  const model = quizModelOf(catalog);
  const answers = answersOf(sheet);
  const evidence = evidenceOf(model, answers);
  if (evidence.length === 0) {
    throw new CareersError('usage', 'No question was answered, so there is nothing to rank by.', {
      hint: 'Answer some: genai-careers quiz',
    });
  }
  const shares = posteriorOf(model, evidence);
  const shaken = shakenTopThree(model, evidence);
  const profile = { skills: { ...held, ...sheet.skills } };
  const levels = levelsOf(profile);
  const fits = new Map(rankRoles(catalog, profile, { draws: 0 }).ranked.map((entry) => [entry.role, entry]));
  const ranking = leaders(shares).map((number, place): QuizRank => {
    const role = model.roles[number] as (typeof model.roles)[number];
    return {
      role: role.id,
      rank: place + 1,
      share: shares[number] as number,
      interestFit: interestFit(model, answers.interests, role.id),
      skillFit: fits.get(role.id) ?? null,
      readiness: readinessFor(role, levels),
      top3Share: shaken[number] as number,
      weighed: weighAnswers(model, evidence, number),
    };
  });
  return {
    ranking,
    topShare: topShare(shares),
    settled: isSettled(model, shares),
    answered: {
      interests: evidence.filter(({ question }) => question.kind === 'interest').length,
      skills: evidence.filter(({ question }) => question.kind === 'skill').length,
    },
    knownSkills: levels.size,
    thin: levels.size < THIN_BELOW,
    remarks: remarksOn(model.quiz, answers.interests),
  };
}
