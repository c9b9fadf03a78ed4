import * as input from './schemas/input.ts';

/** The tools of commands. */
const TOOLS: Readonly<Record<string, string>> = {
  ...{ list: 'list_roles', show: 'get_role', compare: 'compare_roles', salary: 'pay_evidence', match: 'match_skills' },
  ...{ ad: 'read_advert', gap: 'skill_gap', plan: 'plan', route: 'route', next: 'next_steps' },
  ...{ search: 'search', courses: 'list_courses' },
};

/** Options that are arguments of another name. */
const RENAMED: Readonly<Record<string, string>> = {
  ...{ skill: 'skills', resume: 'resumeFile', 'for-ad': 'advertFile', platform: 'platforms' },
  ...{ 'no-estimates': 'estimates: false', 'no-projects': 'projects: false', 'allow-code': 'code: true' },
};

const ARGUMENTS = new Set(Object.values(input).flatMap((schema) => Object.keys(schema.shape)));

/** What somebody typed is quoted, and never parted or translated. */
const SENTENCES = /(?:"[^"]*"|(?<!\w)'[^']*'|(?![.?!](?:\s|$)|\n).)+(?:[.?!]*\s*|$)/g;
const CLAUSES = /(?:^|, (?:or )?|; )(?:"[^"]*"|(?<!\w)'[^']*'|(?!, |; ).)+/gs;

/** What is quoted, then what a terminal says: a command, skills, an option, a pipe, a short option. */
const TERMINAL =
  /"[^"]*"|(?<!\w)'[^']*'|genai-careers (?<command>[a-z]+)|(?<skills>(?:--skill [\w-]+=\d ?)+)|--(?<option>[a-z][a-z-]*)(?: <[a-z]+>)?|(?<pipe>standard input)|(?<short>(?<=^|\s)-(?:[a-z]\b|(?= [a-z]))|<[a-z]+> \|)| -(?=[.,;]|\s*$)/g;

/** The sentences of an error in the words of tools: whole where nothing else is left of a line. */
export const inToolWords = (text: string): string =>
  text
    .split('\n')
    .map((line) => adviceInToolWords(line) || translated(line).words)
    .join('\n');

/** Advice in the words of tools, without the clauses that only a terminal can follow. */
export function adviceInToolWords(text: string): string {
  const sentences = (text.match(SENTENCES) ?? []).flatMap((sentence) => {
    const [, said = '', end = ''] = /^(.*?)([.?!]*)\s*$/s.exec(sentence) ?? [];
    const clauses = said.match(CLAUSES) ?? [];
    const all = clauses.map(translated);
    const kept = all.filter(({ isTerminal }) => !isTerminal);
    if (kept.length === 0) return [];
    const words = kept.map((clause) => clause.words).join('');
    return [`${kept[0] === all[0] ? words : begun(words)}${end}`];
  });
  return sentences.join(' ');
}

/** A sentence whose first clause is gone. */
const begun = (clauses: string): string => clauses.replace(/^(?:, (?:or )?|; )?(.)/, (_, first: string) => first.toUpperCase());

/** `isTerminal`: names something that no tool has. */
function translated(text: string): { words: string; isTerminal: boolean } {
  let isTerminal = false;
  const unless = (isKnown: boolean, words: string) => {
    isTerminal ||= !isKnown;
    return words;
  };
  const words = text.replace(TERMINAL, (whole, ...found) => {
    const { command, skills, option, pipe, short } = found.at(-1);
    if (command !== undefined) return unless(command in TOOLS, TOOLS[command] ?? whole);
    if (skills !== undefined) return `skills ${levelsIn(skills)}`;
    if (option !== undefined) return unless(ARGUMENTS.has(argumentOf(option).replace(/:.*/, '')), argumentOf(option));
    if (pipe !== undefined) return 'the text';
    if (short !== undefined) return unless(false, whole);
    return /^["']/.test(whole) ? whole : '';
  });
  return { words: words.trimEnd(), isTerminal };
}

const argumentOf = (option: string): string => RENAMED[option] ?? option.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const levelsIn = (pairs: string): string =>
  JSON.stringify(Object.fromEntries([...pairs.matchAll(/([\w-]+)=(\d)/g)].map(([, skill = '', level]) => [skill, Number(level)])));
