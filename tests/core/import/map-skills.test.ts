import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapSkills } from '../../../src/core/import/map-skills.ts';
import { type Phrase, phrase } from '../../../src/core/import/phrase.ts';

const skills = [
  { id: 'python', title: 'Python programming', aliases: ['py', 'python3', 'Python scripting'] },
  { id: 'docker', title: 'Docker', aliases: ['containers', 'containerisation'] },
  { id: 'kubernetes', title: 'Kubernetes', aliases: ['k8s'] },
  { id: 'ci-cd', title: 'CI/CD', aliases: ['continuous integration', 'GitHub Actions'] },
  { id: 'apis', title: 'Web APIs', aliases: ['REST', 'REST API'] },
  { id: 'ai-ethics', title: 'AI ethics', aliases: ['ethics'] },
  { id: 'aws', title: 'Amazon Web Services', aliases: ['AWS'] },
  { id: 'product-analytics', title: 'Product analytics', aliases: ['A/B testing', 'metrics'] },
  { id: 'data-privacy', title: 'Data protection', aliases: ['GDPR'], weakAliases: ['privacy', 'privacy notice', 'privacy officer'] },
  { id: 'ml-monitoring', title: 'Model monitoring', aliases: ['metrics'] },
];

const listed = (text: string, kind: Phrase['kind'] = 'listed') => mapSkills(skills, phrase(text, 'here', kind));
const mapped = (text: string, kind?: Phrase['kind']) => listed(text, kind).mapped.map(({ skill }) => skill);
const doubtful = (text: string, kind?: Phrase['kind']) => listed(text, kind).doubtful.map(({ skill, why }) => `${skill} ${why}`);
const unmapped = (text: string) => listed(text).unmapped.map((entry) => entry.text);

describe('listed entries', () => {
  test.each([
    ['Python', ['python']],
    ['  PYTHON3 ', ['python']],
    ['Python (2,3)', ['python']],
    ['Advanced Python 3.11 programming', ['python']],
    ['Experience with Docker & Kubernetes', ['docker', 'kubernetes']],
    ['Containers: Docker, k8s', ['docker', 'kubernetes']],
    ['CI/CD', ['ci-cd']],
    ['ci cd', ['ci-cd']],
    ['GitHub Actions / AWS', ['aws', 'ci-cd']],
    ['REST APIs', ['apis']], // an s more or less
    ['Ethics', ['ai-ethics']],
    ['A/B testing', ['product-analytics']],
    ['Java', []],
    ['', []],
  ])('mapSkills reads the listed entry "%s" as %j', (text, expected) => {
    expect(mapped(text)).toEqual(expected);
  });

  test('a name inside a longer entry counts where it is written as a name', () => {
    expect(mapped('Docker orchestration at scale')).toEqual([]); // the first word has a capital anyway
    expect(doubtful('Docker orchestration at scale')).toEqual(['docker word']);
    expect(mapped('Deep AWS troubleshooting')).toEqual(['aws']);
    expect(doubtful('Business ethics')).toEqual(['ai-ethics word']);
  });

  test.each([
    ['Kuberntes', ['kubernetes typo']],
    ['Dokcer', ['docker typo']],
    ['Pyhton', ['python typo']],
    ['metrics', ['ml-monitoring several', 'product-analytics several']],
  ])('mapSkills takes the listed entry %s for doubtful', (text, expected) => {
    expect(doubtful(text)).toEqual(expected);
    expect(mapped(text)).toEqual([]);
  });

  test.each([
    ['Vue, Angular', ['Vue', 'Angular']],
    ['AWZ', ['AWZ']], // too short for a slip
    ['Lesson planning', ['Lesson planning']],
  ])('mapSkills reports the listed entry %s as unmapped', (text, expected) => {
    expect(unmapped(text)).toEqual(expected);
  });
});

describe('mentioned names', () => {
  test.each([
    ['Moved all services to Kubernetes and AWS.', ['aws', 'kubernetes'], []],
    ['Docker was introduced.', [], ['docker word']],
    ['I like docker.', [], ['docker word']],
    ['Set up continuous integration.', ['ci-cd'], []],
    ['Built a REST API.', ['apis'], []],
    ['The rest of the team rested.', [], []], // REST is only ever written so
    ['Chaired the ethics committee.', [], ['ai-ethics word']],
  ])('mapSkills reads the sentence "%s" with care', (text, taken, doubted) => {
    expect(mapped(text, 'prose')).toEqual(taken);
    expect(doubtful(text, 'prose')).toEqual(doubted);
  });

  test('one capital in a job title does not make a word a skill', () => {
    expect(mapped('Head of Ethics', 'title')).toEqual([]);
    expect(doubtful('Head of Ethics', 'title')).toEqual(['ai-ethics word']);
    expect(mapped('AWS Architect', 'title')).toEqual(['aws']);
  });
});

