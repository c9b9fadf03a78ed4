import * as z from 'zod';
import { explainMessage, explainsItself, Id, Line, provenanceFields, Title } from './provenance.ts';
import { Currency, Holland, Importance, RoleLevel, SkillLevel, Track } from './vocabulary.ts';

const NeedBasis = z.enum(['article', 'roadmap', 'jobs', 'official', 'judgement']);

export const SkillNeed = z
  .strictObject({ skill: Id, level: SkillLevel, importance: Importance, basis: z.array(NeedBasis).min(1).max(200) })
  .meta({ id: 'SkillNeed' });
export type SkillNeed = z.infer<typeof SkillNeed>;

export const AnyOfNeed = z
  .strictObject({
    skills: z.array(Id).min(2).max(200),
    need: z.int().min(1).max(200).meta({ description: 'How many of the skills are enough' }),
    level: SkillLevel,
    importance: Importance,
    basis: z.array(NeedBasis).min(1).max(200),
  })
  .refine((group) => group.need < group.skills.length, { error: 'needing all of them is a list of needs, not a choice', path: ['need'] })
  .meta({ id: 'AnyOfNeed', description: 'A choice: one cloud of three, one framework of two' });
export type AnyOfNeed = z.infer<typeof AnyOfNeed>;

export const PayClaim = z
  .strictObject({
    id: Id.meta({ description: 'Unique within the role; the generated checks refer to it' }),
    statement: Line.meta({ description: 'What is claimed, in our own words' }),
    levels: z.array(RoleLevel).min(1).max(200),
    low: z.int().min(1000).max(10_000_000).nullable().meta({ description: 'Floor a year; null where the claim names none' }),
    high: z.int().min(1000).max(10_000_000).nullable().meta({ description: 'Top a year; null where the claim names none' }),
    openEnded: z.boolean().meta({ description: 'true for "or more"' }),
    currency: Currency,
    component: z.enum(['base', 'total', 'unstated']),
    country: z.enum(['US']),
    ...provenanceFields,
  })
  .refine(explainsItself, explainMessage)
  .refine((claim) => claim.low === null || claim.high === null || claim.low <= claim.high, {
    error: 'the floor is above the top',
    path: ['low'],
  })
  .meta({ id: 'PayClaim', description: 'A figure someone states; never averaged with anything' });
export type PayClaim = z.infer<typeof PayClaim>;

const Signal = z
  .strictObject({
    statement: Line.meta({ description: 'One sentence with its figure, in our own words' }),
    ...provenanceFields,
  })
  .refine(explainsItself, explainMessage);

const Entry = z
  .strictObject({
    way: z.enum(['direct', 'after-experience', 'licence']).meta({ description: 'How people usually get in' }),
    statement: Line.meta({ description: 'One sentence: what comes before the first job, and about how long' }),
    ...provenanceFields,
  })
  .refine(explainsItself, explainMessage)
  .meta({ id: 'Entry' });
export type Entry = z.infer<typeof Entry>;

export const Role = z
  .strictObject({
    title: Title,
    aliases: z.array(Title).min(1).max(200).meta({ description: 'What people type instead; unique over all roles' }),
    track: Track,
    summary: Line.meta({ description: 'One sentence a friend would understand' }),
    entry: Entry,
    notToConfuseWith: z
      .array(z.strictObject({ role: Id, difference: Line.meta({ description: 'What the other role does that this one does not' }) }))
      .max(200)
      .default([]),
    responsibilities: z.array(Line).min(3).max(200),
    levels: z
      .array(z.strictObject({ level: RoleLevel, change: Line.meta({ description: 'What changes at this level' }) }))
      .min(2)
      .max(4),
    industries: z.array(Line).min(1).max(200),
    tools: z.array(Line).min(1).max(200),
    skills: z.array(SkillNeed).min(5).max(200),
    anyOf: z.array(AnyOfNeed).max(200).default([]),
    payClaims: z.array(PayClaim).max(200).default([]).meta({ description: 'Empty where no dated, named publisher states a figure' }),
    outlook: z.strictObject({
      summary: Line,
      signals: z.array(Signal).min(1).max(200),
    }),
    occupations: z
      .array(
        z.strictObject({
          occupation: Id.meta({ description: 'A file in data/occupations, a SOC code such as 15-1252' }),
          onet: z.string().regex(/^\d\d-\d{4}\.\d\d$/),
          match: z.enum(['listed', 'nearest']).meta({ description: 'listed: O*NET lists the title; nearest: our judgement' }),
          note: Line.optional(),
        }),
      )
      .min(1)
      .max(200),
    esco: z
      .array(z.strictObject({ title: Title, match: z.enum(['exact', 'close', 'broad', 'narrow', 'related']) }))
      .max(200)
      .default([]),
    interests: z.strictObject({
      holland: z.array(Holland).min(1).max(3).meta({ description: 'Strongest first' }),
      enjoys: z.array(Line).min(2).max(200).meta({ description: 'What a person who likes this work likes doing' }),
    }),
    courses: z.array(Id).max(200).default([]).meta({ description: 'Courses the article names for this role' }),
    sources: z.array(Id).min(1).max(200),
    note: Line.optional(),
  })
  .meta({ id: 'Role', title: 'Role', description: 'One career in generative AI' });
export type Role = z.infer<typeof Role> & { id: string };
