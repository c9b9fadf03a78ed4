import * as z from 'zod';
import { Pay, PayCell } from './pay.ts';
import { Id, Line } from './provenance.ts';
import { SkillAtLevel } from './skill.ts';
import { RoleLevel } from './vocabulary.ts';

const RolesByNearness = z.array(Id).min(1).max(20).meta({ description: 'Role ids, best first' });

export const Title = z
  .strictObject({
    title: Line,
    aliases: z
      .array(Line)
      .max(200)
      .default([])
      .meta({ description: 'Other spellings; level words such as "senior" are split off by rule' }),
    is: RolesByNearness.optional().meta({ description: 'An employer who posts this title means this role' }),
    closeTo: RolesByNearness.optional().meta({ description: 'Another or a wider job that shares most duties of these roles' }),
    leadsTo: RolesByNearness.optional().meta({ description: 'Another job from which people come to these roles' }),
    notCovered: z.literal(true).optional().meta({ description: 'Nothing here answers for it' }),
    pay: z.array(Line).max(200).default([]).meta({ description: 'Exact job titles of the salary index whose rows are this title' }),
    skills: z
      .array(SkillAtLevel)
      .max(200)
      .default([])
      .meta({ description: 'What somebody in this job typically holds: a start, to be corrected' }),
    skillsFrom: Line.optional().meta({ description: 'The occupation of O*NET the skills were chosen for, or our judgement' }),
    note: Line.optional(),
  })
  .refine(
    ({ is, closeTo, leadsTo, notCovered }) => [is, closeTo, leadsTo, notCovered].filter((answer) => answer !== undefined).length === 1,
    {
      error: 'a title has exactly one of is, closeTo, leadsTo and notCovered',
      path: ['is'],
    },
  )
  .meta({ id: 'JobTitle', description: 'What people call a job, and what it is to the roles of the catalog' });
export type Title = z.infer<typeof Title>;

export const Titles = z
  .strictObject({
    levelWords: z.record(RoleLevel, z.array(Line).max(200)).meta({ description: 'Words that say a level and are split off a title' }),
    titles: z.array(Title).max(5000),
  })
  .meta({ id: 'Titles', title: 'Job titles', description: 'Any word a person has for a job' });
export type Titles = z.infer<typeof Titles>;

export const TitlePay = z
  .strictObject({
    generated: Pay.shape.generated,
    titles: z.array(z.strictObject({ title: Line, cells: z.array(PayCell).min(1).max(1000) })).max(5000),
    rates: z
      .array(
        z.strictObject({
          currency: z.string().regex(/^[A-Z]{3}$/),
          year: z.int().min(2020).max(2099),
          usd: z.number().min(1e-6).max(1000).meta({ description: 'US dollars for one unit: median of salary_in_usd / salary' }),
          n: z.int().min(1).max(1_000_000_000),
        }),
      )
      .max(200)
      .meta({ description: 'The rates of the salary file itself, by currency, of the last year with ten rows' }),
  })
  .meta({ id: 'TitlePay', title: 'Pay by title', description: 'Generated from the raw salary file; do not edit' });
export type TitlePay = z.infer<typeof TitlePay>;

export const Technologies = z
  .strictObject({
    technologies: z
      .array(
        z.strictObject({
          name: Line,
          aliases: z.array(Line).max(200).default([]),
          kind: z.enum(['language', 'framework', 'database', 'cloud', 'tool', 'hardware']),
          caseSensitive: z
            .boolean()
            .default(false)
            .meta({ description: 'The name is an ordinary word too, and counts only as it is written here' }),
        }),
      )
      .max(5000),
    written: z
      .record(Id, z.strictObject({ names: z.array(Line).max(500).default([]), weak: z.array(Line).max(200).default([]) }))
      .default({})
      .meta({ description: 'By skill, further ways in which documents write it; weak ones mean other things too' }),
  })
  .meta({
    id: 'Technologies',
    title: 'Technologies',
    description: 'Known technologies that are no skill of the catalog, and further names of skills',
  });
export type Technologies = z.infer<typeof Technologies>;
