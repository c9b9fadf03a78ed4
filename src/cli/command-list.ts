import type { Context } from './context.ts';
import type { Declaration } from './line/declare.ts';

/** What the program knows of a command before its file is loaded. */
export interface CommandEntry {
  name: string;
  group: string;
  summary: string;
  /** The arguments as `--help` lists them. */
  usage: string;
  load(): Promise<(context: Context) => Declaration>;
}

const EXPLORE = 'Explore the careers:';
const YOU = 'Find your way:';
const AUTHORS = 'For data authors:';
const SHELL = 'For your shell:';

/** Every command in the order of `--help`. Only the file of the one that runs is loaded. */
export const commandList: readonly CommandEntry[] = [
  {
    name: 'explore',
    group: EXPLORE,
    summary: 'browse everything by menus',
    usage: '[options]',
    load: async () => (await import('./commands/explore.ts')).exploreCommand,
  },
  {
    name: 'list',
    group: EXPLORE,
    summary: 'list the roles with claimed and observed pay',
    usage: '[options]',
    load: async () => (await import('./commands/list.ts')).listCommand,
  },
  {
    name: 'show',
    group: EXPLORE,
    summary: 'show one role whole',
    usage: '[options] <role>',
    load: async () => (await import('./commands/show.ts')).showCommand,
  },
  {
    name: 'compare',
    group: EXPLORE,
    summary: 'compare 2 to 4 roles, and the way from each to each',
    usage: '[options] <role...>',
    load: async () => (await import('./commands/compare.ts')).compareCommand,
  },
  {
    name: 'salary',
    group: EXPLORE,
    summary: 'hold pay claims against what was observed',
    usage: '[options] [role...]',
    load: async () => (await import('./commands/salary.ts')).salaryCommand,
  },
  {
    name: 'courses',
    group: EXPLORE,
    summary: 'list courses with hours and prices',
    usage: '[options] [query...]',
    load: async () => (await import('./commands/courses.ts')).coursesCommand,
  },
  {
    name: 'skills',
    group: EXPLORE,
    summary: 'list skills, who asks for them and what teaches them',
    usage: '[options] [query...]',
    load: async () => (await import('./commands/skills.ts')).skillsCommand,
  },
  {
    name: 'search',
    group: EXPLORE,
    summary: 'search everything, typing errors forgiven',
    usage: '[options] <text...>',
    load: async () => (await import('./commands/search.ts')).searchCommand,
  },
  {
    name: 'quiz',
    group: YOU,
    summary: 'find the roles that suit you in at most twelve questions',
    usage: '[options]',
    load: async () => (await import('./commands/quiz.ts')).quizCommand,
  },
  {
    name: 'match',
    group: YOU,
    summary: 'rank the roles for what you can do',
    usage: '[options]',
    load: async () => (await import('./commands/match.ts')).matchCommand,
  },
  {
    name: 'gap',
    group: YOU,
    summary: 'show what is missing for a role',
    usage: '[options] <role>',
    load: async () => (await import('./commands/gap.ts')).gapCommand,
  },
  {
    name: 'plan',
    group: YOU,
    summary: 'find the provably shortest way to a role, with dates',
    usage: '[options] <role>',
    load: async () => (await import('./commands/plan.ts')).planCommand,
  },
  {
    name: 'next',
    group: YOU,
    summary: 'show what to begin today',
    usage: '[options]',
    load: async () => (await import('./commands/next.ts')).nextCommand,
  },
  {
    name: 'done',
    group: YOU,
    summary: 'note that a course or project is finished',
    usage: '[options] <course...>',
    load: async () => (await import('./commands/done.ts')).doneCommand,
  },
  {
    name: 'status',
    group: YOU,
    summary: 'show how far you are in your plan',
    usage: '[options]',
    load: async () => (await import('./commands/status.ts')).statusCommand,
  },
  {
    name: 'profile',
    group: YOU,
    summary: 'keep what you can do and want in one file',
    usage: '[options] [command]',
    load: async () => (await import('./commands/profile.ts')).profileCommand,
  },
  {
    name: 'data',
    group: AUTHORS,
    summary: 'check, describe and extend the data',
    usage: '[options] <command>',
    load: async () => (await import('./commands/data.ts')).dataCommand,
  },
  {
    name: 'completion',
    group: SHELL,
    summary: 'print a completion script for bash, zsh, fish or PowerShell',
    usage: '[options] <shell>',
    load: async () => (await import('./commands/completion.ts')).completionCommand,
  },
];
