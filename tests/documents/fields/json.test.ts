import { describe, expect, test } from 'vitest';
import { blocksOf, read } from '../../helpers/documents.ts';

const found = async (resume: unknown) => blocksOf(JSON.stringify(resume));

describe('a JSON Resume', () => {
  test('keywords and names without keywords are skills, and names with keywords are headings', async () => {
    const { blocks } = await read(
      JSON.stringify({ skills: [{ name: 'Front End', level: 'Master', keywords: ['CSS', 7, null] }, { name: 'SQL' }, 'Git'] }),
    );
    expect(blocks).toEqual([
      { text: 'Front End', section: 'skills', kind: 'heading', page: null, line: 1, says: 'Master' },
      { text: 'CSS', section: 'skills', kind: 'skill', page: null, line: 2, says: 'Master', within: 'Front End' },
      { text: '7', section: 'skills', kind: 'skill', page: null, line: 3, says: 'Master', within: 'Front End' },
      { text: 'SQL', section: 'skills', kind: 'skill', page: null, line: 4 },
      { text: 'Git', section: 'skills', kind: 'skill', page: null, line: 5 },
    ]);
  });

  test('every section is read, employers and issuers are organisations, and people are left out', async () => {
    expect(
      await found({
        basics: { name: 'Ada Vik', label: 'Engineer', summary: 'I build.', email: 'a@x.org', location: { city: 'Oslo' } },
        work: [
          {
            company: 'Docker Inc.',
            position: 'Lead',
            startDate: '2019-01',
            endDate: '2021-03',
            highlights: ['Ran it.'],
            keywords: ['Go'],
            url: 'https://x.org',
          },
        ],
        volunteer: [{ organization: 'Red Cross', position: 'Cook', summary: 'Cooked.' }],
        projects: [{ name: 'Chatbot', description: 'A tool.', keywords: ['Rust'] }],
        education: [{ institution: 'Uni', area: 'Physics', courses: ['Statistics'] }],
        certificates: [{ name: 'CKA', issuer: 'CNCF', date: '2020' }],
        publications: [{ name: 'On kites', publisher: 'Wind', summary: 'Kites fly.' }],
        awards: [{ title: 'Best kite', awarder: 'Town' }],
        interests: [{ name: 'Kites', keywords: ['Wind'] }],
        languages: [{ language: 'Norwegian', fluency: 'Native' }],
        references: [{ name: 'Bo Berg', reference: 'Ada knows Python.' }],
      }),
    ).toEqual([
      ['summary', 'line', 'Engineer'],
      ['summary', 'line', 'I build.'],
      ['experience', 'title', 'Lead'],
      ['experience', 'organisation', 'Docker Inc.'],
      ['experience', 'dates', '2019-01 – 2021-03'],
      ['experience', 'skill', 'Go'],
      ['experience', 'line', 'Ran it.'],
      ['volunteering', 'title', 'Cook'],
      ['volunteering', 'organisation', 'Red Cross'],
      ['volunteering', 'line', 'Cooked.'],
      ['projects', 'title', 'Chatbot'],
      ['projects', 'skill', 'Rust'],
      ['projects', 'line', 'A tool.'],
      ['education', 'title', 'Physics'],
      ['education', 'organisation', 'Uni'],
      ['education', 'line', 'Statistics'],
      ['certifications', 'title', 'CKA'],
      ['certifications', 'organisation', 'CNCF'],
      ['certifications', 'dates', '2020'],
      ['publications', 'title', 'On kites'],
      ['publications', 'organisation', 'Wind'],
      ['publications', 'line', 'Kites fly.'],
      ['awards', 'title', 'Best kite'],
      ['awards', 'organisation', 'Town'],
      ['interests', 'heading', 'Kites'],
      ['interests', 'skill', 'Wind'],
      ['languages', 'skill', 'Norwegian'],
    ]);
  });

  test.each([{ skills: null }, { skills: [[[['deep', [[['deeper']]]]]]] }, { work: [1, null, []] }, { skills: {} }])(
    'wrong types in %j are no error',
    async (resume) => {
      expect((await read(JSON.stringify(resume))).format).toBe('JSON Resume');
    },
  );

  test('an object of lists is a list of groups', async () => {
    expect(await found({ skills: { programmingLanguages: ['Python', 'SQL'], tools: ['Git'] } })).toEqual([
      ['skills', 'heading', 'programming Languages'],
      ['skills', 'skill', 'Python'],
      ['skills', 'skill', 'SQL'],
      ['skills', 'heading', 'tools'],
      ['skills', 'skill', 'Git'],
    ]);
  });
});