test('evidence lists each place once, listed before mentioned', () => {
  const { mapped: found } = mapSkills(skills, [
    ...phrase('Ran it on Docker at night', 'work, Acme', 'prose'),
    ...phrase('Docker', 'skills', 'listed'),
    ...phrase('Docker', 'skills', 'listed'),
  ]);
  expect(found).toEqual([
    {
      skill: 'docker',
      level: null,
      evidence: [
        { text: 'Docker', where: 'skills', how: 'listed' },
        { text: 'Docker', where: 'work, Acme', how: 'mentioned' },
      ],
    },
  ]);
});

test('mapSkills keeps a written level, also when the skill comes twice', () => {
  const phrases: Phrase[] = [
    { text: 'python', where: 'list', kind: 'listed' },
    { text: 'Python', where: 'list', kind: 'listed', level: 3 },
  ];
  expect(mapSkills(skills, phrases).mapped).toMatchObject([{ skill: 'python', level: 3 }]);
});

test('a phrase has blanks for control characters, and other values than text give none', () => {
  expect(phrase('Py\u0000thon\u001b[2J\nx', 'a\u202eb', 'listed')).toEqual([{ text: 'Py thon [2J x', where: 'a b', kind: 'listed' }]);
  for (const value of [null, 7, {}, [], undefined, '  ']) expect(phrase(value, 'here', 'listed')).toEqual([]);
});

test('mapSkills finds every skill once and never throws, whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('Python', 'docker', 'ethics', 'REST', 'Kuberntes', 'and', ',', '/', '.', 'CI/CD', 'metrics'), {
        maxLength: 12,
      })
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, fc.constantFrom('listed' as const, 'prose' as const, 'title' as const)), { maxLength: 8 }),
      (texts) => {
        const mapping = mapSkills(
          skills,
          texts.flatMap(([words, kind]) => phrase(words, 'here', kind)),
        );
        const ids = [...mapping.mapped, ...mapping.doubtful].map(({ skill }) => skill);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(skills.some((skill) => skill.id === id)).toBe(true);
      },
    ),
  );
});

test('mapSkills refuses thousands of entries', () => {
  const many = Array.from({ length: 5001 }, (_, number): Phrase => ({ text: `skill ${number}`, where: 'list', kind: 'listed' }));
  expect(() => mapSkills(skills, many)).toThrow(/5001 entries/);
});

describe('entries that are lists', () => {
  test.each([
    ['a dash between blanks parts, one inside a word does not', 'Docker - k8s – AWS', ['aws', 'docker', 'kubernetes']],
    ['a hyphen', 'ci-cd', ['ci-cd']],
    ['versions and years say nothing', 'Python v3.11 2024+ (5+ years)', ['python']],
    ['brackets, bars, bullets and colons part', 'Tools: [Docker] | AWS • k8s · Python', ['aws', 'docker', 'kubernetes', 'python']],
    ['a number in a word is no version', 'Python x3', []],
    ['a number and more is no version', 'Python 3x', []],
    ['a name that contains such a mark is left whole', 'A/B testing', ['product-analytics']],
    ['nothing but fillers', 'Advanced, basic; 3 years', []],
  ])('mapSkills takes an entry apart: %s (%s)', (_what, text, expected) => {
    expect(mapped(text)).toEqual(expected);
  });

  test('a written level counts for a single skill and not for several', () => {
    const rated = (text: string) =>
      mapSkills(skills, [{ text, where: 'list', kind: 'listed', level: 3 }]).mapped.map(({ skill, level }) => [skill, level]);
    expect(rated('Advanced Python')).toEqual([['python', 3]]);
    expect(rated('Docker & AWS')).toEqual([
      ['aws', null],
      ['docker', null],
    ]);
  });

  test('a name of several skills is doubtful in lists and in sentences', () => {
    expect(doubtful('We watch Metrics daily.', 'prose')).toEqual(['ml-monitoring several', 'product-analytics several']);
  });

  test('two capitals, a digit or a second word make a name in a job title', () => {
    expect(mapped('Head of K8s', 'title')).toEqual(['kubernetes']);
    expect(mapped('Continuous Integration Lead', 'title')).toEqual(['ci-cd']);
    expect(mapped('Docker Lead', 'title')).toEqual([]);
    expect(doubtful('Docker Lead', 'title')).toEqual(['docker word']);
  });

  test('the capital of a first word does not make it a name, after a stop or bullet either', () => {
    expect(mapped('We moved. Docker helped.', 'prose')).toEqual([]);
    expect(mapped('We did it all • Docker helped', 'prose')).toEqual([]);
    expect(mapped('We moved to v2.Docker helped.', 'prose')).toEqual(['docker']);
    expect(mapped('And then Docker helped.', 'prose')).toEqual(['docker']);
    expect(mapped('- Docker helped.', 'prose')).toEqual([]);
  });
});

