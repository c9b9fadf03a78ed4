import { expect, test } from 'vitest';
import { postingOf } from '../../../src/core/ad/posting.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { read } from '../../helpers/documents.ts';

const posting = async (text: string) => postingOf(shippedCatalog(), await read(text));
const page = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', description: '<p>We write <b>Python</b></p>', ...fields })}</script>`;

test.each([
  [
    'Senior Machine Learning Engineer (Fraud)\nPellworth Bank · London, England\n',
    'Senior Machine Learning Engineer (Fraud)',
    'senior',
    'Pellworth Bank',
    'London, England',
  ],
  ['JUNIOR MACHINE LEARNING ENGINEER - Nairobi (Kilimani), hybrid\n', 'JUNIOR MACHINE LEARNING ENGINEER', 'entry', null, undefined],
  ['AI Content Creator @ Zuma Foods\nLocation: Lagos, on site\n', 'AI Content Creator', null, 'Zuma Foods', 'Lagos, on site'],
  [
    "🚀 WE'RE HIRING 🚀 Founding Full Stack Engineer (AI)\nCompany: Tacoverse\n",
    'Founding Full Stack Engineer (AI)',
    null,
    'Tacoverse',
    undefined,
  ],
  [
    'Rebmann GmbH & Co. KG · seit 1958\nComputer Vision Engineer (m/w/d)\nStandort: Esslingen\n',
    'Computer Vision Engineer',
    null,
    'Rebmann GmbH & Co. KG',
    'Esslingen',
  ],
])('title, level, employer and place are read from the first lines: %s', async (text, title, level, organization, place) => {
  const found = await posting(`${text}\nRequirements\n- Python\n`);
  expect([found.title, found.level, found.organization, found.places[0]]).toEqual([title, level, organization, place]);
});

test.each([
  'Posted by Jane Doe, Engineering Manager',
  'Jane Doe, Oslo',
  'Jane Doe · Recruiter',
  'Contact: Jane Doe',
  'Your contact is Frau Jane Doe',
])('"%s" is nobody’s title, employer or place', async (line) => {
  const found = await posting(`${line}\n\nRequirements\n- Python\n`);
  expect(JSON.stringify(found)).not.toMatch(/Jane|Doe/);
});

test('an advertisement without a title has none, and one on the page goes before its text', async () => {
  expect((await posting('Requirements\n- Python\n')).title).toBeNull();
  const described = await posting(
    page({ title: 'Data Engineer', baseSalary: { currency: 'eur', value: { minValue: 60_000, maxValue: 70_000, unitText: 'YEAR' } } }),
  );
  expect(described).toMatchObject({
    title: 'Data Engineer',
    from: 'json-ld',
    pay: { min: 60_000, max: 70_000, currency: 'EUR', unit: 'year' },
  });
});

test('an employer that is a person is left out', async () => {
  const of = async (type: string) =>
    (await posting(page({ title: 'Cook', hiringOrganization: { '@type': type, name: 'Jane Doe' } }))).organization;
  expect([await of('Person'), await of('http://schema.org/Person'), await of('Organization')]).toEqual([null, null, 'Jane Doe']);
});
