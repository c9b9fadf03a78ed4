import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { derivedOf, writeCatalog } from '../../src/build/write-catalog.ts';
import { folders } from '../../src/catalog/kinds.ts';
import { lintData } from '../../src/catalog/lint/run.ts';
import { openCompiled } from '../../src/catalog/open.ts';
import { readData } from '../../src/catalog/read-yaml.ts';
import { searchCatalog } from '../../src/core/explore/search.ts';
import { root } from '../helpers/cli.ts';

const data = readData(join(root, 'data'));
const { catalog } = data;
const findings = lintData(data, '2026-11-22');
const places = (code: string) =>
  findings.filter((finding) => finding.code === code).map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('the shipped data', () => {
  test('the shipped data have no error', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the shipped data have warnings of three kinds only', () => {
    const known = ['claim-stale', 'need-uncovered', 'retired-without-replacement'];
    expect(findings.filter(({ code }) => !known.includes(code))).toEqual([]);
  });

  test.each([
    ['draw pictures with ai', 'image-generation'],
    ['make videos with ai', 'ai-video-production'],
    ['ai law', 'ai-regulation'],
    ['ai agents', 'ai-agent-engineer'],
  ])('in the shipped data "%s" finds %s first, though "ai" stands in most titles', (text, id) => {
    expect(searchCatalog(catalog, text)[0]?.id).toBe(id);
  });

  test('the shipped data have a course or project for every core skill', () => {
    expect(places('need-uncovered').filter((place) => place.includes('core'))).toEqual([]);
  });

  test('the shipped data cite every source they list', () => {
    expect(places('source-unused')).toEqual([]);
  });
});

describe('hours nobody states', () => {
  const active = catalog.courses.filter(({ status }) => status === 'active');
  const isStudied = ({ kind }: { kind: string }) => kind !== 'certification' && kind !== 'resource';
  const unknown = (some: typeof active) => some.filter(({ hours }) => hours.value === null).length;

  test('under a fifth of the courses and programmes have unknown hours: 43 of 272', () => {
    const studied = active.filter(isStudied);
    expect([unknown(studied), studied.length]).toEqual([43, 272]);
    expect(unknown(studied) / studied.length).toBeLessThan(0.2);
  });

  test('exams and reference works mostly have none: 30 of 34', () => {
    const rest = active.filter((course) => !isStudied(course));
    expect([unknown(rest), rest.length]).toEqual([30, 34]);
  });
});

describe('the 34 roles', () => {
  test('the shipped roles are these', () => {
    expect(catalog.roles.map(({ id }) => id)).toEqual([
      'ai-agent-engineer',
      'ai-architect',
      'ai-auditor',
      'ai-automation-specialist',
      'ai-consultant',
      'ai-content-creator',
      'ai-creative-director',
      'ai-enablement-lead',
      'ai-policy-analyst',
      'ai-product-designer',
      'ai-product-manager',
      'ai-program-manager',
      'ai-research-scientist',
      'ai-safety-researcher',
      'ai-security-engineer',
      'ai-solutions-engineer',
      'ai-technical-writer',
      'ai-trainer',
      'computer-vision-engineer',
      'conversation-designer',
      'data-analyst',
      'data-engineer',
      'data-scientist',
      'forward-deployed-engineer',
      'genai-engineer',
      'head-of-ai',
      'knowledge-engineer',
      'llm-evaluation-engineer',
      'machine-learning-engineer',
      'ml-systems-engineer',
      'mlops-engineer',
      'nlp-specialist',
      'prompt-engineer',
      'responsible-ai-specialist',
    ]);
  });

  test.each(catalog.roles.map((role) => [role.id, role] as const))(
    'the role %s has a way in, loadings, sources, pay groups and a course or project for every core skill',
    (id, role) => {
      expect(role.entry.statement).not.toBe('');
      expect(role.sources).not.toEqual([]);
      expect(catalog.pay.map((pay) => pay.id)).toContain(id);
      const scenes = catalog.quiz.interests.filter(({ loadings }) => Math.abs(loadings[id] ?? 0) > 0);
      expect(scenes.length).toBeGreaterThan(2);
      const taught = new Set([...catalog.courses, ...catalog.projects].flatMap(({ teaches }) => teaches.map(({ skill }) => skill)));
      for (const { skill, importance } of role.skills) if (importance === 'core') expect(taught).toContain(skill);
    },
  );

  test('the ten roles of the article and the architect carry its pay claims, and no other role has a claim', () => {
    expect(catalog.roles.filter(({ payClaims }) => payClaims.length > 0).map(({ id }) => id)).toEqual([
      'ai-architect',
      'ai-consultant',
      'ai-content-creator',
      'ai-creative-director',
      'ai-product-manager',
      'data-scientist',
      'genai-engineer',
      'mlops-engineer',
      'nlp-specialist',
      'prompt-engineer',
      'responsible-ai-specialist',
    ]);
  });

  test.each([
    ['mlops', 'mlops-engineer'],
    ['genai', 'genai-engineer'],
    ['llm-engineer', 'genai-engineer'],
    ['ai-pm', 'ai-product-manager'],
    ['ai-ethics', 'responsible-ai-specialist'],
    ['ds', 'data-scientist'],
    ['nlp', 'nlp-specialist'],
  ])('the name "%s" finds the role %s', async (typed, id) => {
    const { findRole } = await import('../../src/core/roles.ts');
    expect(findRole(catalog, typed).id).toBe(id);
  });
});

