/** What tools are asked with. Names are those of the options of the command line, which checks the values again. */
import * as z from 'zod';
import { Language, Limit, Typed } from '../../library/arguments.ts';
import { between, oneOf, wholeBetween } from '../../library/check.ts';
import { COURSE_LEVELS, ROLE_LEVELS, TRACKS } from '../../model/closed-lists.ts';

const Name = Typed.min(1);
const role = Name.describe('Id, title or alias of a role, or any job title');
const Money = between(0, 10_000_000);
const day = z.string().max(40);
const flag = z.boolean().optional();

const detail = z.enum(['brief', 'full']).default('brief').describe('brief: at most 4 kB; full: the whole documented answer, up to 100 kB');
const asked = <T extends z.ZodRawShape>(fields: T) => z.strictObject({ ...fields, detail });

const person = {
  skills: z
    .record(Name.max(200), wholeBetween(0, 4))
    .optional()
    .describe(
      'Skill ids or names with levels: 1 aware, 2 working, 3 proficient, 4 expert. Without skills and resume the saved profile counts',
    ),
  resume: Typed.optional().describe('Text of a resume; its skills are read, nothing is kept'),
  resumeFile: Name.optional().describe('Path of a resume on this machine instead: PDF, DOCX, ODT, HTML, text, JSON, YAML'),
};

const language = Language.optional().describe('Courses in this language too, not in English alone, such as fr; any: all');
const hoursPerWeek = between(0.5, 112).optional().describe('Hours of study a week');
const budget = Money.optional().describe('US dollars in all');

export const listRoles = asked({
  track: oneOf(TRACKS).optional(),
  skill: Name.optional().describe('Only roles that ask for this skill'),
  minPay: between(1000, 10_000_000).optional().describe('US dollars a year that the observed median reaches'),
  sort: oneOf(['pay', 'claimed', 'title', 'track']).optional(),
  limit: Limit,
});

export const getRole = asked({ role });

export const compareRoles = asked({ roles: z.array(Name).min(2).max(4).describe('Two to four roles') });

export const payEvidence = asked({
  roles: z.array(Name).min(1).max(20).describe('Roles or any job titles'),
  level: oneOf(ROLE_LEVELS).optional(),
  country: Name.max(40).optional().describe('Such as DE; default: US'),
  by: oneOf(['level', 'year', 'country']).optional().describe('Draw the figures apart'),
  offer: Name.max(80).optional().describe('An offer to place among them: "150k", "150k-180k", "95k EUR", "75/h"'),
});

export const matchSkills = asked({
  ...person,
  from: Name.optional().describe('A job title whose typical skills to start from, such as "backend engineer"'),
  not: z.array(Name).max(40).optional().describe('Roles to leave out'),
  hoursPerWeek,
  budget,
  sort: oneOf(['fit', 'readiness', 'hours', 'pay']).optional(),
  language,
});

export const skillGap = asked({ role, ...person, language });

export const plan = asked({
  role,
  ...person,
  hoursPerWeek,
  slots: z.string().max(400).optional().describe('Weekly times instead, such as "mon 19:00-21:00, sat 9-12"'),
  start: day.optional().describe('First day, YYYY-MM-DD; default: today'),
  by: day.optional().describe('Finish by this day'),
  weeks: between(0.5, 1000).optional().describe('Finish within so many weeks'),
  budget,
  free: flag.describe('Only what is free to study'),
  optimise: oneOf(['balanced', 'hours', 'cost']).optional(),
  hourWorth: between(1, 500).optional().describe('What an hour is worth to the person, US dollars; default 15'),
  include: oneOf(['core', 'useful']).optional().describe('Core needs of the role, or useful ones too'),
  exclude: z.array(Name).max(200).optional().describe('Courses or projects to leave out'),
  platform: z.array(Name).max(50).optional().describe('Only courses of these platforms'),
  certificates: flag.describe('Certificates and exams too'),
  noEstimates: flag.describe('Without courses whose hours nobody states'),
  noProjects: flag,
  allowCode: flag.describe('Programming also where the role can do without'),
  partial: flag.describe('Where no plan keeps the limits, the one that gets furthest'),
  timeLimit: between(0, 10).optional().describe('Seconds to search; default 2. A plan cut off says so in `status`'),
  language,
});

export const nextSteps = asked({
  role: z.array(Name).max(20).optional().describe('Target roles; else the saved plan and goals, else the three that fit best'),
  ...person,
  free: flag.describe('Only what is free to study'),
  limit: Limit,
  language,
});

export const search = asked({ text: Name, limit: Limit });

export const listCourses = asked({
  query: Name.optional().describe('Words of the title, provider, platform or skill, or the id of a course'),
  skill: Name.optional(),
  platform: Name.optional(),
  role: Name.optional().describe('Only courses that teach something this role asks for'),
  level: oneOf(COURSE_LEVELS).optional(),
  free: flag,
  certificate: flag,
  sort: oneOf(['use', 'hours', 'price', 'rating', 'title']).optional(),
  limit: Limit,
  language,
});

export const markDone = z.strictObject({
  course: Name.describe('Id or title of a course or project'),
  on: day.optional().describe('The day it was finished, YYYY-MM-DD; default: today'),
  undo: flag.describe('Take it back'),
});

export const setProfile = z.strictObject({
  skills: z.record(Name.max(200), wholeBetween(0, 4)).optional(),
  hoursPerWeek: between(0.5, 112).optional(),
  budget: Money.optional(),
  hourWorth: between(1, 500).optional(),
  language: Language.optional(),
  goal: z.array(Name).max(20).optional().describe('Target roles, the most wanted first'),
});
