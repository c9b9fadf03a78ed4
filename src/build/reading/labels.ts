import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Paths start where npm runs. */
const FIXTURES = join(process.cwd(), 'tests', 'fixtures', 'reading');

export interface Label {
  level: number;
  /** Named plainly, so that a reader must find it. */
  plain?: boolean;
  must_find?: boolean;
}

export interface Labelled {
  file: string;
  number: number;
  /** Skill → label, of each of the two people. */
  readers: readonly Readonly<Record<string, Label>>[];
  /** That an advertisement reads like, by each of the two people, best first. */
  roles: readonly (readonly string[])[];
  /** Of a résumé, by each of the people who name a role. */
  judged: readonly Judgement[];
  /** Named, and not to be counted, by either. */
  traps: readonly string[];
}

/** The role that somebody says is a person's. */
interface Judgement {
  best: string;
  /** Would be right as well. */
  accept: readonly string[];
  clear: boolean;
}

interface Entry {
  skills?: Record<string, Label>;
  asked?: Record<string, Label>;
  traps?: string[];
  roles?: string[];
  best?: string | null;
  accept?: string[];
  clear?: boolean;
}

/** Documents with the labels of both people; with `unseen` those held back. */
export function labelled(kind: 'resumes' | 'ads', unseen: boolean): Labelled[] {
  const held = new Set(heldBack(kind));
  const [a, b] = ['a', 'b'].map((who) => yaml(`labels/${kind}-${who}.yaml`));
  return documentsIn(kind)
    .filter(({ number }) => (kind === 'ads' || !isRendering(number)) && held.has(number) === unseen)
    .flatMap(({ file, number }) => {
      const name = `${kind === 'ads' ? 'ad' : 'cv'}-${String(number).padStart(2, '0')}`;
      const entries = [a?.[name], b?.[name]].filter((entry) => entry !== undefined);
      const readers = entries.map((entry) => entry.skills ?? entry.asked ?? {});
      return readers.length < 2
        ? []
        : [
            {
              file,
              number,
              readers,
              roles: entries.map(({ roles = [] }) => roles),
              judged: entries.flatMap(({ best, accept = [], clear = false }) => (best ? [{ best, accept, clear }] : [])),
              traps: [...new Set(entries.flatMap(({ traps = [] }) => traps))],
            },
          ];
    });
}

const isRendering = (number: number): boolean => number > 60 && number < 80;

/** The same person in nine renderings. */
export const renderings = (): { file: string; number: number }[][] =>
  [6, 7].map((ten) => documentsIn('resumes').filter(({ number }) => Math.floor(number / 10) === ten && number % 10 !== 0));

function documentsIn(kind: 'resumes' | 'ads'): { file: string; number: number }[] {
  return readdirSync(join(FIXTURES, kind))
    .filter((name) => /^(?:cv|ad)-\d{2,3}\.(?!source)/.test(name))
    .map((name) => ({ file: join(FIXTURES, kind, name), number: Number.parseInt(name.slice(3), 10) }));
}

function heldBack(kind: 'resumes' | 'ads'): number[] {
  const split = JSON.parse(readFileSync(join(FIXTURES, kind === 'ads' ? 'split.json' : 'split-resumes.json'), 'utf8'));
  return kind === 'ads' ? split.ads.unseen : split.unseen;
}

const yaml = (name: string): Record<string, Entry> => parse(readFileSync(join(FIXTURES, name), 'utf8'));
