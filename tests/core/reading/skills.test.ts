import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesOf, normalName } from '../../../src/core/lookup.ts';
import type { Block, Document } from '../../../src/core/reading/document.ts';
import { readSkills } from '../../../src/core/reading/skills.ts';
import { shippedCatalog } from '../../helpers/cli.ts';

const catalog = shippedCatalog();

const block = (text: string, section: Block['section'], more: Partial<Block> = {}): Block => ({
  text,
  section,
  kind: section === 'experience' ? 'item' : 'line',
  page: null,
  line: 1,
  ...more,
});
const document = (blocks: Block[]): Document => ({
  format: 'text',
  language: 'en',
  pages: null,
  chars: 1,
  unread: [],
  blocks,
  jobPosting: null,
});
const read = (...blocks: Block[]) => readSkills(catalog, [{ file: 'cv.txt', document: document(blocks) }]);
const listed = (text: string) => read(block(text, 'skills'));
const used = (text: string) => read(block(text, 'experience', { entry: 1 }));
const levels = ({ mapped }: ReturnType<typeof read>) => Object.fromEntries(mapped.map(({ skill, level }) => [skill, level]));
const ids = ({ mapped }: ReturnType<typeof read>) => mapped.map(({ skill }) => skill);
const denied = ({ notClaimed }: ReturnType<typeof read>) => notClaimed.map(({ skill, why }) => `${skill} ${why}`);
const doubtful = ({ doubtful: all }: ReturnType<typeof read>) => all.map(({ skill, why }) => `${skill} ${why}`);

describe('what is listed', () => {
  test.each([
    ['Python, SQL, Docker', ['docker', 'python', 'sql']],
    ['Languages: C++ / C#', ['cpp', 'software-engineering']],
    ['Advanced Python 3.11 programming', ['python']],
    ['CI/CD', ['ci-cd']],
    ['REST APIs', ['apis']],
    ['Maschinelles Lernen; Datenschutz', ['data-privacy', 'machine-learning']],
    ['Apprentissage automatique', ['machine-learning']],
    ['aprendizaje automático', ['machine-learning']],
    ['reactive extensions, platform teams', []],
  ])('the list "%s" names %j', (text, expected) => {
    expect(ids(listed(text))).toEqual(expected);
  });

  test.each([
    ['Kuberntes', 'kubernetes typo'],
    ['Stakeholder managment', 'stakeholder-management typo'],
    ['strategy', 'business-strategy word'],
    ['Privacy', 'data-privacy word'],
  ])('"%s" alone is doubtful', (text, expected) => {
    expect(doubtful(listed(text))).toContain(expected);
    expect(ids(listed(text))).toEqual([]);
  });

  test.each(['Brandon', 'Tolouse', 'App Development', 'Mathematica', 'My Journey', 'Programming Language Concepts'])(
    '"%s" is no slip of a skill',
    (text) => {
      const reading = listed(text);
      expect([...ids(reading), ...doubtful(reading)]).toEqual([]);
    },
  );

  test('technologies that are no skill and entries that nobody knows stand apart', () => {
    const reading = listed('PHP, R, Basket weaving, Go');
    expect(reading.otherTechnology).toEqual(['Go', 'PHP', 'R']);
    expect(reading.unknown).toEqual([{ text: 'Basket weaving', section: 'skills' }]);
  });

  test('R and Go count beside another language or alone, and not in running text', () => {
    expect(used('Plan R was to let it Go.').otherTechnology).toEqual([]);
    expect(used('Services in Python, Go and R.').otherTechnology).toEqual(['Go', 'R']);
  });

  test('words, stars and years are hints and no levels', () => {
    const reading = listed('Python (5 years, expert), SQL - beginner, Docker 4/5, Kubernetes ★★★☆☆');
    expect(levels(reading)).toEqual({ docker: 2, kubernetes: 2, python: 2, sql: 2 });
    expect(reading.hints).toEqual([
      { skill: 'python', says: '5 years, expert' },
      { skill: 'sql', says: 'beginner' },
      { skill: 'docker', says: '4/5' },
      { skill: 'kubernetes', says: '★★★☆☆' },
    ]);
    expect(reading.unknown).toEqual([]);
  });
});