test('the shipped courses include the eleven that the article names, with their addresses', () => {
  const named = catalog.courses.filter(({ inArticle }) => inArticle === 'title').map(({ title, url }) => [title, url]);
  expect(named).toEqual([
    ['AI For Everyone', 'https://www.coursera.org/learn/ai-for-everyone'],
    ['Deep Learning Specialization', 'https://www.coursera.org/specializations/deep-learning'],
    ['MLOps Platforms: Amazon SageMaker and Azure ML', 'https://www.coursera.org/learn/mlops-aws-azure-duke'],
    ['Generative AI with Large Language Models', 'https://www.coursera.org/learn/generative-ai-with-llms'],
    ['IBM AI Engineering Professional Certificate', 'https://www.coursera.org/professional-certificates/ai-engineer'],
    ['Generative AI: Prompt Engineering Basics', 'https://www.coursera.org/learn/generative-ai-prompt-engineering-for-everyone'],
    ['PyTorch for Deep Learning Professional Certificate', 'https://www.coursera.org/professional-certificates/pytorch-for-deep-learning'],
    [
      'DeepLearning.AI TensorFlow Developer Professional Certificate',
      'https://www.coursera.org/professional-certificates/tensorflow-in-practice',
    ],
    ['AWS Certified Machine Learning Specialty - Hands On!', 'https://www.udemy.com/course/aws-machine-learning/'],
    [
      'Complete MLOps Bootcamp With 10+ End To End ML Projects',
      'https://www.udemy.com/course/complete-mlops-bootcamp-with-10-end-to-end-ml-projects/',
    ],
    [
      'Beginner to Advanced MLOps on GCP - CI/CD, Kubernetes, Jenkins',
      'https://www.udemy.com/course/beginner-to-advanced-mlops-on-gcp-cicd-kubernetes-jenkins/',
    ],
  ]);
});

describe('the compiled catalog', () => {
  const directory = mkdtempSync(join(tmpdir(), 'compiled-'));
  const worked = derivedOf(catalog);
  writeCatalog(directory, catalog, worked);
  const compiled = JSON.parse(JSON.stringify(openCompiled(directory)));
  rmSync(directory, { recursive: true });

  test('the compiled catalog equals the YAML and adds all that is worked out in advance', () => {
    const { derived, ...again } = JSON.parse(JSON.stringify(readData(join(root, 'data')).catalog));
    expect(derived).toEqual({ moves: {}, headlines: {} });
    expect(compiled).toEqual({ ...again, derived: JSON.parse(JSON.stringify(worked)) });
    expect(compiled.derived.moves['prompt-engineer']['mlops-engineer'][0]).toBeGreaterThan(0);
  });

  test('every entity of the compiled catalog fits its schema', () => {
    for (const [folder, schema] of Object.entries(folders)) {
      for (const { id, assumedHours: _assumed, ...authored } of compiled[folder]) {
        expect(schema.safeParse(authored).error, `${folder}/${id}`).toBeUndefined();
      }
    }
  });
});
