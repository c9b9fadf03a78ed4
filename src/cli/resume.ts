import { CareersError } from '../core/errors.ts';
import { type Mapping, mapSkills } from '../core/import/map-skills.ts';
import { type Rated, rateSkills } from '../core/import/rate-skills.ts';
import { findSkill } from '../core/lookup.ts';
import { readImport } from '../home/read-import.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Context } from './context.ts';

/** A résumé with the levels named for it. */
export interface ResumeReading {
  /** As it was typed; `-` is standard input. */
  file: string;
  levels: readonly string[];
  format: string;
  mapping: Mapping;
  rated: Rated;
  /** Levels named for single skills; they go before all others. */
  named: ReadonlyMap<string, number>;
}

/**
 * @param file `-` is standard input
 * @param levels values of `--level`: a level for all, or `skill=level`
 * @throws CareersError `usage` for a wrong level, or if stdin is a terminal; `data` if the file cannot be read
 */
export async function readResume(context: Context, catalog: Catalog, file: string, levels: readonly string[]): Promise<ResumeReading> {
  const named = namedLevels(catalog, levels);
  if (file === '-' && context.stdin.isTTY) {
    throw new CareersError('usage', 'Nothing is piped in.', { hint: 'cat resume.json | genai-careers match --resume -' });
  }
  const { format, phrases } = await readImport(file, () => context.stdin);
  const mapping = mapSkills(catalog.skills, phrases);
  return { file, levels, format, mapping, rated: rateSkills(mapping, named), named: named.bySkill };
}

function namedLevels(catalog: Catalog, levels: readonly string[]): { all?: number; bySkill: Map<string, number> } {
  const bySkill = new Map<string, number>();
  let all: number | undefined;
  for (const text of levels) {
    const match = /^(?:(.+)=)?([0-4])$/.exec(text);
    if (match === null)
      throw new CareersError('usage', `--level takes a level from 0 to 4, or a skill with one, not "${text}".`, {
        hint: 'Such as --level 2 or --level python=3.',
      });
    if (match[1] === undefined) all = Number(match[2]);
    else bySkill.set(findSkill(catalog, match[1]).id, Number(match[2]));
  }
  return all === undefined ? { bySkill } : { all, bySkill };
}
