import { expect, test } from 'vitest';
import { withoutPeople } from '../../../src/documents/text/people.ts';

const without = (text: string) =>
  withoutPeople(text, (name) => /Manager/.test(name))
    .replace(/\s+/g, ' ')
    .trim();

test.each([
  ['Unterlagen an Frau Öznur Dalkıran, gern auf Deutsch', 'Unterlagen an , gern auf Deutsch'],
  ['Worked with Prof. Dr. Anna-Lena von der Heide on Python', 'Worked with on Python'],
  ['Questions: Troels Bjerregaard-Nwosu', 'Questions:'],
  ['Contact: Ms. Farheen Rao', 'Contact:'],
  ['Led by Jean de la Tour', 'Led by'],
])('"%s" becomes "%s"', (text, expected) => {
  expect(without(text)).toBe(expected);
});

test.each([
  'You report to the CTO',
  'Moved the nightly reports to Amazon Web Services',
  'Reports to Product Manager',
  'Contact us',
  'Dr for short',
  'Managed by objectives',
  'Machine Learning with Python',
])('"%s" names nobody', (text) => {
  expect(without(text)).toBe(text);
});
