import { expect, test } from 'vitest';
import { sectionOf } from '../../../src/documents/text/headings.ts';
import { fromPlainText } from '../../../src/documents/text/lines.ts';
import { blocksOf } from '../../../src/documents/text/sections.ts';
import { read } from '../../helpers/documents.ts';

test.each([
  ["What you'll own", 'responsibilities'],
  ['What will you do?', 'responsibilities'],
  ['A typical week', 'responsibilities'],
  ['In this job you will', 'responsibilities'],
  ['Essential functions', 'responsibilities'],
  ['Was Sie bei uns bewegen', 'responsibilities'],
  ['Tus retos', 'responsibilities'],
  ['Required', 'requirements'],
  ['You should bring', 'requirements'],
  ['What do you need to succeed?', 'requirements'],
  ['Qué pedimos', 'requirements'],
  ['Vos missions au quotidien', 'responsibilities'],
  ['Votre profil idéal', 'requirements'],
  ['Indispensable :', 'requirements'],
  ['We would love', 'nice-to-have'],
  ['Lovely, but optional', 'nice-to-have'],
  ['Apprécié :', 'nice-to-have'],
  ['Who you’ll work with', 'about'],
  ['The rest of the team', 'about'],
  ['Das könnte Sie auch interessieren', 'about'],
  ['What’s in it for you?', 'benefits'],
  ['Ce que nous proposons', 'benefits'],
])('the heading "%s" of an advertisement begins its %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

test.each([
  ['What I have done', 'experience'],
  ["Where I've been", 'experience'],
  ['Donde he trabajado', 'experience'],
  ['What I know, honestly', 'skills'],
  ["Things I've built", 'projects'],
])('the heading "%s" of a résumé begins its %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

test.each([
  'Not required',
  'You will not',
  'Data Engineer',
  'Environment',
  'What you wrote in your last job',
  'Senior people',
  'Logistics',
  'Contexte',
  'Company',
])('"%s" begins no section', (heading) => {
  expect(sectionOf(heading)).toBeUndefined();
});

test.each([
  ['## Skills\n- Python,\n- SQL,\n\n## Experience\n\n### Engineer, Acme\n2019 – 2022\n- Ran Docker'],
  ['Skills\nPython,\n\nExperience\nEngineer, Acme\n2019 – 2022\n- Ran Docker'],
  ['Skills\n- Python and\nExperience\nEngineer, Acme\n2019 – 2022\n- Ran Docker'],
])('a list that ends in a comma goes on in no heading: %j', async (text) => {
  expect((await read(text)).blocks.at(-1)).toMatchObject({ section: 'experience', text: 'Ran Docker' });
});

test('a line below one that ends in a comma goes on with it', () => {
  const blocks = blocksOf(fromPlainText('Staff Engineer,\nRecommendations\n\nYou have\n- Python\n'));
  expect(blocks.map(({ section, kind }) => `${section} ${kind}`)).toEqual([
    'top line',
    'top line',
    'requirements heading',
    'requirements item',
  ]);
});
