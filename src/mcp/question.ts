/** A command line, its standard input, and texts that it reads as files. */
export interface Question {
  words: readonly string[];
  text?: string | undefined;
  files?: Readonly<Record<string, string>>;
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

/** Arguments of another name on the command line, where a list is one option repeated. */
const OPTIONS: Readonly<Record<string, string>> = { skills: 'skill', roles: 'role', platforms: 'platform', code: 'allow-code' };

/** True unless they are turned off. */
const USUAL = ['estimates', 'projects'];

/** Options of a command line: lists repeat, records become `name=value`, `true` stands alone. A value cannot be taken for an option. */
export function flags(options: Readonly<Record<string, Value>>): string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    if (USUAL.includes(name)) return value === false ? [`--no-${name}`] : [];
    const flag = `--${OPTIONS[name] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
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

interface GivenTexts {
  advert?: string | undefined;
  advertFile?: string | undefined;
  resume?: string | undefined;
  resumeFile?: string | undefined;
}

/** Names that no file has. */
const RESUME = 'the text of the résumé';

/** A command line about somebody, who may aim at an advertisement. The first text goes to standard input. */
export function aboutPerson(
  command: string,
  { advert, advertFile, resume, resumeFile, ...options }: GivenTexts & Readonly<Record<string, Value>>,
  names: readonly string[] = [],
): Question {
  const ad = advert === undefined ? advertFile : '-';
  const resumeText = resume === undefined ? [] : [advert === undefined ? '-' : RESUME];
  const files = [...resumeText, ...(resumeFile === undefined ? [] : [resumeFile])];
  const aim = command === 'ad' ? operands(ad === undefined ? [] : [ad]) : [...flags({ forAd: ad }), ...operands(names)];
  return {
    words: [command, ...flags({ ...options, resume: files }), ...aim],
    text: advert ?? resume,
    ...(advert === undefined || resume === undefined ? {} : { files: { [RESUME]: resume } }),
  };
}

/** A name that begins with a hyphen is no option. */
export const operands = (names: readonly string[]): string[] => (names.length === 0 ? [] : ['--', ...names]);
