import { Help } from '@commander-js/extra-typings';
import { DATES_WRITTEN, DURATIONS_WRITTEN } from '../../core/date-words/read-date.ts';
import { exitCodes } from '../exit.ts';

export const exits: Record<keyof typeof exitCodes | '74' | '129' | '143', string> = {
  answered: 'Answered. An empty list counts, and so does answering no to a question, which changes nothing.',
  checkFailed:
    'A check failed: the data has errors, no plan meets the limits, no skill was found in an advertisement, or batch could not read a resume.',
  usage: 'The command line or an environment variable is wrong, or a terminal is needed and there is none.',
  notFound: 'There is no role, skill or course of that name.',
  data: 'The data, the profile or a file cannot be read or written.',
  bug: 'A bug in genai-careers; --debug shows where.',
  '74': 'Standard output cannot be written, as on a full disk.',
  interrupted: 'Interrupted, as by Ctrl-C at a question.',
  '129': 'The terminal was closed.',
  '143': 'Ended by a signal; any other gives 128 and its number.',
};

export const codeOf = (name: string): string => String((exitCodes as Record<string, number>)[name] ?? name);

export const environment = {
  GENAI_CAREERS_FORMAT: 'The format of the answer if --format is not given.',
  GENAI_CAREERS_PROFILE: 'The profile if --profile is not given.',
  GENAI_CAREERS_ACCESSIBLE: 'Not empty: as --accessible.',
  GENAI_CAREERS_DEBUG: 'Not empty: as --debug.',
  XDG_CONFIG_HOME: 'The folder that holds genai-careers/profile.json, if it is an absolute path; else ~/.config.',
  APPDATA: 'The same on Windows.',
  'HOME, USERPROFILE': 'Your home, for the folders above; bug reports leave its path out.',
  NO_COLOR: 'Not empty: no colour.',
  FORCE_COLOR: 'Not empty: colour even into a pipe; 0 or false: none.',
  TERM: 'dumb: no colour, and questions without cursor movement; linux: no links.',
  'LC_ALL, LC_CTYPE, LANG': 'The first that is set says whether the terminal shows UTF-8; if it does not: ASCII only.',
  COLUMNS: 'The width to draw for, if the terminal does not say.',
  CI: 'Set, and neither 0 nor false: no questions are asked.',
  'DISPLAY, WAYLAND_DISPLAY': 'On Linux, a browser is opened only if one of them is set.',
} as const;

const formatting = {
  'table (.txt)': 'For people, as wide as the terminal; --width sets it.',
  'json (.json)': 'For programs; docs/json-output.md describes every field.',
  'ndjson (.ndjson)': 'One JSON record a line: for lists, and batch.',
  'csv (.csv)': 'For spreadsheets: one table, with its names in the first line.',
  'md (.md)': 'Markdown, for notes and pages.',
  'html (.html)': 'A page for a browser, a phone or paper, in one file. --open shows it.',
  'ics (.ics)':
    'A calendar, of plan, or of status for the saved plan. Import a new one to move its entries and to cancel the steps that left the saved plan. Times of --slots are local wherever they are read, unless you name a --time-zone.',
  github: 'Annotations for a GitHub workflow, from data validate only.',
  ...DATES_WRITTEN,
  [DURATIONS_WRITTEN]: 'A length of time.',
  'mon,wed 19-21, sat 9:30-12': 'Times for --slots; also daily 7-8, weekdays 6:30-7:15, mon-thu 20-21, monday 7pm-9pm.',
  '150000, 49.99, 150k': 'US dollars.',
};

const privacy = {
  network: 'None. No answer leaves your machine, nothing is counted and no update is looked for.',
  profile:
    'One file. Only profile, quiz, done, pause, undo, plans, plan --save and status --replan write it. genai-careers profile path says where it is, and profile reset removes it.',
  assistants:
    'genai-careers mcp reads your profile and the files that the assistant names, and answers the assistant. It writes nothing. With --allow-profile it can also write your profile: finished courses, skills, pace, budget, what an hour is worth to you, language and goals. What the assistant sends on is up to the assistant.',
  'copies of it':
    'Beside it: .bak is the file before the last change, .v1.bak and the like before a new version, .bad a file that could not be read.',
  'resume files': 'Read and not kept; names, addresses and telephone numbers are dropped before anything is shown or saved.',
  'quiz answers': 'Kept beside the profile while the quiz is not finished, then removed.',
  errors: 'Nothing is sent, and the path of your home is left out.',
  open: 'genai-careers open starts your browser, and the page then sees you as any page does.',
};

const TOPICS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  environment,
  'exit-codes': Object.fromEntries(Object.entries(exits).map(([name, meaning]) => [codeOf(name), meaning])),
  formatting,
  privacy,
};

export const topicNames = (): string[] => Object.keys(TOPICS);

/** A page of help that belongs to no command, `width` columns wide; undefined for another name. */
export function topicText(name: string, width: number): string | undefined {
  const topic = Object.hasOwn(TOPICS, name) ? TOPICS[name] : undefined;
  if (topic === undefined) return undefined;
  return Object.entries(topic)
    .map(([term, meaning]) => `${term}\n    ${new Help().boxWrap(meaning, width - 4).replaceAll('\n', '\n    ')}\n`)
    .join('');
}
