import { exitCodes } from '../exit.ts';

export const exits: Record<keyof typeof exitCodes | '74' | '143', string> = {
  answered: 'Answered; an empty list is an answer too.',
  checkFailed: 'A check failed: the data has errors, or no plan meets the limits.',
  usage: 'The command line or an environment variable is wrong, or a terminal is needed and there is none.',
  notFound: 'There is no role, skill or course of that name.',
  data: 'The data, the profile or a file cannot be read or written.',
  bug: 'A bug in genai-careers; --debug shows where.',
  '74': 'Standard output cannot be written, as on a full disk.',
  interrupted: 'Interrupted by the person.',
  '143': 'Ended by a signal (128 and its number).',
};

export const codeOf = (name: string): string => String((exitCodes as Record<string, number>)[name] ?? name);

export const environment = {
  GENAI_CAREERS_FORMAT: 'The format of the answer where --format is not given.',
  GENAI_CAREERS_PROFILE: 'The profile where --profile is not given.',
  GENAI_CAREERS_ACCESSIBLE: 'Not empty: as --accessible.',
  GENAI_CAREERS_DEBUG: 'Not empty: as --debug.',
  XDG_CONFIG_HOME: 'The folder that holds genai-careers/profile.json, where it is an absolute path.',
  NO_COLOR: 'Not empty: no colour.',
  FORCE_COLOR: 'Not empty: colour even into a pipe; 0 or false: none.',
  COLUMNS: 'The width to draw for, where the terminal does not say.',
} as const;

const formats = {
  'table (.txt)': 'For people, as wide as the terminal; --width sets it.',
  'json (.json)': 'For programs; docs/json-output.md describes every field.',
  'csv (.csv)': 'For spreadsheets: one table, with its names in the first line.',
  'md (.md)': 'Markdown, for notes and pages.',
  'html (.html)': 'A page for a browser, a phone or paper, in one file. --open shows it.',
  'ics (.ics)': 'A calendar, of a plan only.',
};

const TOPICS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  environment,
  'exit-codes': Object.fromEntries(Object.entries(exits).map(([name, meaning]) => [codeOf(name), meaning])),
  formats,
};

/** A page of help that belongs to no command; undefined for another name. */
export function topicText(name: string): string | undefined {
  const topic = Object.hasOwn(TOPICS, name) ? TOPICS[name] : undefined;
  if (topic === undefined) return undefined;
  return Object.entries(topic)
    .map(([term, meaning]) => `${term}\n    ${meaning}\n`)
    .join('');
}
