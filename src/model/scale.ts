import * as z from 'zod';
import { Line } from './provenance.ts';
import { SkillLevel } from './vocabulary.ts';

export const Scale = z
  .strictObject({
    levels: z
      .array(
        z.strictObject({
          level: SkillLevel,
          title: z.enum(['aware', 'working', 'proficient', 'expert']),
          descriptor: Line,
          example: Line,
        }),
      )
      .length(4),
  })
  .meta({ id: 'Scale', title: 'Skill levels', description: 'What the four levels mean' });
export type Scale = z.infer<typeof Scale>;

export const Planning = z
  .strictObject({
    hoursPerWeek: z.number().min(0.5).max(112).meta({ description: 'Pace taken when a person names none' }),
    weeksPerMonth: z.number().min(4).max(5).meta({ description: '52 / 12' }),
    leastHours: z
      .strictObject({
        broad: z.array(z.number().min(0.1).max(2000)).length(3),
        narrow: z.array(z.number().min(0.1).max(2000)).length(3),
        standingStart: z.number().min(1).max(10).meta({ description: 'Factor on level 3 when the skill is begun from nothing' }),
        skillsPerHour: z.number().min(1).max(10).meta({ description: 'For how many skills an hour may count' }),
      })
      .meta({ description: 'The level rule: least hours on the skill itself for levels 1, 2 and 3' }),
    hourWorth: z
      .number()
      .min(1)
      .max(500)
      .meta({ description: 'What an hour of study is worth, in US dollars, when a person names nothing' }),
    robustness: z.strictObject({
      assumedHoursFactor: z.number().min(1).max(10).meta({ description: 'Assumed hours are multiplied by this to test a plan' }),
    }),
    notes: z.array(Line).max(200),
  })
  .meta({ id: 'Planning', title: 'Planning assumptions', description: 'Numbers the planner rests on' });
export type Planning = z.infer<typeof Planning>;
