import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/core/fit/seeded-random.ts';

const folder = join(process.cwd(), 'tests', 'fixtures', 'reading');

/** The fictional résumés, without those that are kept back for measuring how well they are read. */
function namesOf(ending: RegExp): string[] {
  const { unseen }: { unseen: number[] } = JSON.parse(readFileSync(join(folder, 'split-resumes.json'), 'utf8'));
  const names = readdirSync(join(folder, 'resumes')).filter((name) => ending.test(name) && !name.includes('.source.'));
  return names.filter((name) => !unseen.includes(Number(/\d+/.exec(name)?.[0]))).sort();
}

/** Each line or item but every fifth or so, by chance, so that no two are alike. */
export function variants(count: number): { id: number; name: string; content: string }[] {
  const random = seededRandom(count);
  const names = namesOf(/\.(txt|md|json)$/);
  return Array.from({ length: count }, (_, at) => {
    const name = names[at % names.length] ?? '';
    const text = readFileSync(join(folder, 'resumes', name), 'utf8');
    const keeps = () => random() > 0.2;
    const content = name.endsWith('.json') ? JSON.stringify(thinned(JSON.parse(text), keeps)) : lines(text, keeps);
    return { id: at + 1, name: `${String(at + 1).padStart(5, '0')}-${name}`, content };
  });
}

const lines = (text: string, keeps: () => boolean): string =>
  text
    .split('\n')
    .filter((line) => line.startsWith('#') || line === '' || keeps())
    .join('\n');

function thinned(value: unknown, keeps: () => boolean): unknown {
  if (Array.isArray(value)) return value.filter((_, at) => at === 0 || keeps()).map((one) => thinned(one, keeps));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, thinned(one, keeps)]));
}

export function writeVariants(into: string, count: number): void {
  mkdirSync(into, { recursive: true });
  for (const { name, content } of variants(count)) writeFileSync(join(into, name), content);
}

/** Copies of the PDFs of two pages and more. */
export function writePdfs(into: string, count: number): void {
  mkdirSync(into, { recursive: true });
  const names = namesOf(/\.pdf$/);
  for (let at = 0; at < count; at++) {
    const name = names[at % names.length] ?? '';
    copyFileSync(join(folder, 'resumes', name), join(into, `${String(at + 1).padStart(5, '0')}-${name}`));
  }
}
