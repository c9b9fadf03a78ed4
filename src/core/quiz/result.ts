import type { Catalog } from '../../model/catalog.ts';
import { CareersError } from '../errors.ts';
import { type Levels, levelsOf } from '../fit/levels.ts';
import { type RankedRole, rankingFor, THIN_BELOW } from '../fit/rank.ts';
import { type Readiness, readinessFor } from '../fit/readiness.ts';
import { type AnswerSheet, answersOf, likingsOf } from './answers.ts';
import { type Remark, remarksOn } from './consistency.ts';
import { isSettled, topShare } from './next-question.ts';
import { evidenceOf, leaders, posteriorOf } from './posterior.ts';
import { quizModelOf } from './question.ts';
import { interestFit, shakenTopThree, type Weighed, weighAnswers } from './weigh.ts';

/** By odds of the first role over this one: below 10, below 100, or more. Without liking always `less`. */
export type FitGroup = 'well' | 'fits' | 'less';

export interface QuizRank {
  role: string;
  rank: number;
  share: number;
  group: FitGroup;
  /** -1 to 1, see {@link interestFit}. */
  interestFit: number | null;
  skillFit: RankedRole | null;
  readiness: Readiness;
  /** Of 200 draws with slightly different answers. */
  top3Share: number;
  weighed: Weighed[];
}

export interface QuizResult {
  ranking: QuizRank[];
  topShare: number;
  settled: boolean;
  /** Answers about scenes are too alike to tell roles apart, or there are none but the past. */
  tooAlike: boolean;
  answered: { interests: number; skills: number };
  levels: Levels;
  knownSkills: number;
  thin: boolean;
  remarks: Remark[];
}

/**
 * The order of answers does not matter.
 * @param held levels of the profile; answers of the sheet override them
 * @throws CareersError `usage` for a sheet without answers about roles
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
  const likings = likingsOf(answers);
  const shaken = shakenTopThree(model, evidence);
  const levels = levelsOf({ skills: { ...held, ...sheet.skills } });
  const fits = new Map(rankingFor(catalog, levels, { draws: 0 }).ranked.map((entry) => [entry.role, entry]));
  const ranking = leaders(shares).map((number, place): QuizRank => {
    const role = model.roles[number] as (typeof model.roles)[number];
    const likes = interestFit(model, likings, role.id);
    return {
      role: role.id,
      rank: place + 1,
      share: shares[number] as number,
      group: likes !== null && likes <= 0 ? 'less' : groupOf(shares[number] as number, Math.max(...shares)),
      interestFit: likes,
      skillFit: fits.get(role.id) ?? null,
      readiness: readinessFor(role, levels),
      top3Share: shaken[number] as number,
      weighed: weighAnswers(model, evidence, number),
    };
  });
  const remarks = remarksOn(model.quiz, answers);
  const tooAlike = remarks.some(({ kind }) => kind !== 'contradiction') || evidence.every(({ question }) => question.kind === 'past');
  return {
    ranking,
    topShare: topShare(shares),
    settled: !tooAlike && isSettled(model, shares),
    tooAlike,
    answered: {
      interests: evidence.filter(({ question: { kind } }) => kind === 'interest' || kind === 'pick').length,
      skills: evidence.filter(({ question }) => question.kind === 'skill').length,
    },
    levels,
    knownSkills: levels.size,
    thin: levels.size < THIN_BELOW,
    remarks,
  };
}

const groupOf = (share: number, highest: number): FitGroup => (share * 10 > highest ? 'well' : share * 100 > highest ? 'fits' : 'less');
