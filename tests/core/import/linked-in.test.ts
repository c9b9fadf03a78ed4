import { expect, test } from 'vitest';
import { isLinkedInHeader, linkedInPhrases } from '../../../src/core/import/linked-in.ts';

test('linkedInPhrases reads exports of skills and of positions', () => {
  expect(linkedInPhrases([['Name'], ['Python'], [''], ['SQL']])).toEqual([
    { text: 'Python', where: 'skills', kind: 'listed' },
    { text: 'SQL', where: 'skills', kind: 'listed' },
  ]);
  const header = ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'];
  expect(linkedInPhrases([header, ['Acme', 'Lead', 'Ran Docker.', 'Berlin', 'Jan 2021', '']])).toEqual([
    { text: 'Lead', where: 'positions, Acme', kind: 'title' },
    { text: 'Ran Docker.', where: 'positions, Acme', kind: 'prose' },
  ]);
});

test.each([
  ['Name', true],
  ['"Name"', true],
  ['Company Name,Title,Description,Location,Started On,Finished On', true],
  ['Company Name;Title;Description', true], // known, to be refused with a reason
  ['Python', false],
  ['Company Name', false],
])('isLinkedInHeader of %s is %s', (line, isHeader) => {
  expect(isLinkedInHeader(line)).toBe(isHeader);
});

test('linkedInPhrases refuses semicolons and duplicate columns with a reason', () => {
  expect(() => linkedInPhrases([['Name;Level'], ['Python;3']])).toThrow(/not separated by commas/);
  expect(() => linkedInPhrases([['Name', 'Name']])).toThrow(/"Name" is there twice/);
});

test('the LinkedIn reader takes quoted headers, positions without company and empty files, and says what to do about tabs', () => {
  expect(isLinkedInHeader(' "Company Name" , "Title"')).toBe(true);
  expect(isLinkedInHeader('A "Name" B,Title')).toBe(false);
  expect(isLinkedInHeader('Company,Title')).toBe(false);
  expect(linkedInPhrases([])).toEqual([]);
  expect(
    linkedInPhrases([
      ['Company Name', 'Title'],
      ['', 'Lead'],
    ]),
  ).toEqual([{ text: 'Lead', where: 'skills', kind: 'title' }]);
  expect(
    linkedInPhrases([
      ['Name;x', 'Title'],
      ['Lead', 'Head'],
    ]),
  ).toEqual([{ text: 'Head', where: 'skills', kind: 'title' }]);
  expect(() => linkedInPhrases([['Name\tLevel']])).toThrow(
    expect.objectContaining({ code: 'data', hint: 'Save it again as comma-separated CSV.' }),
  );
  expect(() => linkedInPhrases([['Name', 'Name']])).toThrow(expect.objectContaining({ code: 'data' }));
});
