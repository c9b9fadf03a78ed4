import { byId } from '../../core/catalog/by-id.ts';
import type { Mapping } from '../../core/import/map-skills.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Skill } from '../../model/skill.ts';
import type { Choice, Prompter } from '../prompt/prompter.ts';

/**
 * Asks for unrated levels, and whether doubtful skills are meant.
 * @returns levels by skill id, without the skills left out
 */
export async function askLevels(
  catalog: Catalog,
  prompter: Prompter,
  unrated: readonly string[],
  doubtful: Mapping['doubtful'],
): Promise<Map<string, number>> {
  const skills = byId(catalog.skills);
  const levels = new Map<string, number>();
  const ask = async (id: string, message: string) => {
    const level = await prompter.select({ message, choices: choicesFor(catalog, skills.get(id)) });
    if (level !== null) levels.set(id, level);
  };
  for (const id of unrated) await ask(id, `${skills.get(id)?.title ?? id}: how well?`);
  for (const { skill, text, where } of doubtful) {
    await ask(skill, `“${text}” (${where}): is that ${skills.get(skill)?.title ?? skill}, and how well?`);
  }
  return levels;
}

function choicesFor(catalog: Catalog, skill: Skill | undefined): Choice<number | null>[] {
  const levels = catalog.scale.levels.map(({ level, title, descriptor }) => ({
    value: level as number | null,
    label: `${level} ${title}`,
    hint: skill?.levels[title] ?? descriptor,
  }));
  return [...levels, { value: null, label: 'leave it out', hint: 'It will not be in the profile.' }];
}
