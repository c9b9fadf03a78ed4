import type { Context } from './context.ts';
import type { Subcommand } from './globals.ts';

export interface CommandEntry {
  name: string;
  group: string;
  summary: string;
  /** Loads the function that declares arguments, options and action. */
  load(): Promise<(command: Subcommand, context: Context) => void>;
}

const EXPLORE = 'Explore the careers:';
const OTHERS = 'For many people at once:';
const YOU = 'Find your way:';
const AUTHORS = 'For data authors:';
const PROGRAMS = 'For other programs:';
const SHELL = 'For your shell:';

/** In the order of `--help`. */
export const commandList: readonly CommandEntry[] = [
  {
    name: 'explore',
    group: EXPLORE,
    summary: 'browse everything by menus',
    load: async () => (await import('./explore/command.ts')).exploreCommand,
  },
  {
    name: 'list',
    group: EXPLORE,
    summary: 'list the roles with claimed and observed pay',
    load: async () => (await import('./list/command.ts')).listCommand,
  },
  {
    name: 'show',
    group: EXPLORE,
    summary: 'show one role whole',
    load: async () => (await import('./show/command.ts')).showCommand,
  },
  {
    name: 'compare',
    group: EXPLORE,
    summary: 'compare 2 to 4 roles, and the way from each to each',
    load: async () => (await import('./compare/command.ts')).compareCommand,
  },
  {
    name: 'salary',
    group: EXPLORE,
    summary: 'hold pay claims against what was observed',
    load: async () => (await import('./salary/command.ts')).salaryCommand,
  },
  {
    name: 'courses',
    group: EXPLORE,
    summary: 'list courses with hours and prices',
    load: async () => (await import('./courses/command.ts')).coursesCommand,
  },
  {
    name: 'skills',
    group: EXPLORE,
    summary: 'list skills, who asks for them and what teaches them',
    load: async () => (await import('./skills/command.ts')).skillsCommand,
  },
  {
    name: 'search',
    group: EXPLORE,
    summary: 'search everything, typing errors forgiven',
    load: async () => (await import('./search/command.ts')).searchCommand,
  },
  {
    name: 'open',
    group: EXPLORE,
    summary: 'open the page of a course in your browser',
    load: async () => (await import('./open/command.ts')).openCommand,
  },
  {
    name: 'quiz',
    group: YOU,
    summary: 'find the roles that suit you in at most fourteen questions',
    load: async () => (await import('./quiz/command.ts')).quizCommand,
  },
  {
    name: 'match',
    group: YOU,
    summary: 'rank the roles for what you can do',
    load: async () => (await import('./match/command.ts')).matchCommand,
  },
  {
    name: 'ad',
    group: YOU,
    summary: 'explain job advertisements, against what you can do',
    load: async () => (await import('./ad/command.ts')).adCommand,
  },
  {
    name: 'gap',
    group: YOU,
    summary: 'show what is missing for a role',
    load: async () => (await import('./gap/command.ts')).gapCommand,
  },
  {
    name: 'plan',
    group: YOU,
    summary: 'find the provably best way to a role, with dates',
    load: async () => (await import('./plan/command.ts')).planCommand,
  },
  {
    name: 'route',
    group: YOU,
    summary: 'find the way to a role by others, or straight',
    load: async () => (await import('./route/command.ts')).routeCommand,
  },
  {
    name: 'report',
    group: YOU,
    summary: 'put everything about one person on one page',
    load: async () => (await import('./report/command.ts')).reportCommand,
  },
  {
    name: 'next',
    group: YOU,
    summary: 'show what to begin today',
    load: async () => (await import('./next/command.ts')).nextCommand,
  },
  {
    name: 'done',
    group: YOU,
    summary: 'note that a course or project is finished',
    load: async () => (await import('./done/command.ts')).doneCommand,
  },
  {
    name: 'status',
    group: YOU,
    summary: 'show how far you are in your plan',
    load: async () => (await import('./status/command.ts')).statusCommand,
  },
  {
    name: 'profile',
    group: YOU,
    summary: 'keep what you can do and want in one file',
    load: async () => (await import('./profile/command.ts')).profileCommand,
  },
  {
    name: 'batch',
    group: OTHERS,
    summary: 'one row a resume, for a folder of them',
    load: async () => (await import('./batch/command.ts')).batchCommand,
  },
  {
    name: 'data',
    group: AUTHORS,
    summary: 'check, describe and extend the data',
    load: async () => (await import('./data/command.ts')).dataCommand,
  },
  {
    name: 'mcp',
    group: PROGRAMS,
    summary: 'answer the tools of an assistant (Model Context Protocol)',
    load: async () => (await import('./mcp/command.ts')).mcpCommand,
  },
  {
    name: 'completion',
    group: SHELL,
    summary: 'print a completion script for bash, zsh, fish or PowerShell',
    load: async () => (await import('./completion/command.ts')).completionCommand,
  },
];
