import * as z from 'zod';
import { Tool } from './platform.ts';
import { explainMessage, explainsItself, Id, Line, provenanceFields, Title } from './provenance.ts';
import { SkillAtLevel } from './skill.ts';

export const Project = z
  .strictObject({
    title: Title,
    roles: z.array(Id).min(1).max(200).meta({ description: 'Roles it makes a portfolio piece for' }),
    brief: Line,
    deliverable: Line,
    check: z.array(Line).min(2).max(200).meta({ description: 'How you or a mentor can tell that it is done' }),
    hours: z.strictObject({ value: z.number().min(0.1).max(400), ...provenanceFields }).refine(explainsItself, explainMessage),
    tools: z.array(Tool).max(20).default([]).meta({ description: 'Paid tools that it needs, in the cost of a plan' }),
    requires: z.array(SkillAtLevel).min(1).max(200),
    teaches: z.array(SkillAtLevel).min(1).max(200),
  })
  .meta({ id: 'Project', title: 'Project', description: 'A piece of independent work that takes a skill from working to proficient' });
export type Project = z.infer<typeof Project> & { id: string };
