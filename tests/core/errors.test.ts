import { expect, test } from 'vitest';
import { brief, CareersError } from '../../src/core/errors.ts';

test('the sentence of an error quotes at most 80 characters, whole ones', () => {
  const message = (typed: string) => new CareersError('usage', `There is no role called "${typed}".`).message;
  expect(message('x'.repeat(80))).toBe(`There is no role called "${'x'.repeat(80)}".`);
  expect(message('x'.repeat(100_000))).toBe(`There is no role called "${'x'.repeat(80)}…".`);
  expect(message('😀'.repeat(100))).toBe(`There is no role called "${'😀'.repeat(80)}…".`);
});

test('the sentence and the hint of an error have about 1,000 characters at most, their beginning and their end', () => {
  const { message, hint } = new CareersError('usage', `${'"a'.repeat(50_000)} is not a path (ENOENT).`, { hint: 'x'.repeat(2000) });
  expect(hint?.length).toBeLessThan(1000);
  expect(message.length).toBeLessThan(1000);
  expect(message).toMatch(/ is not a path \(ENOENT\)\.$/);
});

test('apostrophes quote only where a sentence says so', () => {
  const sentence = `the platform's ${'x'.repeat(90)} and the person's`;
  expect(brief(sentence)).toBe(sentence);
  expect(brief(`unknown command '${'x'.repeat(90)}'`, "'")).toBe(`unknown command '${'x'.repeat(80)}…'`);
});
