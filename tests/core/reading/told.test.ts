import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/reading/document.ts';
import { toldBy } from '../../../src/core/reading/told.ts';
import { shippedCatalog } from '../../helpers/cli.ts';

const block = (text: string, section: Block['section'], more: Partial<Block> = {}): Block => ({
  text,
  section,
  kind: 'line',
  page: null,
  line: 1,
  ...more,
});
const job = (entry: number, title: string, dates: string): Block[] => [
  block(title, 'experience', { kind: 'title', entry }),
  block(dates, 'experience', { kind: 'dates', entry }),
];
const told = (...blocks: Block[]) => toldBy(shippedCatalog(), [{ blocks }], []);
const titleTo = (role: string, ...blocks: Block[]) => told(...blocks).get(role)?.title;

test('the line below the name counts as a title, by the nearest name of the role', () => {
  expect(titleTo('machine-learning-engineer', block('Senior Machine Learning Engineer · Berlin', 'top'))).toEqual({
    likeness: expect.closeTo(1, 9),
    weight: 0.2,
    value: expect.closeTo(0.2, 9),
    name: 'Machine Learning Engineer',
  });
});

test('a job that leads to a role says half of what a name of the role says', () => {
  expect(titleTo('ai-policy-analyst', block('Lawyer', 'top'))).toEqual({
    likeness: expect.closeTo(0.5, 9),
    weight: 0.2,
    value: expect.closeTo(0.1, 9),
    name: 'Lawyer',
  });
});

test.each([
  ['2023 – now', '2019 – 2023'],
  ['2023 – 2025', '2019 – 2023'],
  ['since 2021', '2025'],
])('the title of the job of "%s" counts, not that of "%s", in either order', (latest, before) => {
  const [newer, older] = [job(1, 'Data Engineer, Acme', latest), job(2, 'Prompt Engineer, Globex', before)];
  for (const blocks of [
    [...newer, ...older],
    [...older, ...newer],
  ]) {
    expect(titleTo('data-engineer', ...blocks)?.likeness).toBeCloseTo(1, 9);
    expect(titleTo('prompt-engineer', ...blocks)?.likeness).toBeLessThan(0.9);
  }
});

test.each([
  ['a sentence', block('I lead a team of prompt engineers.', 'top')],
  ['a certificate', block('Prompt Engineer', 'certifications', { kind: 'title' })],
  ['an employer', block('Prompt Engineer', 'experience', { kind: 'organisation', entry: 1 })],
])('%s is no title that somebody holds', (_, own) => {
  expect(titleTo('prompt-engineer', own)).toEqual({ likeness: 0, weight: 0.2, value: 0, name: null });
});

test('words of work count, and those of referees and of what somebody likes do not', () => {
  const text =
    'Rated answers of language models against a guideline, labelled data for training, wrote examples for new annotators, checked the work of a team of raters for quality, compared two replies side by side, reported unclear rules to the project lead, and trained colleagues';
  expect(told(block(text, 'experience')).get('ai-trainer')?.words.likeness).toBeGreaterThan(0.3);
  for (const section of ['references', 'interests', 'languages'] as const)
    expect(told(block(text, section)).get('ai-trainer')?.words).toMatchObject({ likeness: 0, value: 0 });
});