describe('JSON of other builders', () => {
  test('Reactive Resume: items, levels, HTML, and what is hidden', async () => {
    const resume = {
      basics: { name: 'Ada Vik', headline: 'Engineer', customFields: [{ name: 'x', value: 'Python' }] },
      sections: {
        summary: { content: '<p>I <strong>build</strong>.</p>' },
        experience: {
          items: [
            {
              company: 'Mill',
              position: 'Lead',
              date: '2019 – 2021',
              summary: '<ul><li><p>Ran it.</p></li><li>Docker</li></ul>',
              url: { href: 'https://x.org' },
            },
          ],
        },
        skills: {
          items: [
            { name: 'Python', level: 4, keywords: [] },
            { name: 'Front End', keywords: ['CSS'] },
            { name: 'Secret', visible: false },
          ],
        },
        interests: { visible: false, items: [{ name: 'Kites' }] },
        references: { items: [{ name: 'Bo Berg' }] },
        custom: {},
      },
      metadata: { template: 'python' },
    };
    const { format, blocks } = await read(JSON.stringify(resume));
    expect(format).toBe('Reactive Resume');
    expect(blocks.map(({ kind, text, says }) => [kind, text, says])).toEqual([
      ['line', 'Engineer', undefined],
      ['line', 'I build.', undefined],
      ['title', 'Lead', undefined],
      ['organisation', 'Mill', undefined],
      ['dates', '2019 – 2021', undefined],
      ['line', 'Ran it.', undefined],
      ['line', 'Docker', undefined],
      ['skill', 'Python', '4'],
      ['heading', 'Front End', undefined],
      ['skill', 'CSS', undefined],
    ]);
  });

  test('a list named like skills is found wherever sections stand, and what is unknown is said', async () => {
    const resume = {
      personalInfo: { name: 'Ada Vik', title: 'Engineer' },
      workExperience: [{ jobTitle: 'Baker', company: 'Mill', years: '2019-2021', description: ['Baked.'] }],
      education: [],
      additional: { technicalSkills: ['Python', 'SQL'] },
      horoscope: 'Leo',
    };
    const { format, blocks, unread } = await read(JSON.stringify(resume));
    expect(format).toBe('JSON');
    expect(blocks.map(({ section, kind, text }) => [section, kind, text])).toEqual([
      ['experience', 'title', 'Baker'],
      ['experience', 'organisation', 'Mill'],
      ['experience', 'dates', '2019-2021'],
      ['experience', 'line', 'Baked.'],
      ['skills', 'skill', 'Python'],
      ['skills', 'skill', 'SQL'],
    ]);
    expect(unread).toEqual([{ what: 'horoscope', why: 'it is no section of a résumé that is known' }]);
  });

  test.each([
    ['{"name": "left-pad", "version": "1.0.0"}', /^cv is JSON, but has none of the sections of a résumé\.$/],
    ['{"skills": [', /^cv is not valid JSON\.$/],
    ['// cv\n{"skills": ["Python"]}', /^cv is not valid JSON\.$/],
    ['{"skills": [], "__proto__": {"isAdmin": true}}', /^cv has the key "__proto__"/],
  ])('%s is refused', async (text, message) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'data', message: expect.stringMatching(message) });
  });
});

describe('YAML', () => {
  test('YAMLResume: content is read, layout, locale and comments are not', async () => {
    const text = `# MIT License\n# Copyright (c) 2026 Ada Vik\ncontent:\n  basics: {name: Ada Vik, headline: Baker}\n  skills:\n    - {name: Ovens, level: Expert, keywords: [Stone, Steel]}\n  work:\n    - name: Mill\n      position: Baker\n      summary: |\n        - Baked **bread**\n        - Sold it\nlayout: {typography: {fontSize: 10pt}, visual: Design}\n`;
    const { format, blocks } = await read(text);
    expect(format).toBe('YAMLResume');
    expect(blocks.map(({ kind, text: words, says }) => [kind, words, says])).toEqual([
      ['line', 'Baker', undefined],
      ['heading', 'Ovens', 'Expert'],
      ['skill', 'Stone', 'Expert'],
      ['skill', 'Steel', 'Expert'],
      ['title', 'Baker', undefined],
      ['organisation', 'Mill', undefined],
      ['line', 'Baked bread', undefined],
      ['line', 'Sold it', undefined],
    ]);
  });

  test('a list of skills with levels is JSON Resume written in YAML', async () => {
    expect(await read('skills: [{ name: Python, level: 3 }]')).toMatchObject({
      format: 'JSON Resume',
      blocks: [{ text: 'Python', kind: 'skill', says: '3' }],
    });
  });

  test('of any other YAML only keys that look like a section are read', async () => {
    expect(await blocksOf('service:\n  image: docker\n  port: 80\nskills:\n  - Python\n')).toEqual([['skills', 'skill', 'Python']]);
    await expect(read('service:\n  image: docker\n  port: 80\n')).rejects.toThrow('cv is YAML, but has none of the sections of a résumé.');
    await expect(read('skills:\n  - Python\n  broken: [\n')).rejects.toThrow(/^cv is not valid YAML near line \d\.$/);
    await expect(read('skills: [Python]\nskills: [SQL]\n')).rejects.toThrow(/^cv is not valid YAML near line 2\.$/);
  });

  test('a text with headings and colons stays a text', async () => {
    expect((await read('Skills:\n- Python\n- SQL\n\nExperience:\nMill, 2019 - 2021\n')).format).toBe('text');
  });
});

test.each([
  ['JSON Resume', { startDate: '2019-01' }, '2019-01 –'],
  ['with an empty end', { startDate: '2019-01', endDate: '' }, '2019-01 –'],
  ['with an end of null', { start_date: '2019', end_date: null }, '2019 –'],
  ['with an end', { startDate: '2019', endDate: '2021' }, '2019 – 2021'],
  ['with a year of its end', { startYear: 2019, endYear: 2021 }, '2019 – 2021'],
  ['until a year', { start: '2019', until: '2021' }, '2019 – 2021'],
  ['with a finish', { from: '2019', finish: '2021' }, '2019 – 2021'],
  ['with an end alone', { endDate: '2021' }, '2021'],
  ['with one date', { date: '2020' }, '2020'],
])('a job without an end goes on: %s', async (_, dates, expected) => {
  const { blocks } = await read(JSON.stringify({ basics: {}, work: [{ name: 'Mill', position: 'Baker', ...dates }] }));
  expect(blocks.filter(({ kind }) => kind === 'dates').map(({ text }) => text)).toEqual([expected]);
});
