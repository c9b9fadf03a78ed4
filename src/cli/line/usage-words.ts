import { brief } from '../../core/errors.ts';

/** commander's sentences about mistakes, and ours. */
const SENTENCES: readonly [RegExp, (...found: string[]) => string][] = [
  [/^option '(?:.*, )?(--[\w-]+)[^']*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s, choices],
  [/^option '(?:.*, )?(--[\w-]+)[^']*' argument '(.*)' is invalid\. (.*)\.$/s, (_name, typed, takes) => `${takes}. You typed "${typed}".`],
  [/^option '(?:.*, )?(--[\w-]+)[^']*' argument missing$/, (name) => `${name} needs a value.`],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/s,
    (typed, name, list) => choices(`<${name}>`, typed, list),
  ],
  [/^command-argument value '(.*)' is invalid for argument '(.*)'\. (.*)\.$/s, (typed, _name, rule) => `"${typed}" will not do. ${rule}.`],
  [/^missing required argument '(.*)'$/, (name) => `The <${name}> is missing.`],
  [/^too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/, (name, most, got) => tooMany(name, Number(most), got)],
];

/** profile has an action and subcommands: commander takes a wrong subcommand for an excess argument. */
const PROFILE_WORDS = 'show, set, unset, import, path or reset';

/** commander's sentence in our words; an unknown sentence stays. */
export function usageSentence(text: string): string {
  const prefix = text.startsWith('error: ') ? 'error: ' : '';
  const said = text.slice(prefix.length);
  for (const [pattern, words] of SENTENCES) {
    const found = pattern.exec(said);
    if (found !== null) return brief(prefix + words(...found.slice(1)));
  }
  return brief(text, "'");
}

/** Prefers a name that begins with what was typed to one spelt alike. */
export function preferBeginning(text: string, names: readonly string[]): string {
  const [, unknown, typed = ''] = /^((?:error: )?unknown (?:option|command) '(.*)')(?:\n|$)/.exec(text) ?? [];
  const meant = typed.replace(/^--/, '').length < 2 ? [] : names.filter((name) => name.startsWith(typed));
  if (unknown === undefined || meant.length === 0) return text;
  return `${unknown}\n(Did you mean ${meant.length === 1 ? '' : 'one of '}${meant.join(', ')}?)`;
}

function choices(name = '', typed = '', list = ''): string {
  // The lists are short: three common letters tell the words apart.
  const near = typed.length < 3 ? undefined : list.split(', ').find((word) => word.startsWith(typed.toLowerCase().slice(0, 3)));
  return `${name} takes ${list}, not "${typed}".${near === undefined ? '' : `\nDid you mean ${near}?`}`;
}

function tooMany(name = '', most = 0, got = ''): string {
  const given = got === '1' ? '1 was given' : `${got} were given`;
  if (name === 'profile') return `profile takes ${PROFILE_WORDS} after it; what was given is none of them.`;
  if (most === 0) return `${name} takes no word after it; ${given}.`;
  return `${name} takes ${most === 1 ? 'one word' : `${most} words`} after it; ${given}. A name of several words goes between quotes.`;
}
