import * as z from 'zod';
import { SKILL_CATEGORIES } from './closed-lists.ts';
import { Id, Line, Title, WebAddress } from './provenance.ts';
import { SkillLevel } from './vocabulary.ts';

export const SkillAtLevel = z.strictObject({ skill: Id, level: SkillLevel }).meta({ id: 'SkillAtLevel' });
export type SkillAtLevel = z.infer<typeof SkillAtLevel>;

export const Skill = z
  .strictObject({
    title: Title,
    category: z.enum(SKILL_CATEGORIES),
    summary: Line.meta({ description: 'One sentence: what a person with this skill can do' }),
    aliases: z.array(Title).max(200).default([]).meta({ description: 'Other names people type or write on a résumé' }),
    weakAliases: z
      .array(Title)
      .max(200)
      .default([])
      .meta({ description: 'Names that mean other things too; they count where skills are listed, not in prose' }),
    code: z.boolean().default(false).meta({ description: 'Whether the skill is programming' }),
    implies: z
      .array(z.strictObject({ from: SkillLevel, skill: Id, level: SkillLevel }))
      .max(200)
      .default([])
      .meta({ description: 'Who holds this skill at `from` holds the other one at `level`' }),
    breadth: z.enum(['broad', 'narrow']).meta({ description: 'Decides the least hours for a level, see data/README.md' }),
    prerequisites: z
      .array(SkillAtLevel)
      .max(200)
      .default([])
      .meta({ description: 'What is usually learnt before; advice, not a condition of the planner' }),
    inArticle: z.boolean().meta({ description: 'Whether the source article names it' }),
    levels: z
      .strictObject({ aware: Line, working: Line, proficient: Line, expert: Line })
      .meta({ description: 'For each level one example of what a person at it does, in the second person' }),
    external: z
      .array(
        z.strictObject({
          taxonomy: z.enum(['ESCO', 'O*NET']),
          title: Title,
          code: z
            .string()
            .regex(/^[0-9]{8}$/)
            .optional()
            .meta({ description: 'UNSPSC commodity code, as O*NET lists technology skills' }),
          address: WebAddress.optional(),
          match: z.enum(['exact', 'close', 'broad', 'narrow', 'related']),
        }),
      )
      .max(200)
      .default([]),
  })
  .meta({ id: 'Skill', title: 'Skill', description: 'Something a person can do at a level from 1 to 4' });
export type Skill = z.infer<typeof Skill> & { id: string };
