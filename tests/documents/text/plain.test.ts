import { describe, expect, test } from 'vitest';
import { blocksOf, read, textsOf } from '../../helpers/documents.ts';

describe('a plain list', () => {
  test('bullets, numbers, commas and levels are read', async () => {
    const { format, blocks } = await read('- Python = 3\r\n2. SQL, Docker=2\n• Git\n\n');
    expect(format).toBe('plain list');
    expect(blocks).toEqual([
      { text: 'Python', section: 'skills', kind: 'skill', page: null, line: 1, level: 3 },
      { text: 'SQL', section: 'skills', kind: 'skill', page: null, line: 2 },
      { text: 'Docker', section: 'skills', kind: 'skill', page: null, line: 2, level: 2 },
      { text: 'Git', section: 'skills', kind: 'skill', page: null, line: 3 },
    ]);
  });

  test.each(['python=5', 'python=-1', 'python=3.5', 'sql\npython = 12'])('the level of %j is refused with its line', async (text) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'data',
      message: expect.stringMatching(/^cv says "python ?=.*" in line [12], and levels are/),
    });
  });

  test.each([
    'I led a team, wrote prompts, tested models',
    'Ich leite ein Team, schreibe Prompts',
    'Wrote prompts, tested models, and led the team for years.',
  ])('the sentence %j is not cut at its commas', async (text) => {
    expect(await blocksOf(text)).toEqual([['top', 'line', text]]);
  });
});

describe('headings', () => {
  test.each([
    ['TECHNICAL SKILLS:', 'skills'],
    ['S K I L L S', 'skills'],
    ['Kenntnisse und Fähigkeiten', 'skills'],
    ['Compétences techniques', 'skills'],
    ['Habilidades técnicas', 'skills'],
    ['Work Experience', 'experience'],
    ['Beruflicher Werdegang', 'experience'],
    ['Expérience professionnelle', 'experience'],
    ['Experiencia laboral', 'experience'],
    ['Education & Certifications', 'education'],
    ['Formation', 'education'],
    ['Selected Publications', 'publications'],
    ['Centres d’intérêt', 'interests'],
    ['What you’ll need', 'requirements'],
    ['Das bringst du mit', 'requirements'],
    ['Profil recherché', 'requirements'],
    ['Lo que buscamos', 'requirements'],
    ['Nice to have', 'nice-to-have'],
    ['Von Vorteil', 'nice-to-have'],
    ['Was wir bieten', 'benefits'],
    ['About us', 'about'],
    ['Deine Aufgaben', 'responsibilities'],
  ])('%s begins the section %s', async (heading, section) => {
    expect(await blocksOf(`Some words before\n${heading}\nOrigami and kites\n`)).toEqual([
      ['top', 'line', 'Some words before'],
      [section, 'heading', heading],
      [section, 'line', 'Origami and kites'],
    ]);
  });

  test('a sentence with the word of a heading begins none', async () => {
    expect(await blocksOf('Skills\nExperience with Python\nEducation of colleagues in SQL')).toEqual([
      ['skills', 'heading', 'Skills'],
      ['skills', 'line', 'Experience with Python'],
      ['skills', 'line', 'Education of colleagues in SQL'],
    ]);
  });

  test('a heading and its text may share a line, and a label among skills is a group', async () => {
    expect(await blocksOf('Skills: Python, SQL\nLanguages: Rust')).toEqual([
      ['skills', 'heading', 'Skills'],
      ['skills', 'line', 'Python, SQL'],
      ['skills', 'line', 'Languages: Rust'],
    ]);
  });
});

describe('dates', () => {
  test.each([
    '2019 – 2021',
    '01/2019 - 03/2021',
    'Jan 2019 – present',
    'since March 2020',
    'Mai 2018 bis heute',
    'de 2015 à 2017',
    'enero de 2018 - actualidad',
    '2018-05 to 2020-01',
    'Sept. 2019–Dez. 2020',
    '2019-21',
  ])('%s beside a title are the dates of a job', async (dates) => {
    expect((await read(`Experience\nBaker, Mill (${dates})\nBread\n`)).blocks.map(({ kind, entry }) => [kind, entry])).toEqual([
      ['heading', undefined],
      ['title', 1],
      ['dates', 1],
      ['line', 1],
    ]);
  });

  test.each(['Energi 2019', 'Mayor of 2019 towns', 'Python 3.11 and 2020 vision'])('%s are none', async (text) => {
    expect((await blocksOf(`Experience\n${text}\n`))[1]).toEqual(['experience', 'line', text]);
  });

  test('dates below a title and a place belong to that job', async () => {
    expect(
      (await read('## Experience\n### Baker\nMill, Bergen, 2016-2019\n- Bread\n### Miller\n2014-2016\n')).blocks.map(
        ({ kind, entry, text }) => [kind, entry, text],
      ),
    ).toEqual([
      ['heading', undefined, 'Experience'],
      ['title', 1, 'Baker'],
      ['title', 1, 'Mill, Bergen'],
      ['dates', 1, '2016-2019'],
      ['item', 1, 'Bread'],
      ['title', 2, 'Miller'],
      ['dates', 2, '2014-2016'],
    ]);
  });
});

describe('Markdown', () => {
  test('marks, links, pictures, comments, tables and front matter are no text', async () => {
    const text =
      '---\ntitle: Docker\n---\n# Kites\n<!-- Kubernetes -->\n**Bold** and `code` and [a link](https://x.example) ![Rust](r.png)\n\n| Skill | Level |\n|---|---|\n| C\\+\\+ | 3 |\n- [x] done\n> said\n';
    expect(await textsOf(text)).toEqual(['Kites', 'Bold and code and a link', 'Skill', 'Level', 'C++', '3', 'done', 'said']);
  });

  test('snake_case and 2 * 3 * 4 keep their marks', async () => {
    expect(await textsOf('# Skills\n\nscikit_learn_x and 2 * 3 * 4')).toEqual(['Skills', 'scikit_learn_x and 2 * 3 * 4']);
  });
});

test.each([
  ['The mill and the bakery of the town are closed', 'en'],
  ['Die Mühle und die Bäckerei der Stadt sind zu', 'de'],
  ['Le moulin et la boulangerie de la ville sont fermés dans les rues', 'fr'],
  ['El molino y la panadería de los pueblos en las calles', 'es'],
  ['Python SQL Docker', null],
])('the language of "%s" is %s', async (text, language) => {
  expect((await read(text)).language).toBe(language);
});
