import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStrictJson } from '../../src/files/strict-json.ts';

/** The generator likes such keys. */
const REFUSED_KEY = /(?<!\\)"(__proto__|constructor|prototype)":/;

test('parseStrictJson agrees with JSON.parse on ordinary values, and refuses keys with a meaning to JavaScript', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = JSON.stringify(value);
      if (REFUSED_KEY.test(text)) expect(parseStrictJson(text).ok).toBe(false);
      else expect(parseStrictJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    }),
    { examples: [[{ a: { prototype: false } }], [{ 'x"prototype': '"prototype":' }]] },
  );
});

test.each([
  ['', 'is empty'],
  [' \n', 'is empty'],
  ['{"a":', 'is not valid JSON'],
  ['{"__proto__": {"polluted": 1}}', 'has the key "__proto__", which no such file needs'],
  ['{"a": {"\\u005f_proto__": 1}}', 'has the key "__proto__", which no such file needs'],
  [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'is nested more than 64 levels deep'],
  [`${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, 'is nested more than 64 levels deep'],
])('parseStrictJson refuses %.30s', (text, reason) => {
  expect(parseStrictJson(text)).toEqual({ ok: false, reason });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('parseStrictJson counts no brackets inside strings as depth', () => {
  expect(parseStrictJson(JSON.stringify({ a: `"\\${'['.repeat(1000)}` })).ok).toBe(true);
});
