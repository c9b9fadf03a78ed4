import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../helpers/cli.ts';
import { docx, paragraph, zip } from '../helpers/documents.ts';
import { openFixtures } from '../helpers/reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'genai-careers-privacy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+/u;
const PHONE = /\+\d{1,3}[\s(]?\d[\d\s().-]{6,}/;

/** The person's name where the file states it in plain text. */
function nameIn(file: string): string | undefined {
  if (!/\.(?:md|txt|json|yaml|html)$/.test(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const stated = /"name": ?"([^"]+)"/.exec(text)?.[1] ?? /^\s*name: "?([^"\n]+)"?$/m.exec(text)?.[1] ?? /<h1[^>]*>([^<]+)</.exec(text)?.[1];
  const first =
    stated ??
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.replace(/^#+\s*/, '');
  const name = first?.trim() ?? '';
  return /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}$/u.test(name) ? name : undefined;
}

/** The first of every format, then the rest, cut to `most`. */
function mixed(files: ReturnType<typeof openFixtures>, most: number): ReturnType<typeof openFixtures> {
  const first = [...new Map(files.map((one) => [extname(one[1]), one])).values()];
  return [...first, ...files.filter((one) => !first.includes(one))].slice(0, most);
}

const answers = async (file: string, lines: readonly (readonly string[])[]) => {
  const all = await Promise.all(lines.map((line) => cli([...line, '--width', '100'], { env: { XDG_CONFIG_HOME: join(folder, 'home') } })));
  return all.map(({ stdout, stderr }) => `${stdout}${stderr}`.replaceAll(file, '')).join('\n');
};
const ofResume = (file: string, formats: readonly string[]) =>
  formats.flatMap((format) => [
    ['match', '--resume', file, '-f', format],
    ['profile', 'import', file, '--dry-run', '-f', format],
  ]);
const ofAd = (file: string, formats: readonly string[]) => formats.map((format) => ['ad', file, '--skill', 'python=2', '-f', format]);

describe('documents as people have them', () => {
  test.each(openFixtures('resumes'))('no answer about %s holds a name, a mail or a phone number', async (_name, file) => {
    const said = await answers(file, ofResume(file, ['json']).slice(1));
    expect(said).not.toMatch(MAIL);
    expect(said).not.toMatch(PHONE);
    const name = nameIn(file);
    if (name !== undefined) expect(said).not.toContain(name);
  });

  // One of each format, then more: a table shows other parts of what was read than JSON does.
  test.each(mixed(openFixtures('resumes'), 10))('the ranking for %s shows no name, mail or phone number', async (_name, file) => {
    const said = await answers(file, [['match', '--resume', file]]);
    expect(said).toMatch(/ROLE/);
    expect(said).not.toMatch(MAIL);
    expect(said).not.toMatch(PHONE);
    const name = nameIn(file);
    if (name !== undefined) expect(said).not.toContain(name);
  });

  test.each(openFixtures('ads'))('no answer about %s holds a mail or a phone number', async (_name, file) => {
    const said = await answers(file, ofAd(file, ['json']));
    expect(said).not.toMatch(MAIL);
    expect(said).not.toMatch(PHONE);
  });
});

const ALL = ['table', 'json', 'csv', 'md'];
const who = /Quirina|Vandersteen|quirina|170 1234567|Lindenweg/;
const skills = '\n\n## Skills\n\nPython, SQL, Docker\n\n## Experience\n\n### Engineer, Acme, 2019 – 2024\n\n- Wrote Python services\n';
const asks = '\n\nRequirements\n- Python\n- SQL\n\nBenefits\n- Tea\n';
const page = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Data Engineer', description: '<p>Requirements</p><p>Python, SQL</p>', ...fields })}</script>`;
const person = { '@type': 'Person', name: 'Quirina Vandersteen', email: 'quirina@example.org', telephone: '+49 0170 1234567' };

const resumes: Record<string, string | Uint8Array> = {
  'a heading': `# Quirina Vandersteen\n\nquirina@example.org · +49 0170 1234567 · Lindenweg 4, 10115 Berlin${skills}`,
  'the last name first': `VANDERSTEEN Quirina\n\nquirina@example.org${skills}`,
  'an entry of its own job': `# Quirina Vandersteen${skills}- Quirina Vandersteen taught Python\n`,
  'front matter': `---\nname: Quirina Vandersteen\nemail: quirina@example.org\n---${skills}`,
  'a referee': `# Jane Doe${skills}- Wrote Python with Prof. Quirina Vandersteen\n\n## References\n\nQuirina Vandersteen, quirina@example.org\n`,
  'an author of a DOCX': docx(
    paragraph('Jane Doe', 'Titel') + paragraph('Skills', 'berschrift1') + paragraph('Python, SQL'),
    '<!-- Quirina Vandersteen -->',
  ),
  'a JSON résumé': JSON.stringify({
    basics: { name: 'Quirina Vandersteen', email: 'quirina@example.org', phone: '0170 1234567' },
    skills: [{ name: 'Python' }],
  }),
  'a LinkedIn export': zip({
    'Profile.csv': 'First Name,Last Name,Address,Headline\nQuirina,Vandersteen,Lindenweg 4,Engineer\n',
    'Skills.csv': 'Name\nPython\n',
    'Email Addresses.csv': 'Email Address\nquirina@example.org\n',
    'Endorsement_Received_Info.csv': 'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name\n2024,SQL,Quirina,Vandersteen\n',
  }),
};
const ads: Record<string, string | Uint8Array> = {
  'who posted it': `Posted by Quirina Vandersteen, Engineering Manager\nData Engineer${asks}`,
  'who is asked': `Data Engineer${asks}- SQL: questions to Quirina Vandersteen, quirina@example.org, +49 0170 1234567\n`,
  'who one reports to': `Data Engineer${asks}\nRequirements\n- You write Python and report to Frau Quirina Vandersteen\n`,
  'an employer that is a person': page({ hiringOrganization: person }),
  'a contact of the employer': page({
    hiringOrganization: { '@type': 'Organization', name: 'Acme', contactPoint: person, employee: [person] },
  }),
  'the author of a page': `<meta name="author" content="Quirina Vandersteen"><h1>Data Engineer</h1><h2>Requirements</h2><ul><li>Python</li></ul>`,
  'a line above the title': `Quirina Vandersteen, Berlin\nData Engineer${asks}`,
};

describe('names in odd places', () => {
  const put = (name: string, content: string | Uint8Array): string => {
    const file = join(folder, `${readdirSync(folder).length}`);
    writeFileSync(file, content);
    return name === '' ? '' : file;
  };

  test.each(Object.entries(resumes))('%s of a résumé is not printed and not saved', async (name, content) => {
    const file = put(name, content);
    const saved = ['profile', 'import', file, '--level', '2', '-f', 'json'];
    expect(await answers(file, [...ofResume(file, ALL), saved])).not.toMatch(who);
    expect(readFileSync(join(folder, 'home', 'genai-careers', 'profile.json'), 'utf8')).not.toMatch(who);
  });

  test.each(Object.entries(ads))('%s of an advertisement is not printed', async (name, content) => {
    const file = put(name, content);
    const planned = ['plan', '--for-ad', file, '--start', '2026-11-23', '-f', 'json'];
    const said = await answers(file, [...ofAd(file, ALL), planned]);
    expect(said).toContain('python');
    expect(said).not.toMatch(who);
  });
});
