import type { Field } from './documented-fields.ts';

/** Words of the type column. */
const meanings: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  id: (value) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  url: (value) => typeof value === 'string' && /^https?:\/\//.test(value),
  day: (value) => typeof value === 'string' && /^20\d\d-\d\d-\d\d$/.test(value),
  date: (value) => typeof value === 'string' && /^20\d\d(-\d\d(-\d\d)?)?$/.test(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  share: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  level: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 4,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  any: () => true,
};

export const typeWords: readonly string[] = [...Object.keys(meanings), 'optional', 'empty'];

/** Compares an answer with its documented fields, notes what was seen, and returns what differs. */
export function checkAnswer(value: unknown, field: Field, path = ''): string[] {
  if (field.row?.types.includes('any') === true) return see(field, 'any');
  if (Array.isArray(value)) return checkList(value, field, path);
  if (typeof value === 'object' && value !== null) return checkObject(value as Record<string, unknown>, field, path);
  const type = field.row?.types.find((candidate) => isOf(value, candidate));
  if (type !== undefined) return see(field, type);
  return [`${path} is ${JSON.stringify(value)}, documented as ${field.row?.types.join(', ') ?? 'something with fields'}`];
}

function see(field: Field, type: string): string[] {
  field.row?.seen.add(type);
  return [];
}

function isOf(value: unknown, type: string): boolean {
  const literal = /^`(.*)`$/.exec(type)?.[1];
  return literal === undefined ? (meanings[type]?.(value) ?? false) : String(value) === literal;
}

function checkList(values: readonly unknown[], field: Field, path: string): string[] {
  const element = field.fields.get('[]');
  if (element === undefined) return [`${path} is a list and not documented as one`];
  if (element.row?.types.includes('empty') === true) return values.length === 0 ? see(element, 'empty') : [`${path} is not empty`];
  return values.flatMap((value) => checkAnswer(value, element, `${path}[]`));
}

function checkObject(value: Record<string, unknown>, field: Field, path: string): string[] {
  see(field, 'object');
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const named = [...field.fields].filter(([name]) => !name.startsWith('{') && name !== '[]');
  const missing = named.filter(([name, inner]) => !inner.isOptional && !Object.hasOwn(value, name));
  const byId = [...field.fields].find(([name]) => name.startsWith('{'))?.[1];
  const wrong = Object.entries(value).flatMap(([name, inner]) => {
    const known = field.fields.get(name) ?? byId;
    return known === undefined ? [`${at(name)} is not documented`] : checkAnswer(inner, known, at(name));
  });
  return [...missing.map(([name]) => `${at(name)} is missing and not documented as optional`), ...wrong];
}
