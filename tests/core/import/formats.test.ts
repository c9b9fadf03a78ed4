import { describe, expect, test } from 'vitest';
import { isJsonResume, jsonResumePhrases } from '../../../src/core/import/json-resume.ts';
import { rateSkills } from '../../../src/core/import/levels.ts';
import { isLinkedInHeader, linkedInPhrases } from '../../../src/core/import/linked-in.ts';
import { mapSkills } from '../../../src/core/import/map-skills.ts';
import { plainListPhrases } from '../../../src/core/import/plain-list.ts';

describe('JSON Resume', () => {
  test('keywords are claims, their heading is not; a name without keywords is one', () => {
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

  test('a heading is a claim where it is the name of a skill as a whole', () => {
    const skill = { id: 'python', title: 'Python programming', aliases: ['Python'] };
    const mapped = (name: string) =>
      mapSkills([skill], jsonResumePhrases({ skills: [{ name, keywords: ['pandas'] }] })).mapped.map(({ skill: id }) => id);
    expect(mapped('Python')).toEqual(['python']);
    expect(mapped('Front End')).toEqual([]);
    expect(mapped('Python and more')).toEqual([]);
  });

  test('work, projects, education, certificates and the summary are read, with the old names of fields too', () => {
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
    'the wrong types in %j are passed over',
    (resume) => {
      expect(isJsonResume(resume)).toBe(true);
      expect(jsonResumePhrases(resume)).toEqual([]);
    },
  );

  test.each([null, [], 7, 'text', {}, { dependencies: {} }])('%j is no résumé', (value) => {
    expect(isJsonResume(value)).toBe(false);
  });
});

describe('LinkedIn', () => {
  test('skills and positions', () => {
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
  ])('the header %s: %s', (line, isHeader) => {
    expect(isLinkedInHeader(line)).toBe(isHeader);
  });

  test('semicolons and double columns are explained', () => {
    expect(() => linkedInPhrases([['Name;Level'], ['Python;3']])).toThrow(/not separated by commas/);
    expect(() => linkedInPhrases([['Name', 'Name']])).toThrow(/"Name" is there twice/);
  });
});

test('a plain list: bullets, numbers, commas, levels', () => {
  expect(plainListPhrases('- Python = 3\r\n2. SQL, Docker=2\n• Git\n\n')).toEqual([
    { text: 'Python', where: 'list', kind: 'listed', level: 3 },
    { text: 'SQL', where: 'list', kind: 'listed' },
    { text: 'Docker', where: 'list', kind: 'listed', level: 2 },
    { text: 'Git', where: 'list', kind: 'listed' },
  ]);
});

test('levels: named for the skill, else written beside it, else the one for all; never made up', () => {
  const mapping = {
    mapped: [
      { skill: 'docker', level: 1, evidence: [] },
      { skill: 'python', level: null, evidence: [] },
      { skill: 'sql', level: 2, evidence: [] },
    ],
    doubtful: [
      { skill: 'git', text: 'gti', where: 'list', why: 'typo' as const },
      { skill: 'kubernetes', text: 'Kuberntes', where: 'list', why: 'typo' as const },
    ],
    unmapped: [],
  };
  expect(
    rateSkills(mapping, {
      bySkill: new Map([
        ['sql', 3],
        ['kubernetes', 2],
      ]),
    }),
  ).toEqual({
    skills: { docker: 1, kubernetes: 2, sql: 3 },
    unrated: ['python'],
    unconfirmed: ['git'],
  });
  expect(rateSkills(mapping, { all: 2, bySkill: new Map() })).toEqual({
    skills: { docker: 1, python: 2, sql: 2 },
    unrated: [],
    unconfirmed: ['git', 'kubernetes'],
  });
});

test('JSON Resume: volunteering, lone words for lists, and what has no name', () => {
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

test('LinkedIn: blanks and quotes around a header, a position without company, an empty file, what to do about semicolons', () => {
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

test('a plain list: only what stands in front is a bullet, only a last single digit is a level', () => {
  expect(plainListPhrases('  12)   Vue\n* React\rTeam of 2. Go\n–  Rust').map(({ text }) => text)).toEqual([
    'Vue',
    'React',
    'Team of 2. Go',
    'Rust',
  ]);
  expect(plainListPhrases('Go = 4  |Go=5;Go=12,a=3=b').map(({ text, level }) => [text, level])).toEqual([
    ['Go', 4],
    ['Go=5', undefined],
    ['Go=12', undefined],
    ['a=3=b', undefined],
  ]);
});

test('rated skills come by id, whatever the order they were named in', () => {
  const rate = (...ids: string[]) =>
    Object.keys(rateSkills({ mapped: [], doubtful: [], unmapped: [] }, { bySkill: new Map(ids.map((id) => [id, 1])) }).skills);
  expect(rate('b', 'c', 'a')).toEqual(['a', 'b', 'c']);
  expect(rate('a', 'b', 'c')).toEqual(['a', 'b', 'c']);
});
