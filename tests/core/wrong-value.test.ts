import { expect, test } from 'vitest';
import * as z from 'zod';
import { wrongValue } from '../../src/core/wrong-value.ts';

const said = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value, { error: wrongValue }).error?.issues.map(({ path, message }) => [...path, message].join(' ')) ?? [];

test.each<[z.ZodType, unknown, string]>([
  [z.string(), 5, 'must be text, not a number'],
  [z.number(), 'two', 'must be a number, not text'],
  [z.number(), Number.NaN, 'must be a number'],
  [z.number(), Number.POSITIVE_INFINITY, 'must be a number'],
  [z.int(), 1.5, 'must be a whole number'],
  [z.int(), [], 'must be a number, not a list'],
  [z.boolean(), 'yes', 'must be true or false, not text'],
  [z.array(z.string()), { a: 1 }, 'must be a list, not a record of fields'],
  [z.strictObject({ a: z.string() }), null, 'must be a record of fields, not null'],
  [z.record(z.string(), z.number()), true, 'must be a record of fields, not true or false'],
  [z.strictObject({ a: z.string() }), {}, 'a is missing'],
  [z.strictObject({}), { b: 1, c: 2 }, 'has no fields "b", "c"'],
  [z.enum(['broad', 'narrow']), 7, 'must be one of broad, narrow'],
  [z.literal('role'), 'course', 'must be role'],
  [z.union([z.int(), z.literal('all')]), 'some', 'has a form that is not taken here'],
  [z.number().min(0).max(4), 5, 'must be at most 4'],
  [z.number().min(1), 0.5, 'must be at least 1'],
  [z.int().positive(), 0, 'must be above 0'],
  [z.number().lt(4), 4, 'must be below 4'],
  [z.string().min(1), '', 'must not be empty'],
  [z.string().max(3), 'abcd', 'must have at most 3 characters'],
  [z.string().min(3), 'ab', 'must have at least 3 characters'],
  [z.array(z.string()).min(1), [], 'must not be empty'],
  [z.array(z.string()).max(1), ['a', 'b'], 'must have at most 1 entry'],
  [z.array(z.string()).length(2), ['a'], 'must have 2 entries'],
  [z.string().regex(/^a/), 'b', 'has a form that is not taken here'],
  [z.url(), 'b', 'must be a web address'],
  [z.number().multipleOf(0.5), 0.3, 'must be a multiple of 0.5'],
  [z.record(z.string().regex(/^[a-z]+$/, 'use lower-case letters'), z.int()), { 'Foo!': 2 }, 'Foo! is a name that is not taken here'],
  [z.string('takes a name'), 5, 'takes a name'],
])('%# a wrong value is met with a plain sentence', (schema, value, words) => {
  expect(said(schema, value)).toEqual([words]);
});
