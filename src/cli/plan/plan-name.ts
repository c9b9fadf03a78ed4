import { InvalidArgumentError } from '@commander-js/extra-typings';
import { normalName } from '../../core/lookup.ts';
import { isTitle } from '../../model/closed-lists.ts';

const MOST_CHARACTERS = 60;

/**
 * The words after `--save` that name a plan.
 * @throws InvalidArgumentError for what cannot be seen or is too long
 */
export function planName(text: string, before: readonly string[] | boolean = []): string[] {
  const words = [...(typeof before === 'boolean' ? [] : before), text.trim()];
  const name = words.join(' ');
  if (isTitle(name) && name.length <= MOST_CHARACTERS) return words;
  throw new InvalidArgumentError(`--save takes a name of at most ${MOST_CHARACTERS} printable characters, with a letter or a digit.`);
}

/** A valid name that no plan has, such as `evenings-2`. */
export function freeName(name: string, names: readonly string[]): string {
  const taken = new Set(names.map(normalName));
  for (let number = 2; ; number++) {
    const ending = `-${number}`;
    const free = shortened(name, MOST_CHARACTERS - ending.length) + ending;
    if (!taken.has(normalName(free))) return free;
  }
}

/** No character is cut in two. */
function shortened(name: string, most: number): string {
  const characters = [...name];
  while (characters.join('').length > most) characters.pop();
  return characters.join('');
}
