import * as z from 'zod';
import { COURSE_LEVELS } from './closed-lists.ts';
import { Tool } from './platform.ts';
import { AsOf, Id, Line, Title, WebAddress } from './provenance.ts';
import { SkillAtLevel } from './skill.ts';

export const StudyHours = z
  .strictObject({
    value: z.number().min(0.1).max(2000).nullable().meta({ description: 'Study hours of the whole; null where unknown' }),
    low: z.number().min(0.1).max(2000).nullable().meta({ description: 'Least hours that evidence supports; null where none' }),
    high: z.number().min(0.1).max(2000).nullable().meta({ description: 'Most hours a source or a coarse pace allows; null where none' }),
    basis: z.enum(['stated', 'listed', 'computed', 'unknown']).meta({
      description:
        'stated: the provider says it; listed: a published list says it; computed: from a stated pace or its parts; unknown: nobody says',
    }),
    note: Line.meta({ description: 'How the figure came about' }),
    source: Id,
    asOf: AsOf,
  })
  .refine((hours) => (hours.basis === 'unknown') === (hours.value === null), {
    error: 'unknown hours are null, and only they',
    path: ['value'],
  })
  .refine(({ low, value, high }) => (low ?? 0) <= (value ?? high ?? 2000) && (value ?? low ?? 0) <= (high ?? 2000), {
    error: 'the hours are low ≤ value ≤ high',
    path: ['low'],
  })
  .meta({ id: 'StudyHours' });
export type StudyHours = z.infer<typeof StudyHours>;

export const Cost = z
  .strictObject({
    model: z.enum(['free', 'audit', 'subscription', 'one-off', 'exam', 'freemium']),
    usd: z
      .number()
      .min(0)
      .max(20000)
      .nullable()
      .meta({ description: 'Price; null where not seen for this course (a platform price may still apply)' }),
    unit: z.enum(['total', 'month']),
    source: Id,
    asOf: AsOf.nullable(),
  })
  .refine((cost) => cost.usd === null || cost.asOf !== null, { error: 'a price needs its date', path: ['asOf'] })
  .meta({ id: 'Cost' });
export type Cost = z.infer<typeof Cost>;

export const Course = z
  .strictObject({
    title: Title,
    provider: Title,
    platform: Id.meta({ description: 'Id of a file in data/platforms' }),
    url: WebAddress,
    kind: z.enum(['course', 'specialization', 'professional-certificate', 'bootcamp', 'certification', 'resource']),
    level: z.enum(COURSE_LEVELS),
    summary: Line,
    aliases: z.array(Title).max(200).default([]),
    hours: StudyHours,
    cost: Cost,
    tools: z.array(Tool).max(20).default([]).meta({ description: 'Paid tools that it needs, in the cost of a plan' }),
    rating: z
      .strictObject({ value: z.number().min(1).max(5), count: z.int().positive().max(1_000_000_000).nullable(), source: Id, asOf: AsOf })
      .nullable(),
    certificate: z.enum(['none', 'free', 'paid', 'included', 'exam', 'unknown']),
    judgedProject: z.boolean().default(false).meta({ description: 'Whether it ends in a project that somebody else judges' }),
    levelsFrom: z
      .enum(['outline', 'description', 'title'])
      .meta({ description: 'What the levels were judged from; from the title alone, level 1 at most' }),
    language: z.string().regex(/^[a-z]{2}$/),
    until: AsOf.optional().meta({ description: 'Last day of an exam or offer that ends' }),
    teaches: z.array(SkillAtLevel).min(1).max(200),
    requires: z.array(SkillAtLevel).max(200).default([]),
    contains: z.array(Id).max(200).default([]).meta({ description: 'Courses that are parts of this one; a plan never takes both' }),
    prepares: z.array(Id).max(200).default([]).meta({ description: 'Certifications this course prepares for' }),
    status: z.enum(['active', 'retired']),
    replacedBy: z.array(Id).max(200).default([]),
    inArticle: z
      .enum(['title', 'generic', 'no'])
      .meta({ description: 'title: named by the article; generic: our pick for what it only describes' }),
    confidence: z.enum(['high', 'medium', 'low']),
    sources: z.array(Id).min(1).max(200),
  })
  .meta({ id: 'Course', title: 'Course', description: 'A course, programme, certification or reference work' });
/** The planner counts `assumedHours` when hours are unknown. They are computed, and null when hours are known. */
export type Course = z.infer<typeof Course> & { id: string; assumedHours: number | null };
