import type { Label, Labelled } from '../../src/build/reading/labels.ts';

/** Hardly ever written, so that no reader of words can be asked for them. */
const SOFT = new Set(['analytical-thinking', 'communication', 'creative-thinking', 'problem-solving', 'stakeholder-management']);

export interface Figures {
  /** Of what must be found, by the count of all documents. */
  found: number;
  mustFind: number;
  /** Of what was mapped: credited by one of the two people at least. */
  right: number;
  mapped: number;
  /** Levels within one of a label. */
  near: number;
  levels: number;
  /** Traps that were taken. */
  taken: number;
  traps: number;
}

/** @param levels by skill, as the program read them */
export function figuresOf(
  { readers, traps }: Labelled,
  levels: Readonly<Record<string, number>>,
  mustFind: (label: Label) => boolean,
): Figures {
  const must = Object.keys(readers[0] ?? {}).filter(
    (skill) => !SOFT.has(skill) && readers.every((labels) => labels[skill] !== undefined && mustFind(labels[skill])),
  );
  const mapped = Object.keys(levels);
  const labels = mapped.flatMap((skill) =>
    readers.flatMap((own) => (own[skill] === undefined ? [] : [[skill, own[skill].level] as const])),
  );
  return {
    found: must.filter((skill) => levels[skill] !== undefined).length,
    mustFind: must.length,
    right: mapped.filter((skill) => readers.some((own) => own[skill] !== undefined)).length,
    mapped: mapped.length,
    near: labels.filter(([skill, level]) => Math.abs((levels[skill] ?? 0) - level) <= 1).length,
    levels: labels.length,
    taken: traps.filter((skill) => levels[skill] !== undefined && readers.every((own) => own[skill] === undefined)).length,
    traps: traps.length,
  };
}

export function sum(all: readonly Figures[]): Figures {
  const total = { found: 0, mustFind: 0, right: 0, mapped: 0, near: 0, levels: 0, taken: 0, traps: 0 };
  for (const one of all) for (const key of Object.keys(total) as (keyof Figures)[]) total[key] += one[key];
  return total;
}

/** Per cent; 100 of nothing. */
export const share = (some: number, all: number): number => (all === 0 ? 100 : (some / all) * 100);
