import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, textsOf } from '../../helpers/documents.ts';

/** Texts of a résumé whose first lines are these. */
const top = async (...lines: string[]) =>
  (await read(`# Jane Doe\n${lines.join('\n\n')}\n\n## Experience\n- Weaving\n`)).blocks
    .filter(({ section }) => section === 'top')
    .map(({ text }) => text);

describe('contact data', () => {
  test.each([
    'jane.doe@example.org',
    'E-mail: jane@x.org',
    'mailto:jane@example.org',
    'jane+cv@sub.example.co.uk',
    'jane (at) example (dot) org',
    'jane [at] example.org',
    'jürgen@müller.example',
    'ｊａｎｅ＠ｅｘａｍｐｌｅ．ｏｒｇ',
    '+49 170 1234567',
    '+49 (0)170 / 123 45 67',
    '0049-170-1234567',
    '(555) 123-4567',
    '555.123.4567',
    '06 12 34 56 78',
    '+47 912 34 567',
    '+86 138 0013 8000',
    'Tel.: 030/1234567',
    'Téléphone : 01 23 45 67 89',
    'Phone',
    'https://jane.example',
    'www.jane.example/cv',
    'linkedin.com/in/jane-doe',
    'github.com/jane',
    'LinkedIn: linkedin.com/in/jane',
    '[GitHub](https://github.com/jane)',
    'javascript://x.example/%0aalert',
    '@janedoe',
    '12 Main Street, Springfield, IL 62704',
    'Hauptstraße 12, 10115 Berlin',
    'Hauptstr. 5a, D-80331 München',
    '12 rue de la Paix, 75002 Paris',
    'Calle Mayor 5, 28013 Madrid',
    'Storgata 12, 5014 Bergen',
    'P.O. Box 123',
    'Date of birth: 1 April 1990',
    'Geboren am: 01.04.1990',
    'Jane Doe',
    'DOE, Jane',
    'JANE DOE',
  ])('%s is taken out of the first lines', async (contact) => {
    expect(await top(contact)).toEqual([]);
    expect(await top(`${contact} | Rust`)).toEqual(['Rust']);
  });

  test.each([
    'Rust',
    'ISO 27001',
    'Web Sphere',
    'Phone support',
    'C++',
    '.NET 8.0',
    'ASP.NET',
    'Node.js/Deno',
    'H2O.ai',
    'draw.io',
    'CI/CD',
    'Angular 2019 - 2021',
    '10 000 000 users',
    'A/B testing',
    'Mail servers',
  ])('%s stays', async (text) => {
    expect(await top('jane@example.org', text)).toEqual([text]);
  });

  test('links and mails go from every section, and the words around them stay', async () => {
    expect(
      await textsOf(
        '# Jane Doe\n\n## Projects\n- Web: https://example.org\n- Bot (see http://x.example/a?b=c#d), asked by bob@example.org\n- Docker images at hub.docker.com/r/jane\n',
      ),
    ).toEqual(['Projects', 'Bot (see ), asked by', 'Docker images at']);
  });

  test('the name is taken out wherever it stands, in the order of the format', async () => {
    expect(await textsOf(JSON.stringify({ basics: { name: 'Brandon', email: 'b@x.org' }, skills: ['Brandon', 'Branding'] }))).toEqual([
      'Branding',
    ]);
    expect(await textsOf('# 山田 太郎\n\n## Experience\n- 山田 太郎 wrote Python\n')).toEqual(['Experience', 'wrote Python']);
    expect(await textsOf('Renée O’Neill-Åberg\nrenee@example.org\nRust\nBasket Weaving\n')).toEqual(['Rust', 'Basket Weaving']);
  });

  test('the title of an advertisement is no name', async () => {
    expect((await textsOf('# Creative Technologist\n\nhr@example.org\n\n## Requirements\n- Python\n'))[0]).toBe('Creative Technologist');
    expect((await textsOf('# Data Scientist\njane@example.org\n\n## Experience\n- Python\n'))[0]).toBe('Data Scientist');
  });

  test('what stands under a heading of contact data is left out', async () => {
    expect(await textsOf('## Persönliche Daten\nledig, zwei Kinder\n## Kenntnisse\n- Python\n')).toEqual(['Kenntnisse', 'Python']);
  });

  test('no mail or number is left, whatever stands around it', async () => {
    const around = fc.constantFrom('', ' ', ', ', '(', ')', ' | ', ' – ', '<', '>', ';', ': ', 'Contact ', ' or ');
    const secret = fc.constantFrom('jane.doe@example.org', '+49 170 1234567', 'https://jane.example/cv', '(555) 123-4567');
    await fc.assert(
      fc.asyncProperty(around, secret, around, secret, async (before, one, between, other) => {
        const texts = (await top(`x${before === '' ? ' ' : before}${one}${between === '' ? ' ' : between}${other}`)).join('\n');
        expect(texts).not.toMatch(/jane|example|\d{3}/);
      }),
      { numRuns: 300 },
    );
  });
});
