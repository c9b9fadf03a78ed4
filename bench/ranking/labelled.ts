import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { withImplied } from '../../src/core/catalog/implied.ts';
import { levelsOf } from '../../src/core/fit/levels.ts';
import { catalog } from '../planner/measure.ts';
import type { Judged } from './judged.ts';

const folder = join(process.cwd(), 'tests', 'fixtures', 'reading');

interface AtLevel {
  level: number;
}

interface LabelledResume {
  skills: Record<string, AtLevel>;
  /** Null where no role fits. */
  best: string | null;
  clear: boolean;
  accept: string[];
}

interface LabelledAd {
  roles: string[];
  asked: Record<string, AtLevel>;
}

export const READERS = ['a', 'b'] as const;
export type Reader = (typeof READERS)[number];
/** Whether the documents that are held back are wanted, or the others. */
export type Part = 'open' | 'unseen';

/** The skills that a reader saw in each résumé, with the role that this reader calls best. */
export function resumes(part: Part, reader: Reader): Judged[] {
  const unseen = numbers(readJson('split-resumes.json'));
  return labels<LabelledResume>(`resumes-${reader}.yaml`, part, unseen).flatMap(({ skills, best, accept, clear }) => {
    return best === null ? [] : [{ levels: heldWith(skills), best, accept, clear }];
  });
}

/** A person with just what an advertisement asks for, which reads like the first role named. */
export function ads(part: Part, reader: Reader): Judged[] {
  const unseen = numbers((readJson('split.json') as { ads: unknown }).ads);
  return labels<LabelledAd>(`ads-${reader}.yaml`, part, unseen).flatMap(({ roles: [best, ...accept], asked }) => {
    return best === undefined ? [] : [{ levels: heldWith(asked), best, accept, clear: accept.length === 0 }];
  });
}

function labels<T>(file: string, part: Part, unseen: readonly number[]): T[] {
  const all: Record<string, T> = parse(readFileSync(join(folder, 'labels', file), 'utf8'));
  return Object.entries(all)
    .filter(([id]) => unseen.includes(Number(id.split('-')[1])) === (part === 'unseen'))
    .map(([, label]) => label);
}

const heldWith = (skills: Record<string, AtLevel>) =>
  levelsOf({ skills: withImplied(catalog, Object.fromEntries(Object.entries(skills).map(([skill, { level }]) => [skill, level]))) });

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const numbers = (value: unknown): number[] => (value as { unseen: number[] }).unseen;
