/** commander's sentences about a wrong word, each with what it may be said as. */
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

/** The one command that answers on its own and has commands of its own too: commander takes a wrong one for a word too many. */
const PROFILE_WORDS = 'show, set, unset, import, path or reset';

/** What commander says of a line it cannot read, in one plain sentence; what is not known here is left as it is. */
export function usageSentence(text: string): string {
  const prefix = text.startsWith('error: ') ? 'error: ' : '';
  const said = text.slice(prefix.length);
  for (const [pattern, words] of SENTENCES) {
    const found = pattern.exec(said);
    if (found !== null) return prefix + words(...found.slice(1));
  }
  return text;
}

function choices(name = '', typed = '', list = ''): string {
  // Three letters in common are enough here, and need no measure of distance to be loaded for every answer.
  const near = typed.length < 3 ? undefined : list.split(', ').find((word) => word.startsWith(typed.toLowerCase().slice(0, 3)));
  return `${name} takes ${list}, not "${typed}".${near === undefined ? '' : `\nDid you mean ${near}?`}`;
}

function tooMany(name = '', most = 0, got = ''): string {
  const given = got === '1' ? '1 was given' : `${got} were given`;
  if (name === 'profile') return `profile takes ${PROFILE_WORDS} after it; what was given is none of them.`;
  if (most === 0) return `${name} takes no word after it; ${given}.`;
  return `${name} takes ${most === 1 ? 'one word' : `${most} words`} after it; ${given}. A name of several words goes between quotes.`;
}
