/** Arguments of tools, named as in the library and the JSON answers; the command line checks the values again. */
import * as z from 'zod';
import { Language, Limit, Typed } from '../../library/arguments.ts';
import { between, oneOf, wholeBetween } from '../../library/check.ts';
import { COURSE_LEVELS, ROLE_LEVELS, TRACKS } from '../../model/closed-lists.ts';

const Name = Typed.min(1);
const name = Name.optional();
const role = Name.describe('Role or any job title');
const Money = between(0, 10_000_000);
const Amount = z.union([Name.max(80), between(0, 10_000_000)], 'takes an amount, as a number or a text').optional();
const day = z.string().max(40).optional();
const flag = z.boolean().optional();
const names = (most: number) => z.array(Name).max(most).optional();

const detail = z.enum(['brief', 'full']).default('brief');
const asked = <T extends z.ZodRawShape>(fields: T) => z.strictObject({ ...fields, detail });

const levels = z.record(Name.max(200), wholeBetween(0, 4)).optional();
const skills = levels.describe('Levels by skill: 1 aware, 2 working, 3 proficient, 4 expert');

const person = {
  skills,
  resume: name.describe('Text of a resume'),
  resumeFile: name.describe('Or its path'),
};

/** One of the two is an advertisement. */
const ad = {
  advert: name.describe('Text of a job advertisement'),
  advertFile: name.describe('Or its path'),
};

const language = Language.optional().describe('Courses in this language too, such as fr; any: all');
const hoursPerWeek = between(0.5, 112).optional();
const budget = Money.optional().describe('US dollars in all');
const start = day.describe('First day, YYYY-MM-DD; default: today');
const free = flag.describe('Only what is free');
const from = name.describe('A job title, to start from its typical skills');

const isOne = (...given: unknown[]): boolean => given.filter((value) => value !== undefined).length === 1;

/** The needs of a role, or those of an advertisement. */
const target = { role: role.optional(), ...ad };
const AIM = 'takes one of role, advert (a text) and advertFile (a path)';
const hasAim = ({ role, advert, advertFile }: { role?: unknown; advert?: unknown; advertFile?: unknown }) =>
  isOne(role, advert, advertFile);

export const listRoles = asked({
  track: oneOf(TRACKS).optional(),
  skill: name.describe('Only roles that ask for it'),
  minPay: between(1000, 10_000_000).optional().describe('US dollars a year that the observed median reaches'),
  sort: oneOf(['pay', 'claimed', 'title', 'track']).optional(),
  limit: Limit,
});

export const getRole = asked({ role });

export const compareRoles = asked({ roles: z.array(Name).min(2).max(4) });

export const payEvidence = asked({
  roles: z.array(Name).min(1).max(20).describe('Roles or any job titles'),
  level: oneOf(ROLE_LEVELS).optional(),
  country: Name.max(40).optional().describe('Such as DE; default: US'),
  by: oneOf(['level', 'year', 'country']).optional().describe('Draw the figures apart'),
  offer: Amount.describe('To place among them: 150000, "150k-180k", "95k EUR", "75/h"'),
});

export const matchSkills = asked({
  ...person,
  from,
  not: names(40).describe('Roles to leave out'),
  hoursPerWeek,
  budget,
  sort: oneOf(['fit', 'readiness', 'hours', 'pay']).optional(),
  language,
});

export const readAdvert = asked({ ...ad, ...person, language }).refine(
  ({ advert, advertFile }) => isOne(advert, advertFile),
  'takes either advert, the text, or advertFile, a path',
);

export const route = asked({
  role,
  ...person,
  from,
  hoursPerWeek,
  start,
  budget,
  free,
  currentPay: Amount.describe('Pay of today, such as 60000 or "55k EUR": how long it takes to come back'),
  language,
});

export const skillGap = asked({ ...target, ...person, language }).refine(hasAim, AIM);

export const plan = asked({
  ...target,
  ...person,
  hoursPerWeek,
  slots: z.string().max(400).optional().describe('Weekly times instead, such as "mon 19:00-21:00, sat 9-12"'),
  start,
  by: day.describe('Finish by this day'),
  weeks: between(0.5, 1000).optional().describe('Finish within'),
  budget,
  free,
  optimise: oneOf(['balanced', 'hours', 'cost']).optional(),
  hourWorth: between(1, 500).optional().describe('US dollars that an hour counts; default 15'),
  include: oneOf(['core', 'useful']).optional().describe('useful: needs beyond the core too'),
  exclude: names(200).describe('Courses or projects to leave out'),
  platforms: names(50).describe('Only courses of these'),
  certificates: flag.describe('Certificates and exams too'),
  estimates: flag.describe('false: no courses whose hours nobody states'),
  projects: flag.describe('false: courses only'),
  code: flag.describe('Programming also where the role can do without'),
  partial: flag.describe('Where no plan keeps the limits, the one that gets furthest'),
  timeLimit: between(0, 10).optional().describe('Seconds to search; default 2'),
  language,
}).refine(hasAim, AIM);

export const nextSteps = asked({
  roles: names(20).describe('Targets; default: the saved plan and goals, else the best three'),
  ...person,
  free,
  limit: Limit,
  language,
});

export const search = asked({ text: Name, limit: Limit });

export const listCourses = asked({
  text: name.describe('Words, or the id of a course'),
  skill: name,
  platform: name,
  role: name.describe('Only what teaches something this role asks for'),
  level: oneOf(COURSE_LEVELS).optional(),
  free,
  certificate: flag.describe('Only with one'),
  sort: oneOf(['use', 'hours', 'price', 'rating', 'title']).optional(),
  limit: Limit,
  language,
});

export const markDone = z.strictObject({
  course: Name.describe('Course or project'),
  on: day.describe('The day, YYYY-MM-DD; default: today'),
  undo: flag.describe('Take it back'),
});

const settings = {
  skills: levels,
  hoursPerWeek,
  budget,
  hourWorth: between(1, 500).optional(),
  language: Language.optional(),
  goals: names(20).describe('Target roles, the most wanted first'),
};

export const setProfile = z
  .strictObject(settings)
  .refine(
    ({ skills = {}, ...others }) => Object.keys(skills).length > 0 || Object.values(others).some((value) => value !== undefined),
    `takes at least one of ${Object.keys(settings).join(', ')}`,
  );
