import { expect, test } from 'vitest';
import { readAsked } from '../../../../src/core/reading/asked/asked.ts';
import type { Block } from '../../../../src/core/reading/document.ts';
import { shippedCatalog } from '../../../helpers/cli.ts';

const sorted = (text: string, more: Partial<Block> = {}) => {
  const block: Block = { text, section: 'requirements', kind: 'item', page: null, line: 1, ...more };
  const of = (wanted: string) =>
    readAsked(shippedCatalog(), { blocks: [block] })
      .asked.filter(({ importance }) => importance === wanted)
      .map(({ skill }) => skill)
      .join(' ');
  return { must: of('must'), nice: of('nice') };
};

test.each([
  ['Python and SQL (Docker preferred)', 'python sql', 'docker'],
  ['A cloud platform such as GCP (AWS preferred)', 'cloud-computing gcp', 'aws'],
  ['Python, SQL, Docker (nice to have)', 'python sql', 'docker'],
  ['Python, SQL and Docker (a plus)', 'python sql', 'docker'],
  ['Docker and Kubernetes (preferred)', '', 'docker kubernetes'],
  ['Docker (very desirable)', '', 'docker'],
  ['SQL [Docker is a plus] and Python', 'python sql', 'docker'],
  ['Python (idealerweise mit PyTorch)', 'python', 'pytorch'],
  ['Maîtrise de Python (Docker serait un plus)', 'python', 'docker'],
  ['Python (se valora Docker)', 'python', 'docker'],
])('brackets speak of what they hold, or of what stands before them: "%s"', (text, must, nice) => {
  expect(sorted(text)).toEqual({ must, nice });
});

test.each([
  ['5 years of Python, ideally with PyTorch', 'python', 'pytorch'],
  ['Python required, Docker a plus', 'python', 'docker'],
  ['Python is a must, but Docker is a plus', 'python', 'docker'],
  ['You know Python. Docker is a plus.', 'python', 'docker'],
  ['Docker and Kubernetes are a plus', '', 'docker kubernetes'],
  ['Docker would be a bonus', '', 'docker'],
  ['Bonus points for Docker', '', 'docker'],
  ['Nice to have: Docker, some Kubernetes. A bit of SQL.', '', 'docker kubernetes sql'],
  ['Preferred: Docker', '', 'docker'],
  ['You take advantage of Python every day', 'python', ''],
  ['Annual bonus for who knows Python', 'python', ''],
  ['3+ years of Python, knowledge of Docker is a plus.', 'python', 'docker'],
  ['Strong Python and SQL, with Docker a plus', 'python sql', 'docker'],
  ['Erfahrung mit Python, Kenntnisse in Docker von Vorteil', 'python', 'docker'],
  ['Maîtrise de Python, une expérience de Docker serait un plus', 'python', 'docker'],
  ['Dominio de Python, conocimientos de Docker deseables, experiencia con Docker valorable', 'python', 'docker'],
  ['Python, Docker, and Kubernetes is a plus', '', 'docker kubernetes python'],
])('a word speaks of one side of its sentence: "%s"', (text, must, nice) => {
  expect(sorted(text)).toEqual({ must, nice });
});

test.each([
  "We'd be happy to see",
  'An advantage',
  'Schön, aber kein Muss',
  'GREAT IF YOU HAVE',
  'nice 2 have',
  'Desired Qualifications:',
  'What would be a bonus?',
])('what stands below the line "%s" is nice to have, up to the next label or heading', (label) => {
  const block = (text: string, kind: Block['kind'] = 'item', section: Block['section'] = 'requirements'): Block => ({
    text,
    section,
    kind,
    page: null,
    line: 1,
  });
  const { asked } = readAsked(shippedCatalog(), {
    blocks: [block('Python'), block(label, 'line'), block('Docker'), block('Kubernetes'), block('And each day:', 'line'), block('SQL')],
  });
  expect(asked.map(({ skill, importance }) => `${skill} ${importance}`)).toEqual([
    'docker nice',
    'kubernetes nice',
    'python must',
    'sql must',
  ]);
});

test.each([
  'Kubernetes is a plus',
  'Kubernetes (preferred)',
  'French a plus',
  'Kenntnisse in Kubernetes von Vorteil',
  'Driving licence desirable',
])('the line "%s" says it of one thing, and nothing of what stands below it', (text) => {
  const line = (words: string): Block => ({ text: words, section: 'requirements', kind: 'line', page: null, line: 1 });
  const { asked } = readAsked(shippedCatalog(), { blocks: [line(text), line('Python'), line('SQL')] });
  expect(asked.flatMap(({ skill, importance }) => (skill === 'kubernetes' ? [] : [`${skill} ${importance}`]))).toEqual([
    'python must',
    'sql must',
  ]);
});

test('all that stands below such a heading is nice to have', () => {
  expect(sorted('Docker', { within: 'Preferred qualifications' })).toEqual({ must: '', nice: 'docker' });
  expect(sorted('Docker', { section: 'nice-to-have' })).toEqual({ must: '', nice: 'docker' });
});

test('in a very long sentence, a word speaks of what stands within 500 letters', () => {
  const long = 'and more '.repeat(1_000);
  expect(sorted(`Python ${long}and Docker is a plus`)).toEqual({ must: 'python', nice: 'docker' });
  expect(sorted(`Ideally ${long}and Docker`)).toEqual({ must: 'docker', nice: '' });
});

test('a word in the middle of a sentence is not its first', () => {
  const between = 'by us, '.repeat(70).padEnd(490);
  expect(sorted(`What is preferred ${between}Docker`)).toEqual({ must: 'docker', nice: '' });
});