describe('what is not claimed', () => {
  test.each([
    ['No Python experience yet.', 'python negated'],
    ['I never wrote Python.', 'python negated'],
    ["I haven't used Docker or Kubernetes.", 'kubernetes negated'],
    ['Not familiar with Docker.', 'docker negated'],
    ['Ich habe keine Erfahrung mit Python.', 'python negated'],
    ['Je n’ai jamais utilisé Docker.', 'docker negated'],
    ['Sin experiencia en Python.', 'python negated'],
    ['I want to learn Kubernetes.', 'kubernetes wished'],
    ['Ich möchte gern Python lernen.', 'python wished'],
    ['My colleagues wrote Python.', 'python others'],
    ['The ML team built it in PyTorch.', 'pytorch others'],
    ['Recruited Python developers.', 'python others'],
    ['Annual accounts for Hugging Face and Stability AI', 'hugging-face organisation'],
    ['Accountant at Docker Inc.', 'docker organisation'],
    ['Logo of the Python Club.', 'python organisation'],
  ])('"%s" gives %s', (text, expected) => {
    const reading = used(text);
    expect(denied(reading)).toContain(expected);
    expect(ids(reading)).not.toContain(expected.split(' ')[0]);
  });

  test.each([
    ['Not only Python but SQL too.', 'python'],
    ['No downtime in two years; moved it to Kubernetes.', 'kubernetes'],
    ['Led the machine learning team.', 'machine-learning'],
    ['My team uses Docker.', 'docker'],
    ['Without any help from other departments I introduced Docker.', 'docker'],
  ])('"%s" claims %s all the same', (text, expected) => {
    expect(ids(used(text))).toContain(expected);
  });

  test.each(['Python (none)', 'Python: none', 'Python – no', 'Python (souhaite apprendre)'])(
    'the entry "%s" goes before every other place',
    (text) => {
      const reading = read(block(text, 'skills'), block('Ran Python services.', 'experience', { entry: 1 }));
      expect(ids(reading)).not.toContain('python');
      expect(reading.notClaimed.map(({ skill }) => skill)).toEqual(['python']);
    },
  );

  test('employers, referees, hobbies and places that share a name with a skill claim nothing', () => {
    const reading = read(
      block('Docker Inc.', 'experience', { kind: 'organisation', entry: 1 }),
      block('Hotel Infante Azure, Commis', 'experience', { kind: 'title', entry: 2 }),
      block('Docker & Söhne Reederei, Trainee', 'experience', { kind: 'title', entry: 3 }),
      block('Knows Kubernetes well, says Ada.', 'references'),
      block('Python the dog', 'interests'),
      block('Lit the stage of Teatro Gemini.', 'experience', { entry: 4 }),
    );
    expect(ids(reading)).toEqual([]);
  });
});

test('words with capitals in lists and certificates are no names of employers', () => {
  expect(ids(listed('Docker Scout, Python'))).toEqual(['docker', 'python']);
  expect(ids(read(block('AWS Certified Cloud Practitioner', 'certifications', { kind: 'title' })))).toEqual(['aws', 'cloud-computing']);
});

test('a wish in a list of skills denies nothing that was done', () => {
  const wish = 'I would like to grow into evaluation of models or to lead an annotation project.';
  expect(ids(read(block(wish, 'skills'), block('Annotator', 'experience', { kind: 'title', entry: 1 })))).toEqual(['data-annotation']);
});

