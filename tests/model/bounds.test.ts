import { expect, test } from 'vitest';
import type * as z from 'zod';
import { schemas } from '../../src/build/docs/schema-files.ts';
import { Profile } from '../../src/model/profile.ts';
import * as provenance from '../../src/model/provenance.ts';
import { QuizDraft } from '../../src/model/quiz/draft.ts';

interface Shape {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
}

/** Fields without a range, a greatest length or a pattern. */
function unbounded(schema: z.ZodType, path: string): string[] {
  const { type, shape, element, innerType, valueType, options } = schema._zod.def as Shape;
  const checks = (schema._zod.def.checks ?? []).map((check) => check._zod.def.check);
  const has = (...names: string[]) => names.every((name) => checks.includes(name));
  if (type === 'number') return has('less_than', 'greater_than') ? [] : [path];
  if (type === 'string') return has('max_length') || has('string_format') ? [] : [path];
  const own = type === 'array' && !has('max_length') && !has('length_equals') ? [path] : [];
  const inner = [element, innerType, valueType, ...(options ?? [])].flatMap((part) => (part === undefined ? [] : unbounded(part, path)));
  return [...own, ...inner, ...Object.entries(shape ?? {}).flatMap(([key, field]) => unbounded(field, `${path}.${key}`))];
}

const all = [...schemas(), { name: 'profile', schema: Profile }, { name: 'draft', schema: QuizDraft }];

test.each(all)('every number, list and text of a $name has a bound', ({ name, schema }) => {
  expect(unbounded(schema, name)).toEqual([]);
});

const isLine = (text: string) => provenance.Line.safeParse(text).success;
const isTitle = (text: string) => provenance.Title.safeParse(text).success;

test('a line may have joiners and variation selectors, and no other character that is not seen', () => {
  for (const text of ['👩‍💻 at work', 'می‌خواهم', '☎️ calls', 'naïve', '日本語']) expect(isLine(text)).toBe(true);
  for (const hidden of ['\u00ad', '\u200b', '\u2060', '\ufeff', '\ufff9', '\u202e', '\u{e0041}', '\u0600', '\u0007', '\u2028'])
    expect(isLine(`a${hidden}b`)).toBe(false);
});

test('a title has a letter or digit that can be seen', () => {
  for (const text of ['C', '4', 'É', 'R & D', '日本語', '한글']) expect(isTitle(text)).toBe(true);
  for (const text of ['\u3164', '\u115f\u1160', '\uffa0', '\u200d', '…', '\u2800', '-', '😀']) expect(isTitle(text)).toBe(false);
});
