import { expect, test } from 'vitest';
import { readAsked } from '../../../../src/core/reading/asked/asked.ts';
import type { Block } from '../../../../src/core/reading/document.ts';
import { blockOf as block } from '../../../helpers/blocks.ts';
import { shippedCatalog } from '../../../helpers/cli.ts';

const asked = (...blocks: Block[]) =>
  readAsked(shippedCatalog(), { blocks }).asked.map(({ skill, level, importance }) => `${skill} ${level} ${importance}`);

test('levels come from the words before a name, and from the seniority where nothing is said', () => {
  expect(asked(block('Expert Python', 'requirements'), block('Working knowledge of SQL', 'requirements'))).toEqual([
    'python 4 must',
    'sql 2 must',
  ]);
  expect(asked(block('Docker', 'requirements'))).toEqual(['docker 3 must']);
  expect(asked(block('Junior Developer', 'top', 'line'), block('Docker', 'requirements'))).toEqual(['docker 2 must']);
  expect(asked(block('Exposure to Kafka', 'nice-to-have'))).toEqual(['big-data-processing 1 nice']);
});

test('what is nice to have in one place and a must in another is a must', () => {
  expect(asked(block('Python is a plus', 'requirements'))).toEqual(['python 2 nice']);
  expect(asked(block('Python is a plus', 'requirements'), block('Python', 'responsibilities'))).toEqual(['python 3 must']);
});

test.each([
  'No need for Kubernetes.',
  'You will work with two backend engineers (Kubernetes, Docker).',
  'Our ML engineers (PyTorch, Kubernetes) sit in Montréal.',
  'Kubernetes is run elsewhere, so you don’t need it.',
])('"%s" does not ask for Kubernetes', (text) => {
  expect(asked(block(text, 'requirements')).join()).not.toContain('kubernetes');
});

test('nothing below "What you do not need" is asked, and what an employer says of itself is not', () => {
  expect(
    asked(
      block('What you do NOT need', 'responsibilities', 'line'),
      block('Deep learning', 'responsibilities'),
      block('We build on PyTorch', 'about'),
      block('Python course for everybody', 'benefits'),
    ),
  ).toEqual([]);
});

test.each([
  'We are looking for someone with Python and SQL.',
  'We want to meet people who write Python and SQL.',
  'Somebody who writes Python and SQL.',
  'Acme hopes to find somebody with Python and SQL',
  'You are interested in Python and SQL.',
  'Wir möchten jemanden, der Python und SQL schreibt.',
  'L’entreprise souhaite une personne qui connaît Python et SQL.',
  'Quiero a alguien con Python y SQL',
  'Python, SQL and the wish to learn',
])('an employer who wishes for it asks for it: "%s"', (text) => {
  expect(asked(block(text, 'requirements'))).toEqual(['python 3 must', 'sql 3 must']);
});

test('what you would like to learn is not asked', () => {
  expect(asked(block('SQL, and you are keen to learn Docker', 'requirements'))).toEqual(['sql 3 must']);
});

test.each([
  'You partner with product managers and data analysts',
  'Build rubrics with our data analyst',
  'Keep the Product Manager informed',
  'Three engineers (Python, AWS) and a designer',
  'The data scientists you audit work in Python',
  'Colleagues in the next room use Python and Azure',
  'Les collègues de la plateforme s’occupent de Kubernetes',
  'The Optimization team next to you ships Kubernetes',
  'You’ll work day to day with our cloud team, who run Kubernetes',
  'Do I need to know Kubernetes?',
  'Ship it with our platform team (Kubernetes, Go)',
  'Unser Plattformteam betreibt Kubernetes und Kafka',
  'Notre direction des données déploie des modèles en Python',
  'El equipo de plataforma usa Kubernetes',
  'Grado en Matemáticas o Física',
  'Degree in linguistics or similar',
  'Vous apprendrez chez nous Kubernetes',
  'You’ll pick up Kubernetes on the way',
])('what people around know is not asked: "%s"', (text) => {
  expect(asked(block(text, 'requirements'))).toEqual([]);
});

test.each([
  ['As our first data analyst you write SQL', 'data-analysis 3 must, sql 3 must'],
  ['You will work with Python every day', 'python 3 must'],
  ['Map needs and shape the rest in Python', 'python 3 must'],
  ['Retrieval metrics such as mAP', 'model-evaluation 3 must'],
])('what the person does is asked: "%s"', (text, expected) => {
  expect(asked(block(text, 'requirements')).join(', ')).toBe(expected);
});

test.each(['About Rheinstrom', 'Über Rheinstrom', 'Sobre Rheinstrom SA'])('what stands below "%s" is about the employer', (heading) => {
  expect(asked(block(heading, 'other', 'heading'), block('Kubernetes and Kafka', 'other', 'line'))).toEqual([]);
});

test.each([
  'We are hiring Kubernetes engineers',
  'We are looking for Kubernetes developers',
  'Present Kubernetes to managers',
  'Build and maintain Kubernetes for our data scientists',
  'You will work on Kubernetes services together with a team of engineers',
  'You will work with Kubernetes in a team of engineers',
  'You will work on Kubernetes for people in hospitals',
  'Our team of engineers is looking for a developer with Kubernetes',
  'Our teams are looking for Kubernetes experts',
  'Our team is growing and needs Kubernetes',
  'La direction technique de projets Kubernetes',
])('a sentence that names people may ask for Kubernetes: "%s"', (text) => {
  expect(asked(block(text, 'requirements'))).toContain('kubernetes 3 must');
});

test.each<[string, Block['kind']]>([
  ['Über fünf Jahre Erfahrung', 'item'],
  ['Über fünf Jahre Erfahrung', 'line'],
  ['Über die Stelle', 'heading'],
  ['Sobre el puesto', 'heading'],
  ['À propos de la mission', 'heading'],
  ['About The Role', 'heading'],
  ['About Acme', 'item'],
])('what stands below "%s" (%s) is asked', (text, kind) => {
  expect(asked(block(text, 'requirements', kind), block('Docker', 'requirements'))).toContain('docker 3 must');
});

test.each(['SQL ', 'SQL, ', 'SQL not ', 'English French SQL '])('%j over and over is read', (text) => {
  const blocks = Array.from({ length: 25 }, () => block(text.repeat(4_000 / text.length), 'requirements'));
  expect(asked(...blocks)).toEqual(['sql 3 must']);
  expect(asked(block(text.repeat(100_000 / text.length), 'requirements'))).toEqual(['sql 3 must']);
});

test.each(["You won't need", 'Not for you if', 'Not this', 'No se necesita', 'Vous apprendrez'])('nothing below "%s" is asked', (label) => {
  expect(asked(block(label, 'requirements', 'line'), block('to code, or to know Kubernetes', 'requirements'))).toEqual([]);
});
