import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readAsked } from '../../core/reading/asked/asked.ts';
import { askingBlocks } from '../../core/reading/asked/places.ts';
import type { Block, Document } from '../../core/reading/document.ts';
import { namingInAd } from '../../core/reading/likely/in-ad.ts';
import { namingInResume } from '../../core/reading/likely/in-resume.ts';
import type { Naming } from '../../core/reading/likely/likelihood.ts';
import { readSkills } from '../../core/reading/skills.ts';
import { openDocument } from '../../documents/open.ts';
import { readDocument } from '../../documents/read.ts';
import type { Catalog } from '../../model/catalog.ts';
import { type Label, labelled } from './labels.ts';
import { trainingTexts } from './training-lines.ts';

export type Kind = 'resumes' | 'ads';

/** A labelled document. */
export interface Example {
  kind: Kind;
  blocks: readonly Block[];
  namingOf: (skill: string) => Naming;
  /** By skill, 0 to 1: how sure it is that the document shows it. */
  credit: ReadonlyMap<string, number>;
  /** Skills that at least one of two readers credits; null where one person wrote and labelled it. */
  right: ReadonlySet<string> | null;
  /** That it is for, 0 to 1; none where nobody named one. */
  roles: ReadonlyMap<string, number>;
  /** With labels of their own; none of a document that two readers labelled as a whole. */
  lines: readonly { text: string; credit: ReadonlyMap<string, number> }[];
}

/** What a label says of the role a document is for. */
interface RoleLabel {
  best: string | null;
  accept: readonly string[];
}

const TRAINING = join(process.cwd(), 'tests', 'fixtures', 'reading', 'training');

/** Every labelled document that is not held back. */
export async function examplesFor(catalog: Catalog): Promise<Example[]> {
  const examples: Example[] = [];
  const trainingRoles: Record<string, RoleLabel[]> = parse(readFileSync(join(TRAINING, 'roles.yaml'), 'utf8'));
  for (const kind of ['resumes', 'ads'] as const) {
    const known = { ...catalog, readingModel: null };
    for (const { file, readers, judged, roles } of labelled(kind, false)) {
      const { blocks, namingOf } = named(known, kind, await openDocument(file, () => process.stdin));
      const right = new Set(readers.flatMap((labels) => Object.keys(labels)));
      const ofRoles = kind === 'ads' ? roles.map(([best = null, ...accept]) => ({ best, accept })) : judged;
      examples.push({ kind, blocks, namingOf, credit: creditOf(kind, readers), right, roles: rolesIn(ofRoles), lines: [] });
    }
    for (const name of readdirSync(TRAINING)
      .filter((one) => one.startsWith(kind))
      .sort()) {
      const roles = trainingRoles[name.replace('.md', '')] ?? [];
      for (const [at, { text, shown, lines }] of trainingTexts(readFileSync(join(TRAINING, name), 'utf8')).entries()) {
        const { blocks, namingOf } = named(known, kind, await readDocument(new TextEncoder().encode(text), name));
        const own = lines.map((line) => ({ text: line.text, credit: creditShown(line.shown) }));
        examples.push({
          kind,
          blocks,
          namingOf,
          credit: creditShown(shown),
          right: null,
          roles: rolesIn(roles.slice(at, at + 1)),
          lines: own,
        });
      }
    }
  }
  return examples;
}

function named(catalog: Catalog, kind: Kind, document: Document): Pick<Example, 'blocks' | 'namingOf'> {
  const blocks = kind === 'ads' ? askingBlocks(document.blocks) : document.blocks;
  const namingOf =
    kind === 'ads' ? namingInAd(readAsked(catalog, document)) : namingInResume(readSkills(catalog, [{ file: '', document }]));
  return { blocks, namingOf };
}

/** Half for each reader: half of that for a label, the rest for working level, or for what the wording names plainly. */
function creditOf(kind: Kind, readers: readonly Readonly<Record<string, Label>>[]): Map<string, number> {
  const credit = new Map<string, number>();
  for (const labels of readers) {
    for (const [skill, { level, must_find }] of Object.entries(labels)) {
      const isFull = kind === 'ads' ? must_find === true : level >= 2;
      credit.set(skill, (credit.get(skill) ?? 0) + (isFull ? 0.5 : 0.25));
    }
  }
  return credit;
}

/** What a role that would be right as well counts. */
const ACCEPTED = 0.4;

/** The mean of what people say. */
function rolesIn(labels: readonly RoleLabel[]): Map<string, number> {
  const roles = new Map<string, number>();
  for (const { best, accept } of labels) {
    for (const role of [best, ...accept]) {
      if (role !== null) roles.set(role, (roles.get(role) ?? 0) + (role === best ? 1 : ACCEPTED) / labels.length);
    }
  }
  return roles;
}

/** What is only touched is credited by one of two readers. */
const TOUCHED = 0.4;

const creditShown = (shown: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...shown].map(([skill, level]) => [skill, level === 1 ? TOUCHED : 1]));
