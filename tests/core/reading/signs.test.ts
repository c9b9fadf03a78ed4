import { expect, test } from 'vitest';
import { signsIn } from '../../../src/core/reading/signs.ts';

const skills = (sentence: string) => signsIn(sentence).map(({ skill }) => skill);

test.each([
  ['Charge Nurse, night shift lead', 'people-leadership'],
  ['Track record of leading cross-functional teams', 'people-leadership'],
  ['Supervise two PhD students', 'people-leadership'],
  ['A/B tested three versions', 'product-analytics'],
  ['Chunked and embedded 400,000 pages', 'rag'],
  ['Served from Nginx on a small host', 'linux-cli'],
  ['Pre-trained a small Danish model', 'deep-learning'],
  ['CamemBERT affiné sur 8 000 décisions', 'fine-tuning'],
  ['Übersetzerin für Medizintechnik', 'natural-language-concepts'],
  ['Schulung zur KI-Kompetenz', 'ai-literacy'],
  ['Half-day on Copilot; workshop on ChatGPT for team leaders', 'prompt-engineering'],
  ['Principal Data Engineer / Architect', 'solutions-architecture'],
  ['Nwosu, C., Balewa, R. (2020): Named entities', 'research-methods'],
])('"%s" tells of %s', (sentence, skill) => {
  expect(skills(sentence)).toContain(skill);
});

test.each([
  ['Maths en liberté', 'deep-learning'],
  ['Moved two data rooms with the auditors', 'internal-audit'],
  ['Our linguists and translators check', 'natural-language-concepts'],
  ['Wrote nightly reports', 'people-leadership'],
])('"%s" does not tell of %s', (sentence, skill) => {
  expect(skills(sentence)).not.toContain(skill);
});
