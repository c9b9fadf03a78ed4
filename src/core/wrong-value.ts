/** Parts of zod's issue before it has words. */
interface Issue {
  readonly code?: string;
  readonly input?: unknown;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly format?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly inclusive?: boolean;
  readonly exact?: boolean;
  readonly divisor?: number | bigint;
}

/**
 * Replaces zod's words, where a schema has none of its own. Handed to zod as `error`.
 * @returns the rest of a sentence after the field's name, such as `must be text, not a number`
 */
export function wrongValue(issue: Issue): string {
  const { code, input, expected = '', values = [], keys = [], format, divisor } = issue;
  switch (code) {
    case 'invalid_type':
      return input === undefined ? 'is missing' : `must be ${wantedKind(expected, input)}`;
    case 'invalid_value':
      return `must be ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}`;
    case 'too_big':
    case 'too_small':
      return outOfBounds(issue);
    case 'not_multiple_of':
      return `must be a multiple of ${divisor}`;
    case 'unrecognized_keys':
      return `has no field${keys.length === 1 ? '' : 's'} ${keys.map((key) => `"${key}"`).join(', ')}`;
    case 'invalid_key':
      return 'is a name that is not taken here';
    default:
      return format === 'url' ? 'must be a web address' : 'has a form that is not taken here';
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a record of fields',
  record: 'a record of fields',
};

function wantedKind(expected: string, input: unknown): string {
  const wanted = KINDS[expected] ?? expected;
  if (typeof input === 'number' && wanted.endsWith('number')) return wanted;
  const given = input === null ? 'null' : KINDS[Array.isArray(input) ? 'array' : typeof input];
  return given === undefined ? wanted : `${wanted}, not ${given}`;
}

function outOfBounds({ code, origin = '', minimum, maximum, inclusive = true, exact = false }: Issue): string {
  const bound = Number(code === 'too_big' ? maximum : minimum);
  const [least, most] = inclusive ? ['at least ', 'at most '] : ['above ', 'below '];
  const side = exact ? '' : code === 'too_big' ? most : least;
  if (origin === 'number' || origin === 'int') return `must be ${side}${bound}`;
  if (side === 'at least ' && bound === 1) return 'must not be empty';
  const [one, many] = origin === 'string' ? ['character', 'characters'] : ['entry', 'entries'];
  return `must have ${side}${bound} ${bound === 1 ? one : many}`;
}
