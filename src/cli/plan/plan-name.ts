import { InvalidArgumentError } from '@commander-js/extra-typings';

/** @throws InvalidArgumentError for what cannot be seen or is too long */
export function planName(text: string): string {
  const name = text.trim();
  if (/[\p{L}\p{N}]/u.test(name) && !/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(name) && name.length <= 60) return name;
  throw new InvalidArgumentError('--save takes a name of at most 60 printable characters.');
}

/** Such as `evenings-2`. */
export function freeName(name: string, names: readonly string[]): string {
  for (let number = 2; ; number++) if (!names.includes(`${name}-${number}`)) return `${name}-${number}`;
}
