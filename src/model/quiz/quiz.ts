import * as z from 'zod';
import { Id, Line } from '../provenance.ts';

const Share = z.number().min(0).max(1);

export const InterestItem = z
  .strictObject({
    id: Id.meta({ description: 'Unique within the questionnaire; saved answers refer to it' }),
    scene: Line.meta({ description: 'A scene on an ordinary Tuesday, in the second person, without the name of a job' }),
    gist: Line.meta({ description: 'The scene in a few words that complete "you would love …"' }),
    loadings: z
      .record(Id, z.int().min(-2).max(2))
      .meta({ description: 'For each role the answer expected of a person who likes that work; a role that is not named counts as 0' }),
    basis: z
      .enum(['role', 'judgement'])
      .meta({ description: 'role: drawn from what the role files say people enjoy or are responsible for; judgement: ours alone' }),
  })
  .meta({ id: 'InterestItem' });
export type InterestItem = z.infer<typeof InterestItem>;

const PastKind = z.strictObject({
  id: Id,
  label: Line.meta({ description: 'A kind of work that completes "you come from …"' }),
  roles: z
    .record(Id, z.int().min(1).max(10))
    .meta({ description: 'Of ten people of a role who come from where one expects, how many come from here' }),
});

const AnswerChoice = z.strictObject({
  value: z.int().min(-2).max(2),
  key: z.enum(['love', 'enjoy', 'neutral', 'rather-not', 'hate']),
  label: Line,
});

const AnswerModel = z
  .strictObject({
    personSpread: z.number().min(0.01).max(10).meta({ description: 'Standard deviation between people of one role, in points' }),
    answerSpread: z.number().min(0.01).max(10).meta({ description: 'Standard deviation between two answers of one person, in points' }),
    lapse: Share.meta({ description: 'Share of answers that say nothing: a slip, a misread scene' }),
    held: z
      .strictObject({ core: Share, useful: Share })
      .meta({ description: 'Chance that a person suited to a role already holds a skill it needs' }),
    stay: Share.meta({ description: 'Share of people who come from where their role leads one to expect; the others come from anywhere' }),
    skillSpread: z.number().min(0.01).max(10).meta({ description: 'Standard deviation of a held level around the level needed' }),
    background: z
      .array(Share)
      .length(5)
      .refine((shares) => Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9, 'the five shares add up to 1')
      .meta({ description: 'Levels 0 to 4 of a skill among people whose role does not need it' }),
    note: Line,
  })
  .meta({ id: 'AnswerModel', description: 'How answers are thought to come about' });

export const Quiz = z
  .strictObject({
    answers: z.array(AnswerChoice).length(5).meta({ description: 'The five-point scale, best first' }),
    model: AnswerModel,
    stop: z
      .strictObject({
        settledShare: Share.meta({ description: 'The first three are settled when they hold this share of the posterior' }),
        screenSize: z.int().min(1).max(8).meta({ description: 'Scenes shown at once, to choose any number of' }),
        leastScreens: z.int().min(0).max(500),
        mostScreens: z.int().min(0).max(500),
        leastInterests: z.int().min(0).max(500),
        mostInterests: z.int().min(0).max(500).meta({ description: 'Scenes asked one by one on the five-point scale' }),
        leastSkills: z.int().min(0).max(500),
        mostAnswers: z.int().min(1).max(500).meta({ description: 'All questions before pace and budget' }),
      })
      .meta({ description: 'When the questionnaire has heard enough' }),
    pace: z.array(z.number().min(0.5).max(112)).min(2).max(200).meta({ description: 'Hours a week offered as answers' }),
    budgets: z
      .array(z.number().min(0).max(1_000_000).nullable())
      .min(2)
      .max(200)
      .meta({ description: 'US dollars in all offered as answers; null: no limit' }),
    past: z.array(PastKind).max(50).meta({ description: 'Kinds of work a person may come from; the last names no role. Empty: not asked' }),
    interests: z.array(InterestItem).min(1).max(200),
  })
  .refine((quiz) => new Set(quiz.interests.map((item) => item.id)).size === quiz.interests.length, {
    error: 'two interests have the same id',
    path: ['interests'],
  })
  .meta({ id: 'Quiz', title: 'Questionnaire', description: 'What is asked, and what the answers are taken to say' });
export type Quiz = z.infer<typeof Quiz>;
