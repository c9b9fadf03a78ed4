import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderJson } from '../../src/render/json.ts';
import { hostile } from './generated.ts';

const jsonOf = (text: string): string => renderJson({ kind: 'test', blocks: [], data: { text } });

const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be caught
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/;

test('JSON parses to the same value, and its bytes steer nothing', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const written = jsonOf(text);
      expect(JSON.parse(written)).toEqual({ kind: 'test', text, sources: [] });
      expect(written).not.toMatch(STEERING);
    }),
  );
});

test('JSON writes 8-bit controls, reversed text and byte-order marks as escapes', () => {
  expect(jsonOf('\u009b\u202e\ufeff')).toBe('{\n  "kind": "test",\n  "text": "\\u009b\\u202e\\ufeff",\n  "sources": []\n}\n');
});

test('JSON writes interlinear marks and tag characters as escapes, and emoji as they are', () => {
  expect(jsonOf('\ufff9\u{e0041}\u{e007f}👩‍💻')).toContain('"text": "\\ufff9\\udb40\\udc41\\udb40\\udc7f👩‍💻"');
});

test('JSON ends with the sources that an answer cites, or an empty list', () => {
  const sources = [{ id: 'aijobs-2025-08' }];
  const written = (data: Record<string, unknown>) => renderJson({ kind: 'test', blocks: [], data });
  expect(JSON.parse(written({ roles: [], sources }))).toEqual({ kind: 'test', roles: [], sources });
  expect(written({ roles: [] })).toBe('{\n  "kind": "test",\n  "roles": [],\n  "sources": []\n}\n');
});
