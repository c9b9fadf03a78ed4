import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readData } from '../../src/catalog/read-yaml.ts';
import { rankingFor } from '../../src/core/fit/rank.ts';
import { personFrom } from '../../src/core/profile/person.ts';
import { readSkills } from '../../src/core/reading/skills.ts';
import { toldBy } from '../../src/core/reading/told.ts';
import { openDocument } from '../../src/documents/open.ts';

const { catalog } = readData(fileURLToPath(new URL('../../data', import.meta.url)));

async function imported(name: string) {
  const file = fileURLToPath(new URL(`../fixtures/resumes/${name}.json`, import.meta.url));
  const document = await openDocument(file, () => process.stdin);
  expect(document.format).toBe('JSON Resume');
  const reading = readSkills(catalog, [{ file: name, document }]);
  const skills = Object.fromEntries(reading.mapped.map(({ skill, level }) => [skill, level]));
  const { levels, told } = personFrom(catalog, { skills, told: toldBy(catalog, [document], Object.keys(skills)) });
  return {
    mapped: reading.mapped.map(({ skill }) => skill),
    doubtful: reading.doubtful.map((one) => `${one.name} → ${one.skill}`),
    unmapped: [...reading.unknown.map(({ text }) => text), ...reading.otherTechnology],
    ranking: rankingFor(catalog, levels, { draws: 0, told }).ranked.map(({ role }) => role),
  };
}

/** People made up for these tests; résumés in the shape of real ones, slips included. */
describe.each([
  {
    name: 'career-changer',
    mapped: ['communication', 'data-analysis', 'data-wrangling', 'maths-for-ml', 'python', 'sql', 'statistics'],
    doubtful: [],
    unmapped: ['Safeguarding'],
    first: ['data-analyst'],
    soon: ['data-scientist'],
  },
  {
    name: 'new-graduate',
    mapped: [
      'apis',
      'cpp',
      'deep-learning',
      'docker',
      'git',
      'hugging-face',
      'llm-frameworks',
      'machine-learning',
      'nlp',
      'python',
      'pytorch',
      'rag',
      'software-engineering',
    ],
    doubtful: ['Kuberntes → kubernetes'],
    unmapped: [],
    first: ['nlp-specialist'],
    soon: ['genai-engineer'],
  },
  {
    name: 'senior-engineer',
    mapped: ['aws', 'big-data-processing', 'ci-cd', 'docker', 'kubernetes', 'linux-cli', 'ml-monitoring', 'python', 'sql', 'terraform'],
    doubtful: [],
    unmapped: ['Go'],
    first: ['mlops-engineer'],
  },
  {
    name: 'designer',
    mapped: ['copyright-ip', 'creative-direction', 'dall-e', 'image-generation', 'midjourney', 'runwayml', 'storytelling', 'visual-design'],
    doubtful: [],
    unmapped: ['Bookbinding'],
    first: ['ai-content-creator', 'ai-creative-director'],
  },
  {
    name: 'lawyer',
    mapped: [
      'ai-auditing',
      'ai-ethics',
      'ai-governance',
      'ai-regulation',
      'ai-risk-management',
      'copyright-ip',
      'data-privacy',
      'legal-practice',
    ],
    doubtful: ['Stakeholder managment → stakeholder-management'],
    unmapped: [],
    first: ['responsible-ai-specialist'],
  },
  {
    name: 'product-manager',
    mapped: [
      'genai-literacy',
      'product-analytics',
      'product-management',
      'project-management',
      'prompt-engineering',
      'sql',
      'stakeholder-management',
      'ux-design',
    ],
    doubtful: [],
    unmapped: [],
    first: ['ai-product-manager'],
  },
])('$name', ({ name, mapped, doubtful, unmapped, first, soon = [] }) => {
  test(`the résumé of the ${name} has its skills mapped, and the ranking makes sense`, async () => {
    const found = await imported(name);
    expect(found.mapped).toEqual(expect.arrayContaining(mapped));
    expect(found.doubtful).toEqual(expect.arrayContaining(doubtful));
    expect(found.unmapped).toEqual(expect.arrayContaining(unmapped));
    expect(found.ranking.slice(0, first.length)).toEqual(first);
    expect(found.ranking.slice(0, 4)).toEqual(expect.arrayContaining(soon));
  });
});

test('the sentence "the rest of the team" makes nobody an API developer', async () => {
  const file = fileURLToPath(new URL('../fixtures/resumes/senior-engineer.json', import.meta.url));
  const document = await openDocument(file, () => process.stdin);
  const apis = readSkills(catalog, [{ file: 'cv', document }]).mapped.find(({ skill }) => skill === 'apis');
  expect(apis?.evidence.map((one) => one.name)).toEqual(['API']);
});
