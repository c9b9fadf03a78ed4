import type { CareersError } from '../core/errors.ts';
import type { Tool } from './tools.ts';

/** The tools of commands. */
const TOOLS: Readonly<Record<string, string>> = {
  ...{ list: 'list_roles', show: 'get_role', compare: 'compare_roles', salary: 'pay_evidence', match: 'match_skills' },
  ...{ ad: 'read_advert', gap: 'skill_gap', plan: 'plan', route: 'route', next: 'next_steps' },
  ...{ search: 'search', courses: 'list_courses' },
};

/** Options that are arguments of another name. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  ...{ skill: 'skills', resume: 'resumeFile', 'for-ad': 'advertFile', platform: 'platforms' },
  ...{ 'no-estimates': 'estimates', 'no-projects': 'projects', 'allow-code': 'code' },
};

/** What is quoted, then what a terminal says: a command, skills, an option, a pipe. */
const TERMINAL =
  /"[^"]*"|(?<=\s)'[^']*'|genai-careers (?<command>[a-z]+)|(?<skills>(?:--skill [\w-]+=\d ?)+)|--(?<option>[a-z][a-z-]*)|(?<pipe>standard input)|; - reads standard input|(?: --[a-z-]+)? <[a-z]+>| -(?=[\s.,;]|$)/g;

const NO_TOOL = '\uffff';

/** The words of a terminal as those of tools; what only a terminal can do is left out. What somebody typed stays. */
export function inToolWords(text: string): string {
  const words = text.replace(TERMINAL, (whole, ...found) => {
    const { command, skills, option, pipe } = found.at(-1);
    if (command !== undefined) return TOOLS[command] ?? NO_TOOL;
    if (skills !== undefined) return `skills ${levelsIn(skills)}`;
    if (option !== undefined) return ARGUMENTS[option] ?? camelCase(option);
    if (pipe !== undefined) return 'the text';
    return isQuoted(whole) ? whole : '';
  });
  return words.replace(/(^|, |; |(?<=\. ))[^,;.]*\uffff(?:[^,;.]|\.(?=\S))*/g, '').trim();
}

const isQuoted = (text: string): boolean => /^["']/.test(text);

const levelsIn = (pairs: string): string =>
  JSON.stringify(Object.fromEntries([...pairs.matchAll(/([\w-]+)=(\d)/g)].map(([, skill = '', level]) => [skill, Number(level)])));

const camelCase = (option: string): string => option.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The arguments that name an entity, by the kind of entity that is not known. */
const NAMING: Readonly<Record<string, readonly string[]>> = {
  ...{ role: ['role', 'roles'], skill: ['skills', 'skill'], platform: ['platforms', 'platform'], title: ['from'] },
  ...{ course: ['course', 'exclude', 'text'], project: ['course', 'exclude'] },
};

/** The sentence of an error and the call to make next. */
export function errorWords(tool: Tool, { message, hint = '', code, details }: CareersError): string {
  const said = inToolWords(message);
  const known = Object.keys(tool.input.shape).filter((name) => name !== 'detail');
  const [, first] = /^(?:\w+\.)?(\w+)/.exec(said) ?? [];
  const naming = NAMING[String(details?.['kind'])] ?? [];
  const wrong = known.find((name) => name === first) ?? known.find((name) => naming.includes(name));
  const named = known.filter((name) => new RegExp(`\\b${name}\\b`).test(said));
  const texts = known.filter((name) => name === 'advert' || name === 'resume');
  const again = wrong === undefined ? `; it takes ${(named.length > 0 ? named : known).join(', ')}` : ` with the right ${wrong}`;
  const instead = texts.length > 0 ? ` with the text itself as ${texts.join(' or ')}, or with skills` : ' when the person has mended that';
  const advice = sentence(inToolWords(hint));
  const steps = [advice, ...(naming.length > 0 && !/^Did you|search/.test(advice) ? ['search finds names.'] : [])];
  return [said, [...steps, `Call ${tool.name} again${code === 'data' ? instead : again}.`].filter((step) => step !== '').join(' ')].join(
    '\n',
  );
}

const sentence = (text: string): string => (text === '' || /[.?!]$/.test(text) ? text : `${text}.`);
