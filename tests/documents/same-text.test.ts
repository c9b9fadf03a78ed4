import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/reading/document.ts';
import { root } from '../helpers/cli.ts';
import { read } from '../helpers/documents.ts';

const folder = join(root, 'tests/fixtures/documents');

const MARKDOWN = `# Mira Solvang
mira.solvang@example.org · +47 912 34 567 · Storgata 12, 5014 Bergen

## Summary
Data engineer who likes clear questions and short answers.

## Experience
### Data Engineer, Isbre Energi
2019 – 2023
- Built efficient pipelines with **Apache Airflow** and Docker for the energy trading desk and
  its twelve analysts in Bergen and Oslo.
- Moved the nightly reports to [Amazon Web Services](https://aws.example.com/x).

### Analyst, Fjord Bank
2016 – 2019
- Wrote SQL reports on loans.

## Skills
- Python
- Machine Learning
- Docker, Kubernetes

## Education
### MSc Physics, University of Bergen
2011 – 2016
`;
const TEXT = MARKDOWN.replace(/^#+ |\*+|\]\([^)]*\)|\[/gm, '').replace(/^(Summary|Experience|Skills|Education)$/gm, (word) =>
  word.toUpperCase(),
);

const RESUME = {
  basics: {
    name: 'Mira Solvang',
    email: 'mira.solvang@example.org',
    phone: '+47 912 34 567',
    summary: 'Data engineer who likes clear questions and short answers.',
  },
  work: [
    {
      name: 'Isbre Energi',
      position: 'Data Engineer',
      startDate: '2019',
      endDate: '2023',
      highlights: [
        'Built efficient pipelines with Apache Airflow and Docker for the energy trading desk and its twelve analysts in Bergen and Oslo.',
        'Moved the nightly reports to Amazon Web Services.',
      ],
    },
    { name: 'Fjord Bank', position: 'Analyst', startDate: '2016', endDate: '2019', highlights: ['Wrote SQL reports on loans.'] },
  ],
  skills: ['Python', 'Machine Learning', 'Docker, Kubernetes'],
  education: [{ institution: 'University of Bergen', studyType: 'MSc', area: 'Physics', startDate: '2011', endDate: '2016' }],
};

const YAML = `# a comment about Kubernetes operators
cv:
  name: Mira Solvang
  email: mira.solvang@example.org
  sections:
    Summary: ["Data engineer who likes clear questions and short answers."]
    Experience:
      - {company: Isbre Energi, position: Data Engineer, start_date: 2019, end_date: 2023, highlights: ["Built efficient pipelines with Apache Airflow and Docker for the energy trading desk and its twelve analysts in Bergen and Oslo.", "Moved the nightly reports to **Amazon Web Services**."]}
      - {company: Fjord Bank, position: Analyst, start_date: 2016, end_date: 2019, highlights: [Wrote SQL reports on loans.]}
    Skills: [Python, Machine Learning, "Docker, Kubernetes"]
    Education:
      - {institution: University of Bergen, degree: MSc, area: Physics, start_date: 2011, end_date: 2016}
design: {theme: classic, font: Visual Design}
`;

const contents: Record<string, [string, Uint8Array]> = {
  ...Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /\.(pdf|docx|odt)$/.test(name) && !name.startsWith('locked'))
      .map((name) => [name, [name.replace(/.*\./, '').toUpperCase(), readFileSync(join(folder, name))]]),
  ),
  HTML: ['HTML', readFileSync(join(folder, 'sources/resume.html'))],
  'HTML in two columns': ['HTML', readFileSync(join(folder, 'sources/two-columns.html'))],
  Markdown: ['Markdown', Buffer.from(MARKDOWN)],
  text: ['text', Buffer.from(TEXT)],
  'text in UTF-16': ['text', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  'JSON Resume': ['JSON Resume', Buffer.from(JSON.stringify(RESUME))],
  RenderCV: ['RenderCV', Buffer.from(YAML)],
};

/** Words of each section in alphabetical order: formats differ in what they put first. */
function wordsOf({ blocks }: Document): Record<string, string> {
  const words: Record<string, string[]> = {};
  for (const { section, kind, text } of blocks)
    if (kind !== 'heading') words[section] = [...(words[section] ?? []), ...(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
  return Object.fromEntries(Object.entries(words).map(([section, all]) => [section, all.sort().join(' ')]));
}

describe('the same résumé in every format', () => {
  test.each(Object.entries(contents))('%s gives the same words in the same sections, without contact data', async (_, [format, bytes]) => {
    const document = await read(bytes);
    expect(document).toMatchObject({ format, language: 'en', unread: [], pages: format === 'PDF' ? 1 : null });
    expect(wordsOf(document)).toEqual({
      summary: 'and answers clear data engineer likes questions short who',
      experience:
        '2016 2019 2019 2023 airflow amazon analyst analysts and and and apache bank bergen built data desk docker efficient energi energy engineer fjord for in isbre its loans moved nightly on oslo pipelines reports reports services sql the the to trading twelve web with wrote',
      skills: 'docker kubernetes learning machine python',
      education: '2011 2016 bergen msc of physics university',
    });
  });

  test.each([
    'weasyprint.pdf',
    'chromium-two-columns.pdf',
    'latex.pdf',
    'libreoffice.docx',
    'pandoc.docx',
    'libreoffice.odt',
    'HTML',
    'Markdown',
    'text',
  ])('%s keeps the titles of jobs with their dates', async (name) => {
    const { blocks } = await read(contents[name]?.[1] ?? '');
    const jobs = blocks.filter(({ section, kind }) => section === 'experience' && (kind === 'title' || kind === 'dates'));
    expect(jobs.map(({ entry, kind, text }) => [entry, kind, text])).toEqual([
      [1, 'title', 'Data Engineer, Isbre Energi'],
      [1, 'dates', '2019 – 2023'],
      [2, 'title', 'Analyst, Fjord Bank'],
      [2, 'dates', '2016 – 2019'],
    ]);
  });
});