describe('the notes on a text', () => {
  test('mapSkills keeps the first doubt and the first unknown entry, and evidence from each place', () => {
    const from = (text: string, where: string, kind: Phrase['kind'] = 'listed') => phrase(text, where, kind);
    const mapping = mapSkills(skills, [
      ...from('Kuberntes', 'one'),
      ...from('Kubernetess x', 'two'),
      ...from('kubernets', 'three'),
      ...from('Cobol', 'one'),
      ...from('COBOL', 'two'),
      ...from('Docker', 'one'),
      ...from('docker', 'one'),
      ...from('Docker', 'two'),
      ...from('ethics', 'one'),
      ...from('Dokcer', 'one'),
    ]);
    expect(mapping.doubtful).toEqual([{ skill: 'kubernetes', text: 'Kuberntes', where: 'one', why: 'typo' }]);
    expect(mapping.unmapped.filter(({ text }) => text.toLowerCase() === 'cobol')).toEqual([{ text: 'Cobol', where: 'one' }]);
    expect(mapping.mapped.find(({ skill }) => skill === 'docker')?.evidence).toEqual([
      { text: 'Docker', where: 'one', how: 'listed' },
      { text: 'docker', where: 'one', how: 'listed' },
      { text: 'Docker', where: 'two', how: 'listed' },
    ]);
  });

  test('mapSkills takes the first level written beside a skill', () => {
    const rated = (level?: number): Phrase => ({
      text: 'python',
      where: 'list',
      kind: 'listed',
      ...(level === undefined ? {} : { level }),
    });
    expect(mapSkills(skills, [rated(), rated(0), rated(3)]).mapped[0]?.level).toBe(0);
  });

  test('mapSkills reads five thousand entries and refuses one more', () => {
    const entries = (count: number) => Array.from({ length: count }, (): Phrase => ({ text: 'x', where: 'list', kind: 'prose' }));
    expect(mapSkills(skills, entries(5000)).mapped).toEqual([]);
    expect(() => mapSkills(skills, entries(5001))).toThrow(expect.objectContaining({ code: 'data', hint: 'Is it the right file?' }));
  });

  test('a long entry without separators is read as a sentence', () => {
    const kindOf = (text: string, kind: Phrase['kind'] = 'listed') => phrase(text, 'here', kind)[0]?.kind;
    expect(kindOf('x'.repeat(120))).toBe('listed');
    expect(kindOf('x'.repeat(121))).toBe('prose');
    expect(kindOf(`${'x'.repeat(121)},y`)).toBe('listed');
    expect(kindOf('x'.repeat(121), 'title')).toBe('title');
    expect(phrase('a \t\n b', 'here', 'listed')[0]?.text).toBe('a b');
  });
});

describe('a weak name, which means other things too', () => {
  test.each(['privacy', 'Privacy', 'Privacy notice', 'Privacy (advanced)'])('"%s" counts in a list of skills', (text) => {
    expect(mapped(text)).toEqual(['data-privacy']);
  });

  test.each([
    'Signed the Privacy Notice of the client',
    'the privacy notice',
    'We respect your Privacy',
    'worked with the Privacy Officer',
  ])('"%s" counts nowhere in a sentence', (text) => {
    expect([mapped(text, 'prose'), doubtful(text, 'prose')]).toEqual([[], []]);
  });

  test('a sentence among the listed skills is a sentence', () => {
    expect([mapped('Answered to the Privacy Officer of a bank'), doubtful('Answered to the Privacy Officer of a bank')]).toEqual([[], []]);
  });

  test('a weak name in a misspelled one does not hide what was meant', () => {
    expect(doubtful('privacy officr')).toEqual(['data-privacy typo']);
  });

  test('a job title names what the person was', () => {
    expect(mapped('Privacy Officer', 'title')).toEqual(['data-privacy']);
  });

  test('a name that is strong for the same skill too is strong', () => {
    const both = [{ id: 'data-privacy', title: 'Privacy', aliases: [], weakAliases: ['privacy'] }];
    expect(mapSkills(both, phrase('responsible for Privacy', 'here', 'prose')).mapped).toHaveLength(1);
  });
});
