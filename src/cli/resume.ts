import { CareersError } from '../core/errors.ts';
import { type Mapping, mapSkills } from '../core/import/map-skills.ts';
import { type Rated, rateSkills } from '../core/import/rate-skills.ts';
import { LEVEL_WORDS, levelFrom, levelsByName, type NamedLevel } from '../core/profile/named-levels.ts';
import { type ImportedText, readImport } from '../home/read-import.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Context } from './context.ts';

export interface ResumeReading {
  /** As typed; `-` is standard input. */
  files: readonly string[];
  levels: readonly string[];
  format: string;
  mapping: Mapping;
  rated: Rated;
  /** Levels named for single skills go before all others. */
  named: ReadonlyMap<string, number>;
}

/**
 * Where files differ about a skill, the later one counts.
 * @param levels values of `--level`: a level for all, or `skill=level`
 * @throws CareersError `usage` for a wrong level, or if stdin is a terminal or named twice; `data` if the file cannot be read
 */
export async function readResume(
  context: Context,
  catalog: Catalog,
  files: readonly string[],
  levels: readonly string[],
): Promise<ResumeReading> {
  const named = namedLevels(catalog, levels);
  if (files.indexOf('-') !== files.lastIndexOf('-')) {
    throw new CareersError('usage', 'Standard input can be read only once.', { hint: 'Name - once, and files for the rest.' });
  }
  if (files.includes('-') && context.stdin.isTTY) {
    throw new CareersError('usage', 'Nothing is piped in.', { hint: 'cat resume.json | genai-careers match --resume -' });
  }
  const read: ImportedText[] = [];
  for (const file of new Set(files)) read.push(await readNamed(context, file, files.length > 1));
  const format = [...new Set(read.map((one) => one.format))].join(', ');
  // mapSkills takes the first level it meets.
  const mapping = mapSkills(
    catalog.skills,
    read.toReversed().flatMap((one) => one.phrases),
  );
  return { files, levels, format, mapping, rated: rateSkills(mapping, named), named: named.bySkill };
}

/** With several files, each phrase names its own. */
async function readNamed(context: Context, file: string, isOneOfMany: boolean): Promise<ImportedText> {
  const { format, phrases } = await readImport(file, () => context.stdin);
  return { format, phrases: isOneOfMany ? phrases.map((one) => ({ ...one, where: `${file}, ${one.where}` })) : phrases };
}

function namedLevels(catalog: Catalog, levels: readonly string[]): { all?: number; bySkill: Map<string, number> } {
  const named: NamedLevel[] = [];
  let all: number | undefined;
  for (const text of levels) {
    const [, skill, value = ''] = /^(?:(.+)=)?([^=]+)$/.exec(text) ?? [];
    const level = levelFrom(value);
    if (level === undefined)
      throw new CareersError('usage', `--level takes a level from 0 to 4, or a skill with one, not "${text}".`, {
        hint: `Such as --level 2 or --level python=3. Levels are: ${LEVEL_WORDS}.`,
      });
    if (skill === undefined) all = level;
    else named.push({ skill, level });
  }
  const bySkill = new Map(Object.entries(levelsByName(catalog, named).levels));
  return all === undefined ? { bySkill } : { all, bySkill };
}
