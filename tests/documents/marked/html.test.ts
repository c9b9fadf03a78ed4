import { describe, expect, test } from 'vitest';
import { read, textsOf } from '../../helpers/documents.ts';

const POSTING = {
  '@context': 'https://schema.org',
  '@type': ['Thing', 'JobPosting'],
  title: 'ML Platform Engineer',
  hiringOrganization: { '@type': 'Organization', name: 'Isbre Energi AS' },
  datePosted: '2026-10-01',
  validThrough: '2026-12-01T00:00',
  jobLocationType: 'TELECOMMUTE',
  jobLocation: [{ address: { addressLocality: 'Oslo', addressCountry: { name: 'NO' } } }],
  baseSalary: { currency: 'EUR', value: { minValue: '78,000', maxValue: 98000, unitText: 'YEAR' } },
  description:
    '&lt;p&gt;We build.&lt;/p&gt;&lt;h3&gt;What you&amp;#39;ll need&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Python &amp;amp; SQL&lt;/li&gt;&lt;/ul&gt;',
  skills: 'Docker',
};
const page = (...scripts: unknown[]) =>
  `<html><head>${scripts.map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`).join('')}</head><body><nav>REST APIs</nav><p>Cookies</p></body></html>`;

describe('an advertisement described by its page', () => {
  test.each([
    ['alone', POSTING],
    ['in a list', [{ '@type': 'WebPage' }, POSTING]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'BreadcrumbList' }, { mainEntity: POSTING }] }],
  ])('%s, its facts are kept and its text is decoded twice', async (_, script) => {
    const { jobPosting, blocks } = await read(page(script));
    expect(jobPosting).toEqual({
      title: 'ML Platform Engineer',
      organization: 'Isbre Energi AS',
      posted: '2026-10-01',
      validThrough: '2026-12-01T00:00',
      remote: true,
      places: ['Oslo, NO'],
      pay: { min: 78000, max: 98000, currency: 'EUR', unit: 'YEAR' },
    });
    expect(blocks.map(({ section, kind, text }) => [section, kind, text])).toEqual([
      ['top', 'title', 'ML Platform Engineer'],
      ['top', 'line', 'We build.'],
      ['requirements', 'heading', "What you'll need"],
      ['requirements', 'item', 'Python & SQL'],
      ['requirements', 'heading', 'Requirements'],
      ['requirements', 'line', 'Docker'],
    ]);
  });

  test('a page without a body, broken scripts and other types are no error', async () => {
    const script = `<script type="application/ld+json">{"@type": "JobPosting",}</script>${page({ '@type': 'Person' })}`;
    expect(await read(script)).toMatchObject({ jobPosting: null, blocks: [{ text: 'Cookies' }] });
    expect((await read(page(POSTING).replace(/<body>.*/, ''))).blocks).toHaveLength(6);
  });

  describe('what is described elsewhere on the page', () => {
    const { hiringOrganization: employer, jobLocation: location, baseSalary: salary, ...rest } = POSTING;
    const id = (name: string) => ({ '@id': `https://example.org/#${name}` });
    const facts = { organization: 'Isbre Energi AS', places: ['Oslo, NO'], pay: { min: 78000, max: 98000, currency: 'EUR', unit: 'YEAR' } };
    const refers = { ...rest, hiringOrganization: id('org'), jobLocation: [id('place')], baseSalary: id('pay') };
    const [org, place, pay] = [
      { ...employer, ...id('org') },
      { ...location[0], ...id('place') },
      { ...salary, ...id('pay') },
    ];

    test.each([
      ['beside it in a graph', [{ '@graph': [refers, org, place, pay] }]],
      ['before it in a graph', [{ '@graph': [org, place, pay, refers] }]],
      ['in scripts of their own', [refers, org, place, pay]],
      ['in another thing', [{ '@type': 'WebPage', publisher: org, about: [place, pay] }, refers]],
      [
        'named by text alone',
        [{ ...refers, hiringOrganization: 'https://example.org/#org', jobLocation: 'https://example.org/#place' }, org, place, pay],
      ],
      [
        'with a stub of the posting first',
        [{ mainEntity: { '@type': 'JobPosting', ...id('job') } }, { ...refers, ...id('job') }, org, place, pay],
      ],
      [
        'with an address of its own',
        [refers, org, pay, { ...id('place'), address: id('address') }, { ...location[0]?.address, ...id('address') }],
      ],
      ['by its legal name', [refers, { '@type': 'Organization', legalName: 'Isbre Energi AS', ...id('org') }, place, pay]],
    ])('the employer, place and pay are found %s', async (_, scripts) => {
      expect((await read(page(...scripts))).jobPosting).toMatchObject(facts);
    });

    test.each([
      ['leads nowhere', [refers]],
      ['leads to itself', [refers, id('org'), { ...id('org'), parentOrganization: id('org') }]],
      ['leads to a person', [refers, { '@type': 'Person', name: 'Ada Lovelace', ...id('org') }]],
      ['is an address of a page', [{ ...refers, hiringOrganization: 'https://example.org/about' }]],
    ])('a reference that %s names no employer', async (__, scripts) => {
      expect((await read(page(...scripts))).jobPosting?.organization).toBeNull();
    });
  });

  test('a page with the @id of its posting does not hide it', async () => {
    const { jobPosting } = await read(
      page({
        '@graph': [
          { '@type': 'WebPage', name: 'Jobs', '@id': '#job' },
          { ...POSTING, '@id': '#job' },
        ],
      }),
    );
    expect(jobPosting?.title).toBe('ML Platform Engineer');
  });

  test('an advertisement that is given twice under one @id is one', async () => {
    const posting = { '@id': '#job', ...POSTING };
    const { unread } = await read(page({ '@graph': [posting, { '@type': 'WebPage', mainEntity: posting }] }));
    expect(unread).toEqual([]);
  });

  test('a place may be an address or a name, and an empty name gives way to the legal one', async () => {
    const facts = {
      hiringOrganization: { name: '', legalName: 'Isbre Energi AS' },
      jobLocation: [
        { '@type': 'PostalAddress', addressLocality: 'Oslo' },
        { '@type': 'Place', name: 'Bergen' },
      ],
    };
    expect((await read(page({ ...POSTING, ...facts }))).jobPosting).toMatchObject({
      organization: 'Isbre Energi AS',
      places: ['Oslo', 'Bergen'],
    });
  });

  test('of several, the first is read and the rest is said', async () => {
    const { jobPosting, unread } = await read(page(POSTING, { ...POSTING, title: 'Other' }));
    expect(jobPosting?.title).toBe('ML Platform Engineer');
    expect(unread).toEqual([{ what: '1 more advertisement', why: 'a page is read as its first one' }]);
  });

  test.each([
    [{ value: 50 }, { min: 50, max: 50, currency: null, unit: null }],
    ['90000', { min: 90000, max: 90000, currency: null, unit: null }],
    [{ value: { minValue: 'a lot' } }, null],
    [null, null],
  ])('the pay %j is %j', async (baseSalary, pay) => {
    expect((await read(page({ ...POSTING, baseSalary }))).jobPosting?.pay).toEqual(pay);
  });
});

test('blocks of a page are kept apart, and menus, scripts and hidden text are left out', async () => {
  expect(
    await textsOf(
      '<!doctype html><head><title>Docker</title><body><nav><a href="/">Kubernetes</a></nav><ul><li>launch<li>Pipelines &amp; pipes</ul><p>a<br>b</p><span>Python</span><span>SQL</span><p style="display:none">hidden</p><p hidden>Rust</p><style>p{}</style><footer>C++</footer>',
    ),
  ).toEqual(['launch', 'Pipelines & pipes', 'a', 'b', 'Python SQL']);
});
