import { expect, test } from 'vitest';
import { isJsonResume, jsonResumePhrases } from '../../../src/core/import/json-resume.ts';
import { mapSkills } from '../../../src/core/import/map-skills.ts';

test('JSON Resume keywords and names without keywords are listed skills, and names with keywords are headings', () => {
  const phrases = jsonResumePhrases({
    skills: [{ name: 'Front End', level: 'Master', keywords: ['CSS', 7, null] }, { name: 'SQL' }, 'Git'],
  });
  expect(phrases).toEqual([
    { text: 'CSS', where: 'skills, Front End', kind: 'listed' },
    { text: 'Front End', where: 'skills', kind: 'heading' },
    { text: 'SQL', where: 'skills', kind: 'listed' },
    { text: 'Git', where: 'skills', kind: 'listed' },
  ]);
});

test('a JSON Resume heading counts where all of it is the name of a skill', () => {
  const skill = { id: 'python', title: 'Python programming', aliases: ['Python'] };
  const mapped = (name: string) =>
    mapSkills([skill], jsonResumePhrases({ skills: [{ name, keywords: ['pandas'] }] })).mapped.map(({ skill: id }) => id);
  expect(mapped('Python')).toEqual(['python']);
  expect(mapped('Front End')).toEqual([]);
  expect(mapped('Python and more')).toEqual([]);
});

test('jsonResumePhrases reads work, projects, education, certificates and the summary, also under old field names', () => {
  const phrases = jsonResumePhrases({
    basics: { label: 'Engineer', summary: 'I build.' },
    work: [{ company: 'Acme', position: 'Lead', highlights: ['Ran Docker.'] }],
    projects: [{ name: 'Tool', description: 'A tool.', keywords: ['Go'] }],
    education: [{ area: 'Physics', courses: ['Statistics'] }],
    certificates: [{ name: 'CKA' }],
  });
  expect(phrases.map(({ text, where, kind }) => [text, where, kind])).toEqual([
    ['CKA', 'certificates', 'title'],
    ['Go', 'project, Tool', 'listed'],
    ['A tool.', 'project, Tool', 'prose'],
    ['Lead', 'work, Acme', 'title'],
    ['Ran Docker.', 'work, Acme', 'prose'],
    ['Physics', 'education', 'title'],
    ['Statistics', 'education', 'title'],
    ['Engineer', 'headline', 'title'],
    ['I build.', 'summary', 'prose'],
  ]);
});

test.each([{ skills: null }, { skills: { name: 'x' } }, { skills: [[['deep']]] }, { work: [1, null, []] }, { basics: 'me' }])(
  'jsonResumePhrases ignores the wrong types in %j',
  (resume) => {
    expect(isJsonResume(resume)).toBe(true);
    expect(jsonResumePhrases(resume)).toEqual([]);
  },
);

test.each([null, [], 7, 'text', {}, { dependencies: {} }])('isJsonResume rejects %j', (value) => {
  expect(isJsonResume(value)).toBe(false);
});

test('jsonResumePhrases reads volunteering, single words for lists, and entries without a name', () => {
  const phrases = jsonResumePhrases({
    skills: [{ name: 7, keywords: 'CSS' }],
    volunteer: [{ organization: 'Red Cross', summary: 'Helped.' }, 'Cooked.'],
    work: [{ name: '', company: 'Acme', highlights: 'Ran it.' }, { position: 'Lead' }],
    education: ['Physics', { area: 'Maths' }],
  });
  expect(phrases.map(({ text, where, kind }) => [text, where, kind])).toEqual([
    ['CSS', 'skills', 'listed'],
    ['Ran it.', 'work, Acme', 'prose'],
    ['Lead', 'work', 'title'],
    ['Helped.', 'volunteer work, Red Cross', 'prose'],
    ['Cooked.', 'volunteer work', 'prose'],
    ['Maths', 'education', 'title'],
  ]);
  expect(isJsonResume({ volunteer: [] })).toBe(true);
});
