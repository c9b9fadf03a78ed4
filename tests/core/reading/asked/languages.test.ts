import { expect, test } from 'vitest';
import { readAsked } from '../../../../src/core/reading/asked/asked.ts';
import type { Block } from '../../../../src/core/reading/document.ts';
import { shippedCatalog } from '../../../helpers/cli.ts';

const languages = (...blocks: (Partial<Block> & { text: string })[]) =>
  readAsked(shippedCatalog(), { blocks: blocks.map((one) => ({ section: 'requirements', kind: 'item', page: null, line: 1, ...one })) })
    .languages.map(({ language, level, importance }) => `${language} ${level} ${importance}`)
    .join(', ');

test.each([
  ['Fluent French', 'fr fluent must'],
  ['English C1, German B2 or better', 'en C1 must, de B2 must'],
  ['C1 English and B2 German', 'en C1 must, de B2 must'],
  ['Fluent French and German', 'fr fluent must, de fluent must'],
  ['German (C1)', 'de C1 must'],
  ['English', 'en null must'],
  ['English & Dutch', 'en null must, nl null must'],
  ['You speak Spanish and Portuguese', 'es null must, pt null must'],
  ['Excellent written and spoken English; Polish is a plus', 'en null must, pl null nice'],
  ['Deutsch verhandlungssicher, Englisch gut', 'de fluent must, en null must'],
  ['German or French at least at level B2', 'de B2 must, fr B2 must'],
  ['Native Japanese speaker', 'ja native must'],
  ['Fluent English (French preferred)', 'en fluent must, fr null nice'],
  ['Sehr gute Deutschkenntnisse', 'de null must'],
  ['Deutsch verhandlungssicher, Englisch C1', 'de fluent must, en C1 must'],
  ['Français courant, anglais B2', 'fr fluent must, en B2 must'],
  ['Inglés avanzado, nivel C1', 'en C1 must'],
  ['Langues : anglais courant, russe et polonais', 'en fluent must, ru null must, pl null must'],
  ['Maîtrise du russe', 'ru null must'],
  ['Idiomas: inglés C1, coreano B1', 'en C1 must, ko B1 must'],
  ['You speak Farsi and Mandarin', 'fa null must, zh null must'],
  ['You speak Italian (B2) or Dutch with customers', 'it B2 must, nl null must'],
  ['French advantageous', 'fr null nice'],
  ['Excellent English communication skills', 'en null must'],
  ['Strong English writing skills', 'en null must'],
  ['Fluent German and English communication skills', 'de fluent must, en fluent must'],
  ['English minimum B2', 'en B2 must'],
])('"%s" asks %s', (text, expected) => {
  expect(languages({ text })).toBe(expected);
});

test.each([
  'You know the French market',
  'Knowledge of German law and its language',
  'Polish the user interface and its written text',
  'NLP for English text and spoken language',
  'Experience with large language models for Spanish customers',
  'German is not required, and we speak of it rarely',
  'No French needed to speak with us',
  'Written by our German team',
  'Python, Go and other languages',
  'Public speaking at French and Spanish conferences',
  'Fluent communication with our Italian and Dutch partners',
  'Excellent written work for a Swedish bank',
  'You speak with Spanish-speaking customers',
  'Portuguese, Greek and Turkish texts written by others',
])('"%s" asks for no language', (text) => {
  expect(languages({ text })).toBe('');
});

test.each(['English, ', 'English French ', 'English and ', 'fluent English, no '])('%j over and over asks for no language', (text) => {
  const blocks = Array.from({ length: 25 }, () => ({ text: text.repeat(4_000 / text.length) }));
  expect(languages(...blocks)).toBe('');
});

test('a language is said once, and is a must where one place says so', () => {
  expect(languages({ text: 'French is a plus', section: 'other', kind: 'line' })).toBe('');
  expect(languages({ text: 'Fluent French is a plus' }, { text: 'French B2', section: 'languages' })).toBe('fr fluent must');
});

test('what an employer says of itself asks for nothing', () => {
  expect(
    languages(
      { text: 'We speak French and German', section: 'about', kind: 'line' },
      { text: 'Free German language courses', section: 'benefits' },
    ),
  ).toBe('');
});
