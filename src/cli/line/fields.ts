import { InvalidArgumentError } from '@commander-js/extra-typings';

/** `a,b.c`, repeatable. */
export function fieldNames(text: string, previous: readonly string[] | undefined): readonly string[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.some((name) => !/^[^.\s]+(\.[^.\s]+)*$/.test(name)))
    throw new InvalidArgumentError('--fields takes names with commas between them, such as roles.id,roles.title.');
  return [...(previous ?? []), ...names];
}