describe('levels', () => {
  const job = (entry: number, dates: string, text: string): Block[] => [
    block(dates, 'experience', { kind: 'dates', entry }),
    block(text, 'experience', { entry, line: entry }),
  ];

  test('levels come from where a skill stands, with the years of its jobs', () => {
    const reading = read(
      block('Python', 'skills'),
      ...job(1, '2019 – 2021', 'Ran Python and Docker.'),
      ...job(2, 'Mar 2021 – present', 'Ran Python and Docker on AWS.'),
      block('BSc with a course in PyTorch', 'education'),
    );
    expect(levels(reading)).toEqual({ aws: 2, docker: 3, python: 3, pytorch: 1 });
    expect(reading.mapped.find(({ skill }) => skill === 'python')).toMatchObject({
      levelBasis: 'evidence',
      reason: { listed: true, jobs: 2, projects: 0, since: 2019, until: null },
      evidence: [{ text: 'Python', section: 'skills' }, { text: 'Ran Python and Docker.' }, { text: 'Ran Python and Docker on AWS.' }],
    });
  });

  test('the title of a job is evidence at level 1', () => {
    expect(levels(read(block('Backend Developer (Python)', 'experience', { kind: 'title', entry: 1 })))).toMatchObject({ python: 1 });
  });

  test('a level that a list states stays, and the one of the later file counts', () => {
    const list = (file: string, level: number) => ({ file, document: document([block('python', 'skills', { kind: 'skill', level })]) });
    expect(readSkills(catalog, [list('a', 4), list('b', 0)]).mapped).toMatchObject([{ skill: 'python', level: 0, levelBasis: 'written' }]);
  });

  test('nothing but a person gives level 4, and every skill is found once, whatever the text', () => {
    const words = fc.array(
      fc.constantFrom('Python', 'no', 'expert', 'Docker', ',', 'the', 'REST', 'rest', 'AI', '/', '.', 'Go', '(', ')', '5 years'),
      {
        maxLength: 14,
      },
    );
    const section = fc.constantFrom<Block['section']>('skills', 'experience', 'education', 'summary', 'other', 'top');
    const text = fc.oneof(
      words.map((some) => some.join(' ')),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, section), { maxLength: 6 }), (parts) => {
        const { mapped, doubtful: open } = read(...parts.map(([words, where], entry) => block(words || 'x', where, { entry })));
        const all = [...mapped, ...open].map(({ skill }) => skill);
        expect(new Set(all).size).toBe(all.length);
        for (const { level } of mapped) expect([1, 2, 3]).toContain(level);
      }),
    );
  });
});

test('what is learnt before a skill and what any job asks is presumed at 1, apart from what was found', () => {
  const { presumed, mapped } = used('Trained models in PyTorch.');
  expect(mapped.map(({ skill }) => skill)).toContain('pytorch');
  expect(presumed).toContainEqual({ skill: 'python', level: 1, because: 'pytorch' });
  expect(presumed).toContainEqual({ skill: 'communication', level: 1, because: null });
  expect(listed('PyTorch').presumed.map(({ skill }) => skill)).not.toContain('communication');
});

test('a weak name counts beside a skill of its category, and two of them count together', () => {
  expect(ids(used('Kept the Jira board.'))).not.toContain('project-management');
  expect(ids(listed('Excel, spreadsheets'))).toEqual(['data-analysis']);
});

test('more than five thousand blocks are no résumé', () => {
  const many = (count: number) => Array.from({ length: count }, () => block('x', 'other'));
  expect(read(...many(5000)).mapped).toEqual([]);
  expect(() => read(...many(5001))).toThrow(expect.objectContaining({ code: 'data', message: expect.stringContaining('5001 entries') }));
});

describe('what is not held, in the words of its group', () => {
  test.each([
    ['Know of, never used in anger: Kubernetes, Docker', 'docker kubernetes'],
    ['Want to learn: Kubernetes', 'kubernetes'],
    ['Noch nicht: Kubernetes', 'kubernetes'],
    ['Learning: Docker, Kubernetes', 'docker kubernetes'],
    ['Kubernetes (our platform team does that)', 'kubernetes'],
  ])('"%s" lists what is not held', (text, expected) => {
    const reading = listed(text);
    expect([
      ids(reading),
      denied(reading)
        .map((one) => one.split(' ')[0])
        .join(' '),
    ]).toEqual([[], expected]);
  });

  test('a group of skills ends where the next begins', () => {
    const reading = listed('Python, SQL; learning: Kubernetes');
    expect([ids(reading), denied(reading)]).toEqual([['python', 'sql'], ['kubernetes negated']]);
  });

  test('a group that is not held says nothing against use elsewhere', () => {
    expect(levels(read(block('Never used: PyTorch', 'skills'), block('Trained with PyTorch', 'experience', { entry: 1 })))).toMatchObject({
      pytorch: 2,
    });
  });

  test('a cell beside a skill may say that it is still to be learnt', () => {
    const cells = ['SQL', 'want to learn', 'Python', 'good'].map((text) => block(text, 'skills', { kind: 'cell' }));
    expect(ids(read(...cells))).toEqual(['python']);
  });
});

