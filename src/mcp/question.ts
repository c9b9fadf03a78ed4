/** A command line, and what stands on its standard input. */
export interface Question {
  words: readonly string[];
  text?: string | undefined;
}

/** The documented record of a command line. */
export interface Reply {
  record: Record<string, unknown>;
  /** Sentences beside it. */
  notes: string[];
}

/** @throws CareersError as the command reports it */
export type Ask = (question: Question) => Promise<Reply>;

type Value = string | number | boolean | readonly (string | number)[] | Readonly<Record<string, number>> | undefined;

/** Options of a command line: lists repeat, records become `name=value`, `true` stands alone. A value cannot be taken for an option. */
export function flags(options: Readonly<Record<string, Value>>): string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (value === true) return [flag];
    return valuesOf(value).map((one) => `${flag}=${one}`);
  });
}

function valuesOf(value: Value): (string | number)[] {
  if (value === undefined || typeof value === 'boolean') return [];
  if (typeof value !== 'object') return [value];
  return isList(value) ? [...value] : pairs(value);
}

const isList = (value: object): value is readonly (string | number)[] => Array.isArray(value);

export const pairs = (values: Readonly<Record<string, number>>): string[] =>
  Object.entries(values).map(([name, value]) => `${name}=${value}`);

export interface GivenPerson {
  skills?: Record<string, number> | undefined;
  resume?: string | undefined;
  resumeFile?: string | undefined;
}

/** A command line about somebody; the text of a résumé goes to standard input. */
export function aboutPerson(
  command: string,
  { skills, resume, resumeFile, ...options }: GivenPerson & Readonly<Record<string, Value>>,
  names: readonly string[] = [],
): Question {
  const files = [...(resume === undefined ? [] : ['-']), ...(resumeFile === undefined ? [] : [resumeFile])];
  return { words: [command, ...flags({ skill: skills, resume: files, ...options }), ...operands(names)], text: resume };
}

/** A name that begins with a hyphen is no option. */
export const operands = (names: readonly string[]): string[] => (names.length === 0 ? [] : ['--', ...names]);
