import type * as z from 'zod';
import { checked } from '../library/check.ts';
import { aboutPerson, flags, operands, pairs, type Question } from './question.ts';
import * as known from './schemas/catalog-answers.ts';
import * as input from './schemas/input.ts';
import * as own from './schemas/person-answers.ts';

export interface Tool {
  name: string;
  title: string;
  description: string;
  input: z.ZodObject;
  /** What the brief answer holds, and at least what the full one does. */
  output: z.ZodObject;
  /** Fields that go first where a brief answer is too long. */
  spare: readonly string[];
  writes: boolean;
  /** @throws CareersError `usage` for a wrong argument */
  question(given: unknown): Question;
}

type Entry<Given> = Omit<Tool, 'input' | 'spare' | 'writes' | 'question'> & {
  input: z.ZodObject & z.ZodType<Given>;
  spare?: readonly string[];
  writes?: boolean;
  asks(given: Given): Question;
};

const tool = <Given>({ asks, spare = [], writes = false, ...rest }: Entry<Given>): Tool => ({
  ...rest,
  spare,
  writes,
  question: (given) => asks(checked(rest.input, given, rest.name)),
});

/** In the order they are listed. */
export const tools: readonly Tool[] = [
  tool({
    name: 'list_roles',
    title: 'List the roles',
    description: 'The careers in generative AI with observed pay; claimed pay too for a few roles, or with detail "full".',
    input: input.listRoles,
    output: known.roles,
    spare: ['roles[].pay.claimed', 'roles[].track', 'roles[].pay.observed.p25', 'roles[].pay.observed.p75', 'roles[].title'],
    asks: ({ detail: _, ...query }) => ({ words: ['list', ...flags(query)] }),
  }),
  tool({
    name: 'get_role',
    title: 'Describe a role',
    description: 'One role: the work, how people get in, the skills it needs with levels, pay and who says so, similar roles.',
    input: input.getRole,
    output: known.role,
    spare: ['role.pay.official', 'role.notToConfuseWith'],
    asks: ({ role }) => ({ words: ['show', ...operands([role])] }),
  }),
  tool({
    name: 'compare_roles',
    title: 'Compare roles',
    description: 'Two to four roles side by side: pay, skills they share, and the hours from each to each.',
    input: input.compareRoles,
    output: known.comparison,
    asks: ({ roles }) => ({ words: ['compare', ...operands(roles)] }),
  }),
  tool({
    name: 'pay_evidence',
    title: 'Pay, claimed and observed',
    description:
      'Claims about pay beside observed advertised pay (n, quantiles, date) and official wages, with a verdict on each claim. Places an offer.',
    input: input.payEvidence,
    output: known.salary,
    spare: ['roles[].titles', 'roles[].official'],
    asks: ({ detail: _, roles, ...query }) => ({ words: ['salary', ...flags(query), ...operands(roles)] }),
  }),
  tool({
    name: 'match_skills',
    title: 'Rank the roles for a person',
    description: 'The roles by fit with what somebody can do, with readiness and hours of study to the core skills.',
    input: input.matchSkills,
    output: own.match,
    spare: ['ranking[].observed.p25', 'ranking[].observed.p75'],
    asks: ({ detail: _, ...query }) => aboutPerson('match', query),
  }),
  tool({
    name: 'read_advert',
    title: 'Read an advertisement',
    description:
      'Am I right for this ad? What it asks, must or nice, the roles it reads like, its pay among what was observed; what the person has and lacks, and the hours to close that. What to learn first: plan with the same advert.',
    input: input.readAdvert,
    output: own.ad,
    spare: ['roles[5]', 'notAsked', 'you.gap[].step.url', 'you.gap[].step'],
    asks: ({ detail: _, ...query }) => aboutPerson('ad', query),
  }),
  tool({
    name: 'skill_gap',
    title: 'What is missing',
    description: 'Each need of a role or an advertisement with the level held and the shortest course or project that meets it.',
    input: input.skillGap,
    output: own.gap,
    spare: ['needs[].shortest.title', 'needs[].towards.title', 'needs[].onward[].title', 'choices[].shortest.title'],
    asks: ({ detail: _, role, ...query }) => aboutPerson('gap', query, role === undefined ? [] : [role]),
  }),
  tool({
    name: 'plan',
    title: 'The best study plan',
    description:
      'The best courses and projects to a role or an advertisement within the limits, in order and with dates: the first step is what to learn first. `status` and `bound` say whether it is proven: say so beside its figures. Hours lead to the core skills, not to an offer.',
    input: input.plan,
    output: own.plan,
    spare: ['steps[].assumedUsd', 'steps[].meets'],
    asks: ({ detail: _, role, ...query }) => aboutPerson('plan', query, role === undefined ? [] : [role]),
  }),
  tool({
    name: 'route',
    title: 'The way by other roles',
    description:
      'The way to a role by one or two others that a person is nearly ready for, beside the plan straight to it: hours, cost, pay on the way.',
    input: input.route,
    output: own.route,
    asks: ({ detail: _, role, ...query }) => aboutPerson('route', query, [role]),
  }),
  tool({
    name: 'next_steps',
    title: 'What to begin today',
    description: 'Courses and projects that can be started now, by the hours they save on the way to the target roles.',
    input: input.nextSteps,
    output: own.next,
    spare: ['courses[].unlocks'],
    asks: ({ detail: _, ...query }) => aboutPerson('next', query),
  }),
  tool({
    name: 'search',
    title: 'Search the catalog',
    description: 'Roles, skills, courses, projects, occupations and sources by words; small typing errors are forgiven.',
    input: input.search,
    output: known.search,
    asks: ({ text, limit }) => ({ words: ['search', ...flags({ limit }), ...operands([text])] }),
  }),
  tool({
    name: 'list_courses',
    title: 'List courses',
    description: 'Courses with hours and price, each with its source, what they teach and require.',
    input: input.listCourses,
    output: known.courses,
    spare: ['courses[].requires'],
    asks: ({ detail: _, text, ...rest }) => ({ words: ['courses', ...flags(rest), ...operands(text === undefined ? [] : [text])] }),
  }),
];

/** Only with `--allow-profile`. */
export const writingTools: readonly Tool[] = [
  tool({
    name: 'mark_done',
    title: 'Note a finished course',
    description: 'Notes in the profile of the person that a course or project is finished, or takes it back; answers with their progress.',
    input: input.markDone,
    output: own.status,
    spare: ['progress.steps'],
    writes: true,
    asks: ({ course, ...query }) => ({ words: ['done', ...flags(query), ...operands([course])] }),
  }),
  tool({
    name: 'set_profile',
    title: 'Set skills, pace, budget or goals',
    description: 'Writes what is named into the profile of the person and leaves the rest.',
    input: input.setProfile,
    output: own.profile,
    spare: ['levels'],
    writes: true,
    asks: ({ skills = {}, hoursPerWeek, budget, hourWorth, language, goals }) => {
      const numbers = { 'hours-per-week': hoursPerWeek, budget, 'hour-worth': hourWorth };
      const named = Object.entries({ ...numbers, language, goal: goals?.join(',') }).flatMap(([key, value]) =>
        value === undefined ? [] : [`${key}=${value}`],
      );
      return { words: ['profile', 'set', ...operands([...pairs(skills), ...named])] };
    },
  }),
];