test.each([
  'The Docker part came from the vendor',
  'Clients include Docker, and two airports',
  'Un développeur externe a branché Docker',
  'Rules, together with Legal and Docker',
  'Busco equipos con Docker',
])('what others did is not claimed: "%s"', (text) => {
  expect(ids(used(text))).not.toContain('docker');
});

test.each([
  'Built chatbots for clients like BMW using Docker',
  'Together with two engineers moved everything to Docker',
  'Used Kubernetes together with Python and Docker',
  'Consultant externe en Docker',
  'Docker externe',
])('what a person did with or for others is claimed: "%s"', (text) => {
  expect(ids(used(text))).toContain('docker');
});

test('names of models tell of no literacy in a résumé, and names of assistants do', () => {
  expect(ids(used('Self-hosted Llama and other language models'))).not.toContain('genai-literacy');
  expect(doubtful(used('Self-hosted Llama'))).toContain('genai-literacy word');
  expect(ids(used('ChatGPT for first drafts'))).toContain('genai-literacy');
});

test('further names belong to skills, and none is a name of a skill or technology already', () => {
  const { written, technologies } = catalog.technologies;
  const known = new Map(catalog.skills.flatMap((skill) => [skill.id, ...namesOf(skill)].map((name) => [normalName(name), skill.id])));
  const others = new Set(technologies.flatMap(({ name, aliases }) => [name, ...aliases].map(normalName)));
  const all = Object.entries(written).flatMap(([skill, { names, weak }]) =>
    [...names, ...weak].map((name) => ({ skill, name: normalName(name) })),
  );
  expect(Object.keys(written).filter((skill) => !known.has(skill))).toEqual([]);
  expect(all.filter(({ name }) => known.has(name) || others.has(name))).toEqual([]);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test.each([
  ['Learning and development: Python, SQL', ['python', 'sql']],
  ['Learning technologies: Python', ['python']],
  ['Next.js: Python', ['python']],
  ['PyTorch/TensorFlow, R and Python', ['python', 'pytorch', 'tensorflow']],
  ['AWS/Azure', ['aws', 'azure']],
])('"%s" is a group of skills that are held', (text, skills) => {
  expect(ids(listed(text))).toEqual(expect.arrayContaining(skills));
});

test.each(['Learning: Python', 'Currently learning: Python', 'To learn next: Python', 'Keine: Python'])('"%s" is not held', (text) => {
  expect(ids(listed(text))).toEqual([]);
});

test('a name beside words of another trade is asked about and not lost', () => {
  const reading = used('Fed the snakes with Python');
  expect([ids(reading), doubtful(reading)]).toEqual([[], ['python word']]);
});

test.each([
  'The IT people used Terraform; I used a pallet jack.',
  'Our DevOps engineer looks after Terraform, and I push to main.',
  'My brother writes Terraform for a living.',
  'My manager knows Terraform well.',
  'Behind the scenes our engineers are building things in Terraform.',
])('the work of other people is not claimed: "%s"', (text) => {
  expect(ids(used(text))).toEqual([]);
  expect(denied(used(text))).toEqual(['terraform others']);
});

test('what is denied is not presumed either', () => {
  const { presumed } = read(block('Wrote pipelines in pandas', 'experience'), block('I have never used Python', 'summary'));
  expect(presumed.map(({ skill }) => skill)).not.toContain('python');
});

test('a sentence or a list of 100 kB is read as a short one', () => {
  const long = 'Docker, '.repeat(12_000);
  expect(ids(used(`${long}SQL`))).toEqual(['docker', 'sql']);
  expect(ids(listed(`${long}SQL (none, so far), Python (since 2019, daily)`))).toEqual(['docker', 'python']);
  expect(denied(used(`${long}. Never used Kubernetes`))).toEqual(['kubernetes negated']);
});
