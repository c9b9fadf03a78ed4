import * as z from 'zod';
import { Id } from '../provenance.ts';

/** Raised with every change of shape; drafts of other versions are discarded. */
export const DRAFT_VERSION = 2;

export const QuizStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('past') }),
  z.strictObject({ kind: z.literal('screen'), scenes: z.array(Id).min(1).max(8) }),
  z.strictObject({ kind: z.literal('interest'), id: Id }),
  z.strictObject({ kind: z.literal('skill'), id: Id }),
  z.strictObject({ kind: z.literal('pace') }),
  z.strictObject({ kind: z.literal('budget') }),
]);
/** One question that was asked, answered or skipped. */
export type QuizStep = z.infer<typeof QuizStep>;

export const QuizDraft = z
  .strictObject({
    schemaVersion: z.literal(DRAFT_VERSION),
    steps: z.array(QuizStep).max(500).meta({ description: 'What was put, in order: the way back' }),
    past: Id.nullable(),
    picks: z.record(Id, z.boolean()).meta({ description: 'Scenes of screens: chosen or not' }),
    interests: z.record(Id, z.int().min(1).max(5)),
    skills: z.record(Id, z.int().min(0).max(4)),
    hoursPerWeek: z.number().min(0.5).max(112).nullable(),
    budget: z.number().min(0).max(1_000_000).nullable(),
    extra: z.int().min(0).max(500).meta({ description: 'Questions wished for beyond the usual ones' }),
  })
  .meta({ id: 'QuizDraft', description: 'A questionnaire that is being filled in; kept beside the profile' });
export type QuizDraft = z.infer<typeof QuizDraft>;
